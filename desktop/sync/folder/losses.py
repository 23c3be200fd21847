"""Noticing that files which were there are gone, and bringing back what they held.

Whoever can write in the folder can delete from it or bring back an older state of it. Nothing local is ever deleted for
that. Rows are offered again by whoever wrote them, and by the computer that keeps the folder tidy for everybody else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop.core.errors import DeskError
from desktop.sync.folder import ledger
from desktop.sync.folder.layout import SHORT
from desktop.sync.folder.ledger import LOST, MINE, PARTIAL, READ, Noted
from desktop.sync.folder.state import State

SURE = 60.0
"""Seconds that something must be missing before it counts: a carrier may remove a file and only then bring its pack."""
MISSING, GAP = "sync-files-missing", "sync-gap"


class Losses:
    """Compares what this computer knows to have been in the folder with what is there."""

    def __init__(self, state: State, is_first: Callable[[], bool]) -> None:
        self._state = state
        self._is_first = is_first
        self._since: dict[str, float] = {}
        self._gap_since: dict[str, float] = {}
        self._looked = False

    def look(self) -> None:
        """Look for what is gone. Raises ``sync-hub-restored`` when all rows should be offered again."""
        listing = self._state.listing
        self._gaps()
        if not self._looked or listing.vanished or self._since:
            self._looked = True
            listing.vanished.clear()
            self._give_up(self._missing())

    def _missing(self) -> list[Noted]:
        covered, heads = self._state.listing.covered() | self._state.listing.copies, self._state.heads
        return [
            file
            for device in heads.devices()
            for file in self._absent(device, covered)
            if file.state in (MINE, READ, PARTIAL)
        ]

    def _absent(self, device: str, covered: set[str]) -> list[Noted]:
        there = self._state.listing.present(device)
        files = self._state.heads.of(device)
        return [file for file in files if file.sha[:SHORT] not in there and file.sha[:SHORT] not in covered]

    def _give_up(self, missing: list[Noted]) -> None:
        now = self._state.clock()
        self._since = {file.sha: self._since.get(file.sha, now) for file in missing}
        gone = [file for file in missing if now - self._since[file.sha] >= SURE]
        self._tell(gone)
        ours = [file for file in gone if file.device == self._state.device or self._is_first()]
        if ours:
            ledger.note(replace(file, state=LOST) for file in ours)
            self._state.reload()
            raise DeskError("sync-hub-restored")

    def _tell(self, gone: list[Noted]) -> None:
        for device in {file.device for file in gone}:
            count = sum(file.device == device for file in gone)
            self._state.warn(MISSING, device, device=device, count=str(count))

    def _gaps(self) -> None:
        """Tell of files that others have read, or that a later one follows, and that are not here."""
        now, heads = self._state.clock(), self._state.heads
        missing = heads.gaps()
        for peer in self._state.peers.values():
            missing |= {device: heads.upto(device) + 1 for device in heads.missing(peer.read)}
        missing.pop(self._state.device, None)
        for device in [device for device in self._gap_since if device not in missing]:
            del self._gap_since[device]
            self._state.withdraw(GAP, device)
        for device, n in missing.items():
            if now - self._gap_since.setdefault(device, now) >= SURE:
                self._state.warn(GAP, device, device=device, file=f"{n:08x}")
