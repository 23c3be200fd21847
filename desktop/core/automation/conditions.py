"""One function for each condition: from a ticket's facts to yes or no. ``operators`` says what they mean."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from desktop.core.automation.compare_changes import OPERATORS as OF_CHANGE
from desktop.core.automation.compare_changes import change_test
from desktop.core.automation.compare_numbers import is_number, number_test
from desktop.core.automation.compare_texts import text_test
from desktop.core.automation.facts import Facts
from desktop.core.automation.operators import OPERATORS
from desktop.core.automation.parts import Condition

Test = Callable[[Facts], bool]
_ORDERED = frozenset({">", ">=", "<", "<=", "between", "before", "after", "within-last", "within-next"})


def test_of(condition: Condition) -> Test:
    """Return what tells whether a condition holds for a ticket."""
    plain = _plain(condition)
    if not condition.negated:
        return plain
    return lambda facts: not plain(facts)


def cost_of(condition: Condition) -> int:
    """Return how dear a condition is to ask; the cheap ones of a group are asked first."""
    return condition.spec.cost + OPERATORS[condition.op].cost


def _plain(condition: Condition) -> Test:
    if condition.op in OF_CHANGE:
        return change_test(condition)
    return _BY_FAMILY[condition.spec.family](condition)


def _one(condition: Condition) -> Test:
    """Return the test of an id or a choice."""
    key, op, value = condition.fact, condition.op, condition.value
    if op == "is":
        return lambda facts: facts[key] == value
    if op == "is-not":
        return lambda facts: facts[key] != value
    if op in ("empty", "not-empty"):
        wanted = op == "not-empty"
        return lambda facts: (facts[key] not in (None, "")) is wanted
    every, wanted = frozenset(cast(tuple[str, ...], value)), op == "any-of"
    return lambda facts: (facts[key] in every) is wanted


def _flag(condition: Condition) -> Test:
    """Return the test of a yes or no; what is not known is no."""
    key, wanted = condition.fact, condition.value
    return lambda facts: bool(facts[key]) is wanted


def _set(condition: Condition) -> Test:
    key, op = condition.fact, condition.op
    if op in ("empty", "not-empty"):
        wanted = op == "not-empty"
        return lambda facts: bool(facts[key]) is wanted
    every = frozenset(cast(tuple[str, ...], condition.value))
    if op == "contains-all":
        return lambda facts: every.issubset(cast(frozenset[str], facts[key] or ()))
    apart = op == "none-of"
    return lambda facts: every.isdisjoint(cast(frozenset[str], facts[key] or ())) is apart


def _custom(condition: Condition) -> Test:
    """Return the test of a custom field, whose values are as its kind has them: text, texts, number, moment, flag."""
    key, op, value = condition.fact, condition.op, condition.value
    if op in ("empty", "not-empty"):
        wanted = op == "not-empty"
        return lambda facts: _there(facts[key]) is wanted
    if op in _ORDERED:
        return number_test(condition)
    if isinstance(value, bool):
        same = op in ("is", "any-of")
        return lambda facts: (facts[key] is value) is same
    first = value[0] if isinstance(value, tuple) else value
    return number_test(condition) if is_number(first) else text_test(condition, several=True)


def _there(fact: object) -> bool:
    if isinstance(fact, str):
        return bool(fact.strip())
    if isinstance(fact, tuple | frozenset):
        return any(each.strip() for each in fact)
    return fact is not None


_BY_FAMILY: dict[str, Callable[[Condition], Test]] = {
    "text": lambda condition: text_test(condition, several=False),
    "texts": lambda condition: text_test(condition, several=True),
    "number": number_test,
    "moment": number_test,
    "flag": _flag,
    "one": _one,
    "set": _set,
    "custom": _custom,
}
