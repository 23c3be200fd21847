"""The rules of time, looked at each minute; see docs/decisions/007-rules.md."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from desktop.commands._rule_firing import firing_id
from desktop.commands._rule_set import running_rules
from desktop.commands._time_looks import ANCHORS, pages, time_rule
from desktop.commands.automation import Match, Occasion, fire, matching
from desktop.commands.base import Desk, command
from desktop.core.actors import Actor
from desktop.core.automation.compiling import ReadyRule
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission, Scope
from desktop.store.database import natural_id
from desktop.store.models import Ticket
from desktop.store.queries.rule_facts import facts_of
from desktop.store.queries.time_candidates import Aged, known_firings
from desktop.store.row_reads import row_by_id
from desktop.store.rule_passes import keep_passes, write_pass

log = logging.getLogger(__name__)
MOST_LOOKED_AT = 1000
"""Tickets that one rule looks at in one round, so that the window beside it does not stutter."""
AT_ONCE = 25
"""Tickets in one transaction, so that nobody waits for the file."""


def run_time_rules(desk: Desk, moment: int, *, whole: bool = False) -> int:
    """Let every rule of time whose time has come (ms) do what it says; return how many firings that made.

    ``whole`` leaves nothing for the next round. A rule fires once for a ticket and the moment that it counts from; one
    that stops the others does so for that moment, too.
    """
    own = Desk(Actor("rules", {Permission.CHANNEL_INTAKE: Scope.ALL}), desk.bus, desk.files)
    waiting = [running_rules().ready.waiting_for(trigger) for trigger in ANCHORS]
    keep_passes(rule.id for rules in waiting for rule in rules)
    fired = 0
    for rules in waiting:
        for place, rule in enumerate(rules):
            try:
                fired += _round(own, rule, rules[:place], moment, whole)
            except DeskError:
                log.exception("the rule of time %s could not be looked at", rule.id)
    return fired


def aged_cause(rule: str, aged: Aged) -> str:
    """Return what makes a rule of time fire once: the rule, the ticket and the moment that it counts from."""
    return natural_id("time", rule, aged.ticket, aged.anchor)


def _round(desk: Desk, ready: ReadyRule, earlier: Sequence[ReadyRule], moment: int, whole: bool) -> int:
    rule = time_rule(ready.id, ready.body)
    keys = [ready.id, *(each.id for each in earlier if each.body.stops)]
    fired = looked_at = 0
    for page in pages(rule, moment):
        fresh = _not_fired(keys, page.tickets)
        matched = [aged for aged in fresh if _matches(desk, ready, aged, moment)]
        for start in range(0, len(matched), AT_ONCE):
            fired += fire_aged(desk, ready, matched[start : start + AT_ONCE], moment)
        if page.keep and page.looked is not None:
            write_pass(rule.id, rule.version, page.looked)
        looked_at += len(fresh)
        enough = looked_at >= MOST_LOOKED_AT and page.looked is not None and not whole
        if enough or not _runs(ready):
            break
    return fired


def _not_fired(rules: Sequence[str], tickets: Sequence[Aged]) -> list[Aged]:
    """Leave out those for which the rule, or one before it that stops the others, fired for this moment."""
    names = {aged: [firing_id(rule, aged.ticket, aged_cause(rule, aged)) for rule in rules] for aged in tickets}
    known = known_firings(each for ids in names.values() for each in ids)
    return [aged for aged, ids in names.items() if known.isdisjoint(ids)]


def _matches(desk: Desk, ready: ReadyRule, aged: Aged, moment: int) -> bool:
    """Tell whether a rule's conditions hold, without waiting for the file."""
    return bool(_matching(desk, ready, aged, moment))


def _matching(desk: Desk, ready: ReadyRule, aged: Aged, moment: int) -> list[Match]:
    ticket = row_by_id(Ticket, aged.ticket)
    if ticket is None or ticket.deleted:
        return []
    return list(matching([ready], ticket, facts_of(ticket, None, None, moment, desk.actor.id, desk.files)))


def _runs(ready: ReadyRule) -> bool:
    """Tell whether a rule is at work still: it may have paused itself."""
    return ready.id in running_rules().rows


@command(Permission.CHANNEL_INTAKE)
def fire_aged(desk: Desk, ready: ReadyRule, tickets: Sequence[Aged], moment: int) -> int:
    """Let a rule of time fire on tickets for which its conditions still hold; return how many did.

    A rule that pauses itself at one of them leaves the others alone.
    """
    fired = 0
    for aged in tickets:
        for match, why in _matching(desk, ready, aged, moment) if _runs(ready) else ():
            occasion = Occasion(aged.ticket, aged_cause(ready.id, aged))
            done = fire(desk, running_rules().rows[ready.id], match.body, why, occasion)
            fired += done is not None and not done.refused
    return fired
