"""Conditions on texts, compared folded: one text, or several of which one that fits is enough."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from desktop.core.automation.facts import Facts
from desktop.core.automation.parts import Condition
from desktop.core.automation.patterns import finder
from desktop.core.folding import fold

Test = Callable[[Facts], bool]
NEGATIVE = {"is-not": "is", "none-of": "any-of", "not-contains": "contains", "empty": "not-empty"}
"""Operators that hold exactly when another does not."""


def text_test(condition: Condition, *, several: bool) -> Test:
    """Return the test of a condition on a text, or with ``several`` on texts (a custom field may be either)."""
    key, op = condition.fact, condition.op
    if op == "regex":
        return _regex(key, str(condition.value))
    positive = (_of_several if several else _of_one)(f"fold:{key}", NEGATIVE.get(op, op), _folded(condition))
    if op not in NEGATIVE:
        return positive
    return lambda facts: not positive(facts)


def _folded(condition: Condition) -> tuple[str, ...]:
    value = condition.value
    each = value if isinstance(value, tuple) else () if value is None else (value,)
    return tuple(fold(str(one)) for one in each)


def _regex(key: str, pattern: str) -> Test:
    find, key = finder(pattern), f"utf8:{key}"
    return lambda facts: any(find(text) for text in cast(tuple[bytes, ...], facts[key]))


def _of_one(key: str, op: str, wanted: tuple[str, ...]) -> Test:
    """Return the test of one folded text; the common operators without a call between."""
    if op == "contains":
        (needle,) = wanted
        return lambda facts: needle in facts[key]  # type: ignore[operator]
    fits = _fits(op, wanted)
    return lambda facts: fits(cast(str, facts[key]))


def _of_several(key: str, op: str, wanted: tuple[str, ...]) -> Test:
    if op == "contains-all":
        return lambda facts: all(any(each in text for text in _texts(facts[key])) for each in wanted)
    fits = _fits(op, wanted)
    return lambda facts: any(fits(text) for text in _texts(facts[key]))


def _texts(fact: object) -> tuple[str, ...]:
    return (fact,) if isinstance(fact, str) else cast(tuple[str, ...], fact)


def _fits(op: str, wanted: tuple[str, ...]) -> Callable[[str], bool]:
    """Return what tells whether one folded text fits."""
    bare = frozenset(each.strip() for each in wanted)
    first = wanted[0].strip() if wanted else ""
    table: dict[str, Callable[[str], bool]] = {
        "is": lambda text: text.strip() == first,
        "any-of": lambda text: text.strip() in bare,
        "contains": lambda text: wanted[0] in text,
        "contains-all": lambda text: all(each in text for each in wanted),
        "contains-any": lambda text: any(each in text for each in wanted),
        "starts": lambda text: text.lstrip().startswith(first),
        "ends": lambda text: text.rstrip().endswith(first),
        "not-empty": lambda text: bool(text.strip()),
    }
    return table[op]
