"""Computers that share a folder inside one test: each has a desk file of its own, one of them is bound at a time."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import md5
from pathlib import Path

from desktop.store.create import create_desk
from desktop.store.database import bind, db
from desktop.sync.folder.health import HubFile, create_folder
from desktop.sync.folder.hub import FolderHub
from desktop.sync.identity import start_sharing
from desktop.sync.wire import Batch, RowSet, Section
from tests.sync.folder.plain import PlainSeals


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Station:
    """One computer. What it was given by ``pull`` counts as applied and is kept in ``got``, word by word."""

    def __init__(self, office: Office, name: str, keys: tuple[str, ...]) -> None:
        self.office = office
        self.name = name
        self.device = hashed(name)
        self.path = office.place / f"{name}.deskbell"
        shutil.copy(office.template, self.path)
        self.seals = PlainSeals(f"seat-{name}", keys)
        self.seals.known |= office.seats
        self.clock = Clock()
        self.got: list[str] = []
        self.hub: FolderHub | None = None
        with self.bound():
            start_sharing(self.device)

    @contextmanager
    def bound(self) -> Iterator[None]:
        """Be the computer whose desk file is open."""
        bind(self.path)
        with db.connection_context():
            yield

    @contextmanager
    def at(self) -> Iterator[FolderHub]:
        """Be this computer, with its hub, which stays the same until ``restart``."""
        with self.bound():
            if self.hub is None:
                self.hub = FolderHub(self.office.root, self.seals, self.device, self.clock)
            yield self.hub

    def restart(self) -> None:
        """Let the program end; only the desk file stays."""
        self.hub = None

    def say(self, *words: str, scopes: tuple[str, ...] = ("desk",)) -> None:
        """Send one file that says some words."""
        with self.at() as hub:
            hub.push(batch(*words, scopes=scopes))

    def listen(self) -> list[str]:
        """Meet, apply what came, and return it."""
        came: list[str] = []
        with self.at() as hub:
            hub.hello()
            for pulled in hub.pull():
                came += words_in(pulled.sections)
                self.got += words_in(pulled.sections)
        return came

    def home(self) -> Path:
        """Return where this computer writes."""
        return self.office.root / "dev" / self.device


class Office:
    """A folder and the computers that meet there."""

    def __init__(self, place: Path, root: Path | None = None) -> None:
        self.place = place
        self.root = root or place / "Office.desk"
        self.template = place / "template.deskbell"
        self.seats: set[str] = set()
        create_desk(self.template, "Halyard Outdoor", "Ewa Kowal", "en", "ewa@halyard.example")
        create_folder(self.root, HubFile("hub", "00" * 32))

    def copy_of(self, station: Station) -> Station:
        """Let somebody copy a computer's desk file and use the copy too."""
        kept = self.place / "kept.deskbell"
        shutil.copy(station.path, kept)
        copy = self.station(f"{station.name}-copy")
        shutil.copy(kept, copy.path)
        copy.device, copy.seals = station.device, station.seals
        return copy

    def station(self, name: str, keys: tuple[str, ...] = ("desk", "office")) -> Station:
        """Let a computer join."""
        self.seats.add(f"seat-{name}")
        return Station(self, name, keys)


def hashed(name: str) -> str:
    """Return 8 hex digits for a name."""
    return name.encode().hex().ljust(8, "0")[:8]


def batch(*words: str, scopes: tuple[str, ...] = ("desk",)) -> Batch:
    """Return a batch whose rows are words; the same word is the same row."""
    rows = [(md5(word.encode(), usedforsecurity=False).digest(), "", "", "", word) for word in words]
    return Batch((Section(frozenset(scopes), (RowSet("word", ("word",), rows),)),))


def words_in(sections: tuple[Section, ...]) -> list[str]:
    """Return the words of some sections."""
    return [str(row[4]) for section in sections for rowset in section.rowsets for row in rowset.rows]
