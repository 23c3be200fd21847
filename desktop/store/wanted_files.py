"""Raw mail and attachments of a shared desk: which are on their way to the hub, which are wanted from it.

A row of ``sync_blob`` for each file (its SHA-256): ``want`` is asked for here, ``have`` was brought to the hub. Its
``scopes`` are the readers that it was brought for, blanks between; of what is wanted they tell ``raw`` mail from any
other ``file``.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from desktop.store import journal
from desktop.store.database import db
from desktop.store.sharing import is_shared

WANT, HAVE = "want", "have"
RAW, FILE = "raw", "file"


def want_file(sha: str, kind: str) -> None:
    """Ask for raw mail or a file; the program that keeps in touch with the hub fetches it."""
    _write(sha, kind, WANT)


def wanted_files(limit: int = 50) -> list[tuple[str, str]]:
    """Return (SHA-256, kind) of what is asked for."""
    sql = "SELECT sha, scopes FROM sync_blob WHERE state = ? LIMIT ?"
    return [(bytes(sha).hex(), str(kind)) for sha, kind in db.execute_sql(sql, (WANT, limit)).fetchall()]


def note_arrived(sha: str) -> None:
    """Note that a file is here."""
    db.execute_sql("DELETE FROM sync_blob WHERE sha = ? AND state = ?", (bytes.fromhex(sha), WANT))


def note_brought(sha: str, scopes: Iterable[str]) -> None:
    """Note that a file is at the hub for the readers of some scopes, besides those it was there for."""
    _write(sha, " ".join(sorted({*scopes, *brought_for(sha)})), HAVE)


def brought_for(sha: str) -> frozenset[str]:
    """Return the scopes for whose readers this computer brought a file to the hub."""
    sql = "SELECT scopes FROM sync_blob WHERE sha = ? AND state = ?"
    row = db.execute_sql(sql, (bytes.fromhex(sha), HAVE)).fetchone()
    return frozenset(str(row[0]).split()) if row else frozenset()


def forget_brought() -> None:
    """Believe no more that anything is at the hub: it is another one, or went back in time."""
    db.execute_sql("DELETE FROM sync_blob WHERE state = ?", (HAVE,))


def ask_for(sha: str, kind: str) -> bool:
    """Ask for a file that somebody misses, even if the command fails; False where there is nobody to ask."""
    if db.obj is None or db.is_closed() or not is_shared():
        return False
    want_file(sha, kind)
    running = journal.running()
    if running is not None:
        running.failed.append(partial(want_file, sha, kind))
    return True


def _write(sha: str, scopes: str, state: str) -> None:
    db.execute_sql(
        "INSERT INTO sync_blob (sha, scopes, state) VALUES (?, ?, ?)"
        " ON CONFLICT (sha) DO UPDATE SET scopes = excluded.scopes, state = excluded.state",
        (bytes.fromhex(sha), scopes, state),
    )
