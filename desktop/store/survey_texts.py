"""The owner's words for the question how we did, and the language in which a customer is asked."""

from __future__ import annotations

from desktop.core.templates import filled
from desktop.store.database import natural_id
from desktop.store.models import Contact, Department, LetterTemplate, Ticket
from desktop.store.row_reads import row_by_id
from desktop.store.settings import read_setting

EVENT = "survey"


def letter_language(ticket: Ticket) -> str:
    """Return the customer's language when it is known, else the department's, else the desk's."""
    contact, home = row_by_id(Contact, ticket.requester), row_by_id(Department, ticket.department)
    known = (contact.language if contact is not None else "") or (home.language if home is not None else "")
    return known or str(read_setting("desk", "", "language", "en"))


def survey_words(ticket: Ticket, language: str) -> tuple[str, str]:
    """Return subject and question in the owner's words, empty texts where they wrote none."""
    for department in (ticket.department, ""):
        row = row_by_id(LetterTemplate, natural_id("letter-template", department, EVENT, language))
        if row is not None and not row.deleted:
            named = {
                "desk": str(read_setting("desk", "", "name", "")),
                "number": f"{read_setting('desk', '', 'code', 'DB')}-{ticket.number}",
            }
            return filled(row.subject, named), filled(row.text, named)
    return "", ""
