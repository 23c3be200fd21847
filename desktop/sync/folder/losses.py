"""Noticing that files which were there are gone, and bringing back what they held.

Whoever can write in the folder can delete from it or bring back an older state of it. Nothing local is ever deleted for
that. Rows are offered again by whoever wrote them, and by the computer that keeps the folder tidy for everybody else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop.core.errors import DeskError
from desktop.sync.folder import ledger
from desktop.sync.folder.bundling import known_files, places
from desktop.sync.folder.disk import stopping
from desktop.sync.folder.layout import SHORT, sha_of
from desktop.sync.folder.ledger import LOST, MINE, PARTIAL, READ, Noted
from desktop.sync.folder.listing import Place
from desktop.sync.folder.standing import Standing
from desktop.sync.folder.state import State
from desktop.sync.identity import past_devices

SURE = 60.0
"""Seconds that something must be missing before it counts: a carrier may remove a file and only then bring its pack."""
MISSING, GAP = "sync-files-missing", "sync-gap"


class Losses:
    """Compares what this computer knows to have been in the folder with what is there."""

    def __init__(self, state: State, is_first: Callable[[], bool], standing: Callable[[], Standing]) -> None:
        self._state = state
        self._is_first = is_first
        self._standing = standing
        self._since: dict[str, float] = {}
        self._gap_since: dict[str, float] = {}
        self._damaged: set[str] = set()
        self._looked = False

    def look(self) -> None:
        """Look for what is gone. Raises ``sync-hub-restored`` when all rows should be offered again."""
        listing = self._state.listing
        self._gaps()
        if not self._looked or listing.vanished or self._since or self._damaged:
            self._looked = True
            listing.vanished.clear()
            self._give_up(self._missing())

    def look_for_own(self) -> None:
        """Look for files that this computer wrote, and wait no minute for them: what they held is about to leave it.

        Raises ``sync-hub-restored`` when one is gone: perhaps nobody else has read it.
        """
        own = {self._state.device, *past_devices()}
        self._offer([file for file in self._missing() if file.device in own])

    def inspect(self) -> int:
        """Read the files that this computer answers for; damaged ones count as gone. Return how many there are."""
        where = places(self._state)
        with stopping(self._state.root):
            for file in known_files(self._state):
                place = where.get(file.sha[:SHORT])
                if place is not None and self._is_ours(file) and not _is_whole(place, file.sha):
                    self._damaged.add(file.sha)
        return len(self._damaged)

    def _is_ours(self, file: Noted) -> bool:
        """Tell whether this computer brings back what a file held: it wrote it, or it keeps order for all."""
        return file.device in (self._state.device, *past_devices()) or self._is_first()

    def _missing(self) -> list[Noted]:
        """Return the files that lie neither there nor in a pack, for which no summary stands, and damaged ones."""
        listing, gone = self._state.listing, []
        safe = listing.covered() | listing.copies
        for device in self._state.heads.devices():
            there = safe | listing.present(device)
            gone += [file for file in self._state.heads.of(device) if file.sha[:SHORT] not in there]
        gone = [file for file in gone if file.state in (MINE, READ, PARTIAL)] + self._broken()
        if not gone:
            return []
        standing = self._standing()
        return [file for file in gone if not standing.covers(file.device, file.n)]

    def _broken(self) -> list[Noted]:
        return [file for file in known_files(self._state) if file.sha in self._damaged]

    def _give_up(self, missing: list[Noted]) -> None:
        now = self._state.clock()
        self._since = {file.sha: self._since.get(file.sha, now) for file in missing}
        gone = [file for file in missing if now - self._since[file.sha] >= SURE or file.sha in self._damaged]
        self._tell(gone)
        self._damaged.clear()
        self._offer([file for file in gone if self._is_ours(file)])

    def _offer(self, ours: list[Noted]) -> None:
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


def _is_whole(place: Place, sha: str) -> bool:
    try:
        return sha_of(place.read()) == sha
    except (ValueError, FileNotFoundError):
        return False
