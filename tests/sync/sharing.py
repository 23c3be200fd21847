"""Small ways to look at a shared desk in a test."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

from desktop.store.database import db
from desktop.sync.capture import install_capture
from desktop.sync.dirty import clean, read_dirty
from desktop.sync.identity import start_sharing
from desktop.sync.tables import SYNCED
from desktop.sync.wire import RowSet

HERE = "0a0a0a0a"
Snapshot = dict[tuple[str, str], dict[str, object]]
Changes = dict[tuple[str, str], set[str]]


def share(device: str = HERE) -> None:
    """Share the open desk."""
    start_sharing(device)
    install_capture()


def send_all() -> list[RowSet]:
    """Send what waits, as if it had arrived, and return it."""
    sent: list[RowSet] = []
    while (dirty := read_dirty()).marks:
        sent += dirty.rowsets
        clean(dirty.marks)
    return sent


def marks() -> dict[tuple[str, str], dict[str, str]]:
    """Return what waits: (table, id) to base."""
    rows = db.execute_sql("SELECT tbl, id, base FROM sync_dirty").fetchall()
    return {(table, bytes(key).hex()): json.loads(base) for table, key, base in rows}


def clocks(table: str, row: str) -> tuple[str, dict[str, str]]:
    """Return the clock of creation and those of single columns."""
    new, clk = db.execute_sql(f'SELECT _new, _clk FROM "{table}" WHERE id = ?', (bytes.fromhex(row),)).fetchone()
    return new, json.loads(clk or "{}")


def snapshot() -> Snapshot:
    """Return every synced value of the desk."""
    found: Snapshot = {}
    for table in SYNCED.values():
        names = ", ".join(f'"{column}"' for column in table.columns)
        for key, *values in db.execute_sql(f'SELECT id, {names} FROM "{table.name}"').fetchall():
            found[table.name, bytes(key).hex()] = dict(zip(table.columns, values, strict=True))
    return found


@contextmanager
def all_noted() -> Iterator[Changes]:
    """Check that exactly the rows and columns that a block changes are stamped and marked; give them."""
    send_all()
    before, stamped = snapshot(), {key: clocks(*key) for key in snapshot()}
    changed: Changes = {}
    yield changed
    for key, values in snapshot().items():
        old = before.get(key)
        altered = {column for column, value in values.items() if old is None or old[column] != value}
        if altered:
            changed[key] = {"*"} if old is None else altered
    assert {key: set(base) for key, base in marks().items() if "*" not in base} == {
        key: columns for key, columns in changed.items() if "*" not in columns
    }
    assert {key for key, base in marks().items() if "*" in base} == {
        key for key, columns in changed.items() if "*" in columns
    }
    for key, columns in changed.items():
        new, clk = clocks(*key)
        if "*" in columns:
            assert len(new) == 24
            continue
        was_new, was = stamped[key]
        assert new == was_new
        assert {column for column in clk if clk[column] != was.get(column)} == columns
        assert all(clk[column] > was.get(column, was_new) for column in columns)
