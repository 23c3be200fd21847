"""Merges states of rows that are here already, by the statement of ``merge_sql`` where it can, else one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from desktop.store.database import db
from desktop.sync.merge_sql import merge_sql
from desktop.sync.states import merge_row
from desktop.sync.tables import SYNCED
from desktop.sync.wire import CLK, FIRST, ID, NEW, WireRow, id_of

Clocks = tuple[str, str]
UNCHANGEABLE = "audit_entry"
"""Its triggers refuse every change of what it says; two states of an entry differ only in their clocks."""
NEEDING = frozenset({"ticket"})
"""Tables with derived columns that an INSERT must name, so that the statement for whole rows does not do."""


def merge_known(table: str, columns: tuple[str, ...], rows: Sequence[WireRow], mine: Mapping[bytes, Clocks]) -> None:
    """Merge rows inside the applying transaction; ``mine`` are the clocks of those that are here.

    What has the very clocks that are here is passed over: most of what arrives twice.
    """
    news = [row for row in rows if mine.get(id_of(row)) != (row[NEW], row[CLK])]
    if table == UNCHANGEABLE:
        here = [row for row in news if id_of(row) in mine]
        sql = "UPDATE audit_entry SET _new = ?1 WHERE id = ?2 AND _new < ?1"
        db.connection().executemany(sql, [(row[NEW], row[ID]) for row in here])
        news = [row for row in news if id_of(row) not in mine]
    part, whole = set(columns) <= set(SYNCED[table].columns), columns == SYNCED[table].columns
    for row in news:
        if part and not row[NEW]:
            _run(_statement(table, columns, part=True), row)
        elif whole and row[NEW] and table not in NEEDING:
            _run(_statement(table, columns, part=False), row)
        else:
            merge_row(table, columns, row)


def _run(sql: str, row: WireRow) -> None:
    db.execute_sql(sql, (row[ID], row[NEW], row[CLK], *row[FIRST:]))


@cache
def _statement(table: str, columns: tuple[str, ...], *, part: bool) -> str:
    source = f"VALUES ({', '.join('?' * (3 + len(columns)))})"
    return merge_sql(table, columns, "sqlite", source, part=part)
