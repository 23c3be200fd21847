"""What happens by itself as time passes, once a minute."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.commands.base import Desk
from desktop.commands.tickets import close_resolved, wake_postponed


@dataclass(frozen=True, slots=True)
class TimerSums:
    """How many tickets came back and how many were closed."""

    woken: int = 0
    closed: int = 0


def run_timers(desk: Desk, moment: int) -> TimerSums:
    """Bring back postponed tickets and close old resolved ones. Running it twice at one moment changes nothing."""
    return TimerSums(wake_postponed(desk, moment), close_resolved(desk, moment))
