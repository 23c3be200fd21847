"""Merges what arrived into the local tables, writing no more than what is newer.

A table of tickets has two dozen indexes: an UPDATE that names all its columns costs ten times one that names the column
that changed. So the clocks are compared here first; the statement compares them again, which makes it safe to be wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from desktop.store.database import db
from desktop.sync.merge_reference import read_clocks, write_clocks
from desktop.sync.merge_sql import merge_sql
from desktop.sync.states import defaults, merge_row
from desktop.sync.tables import SYNCED
from desktop.sync.wire import CLK, FIRST, ID, NEW, Value, WireRow, id_of

Clocks = tuple[str, str]
"""(_new, _clk) of a row that is here."""
AT_ONCE = 500


def merge_into(
    table: str, columns: Sequence[str], rows: Sequence[WireRow], mine: Mapping[bytes, Clocks] | None = None
) -> None:
    """Merge wire rows of one table, all with these columns, into the local one; a row may come more than once.

    ``mine`` are the clocks of the rows that are here, read when not given. Edits of rows that are not here change
    nothing: the caller keeps them until the row has come.
    """
    if not set(columns) <= set(SYNCED[table].columns):
        for row in rows:
            merge_row(table, columns, row)
        return
    held = clocks_of(table, map(id_of, rows)) if mine is None else mine
    complete = len(columns) == len(SYNCED[table].columns)
    parts: dict[tuple[str, ...], list[tuple[Value, ...]]] = {}
    for row in rows:
        here = held.get(id_of(row))
        if here is not None and str(row[NEW]) <= here[0]:
            newer = newer_columns(row, here)
            names = tuple(column for column in columns if column in newer)
            if names:
                places = [FIRST + columns.index(name) for name in names]
                sent = (row[ID], "", write_clocks({name: newer[name] for name in names}), *(row[at] for at in places))
                parts.setdefault(names, []).append(sent)
        elif complete and row[NEW]:
            db.execute_sql(whole_statement(table, tuple(columns)), (*row[: CLK + 1], *row[FIRST:]))
        elif row[NEW]:
            merge_row(table, columns, row)
        else:
            parts.setdefault(tuple(columns), []).append((*row[: CLK + 1], *row[FIRST:]))
    for names, sent_rows in parts.items():
        db.connection().executemany(part_statement(table, names), sent_rows)


def newer_columns(row: WireRow, mine: Clocks) -> dict[str, str]:
    """Return the columns in which a state is newer than what is here, with their clocks.

    Only for a state whose own clock is not larger: then just columns that one side names can be newer. Names columns
    that the state may not carry.
    """
    theirs, held, new = read_clocks(row[CLK]), read_clocks(mine[1]), str(row[NEW])
    looked = {**held, **theirs} if new else theirs
    return {column: clock for column in looked if (clock := theirs.get(column, new)) > held.get(column, mine[0])}


def clocks_of(table: str, ids: Iterable[bytes]) -> dict[bytes, Clocks]:
    """Return the clocks of those rows that are here."""
    wanted, found = list(ids), {}
    for start in range(0, len(wanted), AT_ONCE):
        part = wanted[start : start + AT_ONCE]
        sql = f'SELECT id, _new, _clk FROM "{table}" WHERE id IN ({", ".join("?" * len(part))})'
        found.update({bytes(key): (new, clk) for key, new, clk in db.execute_sql(sql, part)})
    return found


@cache
def part_statement(table: str, columns: tuple[str, ...]) -> str:
    """Return the statement that merges edits of some columns: parameters id, '', clocks, values."""
    return merge_sql(table, columns, "sqlite", _places(3 + len(columns)), part=True)


@cache
def whole_statement(table: str, columns: tuple[str, ...]) -> str:
    """Return the statement that merges whole rows: parameters id, _new, _clk, values.

    Columns that are made here get a value that their table allows; whoever applies derives them afterwards.
    """
    made = defaults(table, SYNCED[table].derived)
    literals = [str(value) if isinstance(value, int) else "''" for value in made.values()]
    return merge_sql(table, columns, "sqlite", _places(3 + len(columns), literals), made=list(made))


def _places(number: int, literals: Sequence[str] = ()) -> str:
    return f"VALUES ({', '.join(['?'] * number + list(literals))})"
