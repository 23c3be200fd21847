"""The steps of a round of the timers. Loaded by the first round: the start of a window waits for none of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from desktop.commands.automation import pause_broken, run_queued
from desktop.commands.availability import return_from_away
from desktop.commands.base import Desk
from desktop.commands.routing_timed import run_routing
from desktop.commands.sla_timed import watch_clocks
from desktop.commands.survey import ask_due
from desktop.commands.timed import close_resolved, take_back_unanswered, trash_old, wake_postponed
from desktop.jobs.follow_promises import follow_promises
from desktop.jobs.time_rules import run_time_rules

Step = Callable[[Desk, int], int]


def _pause(desk: Desk, moment: int) -> int:
    return pause_broken(desk)


def _queue(desk: Desk, moment: int) -> int:
    return run_queued(desk)


STEPS: tuple[tuple[str, Step], ...] = (
    ("returned", return_from_away),
    ("woken", wake_postponed),
    ("freed", take_back_unanswered),
    ("told", watch_clocks),
    ("measured", follow_promises),
    ("routed", run_routing),
    ("paused", _pause),
    ("queued", _queue),
    ("fired", run_time_rules),
    ("closed", close_resolved),
    ("trashed", trash_old),
    ("asked", ask_due),
)
"""In this order: who is back and what came back counts for what follows; what goes away goes last."""


def steps(*, whole: bool) -> list[tuple[str, Step]]:
    """Return the steps by name; with ``whole`` those that leave nothing for the next round."""
    entire = {"fired": partial(run_time_rules, whole=True)} if whole else {}
    return [(name, entire.get(name, step)) for name, step in STEPS]
