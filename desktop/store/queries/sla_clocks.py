"""A ticket's clocks as they stand."""

from __future__ import annotations

from typing import Any

from desktop.core.actors import Actor
from desktop.core.permissions import Permission
from desktop.store.queries.reading import blob, hexed, read
from desktop.store.queries.rows_sla import ClockRow
from desktop.store.queries.visibility import also_sql, visible_sql

CLOCKS = """
SELECT k.id, k.clock, k.policy, coalesce(p.name, ''), k.started_at, k.due_at, k.ended_at, k.state, k.spent_s,
  k.target_s, k.warn_at, k.breached_at, k.by_change
FROM ticket t JOIN sla_clock k ON k.ticket = t.id LEFT JOIN sla_policy p ON p.id = k.policy
WHERE t.id = ? AND t.deleted = 0 AND k.deleted = 0 AND {sight} AND {held} ORDER BY k.started_at, k.rid
"""


def clocks_of(actor: Actor, ticket: str) -> tuple[ClockRow, ...]:
    """Return a ticket's clocks as they stand, oldest first; none for who may not see them."""
    sight, seen = visible_sql(actor)
    held, also = also_sql(actor, Permission.TICKET_SLA_VIEW)
    sql = CLOCKS.format(sight=sight, held=held)
    return tuple(_clock(row) for row in read(sql, [blob(ticket), *seen, *also]))


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
