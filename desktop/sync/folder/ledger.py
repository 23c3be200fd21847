"""What this computer's desk file remembers of the folder: which files it wrote, read, or is about to write.

Rows of ``sync_file``; ``state`` is ``pending`` (about to be written; its bytes wait in ``sync_held``), ``mine``,
``read``, ``partial`` (read as far as there were keys), ``refused``, ``lost`` (read, then gone from the folder),
``covered`` (a summary that was read stands for it).
Marking a file as read comes after applying it: a crash between the two applies it twice, which does no harm.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from desktop.core.errors import DeskError
from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.sync.folder.layout import change_name

PENDING, MINE, READ, PARTIAL, REFUSED, LOST = "pending", "mine", "read", "partial", "refused", "lost"
COVERED = "covered"
HELD = "folder-file"
"""What ``sync_held`` calls the bytes of a file that is about to be written."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A file as it is remembered; ``sha`` is the SHA-256 of its bytes (hex), ``name`` its name in the folder."""

    device: str
    n: int
    sha: str
    state: str

    @property
    def name(self) -> str:
        """Return the name that its writer gave it."""
        return change_name(self.n, self.sha)


def all_files() -> list[Noted]:
    """Return every file that is remembered."""
    rows = db.execute_sql("SELECT device, n, digest, state FROM sync_file").fetchall()
    return [Noted(str(device), int(n), str(sha), str(state)) for device, n, sha, state in rows]


def note(files: Iterable[Noted]) -> None:
    """Remember files, each in its state, in one transaction."""
    rows = [(each.name, each.device, each.n, each.sha, each.state) for each in files]
    if rows:
        with db.atomic("IMMEDIATE"):
            for row in rows:
                db.execute_sql(
                    "INSERT OR REPLACE INTO sync_file (name, device, n, digest, state) VALUES (?, ?, ?, ?, ?)", row
                )


def note_pending(device: str, n: int, sha: str, data: bytes) -> Noted:
    """Remember a file with its bytes before it is written: the number must never stand for anything else.

    Raises ``sync-busy`` when another process of this desk took the number meanwhile.
    """
    found = Noted(device, n, sha, PENDING)
    with db.atomic("IMMEDIATE"):
        if db.execute_sql("SELECT 1 FROM sync_file WHERE device = ? AND n = ?", (device, n)).fetchone():
            raise DeskError("sync-busy")
        note([found])
        db.execute_sql(
            "INSERT INTO sync_held (at, tbl, row_id, why, data) VALUES (?, 'sync_file', ?, ?, ?)",
            (time_now(), bytes.fromhex(sha), HELD, data),
        )
    return found


def pending(device: str) -> list[tuple[Noted, bytes]]:
    """Return the files of this device that are not known to have arrived, with their bytes, in order."""
    sql = (
        "SELECT f.n, f.digest, h.data FROM sync_file f JOIN sync_held h ON h.tbl = 'sync_file' AND h.why = ?"
        " AND h.row_id = unhex(f.digest) WHERE f.device = ? AND f.state = ? ORDER BY f.n"
    )
    rows = db.execute_sql(sql, (HELD, device, PENDING)).fetchall()
    return [(Noted(device, int(n), str(sha), PENDING), bytes(data)) for n, sha, data in rows]


def settle(file: Noted) -> Noted:
    """Note that a pending file has arrived and return it as it is remembered now."""
    mine = replace(file, state=MINE)
    with db.atomic("IMMEDIATE"):
        note([mine])
        _drop_bytes(file.sha)
    return mine


def adopt(hub_id: str, device: str) -> None:
    """Begin anew when the desk meets elsewhere than the notes are about; forget what another identity had pending."""
    with db.atomic("IMMEDIATE"):
        if fact("hub") != hub_id:
            db.execute_sql("DELETE FROM sync_file")
            db.execute_sql("DELETE FROM sync_cursor WHERE key >= 'folder:' AND key < 'folder;'")
            db.execute_sql("DELETE FROM sync_held WHERE tbl = 'sync_file' AND why = ?", (HELD,))
            set_fact("hub", hub_id)
        left = "SELECT digest FROM sync_file WHERE state = ? AND device <> ?"
        for (sha,) in db.execute_sql(left, (PENDING, device)).fetchall():
            _drop_bytes(str(sha))
        db.execute_sql("DELETE FROM sync_file WHERE state = ? AND device <> ?", (PENDING, device))


def _drop_bytes(sha: str) -> None:
    db.execute_sql(
        "DELETE FROM sync_held WHERE tbl = 'sync_file' AND why = ? AND row_id = ?", (HELD, bytes.fromhex(sha))
    )


def fact(key: str) -> str:
    """Return a small fact about the folder, '' when there is none. Keys begin with ``folder:``."""
    row = db.execute_sql("SELECT value FROM sync_cursor WHERE key = ?", (f"folder:{key}",)).fetchone()
    return str(row[0]) if row else ""


def set_fact(key: str, value: str) -> None:
    """Remember a small fact about the folder."""
    with db.atomic("IMMEDIATE"):
        db.execute_sql("INSERT OR REPLACE INTO sync_cursor (key, value) VALUES (?, ?)", (f"folder:{key}", value))


def set_facts(facts: Mapping[str, str]) -> None:
    """Remember many small facts in one transaction."""
    if facts:
        with db.atomic("IMMEDIATE"):
            many = [(f"folder:{key}", value) for key, value in facts.items()]
            db.connection().executemany("INSERT OR REPLACE INTO sync_cursor (key, value) VALUES (?, ?)", many)


def forget_fact(key: str) -> None:
    """Remember a small fact about the folder no more."""
    db.execute_sql("DELETE FROM sync_cursor WHERE key = ?", (f"folder:{key}",))


def facts(prefix: str) -> dict[str, str]:
    """Return the facts whose keys begin so, without that beginning."""
    start = f"folder:{prefix}"
    rows = db.execute_sql("SELECT key, value FROM sync_cursor WHERE key >= ? AND key < ?", (start, start + "\x7f"))
    return {str(key)[len(start) :]: str(value) for key, value in rows.fetchall()}
