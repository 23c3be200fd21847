"""What the parts of one folder hub share: where it is, as whom, what is known, what is wrong."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop.sync.folder import ledger
from desktop.sync.folder.heads import Heads
from desktop.sync.folder.listing import Listing
from desktop.sync.folder.seals import Head, Seals

Warnings = dict[tuple[str, str], dict[str, str]]
"""By code and what it is about; the values are what the sentence needs."""


@dataclass(slots=True)
class State:
    """One computer at one folder. ``clock`` counts seconds of this computer and never goes back.

    ``promised``: the largest number of each device that some file speaks of.
    """

    root: Path
    seals: Seals
    device: str
    clock: Callable[[], float] = time.monotonic
    heads: Heads = field(default_factory=Heads)
    listing: Listing = field(init=False)
    warnings: Warnings = field(default_factory=dict)
    promised: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.listing = Listing(self.root, self.clock)
        self.reload()

    def reload(self) -> None:
        """Read anew what the desk file remembers."""
        self.heads = Heads(ledger.all_files())

    def promise(self, head: Head) -> None:
        """Note how far files must reach of which a file that is here tells."""
        for device, n in {**head.deps, head.device: head.n}.items():
            self.promised[device] = max(self.promised.get(device, 0), n)

    def warn(self, code: str, about: str, **details: str) -> None:
        """Note something that a person should know; it stays until it is withdrawn."""
        self.warnings[code, about] = details

    def withdraw(self, code: str, about: str) -> None:
        """Note that something is no longer wrong."""
        self.warnings.pop((code, about), None)
