"""A ticket's clocks as they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from desktop.core.actors import Actor
from desktop.core.calendars import business_ms
from desktop.core.permissions import Permission
from desktop.store.clock import now
from desktop.store.queries.reading import blob, hexed, read
from desktop.store.queries.rows_sla import ClockRow
from desktop.store.queries.visibility import also_sql, visible_sql
from desktop.store.sla_lives import Life, life_of

CLOCKS = """
SELECT k.id, k.clock, k.policy, coalesce(p.name, ''), k.started_at, k.due_at, k.ended_at, k.state, k.spent_s,
  k.target_s, k.warn_at, k.breached_at, k.by_change
FROM ticket t JOIN sla_clock k ON k.ticket = t.id LEFT JOIN sla_policy p ON p.id = k.policy
WHERE t.id = ? AND t.deleted = 0 AND k.deleted = 0 AND {sight} AND {held} ORDER BY k.started_at, k.rid
"""


def clocks_of(actor: Actor, ticket: str, moment: int | None = None) -> tuple[ClockRow, ...]:
    """Return a ticket's clocks as they stand, oldest first; none for who may not see them.

    The time spent is counted up to ``moment`` (ms), by default now; all else is as it was last computed.
    """
    sight, seen = visible_sql(actor)
    held, also = also_sql(actor, Permission.TICKET_SLA_VIEW)
    sql = CLOCKS.format(sight=sight, held=held)
    rows = [_clock(row) for row in read(sql, [blob(ticket), *seen, *also])]
    return tuple(_counted(rows, ticket, now() if moment is None else moment))


def _counted(rows: Sequence[ClockRow], ticket: str, moment: int) -> list[ClockRow]:
    life = life_of(ticket) if any(row.ended_at is None for row in rows) else None
    return [row if life is None or row.ended_at is not None else _up_to(row, life, moment) for row in rows]


def _up_to(row: ClockRow, life: Life, moment: int) -> ClockRow:
    policy = life.book.by_id.get(row.policy)
    if policy is None:
        return row
    calendar = life.book.calendar_for(policy, life.ticket.department)
    running = [each for each in life.pieces(policy, row.clock, row.started_at, moment) if each.kind == "running"]
    return replace(row, spent_s=sum(business_ms(calendar, each.start, each.end) for each in running) // 1000)


def _clock(row: tuple[Any, ...]) -> ClockRow:
    return ClockRow(
        id=hexed(row[0]),
        clock=row[1],
        policy=hexed(row[2]),
        policy_name=row[3],
        started_at=row[4],
        due_at=row[5],
        ended_at=row[6],
        state=row[7],
        spent_s=row[8],
        target_s=row[9],
        warn_at=row[10],
        breached_at=row[11],
        by_change=bool(row[12]),
    )
