"""The rules of time, looked at each minute; see docs/decisions/007-rules.md."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from desktop.commands._rule_set import running_rules
from desktop.commands._time_firing import aged_firing, aged_matches, is_running
from desktop.commands._time_looks import ANCHORS, pages, time_rule
from desktop.commands.base import Desk
from desktop.commands.time_rules import fire_aged
from desktop.core.actors import Actor
from desktop.core.automation.compiling import ReadyRule
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission, Scope
from desktop.store.queries.time_candidates import Aged, known_firings
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


def _round(desk: Desk, ready: ReadyRule, earlier: Sequence[ReadyRule], moment: int, whole: bool) -> int:
    rule = time_rule(ready.id, ready.body)
    counting = [ready.id, *(each.id for each in earlier if each.body.stops)]
    fired = looked_at = 0
    for page in pages(rule, moment):
        fresh = _not_fired(counting, page.tickets)
        matched = [aged for aged in fresh if aged_matches(desk, ready, aged, moment)]
        for start in range(0, len(matched), AT_ONCE):
            fired += fire_aged(desk, ready, matched[start : start + AT_ONCE], moment)
        if page.keep and page.looked is not None:
            write_pass(rule.id, rule.version, page.looked)
        looked_at += len(fresh)
        enough = looked_at >= MOST_LOOKED_AT and page.looked is not None and not whole
        if enough or not is_running(ready):
            break
    return fired


def _not_fired(rules: Sequence[str], tickets: Sequence[Aged]) -> list[Aged]:
    """Leave out those for which the rule, or one before it that stops the others, fired for this moment."""
    names = {aged: [aged_firing(rule, aged) for rule in rules] for aged in tickets}
    known = known_firings(each for ids in names.values() for each in ids)
    return [aged for aged, ids in names.items() if known.isdisjoint(ids)]
