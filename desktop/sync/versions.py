"""Computers with different versions of the program at one desk: what is not known here is kept and handed on.

Schemas only ever grow: columns and tables are added, none changes its meaning. A column that a sender does not have
has the bottom clock. Unknown columns of known tables wait in ``_extra`` (``states``), rows of unknown tables in
``sync_unknown``, both with their clocks; after an upgrade they move to where they belong. A file that a newer version
wrote is refused by ``store.upgrade``, a hub that asks for a newer version here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from desktop.core.errors import DeskError
from desktop.store.database import db
from desktop.store.upgrade import schema_version
from desktop.sync.capture import (
    TRANSACTION,
    WHOLE,
    is_captured,
    refresh_capture,
    synced_columns,
    watched_columns,
)
from desktop.sync.merge_reference import Row, from_wire, merge_rows
from desktop.sync.states import read_extra, store_row, stored_row, to_wire, write_extra
from desktop.sync.wire import RowSet, Value, WireRow, id_of


def schema_number() -> int:
    """Return the number of this program's newest migration, which is what versions compare."""
    return int(schema_version().partition("_")[0])


def check_hub(min_client: int) -> None:
    """Refuse to exchange with a hub that asks for a newer program; ``sync-update-needed``. Work here goes on."""
    if schema_number() < min_client:
        raise DeskError("sync-update-needed", mine=str(schema_number()), needed=str(min_client))


def keep_unknown(table: str, columns: Sequence[str], rows: Iterable[WireRow]) -> None:
    """Merge rows of a table that this version does not know into the place where they wait."""
    for row in rows:
        identity = id_of(row)
        merged = merge_rows(_waiting(table, identity), from_wire(columns, row))
        db.execute_sql(
            "INSERT INTO sync_unknown (tbl, row_id, data) VALUES (?, ?, ?)"
            " ON CONFLICT DO UPDATE SET data = excluded.data WHERE data <> excluded.data",
            (table, identity, _packed(merged)),
        )


def unknown_rowsets(wanted: Iterable[tuple[str, bytes]] | None = None) -> list[RowSet]:
    """Return rows of unknown tables as they came, all or those (table, id): to be handed on unchanged."""
    if wanted is None:
        wanted = [(table, bytes(row)) for table, row in db.execute_sql("SELECT tbl, row_id FROM sync_unknown")]
    found: dict[str, list[tuple[bytes, Row]]] = {}
    for table, identity in wanted:
        row = _waiting(table, identity)
        if row is not None:
            found.setdefault(table, []).append((identity, row))
    return [rowset for table, rows in found.items() for rowset in to_wire(rows, table)]


def mark_unknown() -> None:
    """Mark rows of unknown tables as waiting; they go when whole states are sent."""
    db.execute_sql(
        f"""INSERT INTO sync_dirty (tbl, id, lseq, base, since) SELECT u.tbl, u.row_id, s.lseq + 1, '{WHOLE}',
        s.lseq >> {TRANSACTION} FROM sync_unknown AS u, sync_self AS s WHERE true
        ON CONFLICT DO UPDATE SET lseq = excluded.lseq"""
    )
    db.execute_sql("UPDATE sync_self SET lseq = lseq + 1")


def settle_versions() -> None:
    """Move what has a place now to it, after an upgrade; to be called whenever a desk was opened.

    One transaction, so that a crash repeats it. Costs a look when nothing changed, nothing on a desk that is alone.
    """
    before, now = watched_columns(), synced_columns()
    if before == now or not is_captured():
        return
    with db.atomic("IMMEDIATE"):
        db.execute_sql("UPDATE sync_self SET applying = 1")
        for table, columns in now.items():
            if table in before:
                _silence(table, [column for column in columns if column not in before[table]])
            if before.get(table) != columns:
                _move_columns(table)
                _move_rows(table)
        db.execute_sql("UPDATE sync_self SET applying = 0")
        refresh_capture()


def _silence(table: str, columns: Sequence[str]) -> None:
    """Say of rows that were here before that nobody gave them a value in new columns: the bottom clock.

    Only rows whose id comes from their content (UUIDv5) need it: no other one can be made a second time, by a computer
    that knew the column, so for all others every edit is later than the clock of creation.
    """
    for column in columns:
        db.execute_sql(
            f"""UPDATE "{table}" SET _clk = json_set(coalesce(nullif(_clk, ''), '{{}}'), '$."{column}"', '')
            WHERE _new <> '' AND substr(hex(id), 13, 1) = '5'"""
        )


def _move_columns(table: str) -> None:
    """Write values from ``_extra`` into columns that exist now."""
    rows = db.execute_sql(f'SELECT id FROM "{table}" WHERE _extra IS NOT NULL').fetchall()
    for (identity,) in rows:
        row = stored_row(table, bytes(identity))
        if row is not None:
            store_row(table, bytes(identity), row)


def _move_rows(table: str) -> None:
    """Write rows that waited for their table."""
    for (key,) in db.execute_sql("SELECT row_id FROM sync_unknown WHERE tbl = ?", (table,)).fetchall():
        identity = bytes(key)
        row = _waiting(table, identity)
        if row is not None and row.new:
            store_row(table, identity, merge_rows(stored_row(table, identity), row))
            db.execute_sql("DELETE FROM sync_unknown WHERE tbl = ? AND row_id = ?", (table, identity))


def _waiting(table: str, identity: bytes) -> Row | None:
    found = db.execute_sql("SELECT data FROM sync_unknown WHERE tbl = ? AND row_id = ?", (table, identity)).fetchone()
    if found is None:
        return None
    new, extra = json.loads(bytes(found[0]))
    held = read_extra(json.dumps(extra))
    values: dict[str, Value] = {column: value for column, (value, _) in held.items()}
    return Row(new, {column: clock for column, (_, clock) in held.items() if clock != new}, values)


def _packed(row: Row) -> bytes:
    extra = write_extra({column: (value, row.clock(column)) for column, value in row.values.items()})
    return f"[{json.dumps(row.new)},{extra or '{}'}]".encode()
