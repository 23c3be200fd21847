"""Sections as bytes: rows for some scopes, as a small MessagePack array, checked in every detail when read.

::

    [[scope, …], vouched, [[table, [column, …], [row, …]], …], [[table, id, clock, scope], …]]
"""

from __future__ import annotations

from desktop.sync.clocks import is_clock
from desktop.sync.sealing.packing import (
    LARGEST_INT,
    SMALLEST_INT,
    MalformedError,
    as_bytes,
    as_hex,
    as_items,
    as_number,
    as_type,
    pack,
    unpack,
)
from desktop.sync.wire import FIRST, ID, Gone, RowSet, Section, WireRow

ROWS = 1
"""The one kind of section that this version reads; others are left in their file for a later one."""
MOST_COLUMNS = 200
LONGEST_NAME = 64
ID_LENGTH = 16
TEXT = frozenset({str})
VALUES = frozenset({bytes, int, str, type(None)})


def section_bytes(section: Section) -> bytes:
    """Return what a file holds of a section before it is squeezed and sealed."""
    rowsets = [(each.table, each.columns, list(each.rows)) for each in section.rowsets]
    gone = [(each.table, each.id, each.clock, each.scope) for each in section.gone]
    return pack((sorted(section.scopes), int(section.vouched), rowsets, gone))


def section_in(data: bytes) -> Section:
    """Return the section in some bytes. Raises ``MalformedError`` for anything that we would not have written."""
    parts = as_items(unpack(data, maps=False))
    if len(parts) != 4:
        raise MalformedError("section")
    scopes = frozenset(_name(each) for each in as_items(parts[0]))
    rowsets = tuple(_rowset(each) for each in as_items(parts[2]))
    gone = tuple(_gone(each) for each in as_items(parts[3]))
    return Section(scopes, rowsets, gone, bool(as_number(parts[1])))


def _rowset(value: object) -> RowSet:
    parts = as_items(value)
    if len(parts) != 3:
        raise MalformedError("rowset")
    columns = tuple(_identifier(each) for each in as_items(parts[1]))
    if len(columns) > MOST_COLUMNS or len(set(columns)) != len(columns):
        raise MalformedError("columns")
    rows = as_items(parts[2])
    return RowSet(_identifier(parts[0]), columns, [_row(row, FIRST + len(columns)) for row in rows])


def _row(value: object, width: int) -> WireRow:
    """Return a row whose values all are what a database holds. One call for each row of a desk that is joined."""
    row = as_items(value)
    if len(row) != width:
        raise MalformedError("row")
    as_bytes(row[ID], ID_LENGTH)
    kinds = set(map(type, row[FIRST:]))
    if set(map(type, row[1:FIRST])) != TEXT or not kinds <= VALUES:
        raise MalformedError("values")
    if int in kinds and any(type(each) is int and not SMALLEST_INT <= each <= LARGEST_INT for each in row):
        raise MalformedError("number")
    return row  # type: ignore[return-value]  # each value's type was just looked at


def _gone(value: object) -> Gone:
    parts = as_items(value)
    if len(parts) != 4 or not is_clock(parts[2]):
        raise MalformedError("gone")
    return Gone(_name(parts[0]), as_hex(parts[1], 2 * ID_LENGTH), as_type(parts[2], str), _name(parts[3]))


def _identifier(value: object) -> str:
    """Return the name of a table or column: it may come to stand in a statement, also in a later version's."""
    found = _name(value)
    if not found.isascii() or not found.isidentifier():
        raise MalformedError("name")
    return found


def _name(value: object) -> str:
    found = as_type(value, str)
    if not 0 < len(found) <= LONGEST_NAME:
        raise MalformedError("name")
    return found
