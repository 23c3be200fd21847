"""The invariants: what holds after every step, and what holds when everything has arrived."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.store.rights import actor_of
from desktop.sync.clocks import ahead_of
from desktop.sync.identity import self_row
from desktop.sync.scopes import OFFICE, scopes_of_agent, ticket_scopes
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
    """Check that all computers agree with the model and with each other (I1, I2, I4, I5, I8, I10)."""
    full: list[tuple[str, State]] = []
    refused = _refused(world)
    with world.stations[0].here():
        homes = ticket_scopes([bytes(row) for (row,) in db.execute_sql("SELECT id FROM ticket")])
    for station in world.stations:
        with station.here():
            _check_rest(station)
            mine = scopes_of_agent(actor_of(station.agent))
            state = all_states()
            behind: list[object] = [*_check_sight(station.name, {row for row in homes if homes[row] & mine}, refused)]
            behind += _wrong_fields(world.model, station.name, state, refused, wide=OFFICE in mine)
            behind += _waiting(refused)
        if OFFICE in mine:
            full.append((station.name, state))
        if behind and (world.shared.keeps_up or OFFICE in mine):
            raise AssertionError(f"{station.name}: {len(behind)} things are wrong: {behind[:5]}")
        world.counts["behind where rights changed meanwhile"] += len(behind)
    for name, state in full[1:]:
        differing = _difference(full[0][1], state)
        found = [each for each in differing if each[0] not in refused]
        world.counts["differs after a refusal"] += len(differing) - len(found)
        if found:
            raise AssertionError(f"{full[0][0]} and {name} differ: {found[:10]}")


def _check_rest(station: Station) -> None:
    """Find nothing that is to be sent or derived, a whole file, and a clock past all that it has seen."""
    for table in ("sync_dirty", "sync_owed WHERE kind = 'ticket'"):
        rows = db.execute_sql(f"SELECT * FROM {table} LIMIT 3").fetchall()
        assert rows == [], (station.name, table, rows)
    assert db.execute_sql("PRAGMA integrity_check").fetchone()[0] == "ok"
    seen = db.execute_sql("SELECT max(_new) FROM ticket").fetchone()[0] or ""
    assert f"{self_row().hlc:016x}" >= seen[:16], station.name


def _waiting(refused: set[Row]) -> list[object]:
    """Return the rows that still wait for others, except where these were refused."""
    held = db.execute_sql("SELECT tbl, row_id, why FROM sync_held").fetchall()
    return [(tbl, bytes(row).hex(), why) for tbl, row, why in held if (tbl, bytes(row)) not in refused]


def _wrong_fields(model: Model, name: str, state: State, refused: set[Row], *, wide: bool) -> list[object]:
    """Return the fields without the value of their largest committed edit, and rows that are not there.

    Rows of which an edit was refused may have any value that somebody gave them: the refusal is in a quarantine.
    """
    wrong: list[object] = []
    for key in model.edits:
        table, identity, column = key
        row, columns = (table, identity), state.get((table, identity))
        if columns is None:
            if wide and row not in refused and not model.is_private(row) and not model.is_taken_back(key):
                wrong.append((name, table, identity.hex(), "missing"))
        elif model.edits[key] and columns[column][1] not in model.allowed(key) and row not in refused:
            wrong.append((name, table, identity.hex(), column, columns[column], model.allowed(key)))
    return wrong


def _refused(world: World) -> set[Row]:
    """Return the rows that stand in somebody's quarantine."""
    found: set[Row] = set()
    for station in world.stations:
        with station.here():
            rows = db.execute_sql("SELECT tbl, row_id FROM sync_refused").fetchall()
        found |= {(str(table), bytes(row)) for table, row in rows if row is not None}
    return found


def _difference(one: State, other: State) -> list[tuple[Row, str, object, object]]:
    """Return the rows that only one has, and the fields that differ."""
    found: list[tuple[Row, str, object, object]] = [
        (row, "", row in one, row in other) for row in one.keys() ^ other.keys()
    ]
    for row in one.keys() & other.keys():
        found += [(row, name, held, other[row][name]) for name, held in one[row].items() if held != other[row][name]]
    return found


def _check_sight(name: str, expected: set[bytes], refused: set[Row]) -> list[str]:
    """Find no ticket in a file that its agent may not see, by the owner's account; return those that are not there.

    Own ones that were refused may stay.
    """
    held = {bytes(row) for (row,) in db.execute_sql("SELECT id FROM ticket")}
    own = {row for _, row in refused}
    assert {row.hex() for row in held - expected - own} == set(), name
    rows = db.execute_sql("SELECT ticket FROM message WHERE ticket NOT IN (SELECT id FROM ticket)").fetchall()
    assert {bytes(row) for (row,) in rows} - own == set(), name
    return [row.hex() for row in expected - held]
