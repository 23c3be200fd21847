"""Whether who signed a file might write what is in it: asked of every portion from a folder before it is applied."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from desktop.store.database import db
from desktop.store.rights import actor_of
from desktop.store.sharing import works_here
from desktop.sync.applying import is_whole
from desktop.sync.hub import Pulled
from desktop.sync.merge_reference import read_clocks
from desktop.sync.passed_on import as_own, note_passed_on, said_twice
from desktop.sync.rights_check import has_clocks, judge
from desktop.sync.scopes import works_for_desk
from desktop.sync.sealing.seals import DeskSeals
from desktop.sync.shipped import note_sections
from desktop.sync.tables import SYNCED
from desktop.sync.wire import CLK, NEW, Refused, RowSet, Section, WireRow, id_of

CHUNK = 1_000
Clocks = dict[bytes, tuple[str, str]]


def judged(sections: Sequence[Section], pulled: Pulled, seals: DeskSeals) -> tuple[tuple[Section, ...], list[Refused]]:
    """Return what may be applied and what goes to the quarantine, by the rights that were accepted so far.

    A computer that has just joined knows nobody's rights: there an owner's certificate has to do.
    """
    certified = any(seat.may_certify for seat in seals.roster.of_agent(pulled.agent))
    news = [_without_known(section) if section.vouched else section for section in sections]
    accepted, refused = judge(news, pulled.agent, pulled.device, certified=certified, summed=pulled.summed)
    twice = []
    if works_here() and not pulled.summed:
        twice = said_twice(sections)
        note_passed_on(sections)
    return tuple(accepted), [*map(as_own, refused), *twice]


def note_brought(sections: Sequence[Section], agent: str) -> None:
    """Note who has rows now that somebody who works for the desk brought; those that were here already say no less."""
    brought = [replace(section, gone=()) for section in sections if section.vouched]
    if brought and works_for_desk(actor_of(agent)):
        with db.atomic("IMMEDIATE"):
            note_sections(brought)


@contextmanager
def in_turn(sections: Sequence[Section], *, alone: bool = False) -> Iterator[Sequence[Sequence[Section]]]:
    """Give the parts of a portion that are judged one after the other, and let what they bring appear at once.

    No part holds a row twice: what is judged last has to know what came first. A transaction of its author may lie in
    several, so they are written in one; what is too much for that is cut by ``apply_sections`` anyway. ``alone`` is as
    there.
    """
    parts = _parts(sections)
    if alone or len(parts) < 2 or not is_whole(sections):
        yield parts
        return
    with db.atomic("IMMEDIATE"):
        yield parts


def as_one(sections: Sequence[Section]) -> list[Section]:
    """Put rows together whoever may have them: that was decided, and fewer larger pieces are written faster."""
    found: dict[tuple[str, tuple[str, ...]], list[WireRow]] = {}
    for section in sections:
        for rowset in section.rowsets:
            found.setdefault((rowset.table, tuple(rowset.columns)), []).extend(rowset.rows)
    rowsets = tuple(RowSet(table, columns, rows) for (table, columns), rows in found.items())
    gone = tuple(each for section in sections for each in section.gone)
    return [Section(frozenset(), rowsets, gone)]


def _without_known(section: Section) -> Section:
    """Leave out rows that bring nothing: whoever offers all they have again needs no right to it."""
    return replace(section, rowsets=tuple(_news(rowset) for rowset in section.rowsets))


def _news(rowset: RowSet) -> RowSet:
    if rowset.table not in SYNCED:
        return rowset
    mine = _clocks(rowset)
    return replace(rowset, rows=[row for row in rowset.rows if not _is_known(row, mine)])


def _is_known(row: WireRow, mine: Clocks) -> bool:
    """Tell whether a row here has a clock at least as large for everything that another one says."""
    held = mine.get(id_of(row))
    if held is None or not has_clocks(row):
        return False
    new, clk = held
    if (row[NEW], row[CLK]) == held:
        return True
    clocks = read_clocks(clk)
    newer = [clock for column, clock in read_clocks(str(row[CLK])).items() if clock > clocks.get(column, new)]
    return str(row[NEW]) <= new and not newer


def _clocks(rowset: RowSet) -> Clocks:
    found: Clocks = {}
    ids = [id_of(row) for row in rowset.rows]
    for start in range(0, len(ids), CHUNK):
        part = ids[start : start + CHUNK]
        sql = f'SELECT id, _new, _clk FROM "{rowset.table}" WHERE id IN ({", ".join("?" * len(part))})'
        found |= {bytes(row): (str(new), str(clk)) for row, new, clk in db.execute_sql(sql, part).fetchall()}
    return found


def _parts(sections: Sequence[Section]) -> list[list[Section]]:
    parts: list[list[Section]] = [[]]
    seen: set[tuple[str, bytes]] = set()
    for section in sections:
        rows = {(rowset.table, id_of(row)) for rowset in section.rowsets for row in rowset.rows}
        if rows & seen:
            parts.append([])
            seen = set()
        parts[-1].append(section)
        seen |= rows
    return parts
