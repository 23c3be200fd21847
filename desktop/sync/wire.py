"""What travels between computers: states of rows, grouped by who may have them.

Plain tuples, because a computer that joins reads hundreds of thousands of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

Value = bytes | int | str | None
"""As SQLite holds it; ids are 16 bytes, booleans 0 or 1."""
WireRow = tuple[Value, ...]
"""(id: bytes, new: str, clk: str, base: str, *values). ``clk`` and ``base`` are JSON objects of field to clock, '' for
none."""
ID, NEW, CLK, BASE, FIRST = range(5)
"""Places in a ``WireRow``; the values begin at ``FIRST``."""
Mark = tuple[str, bytes, int]
"""(table, id, lseq) of a row that was dirty when it was read."""


@dataclass(frozen=True, slots=True)
class RowSet:
    """States of some rows of one table, all with the same columns.

    ``columns`` may be a part of the table's: an edit ships only what it edited, and then the row's ``new`` is ''. A
    column that is not there has the bottom clock: whoever has a value keeps it.
    """

    table: str
    columns: tuple[str, ...]
    rows: Sequence[WireRow]


@dataclass(frozen=True, slots=True)
class Gone:
    """That a ticket left a scope: who sees it through no other one removes it. ``clock`` is that of the move."""

    table: str
    id: str
    clock: str
    scope: str


@dataclass(frozen=True, slots=True)
class Section:
    """Rows for one set of scopes.

    ``vouched``: rows as others made them, brought into a scope by who moved them there; else all clocks are those of
    the sending device.
    """

    scopes: frozenset[str]
    rowsets: tuple[RowSet, ...]
    gone: tuple[Gone, ...] = ()
    vouched: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """What one push sends; ``marks`` are cleaned once it has arrived."""

    sections: tuple[Section, ...]
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that was not accepted; ``why`` is a code in kebab-case, ``details`` what its sentence needs."""

    table: str
    id: str
    why: str
    details: dict[str, str] = field(default_factory=dict)
    data: bytes = b""


def id_of(row: WireRow) -> bytes:
    """Return a row's id."""
    found = row[ID]
    assert isinstance(found, bytes)  # noqa: S101  the form of a wire row
    return found


def rows_in(sections: Sequence[Section]) -> int:
    """Return how many rows some sections hold."""
    return sum(len(rowset.rows) for section in sections for rowset in section.rowsets)
