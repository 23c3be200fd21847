"""Whatever befalls the files of a folder, in the end everybody has heard every word once it was said."""

from __future__ import annotations

import random
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop.core.errors import DeskError
from desktop.sync import faults
from desktop.sync.folder import tidying
from tests.sync.folder.office import Office, Station

NUMBERS = st.integers(0, 10_000)
NAMES = ("ann", "ben", "eve")
HOOKS = ("file-written", "renamed", "cleaned")
ON_THE_WAY = {"sharing-folder-missing", "sharing-folder-empty", "sharing-folder-no-desk", "sharing-folder-gone"}


class PowerCutError(BaseException):
    """The computer stops here."""


class FolderUnderFaults(RuleBasedStateMachine):
    """Three computers, one folder, and everything that carriers, disks and people do to it."""

    @initialize()
    def begin(self) -> None:
        self.place = Path(tempfile.mkdtemp())
        self.office = Office(self.place)
        self.stations = [self.office.station(name) for name in NAMES]
        for station in self.stations:
            station.seals.known |= self.office.seats
        self.said: dict[str, str] = {}
        self.aside: list[tuple[Path, Path]] = []
        self.short: list[tuple[Path, bytes]] = []

    @rule(who=NUMBERS, hook=st.sampled_from(("", "", *HOOKS)))
    def say(self, who: int, hook: str) -> None:
        """Say a word, perhaps with a power cut at a bad moment; then the same row is still to be sent."""
        station, word = self._one(who), f"word {len(self.said)}"
        self.said[word] = station.name
        while not self._say(station, word, hook):
            station.restart()
            hook = ""

    def _say(self, station: Station, word: str, hook: str) -> bool:
        def cut(name: str) -> None:
            if name == hook:
                raise PowerCutError

        try:
            with faults.reacting(cut):
                station.say(word)
        except PowerCutError:
            return False
        except DeskError as refusal:
            if refusal.code not in ON_THE_WAY:
                raise
            self.come_back()
            return False
        return True

    @rule(who=NUMBERS)
    def listen(self, who: int) -> None:
        try:
            self._one(who).listen()
        except DeskError as refusal:
            if refusal.code not in ON_THE_WAY | {"sync-hub-restored"}:
                raise

    @rule(who=NUMBERS)
    def restart(self, who: int) -> None:
        self._one(who).restart()

    @rule(who=NUMBERS, seconds=st.sampled_from((1.0, 20.0, 90.0, 700.0)))
    def time_passes(self, who: int, seconds: float) -> None:
        self._one(who).clock.now += seconds

    @rule(who=NUMBERS)
    def tidy(self, who: int) -> None:
        station = self._one(who)
        try:
            with station.at() as hub:
                tidying.pack_own(hub.state, many=1)
                hub.tidy(now=True)
        except DeskError as refusal:
            if refusal.code not in ON_THE_WAY:
                raise

    @rule(number=NUMBERS)
    def a_cloud_makes_a_conflict_copy(self, number: int) -> None:
        path = self._file(number)
        if path is not None:
            shutil.copy(path, path.with_name(f"{path.stem} (conflicted copy {number}){path.suffix}"))

    @rule(number=NUMBERS)
    def a_cloud_renames_a_file(self, number: int) -> None:
        path = self._file(number)
        if path is not None:
            path.rename(path.with_name(f"{path.stem}.sync-conflict-{number}{path.suffix}"))

    @rule(number=NUMBERS, at=NUMBERS)
    def a_twin_is_damaged(self, number: int, at: int) -> None:
        path = self._file(number)
        if path is not None:
            content = bytearray(path.read_bytes())
            content[at % len(content)] ^= 1 << at % 8
            path.with_name(f"{path.stem} (1){path.suffix}").write_bytes(content[: at % 3 and len(content)])

    @rule(number=NUMBERS, at=NUMBERS)
    def a_file_is_seen_in_part(self, number: int, at: int) -> None:
        path = self._file(number)
        if path is not None and all(each != path for each, _ in self.short):
            content = path.read_bytes()
            self.short.append((path, content))
            path.write_bytes(content[: at % len(content)])

    @rule(number=NUMBERS)
    def a_file_comes_late(self, number: int) -> None:
        path = self._file(number)
        if path is not None:
            kept = self.place / f"aside-{len(self.aside)}"
            path.rename(kept)
            self.aside.append((path, kept))

    @rule(number=NUMBERS)
    def late_files_arrive(self, number: int) -> None:
        self.come_back()
        random.Random(number).shuffle(self.aside)
        for path, kept in self.aside:
            kept.rename(path)
        self.aside.clear()

    @rule()
    def the_drive_is_gone(self) -> None:
        if not (self.place / "elsewhere").exists():
            self.office.root.rename(self.place / "elsewhere")

    @rule()
    def an_empty_place_is_left(self) -> None:
        self.the_drive_is_gone()
        self.office.root.mkdir(exist_ok=True)

    @rule()
    def come_back(self) -> None:
        if (self.place / "elsewhere").exists():
            shutil.rmtree(self.office.root, ignore_errors=True)
            (self.place / "elsewhere").rename(self.office.root)

    @invariant()
    def nothing_is_made_where_the_drive_was(self) -> None:
        if (self.place / "elsewhere").exists():
            assert not self.office.root.exists() or not list(self.office.root.iterdir())

    def teardown(self) -> None:
        try:
            self._all_is_well_again()
        finally:
            shutil.rmtree(self.place)

    def _all_is_well_again(self) -> None:
        self.come_back()
        self.late_files_arrive(0)
        for path, content in self.short:
            path.write_bytes(content)
        for _ in range(3):
            for station in self.stations:
                station.clock.now += 700
                self._settle(station)
        for station in self.stations:
            assert {word for word, who in self.said.items() if who != station.name} <= set(station.got)

    def _settle(self, station: Station) -> None:
        """Listen; a computer that took late files of its own for lost would now offer all rows again."""
        try:
            station.listen()
        except DeskError as refusal:
            if refusal.code != "sync-hub-restored":
                raise
            station.listen()

    def _one(self, number: int) -> Station:
        return self.stations[number % len(self.stations)]

    def _file(self, number: int) -> Path | None:
        files = sorted(path for path in (self.office.root / "dev").rglob("*") if path.is_file() and path.stat().st_size)
        return files[number % len(files)] if files else None


TestFolderUnderFaults = FolderUnderFaults.TestCase
TestFolderUnderFaults.settings = settings(
    max_examples=12, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
