"""Sending a batch through the server's door, and sending again what it wants to know whole."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from psycopg.types.json import Jsonb

from desktop.store.database import db
from desktop.sync.clocks import device_of
from desktop.sync.faults import hook
from desktop.sync.identity import add_token, past_devices, settle_token, tokens
from desktop.sync.merge_reference import read_clocks, write_clocks
from desktop.sync.postgres.columns import Json, rows_as_json
from desktop.sync.postgres.connecting import Connection, refusals
from desktop.sync.tables import SYNCED
from desktop.sync.wire import CLK, FIRST, NEW, Batch, Refused, RowSet, WireRow

PORTION = 16_000_000
"""Characters that go in one push, unless a single row has more."""
ROUNDS = 4
"""A row of a file of a message of a ticket may ask for three rows above it, one after the other."""
Tables = dict[str, dict[str, Json]]
"""Rows by table and id."""
Mine = frozenset[str] | None
"""The devices whose clocks the server takes from here; None for all."""
PUSH = "SELECT sync.push(%s, %s, %s, %s, %s)"


@dataclass
class Sent:
    """What became of a batch; ``seqs`` are the numbers of the pushes that changed anything.

    ``waiting`` are rows (table, id) that hang on others that only somebody else may bring.
    """

    applied: int = 0
    conflicts: int = 0
    seqs: list[int] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    waiting: set[tuple[str, str]] = field(default_factory=set)

    @property
    def clean(self) -> bool:
        """Tell whether the server now has exactly what was sent."""
        return not self.refused and not self.conflicts


def push(connection: Connection, device: str, batch: Batch, fences: Mapping[str, int], *, works: bool = False) -> Sent:
    """Send; the token is noted before it leaves. Raises ``sync-fork``, ``sync-clock-ahead``, ``sync-lease-lost``.

    ``works`` says that the server takes from this login what others wrote, too.
    """
    rows = tables_of(rowset for section in batch.sections for rowset in section.rowsets)
    mine = None if works else frozenset((device, *past_devices()))
    sent = Sent()
    for portion in _portions(rows):
        _push_portion(connection, device, portion, fences, sent, mine)
    return sent


def _push_portion(
    connection: Connection, device: str, rows: Tables, fences: Mapping[str, int], sent: Sent, mine: Mine
) -> None:
    for _ in range(ROUNDS):
        said = _send(connection, device, rows, fences)
        sent.applied += int(said["applied"])
        sent.conflicts += int(said["conflicts"])
        sent.seqs += [int(said["seq"])] if "seq" in said else []
        sent.refused += [_refused(each, rows) for each in said["refused"]]
        again, left = _again(said["need"], rows, mine)
        _leave(left, rows, sent, mine)
        if not again:
            return
        rows = again
    _leave(said["need"], rows, sent, mine)


def _leave(need: Iterable[Mapping[str, str]], rows: Tables, sent: Sent, mine: Mine) -> None:
    """Note rows whose parents the server does not have: they wait for whoever may bring those, else they are refused.

    After a server was put back, a ticket that a colleague made is missing there until a colleague's computer brings it.
    """
    refused = {(each.table, each.id) for each in sent.refused}
    for each in need:
        row, parent = (each["in"], each["for"]), (each["t"], each["id"])
        if mine is not None and parent not in refused and _stored(*parent) is not None:
            sent.waiting.add(row)
        else:
            refused.add(row)
            sent.refused.append(Refused(*row, "sync-parent-missing", {}, _data(rows, *row)))


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


def _again(need: Iterable[Mapping[str, str]], sent: Tables, mine: Mine) -> tuple[Tables, list[Mapping[str, str]]]:
    """Return what is to be sent again, the rows that waited and whole those that they wait for, and what cannot be."""
    rows: Tables = defaultdict(dict)
    left = []
    for each in need:
        whole = _read_whole(each["t"], each["id"], mine)
        if whole is None:
            left.append(each)
            continue
        rows[each["t"]][each["id"]] = whole
        if (each["t"], each["id"]) != (each["in"], each["for"]):
            rows[each["in"]][each["for"]] = sent[each["in"]][each["for"]]
    return rows, left


def _read_whole(table: str, identity: str, mine: Mine) -> Json | None:
    """Return a row as it is here; from who may only bring their own, what they made, as far as nobody changed it."""
    row = _stored(table, identity)
    made = str(row[NEW]) if row else ""
    if row is None or mine is not None and device_of(made) not in mine:
        return None
    columns, clocks = SYNCED[table].columns, read_clocks(str(row[CLK]))
    kept = tuple(name for name in columns if mine is None or device_of(clocks.get(name, made)) in mine)
    values = (row[FIRST + columns.index(name)] for name in kept)
    clk = write_clocks({name: clock for name, clock in clocks.items() if name in kept})
    rowset = RowSet(table, kept, [(row[0], made, clk, "", *values)])
    return _whole_clocks(rowset, rows_as_json(rowset))[0]


def _stored(table: str, identity: str) -> WireRow | None:
    names = ", ".join(f'"{column}"' for column in SYNCED[table].columns)
    sql = f"SELECT id, _new, _clk, '', {names} FROM \"{table}\" WHERE id = ?"
    row = db.execute_sql(sql, (bytes.fromhex(identity),)).fetchone()
    return tuple(row) if row else None


def _refused(each: Mapping[str, str], rows: Tables) -> Refused:
    return Refused(each["t"], each["id"], each["why"], {}, _data(rows, each["t"], each["id"]))


def _data(rows: Tables, table: str, identity: str) -> bytes:
    found = rows.get(table, {}).get(identity)
    return json.dumps(found, ensure_ascii=False, sort_keys=True).encode() if found else b""
