"""What a meeting did, in figures, and what it knows while it goes on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field


@dataclass
class Result:
    """What a meeting did: rows that went and came, rows that were refused here or there, edits that lost."""

    pushed: int = 0
    pulled: int = 0
    quarantined: int = 0
    conflicts: int = 0


@dataclass
class Run(Result):
    """A meeting while it goes on.

    ``changed`` are ids of rows that are different now, by table, ``told`` those of them that were published.

    ``turned``: something went back in time, which is put right once in a meeting. ``arrived`` are the sets of readers
    for whom anything came.
    """

    changed: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    told: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    arrived: set[frozenset[str]] = field(default_factory=set)
    turned: bool = False

    def forget(self, tickets: Collection[str]) -> None:
        """Note tickets that are not here any more, also such as were published in this meeting."""
        self.changed["ticket"].update(tickets)
        self.told["ticket"].difference_update(tickets)
