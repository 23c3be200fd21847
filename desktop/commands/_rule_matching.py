"""Which rules hold for a ticket."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.core.automation.compiling import Held, ReadyRule, explain
from desktop.core.automation.facts import Facts
from desktop.store.models import Ticket
from desktop.store.models.tickets import INBOX

Match = tuple[ReadyRule, tuple[Held, ...]]
"""A rule whose conditions held, and what they saw."""


def matching(rules: Iterable[ReadyRule], ticket: Ticket, facts: Facts) -> Iterator[Match]:
    """Go through the rules whose conditions hold for a ticket, in order, up to one that stops the others.

    All of them see the ticket as it is now: take the whole list before the first one acts. What lies in spam or trash
    is left alone, unless a rule asks for the folder.
    """
    for rule in rules:
        home = rule.body.department
        if home is not None and home != ticket.department:
            continue
        if ticket.folder != INBOX and "folder" not in rule.body.facts:
            continue
        if rule.holds(facts):
            yield rule, explain(rule.body.groups, facts)
            if rule.body.stops:
                return
