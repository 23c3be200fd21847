"""Warnings and breaches of service levels that have just been noted: what a notification says of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop.core.actors import Actor
from desktop.core.permissions import Permission
from desktop.store.department_rules import is_told
from desktop.store.queries.reading import blob, hexed, marks, maybe, read
from desktop.store.queries.visibility import also_sql, visible_sql

MOST = 500
BREACHED = "sla-breached"
ALERTS = """
SELECT f.done, t.id, t.number, t.subject, t.department, t.assignee, d.leader
FROM firing f JOIN ticket t ON t.id = f.ticket LEFT JOIN department d ON d.id = t.department
WHERE f.id IN ({ids}) AND f.kind = 'sla' AND f.at >= ? AND t.lane < 4 AND {sight} AND {held} ORDER BY f.rid
"""


@dataclass(frozen=True, slots=True)
class SlaAlert:
    """A ticket of which a clock (``core.sla.CLOCKS``) is about to end, or (``breached``) has ended."""

    ticket: str
    number: int
    subject: str
    clock: str
    due_at: int | None
    breached: bool


def sla_alerts(actor: Actor, firings: Sequence[str], since: int) -> list[SlaAlert]:
    """Return what an actor is to be told of some firings from a moment (ms) on, oldest first.

    Who has a ticket is told; of one that nobody has, those whom its department tells of new ones. A breach is told to
    the department's leader as well.
    """
    ids = [blob(each) for each in firings[:MOST]]
    sight, seen = visible_sql(actor)
    held, also = also_sql(actor, Permission.TICKET_SLA_VIEW)
    told = cache(lambda department: is_told(actor.id, department))
    rows = read(ALERTS.format(ids=marks(ids), sight=sight, held=held), [*ids, since, *seen, *also])
    found = [(_alert(row), hexed(row[4]), maybe(row[5]), maybe(row[6])) for row in rows]
    return [
        alert
        for alert, home, holder, leader in found
        if holder == actor.id or (holder is None and told(home)) or (alert.breached and leader == actor.id)
    ]


def _alert(row: tuple[Any, ...]) -> SlaAlert:
    done = json.loads(row[0])[0]
    return SlaAlert(hexed(row[1]), row[2], row[3], done["clock"], done["due_at"], done["do"] == BREACHED)
