"""Writing computed clocks beside those that stand: what is new, what became of the old ones, what was broken."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from desktop.core.sla import ENDED, Clock
from desktop.store import journal
from desktop.store.database import natural_id
from desktop.store.models import Firing, SlaClock
from desktop.store.row_reads import key, row_by_id, rows_where

FIELDS = ("policy", "due_at", "ended_at", "state", "spent_s", "target_s", "warn_at", "breached_at", "by_change")


def standing_rows(ticket: str) -> list[SlaClock]:
    """Return a ticket's clocks as they were last computed."""
    return rows_where(SlaClock, "ticket = ? AND deleted = 0 ORDER BY started_at, rid", (key(ticket),))


def known_clocks(rows: Iterable[SlaClock]) -> dict[tuple[str, int], Clock]:
    """Return rows in the form in which they are computed."""
    clocks = (Clock(row.clock, started_at=row.started_at, **{n: getattr(row, n) for n in FIELDS}) for row in rows)
    return {clock.key: clock for clock in clocks}


def write_clocks(ticket: str, clocks: Sequence[Clock], rows: Sequence[SlaClock], moment: int) -> list[SlaClock]:
    """Bring a ticket's rows to what was computed; return those that broke just now."""
    held = {(row.clock, row.started_at): row for row in rows}
    broken: list[SlaClock] = []
    for clock in clocks:
        row = held.pop(clock.key, None)
        before = None if row is None else row.breached_at
        row = _write(ticket, clock, row)
        if before is None and row.breached_at is not None and row.state == "breached":
            broken.append(row)
    for row in held.values():
        _retire(row, moment)
    return broken


def _write(ticket: str, clock: Clock, row: SlaClock | None) -> SlaClock:
    values = {name: getattr(clock, name) for name in FIELDS}
    if row is None:
        return _made(ticket, clock, values)
    for name, value in values.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
    if row.dirty_fields:
        row.save()
    return row


def _made(ticket: str, clock: Clock, values: dict[str, object]) -> SlaClock:
    """Make a row; one that was taken away before comes back with what it had been through."""
    identity = natural_id("sla-clock", ticket, clock.clock, clock.started_at)
    row = row_by_id(SlaClock, identity)
    if row is None:
        made: SlaClock = SlaClock.create(
            id=identity, ticket=ticket, clock=clock.clock, started_at=clock.started_at, **values
        )
        return made
    row.deleted = False
    for name, value in values.items():
        setattr(row, name, value)
    row.save()
    return row


def _retire(row: SlaClock, moment: int) -> None:
    """End a clock that is no longer promised. What was broken stays on record."""
    if row.state in ENDED:
        return
    broken = row.breached_at is not None
    row.state, row.ended_at, row.warn_at = ("missed" if broken else "stopped"), moment, None
    row.deleted = not broken
    row.save()


def note_firing(row: SlaClock, word: str, moment: int) -> bool:
    """Leave the trace of a warning or breach; tell whether it is the first time. ``word``: warning or breached."""
    identity = natural_id("firing", "sla", row.id, word)
    if row_by_id(Firing, identity) is not None:
        return False
    running = journal.current()
    done = {"do": f"sla-{word}", "clock": row.clock, "due_at": row.due_at, "by_change": bool(row.by_change)}
    Firing.create(
        id=identity,
        kind="sla",
        source=row.policy,
        ticket=row.ticket,
        chain=running.chain or running.cause,
        depth=running.depth,
        at=moment,
        done=json.dumps([done]),
    )
    return True
