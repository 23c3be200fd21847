"""Whether who signed a file might write what is in it: asked by every reader, of every file, before it is applied.

The signature says who wrote; the roles that were accepted so far say what they may. What is refused goes to the
quarantine with a reason. Sections of who works for the desk are looked at as a whole, which keeps this fast.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from desktop.core.actors import Actor
from desktop.core.permissions import Permission
from desktop.core.roles import OWNER
from desktop.store.database import db
from desktop.store.rights import actor_of
from desktop.sync.policy import DESK, PEOPLE, POLICY, TICKETS
from desktop.sync.rights_desk import DeskJudge
from desktop.sync.rights_granting import too_much
from desktop.sync.rights_reach import Reaches
from desktop.sync.rights_rows import CLOCK, MALFORMED, Incoming, RefusalError, Signer, places_of
from desktop.sync.rights_state import Stored, grouped, stored_rows
from desktop.sync.rights_tickets import TicketJudge
from desktop.sync.scopes import OFFICE, scopes_of_agent, works_for_desk
from desktop.sync.sealing.sections import section_bytes
from desktop.sync.tables import SYNCED
from desktop.sync.wire import BASE, CLK, NEW, Refused, RowSet, Section, WireRow, id_of

NOBODY, NEWER, GONE = "signer-unknown", "table-unknown", "gone-refused"
ANY = "[0-9a-f]{8}"
Actors = Callable[[str], Actor]


@dataclass(slots=True)
class _Place:
    """Where a row stands: section, row set, row."""

    section: int
    rowset: int
    row: int


@dataclass
class _Verdict:
    """What was refused: by section and row set the rows, and the refusals themselves."""

    sections: Sequence[Section]
    rows: dict[tuple[int, int], set[int]] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)

    def refuse(self, place: _Place, why: str, details: dict[str, str], *, silent: bool = False) -> None:
        """Take a row out; ``silent`` when it says nothing new."""
        self.rows.setdefault((place.section, place.rowset), set()).add(place.row)
        if not silent:
            section = self.sections[place.section]
            rowset = section.rowsets[place.rowset]
            row = rowset.rows[place.row]
            alone = replace(section, rowsets=(RowSet(rowset.table, rowset.columns, [row]),), gone=())
            data = section_bytes(alone)
            self.refused.append(Refused(rowset.table, id_of(row).hex(), why, details, data))

    def left(self) -> list[Section]:
        """Return the sections without what was refused."""
        return [self._left(index, section) for index, section in enumerate(self.sections)]

    def _left(self, index: int, section: Section) -> Section:
        if not any(at == index for at, _ in self.rows):
            return section
        sets = [self._rowset(rowset, self.rows.get((index, n), set())) for n, rowset in enumerate(section.rowsets)]
        return replace(section, rowsets=tuple(each for each in sets if each.rows))

    @staticmethod
    def _rowset(rowset: RowSet, out: set[int]) -> RowSet:
        return replace(rowset, rows=[row for n, row in enumerate(rowset.rows) if n not in out]) if out else rowset


def judge(
    sections: Sequence[Section],
    agent: str,
    device: str,
    *,
    actors: Actors = actor_of,
    certified: bool | None = None,
) -> tuple[list[Section], list[Refused]]:
    """Return the sections without what their signer might not write, and what that was.

    ``certified``: the signer's seat is an owner's by certificate, which is what counts on a computer that knows no agents
    yet; None where the caller cannot tell.
    """
    verdict = _Verdict(sections)
    actor = actors(agent)
    trusted = _is_beginning(agent, certified)
    if not trusted and not actor.holds(Permission.PEOPLE_PROFILE):
        for place, _ in _rows(sections):
            verdict.refuse(place, NOBODY, {})
        return [replace(each, gone=()) for each in verdict.left()], verdict.refused
    _check_forms(verdict, device)
    if not trusted:
        _Judging(verdict, actor, device).run()
    return verdict.left(), verdict.refused


def _is_beginning(agent: str, certified: bool | None) -> bool:
    """Tell whether this computer has just joined: it knows nobody's role, so the owner's certificate has to do."""
    if certified is False or db.execute_sql("SELECT 1 FROM agent WHERE active = 1 LIMIT 1").fetchone():
        return False
    return True


def _rows(sections: Sequence[Section]) -> Iterator[tuple[_Place, WireRow]]:
    for s, section in enumerate(sections):
        for n, rowset in enumerate(section.rowsets):
            for r, row in enumerate(rowset.rows):
                yield _Place(s, n, r), row


def _check_forms(verdict: _Verdict, device: str) -> None:
    """Refuse rows whose clocks are none, or, where nobody vouches, are another computer's."""
    own, others = _clock_forms(device), _clock_forms(ANY)
    for s, section in enumerate(verdict.sections):
        new, clk = others if section.vouched else own
        base = others[1]
        for n, rowset in enumerate(section.rowsets):
            for r, row in enumerate(rowset.rows):
                made, stamps = row[NEW], row[CLK]
                fits = (not made or new(made)) and (not stamps or clk(stamps)) and (not row[BASE] or base(row[BASE]))
                if not fits or not (made or stamps):
                    foreign = bool(others[0](str(made)) or others[1](str(stamps)))
                    verdict.refuse(_Place(s, n, r), CLOCK if foreign else MALFORMED, {"device": device})


