"""How values of the desk file are kept on a server: types of columns, rows as JSON, and the NUL that text cannot hold.

Ids are ``uuid`` there, other bytes ``bytea``, numbers ``bigint``, all else ``text``. PostgreSQL refuses U+0000 in text
and JSON (SQLite keeps it); it travels as SUBSTITUTE and a digit, and SUBSTITUTE itself likewise.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from desktop.sync.tables import SYNCED
from desktop.sync.wire import BASE, CLK, FIRST, ID, NEW, RowSet, Value, WireRow

SUBSTITUTE = "\x1a"
Json = dict[str, object]


def pg_type(table: str, column: str) -> str:
    """Return the type that a column has on the server."""
    spec = SYNCED[table]
    if column in spec.ids:
        return "uuid"
    if column in spec.blobs:
        return "bytea"
    return "bigint" if column in spec.numbers else "text"


def escape(text: str) -> str:
    """Make a text that PostgreSQL takes; ``unescape`` is its inverse."""
    if "\0" not in text and SUBSTITUTE not in text:
        return text
    return text.replace(SUBSTITUTE, SUBSTITUTE + "1").replace("\0", SUBSTITUTE + "0")


def unescape(text: str) -> str:
    """Return what ``escape`` was given."""
    if SUBSTITUTE not in text:
        return text
    return text.replace(SUBSTITUTE + "0", "\0").replace(SUBSTITUTE + "1", SUBSTITUTE)


def rows_as_json(rowset: RowSet) -> list[Json]:
    """Return the rows as objects: ``id``, ``_new``, ``_clk``, ``_base`` (left out when empty) and the columns sent."""
    return [_object(rowset.columns, row, _writers(rowset.table, rowset.columns)) for row in rowset.rows]


def _object(columns: Sequence[str], row: WireRow, writers: Sequence[Callable[[Value], object]]) -> Json:
    found: Json = {name: write(value) for name, write, value in zip(columns, writers, row[FIRST:], strict=True)}
    identity, clocks, before = row[ID], row[CLK], row[BASE]
    found["id"] = identity.hex() if isinstance(identity, bytes) else identity
    found["_new"] = row[NEW]
    if clocks:
        found["_clk"] = json.loads(str(clocks))
    if before:
        found["_base"] = json.loads(str(before))
    return found


@cache
def _writers(table: str, columns: tuple[str, ...]) -> list[Callable[[Value], object]]:
    kinds: dict[str, Callable[[Value], object]] = {"uuid": _id, "bytea": _bytes}
    return [kinds.get(pg_type(table, column), _plain) for column in columns]


def _id(value: Value) -> object:
    return value.hex() if isinstance(value, bytes) else value


def _bytes(value: Value) -> object:
    if isinstance(value, str):
        value = value.encode()
    return "\\x" + value.hex() if isinstance(value, bytes) else value


def _plain(value: Value) -> object:
    if isinstance(value, str):
        return escape(value)
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value


def selected(table: str, columns: Iterable[str], alias: str = "") -> str:
    """Return the list of a SELECT that yields wire rows: ids as bytes, clocks as JSON text, '' for none."""
    dot = f"{alias}." if alias else ""
    head = [f"uuid_send({dot}id)", f"{dot}_new", f"CASE WHEN {dot}_clk = '{{}}' THEN '' ELSE {dot}_clk::text END", "''"]
    return ", ".join([*head, *(_read(table, column, dot) for column in columns)])


def _read(table: str, column: str, dot: str) -> str:
    return f'uuid_send({dot}"{column}")' if pg_type(table, column) == "uuid" else f'{dot}"{column}"'


@cache
def _texts(table: str, columns: tuple[str, ...]) -> tuple[int, ...]:
    return tuple(FIRST + n for n, column in enumerate(columns) if pg_type(table, column) == "text")


def unescaped(table: str, columns: tuple[str, ...], rows: Iterable[Sequence[Value]]) -> list[WireRow]:
    """Return rows as the desk file keeps them, from what ``selected`` yielded."""
    places = _texts(table, columns)
    return [_unescaped_row(row, places) for row in rows]


def _unescaped_row(row: Sequence[Value], places: Sequence[int]) -> WireRow:
    escaped = [n for n in places if isinstance(text := row[n], str) and SUBSTITUTE in text]
    if not escaped:
        return tuple(row)
    changed = list(row)
    for n in escaped:
        changed[n] = unescape(str(row[n]))
    return tuple(changed)
