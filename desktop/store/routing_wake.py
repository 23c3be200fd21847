"""Whether what a command did may bring a waiting ticket to somebody; most desks answer with one small read."""

from __future__ import annotations

from desktop.store.database import db
from desktop.store.journal import Recording
from desktop.store.sharing import does_here

WAKING = frozenset({"ticket", "agent", "membership", "agent_skill", "offer", "department", "setting"})
"""A ticket came, moved or was finished; somebody is back or may have more; an offer was declined; other rules hold."""
OWN = frozenset({"route_waiting", "run_routing"})
"""What hands tickets out looks by itself whether more can be handed out."""
LEASE = "routing"
"""On a shared desk one computer alone hands out: whoever holds this lease, and it looks when changes arrive."""
ROUTED = (
    "SELECT 1 FROM setting WHERE scope = 'department' AND key = 'routing_method' AND deleted = 0"
    " AND value NOT IN ('\"manual\"', '\"pull\"') LIMIT 1"
)


def wakes_routing(recording: Recording) -> bool:
    """Tell whether tickets are to be handed out after a recording."""
    own = [part for part in recording.chapters if part.command in OWN]
    if recording.command in OWN or _waking(recording) <= sum(map(_waking, own)):
        return False
    return db.execute_sql(ROUTED).fetchone() is not None and does_here(LEASE)


def _waking(part: Recording) -> int:
    return sum(kind in WAKING for kind, _ in part.touched)


def chains_of(recording: Recording) -> dict[str, tuple[str, int]]:
    """Return the tickets that a recording touched, each with the cause its chain began with and the links so far."""
    found: dict[str, tuple[str, int]] = {}
    for part in (recording, *recording.chapters):
        chain = (part.chain or part.cause, part.depth)
        found.update((row, chain) for kind, row in part.touched if kind == "ticket")
    return found
