"""Writing computed clocks beside those that stand: what is new, what became of the old ones, what was broken."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop.core.sla import ENDED, Clock
from desktop.store import journal
from desktop.store.database import db, natural_id
from desktop.store.models import Firing, SlaClock
from desktop.store.row_reads import key, row_by_id

FIELDS = ("policy", "due_at", "ended_at", "state", "spent_s", "target_s", "warn_at", "breached_at", "by_change")
SELECT = """
SELECT id, clock, policy, started_at, due_at, ended_at, state, spent_s, target_s, warn_at, breached_at, by_change
FROM sla_clock WHERE ticket = ? AND deleted = 0 ORDER BY started_at, rid
"""


@dataclass(frozen=True, slots=True)
class Standing:
    """A clock as it was last computed, and the id of its row."""

    id: str
    clock: Clock


def standing_clocks(ticket: str) -> list[Standing]:
    """Return a ticket's clocks as they were last computed."""
    return [Standing(bytes(row[0]).hex(), _clock(row)) for row in db.execute_sql(SELECT, (key(ticket),)).fetchall()]


def _clock(row: tuple[Any, ...]) -> Clock:
    clock, policy, started, due, ended, state, spent, target, warn, breached, by_change = row[1:]
    return Clock(clock, bytes(policy).hex(), started, due, ended, state, spent, target, warn, breached, bool(by_change))


def write_clocks(
    ticket: str, clocks: Sequence[Clock], standing: Sequence[Standing], moment: int
) -> list[tuple[str, Clock]]:
    """Bring a ticket's rows to what was computed; return the ids and clocks of those that broke just now."""
    held = {each.clock.key: each for each in standing}
    broken: list[tuple[str, Clock]] = []
    for clock in clocks:
        before = held.pop(clock.key, None)
        if before is not None and before.clock == clock:
            continue
        identity = _write(ticket, clock, before)
        new = before is None or before.clock.breached_at is None
        if new and clock.breached_at is not None and clock.state == "breached":
            broken.append((identity, clock))
    for each in held.values():
        _retire(each, moment)
    return broken


def _write(ticket: str, clock: Clock, before: Standing | None) -> str:
    row = row_by_id(SlaClock, before.id) if before is not None else None
    if row is None:
        return _made(ticket, clock)
    _set(row, clock)
    identity: str = row.id
    return identity


def _set(row: SlaClock, clock: Clock) -> None:
    for name in FIELDS:
        if getattr(row, name) != getattr(clock, name):
            setattr(row, name, getattr(clock, name))
    row.deleted = False
    row.save()


def _made(ticket: str, clock: Clock) -> str:
    """Make a row; one that was taken away before comes back with what it had been through."""
    identity = natural_id("sla-clock", ticket, clock.clock, clock.started_at)
    row = row_by_id(SlaClock, identity)
    if row is not None:
        _set(row, clock)
        return identity
    values = {name: getattr(clock, name) for name in FIELDS}
    SlaClock.create(id=identity, ticket=ticket, clock=clock.clock, started_at=clock.started_at, **values)
    return identity


def _retire(standing: Standing, moment: int) -> None:
    """End a clock that is no longer promised. What was broken stays on record."""
    row = row_by_id(SlaClock, standing.id)
    if row is None or row.state in ENDED:
        return
    broken = row.breached_at is not None
    row.state, row.ended_at, row.warn_at = ("missed" if broken else "stopped"), moment, None
    row.deleted = not broken
    row.save()


def note_firing(ticket: str, identity: str, clock: Clock, word: str, moment: int) -> bool:
    """Leave the trace of a warning or breach; tell whether it is the first time. ``word``: warning or breached."""
    firing = natural_id("firing", "sla", identity, word)
    if row_by_id(Firing, firing) is not None:
        return False
    running = journal.current()
    done = {"do": f"sla-{word}", "clock": clock.clock, "due_at": clock.due_at, "by_change": clock.by_change}
    Firing.create(
        id=firing,
        kind="sla",
        source=clock.policy,
        ticket=ticket,
        chain=running.chain or running.cause,
        depth=running.depth,
        at=moment,
        done=json.dumps([done]),
    )
    return True
