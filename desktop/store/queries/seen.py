"""How far an agent has read a ticket."""

from __future__ import annotations

from desktop.core.actors import Actor
from desktop.store.queries.reading import blob, read_one


def seen_at(actor: Actor, ticket_id: str) -> int:
    """Return until when (ms) the agent has read a ticket; 0 when never, or when it was marked as unread."""
    sql = "SELECT seen_at FROM ticket_seen WHERE ticket = ? AND agent = ? AND deleted = 0"
    row = read_one(sql, [blob(ticket_id), blob(actor.id)])
    return int(row[0]) if row else 0
