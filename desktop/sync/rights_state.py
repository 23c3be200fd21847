"""What a reader knows of rows before it judges what somebody wrote: read for a whole file at once, never row by row."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.sync.tables import SYNCED
from desktop.sync.wire import Value

CHUNK = 5_000
LATE_MS = 14 * 24 * 3600 * 1000
"""How long what somebody did to a ticket still counts after it was taken from them: they may have been offline."""
Stored = Mapping[str, Value]
"""A row's columns as this desk holds them."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a ticket is, as far as rights go: ids in hex. ``made_on`` is the device that made it."""

    department: str
    assignee: str | None
    referred: frozenset[str]
    made_on: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A message as far as rights go."""

    ticket: bytes
    agent: bytes | None
    kind: str


def stored_rows(table: str, ids: Iterable[bytes], columns: Sequence[str] = ()) -> dict[bytes, Stored]:
    """Return rows that are here by id, with ``_new`` and the named columns (all that travel when none is named)."""
    names = ("_new", *(columns or SYNCED[table].columns))
    listed = ", ".join(f'"{name}"' for name in names)
    sql = f'SELECT id, {listed} FROM "{table}" WHERE id'
    return {bytes(row[0]): dict(zip(names, map(_plain, row[1:]), strict=True)) for row in _select(sql, ids)}


def present(table: str, ids: Iterable[bytes]) -> set[bytes]:
    """Return those of some ids that are here."""
    return {bytes(row) for (row,) in _select(f'SELECT id FROM "{table}" WHERE id', ids)}


def places(tickets: Iterable[bytes]) -> dict[bytes, Place]:
    """Return where tickets are now."""
    sql = "SELECT id, department, assignee, shared, substr(_new, 17) FROM ticket WHERE id"
    return {
        bytes(row): Place(bytes(home).hex(), bytes(agent).hex() if agent else None, _referred(shared), str(device))
        for row, home, agent, shared, device in _select(sql, tickets)
    }


def past_places(ticket: bytes, now: Place) -> list[Place]:
    """Return where a ticket was lately: every department and agent that it was taken from, by its history."""
    sql = (
        "SELECT field, old FROM event WHERE ticket = ?1 AND row = ?1 AND field IN ('department', 'assignee')"
        " AND at > ? AND deleted = 0"
    )
    found: dict[str, set[str | None]] = {"department": {now.department}, "assignee": {now.assignee}}
    for name, old in db.execute_sql(sql, (ticket, time_now() - LATE_MS)).fetchall():
        value = _value(old)
        if value is not None or name == "assignee":
            found[str(name)].add(value)
    gone = _ended_referrals(ticket)
    pairs = product(found["department"], found["assignee"])
    return [Place(str(home), agent, now.referred | gone, now.made_on) for home, agent in pairs]


def _ended_referrals(ticket: bytes) -> frozenset[str]:
    sql = "SELECT coalesce(department, agent) FROM ticket_referral WHERE ticket = ? AND at > ?"
    rows = db.execute_sql(sql, (ticket, time_now() - LATE_MS)).fetchall()
    return frozenset(bytes(target).hex() for (target,) in rows if target)


def messages(ids: Iterable[bytes]) -> dict[bytes, Said]:
    """Return whose messages are whose, on which tickets."""
    sql = "SELECT id, ticket, agent, kind FROM message WHERE id"
    return {
        bytes(row): Said(bytes(ticket), bytes(agent) if agent else None, str(kind))
        for row, ticket, agent, kind in _select(sql, ids)
    }


def tickets_of(table: str, ids: Iterable[bytes]) -> dict[bytes, bytes]:
    """Return the tickets that rows of a table hang on."""
    found = _select(f'SELECT id, ticket FROM "{table}" WHERE id', ids)
    return {bytes(row): bytes(ticket) for row, ticket in found if ticket}


def devices_of(agent: str) -> set[str]:
    """Return the computers of an agent (id) that are known."""
    sql = "SELECT device FROM computer WHERE agent = ?"
    return {str(device) for (device,) in db.execute_sql(sql, (bytes.fromhex(agent),)).fetchall()}


def archived_departments() -> frozenset[str]:
    """Return the departments that tickets leave when they come back to life."""
    rows = db.execute_sql("SELECT id FROM department WHERE archived = 1 OR deleted = 1").fetchall()
    return frozenset(bytes(row).hex() for (row,) in rows)


def manual_rules() -> frozenset[str]:
    """Return the rules that agents start by hand."""
    rows = db.execute_sql("SELECT id FROM rule WHERE \"trigger\" = 'manual' AND deleted = 0").fetchall()
    return frozenset(bytes(row).hex() for (row,) in rows)


def grouped(pairs: Iterable[tuple[str, bytes]]) -> dict[str, list[bytes]]:
    """Return ids by table."""
    found: defaultdict[str, list[bytes]] = defaultdict(list)
    for table, row in pairs:
        found[table].append(row)
    return found


def _referred(shared: object) -> frozenset[str]:
    return frozenset(filter(None, str(shared or "").split(",")))


def _value(stored: str | None) -> str | None:
    try:
        found = json.loads(stored) if stored is not None else None
    except ValueError:
        return None
    return found if isinstance(found, str) else None


def _plain(value: Any) -> Value:
    return bytes(value) if isinstance(value, bytes | memoryview) else value


def _select(sql: str, ids: Iterable[bytes]) -> Iterator[tuple[Any, ...]]:
    wanted = list(ids)
    for start in range(0, len(wanted), CHUNK):
        part = wanted[start : start + CHUNK]
        yield from db.execute_sql(f"{sql} IN ({', '.join('?' * len(part))})", part).fetchall()
