"""Which people an actor may see: those on a ticket within the right, and those who are on no ticket at all.

Somebody is on a ticket who asked in it or takes part in it.
"""

from __future__ import annotations

from desktop.core.actors import Actor
from desktop.core.permissions import Permission
from desktop.store.queries.reading import blob, read_one
from desktop.store.queries.visibility import EVERYTHING, NOTHING, Condition, reach_sql, visible_sql

ASKED = "EXISTS (SELECT 1 FROM ticket t WHERE t.requester = {contact}{sight})"
TOOK_PART = (
    "EXISTS (SELECT 1 FROM contact_address a CROSS JOIN participant p ON p.email = a.folded COLLATE NOCASE"
    " CROSS JOIN ticket t ON t.id = p.ticket WHERE a.contact = {contact} AND a.deleted = 0 AND p.deleted = 0{sight})"
)


def met_sql(actor: Actor, permission: Permission = Permission.CONTACT_VIEW, contact: str = "c.id") -> Condition:
    """Return a condition on a contact, and its parameters: the right over people reaches them.

    ``1`` for who has the right over everybody.
    """
    if not actor.holds(permission):
        return NOTHING
    if reach_sql(actor, permission) == EVERYTHING:
        return EVERYTHING
    sight, seen = visible_sql(actor, permission)
    within = f" AND {sight}"
    met = f"{ASKED.format(contact=contact, sight=within)} OR {TOOK_PART.format(contact=contact, sight=within)}"
    known = f"{ASKED.format(contact=contact, sight='')} OR {TOOK_PART.format(contact=contact, sight='')}"
    return f"({met} OR NOT ({known}))", [*seen, *seen]


def meets(actor: Actor, permission: Permission, contact: str) -> bool:
    """Tell whether a right over people reaches somebody."""
    words, values = met_sql(actor, permission)
    if (words, values) in (EVERYTHING, NOTHING):
        return words == "1"
    row = read_one(f"SELECT 1 FROM contact c WHERE c.id = ? AND {words}", [blob(contact), *values])
    return row is not None
