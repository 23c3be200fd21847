"""Rows as states, one at a time: for what ``merge_sql`` cannot do, because columns are missing or not known here.

A column that a newer version sends and this one does not know is kept in ``_extra`` with its clock: a JSON object of
column to [value, clock], bytes as {"hex": "…"}. ``versions`` moves it into its column once a migration brought that.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from desktop.store.database import db
from desktop.sync.clocks import BOTTOM
from desktop.sync.merge_reference import Row, from_wire, merge_rows, read_clocks, stored_clocks, write_clocks
from desktop.sync.tables import SYNCED
from desktop.sync.wire import RowSet, Value, WireRow, id_of

Extra = dict[str, tuple[Value, str]]
"""Unknown columns: value and clock."""


def stored_row(table: str, identity: bytes) -> Row | None:
    """Read a row of a synced table as a state, unknown columns included; None when it is not here."""
    columns = SYNCED[table].columns
    names = ", ".join(_q(column) for column in columns)
    found = db.execute_sql(f"SELECT _new, _clk, _extra, {names} FROM {_q(table)} WHERE id = ?", (identity,)).fetchone()
    return None if found is None else as_state(columns, *found)


def as_state(columns: Sequence[str], new: str, clk: str, extra: str | None, *values: Value) -> Row:
    """Return the state of a row as its table holds it."""
    clocks = read_clocks(clk)
    held = {column: value for column, value in zip(columns, values, strict=True) if clocks.get(column, new) != BOTTOM}
    kept = {column: clock for column, clock in clocks.items() if column in held}
    for column, (value, clock) in read_extra(extra).items():
        held[column] = value
        if clock != new:
            kept[column] = clock
    return Row(new, kept, held)


def store_row(table: str, identity: bytes, row: Row) -> None:
    """Write a state over whatever is here of a row; what it says nothing of keeps its value, or its default."""
    columns = SYNCED[table].columns
    said = {column: row.values[column] for column in columns if column in row.values}
    extra = {column: (value, row.clock(column)) for column, value in row.values.items() if column not in columns}
    facts = {**said, "_new": row.new, "_clk": stored_clocks(row, columns), "_extra": write_extra(extra)}
    sets = ", ".join(f"{_q(column)} = ?" for column in facts)
    changed = db.execute_sql(f"UPDATE {_q(table)} SET {sets} WHERE id = ?", (*facts.values(), identity)).rowcount
    if not changed:
        facts = {**defaults(table, [name for name in table_columns(table) if name not in facts]), **facts}
        names = ", ".join(_q(column) for column in ("id", *facts))
        marks = ", ".join("?" * (len(facts) + 1))
        db.execute_sql(f"INSERT INTO {_q(table)} ({names}) VALUES ({marks})", (identity, *facts.values()))


def merge_row(table: str, columns: Sequence[str], row: WireRow) -> bool:
    """Merge one wire row with any columns into the local table and tell whether anything changed."""
    mine = stored_row(table, id_of(row))
    merged = merge_rows(mine, from_wire(columns, row))
    if merged == mine or not merged.new:
        return False
    store_row(table, id_of(row), merged)
    return True


def row_to_wire(identity: bytes, row: Row, order: Sequence[str], base: str = "") -> tuple[tuple[str, ...], WireRow]:
    """Return a state as columns and wire row; columns in ``order`` first, then the unknown ones by name."""
    names = (*(name for name in order if name in row.values), *sorted(set(row.values) - set(order)))
    return names, (identity, row.new, write_clocks(row.clocks), base, *(row.values[name] for name in names))


def to_wire(rows: Iterable[tuple[bytes, Row]], table: str) -> list[RowSet]:
    """Group states into row sets by the columns that they have."""
    order = SYNCED[table].columns if table in SYNCED else ()
    groups: dict[tuple[str, ...], list[WireRow]] = {}
    for identity, row in rows:
        names, sent = row_to_wire(identity, row, order)
        groups.setdefault(names, []).append(sent)
    return [RowSet(table, names, tuple(rows)) for names, rows in groups.items()]


def defaults(table: str, names: Sequence[str]) -> dict[str, Value]:
    """Return a value for each of these columns that a new row must have: the schema's default, else the empty one."""
    empty: Mapping[str, Value] = {"TEXT": "", "BLOB": b""}
    found: dict[str, Value] = {}
    for name, kind, required, default in _columns(table):
        if name in names and (required or default is not None):
            known = db.execute_sql(f"SELECT {default}").fetchone()[0] if default is not None else None
            found[name] = empty.get(kind, 0) if known is None else known
    return found


def table_columns(table: str) -> list[str]:
    """Return the columns of a local table without its row number and id."""
    return [name for name, _, _, _ in _columns(table) if name not in ("rid", "id")]


def read_extra(text: str | None) -> Extra:
    """Read unknown columns as they are stored."""
    held = json.loads(text) if text else {}
    return {column: (_bytes(value), clock) for column, (value, clock) in held.items()}


def write_extra(extra: Extra) -> str | None:
    """Return unknown columns as they are stored; None for none."""
    if not extra:
        return None
    held = {
        column: [{"hex": value.hex()} if isinstance(value, bytes) else value, clock]
        for column, (value, clock) in extra.items()
    }
    return json.dumps(held, separators=(",", ":"), sort_keys=True, ensure_ascii=False)


def _bytes(value: Value | dict[str, str]) -> Value:
    return bytes.fromhex(value["hex"]) if isinstance(value, dict) else value


def _columns(table: str) -> list[tuple[str, str, int, str | None]]:
    sql = 'SELECT name, type, "notnull", dflt_value FROM pragma_table_info(?)'
    found: list[tuple[str, str, int, str | None]] = db.execute_sql(sql, (table,)).fetchall()
    return found


def _q(name: str) -> str:
    return f'"{name}"'
