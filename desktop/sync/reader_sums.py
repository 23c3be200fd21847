"""What the readers of some scopes should hold, and what this desk holds, as sums of buckets (``digests``).

What one agent has alone, and what each computer makes by itself, is in neither.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import islice

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


def sums_for(scopes: Scopes) -> Sums:
    """Return the sums of what is here for readers of some scopes; 400,000 rows take a second, a part of them longer.

    On a restricted computer that leaves out what its agent made for the office alone.
    """
    found: Sums = {}
    with db.atomic():
        for table in COMPARED:
            rows = summed_rows(table, SHARED.get(table, "true"))
            found |= table_sums(table, rows if OFFICE in scopes else _seen(table, rows, scopes))
    return found


def bucket_rows(bucket: Bucket, scopes: Scopes, most: int) -> list[Clocks]:
    """Return up to so many rows of a bucket that are for readers of some scopes, with their clocks."""
    table, last = bucket
    if table not in COMPARED:
        return []
    sql = f'SELECT id, _new, _clk FROM "{table}" WHERE substr(id, 16, 1) = ? AND {SHARED.get(table, "true")} LIMIT ?'
    rows = db.execute_sql(sql, (bytes.fromhex(last), most)).fetchall()
    seen = visible(table, [bytes(row) for row, _, _ in rows], scopes)
    return [(bytes(row), str(new), str(clk or "")) for row, new, clk in rows if bytes(row) in seen]


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
    """Return those of some rows that are for readers of some scopes; the office has all."""
    wanted = list(ids)
    if OFFICE in scopes:
        return set(wanted)
    return {row for row, readers in scopes_of_rows(table, wanted).items() if readers & scopes}


def _seen(table: str, rows: Iterable[tuple[bytes, bytes]], scopes: Scopes) -> Iterator[tuple[bytes, bytes]]:
    """Give those of some rows that are for readers of some scopes; what they belong to is looked up in parts."""
    rest = iter(rows)
    while part := list(islice(rest, CHUNK)):
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
