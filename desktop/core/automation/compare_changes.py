"""Conditions on what changed: they hold only when the value before is known and another one."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from desktop.core.automation.compare_numbers import is_number
from desktop.core.automation.facts import Facts
from desktop.core.automation.operators import CHANGES, MOVES
from desktop.core.automation.parts import Condition
from desktop.core.automation.values import Fact, Value
from desktop.core.folding import fold

Test = Callable[[Facts], bool]
OPERATORS = frozenset({*CHANGES, *MOVES})


def change_test(condition: Condition) -> Test:
    """Return the test of a condition on a change. Of tags, ``changed-to`` means put on, ``changed-from`` taken off."""
    key, old, value = condition.fact, f"old:{condition.fact}", condition.value
    compare = _COMPARE[condition.op]

    def test(facts: Facts) -> bool:
        if old not in facts:
            return False
        before, after = facts[old], facts[key]
        return not _alike(before, after) and compare(before, after, value)

    return test


def _alike(one: Fact, other: Fact) -> bool:
    if isinstance(one, frozenset | tuple) or isinstance(other, frozenset | tuple):
        return _several(one) == _several(other)
    return one == other or (one in (None, "") and other in (None, ""))


def _several(fact: Fact) -> frozenset[object]:
    if isinstance(fact, frozenset | tuple):
        return frozenset(fact)
    return frozenset() if fact in (None, "") else frozenset({fact})


def _became(fact: Fact, other: Fact, value: Value) -> bool:
    """Tell whether a fact has a value that the other one has not."""
    if isinstance(fact, frozenset | tuple) or isinstance(other, frozenset | tuple):
        return _plain(value) in {_plain(each) for each in _several(fact) - _several(other)}
    return _plain(fact) == _plain(value)


def _plain(value: object) -> object:
    return fold(value).strip() if isinstance(value, str) else value


def _moved(before: Fact, after: Fact, sign: int) -> bool:
    if not (is_number(before) and is_number(after)):
        return False
    return (cast(float, after) - cast(float, before)) * sign > 0


_COMPARE: dict[str, Callable[[Fact, Fact, Value], bool]] = {
    "changed": lambda before, after, value: True,
    "changed-from": lambda before, after, value: _became(before, after, value),
    "changed-to": lambda before, after, value: _became(after, before, value),
    "increased": lambda before, after, value: _moved(before, after, 1),
    "decreased": lambda before, after, value: _moved(before, after, -1),
}
