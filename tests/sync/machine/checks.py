"""The invariants: what holds after every step, and what holds when everything has arrived."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.store.rights import actor_of
from desktop.sync.clocks import ahead_of
from desktop.sync.identity import self_row
from desktop.sync.scopes import OFFICE, scopes_of_agent, scopes_of_rows
from tests.sync.machine.model import Model, Row, State, all_states

if TYPE_CHECKING:
    from tests.sync.machine.station import Station
    from tests.sync.machine.world import World

Clocks = dict[bytes, dict[str, str]]


@dataclass(frozen=True)
class Look:
    """A quick look at a desk: the clocks of its tickets, how many events each cause has, whether it sees all."""

    clocks: Clocks
    causes: dict[bytes, int]
    wide: bool


def look(agent: str) -> Look:
    """Look at the bound desk, which belongs to an agent."""
    clocks: Clocks = {}
    for row, new, clk in db.execute_sql("SELECT id, _new, _clk FROM ticket").fetchall():
        clocks[bytes(row)] = {"": str(new), **(json.loads(clk) if clk else {})}
    rows = db.execute_sql("SELECT cause, count(*) FROM event GROUP BY cause").fetchall()
    wide = OFFICE in scopes_of_agent(actor_of(agent))
    return Look(clocks, {bytes(cause): int(n) for cause, n in rows}, wide)


def check_now(model: Model, before: Look, after: Look) -> None:
    """Check what no exchange may do: bring a field back (I6), lose a ticket (I10), show half a transaction (I7).

    Clocks that lie in the future are left out: a server makes their author take them back.
    """
    future = ahead_of(time_now())
    for row, clocks in before.clocks.items():
        now = after.clocks.get(row)
        assert now is not None or not (before.wide and after.wide), row.hex()
        for column, clock in clocks.items() if now is not None else ():
            assert now is not None
            shown = now.get(column, now[""])
            assert shown[:16] >= clock[:16] or clock > future, (row.hex(), column, clock, now)
    for cause, n in model.causes.items() if after.wide else ():
        assert after.causes.get(cause, n) == n, (cause.hex(), after.causes[cause], n)


def check_settled(world: World) -> None:
    """Check that all computers agree with the model and with each other (I1, I2, I4, I5, I8, I10).

    The owner's account says what everybody should have; each must have that and nothing else, clock by clock.
    """
    with world.stations[0].here():
        account = all_states()
        scopes = _scopes(account)
    for station in world.stations:
        with station.here():
            _check_rest(station)
            mine = scopes_of_agent(actor_of(station.agent))
            state = all_states()
            readers = _scopes(state)
            waiting = _waiting()
        expected = {row: account[row] for row in account if OFFICE in mine or scopes[row] & mine}
        _check_sight(station.name, {row for row in expected if row[0] == "ticket"}, state)
        wrong: list[object] = _wrong_fields(world.model, station.name, state, expected, wide=OFFICE in mine)
        wrong += waiting
        wrong += _difference(expected, {row: state[row] for row in state if OFFICE in mine or readers[row] & mine})
        if wrong:
            raise AssertionError(f"{station.name}: {len(wrong)} things are wrong: {wrong[:5]}")


def _scopes(rows: Iterable[Row]) -> dict[Row, frozenset[str]]:
    """Return who may have each of some rows, by the account of the bound desk."""
    by_table: dict[str, list[bytes]] = {}
    for table, row in rows:
        by_table.setdefault(table, []).append(row)
    return {(table, row): found for table, ids in by_table.items() for row, found in scopes_of_rows(table, ids).items()}


def _check_rest(station: Station) -> None:
    """Find nothing that is to be sent or derived, a whole file, and a clock past all that it has seen."""
    for table in ("sync_dirty", "sync_owed WHERE kind = 'ticket'"):
        rows = db.execute_sql(f"SELECT * FROM {table} LIMIT 3").fetchall()
        assert rows == [], (station.name, table, rows)
    assert db.execute_sql("PRAGMA integrity_check").fetchone()[0] == "ok"
    seen = db.execute_sql("SELECT max(_new) FROM ticket").fetchone()[0] or ""
    assert f"{self_row().hlc:016x}" >= seen[:16], station.name


def _waiting() -> list[object]:
    """Return the rows of the bound desk that still wait for others."""
    held = db.execute_sql("SELECT tbl, row_id, why FROM sync_held").fetchall()
    return [(tbl, bytes(row).hex(), why) for tbl, row, why in held]


def _wrong_fields(model: Model, name: str, state: State, expected: State, *, wide: bool) -> list[object]:
    """Return the fields without the value of their largest committed edit, and rows that are not there."""
    wrong: list[object] = []
    for key in model.edits:
        table, identity, column = key
        row, columns = (table, identity), state.get((table, identity))
        if columns is None:
            if wide and not model.is_private(row) and not model.is_taken_back(key):
                wrong.append((name, table, identity.hex(), "missing"))
        elif row in expected and model.edits[key] and columns[column][1] not in model.allowed(key):
            wrong.append((name, table, identity.hex(), column, columns[column], model.allowed(key)))
    return wrong


def _difference(one: State, other: State) -> list[tuple[Row, str, object, object]]:
    """Return the rows that only one has, and the fields that differ."""
    found: list[tuple[Row, str, object, object]] = [
        (row, "", row in one, row in other) for row in one.keys() ^ other.keys()
    ]
    for row in one.keys() & other.keys():
        found += [(row, name, held, other[row][name]) for name, held in one[row].items() if held != other[row][name]]
    return found


def _check_sight(name: str, expected: set[Row], state: State) -> None:
    """Find no ticket that an agent may not see by the owner's account, and no message without its ticket."""
    held = {row for row in state if row[0] == "ticket"}
    assert {row.hex() for _, row in held - expected} == set(), name
    leads = {columns["ticket"][1] for (table, _), columns in state.items() if table == "message"}
    assert leads <= {row for _, row in held}, name
