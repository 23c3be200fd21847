"""An office in one process: three computers and a copy of one, a shared place, and a model of what must be true.

Whoever drives it (Hypothesis, or a seeded soak) calls its steps with plain numbers; each step ends with what must hold
at once, and ``settle`` with what must hold when everything has arrived.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Protocol

import time_machine

from desktop.core.errors import DeskError
from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.store.settings import local_value
from desktop.sync import faults
from desktop.sync.clocks import ahead_of
from desktop.sync.identity import Self, past_devices, self_row
from tests.computers.acts import ACTS
from tests.sync.machine.checks import check_now, check_settled, look
from tests.sync.machine.model import Model
from tests.sync.machine.station import Station

EXPECTED = frozenset({"not-allowed", "not-found", "read-only"})
"""Refusals of acts that are no mistake: somebody's rights were just taken away."""


LATER_MS = 25 * 3_600_000
"""By how much time passes in the end: what came from the future has come, and everything is compared once more."""
SETTLINGS = 3
"""How often time passes in the end until what is missing counts as lost."""


RESTRICTED = 2
"""Which of the computers belongs to somebody who may not do everything."""
ROUNDS = 40
"""How often everybody exchanges at most until nothing moves: what one heals in a round others read in the next."""


class Shared(Protocol):
    """The place where the computers meet, as something may befall it.

    ``hooks``: where the power may go meanwhile. ``keeps_up``: whether who gets a right late gets every edit that was
    sealed before that was known; a folder has nobody who would see to it.
    """

    hooks: tuple[str, ...]
    keeps_up: bool
    holds_the_future: bool

    def mend(self) -> None:
        """Put everything right that was done to it."""

    def refused(self, devices: Collection[str]) -> Iterable[Mapping[str, Any]]:
        """Return the rows that it keeps as refused because some computers' agent lost the right to them.

        Each has ``t``, its table, and what was sent: ``id``, ``_new``, ``_clk`` and columns.
        """

    def spoken(self) -> object:
        """Return what computers say to each other beside what they exchange, to tell whether it changed."""

    def remember(self) -> None:
        """Keep the state of now."""

    def let_time_pass(self) -> None:
        """Let what is only believed after a while be believed at once."""

    def let_time_stand(self) -> None:
        """Take that back."""


class Crash(BaseException):
    """The power went."""


