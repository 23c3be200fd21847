"""A plain interpreter of rules, written beside the compiled one: what P9 is measured against.

It does what anybody would write first: for each rule, group and condition it looks up the field, lowers both sides and
compares. The tests' own twin (``tests/core/automation/twin.py``) knows every operator; this one only the measured ones.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop.core.automation.language import Condition, RuleBody
from desktop.core.folding import fold


def matching(rules: Mapping[str, RuleBody], facts: Mapping[str, object], folds_once: bool = False) -> list[str]:
    """Return the ids of the rules that hold.

    With ``folds_once`` each text of the ticket is folded once, as a better interpreter would do.
    """
    folded: Mapping[str, object] = {key: _plain(fact) for key, fact in facts.items()} if folds_once else {}
    return [
        rule
        for rule, body in rules.items()
        if any(all(_holds(one, facts, folded) for one in group) for group in body.groups)
    ]


def _holds(condition: Condition, facts: Mapping[str, object], folded: Mapping[str, object]) -> bool:
    key, op = condition.fact, condition.op
    fact = facts[key] if op == "regex" else folded[key] if key in folded else _plain(facts[key])
    return _compared(op, fact, condition.value) is not condition.negated


def _compared(op: str, fact: object, value: object) -> bool:
    if op == "is":
        return fact == _plain(value)
    if op == "any-of":
        return any(fact == _plain(each) for each in value)  # type: ignore[attr-defined]
    if op == ">=":
        return fact >= value  # type: ignore[operator, no-any-return]
    if op == "regex":
        return re.search(str(value), str(fact), re.IGNORECASE) is not None
    text, needle = str(fact), fold(str(value))
    if op == "starts":
        return text.startswith(needle)
    return (needle in text) is (op == "contains")


def _plain(value: object) -> object:
    return fold(value) if isinstance(value, str) else value
