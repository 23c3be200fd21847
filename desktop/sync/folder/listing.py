"""What lies in the folder, asked for as seldom as possible: a quiet look costs one ``stat`` for each folder in it.

A folder is listed again when its time of change differs, for a while after that (coarse clocks: FAT counts in 2
seconds, so a second file may come in the same tick), and every minute anyway (some carriers do not keep that time).
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop.sync.folder import packs
from desktop.sync.folder.disk import read_whole
from desktop.sync.folder.layout import CERTS, DEV, KEYS, MAX_FILE, SHORT, SNAP, change_of, is_visible

SETTLING = 3.0
"""Seconds during which a folder that changed is listed at each look."""
RELIST = 60.0
"""Seconds after which a folder is listed although it seems unchanged."""
RETRY = (0.5, 1.0, 2.0, 5.0, 15.0, 60.0)
"""Seconds after which a file that could not be used is tried again; the last one for ever."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the bytes of a file are: a path, or a member of the pack there. ``sha`` is what its name promises or ''."""

    path: Path
    number: int = 0
    sha: str = ""
    member: packs.Member | None = None

    @property
    def key(self) -> Path:
        """Return what tells this place from every other."""
        return self.path if self.member is None else self.path / self.sha

    def read(self) -> bytes:
        """Return the bytes. Raises ``OSError``, ``ValueError`` when they cannot be what they should be."""
        if self.member is not None:
            return packs.read_member(self.path, self.member)
        return read_whole(self.path, MAX_FILE)


@dataclass(slots=True)
class _Folder:
    """What is known of one folder: ``names`` at the last listing, and those of them that were not used yet."""

    mtime: int = -1
    changed: float = 0.0
    listed: float = 0.0
    names: set[str] = field(default_factory=set)
    fresh: set[str] = field(default_factory=set)


