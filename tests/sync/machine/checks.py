"""The invariants: what holds after every step, and what holds when everything has arrived."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.store.database import db
from desktop.store.rights import actor_of
from desktop.sync.identity import self_row
from desktop.sync.scopes import scopes_of_agent, ticket_scopes
from tests.sync.machine.model import State, all_states

if TYPE_CHECKING:
    from tests.sync.machine.station import Station
    from tests.sync.machine.world import World

Clocks = dict[bytes, dict[str, str]]


@dataclass(frozen=True)
class Look:
    """A quick look at a desk: the clocks of its tickets, how many events each cause has, and what it may see."""

    clocks: Clocks
    causes: dict[bytes, int]
    sees_all: bool


def look() -> Look:
    """Look at the bound desk."""
    clocks: Clocks = {}
    for row, new, clk in db.execute_sql("SELECT id, _new, _clk FROM ticket").fetchall():
        clocks[bytes(row)] = {"": str(new), **(json.loads(clk) if clk else {})}
    causes = {bytes(cause): int(n) for cause, n in db.execute_sql("SELECT cause, count(*) FROM event GROUP BY cause")}
    sees_all = db.execute_sql("SELECT count(*) FROM local WHERE key = 'agent'").fetchone()[0] == 1
    return Look(clocks, causes, bool(sees_all))


def check_now(before: Look, after: Look, *, same: bool) -> None:
    """Check what one exchange may not do: bring a field back to an older value (I6)."""
    if not same:
        return
    for row, clocks in before.clocks.items():
        now = after.clocks.get(row)
        for column, clock in clocks.items() if now is not None else ():
            assert now is not None
            assert now.get(column, now[""])[:16] >= clock[:16], (row.hex(), column, clock, now)


def check_settled(world: World) -> None:
    """Check that all computers agree with the model and with each other (I1, I2, I4, I5, I7, I8, I10)."""
    full: list[tuple[str, State]] = []
    for station in world.stations:
        with station.here():
            _check_rest(station)
            state = all_states()
            wide = "office" in scopes_of_agent(actor_of(station.agent))
            _check_model(world, station, state, wide=wide)
        if wide:
            full.append((station.name, state))
    for name, state in full[1:]:
        assert _difference(full[0][1], state) == [], (full[0][0], name)
    for station in world.stations:
        _check_sight(world, station)


def _check_rest(station: Station) -> None:
    """Nothing waits, the file is whole, and the clock is past all that it has seen."""
    for table in ("sync_dirty", "sync_held", "sync_owed"):
        rows = db.execute_sql(f"SELECT * FROM {table} LIMIT 3").fetchall()
        assert rows == [], (station.name, table, rows)
    assert db.execute_sql("PRAGMA integrity_check").fetchone()[0] == "ok"
    seen = db.execute_sql("SELECT max(_new) FROM ticket").fetchone()[0] or ""
    assert f"{self_row().hlc:016x}" >= seen[:16], station.name


def _check_model(world: World, station: Station, state: State, *, wide: bool) -> None:
    """Every field has the value of its largest committed edit; whoever sees all has every row."""
    wrong = []
    refused = _refused(world)
    for key in world.model.edits:
        table, row, column = key
        columns = state.get((table, row))
        if columns is None:
            if wide and (table, row) in world.everything and world.model.is_sure(key) and (table, row) not in refused:
                wrong.append((station.name, table, row.hex(), "missing"))
        elif columns[column][1] not in world.model.allowed(key) and (table, row) not in refused:
            wrong.append((station.name, table, row.hex(), column, columns[column], world.model.allowed(key)))
    assert wrong[:5] == [], len(wrong)


def _refused(world: World) -> set[tuple[str, bytes]]:
    return world.refused


def _difference(one: State, other: State) -> list[object]:
    found: list[object] = [("only in one", key) for key in sorted(one.keys() ^ other.keys())[:5]]
    for key in one.keys() & other.keys():
        found += [
            (key, column, one[key][column], other[key][column])
            for column in one[key]
            if one[key][column] != other[key][column]
        ]
    return found[:10]


def _check_sight(world: World, station: Station) -> None:
    """A computer's file has exactly the tickets that its agent may see, by the owner's account (I5, I10)."""
    with world.stations[0].here():
        rows = [bytes(row) for (row,) in db.execute_sql("SELECT id FROM ticket")]
        homes, mine = ticket_scopes(rows), scopes_of_agent(actor_of(station.agent))
        expected = {row for row in rows if homes[row] & mine}
    with station.here():
        assert scopes_of_agent(actor_of(station.agent)) == mine, station.name
        held = {bytes(row) for (row,) in db.execute_sql("SELECT id FROM ticket")}
        stray = db.execute_sql("SELECT count(*) FROM message WHERE ticket NOT IN (SELECT id FROM ticket)").fetchone()[0]
    assert (held - expected, expected - held) == (set(), set()), station.name
    assert stray == 0, station.name
