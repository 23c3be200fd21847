"""What waits to be sent: read as one state, cut between transactions, forgotten only if nothing changed since.

Only states of rows are sent, so ten edits of a row are one row on the way. A computer sends the columns that it edited
itself, be it under an identity that it had before; ``whole`` sends rows as they are here, whoever made them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.store.database import db
from desktop.store.journal import END
from desktop.sync.capture import TRANSACTION, mark_rows
from desktop.sync.identity import past_devices, self_row
from desktop.sync.merge_reference import read_clocks, write_clocks
from desktop.sync.states import as_state, row_to_wire
from desktop.sync.tables import SYNCED
from desktop.sync.versions import mark_unknown, unknown_rowsets
from desktop.sync.wire import Mark, RowSet, WireRow

LIMIT = 5_000
CLEAN = "DELETE FROM sync_dirty WHERE tbl = ?1 AND id = ?2 AND lseq = ?3"
LATER = f"UPDATE sync_dirty SET lseq = ?4, since = ?4 >> {TRANSACTION} WHERE tbl = ?1 AND id = ?2 AND lseq = ?3"


@dataclass(frozen=True, slots=True)
class Dirty:
    """Rows to send, the marks to clean once they arrived, and whether more wait behind them."""

    rowsets: tuple[RowSet, ...]
    marks: tuple[Mark, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class _Waiting:
    table: str
    id: bytes
    lseq: int
    base: str
    since: int


def read_dirty(limit: int = LIMIT, *, whole: bool = False) -> Dirty:
    """Read up to ``limit`` dirty rows as they are together, those whose edits are oldest first.

    Transactions are not torn as long as they fit: the cut lies where every row before it was dirty only through
    transactions before it. Where there is no such place (one transaction larger than the limit) it lies anywhere.
    """
    with db.atomic():
        waiting, more = _batch(limit)
        mine = frozenset((self_row().device, *past_devices()))
        marked: dict[str, dict[bytes, _Waiting]] = {}
        for each in waiting:
            marked.setdefault(each.table, {})[each.id] = each
        sets: list[RowSet] = []
        for table in SYNCED:
            if table in marked:
                sets += _rowsets(table, marked[table], mine, whole)
        if whole:
            sets += unknown_rowsets((each.table, each.id) for each in waiting if each.table not in SYNCED)
        return Dirty(tuple(sets), tuple((each.table, each.id, each.lseq) for each in waiting), more)


def clean(marks: Iterable[Mark], waiting: Collection[tuple[str, str]] = ()) -> int:
    """Forget marks of rows that arrived, except where an edit came in the meantime: that one still waits.

    Rows that are ``waiting`` (table, id) at the hub stay marked, behind all others. Returns how many arrived.
    """
    sent = list(marks)
    late = {mark: None for mark in sent if (mark[0], mark[1].hex()) in waiting} if waiting else {}
    with db.atomic():
        if late:
            lseq = self_row().lseq
            db.connection().executemany(LATER, [(*mark, lseq + place) for place, mark in enumerate(late, 1)])
            db.execute_sql("UPDATE sync_self SET lseq = ?", (lseq + len(late),))
        arrived = [mark for mark in sent if mark not in late]
        db.connection().executemany(CLEAN, arrived)
    return len(arrived)


def remark(tables: Iterable[str] | None = None) -> None:
    """Mark every row as waiting as a whole: the hub is another one, or lost what it had. Repeating does no harm."""
    with db.atomic():
        for table in SYNCED if tables is None else tables:
            mark_rows(table)
        if tables is None:
            mark_unknown()
        db.execute_sql(END)


def pending() -> int:
    """Return how many rows wait."""
    return int(db.execute_sql("SELECT count(*) FROM sync_dirty").fetchone()[0])


def _batch(limit: int) -> tuple[list[_Waiting], bool]:
    sql = "SELECT tbl, id, lseq, base, since FROM sync_dirty ORDER BY lseq LIMIT ?"
    found = [_Waiting(*row) for row in db.execute_sql(sql, (limit + 1,)).fetchall()]
    if len(found) <= limit:
        return found, False
    return found[: _cut(found, limit)], True


def _cut(found: Sequence[_Waiting], limit: int) -> int:
    """Return how many of the rows can go without tearing a transaction; ``limit`` when none can."""
    sql = "SELECT min(since) FROM sync_dirty WHERE lseq >= ?"
    earliest = int(db.execute_sql(sql, (found[limit].lseq,)).fetchone()[0])
    for place in range(limit, 0, -1):
        last = found[place - 1].lseq >> TRANSACTION
        if last < found[place].lseq >> TRANSACTION and last < earliest:
            return place
        earliest = min(earliest, found[place - 1].since)
    return limit


def _rowsets(table: str, marked: dict[bytes, _Waiting], mine: frozenset[str], whole: bool) -> list[RowSet]:
    columns = SYNCED[table].columns
    groups: dict[tuple[str, ...], list[WireRow]] = {}
    for identity, new, clk, extra, *values in _rows(table, columns, list(marked)):
        base = marked[identity].base
        if whole and extra:
            row = as_state(columns, new, clk, extra, *values)
            names, sent = row_to_wire(identity, row, columns, _bases(base, columns))
            groups.setdefault(names, []).append(sent)
        elif whole or (not clk and new[16:] in mine and '"*"' in base):
            groups.setdefault(columns, []).append((identity, new, clk, _bases(base, columns), *values))
        else:
            shipped = _own(table, new, clk, base, mine)
            if shipped is not None:
                names, made, clocks, bases = shipped
                held = dict(zip(columns, values, strict=True))
                groups.setdefault(names, []).append((identity, made, clocks, bases, *(held[name] for name in names)))
    return [RowSet(table, names, tuple(rows)) for names, rows in groups.items()]


def _own(
    table: str, new: str, clk: str, base: str, mine: frozenset[str]
) -> tuple[tuple[str, ...], str, str, str] | None:
    """Return columns, ``new``, clocks and bases of what this computer edited in a row; None for nothing."""
    clocks, bases = read_clocks(clk), read_clocks(base)
    everything = "*" in bases
    made = new if everything and new[16:] in mine else ""
    names = tuple(
        column
        for column in SYNCED[table].columns
        if (everything or column in bases) and clocks.get(column, made)[16:] in mine
    )
    if not names:
        return None
    sent = {column: clocks.get(column, new) for column in names if made == "" or column in clocks}
    return names, made, write_clocks(sent), write_clocks({name: bases[name] for name in names if name in bases})


def _bases(base: str, columns: Sequence[str]) -> str:
    if base == '{"*":""}':
        return ""
    return write_clocks({column: clock for column, clock in read_clocks(base).items() if column in columns})


def _rows(table: str, columns: Sequence[str], ids: Sequence[bytes]) -> Iterable[Any]:
    names = ", ".join(f'"{column}"' for column in columns)
    for start in range(0, len(ids), 500):
        part = ids[start : start + 500]
        marks = ", ".join("?" * len(part))
        yield from db.execute_sql(
            f'SELECT id, _new, _clk, _extra, {names} FROM "{table}" WHERE id IN ({marks})', tuple(part)
        )
