"""Which command runs an actor made: what undo would revert."""

from __future__ import annotations

from desktop.core.actors import Actor
from desktop.store.database import db


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
