"""What an erased ticket leaves outside its own rows: drafts of it, refused rows and waiting ones about it.

The rows themselves are blanked by whoever erases (``store.purging``) and travel. What only this computer has, it blanks
itself once it knows of the erasure.
"""

from __future__ import annotations

from collections.abc import Iterable

from desktop.store.database import db
from desktop.sync._waiting import unpack_row
from desktop.sync.held import WHY
from desktop.sync.sealing.packing import MalformedError
from desktop.sync.sealing.sections import section_in
from desktop.sync.tables import SYNCED
from desktop.sync.wire import FIRST, RowSet, WireRow, id_of

COUNT = "SELECT count(*) FROM ticket WHERE deleted = 1"
IS_ERASED = "SELECT 1 FROM ticket WHERE id = ? AND deleted = 1"
DRAFTS = """
UPDATE draft SET people = '{}', subject = '', html = '', files = '[]', deleted = 1
WHERE deleted = 0 AND ticket IN (SELECT id FROM ticket WHERE deleted = 1)
"""


def erased_tickets() -> int:
    """Return how many tickets were erased for good, as far as this computer knows."""
    return int(db.execute_sql(COUNT).fetchone()[0])


def blank_leavings() -> None:
    """Blank what is left of erased tickets; a refused row stays on record without its words."""
    with db.atomic("IMMEDIATE"):
        db.execute_sql(DRAFTS)
        for rid, data in db.execute_sql("SELECT rid, data FROM sync_refused WHERE data IS NOT NULL").fetchall():
            if _is_about_erased(_refused_sets(bytes(data))):
                db.execute_sql("UPDATE sync_refused SET data = NULL WHERE rid = ?", (rid,))
        why = tuple(sorted(WHY))
        sql = f"SELECT rid, tbl, data FROM sync_held WHERE why IN ({', '.join('?' * len(why))})"
        for rid, table, data in db.execute_sql(sql, why).fetchall():
            piece = unpack_row(str(table), bytes(data))
            if _is_about_erased([RowSet(piece.table, piece.columns, piece.rows)]):
                db.execute_sql("DELETE FROM sync_held WHERE rid = ?", (rid,))


def _refused_sets(data: bytes) -> Iterable[RowSet]:
    try:
        return section_in(data).rowsets
    except MalformedError:
        return ()


def _is_about_erased(rowsets: Iterable[RowSet]) -> bool:
    tickets = {ticket for rowset in rowsets for row in rowset.rows for ticket in _tickets(rowset, row)}
    return any(db.execute_sql(IS_ERASED, (ticket,)).fetchone() for ticket in tickets)


def _tickets(rowset: RowSet, row: WireRow) -> Iterable[bytes]:
    """Return the ticket that a row says, or that what is here says, it hangs on."""
    spec = SYNCED.get(rowset.table)
    if spec is None:
        return
    if rowset.table == "ticket":
        yield id_of(row)
    elif "ticket" in spec.columns:
        yield from _said(rowset, row, "ticket")
        yield from _found(rowset.table, "ticket", id_of(row))
    elif len(spec.via) == 2 and spec.via[1] == "ticket":
        for parent in (*_said(rowset, row, spec.via[0]), *_found(rowset.table, spec.via[0], id_of(row))):
            yield from _found(spec.via[0], "ticket", parent)


def _said(rowset: RowSet, row: WireRow, column: str) -> list[bytes]:
    value = row[FIRST + rowset.columns.index(column)] if column in rowset.columns else None
    return [value] if isinstance(value, bytes) else []


def _found(table: str, column: str, row: bytes) -> list[bytes]:
    found = db.execute_sql(f'SELECT "{column}" FROM "{table}" WHERE id = ?', (row,)).fetchone()
    return [bytes(found[0])] if found is not None and found[0] else []