def _clock_forms(device: str) -> tuple[Callable[[str], object], Callable[[str], object]]:
    """Return the checks of one clock, and of a JSON object of columns and clocks; an empty clock is the bottom one."""
    clock = rf"[0-9a-f]{{16}}{device}"
    pair = rf'\s*"[A-Za-z_][A-Za-z0-9_]*"\s*:\s*"(?:{clock}|)"\s*'
    return re.compile(clock).fullmatch, re.compile(rf"\{{(?:{pair}(?:,{pair})*)?\s*\}}").fullmatch


class _Judging:
    """One file's rows before one signer's rights."""

    def __init__(self, verdict: _Verdict, actor: Actor, device: str) -> None:
        self._verdict, self._actor = verdict, actor
        self._signer, self._reach = Signer(actor.id, device), Reaches(actor)
        self._works = works_for_desk(actor)
        self._owns = _is_owner(actor.id)
        self._tickets = TicketJudge(self._signer, self._reach)
        self._desk = DeskJudge(self._signer, self._reach, self._works, self._owns)

    def run(self) -> None:
        """Judge everything that takes judging."""
        found = list(self._to_judge())
        known = self._known(found)
        items = [(place, self._item(place, known)) for place in found]
        plain = [pair for pair in items if pair[1].table in TICKETS]
        if plain or any(section.gone for section in self._verdict.sections):
            self._prepare([item for _, item in plain])
        for place, item in sorted(items, key=lambda pair: ORDER[pair[1].table]):
            self._judge(place, item)
        if not self._owns:
            self._check_granting(items)
        if not self._works:
            self._check_gone()

    def _to_judge(self) -> Iterator[_Place]:
        """Give the rows that one has to look at; what belongs to no known table only the desk may send."""
        for s, section in enumerate(self._verdict.sections):
            for n, rowset in enumerate(section.rowsets):
                out = self._verdict.rows.get((s, n), set())
                if self._works and (rowset.table not in DESK or section.vouched and self._owns):
                    continue
                for r in range(len(rowset.rows)):
                    if r not in out:
                        yield from self._place(_Place(s, n, r), rowset.table)

    def _place(self, place: _Place, table: str) -> Iterator[_Place]:
        if table in POLICY:
            yield place
        else:
            self._verdict.refuse(place, NEWER, {"table": table})

    def _known(self, found: Iterable[_Place]) -> dict[str, dict[bytes, Stored]]:
        """Read what is here of all rows, whole where somebody says to have made them."""
        pairs = ((self._rowset(place).table, id_of(self._row(place))) for place in found)
        return {table: stored_rows(table, set(ids)) for table, ids in grouped(pairs).items()}

    def _item(self, place: _Place, known: dict[str, dict[bytes, Stored]]) -> Incoming:
        rowset, row = self._rowset(place), self._row(place)
        key = rowset.columns
        at = self._columns.get(key)
        if at is None:
            at = self._columns[key] = places_of(key)
        return Incoming(rowset.table, POLICY[rowset.table], row, at, known[rowset.table].get(id_of(row)))
