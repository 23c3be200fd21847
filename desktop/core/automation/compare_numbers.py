"""Conditions on numbers and moments; none of them holds for a number that is not there, but their opposites do."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import cast

from desktop.core.automation.facts import Facts
from desktop.core.automation.parts import Condition

Test = Callable[[Facts], bool]
Number = int | float
MINUTE_MS = 60_000
_ORDERS: dict[str, Callable[[Number, Number], bool]] = {
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
    "after": operator.gt,
    "before": operator.lt,
}


def is_number(fact: object) -> bool:
    """Tell whether a fact can be ordered; yes and no cannot."""
    return isinstance(fact, int | float) and not isinstance(fact, bool)


def number_test(condition: Condition) -> Test:
    """Return the test of a condition on a number or a moment."""
    key, op, value = condition.fact, condition.op, condition.value
    if op in _ORDERS:
        return _order(key, _ORDERS[op], cast(Number, value))
    if op == "between":
        low, high = cast(tuple[Number, Number], value)
        return lambda facts: is_number(facts[key]) and low <= cast(Number, facts[key]) <= high
    if op in ("within-last", "within-next"):
        return _near(key, cast(int, value) * MINUTE_MS, back=op == "within-last")
    if op in ("empty", "not-empty"):
        wanted = op == "not-empty"
        return lambda facts: is_number(facts[key]) == wanted
    return _same(key, op, value if isinstance(value, tuple) else (value,))


def _order(key: str, compare: Callable[[Number, Number], bool], limit: Number) -> Test:
    def test(facts: Facts) -> bool:
        fact = facts[key]
        return is_number(fact) and compare(cast(Number, fact), limit)

    return test


def _near(key: str, span: int, *, back: bool) -> Test:
    """Return the test of a moment that lies at most ``span`` ms before (or after) the moment of looking."""

    def test(facts: Facts) -> bool:
        fact = facts[key]
        if not is_number(fact):
            return False
        away = facts.moment - cast(Number, fact)
        return 0 <= away <= span if back else 0 <= -away <= span

    return test


def _same(key: str, op: str, wanted: tuple[object, ...]) -> Test:
    every, outside = frozenset(wanted), op in ("is-not", "none-of")
    return lambda facts: (is_number(facts[key]) and facts[key] in every) is not outside
