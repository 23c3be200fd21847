"""Turns conditions into functions, once for each version of the rules, and tells afterwards why one held."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from desktop.core.automation.compare_changes import OPERATORS as OF_CHANGE
from desktop.core.automation.conditions import Test, cost_of, test_of
from desktop.core.automation.facts import Facts
from desktop.core.automation.parts import Condition, Groups, RuleBody
from desktop.core.automation.values import Fact

__all__ = ["Facts", "Held", "ReadyRule", "RuleSet", "compile_groups", "explain", "plain_fact"]

SHOWN = 200
"""Characters of a fact that a trace keeps."""


def compile_groups(groups: Groups) -> Test:
    """Return what tells whether one of the groups holds; no groups at all always do."""
    tests = [_all(group) for group in sorted(groups, key=lambda group: sum(map(cost_of, group)))]
    if not tests:
        return _always
    return tests[0] if len(tests) == 1 else lambda facts: any(test(facts) for test in tests)


def _always(facts: Facts) -> bool:
    return True


def _all(group: Iterable[Condition]) -> Test:
    """Return the test of a group, the cheap conditions first."""
    tests = [test_of(condition) for condition in sorted(group, key=cost_of)]
    test = tests.pop()
    while tests:
        test = _both(tests.pop(), test)
    return test


def _both(first: Test, second: Test) -> Test:
    return lambda facts: first(facts) and second(facts)


@dataclass(frozen=True)
class Held:
    """What a condition said and saw. ``group`` and ``at`` count from 0; ``old`` is None unless it asked for it."""

    group: int
    at: int
    condition: Condition
    held: bool
    saw: object
    old: object = None


def explain(groups: Groups, facts: Facts) -> tuple[Held, ...]:
    """Return the conditions of the first group that holds with what they saw; of every group when none does."""
    found: list[Held] = []
    for number, group in enumerate(groups):
        held = [_held(number, at, condition, facts) for at, condition in enumerate(group)]
        if all(each.held for each in held):
            return tuple(held)
        found += held
    return tuple(found)


def _held(group: int, at: int, condition: Condition, facts: Facts) -> Held:
    held = test_of(condition)(facts)
    before = facts.get(f"old:{condition.fact}") if condition.op in OF_CHANGE else None
    return Held(group, at, condition, held, plain_fact(facts[condition.fact]), plain_fact(before))


def plain_fact(fact: Fact) -> object:
    """Return a fact as JSON can keep it, long ones cut."""
    if isinstance(fact, tuple | frozenset):
        each = sorted(fact) if isinstance(fact, frozenset) else list(fact)
        return [text[:SHOWN] for text in each[:20]]
    return fact[:SHOWN] if isinstance(fact, str) else fact


@dataclass(frozen=True)
class ReadyRule:
    """A rule with its conditions made into a function."""

    id: str
    body: RuleBody
    holds: Test


class RuleSet:
    """The active rules of a desk, made ready once: by trigger, in their order (position, then id)."""

    def __init__(self, rules: Mapping[str, RuleBody]) -> None:
        ready = [ReadyRule(each, body, compile_groups(body.groups)) for each, body in rules.items() if body.active]
        self._by_trigger: dict[str, list[ReadyRule]] = {}
        for rule in sorted(ready, key=lambda rule: (rule.body.position, rule.id)):
            self._by_trigger.setdefault(rule.body.trigger, []).append(rule)

    @property
    def triggers(self) -> frozenset[str]:
        """The triggers that some rule waits for."""
        return frozenset(self._by_trigger)

    def waiting_for(self, trigger: str) -> tuple[ReadyRule, ...]:
        """Return the rules of a trigger in their order, whatever their conditions."""
        return tuple(self._by_trigger.get(trigger, ()))

    def needs(self, trigger: str) -> frozenset[str]:
        """Return what the rules of a trigger ask about tickets: keys of facts."""
        return frozenset(key for rule in self.waiting_for(trigger) for key in rule.body.facts)

    def matching(self, trigger: str, facts: Facts, department: str | None) -> Iterator[ReadyRule]:
        """Yield the rules that hold for a ticket of a department, up to one that stops the others."""
        for rule in self._by_trigger.get(trigger, ()):
            home = rule.body.department
            if (home is None or home == department) and rule.holds(facts):
                yield rule
                if rule.body.stops:
                    return
