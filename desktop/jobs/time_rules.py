"""The rules of time, looked at each minute; see docs/decisions/007-rules.md."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.commands._rule_set import running_rules
from desktop.commands._time_firing import aged_firing, aged_matches, is_running
from desktop.commands._time_looks import ANCHORS, News, pages, time_rule
from desktop.commands.base import Desk
from desktop.commands.time_rules import fire_aged
from desktop.core.actors import Actor
from desktop.core.automation.compiling import ReadyRule
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission, Scope
from desktop.store.queries.time_candidates import Aged, known_firings
from desktop.store.rule_passes import Looked, keep_passes, write_passes

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
    waiting = [running_rules().ready.waiting_for(trigger) for trigger in ANCHORS]
    keep_passes(rule.id for rules in waiting for rule in rules)
    round_ = _Round(Desk(Actor("rules", {Permission.CHANNEL_INTAKE: Scope.ALL}), desk.bus, desk.files), moment, whole)
    try:
        for rules in waiting:
            for place, rule in enumerate(rules):
                round_.look(rule, rules[:place])
    finally:
        write_passes(round_.looked.values())
    return round_.fired


@dataclass
class _Round:
    """One look of all rules at one moment. How far they looked is written at the end: a crash only looks again."""

    desk: Desk
    moment: int
    whole: bool
    fired: int = 0
    news: News = field(default_factory=News)
    looked: dict[str, tuple[str, str, Looked]] = field(default_factory=dict)

    def look(self, ready: ReadyRule, earlier: Sequence[ReadyRule]) -> None:
        """Let one rule look and fire; what is wrong with it costs the others nothing."""
        rule = time_rule(ready.id, ready.body)
        counting = [ready.id, *(each.id for each in earlier if each.body.stops)]
        seen = 0
        try:
            for page in pages(rule, self.moment, self.news):
                fresh = _not_fired(counting, page.tickets)
                self._fire(ready, fresh)
                if page.keep and page.looked is not None:
                    self.looked[rule.id] = (rule.id, rule.version, page.looked)
                seen += len(fresh)
                enough = seen >= MOST_LOOKED_AT and page.looked is not None and not self.whole
                if enough or not is_running(ready):
                    return
        except DeskError:
            log.exception("the rule of time %s could not be looked at", rule.id)

    def _fire(self, ready: ReadyRule, tickets: Sequence[Aged]) -> None:
        matched = [aged for aged in tickets if aged_matches(self.desk, ready, aged, self.moment)]
        for start in range(0, len(matched), AT_ONCE):
            self.fired += fire_aged(self.desk, ready, matched[start : start + AT_ONCE], self.moment)


def _not_fired(rules: Sequence[str], tickets: Sequence[Aged]) -> list[Aged]:
    """Leave out those for which the rule, or one before it that stops the others, fired for this moment."""
    names = {aged: [aged_firing(rule, aged) for rule in rules] for aged in tickets}
    known = known_firings(each for ids in names.values() for each in ids)
    return [aged for aged, ids in names.items() if known.isdisjoint(ids)]
