"""What the parts of one folder hub share: where it is, as whom, what is known, what is wrong."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop.sync.folder import ledger
from desktop.sync.folder.disk import stopping
from desktop.sync.folder.heads import Heads
from desktop.sync.folder.health import HubFile, require
from desktop.sync.folder.layout import HUB
from desktop.sync.folder.listing import Listing
from desktop.sync.folder.remaining import Remaining
from desktop.sync.folder.seals import Head, Seals

Warnings = dict[tuple[str, str], dict[str, str]]
"""By code and what it is about; the values are what the sentence needs."""


@dataclass(slots=True)
class Peer:
    """Another computer: who signs there, the latest time (its own clock, ms) it wrote, how far it has read."""

    agent: str = ""
    version: str = ""
    at: int = 0
    read: dict[str, int] = field(default_factory=dict)

    def heard(self, agent: str, at: int, read: Mapping[str, int]) -> None:
        """Take in what one of its files says; older ones add nothing."""
        self.agent, self.at = agent or self.agent, max(self.at, at)
        for device, n in read.items():
            self.read[device] = max(self.read.get(device, 0), n)


@dataclass(slots=True)
class State:
    """One computer at one folder. ``clock`` counts seconds of this computer and never goes back."""

    root: Path
    seals: Seals
    device: str
    clock: Callable[[], float] = time.monotonic
    heads: Heads = field(default_factory=Heads)
    listing: Listing = field(init=False)
    warnings: Warnings = field(default_factory=dict)
    peers: dict[str, Peer] = field(default_factory=dict)
    hub: HubFile | None = None
    remaining: Remaining = field(default_factory=Remaining)
    _fit: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        self.listing = Listing(self.root, self.clock)
        self.reload()

    def reload(self) -> None:
        """Read anew what the desk file remembers."""
        floors = {device: int(n) for device, n in ledger.facts("gap:").items()}
        bases = {device: int(n) for device, n in ledger.facts("base:").items()}
        self.heads = Heads(ledger.all_files(), floors, bases)

    def check(self) -> None:
        """Raise what is wrong with the folder; what was found right is only looked at again when it changed."""
        with stopping(self.root):
            try:
                found = (self.root / HUB).stat()
            except FileNotFoundError:
                self._fit = ()
            else:
                mark = (found.st_mtime_ns, found.st_size, found.st_ino)
                if mark == self._fit:
                    return
                self._fit = mark
        self.hub = require(self.root, self.seals.hub_id)

    def give_up(self, head: Head) -> None:
        """Wait no longer for what a file builds on, now and after a restart."""
        for device, n in {**head.deps, head.device: head.n - 1}.items():
            if n > self.heads.upto(device):
                self.heads.give_up(device, n)
                ledger.set_fact(f"gap:{device}", str(n))

    def peer(self, device: str) -> Peer:
        """Return what is known of another computer."""
        return self.peers.setdefault(device, Peer())

    def warn(self, code: str, about: str, **details: str) -> None:
        """Note something that a person should know; it stays until it is withdrawn."""
        self.warnings[code, about] = details

    def withdraw(self, code: str, about: str) -> None:
        """Note that something is no longer wrong."""
        self.warnings.pop((code, about), None)
