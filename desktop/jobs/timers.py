"""What happens by itself as time passes, once a minute, on one computer at a time."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass

from desktop.commands.availability import return_from_away
from desktop.commands.base import Desk
from desktop.commands.routing_timed import run_routing
from desktop.commands.survey import ask_due
from desktop.commands.timed import close_resolved, take_back_unanswered, trash_old, wake_postponed
from desktop.jobs.leases import hold
from desktop.jobs.session import as_mail
from desktop.store.clock import time_now

log = logging.getLogger(__name__)
LEASE = "timers"
LEASE_S = 150
"""Longer than two rounds: whoever holds the lease keeps it while they are there."""
Step = Callable[[Desk, int], int]
STEPS: tuple[tuple[str, Step], ...] = (
    ("returned", return_from_away),
    ("woken", wake_postponed),
    ("freed", take_back_unanswered),
    ("routed", run_routing),
    ("closed", close_resolved),
    ("trashed", trash_old),
    ("asked", ask_due),
)
"""In this order: who is back and what came back counts for what follows; what goes away goes last."""
_at_work = threading.Lock()


@dataclass(frozen=True, slots=True)
class TimerSums:
    """What a round did: how many of each, and which steps failed.

    Agents who came back (``returned``), tickets that came back, are nobody's again, were
    given out, were closed, went into the trash; customers asked how we did. ``held``
    is False when another program does this work.
    """

    returned: int = 0
    woken: int = 0
    freed: int = 0
    routed: int = 0
    closed: int = 0
    trashed: int = 0
    asked: int = 0
    failed: tuple[str, ...] = ()
    held: bool = True


def run_timers(desk: Desk, moment: int, *, by_force: bool = False) -> TimerSums:
    """Do everything whose time has come at a moment (ms), as the desk itself, whoever sits at it.

    Running it twice at one moment changes nothing. Two programs, or two rounds of one, do not work at once: the second
    does nothing. ``by_force`` takes the work over, for somebody who asks for it now. A step that fails is logged, and
    the others go on.
    """
    if not _at_work.acquire(blocking=False):
        return TimerSums(held=False)
    try:
        if not hold(LEASE, time_now(), LEASE_S, by_force=by_force):
            return TimerSums(held=False)
        return _round(as_mail(desk), moment)
    finally:
        _at_work.release()


def _round(own: Desk, moment: int) -> TimerSums:
    sums: dict[str, int] = {}
    failed: list[str] = []
    for name, step in STEPS:
        try:
            sums[name] = step(own, moment)
        except Exception:
            log.exception("the step %s of the timers failed", name)
            failed.append(name)
    return TimerSums(**sums, failed=tuple(failed))
