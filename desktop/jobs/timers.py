"""What happens by itself as time passes, once a minute, on one computer at a time."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from typing import Any

import peewee as pw

from desktop.commands.base import Desk
from desktop.jobs.leases import hold
from desktop.jobs.session import as_mail
from desktop.store.clock import time_now

log = logging.getLogger(__name__)
LEASE = "timers"
LEASE_S = 150
"""Longer than two rounds: whoever holds the lease keeps it while they are there."""
_at_work = threading.Lock()


@dataclass(frozen=True, slots=True)
class TimerSums:
    """What a round did: how many of each, and which steps failed.

    ``returned`` agents; tickets that were ``woken``, ``freed`` (nobody's again), ``measured`` anew for a changed
    service level, ``told`` of as due or overdue, ``routed`` to an agent or another department, ``closed``, ``trashed``;
    rules that ``paused``; firings of rules that waited (``queued``) and of time (``fired``); customers who were
    ``asked`` how we did. ``held`` is False when another program does this work.
    """

    returned: int = 0
    woken: int = 0
    freed: int = 0
    measured: int = 0
    told: int = 0
    routed: int = 0
    paused: int = 0
    queued: int = 0
    fired: int = 0
    closed: int = 0
    trashed: int = 0
    asked: int = 0
    failed: tuple[str, ...] = ()
    held: bool = True


def run_timers(desk: Desk, moment: int, *, asked_for: bool = False) -> TimerSums:
    """Do everything whose time has come at a moment (ms), as the desk itself, whoever sits at it.

    Running it twice at one moment changes nothing. Two programs, or two rounds of one, do not work at once: the second
    does nothing. When somebody ``asked_for`` it now, it takes the work over and leaves nothing for the next round. A
    step that fails is logged, and the others go on.
    """
    if not _at_work.acquire(blocking=False):
        return TimerSums(held=False)
    try:
        if not _elected(asked_for):
            return TimerSums(held=False)
        return _round(as_mail(desk), moment, asked_for)
    finally:
        _at_work.release()


def _elected(asked_for: bool) -> bool:
    """Tell whether this program does the work; not while somebody keeps the file busy, the next minute asks again."""
    try:
        return hold(LEASE, time_now(), LEASE_S, by_force=asked_for)
    except pw.OperationalError:
        log.exception("nobody could be chosen for the timers")
        return False


def _round(own: Desk, moment: int, whole: bool) -> TimerSums:
    from desktop.jobs.timer_steps import steps  # noqa: PLC0415  they bring every command along

    sums: dict[str, Any] = {}
    failed: list[str] = []
    for name, step in steps(whole=whole):
        try:
            sums[name] = step(own, moment)
        except Exception:
            log.exception("the step %s of the timers failed", name)
            failed.append(name)
    return TimerSums(**sums, failed=tuple(failed))
