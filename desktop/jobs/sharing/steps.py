"""How far heavy work of sharing is, told to whoever asked for it; and where it may be stopped.

A step is told only where nothing is half done, so whoever hears it may raise: what happened before stays. Nobody
listens in the program that keeps in touch, where telling costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

PREPARING, SETTLED, SENDING, FILES, FETCHING, ORDERING = "prepare", "settled", "send", "files", "fetch", "order"
HOMING = "home"
"""Before anything changed; the desk knows its place; rows go; files go; rows come; what is derived is made; files
come home before this computer leaves."""
Hear = Callable[[str, int, int], None]
_hearing: list[Hear] = []


def nothing_left() -> int:
    """Return 0: where nobody knows how much is left."""
    return 0


def step(name: str, done: int = 0, left: Callable[[], int] = nothing_left) -> None:
    """Tell how much is done and, if it is known, of how much; ``left`` is asked only if somebody listens."""
    if _hearing:
        rest = left()
        for hear in list(_hearing):
            hear(name, done, done + rest if rest else 0)


@contextmanager
def heard_by(hear: Hear) -> Iterator[None]:
    """Call a function at every step while the block runs; whatever it raises ends the work there."""
    _hearing.append(hear)
    try:
        yield
    finally:
        _hearing.remove(hear)
