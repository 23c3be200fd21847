"""Time and new ids, in the forms in which they are stored."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_set: ContextVar[int | None] = ContextVar("clock", default=None)
_last = [0, 0]
_lock = threading.Lock()


def now() -> int:
    """Return the time in milliseconds since the epoch, UTC, or the moment that this thread's clock is set to."""
    moment = _set.get()
    return time_now() if moment is None else moment


def time_now() -> int:
    """Return the time (ms), wherever the clock is set: for what meets the outside world, such as a mail's sending."""
    return time.time_ns() // 1_000_000


@contextmanager
def clock_set_to(moment: int) -> Iterator[None]:
    """Let ``now`` be a moment (ms) on this thread: what a desk does at another time is written as done then."""
    token = _set.set(moment)
    try:
        yield
    finally:
        _set.reset(token)


def new_id() -> str:
    """Return a fresh UUIDv7 (RFC 9562, method 1) as 32 hex digits.

    Ids made by one process ascend even within a millisecond, so rows written together keep their order and their
    pages stay close together in the index.
    """
    with _lock:
        stamp = max(time_now(), _last[0])
        _last[1] = _last[1] + 1 if stamp == _last[0] else 0
        if _last[1] > 0xFFF:
            stamp, _last[1] = stamp + 1, 0
        _last[0] = stamp
        counter = _last[1]
    tail = int.from_bytes(os.urandom(8)) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    return f"{stamp:012x}7{counter:03x}{tail:016x}"
