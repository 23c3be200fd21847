"""Rows that cannot be merged yet: edits of rows that are not here, and clocks from the future.

They are kept in ``sync_held`` and merged as soon as the row is here, or the time has come. Nothing is dropped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.sync._waiting import Piece, pack_row, unpack_row
from desktop.sync.clocks import FUTURE_MS, ahead_of, is_clock, physical_ms
from desktop.sync.merge_reference import read_clocks
from desktop.sync.wire import CLK, NEW, WireRow, id_of

ROW_UNKNOWN, CLOCK_AHEAD = "row-unknown", "clock-ahead"
WHY = frozenset({ROW_UNKNOWN, CLOCK_AHEAD})
DUE_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Held:
    """A row that waits, for the Sync page. ``at`` is when it came (ms), ``until`` when it is due, None if unknown."""

    at: int
    table: str
    row: str
    why: str
    device: str
    agent: str
    until: int | None


def clocks_in(clk: str) -> Iterable[str]:
    """Return the clocks of single columns in a row's ``clk``."""
    return read_clocks(clk).values() if clk else ()


def newest_clock(row: WireRow) -> str:
    """Return the largest clock of a row."""
    clk = str(row[CLK])
    return max([str(row[NEW]), *clocks_in(clk)]) if clk else str(row[NEW])


def future_clock() -> str:
    """Return the smallest clock that lies too far ahead by this computer's time, put right by its skew."""
    return ahead_of(time_now() + _skew())


def split_ahead(rows: Sequence[WireRow]) -> tuple[Sequence[WireRow], list[WireRow]]:
    """Return the rows that may be merged now and those with a clock that lies too far ahead.

    What is no later than this computer's own clock is not: that may be past the wall's, which somebody set back.
    Raises ``ValueError`` for what is no clock at all: it would wait for ever.
    """
    limit = max(future_clock(), _own_clock())
    ahead = [row for row in rows if newest_clock(row) > limit]
    if not ahead:
        return rows, []
    if not all(is_clock(newest_clock(row)) for row in ahead):
        raise ValueError("not a clock")
    return [row for row in rows if newest_clock(row) <= limit], ahead


def hold(piece: Piece, why: str) -> int:
    """Keep the rows of a piece inside the caller's transaction; return how many are new. The same row is kept once."""
    kept = 0
    for row in piece.rows:
        data = pack_row(piece, row)
        identity = id_of(row)
        known = "SELECT 1 FROM sync_held WHERE tbl = ? AND row_id = ? AND data = ?"
        if db.execute_sql(known, (piece.table, identity, data)).fetchone() is None:
            sql = "INSERT INTO sync_held (at, tbl, row_id, why, data) VALUES (?, ?, ?, ?, ?)"
            db.execute_sql(sql, (time_now(), piece.table, identity, why, data))
            kept += 1
    return kept


def take_awaited(table: str, ids: Sequence[bytes]) -> list[Piece]:
    """Take out what waits for rows that have just arrived, inside the caller's transaction."""
    if not ids or not _is_waiting(table):
        return []
    found = []
    for identity in ids:
        found += _take("tbl = ? AND row_id = ? AND why = ?", (table, identity, ROW_UNKNOWN))
    return found


def take_due() -> list[Piece]:
    """Take out rows whose time has come, inside the transaction that merges them."""
    found = []
    for rid in _due():
        found += _take("rid = ?", (rid,))
    return found


def held_rows(limit: int = 1_000) -> list[Held]:
    """Return what waits, newest first; what it says is not shown."""
    sql = "SELECT at, tbl, row_id, why, data FROM sync_held WHERE why IN (?, ?) ORDER BY rid DESC LIMIT ?"
    rows = db.execute_sql(sql, (ROW_UNKNOWN, CLOCK_AHEAD, limit)).fetchall()
    return [_shown(*row) for row in rows]


def count_held() -> int:
    """Return how many rows wait."""
    return int(db.execute_sql("SELECT count(*) FROM sync_held WHERE why IN (?, ?)", tuple(sorted(WHY))).fetchone()[0])


def _shown(at: int, table: str, row: bytes, why: str, data: bytes) -> Held:
    piece = unpack_row(table, data)
    until = physical_ms(newest_clock(piece.rows[0])) - FUTURE_MS if why == CLOCK_AHEAD else None
    return Held(at, table, bytes(row).hex(), why, piece.device, piece.agent, until)


def _due() -> list[int]:
    limit = future_clock()
    rows = db.execute_sql("SELECT rid, tbl, data FROM sync_held WHERE why = ? ORDER BY rid", (CLOCK_AHEAD,))
    due = (int(rid) for rid, table, data in rows if newest_clock(unpack_row(table, data).rows[0]) <= limit)
    return list(islice(due, DUE_AT_ONCE))


def _take(condition: str, values: tuple[object, ...]) -> list[Piece]:
    sql = f"DELETE FROM sync_held WHERE {condition} RETURNING tbl, data"
    return [unpack_row(table, data) for table, data in db.execute_sql(sql, values).fetchall()]


def _is_waiting(table: str) -> bool:
    return db.execute_sql("SELECT 1 FROM sync_held WHERE tbl = ? LIMIT 1", (table,)).fetchone() is not None


def _own_clock() -> str:
    """Return the largest clock with this computer's time and counter; the bottom clock on a desk that is not shared."""
    row = db.execute_sql("SELECT hlc FROM sync_self").fetchone()
    return f"{int(row[0]):016x}~" if row else ""


def _skew() -> int:
    row = db.execute_sql("SELECT skew FROM sync_self").fetchone()
    return int(row[0]) if row else 0
