"""Sending a batch through the server's door, and sending again what it wants to know whole."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from psycopg.types.json import Jsonb

from desktop.store.database import db
from desktop.sync.faults import hook
from desktop.sync.identity import add_token, settle_token, tokens
from desktop.sync.postgres.columns import Json, rows_as_json
from desktop.sync.postgres.connecting import Connection, refusals
from desktop.sync.tables import SYNCED
from desktop.sync.wire import Batch, Refused, RowSet

PORTION = 16_000_000
"""Characters that go in one push, unless a single row has more."""
ROUNDS = 4
"""A row of a file of a message of a ticket may ask for three rows above it, one after the other."""
Tables = dict[str, dict[str, Json]]
"""Rows by table and id."""
PUSH = "SELECT sync.push(%s, %s, %s, %s, %s)"


@dataclass
class Sent:
    """What became of a batch; ``seqs`` are the numbers of the pushes that changed anything."""

    applied: int = 0
    conflicts: int = 0
    seqs: list[int] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        """Tell whether the server now has exactly what was sent."""
        return not self.refused and not self.conflicts


def push(connection: Connection, device: str, batch: Batch, fences: Mapping[str, int]) -> Sent:
    """Send; the token is noted before it leaves. Raises ``sync-fork``, ``sync-clock-ahead``, ``sync-lease-lost``."""
    rows = tables_of(rowset for section in batch.sections for rowset in section.rowsets)
    sent = Sent()
    for portion in _portions(rows):
        _push_portion(connection, device, portion, fences, sent)
    return sent


def _push_portion(connection: Connection, device: str, rows: Tables, fences: Mapping[str, int], sent: Sent) -> None:
    for _ in range(ROUNDS):
        said = _send(connection, device, rows, fences)
        sent.applied += int(said["applied"])
        sent.conflicts += int(said["conflicts"])
        sent.seqs += [int(said["seq"])] if "seq" in said else []
        sent.refused += [_refused(each, rows) for each in said["refused"]]
        if not said["need"]:
            return
        missing = _again(said["need"], rows)
        if not missing.found:
            break
        rows = missing.rows
    sent.refused += [
        Refused(each["in"], each["for"], "sync-parent-missing", {}, _data(rows, each["in"], each["for"]))
        for each in said["need"]
    ]


def _portions(rows: Tables) -> Iterator[Tables]:
    """Cut what is large into several pushes, parents first; JSON on a server ends at 256 MB."""
    portion: Tables = defaultdict(dict)
    size = 0
    for table in sorted(rows, key=list(SYNCED).index):
        for identity, row in rows[table].items():
            length = sum(len(value) for value in row.values() if isinstance(value, str))
            if size and size + length > PORTION:
                yield portion
                portion, size = defaultdict(dict), 0
            portion[table][identity] = row
            size += length
    yield portion


def all_refused(batch: Batch, why: str) -> Iterator[Refused]:
    """Yield every row of a batch as refused."""
    rows = tables_of(rowset for section in batch.sections for rowset in section.rowsets)
    for table, found in rows.items():
        for identity in found:
            yield Refused(table, identity, why, {}, _data(rows, table, identity))


def _send(connection: Connection, device: str, rows: Tables, fences: Mapping[str, int]) -> dict[str, Any]:
    prev = list(tokens())
    token = add_token()
    hook("pending-token")
    batch: list[dict[str, object]] = [
        {"t": table, "rows": list(found.values())} for table, found in rows.items() if found
    ]
    with refusals():
        row = connection.execute(PUSH, (device, prev, token, Jsonb(dict(fences)), _json(batch))).fetchone()
    hook("committed-no-ack")
    settle_token(token)
    hook("sent")
    return dict(row[0]) if row else {}


def _json(batch: list[dict[str, object]]) -> Jsonb:
    return Jsonb(batch, dumps=lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def tables_of(rowsets: Iterable[RowSet]) -> Tables:
    """Return rows as they are sent."""
    found: Tables = defaultdict(dict)
    for rowset in rowsets:
        for row in _whole_clocks(rowset, rows_as_json(rowset)):
            found[rowset.table][str(row["id"])] = row
    return found


def _whole_clocks(rowset: RowSet, rows: list[Json]) -> list[Json]:
    """Say of a new row's columns that are not sent that nothing is known of them."""
    absent = dict.fromkeys(set(SYNCED[rowset.table].columns) - set(rowset.columns), "")
    if absent:
        for row in rows:
            if row["_new"]:
                clocks = row.get("_clk")
                row["_clk"] = {**absent, **(clocks if isinstance(clocks, dict) else {})}
    return rows


@dataclass
class _Missing:
    rows: Tables
    found: bool


def _again(need: Iterable[Mapping[str, str]], sent: Tables) -> _Missing:
    """Return what is to be sent again: the rows that waited, and whole those that they wait for."""
    rows: Tables = defaultdict(dict)
    found = False
    for each in need:
        whole = _read_whole(each["t"], each["id"])
        if whole is None:
            continue
        found = True
        rows[each["t"]][each["id"]] = whole
        if (each["t"], each["id"]) != (each["in"], each["for"]):
            rows[each["in"]][each["for"]] = sent[each["in"]][each["for"]]
    return _Missing(rows, found)


def _read_whole(table: str, identity: str) -> Json | None:
    columns = SYNCED[table].columns
    names = ", ".join(f'"{column}"' for column in columns)
    sql = f"SELECT id, _new, _clk, '', {names} FROM \"{table}\" WHERE id = ?"
    row = db.execute_sql(sql, (bytes.fromhex(identity),)).fetchone()
    return rows_as_json(RowSet(table, columns, [tuple(row)]))[0] if row else None


def _refused(each: Mapping[str, str], rows: Tables) -> Refused:
    return Refused(each["t"], each["id"], each["why"], {}, _data(rows, each["t"], each["id"]))


def _data(rows: Tables, table: str, identity: str) -> bytes:
    found = rows.get(table, {}).get(identity)
    return json.dumps(found, ensure_ascii=False, sort_keys=True).encode() if found else b""
