"""Reading what the others wrote: whatever lies in the folder and holds a valid signature, once, in a sensible order.

Rows merge in any order, so nothing here is needed for agreement; the order spares the reader a message before its
ticket. A file waits for those it builds on, but not for ever: whoever can delete files could stop the desk else.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from desktop.store.clock import time_now
from desktop.sync.applying import is_whole
from desktop.sync.folder import ledger
from desktop.sync.folder.disk import stopping
from desktop.sync.folder.layout import DEV, sha_of
from desktop.sync.folder.ledger import Noted
from desktop.sync.folder.listing import Place
from desktop.sync.folder.opening import Found, Opener
from desktop.sync.folder.state import State
from desktop.sync.hub import Pulled
from desktop.sync.wire import Refused, Section, id_of, rows_in

PATIENCE = 60.0
"""Seconds that a file waits for those it builds on."""
TOGETHER = 500
"""Rows up to which small files of one computer are handed on together: each portion costs a transaction."""
WAITING, MOST_WAITING = "waiting", 500
"""The fact that says since when (ms) files wait, by their hashes (JSON), and how many it tells of."""
NOTE_EVERY = 50
"""Portions after which it is noted what was read; after a crash these are read again, which does no harm."""


@dataclass(slots=True)
class _Portion:
    """Files of one signer that are applied together."""

    device: str
    agent: str
    sections: list[Section] = field(default_factory=list)
    files: list[Noted] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    rows: set[tuple[str, bytes]] = field(default_factory=set)

    def fits(self, found: Found) -> bool:
        """Tell whether another file may join: never so that a portion would be cut within one of its files.

        It is cut where it is too much for one transaction, and where a row comes again, which is judged anew.
        """
        if (self.device, self.agent) != (found.head.device, found.agent):
            return False
        together = [*self.sections, *found.sections]
        return rows_in(together) <= TOGETHER and is_whole(together) and self.rows.isdisjoint(_rows(found.sections))

    def add(self, found: Found) -> None:
        """Let a file join."""
        self.files.append(found.noted)
        self.sections += found.sections
        self.refused += found.refused
        self.rows |= _rows(found.sections)

    def pulled(self) -> Pulled:
        """Return it as the engine takes it."""
        return Pulled(tuple(self.sections), (), self.device, self.agent, refused=tuple(self.refused))


class Reader:
    """Gives files that were not read yet. ``since`` remembers how long a file has waited for another.

    The desk file remembers it too: a program that is started for a moment each time would wait anew for ever.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._opener = Opener(state)
        self._since = _remembered(state.clock())
        self._told = set(self._since)
        self._held: set[str] = set()

    def pull(self) -> Iterator[Pulled]:
        """Give what is new, in portions; a portion counts as read when the next one is asked for."""
        finished = False
        applied: list[Noted] = []
        try:
            for portion in self._portions():
                yield portion.pulled()
                applied += portion.files
                if len(applied) >= NOTE_EVERY:
                    ledger.note(applied)
                    applied = []
            finished = True
        finally:
            ledger.note(applied)
            if not finished:
                self._state.reload()
                self._state.listing.again()

    def _portions(self) -> Iterator[_Portion]:
        portion: _Portion | None = None
        for found in self._files():
            if portion is None or not portion.fits(found):
                if portion is not None:
                    yield portion
                portion = _Portion(found.head.device, found.agent)
            portion.add(found)
        if portion is not None:
            yield portion

    def _files(self) -> Iterator[Found]:
        """Give files, each as soon as those it builds on have been given."""
        with stopping(self._state.root):
            self._state.listing.look()
            queue = [each for each in self._state.listing.candidates(self._state.heads.knows) if not self._skip(each)]
        self._held.clear()
        while queue:
            held: list[Place] = []
            for place in self._state.remaining.counted(queue):
                found = self._try(place, held)
                if found is not None:
                    yield found
            if len(held) == len(queue):
                break
            queue = held
        self._remember()

    def _skip(self, place: Place) -> bool:
        """Skip by its name what a summary stands for, without reading it."""
        home = place.path.parent
        own = home.parent.name == DEV and bool(place.sha)
        covered = own and self._state.heads.covers(home.name, place.number)
        if covered:
            self._state.heads.skip(place.sha)
            self._state.listing.done(place)
        return covered

    def _try(self, place: Place, held: list[Place]) -> Found | None:
        """Open a file, unless it has to wait or was read under another name."""
        data = self._opener.read(place)
        if data is None:
            return None
        sha = sha_of(data)
        if self._state.heads.knows(sha):
            self._state.listing.done(place, sha)
            return None
        head = self._opener.peek(place, data)
        if head is None:
            return None
        if self._state.heads.covers(head.device, head.n):
            self._state.heads.skip(sha)
            self._state.listing.done(place, sha)
            return None
        if not self._state.heads.is_ready(head):
            if not self._overdue(place, sha):
                held.append(place)
                return None
            self._state.give_up(head)
        found = self._opener.open(place, data, sha)
        if found is not None:
            self._since.pop(sha, None)
            self._held.discard(sha)
            self._state.heads.add(found.noted)
            self._state.listing.done(place, sha)
        return found

    def _overdue(self, place: Place, sha: str) -> bool:
        now = self._state.clock()
        until = self._since.setdefault(sha, now) + PATIENCE
        if now < until:
            self._state.listing.hold(place, until)
            self._held.add(sha)
        return now >= until

    def _remember(self) -> None:
        """Note since when files wait that still do, those that have waited longest first; forget all others."""
        waiting = sorted(self._held, key=lambda sha: self._since[sha])[:MOST_WAITING]
        self._since = {sha: since for sha, since in self._since.items() if sha in self._held}
        if set(waiting) != self._told:
            now, moment = self._state.clock(), time_now()
            ages = {sha: int((now - self._since[sha]) * 1000) for sha in waiting}
            ledger.set_fact(WAITING, json.dumps({sha: moment - age for sha, age in ages.items()}))
            self._told = set(waiting)


def _remembered(now: float) -> dict[str, float]:
    """Return since when files wait, by a clock that shows ``now``; who noted a later moment had another clock."""
    moment = time_now()
    waiting = json.loads(ledger.fact(WAITING) or "{}")
    return {str(sha): now - max(0, moment - since) / 1000 for sha, since in waiting.items()}


def _rows(sections: Iterable[Section]) -> set[tuple[str, bytes]]:
    return {(rowset.table, id_of(row)) for section in sections for rowset in section.rowsets for row in rowset.rows}
