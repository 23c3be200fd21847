"""What befalls a shared folder: copies with other names, damage, delay, disappearance, an older state of it."""

from __future__ import annotations

import random
import shutil
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

from desktop.jobs.sharing import opening
from desktop.sync.folder.hub import FolderHub
from desktop.sync.folder.seals import Seals


class FolderShared:
    """A folder that computers share. ``number`` arguments choose a file."""

    hooks = "file-written", "renamed", "cleaned", "mid-apply", "applied", "cursor", "purging"
    keeps_up = False
    holds_the_future = True

    def __init__(self, root: Path) -> None:
        self.root = root
        self.aside = root.with_name("aside")
        self.older = root.with_name("older")
        self.gone = root.with_name("gone")
        self.hidden: dict[Path, Path] = {}
        self.passed = 0.0
        opening.FolderHub = _with_clock(self.clock)

    def pick(self, number: int) -> Path | None:
        """Choose one of the files that computers wrote, None while there is none."""
        files = sorted(path for path in (self.root / "dev").rglob("*") if path.is_file())
        return files[number % len(files)] if files else None

    def copy_with_another_name(self, number: int) -> None:
        """Do what a cloud program does when two wrote at once."""
        path = self.pick(number)
        if path is not None:
            name = f"{path.stem} (conflicted copy {number}){path.suffix}"
            shutil.copy(path, path.with_name(name))

    def damage(self, number: int, *, whole: bool) -> None:
        """Leave a damaged twin of a file: cut short, or with one bit turned."""
        path = self.pick(number)
        if path is None:
            return
        content = bytearray(path.read_bytes())
        if whole:
            place = number % len(content)
            content[place] ^= 1 << number % 8
        else:
            del content[number % len(content) :]
        path.with_name(f"{path.stem}.sync-conflict-{number}{path.suffix}").write_bytes(content)
        path.with_name(f".tmp-{number:08x}").write_bytes(content)

    def delay(self, number: int) -> None:
        """Let a file and what was written after it arrive later."""
        path = self.pick(number)
        if path is None:
            return
        self.aside.mkdir(exist_ok=True)
        kept = self.aside / f"{len(self.hidden)}"
        path.rename(kept)
        self.hidden[path] = kept

    def arrive(self) -> None:
        """Bring back what was delayed, in no order."""
        waiting = list(self.hidden.items())
        random.Random(len(waiting)).shuffle(waiting)
        for path, kept in waiting:
            path.parent.mkdir(parents=True, exist_ok=True)
            kept.rename(path)
        self.hidden.clear()

    def vanish(self) -> None:
        """Unmount the folder."""
        if self.root.exists():
            self.root.rename(self.gone)

    def empty(self) -> None:
        """Leave an empty folder in its place."""
        self.vanish()
        self.root.mkdir(exist_ok=True)

    def come_back(self) -> None:
        """Mount the folder again."""
        if self.gone.exists():
            shutil.rmtree(self.root, ignore_errors=True)
            self.gone.rename(self.root)

    def remember(self) -> None:
        """Keep the state of now, with what is on its way."""
        self.come_back()
        shutil.rmtree(self.older, ignore_errors=True)
        shutil.copytree(self.root, self.older)
        for path, kept in self.hidden.items():
            late = self.older / path.relative_to(self.root)
            late.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(kept, late)

    def roll_back(self) -> None:
        """Put the state that was kept in the place of the one of now."""
        self.come_back()
        if self.older.exists():
            self.hidden.clear()
            shutil.rmtree(self.root)
            shutil.copytree(self.older, self.root)

    def forget(self) -> None:
        """Throw away what an earlier office left."""
        for folder in (self.root, self.aside, self.older, self.gone):
            shutil.rmtree(folder, ignore_errors=True)

    def clock(self) -> float:
        """Return the seconds that the hubs count; ``let_time_pass`` lets some go by."""
        return time.monotonic() + self.passed

    def let_time_pass(self) -> None:
        """Let so much time go by that what is missing counts as lost, and what was put off is tried again."""
        self.passed += 1_000.0

    def let_time_stand(self) -> None:
        """Let hubs have the usual clock again."""
        opening.FolderHub = FolderHub

    def refused(self, devices: Collection[str]) -> Iterable[Mapping[str, Any]]:
        """Return nothing: here every reader judges."""
        return ()

    def spoken(self) -> object:
        """Return the names of the files in which computers compare what they hold."""
        return sorted(path.name for path in (self.root / "ack").rglob("*.sums"))

    def mend(self) -> None:
        """Bring back what is away."""
        self.come_back()
        self.arrive()


def _with_clock(clock: Callable[[], float]) -> type[FolderHub]:
    """Return the hub of a folder with another clock."""

    class Clocked(FolderHub):
        def __init__(self, root: Path, seals: Seals, device: str) -> None:
            super().__init__(root, seals, device, clock)

    return Clocked
