"""How far an agent has read a ticket."""

from __future__ import annotations

from desktop.core.actors import Actor
from desktop.store.queries.reading import blob, read_one
from desktop.store.queries.visibility import visible_sql


def seen_at(actor: Actor, ticket_id: str) -> int:
    """Return until when (ms) the agent has read a ticket; 0 when never, marked as unread, or out of sight."""
    sight, seen = visible_sql(actor)
    sql = (
        "SELECT e.seen_at FROM ticket_seen e JOIN ticket t ON t.id = e.ticket"
        f" WHERE e.ticket = ? AND e.agent = ? AND e.deleted = 0 AND {sight}"
    )
    row = read_one(sql, [blob(ticket_id), blob(actor.id), *seen])
    return int(row[0]) if row else 0
