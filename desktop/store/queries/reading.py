"""Small steps that every read shares: ids to bytes and back, placeholders, lists of people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from desktop.store.database import db
from desktop.store.queries.rows import Person


def read(sql: str, values: Sequence[object] = ()) -> Iterable[tuple[Any, ...]]:
    """Run a statement and return its rows, as they are stored."""
    rows: Iterable[tuple[Any, ...]] = db.execute_sql(sql, values)
    return rows


def read_one(sql: str, values: Sequence[object] = ()) -> tuple[Any, ...] | None:
    """Run a statement and return its first row."""
    row: tuple[Any, ...] | None = db.execute_sql(sql, values).fetchone()
    return row


def stream(sql: str, values: Sequence[object], size: int) -> Iterator[list[tuple[Any, ...]]]:
    """Run a statement and return its rows some at a time; the first chunk is a fifth, for an early answer.

    The statement stays open in between, so what it walks (an index, a merge of word lists) is walked once.
    """
    cursor = db.execute_sql(sql, values)
    try:
        rows = cursor.fetchmany(max(1, size // 5))
        while rows:
            yield rows
            rows = cursor.fetchmany(size)
    finally:
        cursor.close()


def blob(identity: str) -> bytes:
    """Return an id as it is stored; the desk's own actors (``mail``) have none and match no row."""
    try:
        return bytes.fromhex(identity)
    except ValueError:
        return b""


def hexed(stored: bytes) -> str:
    """Return a stored id as 32 hex digits."""
    return bytes(stored).hex()


def maybe(stored: bytes | None) -> str | None:
    """Return a stored id that may be missing."""
    return None if stored is None else bytes(stored).hex()


def marks(values: Sequence[object]) -> str:
    """Return as many placeholders as there are values."""
    return ", ".join("?" * len(values))


def people(stored: str) -> tuple[Person, ...]:
    """Return a stored list of [name, address]."""
    return tuple((str(name), str(email)) for name, email in json.loads(stored or "[]"))
