"""The merge of ``merge_reference`` as one SQL statement, for SQLite and PostgreSQL.

Two shapes: *whole* rows, which carry every column that the table has and may be new, and *parts*, edits of single
columns of rows that are there (``new`` is '', each column has a clock of its own). Anything else (columns that the
sender's version did not know yet) goes through the reference.

Nothing is written when a state brings nothing new, so that a push that was seen before makes no echo. Clocks are
compared by their bytes: ``COLLATE "C"`` on PostgreSQL, whose own order may be any.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Kind = Literal["sqlite", "postgres"]


@dataclass(frozen=True, slots=True)
class Dialect:
    """What differs: how clocks compare, the larger of two, and going through a JSON object."""

    byte_order: str
    larger: str
    each: str
    gathered: str
    empty: str
    clocks: str
    """The JSON in ``_clk`` of a row; NULL or an empty object for none."""


DIALECTS: dict[Kind, Dialect] = {
    "sqlite": Dialect(
        "", "max", "json_each", "coalesce(nullif(json_group_object(k, v), '{}'), '')", "''", "nullif({}._clk, '')"
    ),
    "postgres": Dialect(
        ' COLLATE "C"', "greatest", "jsonb_each_text", "coalesce(jsonb_object_agg(k, v), '{}')", "'{}'", "{}._clk"
    ),
}
MINE, WHOLE, PART = "mine", "excluded", "theirs"


def merge_sql(
    table: str,
    columns: Sequence[str],
    dialect: Kind,
    source: str,
    *,
    part: bool = False,
    made: Sequence[str] = (),
    stamped: Sequence[str] = (),
) -> str:
    """Return the statement that merges the rows of ``source`` into a table.

    ``source`` is a query whose columns are: id, _new, _clk, each of ``columns``, of ``made``, of ``stamped``, in this
    order. No two of its rows may have the same id. ``made`` are set when a row is new (derived columns that need some
    value), ``stamped`` whenever a row is new or changes (a server's sequence number).
    """
    spoken = DIALECTS[dialect]
    theirs = PART if part else WHOLE
    named = ["id", "_new", "_clk", *columns, *made, *stamped]
    sets = [f"{_q(column)} = {_value(spoken, theirs, column)}" for column in columns]
    sets.append(f"_clk = {_clocks(spoken, theirs)}")
    sets += [f"{_q(column)} = {theirs}.{_q(column)}" for column in stamped]
    if part:
        listed = ", ".join(_q(column) for column in named)
        return (
            f"WITH {PART} ({listed}) AS ({source}) UPDATE {_q(table)} AS {MINE} SET {', '.join(sets)} FROM {PART}"
            f" WHERE {MINE}.id = {PART}.id AND ({_news(spoken, theirs)})"
        )
    sets.append(f"_new = {spoken.larger}({_at(spoken, MINE, '_new')}, {_at(spoken, theirs, '_new')})")
    listed = ", ".join(_q(column) for column in named)
    return (
        f"INSERT INTO {_q(table)} AS {MINE} ({listed}) {source} ON CONFLICT (id) DO UPDATE SET {', '.join(sets)}"
        f" WHERE {_at(spoken, theirs, '_new')} > {_at(spoken, MINE, '_new')} OR {_news(spoken, theirs)}"
    )


def _q(name: str) -> str:
    """Quote a name, part by part when it has a schema: some columns are words of the language."""
    return ".".join(f'"{each}"' for each in name.split("."))


def _at(spoken: Dialect, side: str, column: str) -> str:
    return f"{side}.{column}{spoken.byte_order}"


def _clock(spoken: Dialect, side: str, key: str) -> str:
    """Return SQL for the clock of a column (a quoted word or an expression) in one of the two states."""
    return f"coalesce({spoken.clocks.format(side)} ->> {key}, {side}._new){spoken.byte_order}"


def _value(spoken: Dialect, theirs: str, column: str) -> str:
    key = f"'{column}'"
    newer = f"{_clock(spoken, theirs, key)} > {_clock(spoken, MINE, key)}"
    return f"CASE WHEN {newer} THEN {theirs}.{_q(column)} ELSE {MINE}.{_q(column)} END"


def _news(spoken: Dialect, theirs: str) -> str:
    """Tell whether any column's clock is larger over there.

    Where both rows have no clock of their own it is the row's; so only columns that one side names need a look.
    """
    return " OR ".join(
        f"EXISTS (SELECT 1 FROM {spoken.each}({spoken.clocks.format(side)}) AS e"
        f" WHERE {_clock(spoken, theirs, 'e.key')} > {_clock(spoken, MINE, 'e.key')})"
        for side in ((theirs,) if theirs == PART else (theirs, MINE))
    )


def _clocks(spoken: Dialect, theirs: str) -> str:
    """Return SQL for the merged clocks: of every column that a side names, the larger, unless the row says the same."""
    sides = " UNION ".join(
        f"SELECT key AS k FROM {spoken.each}({spoken.clocks.format(side)}) AS {side}_each" for side in (MINE, theirs)
    )
    new = f"{spoken.larger}({_at(spoken, MINE, '_new')}, {_at(spoken, theirs, '_new')})"
    top = f"{spoken.larger}({_clock(spoken, MINE, 'k')}, {_clock(spoken, theirs, 'k')})"
    return (
        f"(SELECT {spoken.gathered} FROM (SELECT k, {top} AS v FROM ({sides}) AS named) AS tops"
        f" WHERE v{spoken.byte_order} <> {new})"
    )
