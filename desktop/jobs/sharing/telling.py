"""How sharing fares on this computer, as the worker tells the window."""

from __future__ import annotations

from desktop.core.errors import DeskError
from desktop.store.database import db
from desktop.store.sharing import hub_place, read_local
from desktop.sync.dirty import pending
from desktop.sync.held import count_held
from desktop.sync.refusals import count_refused

ENDING = frozenset({"sharing-revoked", "sync-update-needed", "sharing-other-desk", "sync-not-shared"})
"""Refusals that waiting does not cure."""


def state_line(refusal: DeskError | None) -> dict[str, object]:
    """Return what the window shows of how sharing fares; ``refusal`` is why the hub could not be reached."""
    place, waiting = hub_place(), pending()
    own = read_local("device")
    others = "SELECT count(*) FROM computer WHERE deleted = 0 AND revoked = 0 AND device <> ?"
    phase = "sending" if waiting else "synced"
    if refusal is not None:
        phase = "stopped" if refusal.code in ENDING else "offline"
    return {
        "kind": place.kind if place is not None else "alone",
        "phase": phase,
        "pending": waiting,
        "refused": count_refused(),
        "held": count_held(),
        "conflicts": int(db.execute_sql("SELECT count(*) FROM conflict WHERE deleted = 0").fetchone()[0]),
        "others": int(db.execute_sql(others, (own,)).fetchone()[0]),
        "code": refusal.code if refusal else "",
        "details": {name: str(value) for name, value in refusal.details.items()} if refusal else {},
    }
