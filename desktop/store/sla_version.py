"""Which version of its promises a desk has: policies, calendars, hours, and what statuses do to clocks."""

from __future__ import annotations

from desktop.store.database import Local, db

NOTHING = "0"
"""The version of a desk that never had a policy."""

FOLLOWED, PLACE = "sla_followed", "sla_place"


def promised_version() -> str:
    """Return the version; a trigger makes it another one with every change, and a rollback brings the old one back."""
    row = db.execute_sql("SELECT value FROM local WHERE key = 'sla'").fetchone()
    return str(row[0]) if row else NOTHING


def follow_all_again() -> None:
    """Let every open ticket be measured again by the timers, as after a change of what is promised."""
    db.execute_sql("UPDATE local SET value = 1 + abs(random() / 2) WHERE key = 'sla' AND value <> ?", (NOTHING,))


def followed_version() -> str:
    """Return the version by which all open tickets have been measured."""
    return _local(FOLLOWED, NOTHING)


def followed_place(version: str) -> int:
    """Return the ``rid`` of the last ticket that was measured by a version, 0 before the first."""
    held, _, place = _local(PLACE, "").partition(" ")
    return int(place) if held == version and place else 0


def note_place(version: str, rid: int) -> None:
    """Note how far the open tickets have been measured by a version."""
    _write(PLACE, f"{version} {rid}")


def note_followed(version: str) -> None:
    """Note that all open tickets have been measured by a version."""
    _write(FOLLOWED, version)


def _local(name: str, usual: str) -> str:
    row = db.execute_sql("SELECT value FROM local WHERE key = ?", (name,)).fetchone()
    return str(row[0]) if row else usual


def _write(name: str, value: str) -> None:
    Local.insert(key=name, value=value).on_conflict_replace().execute()
