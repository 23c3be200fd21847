"""Reading a summary in place of the files that it stands for: on a new computer, or on one that was away for long.

Its rows merge like any others, so nothing that is newer here is lost and nothing is deleted. That it was read is noted
once all of it was applied: a crash before reads it again, which does no harm.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.core.errors import DeskError
from desktop.store.database import db
from desktop.sync.folder import ledger
from desktop.sync.folder.disk import stopping
from desktop.sync.folder.ledger import COVERED, PARTIAL, Noted
from desktop.sync.folder.seals import UnopenedError
from desktop.sync.folder.state import State
from desktop.sync.folder.summaries import Summaries
from desktop.sync.folder.summary_form import Last, Summary
from desktop.sync.hub import Pulled
from desktop.sync.tables import SYNCED, Home
from desktop.sync.whole_state import keep_waiting, without_waiting
from desktop.sync.wire import Section, WireRow

PATIENCE = 60.0
"""Seconds that files which a summary stands for are waited for: a carrier may bring it before them."""
OWN = frozenset({Home.AGENT, Home.SETTING, Home.MACRO})
"""Where rows are at home that may be for one agent alone."""
AGAIN, LEFT = "summary-again", "summary-left"
"""The facts that a summary is to be read once more, and how many sections of the last one nobody here could open."""


class CatchingUp:
    """Gives what summaries hold when files alone would not do, or would take long."""

    def __init__(self, state: State, summaries: Summaries) -> None:
        self._state = state
        self._summaries = summaries
        self._since: dict[str, float] = {}

    def check_identity(self) -> None:
        """Raise ``sync-fork`` when a summary stands for files of this device that this desk file did not write.

        The files themselves may be gone; that they were there, an owner's computer says.
        """
        if self._is_copy():
            self._state.reload()  # another process of this desk may have written them
            if self._is_copy():
                raise DeskError("sync-fork")

    def read_again(self) -> None:
        """Note that keys came with which more of a summary may open, or of files that are gone."""
        left = ledger.fact(LEFT)
        heads = self._state.heads
        partial = any(file.state == PARTIAL for device in heads.devices() for file in heads.of(device))
        if left != "0" and (left or partial):
            ledger.set_fact(AGAIN, "1")

    def pull(self) -> Iterator[Pulled]:
        """Give the rows of a summary if one is to be read; it counts as read when all were asked for."""
        found = self._wanted()
        if found is None:
            return
        waiting: list[tuple[str, WireRow]] = []
        unreadable = 0
        try:
            for summary in self._with_own(found):
                for part in summary.parts:
                    with stopping(self._state.root):
                        opened = self._summaries.read(summary, part)
                    unreadable += opened.unreadable
                    sections, more = without_waiting(opened.sections)
                    waiting += more if summary is found else []
                    own = sections if summary is found else self._only_own(sections)
                    yield Pulled(tuple(own), device=summary.device, agent=summary.agent, summed=True)
        except (ValueError, UnopenedError):
            return  # half a copy, or damaged since: the files themselves may be there, and another one may come
        keep_waiting(waiting)
        self._take(found, unreadable)

    def _wanted(self) -> Summary | None:
        """Return the summary that is to be read now: the one that stands for most and can be read whole."""
        at_once = bool(ledger.fact(AGAIN)) or self._is_fresh()
        for found in self._summaries.look():
            if found.private or found.device == self._state.device:
                continue
            if (at_once or self._is_behind(found)) and self._summaries.is_whole(found):
                return found
        return None

    def _is_fresh(self) -> bool:
        """Tell whether nothing of what others wrote was read yet."""
        return not ledger.fact(LEFT) and all(device == self._state.device for device in self._state.heads.devices())

    def _is_behind(self, summary: Summary) -> bool:
        """Tell whether it stands for files that are not known here and did not come for a while."""
        name, now = summary.path.name, self._state.clock()
        reach = self._reach(summary)
        if all(last.n <= self._state.heads.upto(device) for device, last in reach.items()):
            self._since.pop(name, None)
            return False
        return now - self._since.setdefault(name, now) >= PATIENCE

    def _reach(self, summary: Summary) -> dict[str, Last]:
        """Return for which files it stands here; of this agent's computers, with what only that agent reads."""
        own, mine = self._summaries.own(), self._state.seals.agent
        found = {}
        for device, last in summary.upto.items():
            if summary.agent == mine or self._state.seals.agent_of(last.seat) != mine:
                found[device] = last
            elif own is not None and device in own.upto:
                found[device] = min(last, own.upto[device], key=lambda each: each.n)
        return found

    def _with_own(self, summary: Summary) -> list[Summary]:
        own = self._summaries.own()
        return [summary, own] if own is not None and summary.agent != self._state.seals.agent else [summary]

    def _only_own(self, sections: Sequence[Section]) -> list[Section]:
        """Leave out what is not this agent's alone: for that, nobody but an owner's computer vouches."""
        scopes = frozenset({f"a:{self._state.seals.agent}"})
        return [
            replace(each, rowsets=tuple(rows for rows in each.rowsets if _is_own(rows.table)), gone=())
            for each in sections
            if each.scopes == scopes
        ]

    def _take(self, summary: Summary, unreadable: int) -> None:
        """Note for which files the summary stands."""
        with db.atomic("IMMEDIATE"):
            for device, last in self._reach(summary).items():
                self._note(device, last)
            ledger.set_fact(AGAIN, "")
            ledger.set_fact(LEFT, str(unreadable))
        self._state.reload()

    def _note(self, device: str, last: Last) -> None:
        if not ledger.fact(f"seat:{device}"):
            ledger.set_fact(f"seat:{device}", last.seat)
        if last.n > int(ledger.fact(f"base:{device}") or 0):
            ledger.set_fact(f"base:{device}", str(last.n))
        if self._state.heads.at(device, last.n) is None:
            ledger.note([Noted(device, last.n, last.sha, COVERED)])

    def _is_copy(self) -> bool:
        device, seat = self._state.device, self._state.seals.seat
        for summary in self._summaries.look():
            last = summary.upto.get(device)
            if last is not None and last.seat == seat and not summary.private:
                known = self._state.heads.at(device, last.n)
                if known is None or known.sha != last.sha:
                    return True
        return False


def _is_own(table: str) -> bool:
    return table in SYNCED and SYNCED[table].home in OWN
