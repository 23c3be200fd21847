"""The words that a department puts into letters."""

from __future__ import annotations

from desktop.core.templates import filled
from desktop.store.models import Agent, Department
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
