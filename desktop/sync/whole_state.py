"""All rows of this desk as they are, sealed for whom they are: what a summary of a folder's history holds.

Besides rows it holds what has not become rows yet and must not be forgotten: what waits (``sync_held``) and what was
refused and is open (``sync_refused``), each with who signed it; and word of tickets that left scopes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from desktop.store.database import db
from desktop.store.rights import actor_of
from desktop.sync.held import WHY
from desktop.sync.past_readers import left_sections
from desktop.sync.refusals import RELEASED
from desktop.sync.scopes import OFFICE, Scopes, in_folder, scopes_of_agent, scopes_of_rows, sections_of
from desktop.sync.states import stored_row, to_wire
from desktop.sync.tables import SYNCED
from desktop.sync.wire import FIRST, RowSet, Section, Value, WireRow

AT_ONCE = 4_000
"""Rows in one part."""
HELD, REFUSED = "sync_held", "sync_refused"
COLUMNS = {
    HELD: ("at", "tbl", "row_id", "why", "data"),
    REFUSED: ("at", "tbl", "row_id", "device", "agent", "why", "details", "data", "state"),
}
_ID = bytes(16)


def whole_sections(private: str = "") -> Iterator[list[Section]]:
    """Give all rows in parts, parents first. ``private``: only what is for this agent alone.

    To be read in one transaction. Rows that this version does not know whole go with what it knows of them.
    """
    reading = _reading()
    wanted = f"a:{private}"
    for table in SYNCED:
        for rowsets in _rows(table):
            sections = [replace(each, scopes=in_folder(each.scopes, reading)) for each in sections_of(rowsets, True)]
            if private:
                sections = [each for each in sections if each.scopes == {wanted}]
            if sections:
                yield sections
    if not private:
        yield from ([replace(each, scopes=in_folder(each.scopes, reading))] for each in _waiting())
        yield list(left_sections(reading))


def knows_everything() -> bool:
    """Tell whether this version knows all tables of which there are rows: only then are all rows in a summary."""
    return db.execute_sql("SELECT 1 FROM sync_unknown LIMIT 1").fetchone() is None


def without_waiting(sections: Iterable[Section]) -> tuple[list[Section], list[tuple[str, WireRow]]]:
    """Return sections without what waits and what was refused, and that, each (table, row)."""
    rows, waiting = [], []
    for section in sections:
        kept = []
        for rowset in section.rowsets:
            if rowset.table not in COLUMNS:
                kept.append(rowset)
            elif rowset.columns == COLUMNS[rowset.table]:
                waiting += [(rowset.table, row) for row in rowset.rows]
        if kept or section.gone:
            rows.append(replace(section, rowsets=tuple(kept)))
    return rows, waiting


def keep_waiting(waiting: Iterable[tuple[str, WireRow]]) -> None:
    """Keep what waits and what was refused as whoever summed up had it; each is kept once."""
    with db.atomic("IMMEDIATE"):
        for table, row in waiting:
            names, values = COLUMNS[table], row[FIRST:]
            same = [(name, value) for name, value in zip(names, values, strict=True) if name not in ("at", "state")]
            where = " AND ".join(f"{name} IS ?" for name, _ in same)
            sql = f"SELECT 1 FROM {table} WHERE {where}"
            if db.execute_sql(sql, [value for _, value in same]).fetchone() is None:
                marks = ", ".join("?" * len(names))
                db.execute_sql(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", values)


def _rows(table: str) -> Iterator[list[RowSet]]:
    columns = SYNCED[table].columns
    listed = ", ".join(f'"{column}"' for column in columns)
    sql = f"SELECT rid, _extra IS NULL, id, _new, _clk, '', {listed} FROM \"{table}\" WHERE rid > ? AND _new <> ''"
    last = 0
    while rows := db.execute_sql(f"{sql} ORDER BY rid LIMIT ?", (last, AT_ONCE)).fetchall():
        last = rows[-1][0]
        plain: list[WireRow] = [(bytes(row[2]), *row[3:]) for row in rows if row[1]]
        more = [bytes(row[2]) for row in rows if not row[1]]
        states = [(key, state) for key in more if (state := stored_row(table, key)) is not None]
        yield [*([RowSet(table, columns, plain)] if plain else []), *to_wire(states, table)]


def _waiting() -> Iterator[Section]:
    why = tuple(sorted(WHY))
    sql = f"SELECT {', '.join(COLUMNS[HELD])} FROM {HELD} WHERE why IN ({', '.join('?' * len(why))})"
    for row in db.execute_sql(sql, why).fetchall():
        yield Section(_scopes(row[1], row[2]), (RowSet(HELD, COLUMNS[HELD], [_as_row(row)]),), vouched=True)
    sql = f"SELECT {', '.join(COLUMNS[REFUSED])} FROM {REFUSED} WHERE state <> ?"
    refused = [_as_row(row) for row in db.execute_sql(sql, (RELEASED,)).fetchall()]
    if refused:
        yield Section(frozenset({OFFICE}), (RowSet(REFUSED, COLUMNS[REFUSED], refused),), vouched=True)


def _as_row(values: Sequence[Value]) -> WireRow:
    return (_ID, "", "", "", *values)


def _scopes(table: str, row: bytes | None) -> Scopes:
    if table not in SYNCED or row is None or len(row) != len(_ID):
        return frozenset({OFFICE})
    return scopes_of_rows(table, [bytes(row)])[bytes(row)]


def _reading() -> dict[str, Scopes]:
    """Return what each active agent reads."""
    rows = db.execute_sql("SELECT id FROM agent WHERE active = 1 AND deleted = 0").fetchall()
    return {bytes(row).hex(): scopes_of_agent(actor_of(bytes(row).hex())) for (row,) in rows}
