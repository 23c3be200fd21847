"""Which computer does a kind of work that one alone should do: rows of ``Lease``, taken and given back.

The row belongs to this file and is no part of the desk's history, so it is written outside the journal.
"""

from __future__ import annotations

from pathlib import Path

from desktop.store.database import db


def take_lease(name: str, holder: str, moment: int, until: int, *, by_force: bool = False) -> bool:
    """Take a lease, or prolong it, until a moment (ms); False when somebody else may count on it still.

    ``by_force`` takes it whoever holds it.
    """
    with db.atomic("IMMEDIATE"):
        row = db.execute_sql("SELECT holder, until FROM lease WHERE name = ?", (name,)).fetchone()
        if row is not None and row[0] != holder and row[1] > moment and not by_force:
            return False
        db.execute_sql("INSERT OR REPLACE INTO lease (name, holder, until) VALUES (?, ?, ?)", (name, holder, until))
    return True


def give_back_lease(name: str, holder: str) -> None:
    """Let go of a lease, unless somebody else has it by now."""
    with db.atomic("IMMEDIATE"):
        db.execute_sql("DELETE FROM lease WHERE name = ? AND holder = ?", (name, holder))


def desk_file() -> Path:
    """Return the file whose leases these are: the one that is open."""
    return Path(db.obj.database)
