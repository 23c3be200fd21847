"""What a role's commands write, as a file of theirs, and what a reader who has the desk as it was makes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.store.clock import new_id
from desktop.store.database import db
from desktop.sync.clocks import now_hlc, pack
from desktop.sync.dirty import read_dirty
from desktop.sync.rights_check import judge
from desktop.sync.row_forms import ANYTHING, LISTS, MAPS
from desktop.sync.tables import SYNCED
from desktop.sync.wire import FIRST, RowSet, Section, Value, WireRow
from tests.sync.sharing import HERE, send_all, share
from tests.sync.two_desks import THERE

SCOPES = frozenset({"office"})
Refusals = list[tuple[str, str]]
"""Table and reason."""


class Undone(Exception):
    """Takes back what a command did, so that the desk is as the reader has it."""


def written_by(run: Callable[[], object]) -> tuple[Section, ...]:
    """Return what a block writes as sections, and leave the desk as it was; empty when it is refused."""
    found: list[tuple[Section, ...]] = [()]
    try:
        with db.atomic():
            run()
            found[0] = (Section(SCOPES, read_dirty(100_000).rowsets),)
            raise Undone
    except (Undone, DeskError):
        return found[0]


def refusals(sections: Sequence[Section], desk: Desk, device: str = THERE) -> Refusals:
    """Return what a reader refuses of sections that an agent signed."""
    _, refused = judge(sections, desk.actor.id, device, certified=False)
    return [(each.table, each.why) for each in refused]


def judged(desk: Desk, run: Callable[[], object]) -> Refusals:
    """Return what a reader refuses of what a command of an agent's wrote."""
    return refusals(written_by(run), desk, HERE)


def begin(*, stamp: bool = True) -> None:
    """Share the open desk and let everything on it be known to the others."""
    share()
    send_all()


_last = [0]


def clock_of(device: str) -> str:
    """Return a clock that is later than all those before."""
    _last[0] = now_hlc(_last[0])
    return pack(_last[0], device)


def edit(table: str, identity: str, *, signed: str = THERE, **columns: Value) -> Section:
    """Forge an edit of a row, as a changed program could send it."""
    clock = clock_of(signed)
    stamps = "{" + ",".join(f'"{name}":"{clock}"' for name in columns) + "}"
    values = (bytes.fromhex(identity), "", stamps, "", *columns.values())
    return Section(SCOPES, (RowSet(table, tuple(columns), [values]),))


def made(table: str, *, signed: str = THERE, identity: str = "", **columns: Value) -> Section:
    """Forge a new row; columns that are not named hold nothing much."""
    spec = SYNCED[table]
    blank: dict[str, Value] = {
        name: 0 if name in spec.numbers else None if name in spec.ids | spec.blobs else "" for name in spec.columns
    }
    blank |= dict.fromkeys(LISTS.get(table, ()), "[]") | dict.fromkeys(MAPS.get(table, ()), "{}")
    blank |= dict.fromkeys(set(ANYTHING.get(table, ())), "null")
    values = {**blank, **columns}
    assert set(values) == set(spec.columns), set(values) ^ set(spec.columns)
    wire: WireRow = (bytes.fromhex(identity or new_id()), clock_of(signed), "", "", *values.values())
    return Section(SCOPES, (RowSet(table, tuple(values), [wire]),))


def with_clock(section: Section, clock: str) -> Section:
    """Forge the clock of creation of a section's rows."""
    sets = tuple(replace(each, rows=[_clocked(row, clock) for row in each.rows]) for each in section.rowsets)
    return replace(section, rowsets=sets)


def _clocked(row: WireRow, clock: str) -> WireRow:
    return (row[0], clock, *row[2:FIRST], *row[FIRST:])


def key(identity: str | Any) -> bytes:
    """Return an id as it is sent."""
    return bytes.fromhex(str(identity))
