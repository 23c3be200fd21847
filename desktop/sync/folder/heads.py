"""How far this computer has read each device, and whether a device's files make one unbroken chain.

A device numbers its files from 1; each names the hash of the one before, and how far its writer had read the others.
So a reader notices what is missing (a gap), what was taken back (a peer has read further than there are files) and a
device that is two (equal numbers with other content). A chain begins at the last file that a summary stands for, if one
was read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from desktop.sync.folder.layout import SHORT
from desktop.sync.folder.ledger import PENDING, Noted
from desktop.sync.folder.seals import Head


class Heads:
    """The files that are known, by device and number."""

    def __init__(
        self,
        files: Iterable[Noted] = (),
        floors: Mapping[str, int] | None = None,
        bases: Mapping[str, int] | None = None,
    ) -> None:
        self.shas: set[str] = set()
        self._files: defaultdict[str, dict[int, Noted]] = defaultdict(dict)
        self._upto: defaultdict[str, int] = defaultdict(int)
        self._floors: dict[str, int] = dict(floors or {})
        self._bases: dict[str, int] = dict(bases or {})
        for file in files:
            self.add(file)
        for device in (*self._floors, *self._bases):
            self._advance(device)

    def add(self, file: Noted) -> None:
        """Take in a file; one without a device (somebody wrote it in another's name) belongs to no chain."""
        self.shas.add(file.sha[:SHORT])
        if not file.device:
            return
        known = self._files[file.device]
        if file.n not in known or known[file.n].sha == file.sha:
            known[file.n] = file
        self._advance(file.device)

    def give_up(self, device: str, n: int) -> None:
        """Wait no longer for files up to a number; should they come, they are read all the same."""
        self._floors[device] = max(n, self._floors.get(device, 0))
        self._advance(device)

    def _advance(self, device: str) -> None:
        known = self._files[device]
        upto = max(self._upto[device], self._floors.get(device, 0), self._bases.get(device, 0))
        while upto + 1 in known:
            upto += 1
        self._upto[device] = upto

    def gaps(self) -> dict[str, int]:
        """Return the devices of which files were given up and did not come, with the first missing number."""
        found = {}
        for device, floor in self._floors.items():
            known = self._files[device]
            missing = next((n for n in range(self._bases.get(device, 0) + 1, floor + 1) if n not in known), 0)
            if missing:
                found[device] = missing
        return found

    def knows(self, sha: str) -> bool:
        """Tell whether a file is known by (the beginning of) its hash."""
        return sha[:SHORT] in self.shas

    def upto(self, device: str) -> int:
        """Return the number up to which every file of a device is known."""
        return self._upto.get(device, 0)

    def vector(self, without: str = "") -> dict[str, int]:
        """Return how far each device was read, leaving out one: the number of its last file, whatever others claim."""
        found = {device: self._last_read(device) for device in sorted(self._upto) if device != without}
        return {device: n for device, n in found.items() if n}

    def _last_read(self, device: str) -> int:
        known, upto = self._files[device], self._upto[device]
        return upto if upto in known else max((n for n in known if n <= upto), default=0)

    def unbroken(self, device: str) -> int:
        """Return the number up to which each single file of a device was read, nothing given up or skipped."""
        known, n = self._files.get(device, {}), self._bases.get(device, 0)
        while n + 1 in known:
            n += 1
        return n

    def covers(self, device: str, n: int) -> bool:
        """Tell whether a summary that was read stands for a file."""
        return n <= self._bases.get(device, 0)

    def skip(self, sha: str) -> None:
        """Look at a file no more: a summary stands for it."""
        self.shas.add(sha[:SHORT])

    def at(self, device: str, n: int) -> Noted | None:
        """Return the file of a device with a number."""
        return self._files.get(device, {}).get(n)

    def last(self, device: str) -> Noted | None:
        """Return the file of a device with the largest number."""
        known = self._files.get(device)
        return known[max(known)] if known else None

    def of(self, device: str) -> Iterable[Noted]:
        """Return the known files of a device."""
        return self._files.get(device, {}).values()

    def devices(self) -> list[str]:
        """Return the devices of which there is a file."""
        return sorted(device for device, known in self._files.items() if known)

    def is_ready(self, head: Head) -> bool:
        """Tell whether everything that a file builds on is known: what is before it, and what its writer had read."""
        if head.n > self.upto(head.device) + 1:
            return False
        return all(self.upto(device) >= n for device, n in head.deps.items())

    def missing(self, deps: Mapping[str, int]) -> dict[str, int]:
        """Return the devices that others have read further than this computer can, with how far."""
        return {device: n for device, n in deps.items() if n > self.upto(device)}

    def contradicts(self, head: Head, sha: str) -> bool:
        """Tell whether a file cannot belong to the same chain as those that are known: the device is two.

        Either another file has its number, or it names another file than the one that is known before it.
        """
        known = self._files.get(head.device, {})
        same, before = known.get(head.n), known.get(head.n - 1)
        if same is not None and same.sha != sha:
            return True
        return before is not None and before.state != PENDING and before.sha != head.prev
