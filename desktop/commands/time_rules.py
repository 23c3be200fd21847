"""A rule of time at work on tickets whose time has come; ``jobs.time_rules`` finds them."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.commands._rule_set import running_rules
from desktop.commands._time_firing import aged_cause, aged_matches, is_running
from desktop.commands.automation import Occasion, fire
from desktop.commands.base import Desk, command
from desktop.core.automation.compiling import ReadyRule
from desktop.core.permissions import Permission
from desktop.store.queries.time_candidates import Aged


@command(Permission.CHANNEL_INTAKE)
def fire_aged(desk: Desk, ready: ReadyRule, tickets: Sequence[Aged], moment: int) -> int:
    """Let a rule of time fire on tickets for which its conditions still hold; return how many did.

    A rule that pauses itself at one of them leaves the others alone.
    """
    fired = 0
    for aged in tickets:
        for match, why in aged_matches(desk, ready, aged, moment) if is_running(ready) else ():
            occasion = Occasion(aged.ticket, aged_cause(ready.id, aged))
            done = fire(desk, running_rules().rows[ready.id], match.body, why, occasion)
            fired += done is not None and not done.refused
    return fired
