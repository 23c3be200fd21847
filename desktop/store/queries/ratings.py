"""What customers said of our help, for those whom it concerns."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.actors import Actor, can, reaches
from desktop.core.permissions import Permission
from desktop.store.models import Department, Rating, Ticket
from desktop.store.row_reads import key, row_by_id, rows_where


@dataclass(frozen=True, slots=True)
class RatingRow:
    """One question and its answer. ``score`` None waits; ``levels`` is 3 or 5; ``comment`` is empty for whom it is not.

    ``agent`` is whose help was judged.
    """

    asked_at: int
    until: int
    score: int | None
    levels: int
    comment: str
    rated_at: int | None
    agent: str | None


def ratings_of(actor: Actor, ticket: str) -> list[RatingRow]:
    """Return the ratings of a ticket, the newest first; nothing for who may not see them.

    The comment is for the agent it judges, who leads the department, and who may read comments in reports.
    """
    row = row_by_id(Ticket, ticket)
    if row is None or row.deleted or not can(actor, Permission.TICKET_RATE_VIEW, row):
        return []
    found = rows_where(Rating, "ticket = ? AND deleted = 0 ORDER BY asked_at DESC", (key(ticket),))
    return [_row(actor, row, each) for each in found]


def _row(actor: Actor, ticket: Ticket, rating: Rating) -> RatingRow:
    return RatingRow(
        rating.asked_at,
        rating.until,
        rating.score,
        5 if rating.scale == "five" else 3,
        rating.comment if _concerns(actor, ticket, rating) else "",
        rating.rated_at,
        rating.agent,
    )


def _concerns(actor: Actor, ticket: Ticket, rating: Rating) -> bool:
    if actor.id in (rating.agent, ticket.assignee) or reaches(actor, Permission.REPORT_CSAT_COMMENTS, ticket):
        return True
    home = row_by_id(Department, rating.department)
    return home is not None and home.leader == actor.id