class Listing:
    """The files of a shared folder as far as they matter: changes, and packs of them.

    ``changes`` counts the times that something came which this computer did not write through here; ``vanished`` are
    folders from which names went, ``copies`` the hashes of files that lie there under other names.
    """

    def __init__(self, root: Path, clock: Callable[[], float]) -> None:
        self.root = root
        self.vanished: set[str] = set()
        self.copies: set[str] = set()
        self._clock = clock
        self.changes = 0
        self._folders: dict[Path, _Folder] = {}
        self._packed: dict[Path, list[packs.Member]] = {}
        self._unread: dict[str, Place] = {}
        self._retries: dict[Path, tuple[int, float]] = {}
        self._held: dict[Path, float] = {}
        self._apart = {root / name for name in (DEV, CERTS, KEYS)}
        self._quiet = {root / DEV}

    def look(self) -> None:
        """Look what is new. Raises ``OSError``."""
        homes = [self.root / DEV / name for name in sorted(self._list(self.root / DEV).names)]
        gone = [path for path in self._folders if path.parent == self.root / DEV and path not in homes]
        for path in (*homes, *gone):
            if is_visible(path.name):
                self._list(path)
        for name in (SNAP, CERTS, KEYS):
            self._list(self.root / name)
        self._open_packs()

    def _open_packs(self) -> None:
        """Learn what new packs hold."""
        for path, folder in self._sources():
            for name in [name for name in folder.fresh if name.endswith(".pack")]:
                if not self._is_due(path / name, self._clock()):
                    continue
                try:
                    held = packs.read_index(path / name)
                except (ValueError, FileNotFoundError):
                    self.put_off(Place(path / name))
                else:
                    self._take_pack(path / name, [each for each in held if each.kind == packs.CHANGE])

    def _take_pack(self, path: Path, held: list[packs.Member]) -> None:
        self._packed[path] = held
        self._unread |= {
            member.sha[:SHORT]: Place(path, packs.number_of(member), member.sha[:SHORT], member) for member in held
        }
        self.done(Place(path))

    def _sources(self) -> list[tuple[Path, _Folder]]:
        return [(path, folder) for path, folder in self._folders.items() if path not in self._apart]

    def is_due(self) -> bool:
        """Tell whether the time has come for a file that was put off or held."""
        now = self._clock()
        return any(when <= now for _, when in self._retries.values()) or any(
            when <= now for when in self._held.values()
        )

    def candidates(self, knows: Callable[[str], bool]) -> list[Place]:
        """Return what was not used yet and is not known: members of packs first, in their order, then single files."""
        now = self._clock()
        loose = []
        for path, folder in self._sources():
            for name in list(folder.fresh):
                found = change_of(name)
                if found is not None and knows(found[1]):
                    self._settle(path / name)
                    folder.fresh.discard(name)
                elif not name.endswith(".pack") and self._is_due(path / name, now):
                    loose.append(Place(path / name, *(found or ())))
        for sha in [sha for sha in self._unread if knows(sha)]:
            self._settle(self._unread.pop(sha).key)
        members = {sha: place for sha, place in self._unread.items() if self._is_due(place.key, now)}
        rest = [place for place in loose if place.sha not in members]
        return [*members.values(), *sorted(rest, key=lambda place: (place.number, place.path))]

    def records(self, kind: str) -> list[Place]:
        """Return the signed records of a kind (``certs``, ``keys``) that were not taken in yet."""
        now, path = self._clock(), self.root / kind
        names = sorted(self._folders.get(path, _Folder()).fresh)
        return [Place(path / name) for name in names if self._is_due(path / name, now)]

    def names(self, kind: str) -> set[str]:
        """Return the names in one of the folders that are not read as changes."""
        path = self.root / kind
        self._apart.add(path)
        self._quiet.add(path)
        return self._list(path).names

    def has(self, kind: str, name: str) -> bool:
        """Tell whether a record lies there."""
        return name in self._folders.get(self.root / kind, _Folder()).names

    def _is_due(self, key: Path, now: float) -> bool:
        return self._retries.get(key, (0, now))[1] <= now

    def done(self, place: Place, sha: str = "") -> None:
        """Note that a file was used, or need not be. ``sha``: what a file of another name turned out to be."""
        self._settle(place.key)
        if place.member is None:
            if not place.sha and sha:
                self.copies.add(sha[:SHORT])
            self._folders.get(place.path.parent, _Folder()).fresh.discard(place.path.name)

    def _settle(self, key: Path) -> None:
        self._retries.pop(key, None)
        self._held.pop(key, None)

    def put_off(self, place: Place) -> None:
        """Note that a file cannot be used yet: it is tried again later, then more and more seldom."""
        tries, _ = self._retries.get(place.key, (0, 0.0))
        self._retries[place.key] = (tries + 1, self._clock() + RETRY[min(tries, len(RETRY) - 1)])

    def hold(self, place: Place, until: float) -> None:
        """Note that a file waits for another one, but not longer than until a moment (monotonic seconds)."""
        self._held[place.key] = until

    def holds_back(self) -> bool:
        """Tell whether a file waits for another one."""
        return bool(self._held)

    @property
    def waiting(self) -> int:
        """Return how many files wait for another one."""
        return len(self._held)

    def again(self) -> None:
        """Take every file as unused and list anew: keys came that may open more."""
        self._retries.clear()
        self._held.clear()
        for folder in self._folders.values():
            folder.fresh = set(folder.names)
        for path, held in list(self._packed.items()):
            self._take_pack(path, held)

    def covered(self) -> set[str]:
        """Return the beginnings of the hashes of all files that packs hold."""
        return {member.sha[:SHORT] for members in self._packed.values() for member in members}

    def packed(self) -> dict[Path, list[packs.Member]]:
        """Return the packs that are there, with what they hold."""
        return self._packed

    def present(self, device: str) -> set[str]:
        """Return the beginnings of the hashes of the files that lie in a device's folder, by their names."""
        folder = self._folders.get(self.root / DEV / device, _Folder())
        return {found[1] for found in map(change_of, folder.names) if found}

    def expect(self, path: Path) -> None:
        """Note a file that this computer wrote itself: it is no news."""
        if path.parent in self._folders:
            self._folders[path.parent].names.add(path.name)

    def _drop_pack(self, path: Path) -> None:
        if self._packed.pop(path, None) is not None:
            for sha in [sha for sha, place in self._unread.items() if place.path == path]:
                self._settle(self._unread.pop(sha).key)

    def _list(self, path: Path) -> _Folder:
        """Bring what is known of a folder up to date; one that is gone has no names."""
        folder = self._folders.setdefault(path, _Folder())
        now = self._clock()
        mtime = _mtime(path)
        if mtime != folder.mtime:
            folder.mtime, folder.changed = mtime, now
        elif now - folder.changed > SETTLING and now - folder.listed < RELIST:
            return folder
        names = set(filter(is_visible, os.listdir(path))) if mtime >= 0 else set()
        if folder.names - names:
            self.vanished.add(path.name)
            for name in folder.names - names:
                self._settle(path / name)
                self._drop_pack(path / name)
        self.changes += path not in self._quiet and bool(names - folder.names)
        folder.fresh = (folder.fresh | (names - folder.names)) & names
        folder.names, folder.listed = names, now
        return folder


def _mtime(path: Path) -> int:
    """Return the time of change of a folder (ns), -1 when there is none."""
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return -1
    return found.st_mtime_ns if stat.S_ISDIR(found.st_mode) else -1
