"""The words of the question how we did: the owner's where there are some, else ours."""

from __future__ import annotations

from desktop.store.letter_texts import filled_letter
from desktop.store.models import Ticket
from desktop.store.placeholder_values import Around, token_of

EVENT = "survey"


def survey_words(ticket: Ticket, language: str) -> tuple[str, str]:
    """Return subject and question, filled in; the ticket's number stands in the subject."""
    subject, text = filled_letter(Around(ticket, ticket.department, language=language), EVENT)
    return f"[#{token_of(ticket.number)}] {subject}" if subject else "", text
