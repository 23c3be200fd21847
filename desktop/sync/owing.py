"""Rows with which something is still to be done, noted in ``sync_owed`` so that a crash forgets none.

A kind is some words with blanks between; the first says what is to be done.
"""

from __future__ import annotations

from collections.abc import Iterable

from desktop.store.database import db


def owe(kind: str, rows: Iterable[bytes]) -> None:
    """Note rows; what is noted already stays."""
    many = [(kind, row) for row in rows]
    db.connection().executemany("INSERT OR IGNORE INTO sync_owed (kind, row_id) VALUES (?, ?)", many)


def owed(first: str, most: int = -1) -> list[tuple[str, bytes]]:
    """Return (the rest of the kind, row) of what is noted under kinds that begin with a word, oldest rows first."""
    sql = "SELECT kind, row_id FROM sync_owed WHERE kind GLOB ? ORDER BY row_id LIMIT ?"
    rows = db.execute_sql(sql, (f"{first} *", most)).fetchall()
    return [(str(kind).partition(" ")[2], bytes(row)) for kind, row in rows]


def forget(kind: str, rows: Iterable[bytes]) -> None:
    """Forget rows of a kind; stars stand for any words."""
    many = [(kind, row) for row in rows]
    db.connection().executemany("DELETE FROM sync_owed WHERE kind GLOB ? AND row_id = ?", many)


def take(kind: str, row: bytes) -> bool:
    """Forget a row of a kind; tell whether it was noted."""
    sql = "DELETE FROM sync_owed WHERE kind = ? AND row_id = ? RETURNING 1"
    return db.execute_sql(sql, (kind, row)).fetchone() is not None
