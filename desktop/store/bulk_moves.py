"""Moving very many tickets at once: a department is archived, an agent leaves.

Same history, same counters (triggers keep them) as saving each ticket, at a hundredth of the time.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.store.clock import new_id, now
from desktop.store.database import db
from desktop.store.journal import current
from desktop.store.row_reads import key

BATCH = 500
MOVABLE = frozenset({"department", "assignee", "status"})
_EVENT = (
    "INSERT INTO event (id, at, actor, command, cause, kind, row, ticket, field, old, new)"
    " VALUES (?, ?, ?, ?, ?, 'ticket', ?, ?, ?, ?, ?)"
)


def move_tickets(condition: str, parameters: Sequence[object], column: str, value: str | None) -> int:
    """Write one id into ``column`` (one of ``MOVABLE``) of every ticket that fulfils a condition; return how many.

    ``condition`` is SQL with question marks, never text from outside. A new ``status`` must be of the same category
    as the old one: the lane and the times that follow from a category are left alone.
    """
    if column not in MOVABLE:
        raise ValueError(column)
    stored = None if value is None else key(value)
    found = db.execute_sql(
        f'SELECT rid, id, "{column}" FROM ticket WHERE ({condition}) AND "{column}" IS NOT ?', (*parameters, stored)
    ).fetchall()
    for start in range(0, len(found), BATCH):
        _move(found[start : start + BATCH], column, value)
    return len(found)


def _move(rows: Sequence[tuple[int, bytes, bytes | None]], column: str, value: str | None) -> None:
    stored = None if value is None else key(value)
    marks = ", ".join("?" * len(rows))
    db.execute_sql(f'UPDATE ticket SET "{column}" = ? WHERE rid IN ({marks})', (stored, *(row[0] for row in rows)))
    running, moment = current(), now()
    fixed = moment, running.actor, running.command, bytes.fromhex(running.cause)
    events = [
        (key(new_id()), *fixed, identity, identity, column, _json(old and bytes(old).hex()), _json(value))
        for _, identity, old in rows
    ]
    db.connection().executemany(_EVENT, events)
    running.touched.extend(("ticket", bytes(identity).hex()) for _, identity, _ in rows)


def _json(identity: str | bytes | None) -> str | None:
    return f'"{identity!s}"' if identity else None
