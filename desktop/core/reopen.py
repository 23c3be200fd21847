"""What a customer's message does to a ticket's state (the transition table of features.md §2)."""

from __future__ import annotations

from enum import StrEnum

DAY_MS = 24 * 3600 * 1000
WAITING, POSTPONED, RESOLVED, CLOSED = 2, 3, 4, 5


class Outcome(StrEnum):
    """KEEP the status, OPEN the ticket again, or begin a NEW ticket that is linked to it."""

    KEEP = "keep"
    OPEN = "open"
    NEW_TICKET = "new-ticket"


def after_customer_message(
    category: int, *, closed_at: int | None, moment: int, policy: str = "within-days", days: int = 30
) -> Outcome:
    """Decide by the status' category (see ``Status``) and, for a closed ticket, by the department's policy.

    ``policy`` is always, within-days or new-ticket; ``moment`` and ``closed_at`` in milliseconds. Spam and trash
    keep their folder, which is not decided here. Machine mail never comes here at all.
    """
    if category < WAITING:
        return Outcome.KEEP
    if category < CLOSED:
        return Outcome.OPEN
    if policy == "always":
        return Outcome.OPEN
    if policy == "within-days" and closed_at is not None and moment - closed_at <= days * DAY_MS:
        return Outcome.OPEN
    return Outcome.NEW_TICKET
