"""Hybrid logical clocks as text: 16 hex digits of time and counter, 8 of the device that made the edit.

Compared as text (``COLLATE "C"`` on a server). ``hlc`` is milliseconds since the epoch times 65,536 plus a counter, so
that an edit always has a larger clock than the value its author saw, whatever the wall clock says (Kulkarni et al.,
"Logical Physical Clocks", 2014).
"""

from __future__ import annotations

from desktop.store.clock import time_now

BOTTOM = ""
"""The clock of what was never written on a shared desk; smaller than every other."""
LENGTH = 24
STEPS = 65_536
FUTURE_MS = 5 * 60_000
"""How far a clock may be ahead of the reader's own before what it brings waits until its time has come."""
HEX = frozenset("0123456789abcdef")


def pack(hlc: int, device: str) -> str:
    """Return a clock as it is stored and sent."""
    return f"{hlc:016x}{device}"


def is_clock(text: object) -> bool:
    """Tell whether something that came from elsewhere is a clock."""
    return isinstance(text, str) and len(text) == LENGTH and set(text) <= HEX


def hlc_of(clock: str) -> int:
    """Return time and counter of a clock; 0 for the bottom clock."""
    return int(clock[:16], 16) if clock else 0


def physical_ms(clock: str) -> int:
    """Return the time (ms) in a clock; 0 for the bottom clock."""
    return hlc_of(clock) // STEPS


def device_of(clock: str) -> str:
    """Return the device that made an edit; empty for the bottom clock."""
    return clock[16:]


def now_hlc(last: int, skew_ms: int = 0) -> int:
    """Return the next value of a device's clock: that of the wall (put right by ``skew_ms``) or one past the last."""
    return max(last + 1, (time_now() + skew_ms) * STEPS)


def ahead_of(moment_ms: int) -> str:
    """Return the smallest clock text that counts as coming from the future at a moment."""
    return f"{(moment_ms + FUTURE_MS) * STEPS:016x}"
