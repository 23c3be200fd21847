"""What a rule of time does to one ticket: whether it holds, and what makes it once."""

from __future__ import annotations

from desktop.commands._rule_firing import firing_id
from desktop.commands._rule_set import running_rules
from desktop.commands.automation import Match, matching
from desktop.commands.base import Desk
from desktop.core.automation.compiling import ReadyRule
from desktop.store.database import natural_id
from desktop.store.models import Ticket
from desktop.store.queries.rule_facts import facts_of
from desktop.store.queries.time_candidates import Aged
from desktop.store.row_reads import row_by_id


def aged_cause(rule: str, aged: Aged) -> str:
    """Return what makes a rule of time fire once: the rule, the ticket and the moment that it counts from."""
    return natural_id("time", rule, aged.ticket, aged.anchor)


def aged_firing(rule: str, aged: Aged) -> str:
    """Return the id of that firing."""
    return firing_id(rule, aged.ticket, aged_cause(rule, aged))


def aged_matches(desk: Desk, ready: ReadyRule, aged: Aged, moment: int) -> list[Match]:
    """Return the rule with what its conditions saw, when they hold at a moment (ms); else nothing."""
    ticket = row_by_id(Ticket, aged.ticket)
    if ticket is None or ticket.deleted:
        return []
    return list(matching([ready], ticket, facts_of(ticket, None, None, moment, desk.actor.id, desk.files)))


def is_running(ready: ReadyRule) -> bool:
    """Tell whether a rule is at work still: it may have paused itself."""
    return ready.id in running_rules().rows
