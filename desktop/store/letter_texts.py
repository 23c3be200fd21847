"""The words that a department puts into letters and who is told about its tickets."""

from __future__ import annotations

from desktop.core.templates import filled
from desktop.store.database import natural_id
from desktop.store.models import Agent, Department, Membership
from desktop.store.row_reads import row_by_id
from desktop.store.settings import department_values, read_setting


def signature_below(agent: str, department: str) -> str:
    """Return the signature below an agent's letter: their own where the department lets them, else the department's.

    ``{agent}``, ``{department}`` and ``{desk}`` in the department's are filled in. Empty for none.
    """
    values = department_values(department, "signature", "allow_personal_signature")
    person, place = row_by_id(Agent, agent), row_by_id(Department, department)
    own = person.signature.strip() if person is not None else ""
    if own and values.flag("allow_personal_signature"):
        return str(own)
    named = {
        "agent": (person.shown_name or person.name) if person is not None else "",
        "department": place.name if place is not None else "",
        "desk": read_setting("desk", "", "name", ""),
    }
    return filled(values.text("signature"), named)


def first_words(department: str) -> str:
    """Return what a first mail to a customer begins with, empty for nothing."""
    return department_values(department, "new_ticket_text").text("new_ticket_text")


def is_told(agent: str, department: str) -> bool:
    """Tell whether an agent is told of new tickets in a department; a desk of one is always told.

    Members who switched their alerts off are not. Nobody is told of what they may not see: that is the caller's.
    """
    rule = department_values(department, "notify").text("notify")
    if rule == "nobody":
        return False
    if rule == "leader":
        place = row_by_id(Department, department)
        return place is None or place.leader is None or place.leader == agent
    member = row_by_id(Membership, natural_id("membership", department, agent))
    return member is None or member.deleted or bool(member.alerts)
