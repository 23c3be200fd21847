"""The summaries that lie in the folder and may be believed: found, checked once, told apart.

One of the whole desk is believed by the word of an owner's seat, one of what is an agent's own by that of theirs.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from desktop.sync.folder import packs
from desktop.sync.folder.disk import stopping
from desktop.sync.folder.layout import SUM
from desktop.sync.folder.packs import Member
from desktop.sync.folder.seals import Opened, UnopenedError
from desktop.sync.folder.state import State
from desktop.sync.folder.summary_form import FRONT, Summary, read_front

ENDING = ".sum"
Stamp = tuple[int, int]
"""Size and time of change of a file."""


class Summaries:
    """Knows the summaries of one folder; one is opened again when keys or seats change, or a bad one itself does."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._known: dict[str, Summary] = {}
        self._bad: dict[str, Stamp] = {}
        self._whole: set[str] = set()
        self._broken: dict[str, Stamp] = {}
        self._seen: object = None

    def look(self) -> list[Summary]:
        """Return what may be believed, that which stands for most first."""
        with stopping(self._state.root):
            names = {name for name in self._state.listing.names(SUM) if name.endswith(ENDING)}
        seen = self._state.seals.trust_mark()
        if seen != self._seen:
            self._seen = seen
            self._known.clear()
            self._bad.clear()
        for name in names - self._known.keys():
            self._open(name)
        self._known = {name: found for name, found in self._known.items() if name in names}
        return sorted(self._known.values(), key=lambda each: (each.reach, each.at, each.path.name), reverse=True)

    def newest(self) -> Summary | None:
        """Return the summary of the whole desk that stands for most files and is whole, None when there is none."""
        return next((each for each in self.look() if not each.private and self.is_whole(each)), None)

    def own(self) -> Summary | None:
        """Return the newest whole one of what only this computer's agent reads, by another computer of theirs."""
        mine = self._state.seals.agent
        return next((each for each in self.look() if each.private and each.agent == mine and self.is_whole(each)), None)

    def read(self, summary: Summary, part: Member) -> Opened:
        """Open a part. Raises ``ValueError`` and ``UnopenedError`` for what is damaged, ``OSError``."""
        opened = self._state.seals.open(packs.read_member(summary.path, part))
        if (opened.seat, opened.head.n) != (summary.seat, 0):
            raise ValueError(part.name)
        return opened

    def is_whole(self, summary: Summary) -> bool:
        """Tell whether every byte of a summary can be read: only then may it take a file's place."""
        name, stamp = summary.path.name, _stamp(summary.path)
        if name in self._whole:
            return True
        if self._broken.get(name) == stamp:
            return False
        try:
            for part in summary.parts:
                packs.read_member(summary.path, part)
        except (ValueError, OSError):
            self._broken[name] = stamp
            return False
        self._whole.add(name)
        return True

    def _open(self, name: str) -> None:
        """Look at what lies under a name, unless it is what was found bad before: it may have been half a copy."""
        path = self._state.root / SUM / name
        stamp = _stamp(path)
        if self._bad.get(name) == stamp:
            return
        found: Summary | None = None
        with contextlib.suppress(ValueError, OSError, UnopenedError):
            found = self._front(path)
        if found is None:
            self._bad[name] = stamp
        else:
            self._known[name] = found

    def _front(self, path: Path) -> Summary | None:
        members = packs.read_index(path)
        if not members or members[0].kind != FRONT:
            return None
        opened = self._state.seals.open(packs.read_member(path, members[0]))
        found = read_front(path, opened, members[1:])
        believed = opened.owner or found.private
        return found if believed and opened.head.hub_id == self._state.seals.hub_id else None


def _stamp(path: Path) -> Stamp:
    try:
        found = path.stat()
    except OSError:
        return -1, -1
    return found.st_size, found.st_mtime_ns
