"""Edits that lost: two people changed the same field, neither knowing of the other's change.

An edit carries the clock that its author saw before (``base``). When what is here is newer than that, and another
edit, the two are concurrent, and the value with the smaller clock is kept in ``conflict``, so that somebody can bring
it back.
Every computer that notices makes the same row, with the same clock, so nothing of it needs to travel.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop.store.database import db, natural_id
from desktop.sync._waiting import Piece
from desktop.sync.clocks import device_of, physical_ms
from desktop.sync.merge_reference import read_clocks
from desktop.sync.tables import SYNCED
from desktop.sync.wire import BASE, CLK, FIRST, NEW, Value, WireRow, id_of

WORTH_TELLING: dict[str, frozenset[str]] = {
    "ticket": frozenset({"subject", "status", "department", "assignee", "requester", "priority"}),
    "field_value": frozenset({"value"}),
    "contact": frozenset({"name", "note"}),
    "company": frozenset({"name", "note"}),
    "macro": frozenset({"name", "text", "html", "actions"}),
    "rule": frozenset({"name", "note", "groups", "actions", "timing"}),
    "letter_template": frozenset({"subject", "text"}),
    "setting": frozenset({"value"}),
}
"""Fields whose lost edits somebody would miss; of the others (times, counters, positions) the newest is enough."""
SECRET_SETTINGS = frozenset({"secret"})


@dataclass(frozen=True, slots=True)
class Lost:
    """An edit that lost. ``value`` is as SQLite holds it, ``clock`` its own, ``won`` that of the edit in its place."""

    table: str
    row: bytes
    field: str
    value: Value
    clock: str
    won: str


def find_lost(piece: Piece, rows: Iterable[WireRow], mine: Mapping[bytes, tuple[str, str]]) -> list[Lost]:
    """Return the edits that lose when rows are merged into those that are here; call it before they are.

    ``mine`` are the clocks of the rows that are here.
    """
    worth = WORTH_TELLING.get(piece.table, frozenset()) & set(piece.columns)
    if not worth:
        return []
    found = []
    for row in rows:
        if row[BASE] and id_of(row) in mine:
            found += _lost_in(piece, row, mine[id_of(row)], worth)
    return found


def keep_lost(lost: Sequence[Lost], changed: dict[str, set[str]]) -> int:
    """Keep edits that lost, inside the applying transaction; return how many are new and note them as changed."""
    kept = 0
    for each in lost:
        identity = natural_id("conflict", each.table, each.row.hex(), each.field, each.clock)
        cursor = db.execute_sql(
            "INSERT INTO conflict (id, deleted, _new, _clk, tbl, row, ticket, field, lost, lost_clock, lost_by,"
            " won_clock, at) VALUES (?, 0, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (
                bytes.fromhex(identity), each.clock, each.table, each.row, _ticket_of(each), each.field,
                json.dumps(_plain(each.value), ensure_ascii=False), each.clock, device_of(each.clock), each.won,
                physical_ms(each.clock),
            ),
        )  # fmt: skip
        if cursor.rowcount:
            kept += 1
            changed["conflict"].add(identity)
    return kept


def hide_lost(conflict: str) -> None:
    """Show an edit that lost no longer, inside the caller's transaction; it keeps its clocks and does not travel."""
    db.execute_sql("UPDATE sync_self SET applying = 1")
    db.execute_sql("UPDATE conflict SET deleted = 1 WHERE id = ?", (bytes.fromhex(conflict),))
    db.execute_sql("UPDATE sync_self SET applying = 0")


def _lost_in(piece: Piece, row: WireRow, mine: tuple[str, str], worth: frozenset[str]) -> list[Lost]:
    bases, clocks, held = read_clocks(row[BASE]), read_clocks(row[CLK]), read_clocks(mine[1])
    found = []
    for column in sorted(worth & bases.keys()):
        came, here = clocks.get(column, str(row[NEW])), held.get(column, mine[0])
        if not bases[column] < here or device_of(here) == device_of(came):  # a computer knows its own edits
            continue
        value, stored = row[FIRST + piece.columns.index(column)], _stored(piece.table, column, id_of(row))
        if value != stored and not _is_secret(piece.table, id_of(row)):
            lost, clock, won = (value, came, here) if came < here else (stored, here, came)
            found.append(Lost(piece.table, id_of(row), column, lost, clock, won))
    return found


def _stored(table: str, column: str, identity: bytes) -> Value:
    row = db.execute_sql(f'SELECT "{column}" FROM "{table}" WHERE id = ?', (identity,)).fetchone()
    value: Value = row[0] if row else None
    return value


def _is_secret(table: str, identity: bytes) -> bool:
    return table == "setting" and _stored(table, "key", identity) in SECRET_SETTINGS


def _ticket_of(lost: Lost) -> bytes | None:
    if lost.table == "ticket":
        return lost.row
    if "ticket" not in SYNCED[lost.table].columns:
        return None
    found = _stored(lost.table, "ticket", lost.row)
    return found if isinstance(found, bytes) else None


def _plain(value: Value) -> str | int | None:
    return value.hex() if isinstance(value, bytes) else value
