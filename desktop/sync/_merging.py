"""Merges states of rows that are here already; most of what arrives twice is passed over at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop.store.database import db
from desktop.sync.merging import merge_into
from desktop.sync.wire import CLK, ID, NEW, WireRow, id_of

Clocks = tuple[str, str]
UNCHANGEABLE = "audit_entry"
"""Its triggers refuse every change of what it says; two states of an entry differ only in their clocks."""


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
    merge_into(table, columns, news, mine)
