"""Finding and making contacts by address; used inside commands."""

from __future__ import annotations

from desktop.store.clock import now
from desktop.store.database import natural_id
from desktop.store.models import CompanyDomain, Contact, ContactAddress
from desktop.store.row_reads import row_by_id, rows_where


def find_or_make_contact(email: str, name: str = "", known_since: int = 0) -> Contact:
    """Return the contact with an address, made when nobody has it; a missing name is learned.

    ``known_since`` (ms) is when the mail came that names the person: an old archive makes old acquaintances.
    """
    folded = email.strip().casefold()
    addresses = rows_where(ContactAddress, "folded = ? AND deleted = 0 LIMIT 1", (folded,))
    contact = row_by_id(Contact, addresses[0].contact) if addresses else None
    if contact is None:
        identity = natural_id("contact", folded)
        contact = row_by_id(Contact, identity) or Contact.create(
            id=identity, name=name, company=company_of(folded), created_at=known_since or now()
        )
        give_address(contact.id, email.strip(), folded)
    elif (name and not contact.name) or 0 < known_since < contact.created_at:
        contact.name = contact.name or name
        contact.created_at = min(contact.created_at, known_since or contact.created_at)
        contact.save()
    return contact


def company_of(email: str) -> str | None:
    """Return the company that owns an address' domain."""
    domain = email.rpartition("@")[2].casefold()
    rows = rows_where(CompanyDomain, "domain = ? AND deleted = 0 LIMIT 1", (domain,))
    return rows[0].company if rows else None


def give_address(contact: str, email: str, folded: str) -> None:
    """Put an address under a contact, taking it from whom it belonged to before."""
    identity = natural_id("address", folded)
    row = row_by_id(ContactAddress, identity)
    if row is None:
        ContactAddress.create(id=identity, contact=contact, value=email, folded=folded)
    else:
        row.contact, row.deleted = contact, False
        row.save()
