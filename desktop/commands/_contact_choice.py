"""Whose contact an address that an agent types in is; never one that the agent may not see.

A hidden person stays hidden: the agent gets the card that a new address would get, with the name they typed and
nothing else, so there is neither anything to learn nor anything to change (FreeScout CVE-2026-40591). Whoever sees
both cards can tell that they are one person.
"""

from __future__ import annotations

from desktop.commands.base import Desk
from desktop.core.matching import fold_address
from desktop.core.permissions import Permission
from desktop.store.contact_book import company_of, find_or_make_contact
from desktop.store.database import natural_id
from desktop.store.models import Contact, ContactAddress
from desktop.store.queries.people_sight import meets
from desktop.store.row_reads import row_by_id, rows_where


def contact_for(desk: Desk, email: str, name: str, department: str) -> Contact:
    """Return the contact of an address as far as the actor knows, made when they know none."""
    folded = fold_address(email)
    rows = rows_where(ContactAddress, "folded = ? AND deleted = 0 ORDER BY rid", (folded,))
    seen = [row.contact for row in rows if meets(desk.actor, Permission.CONTACT_VIEW, row.contact)]
    if not rows or (seen and seen[0] == rows[0].contact):
        return find_or_make_contact(email, name)
    known = row_by_id(Contact, seen[0]) if seen else None
    return known or own_card(email, name, department)


def own_card(email: str, name: str, department: str) -> Contact:
    """Return a department's own card for an address that is on somebody else's card already."""
    folded = fold_address(email)
    identity = natural_id("contact", folded, department)
    found = row_by_id(Contact, identity)
    if found is None:
        found = Contact.create(id=identity, name=name, company=company_of(folded))
    give_own_address(found.id, email)
    return found


def give_own_address(contact: str, email: str) -> None:
    """Give a contact an address that another, hidden one has too; the other keeps it."""
    folded = fold_address(email)
    identity = natural_id("address", folded, contact)
    row = row_by_id(ContactAddress, identity)
    if row is None:
        ContactAddress.create(id=identity, contact=contact, value=email.strip(), folded=folded)
    elif row.deleted:
        row.deleted = False
        row.save()
