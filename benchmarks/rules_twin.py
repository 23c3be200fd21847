"""A plain interpreter of rules, written beside the compiled one: what P9 is measured against.

It does what anybody would write first: for each rule, group and condition it looks up the field, lowers both sides and
compares. The tests' own twin (``tests/core/automation/twin.py``) knows every operator; this one only the measured ones.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop.core.automation.language import Condition, RuleBody
from desktop.core.folding import fold


def matching(rules: Mapping[str, RuleBody], facts: Mapping[str, object]) -> list[str]:
    """Return the ids of the rules that hold."""
    return [
        rule for rule, body in rules.items() if any(all(_holds(one, facts) for one in each) for each in body.groups)
    ]


def _holds(condition: Condition, facts: Mapping[str, object]) -> bool:
    return _compared(condition.op, facts[condition.fact], condition.value) is not condition.negated


def _compared(op: str, fact: object, value: object) -> bool:
    if op == "is":
        return _plain(fact) == _plain(value)
    if op == "any-of":
        return any(_plain(fact) == _plain(each) for each in value)  # type: ignore[attr-defined]
    if op == ">=":
        return fact >= value  # type: ignore[operator, no-any-return]
    if op == "regex":
        return re.search(str(value), str(fact), re.IGNORECASE) is not None
    text, needle = fold(str(fact)), fold(str(value))
    return {"contains": needle in text, "not-contains": needle not in text, "starts": text.startswith(needle)}[op]


def _plain(value: object) -> object:
    return fold(value) if isinstance(value, str) else value
