"""What merging two states of a row means. Normative: the SQL of both databases must give the same.

A state is a value and a clock for each column, and ``new``, the clock of the row's creation, which stands for the clock
of every column that has none of its own. A column that a state does not have, or has with the bottom clock, says
nothing. The merge takes the larger clock, column by column, so it does not matter in which order states arrive, how
often, or by which way (a join semilattice; Shapiro et al., "Conflict-free Replicated Data Types", 2011).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.sync.clocks import BOTTOM
from desktop.sync.wire import FIRST, NEW, Value, WireRow


@dataclass(frozen=True, slots=True)
class Row:
    """A state of a row: ``values`` of the columns that it knows, ``clocks`` of those whose clock is not ``new``."""

    new: str
    clocks: Mapping[str, str]
    values: Mapping[str, Value]

    def clock(self, column: str) -> str:
        """Return the clock of a column; bottom when the state says nothing of it."""
        found = self.clocks.get(column)
        if found is not None:
            return found
        return self.new if column in self.values else BOTTOM


def merge_rows(mine: Row | None, theirs: Row) -> Row:
    """Return the state that holds what both know. Equal clocks are the same edit: mine stays.

    The result is in normal form: no column with the bottom clock, no clock that equals ``new``.
    """
    one = Row("", {}, {}) if mine is None else mine
    new = max(one.new, theirs.new)
    clocks: dict[str, str] = {}
    values: dict[str, Value] = {}
    for column in [*one.values, *(name for name in theirs.values if name not in one.values)]:
        held, came = one.clock(column), theirs.clock(column)
        top = max(held, came)
        if top == BOTTOM:
            continue
        values[column] = one.values[column] if held >= came else theirs.values[column]
        if top != new:
            clocks[column] = top
    return Row(new, clocks, values)


def read_clocks(text: object) -> dict[str, str]:
    """Read the clocks of a row as stored or sent; '' and NULL mean none."""
    return {str(column): str(clock) for column, clock in json.loads(str(text)).items()} if text else {}


def write_clocks(clocks: Mapping[str, str]) -> str:
    """Return clocks as they are stored and sent."""
    return json.dumps(clocks, separators=(",", ":"), sort_keys=True) if clocks else ""


def from_wire(columns: Sequence[str], row: WireRow, clk: str | None = None) -> Row:
    """Return the state in a wire row; clocks of columns that it does not carry are left out."""
    from_text = read_clocks(row[2] if clk is None else clk)
    values = dict(zip(columns, row[FIRST:], strict=True))
    clocks = {column: clock for column, clock in from_text.items() if column in values}
    said = {column: value for column, value in values.items() if clocks.get(column, row[NEW]) != BOTTOM}
    return Row(str(row[NEW]), {column: clock for column, clock in clocks.items() if column in said}, said)


def stored_clocks(row: Row, columns: Sequence[str]) -> str:
    """Return the ``_clk`` of a state in a table: columns of which it says nothing get the bottom clock."""
    silent = {column: BOTTOM for column in columns if column not in row.values} if row.new else {}
    return write_clocks({**row.clocks, **silent})
