"""What the readers of some scopes should hold, and what this desk holds, as sums of buckets (``digests``).

What one agent has alone, and what each computer makes by itself, is in neither.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from desktop.store.database import db
from desktop.sync.digests import Bucket, Sums, summed_rows, table_sums
from desktop.sync.scopes import CHUNK, OFFICE, Scopes, scopes_of_rows
from desktop.sync.tables import PRIVATE_SETTINGS, SYNCED, Home

ALONE = frozenset({"conflict"})
"""Tables of which each computer makes the rows that it needs."""
COMPARED = tuple(name for name, spec in SYNCED.items() if spec.home is not Home.AGENT and name not in ALONE)
SHARED = {"setting": f"scope <> '{PRIVATE_SETTINGS}'", "macro": "owner IS NULL"}
"""Which rows of tables that hold some of one agent's own are everybody's."""
Clocks = tuple[bytes, str, str]
"""Id of a row, its clock of creation, and those of single columns as stored."""


def held_sums() -> Sums:
    """Return the sums of what is here; 400,000 rows take about a second."""
    found: Sums = {}
    with db.atomic():
        for table in COMPARED:
            found |= table_sums(table, summed_rows(table, SHARED.get(table, "true")))
    return found


def sums_for(scopes: Scopes) -> Sums:
    """Return the sums of what somebody who reads some scopes should have of what is here."""
    if OFFICE in scopes:
        return held_sums()
    found: Sums = {}
    with db.atomic():
        for table in COMPARED:
            found |= table_sums(table, _visible(table, scopes))
    return found


def bucket_rows(bucket: Bucket, most: int) -> list[Clocks]:
    """Return up to so many rows of a bucket with their clocks."""
    table, last = bucket
    if table not in COMPARED:
        return []
    sql = f'SELECT id, _new, _clk FROM "{table}" WHERE substr(id, 16, 1) = ? AND {SHARED.get(table, "true")} LIMIT ?'
    rows = db.execute_sql(sql, (bytes.fromhex(last), most)).fetchall()
    return [(bytes(row), str(new), str(clk or "")) for row, new, clk in rows]


def clocks_of(table: str, ids: Iterable[bytes]) -> dict[bytes, Clocks]:
    """Return the clocks of those of some rows that are here and no agent's own."""
    wanted = json.dumps([each.hex() for each in ids])
    sql = (
        f'SELECT t.id, t._new, t._clk FROM json_each(?) w CROSS JOIN "{table}" t ON t.id = unhex(w.value)'
        f" WHERE {SHARED.get(table, 'true')}"
    )
    rows = db.execute_sql(sql, (wanted,)).fetchall()
    return {bytes(row): (bytes(row), str(new), str(clk or "")) for row, new, clk in rows}


def visible(table: str, ids: Iterable[bytes], scopes: Scopes) -> set[bytes]:
    """Return those of some rows that are for readers of some scopes."""
    return {row for row, readers in scopes_of_rows(table, list(ids)).items() if readers & scopes}


def _visible(table: str, scopes: Scopes) -> Iterator[tuple[bytes, bytes]]:
    part: list[tuple[bytes, bytes]] = []
    for row in summed_rows(table, SHARED.get(table, "true")):
        part.append(row)
        if len(part) == CHUNK:
            yield from _seen(table, part, scopes)
            part = []
    yield from _seen(table, part, scopes)


def _seen(table: str, part: list[tuple[bytes, bytes]], scopes: Scopes) -> Iterator[tuple[bytes, bytes]]:
    mine = visible(table, [row for row, _ in part], scopes)
    yield from (each for each in part if each[0] in mine)


def sums_text(sums: Sums) -> str:
    """Return sums as they are told."""
    return json.dumps([[table, last, *values] for (table, last), values in sorted(sums.items())])


def sums_in(text: object) -> Sums:
    """Read sums that somebody told. Raises ``ValueError`` for anything that we would not have written."""
    found: Sums = {}
    for table, last, count, number in json.loads(str(text)):
        if table in COMPARED and type(last) is str and type(count) is int and type(number) is int:
            found[table, f"{int(last, 16):02x}"] = count, number
    return found
