"""Merges states of rows that are here already, by the statement of ``merge_sql`` where it can, else one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from desktop.store.database import db
from desktop.store.models import MODELS
from desktop.sync.merge_reference import Row, from_wire, merge_rows, stored_clocks
from desktop.sync.merge_sql import merge_sql
from desktop.sync.tables import SYNCED
from desktop.sync.wire import CLK, FIRST, ID, NEW, Value, WireRow, id_of

Clocks = tuple[str, str]
UNCHANGEABLE = "audit_entry"
"""Its triggers refuse every change of what it says; two states of an entry differ only in their clocks."""


def merge_known(
    table: str, columns: tuple[str, ...], rows: Sequence[WireRow], mine: Mapping[bytes, Clocks]
) -> None:
    """Merge rows inside the applying transaction; ``mine`` are the clocks of those that are here.

    What has the very clocks that are here is passed over: most of what arrives twice.
    """
    spec = SYNCED[table]
    whole = columns == spec.columns
    news = [row for row in rows if mine.get(id_of(row)) != (row[NEW], row[CLK])]
    if table == UNCHANGEABLE:
        sql = "UPDATE audit_entry SET _new = ?1 WHERE id = ?2 AND _new < ?1"
        db.connection().executemany(sql, [(row[NEW], row[ID]) for row in news])
        return
    for row in news:
        if not row[NEW]:
            _run(_statement(table, columns, part=True), row)
        elif whole and not set(spec.derived) & _demanding(table):
            _run(_statement(table, columns, part=False), row)
        else:
            _merge_one(table, columns, row)


def _run(sql: str, row: WireRow) -> None:
    db.execute_sql(sql, (row[ID], row[NEW], row[CLK], *row[FIRST:]))


@cache
def _statement(table: str, columns: tuple[str, ...], *, part: bool) -> str:
    source = f"VALUES ({', '.join('?' * (3 + len(columns)))})"
    return merge_sql(table, columns, "sqlite", source, part=part)


@cache
def _demanding(table: str) -> frozenset[str]:
    """Return the columns that an INSERT must name, so that the statement of whole rows does not do for a known one."""
    rows = db.execute_sql(f'PRAGMA table_info("{table}")').fetchall()
    return frozenset(name for _, name, _, needed, default, _ in rows if needed and default is None)


def _merge_one(table: str, columns: tuple[str, ...], row: WireRow) -> None:
    """Merge a row by the reference: it lacks columns, or its table has derived ones that must not be empty."""
    spec = SYNCED[table]
    names = ", ".join(f'"{name}"' for name in spec.columns)
    held = db.execute_sql(f'SELECT _new, _clk, {names} FROM "{table}" WHERE id = ?', (row[ID],)).fetchone()
    mine = from_wire(spec.columns, (row[ID], held[0], held[1], "", *held[2:])) if held else None
    merged = merge_rows(mine, from_wire(columns, row))
    if held is None:
        _insert(table, id_of(row), merged)
    elif mine != merged:
        stored = dict(zip(spec.columns, held[2:], strict=True)) | dict(merged.values)
        sets = ", ".join(f'"{name}" = ?' for name in spec.columns)
        db.execute_sql(
            f'UPDATE "{table}" SET {sets}, _new = ?, _clk = ? WHERE id = ?',
            (*(stored[name] for name in spec.columns), merged.new, stored_clocks(merged, spec.columns), row[ID]),
        )


def _insert(table: str, identity: bytes, row: Row) -> None:
    """Insert a row that lacks columns: those get their model's default and the bottom clock."""
    spec = SYNCED[table]
    values = {**_defaults(table), **row.values}
    names = ", ".join(f'"{name}"' for name in ("id", "_new", "_clk", *values))
    clocks = stored_clocks(row, spec.columns)
    sql = f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * (3 + len(values)))})'
    db.execute_sql(sql, (identity, row.new, clocks, *values.values()))


def _defaults(table: str) -> dict[str, Value]:
    """Return what a column holds of which nothing is known; a moment is the beginning of time, not now."""
    model = next(model for model in MODELS if model._meta.table_name == table)
    spec = SYNCED[table]
    found: dict[str, Value] = {}
    for name in (*spec.columns, *spec.derived):
        field = model._meta.columns[name]
        if field.default is not None and not callable(field.default):
            found[name] = field.db_value(field.default)
        else:
            found[name] = None if field.null else 0 if name in spec.numbers else b"" if name in spec.ids else ""
    return found
