"""What happens by itself as time passes, once a minute."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.commands.availability import return_from_away
from desktop.commands.base import Desk
from desktop.commands.timed import close_resolved, take_back_unanswered, trash_old, wake_postponed
from desktop.jobs.session import as_mail


@dataclass(frozen=True, slots=True)
class TimerSums:
    """How many tickets came back, were closed, are nobody's again, went into the trash; how many agents came back."""

    woken: int = 0
    closed: int = 0
    freed: int = 0
    trashed: int = 0
    returned: int = 0


def run_timers(desk: Desk, moment: int) -> TimerSums:
    """Do everything whose time has come, as the desk itself, whoever sits at it.

    Running it twice at one moment changes nothing.
    """
    own = as_mail(desk)
    return TimerSums(
        wake_postponed(own, moment),
        close_resolved(own, moment),
        take_back_unanswered(own, moment),
        trash_old(own, moment),
        return_from_away(own, moment),
    )
