"""How a clock of a ticket came about: its spans with the reason of each, worked out from the ticket's history."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.actors import Actor
from desktop.core.sla_timeline import Turn, spans_of
from desktop.store.clock import now
from desktop.store.models import Agent, Department
from desktop.store.queries.rows_sla import ClockRow, TimelineSpan
from desktop.store.queries.sla_clocks import clocks_of
from desktop.store.row_reads import row_by_id
from desktop.store.sla_book import Book
from desktop.store.sla_history import Happened
from desktop.store.sla_lives import life_of

NAMED = {"department": Department, "assignee": Agent}
REASONS = {"priority": "priority", "department": "department", "assignee": "agent", "sla": "policy"}


def timeline(actor: Actor, ticket: str, clock: str, moment: int | None = None) -> tuple[TimelineSpan, ...]:
    """Return the spans of one of a ticket's clocks (``ClockRow.id``), oldest first and without gaps.

    They lie in the hours and under the policy that count now. None for a clock that the actor may not see.
    """
    row = next((each for each in clocks_of(actor, ticket) if each.id == clock), None)
    life = life_of(ticket) if row is not None else None
    policy = life.book.by_id.get(row.policy) if life is not None and row is not None else None
    if row is None or life is None or policy is None:
        return ()
    parts = life.pieces(policy, row.clock, row.started_at, now() if moment is None else moment)
    if row.ended_at is not None and parts and parts[-1].kind == "stopped":
        parts = [each for each in parts if each.start < row.ended_at]
    turns = [turn for turn in _turns(life.changes, life.book) if turn.at > row.started_at]
    spans = spans_of(parts, life.book.calendar_for(policy, life.ticket.department), _due(row), turns)
    return tuple(TimelineSpan(each.start, each.end, each.kind, each.reason, each.details) for each in spans)


def _due(row: ClockRow) -> int | None:
    """Return from when on the time ran too long: when it was breached, though that may be forgiven by now."""
    return row.breached_at if row.breached_at is not None else row.due_at


def _turns(changes: Sequence[Happened], book: Book) -> list[Turn]:
    made = any(each.field == "" for each in changes)
    return [
        Turn(each.at, REASONS[each.field], _details(each, book))
        for place, each in enumerate(changes)
        if each.field in REASONS and not (made and place == 0)
    ]


def _details(change: Happened, book: Book) -> dict[str, str]:
    if change.field == "priority":
        return {"priority": str(change.new)}
    if change.field == "sla":
        policy = book.by_id.get(str(change.new))
        return {"name": policy.name if policy is not None else ""}
    row = row_by_id(NAMED[change.field], change.new) if change.new else None
    return {"name": str(getattr(row, "name", ""))}
