"""Which command runs an actor made: what undo would revert."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.actors import Actor
from desktop.store.database import db
from desktop.store.queries.reading import blob, hexed, marks, read
from desktop.store.queries.visibility import visible_sql


def newest_event() -> int:
    """Return the row number of the newest journaled change, 0 in an empty journal."""
    row = db.execute_sql("SELECT max(rid) FROM event").fetchone()
    return int(row[0] or 0)


def causes_since(actor: Actor, event: int) -> list[tuple[str, str]]:
    """Return (cause, command) of every run by an actor after an event, oldest first, each once."""
    rows = db.execute_sql(
        "SELECT cause, command FROM event WHERE rid > ? AND actor = ? GROUP BY cause ORDER BY min(rid)",
        (event, actor.id),
    )
    return [(bytes(cause).hex(), str(command)) for cause, command in rows]


def causes_out_of_sight(actor: Actor, causes: Sequence[str]) -> list[str]:
    """Return those of some command runs that changed a ticket which the actor does not see any more."""
    sight, seen = visible_sql(actor)
    keys = [blob(each) for each in causes]
    sql = (
        f"SELECT DISTINCT e.cause FROM event e WHERE e.cause IN ({marks(keys)}) AND e.ticket IS NOT NULL"
        f" AND NOT EXISTS (SELECT 1 FROM ticket t WHERE t.id = e.ticket AND {sight})"
    )
    return [hexed(cause) for (cause,) in read(sql, [*keys, *seen])]
