"""What a ticket is called: its number, or a stand-in until a shared desk has one for it.

Without contact to the others a computer may run out of numbers. A ticket made then has a number below zero that comes
from its id, so that it is called the same everywhere, and gets a real one at the next contact.
"""

from __future__ import annotations

SHOWN = 4
"""Hex digits of a stand-in; two tickets that wait for numbers may share one, nothing relies on it."""


def provisional_number(ticket_id: str) -> int:
    """Return the number of a ticket that has none yet: below zero, from the end of its id (32 hex digits)."""
    return -1 - int(ticket_id[-SHOWN:], 16)


def is_provisional(number: int) -> bool:
    """Tell whether a ticket still waits for its number."""
    return number <= 0


def number_words(number: int, ticket_id: str = "") -> str:
    """Return a ticket's number as it is shown: ``1027``, or ``new-4F7A`` while it has none.

    Without the id the number itself says the same.
    """
    if not is_provisional(number):
        return str(number)
    tail = ticket_id[-SHOWN:] if ticket_id else f"{-1 - number if number < 0 else 0:0{SHOWN}x}"
    return f"new-{tail.upper()}"
