"""Whether what one rule writes can set off another: its trigger must hear of it and its conditions must be possible.

A condition is yes, no or None: not known before it happens. Only a certain no rules an edge out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from desktop.core.automation.compare_changes import OPERATORS as OF_CHANGE
from desktop.core.automation.conditions import test_of
from desktop.core.automation.effects import ANYTHING, UNKNOWN, DeskWords, Effects, Unknown, Written
from desktop.core.automation.facts import Facts
from desktop.core.automation.parts import Condition, Group, RuleBody
from desktop.core.automation.triggers import TRIGGERS
from desktop.core.automation.values import Fact, Value
from desktop.core.folding import fold

_POSITIVE = frozenset({"is", "any-of", "changed-to"})
_LASTING = frozenset({"one", "flag"})


@dataclass(frozen=True)
class Step:
    """What is certain right after a rule: what it wrote, which of that set off the next one, what the desk says."""

    effects: Effects
    raised: frozenset[str]
    words: DeskWords


def raising_keys(effects: Effects, trigger: str) -> frozenset[str]:
    """Return what of the written sets a trigger off."""
    reads = TRIGGERS[trigger].reads
    return frozenset(key for key in effects if key.partition(":")[0] in reads or (key == ANYTHING and reads))


def can_follow(first: RuleBody, then: RuleBody, step: Step) -> bool:
    """Tell whether the conditions of a rule can hold right after another one that held has written its effects."""
    kept = dict(step.effects)
    if first.department is not None:
        kept.setdefault("department", first.department)
    home = Condition("department", "is", then.department)
    if then.department is not None and _certain_no(home, kept, step):
        return False
    before, after = first.groups or ((),), then.groups or ((),)
    return any(_possible(one, kept, other, step) for one in before for other in after)


def _possible(one: Group, kept: Effects, other: Group, step: Step) -> bool:
    known = {**_lasting(one, step.effects), **kept}
    return not any(_certain_no(condition, known, step) for condition in other)


def _lasting(group: Group, effects: Effects) -> Effects:
    """Return what the first rule's own conditions tell about the ticket, where it does not write that itself."""
    written = {key.partition(":")[0] for key in effects}
    return {
        condition.fact: cast(Written, condition.value)
        for condition in group
        if condition.op == "is" and not condition.negated and _lasts(condition) and not condition.spec.reads & written
    }


def _lasts(condition: Condition) -> bool:
    spec = condition.spec
    return spec.family in _LASTING and not spec.volatile and spec.group not in ("message", "team")


def _certain_no(condition: Condition, known: Effects, step: Step) -> bool:
    held = None if ANYTHING in step.effects else _plain(condition, known, step)
    return held is not None and held is condition.negated


def _plain(condition: Condition, known: Effects, step: Step) -> bool | None:
    """Return whether a condition holds, leaving its ``not`` aside; None when that is not known."""
    if condition.field == "tags":
        return _tags(condition, known)
    if condition.op in OF_CHANGE:
        return _changed(condition, step)
    value = known.get(condition.fact, UNKNOWN)
    if isinstance(value, str) and value.startswith("=") and condition.field == "status":
        return _by_category(condition, value[1:], step.words)
    if isinstance(value, Unknown) or (condition.spec.family == "custom" and not _same_kind(value, condition.value)):
        return None
    return _says(condition, Facts({condition.fact: cast(Fact, value)}))


def _same_kind(value: Written, asked: Value) -> bool:
    """Tell whether what an act writes into a custom field can be compared before the field has read it."""
    first = asked[0] if isinstance(asked, tuple) else asked
    return first is None or isinstance(value, str) == isinstance(first, str)


def _says(condition: Condition, facts: Facts) -> bool:
    return test_of(condition)(facts) is not condition.negated


def _changed(condition: Condition, step: Step) -> bool | None:
    """Judge a change: what the first rule does not write has not changed when the second one looks."""
    key = condition.fact
    if key not in step.effects:
        return False
    value, certain = step.effects[key], True if step.raised == {key} else None
    if condition.op == "changed":
        return certain
    if condition.op not in ("changed-to", "changed-from") or isinstance(value, Unknown):
        return None
    if isinstance(value, str) and value.startswith("="):
        return _by_category(condition, value[1:], step.words)
    same = value == condition.value or fold(str(value)).strip() == fold(str(condition.value)).strip()
    if condition.op == "changed-from":
        return False if same else None
    return certain if same else False


def _by_category(condition: Condition, category: str, words: DeskWords) -> bool | None:
    """Judge a question for certain statuses when only the category of the new one is known."""
    if condition.op not in _POSITIVE:
        return None
    asked = condition.value if isinstance(condition.value, tuple) else (condition.value,)
    return None if any(words.categories.get(str(each), category) == category for each in asked) else False


def _tags(condition: Condition, known: Effects) -> bool | None:
    """Judge a question about tags by those that are put on or taken off."""
    if "tags" in known:
        return _all_tags(condition, known["tags"])
    state: Mapping[str, bool] = {
        key.partition(":")[2]: bool(value) for key, value in known.items() if key.startswith("tags:")
    }
    asked = condition.value if isinstance(condition.value, tuple) else (condition.value,)
    each = [state.get(str(tag)) for tag in asked]
    judge = {
        "any-of": _or(each),
        "none-of": _not(_or(each)),
        "contains-all": _not(_or([_not(one) for one in each])),
        "empty": False if any(state.values()) else None,
        "not-empty": True if any(state.values()) else None,
        "changed": None if state else False,
        "changed-to": None if each[0] else False,
        "changed-from": None if each[0] is False else False,
    }
    return judge[condition.op]


def _all_tags(condition: Condition, value: Written) -> bool | None:
    if not isinstance(value, tuple) or condition.op in OF_CHANGE:
        return None
    return _says(condition, Facts({"tags": frozenset(str(tag) for tag in value)}))


def _or(each: list[bool | None]) -> bool | None:
    if any(each):
        return True
    return None if None in each else False


def _not(one: bool | None) -> bool | None:
    return None if one is None else not one