class World:
    """Some computers, the place where they meet, and everything that was committed anywhere."""

    def __init__(self, stations: Sequence[Station], desk_id: str, shared: Shared) -> None:
        self.stations = list(stations)
        self.desk_id = desk_id
        self.shared = shared
        self.model = Model()
        self.counts: Counter[str] = Counter()
        self.backups: dict[str, Path] = {}
        self.late = ExitStack()
        for station in self.stations:
            with station.here():
                self.model.note({self_row().device}, 0)

    def station(self, number: int) -> Station:
        """Return one of the computers by any number."""
        return self.stations[number % len(self.stations)]

    def act(self, who: int, what: str, **words: Any) -> object:
        """Let somebody do something and note what they committed; a refusal for lack of rights is no mistake."""
        station = self.station(who)
        self.counts[what] += 1
        with station.here() as desk:
            before = self_row().hlc
            try:
                return ACTS[what](desk, **words)
            except DeskError as error:
                if error.code not in EXPECTED:
                    raise
                self.counts["not allowed"] += 1
                return None
            finally:
                self.model.note({self_row().device}, before)
                if station.agent != self.stations[RESTRICTED].agent:  # of whose writes some may be refused
                    self.model.note_causes(self_row().device, before)

    def ticket(self, who: int, number: int) -> str | None:
        """Return the id of a ticket that a computer has, None while it has none."""
        with self.station(who).here():
            rows = db.execute_sql("SELECT id FROM ticket WHERE deleted = 0 ORDER BY id").fetchall()
        return bytes(rows[number % len(rows)][0]).hex() if rows else None

    def sync(self, who: int, crash: tuple[str, int] | None = None, during: Callable[[], None] | None = None) -> bool:
        """Let a computer exchange; tell whether it got through.

        ``crash``: the power goes at the n-th pass of a hook. ``during``: what somebody does while a push is under way.
        """
        station = self.station(who)
        self.counts["sync"] += 1
        with station.here():
            before, seen = self_row(), look(station.agent)
        reaction = _Reaction(crash, during)
        try:
            with faults.reacting(reaction):
                station.sync(self.desk_id)
        except Crash:
            self.counts["crash"] += 1
            station.crash()
        except DeskError as error:
            self.counts[f"refused {error.code}"] += 1
            reaction.fell = True
        with station.here():
            self._learn(before)
            after = look(station.agent)
            check_now(self.model, seen, after)
        if seen.clocks.keys() - after.clocks.keys() and not self.shared.keeps_up:
            self.shared.remember()  # what was forgotten here may be in the folder alone, as with ``restore``
        return not reaction.fell

    def _learn(self, before: Self) -> None:
        """Note what an exchange itself wrote, under each of its names, and whether it took back clocks.

        A computer may become another one and take back clocks of before in the same exchange.
        """
        names = [*past_devices(), self_row().device]
        devices, ahead = set(names[names.index(before.device) :]), ahead_of(time_now())
        if local_value("agent") == self.stations[RESTRICTED].agent:
            if not self.shared.keeps_up:
                self.model.restricted |= devices
            elif self.counts["keep_out"]:
                self.model.note_refused(self.shared.refused(devices))
        if f"{before.hlc:016x}" > ahead > f"{self_row().hlc:016x}":
            self.model.retimed(devices, ahead)
        self.model.note(devices, before.hlc)

    def edit_beside(self, who: int, number: int) -> Callable[[], None]:
        """Return an edit by another program on the same file, for the middle of a push."""
        station = self.station(who)

        def edit() -> None:
            with station.here():
                before = self_row()
                db.execute_sql("UPDATE ticket SET subject = ? WHERE rid % 3 = ?", (f"beside {number}", number % 3))
                self.model.note({before.device}, before.hlc)  # its ticket may leave in the same exchange

        return edit

    def skew(self, who: int, minutes: int) -> None:
        """Let a computer's clock go wrong from now on."""
        self.counts["skew"] += 1
        with self.station(who).here():
            db.execute_sql("UPDATE sync_self SET skew = ?", (minutes * 60_000,))

    def back_up(self, who: int) -> None:
        """Keep a copy of a computer's profile."""
        station = self.station(who)
        folder = station.profile.with_name(f"{station.name}.backup")
        station.save_as(folder)
        self.backups[station.name] = folder

    def restore(self, who: int) -> None:
        """Put a kept copy in a computer's place, once the shared place has what it had.

        No older state of the shared place comes back afterwards: what two disks lost, nobody has.
        """
        station = self.station(who)
        folder = self.backups.get(station.name)
        if folder is None or not all(self._is_sent(who) for _ in range(3)):
            return
        self.counts["restore"] += 1
        station.load_from(folder)
        self.shared.remember()

    def _is_sent(self, who: int) -> bool:
        """Exchange, and tell whether nothing waits; then time passes, in which a loss is noticed."""
        arrived = self.sync(who)
        with self.station(who).here():
            waiting = db.execute_sql("SELECT 1 FROM sync_dirty").fetchone()
        self.shared.let_time_pass()
        return arrived and waiting is None

    def clone(self, who: int) -> None:
        """Copy a computer with its keys; both go on."""
        station = self.station(who)
        if len(self.stations) > 4:
            return
        self.counts["clone"] += 1
        twin = Station(station.profile.parent, f"{station.name}.twin{len(self.stations)}", station.agent)
        station.save_as(twin.profile)
        twin.keys = station.keys.copy()
        self.stations.append(twin)

    def settle(self) -> None:
        """Mend the shared place, let time pass, exchange until nothing moves, and check everything."""
        self.shared.mend()
        if self.shared.holds_the_future:
            self.late.enter_context(time_machine.travel((time_now() + LATER_MS) / 1000, tick=True))
        for station in self.stations:
            with station.here():
                db.execute_sql("UPDATE sync_self SET skew = 0")
        self._rest()
        for _ in range(SETTLINGS):
            self.shared.let_time_pass()
            self._rest()
        check_settled(self)

    def _rest(self) -> None:
        """Exchange until nothing moves. Raises ``AssertionError`` when that does not come."""
        spoken: object = None
        for _ in range(ROUNDS):
            before = self.model.written
            moved = [self._exchange(station) for station in self.stations]
            said, spoken = spoken, self.shared.spoken()
            if not any(moved) and self.model.written == before and said == spoken:
                return
        raise AssertionError(f"the computers do not come to rest: {moved}")

    def _exchange(self, station: Station) -> bool:
        with station.here():
            before = self_row()
        try:
            result = station.sync(self.desk_id)
            moved = bool(result.pushed or result.pulled)
        except DeskError as error:  # a place that was put back to an older state may take more than one meeting
            self.counts[f"refused {error.code}"] += 1
            moved = True
        with station.here():
            self._learn(before)
        return moved

    def close(self) -> None:
        """End everything."""
        self.late.close()
        self.shared.let_time_stand()
        for station in self.stations:
            station.crash()
        for folder in self.backups.values():
            shutil.rmtree(folder, ignore_errors=True)


class _Reaction:
    """What happens at the hooks of one exchange: the power goes, or somebody edits meanwhile."""

    def __init__(self, crash: tuple[str, int] | None, during: Callable[[], None] | None) -> None:
        self.crash, self.during = crash, during
        self.passed: Counter[str] = Counter()
        self.fell = False

    def __call__(self, name: str) -> None:
        """Count the pass of a hook and react."""
        self.passed[name] += 1
        if self.during is not None and name in ("sent", "file-written"):
            during, self.during = self.during, None
            during()
        if self.crash is not None and name == self.crash[0] and self.passed[name] > self.crash[1]:
            self.fell = True
            raise Crash(name)
