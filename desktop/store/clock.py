"""Time and new ids, in the forms in which they are stored."""

from __future__ import annotations

import os
import threading
import time

_last = [0, 0]
_lock = threading.Lock()


def now() -> int:
    """Return the time in milliseconds since the epoch, UTC."""
    return time.time_ns() // 1_000_000


def new_id() -> str:
    """Return a fresh UUIDv7 (RFC 9562, method 1) as 32 hex digits.

    Ids made by one process ascend even within a millisecond, so rows written together keep their order and their
    pages stay close together in the index.
    """
    with _lock:
        stamp = max(now(), _last[0])
        _last[1] = _last[1] + 1 if stamp == _last[0] else 0
        if _last[1] > 0xFFF:
            stamp, _last[1] = stamp + 1, 0
        _last[0] = stamp
        counter = _last[1]
    tail = int.from_bytes(os.urandom(8)) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    return f"{stamp:012x}7{counter:03x}{tail:016x}"
