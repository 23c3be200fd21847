"""How long somebody has to wait after failed attempts to sign in: counted on this computer, for each name tried.

Names that nobody has are counted like any other: the waits must not tell them apart. Failures are counted when they are
known, not before, so that several programs of one person may sign in at the same moment.
"""

from __future__ import annotations

import hashlib

from desktop.core.errors import DeskError
from desktop.store.clock import now
from desktop.store.database import db

LONGEST_S = 300
KEY = "sign-in:"
MOST_NAMES = 500
"""Kept names that nobody has; the oldest are forgotten, so that trying names does not fill the file.

Agents are never forgotten: else trying some hundred other names would end the wait for theirs.
"""


def check_wait(who: str) -> None:
    """Raise ``sign-in-wait`` (with ``seconds``) while the wait after earlier failures is not over."""
    left = seconds_left(who)
    if left:
        raise DeskError("sign-in-wait", seconds=left)


def count_failure(who: str) -> None:
    """Count a failure: the wait is 1 s after the first and doubles with each, up to 300 s.

    A program that is started again waits on.
    """
    with db.atomic("IMMEDIATE"):
        _write(who, _read(who)[0] + 1)


def seconds_left(who: str) -> int:
    """Return how many seconds have to pass before the next attempt, 0 for none."""
    return _left(*_read(who))


def forget_attempts(who: str) -> None:
    """Begin again after the right password."""
    with db.atomic("IMMEDIATE"):
        db.execute_sql("DELETE FROM local WHERE key = ?", (_key(who),))


def _left(failures: int, at: int) -> int:
    """Return the rest of the wait in whole seconds; a clock that was put back makes it no longer than it was."""
    if not failures:
        return 0
    whole = min(LONGEST_S, 2 ** min(failures - 1, 20)) * 1000
    left = min(whole, at + whole - now())
    return -(-left // 1000) if left > 0 else 0


def _read(who: str) -> tuple[int, int]:
    row = db.execute_sql("SELECT value FROM local WHERE key = ?", (_key(who),)).fetchone()
    failures, _, at = str(row[0]).partition("@") if row else ("0", "", "0")
    return int(failures), int(at)


def _write(who: str, failures: int) -> None:
    sql = "INSERT INTO local (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
    db.execute_sql(sql, (_key(who), f"{failures}@{now()}"))
    agents = [_key(bytes(row).hex()) for (row,) in db.execute_sql("SELECT id FROM agent")]
    db.execute_sql(
        f"DELETE FROM local WHERE key IN (SELECT key FROM local WHERE key GLOB ? AND key NOT IN ({_marks(agents)})"
        " ORDER BY CAST(substr(value, instr(value, '@') + 1) AS INTEGER) DESC LIMIT -1 OFFSET ?)",
        (f"{KEY}*", *agents, MOST_NAMES),
    )


def _marks(values: list[str]) -> str:
    return ", ".join("?" * len(values))


def _key(who: str) -> str:
    """Return the key of a name; hashed, because whatever people type there may be a password."""
    return KEY + hashlib.sha256(who.encode("utf-8", "surrogatepass")).hexdigest()[:32]
