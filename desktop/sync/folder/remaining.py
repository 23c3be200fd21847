"""How much of what is being read is still to come, by the bytes that hold it.

Sizes are asked for only when somebody wants to know, which is while a window shows how far joining is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from desktop.sync.folder.listing import Place
from desktop.sync.folder.packs import Member

Thing = TypeVar("Thing", Place, Member)


class Remaining:
    """Counts along while parts of a summary or files are read, round after round."""

    def __init__(self) -> None:
        self._things: Sequence[Place | Member] = ()
        self._sizes: list[int] = []
        self._at, self._before = 0, 0

    def counted(self, things: Sequence[Thing]) -> Iterator[Thing]:
        """Give the things of one round one by one."""
        self._before += sum(self._sizes)
        self._things, self._sizes = things, []
        for at, thing in enumerate(things):
            self._at = at + 1
            yield thing

    def rows(self, done: int) -> int:
        """Guess how many rows this round still brings when so many came: as many for each byte; 0 before the first."""
        if not self._sizes:
            self._sizes = [_size(thing) for thing in self._things]
        read, left = self._before + sum(self._sizes[: self._at]), sum(self._sizes[self._at :])
        return done * left // read if read else 0


def _size(thing: Place | Member) -> int:
    member = thing if isinstance(thing, Member) else thing.member
    if member is not None:
        return member.size
    assert isinstance(thing, Place)  # noqa: S101  what is no member has a path
    try:
        return thing.path.stat().st_size
    except OSError:  # it is read without it, or not at all
        return 0
