"""Operators: how a condition compares, and which shape of value it asks for.

A missing value is empty: it equals nothing, contains nothing, and no comparison of size or time holds for it. So
``is-not``, ``none-of`` and ``not-contains`` hold for it. ``not`` before a condition is its plain opposite, for empty
values too. Texts compare folded; of several texts one that fits is enough, and the negative operators say that none
does.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.i18n import QT_TRANSLATE_NOOP

SHAPES = ("none", "one", "many", "pair", "minutes")


@dataclass(frozen=True)
class Operator:
    """A way to compare. ``shape`` is what its value looks like: none, one, many, pair [from, to], minutes."""

    key: str
    label: str
    shape: str = "one"
    cost: int = 0


_ALL = (
    Operator("is", QT_TRANSLATE_NOOP("Rules", "is")),
    Operator("is-not", QT_TRANSLATE_NOOP("Rules", "is not")),
    Operator("any-of", QT_TRANSLATE_NOOP("Rules", "is one of"), "many"),
    Operator("none-of", QT_TRANSLATE_NOOP("Rules", "is none of"), "many"),
    Operator("contains", QT_TRANSLATE_NOOP("Rules", "contains"), cost=2),
    Operator("not-contains", QT_TRANSLATE_NOOP("Rules", "does not contain"), cost=2),
    Operator("contains-all", QT_TRANSLATE_NOOP("Rules", "contains all of"), "many", 2),
    Operator("contains-any", QT_TRANSLATE_NOOP("Rules", "contains one of"), "many", 2),
    Operator("starts", QT_TRANSLATE_NOOP("Rules", "begins with"), cost=1),
    Operator("ends", QT_TRANSLATE_NOOP("Rules", "ends with"), cost=1),
    Operator("regex", QT_TRANSLATE_NOOP("Rules", "matches the regular expression"), cost=9),
    Operator("empty", QT_TRANSLATE_NOOP("Rules", "is empty"), "none"),
    Operator("not-empty", QT_TRANSLATE_NOOP("Rules", "is not empty"), "none"),
    Operator(">", QT_TRANSLATE_NOOP("Rules", "is more than")),
    Operator(">=", QT_TRANSLATE_NOOP("Rules", "is at least")),
    Operator("<", QT_TRANSLATE_NOOP("Rules", "is less than")),
    Operator("<=", QT_TRANSLATE_NOOP("Rules", "is at most")),
    Operator("between", QT_TRANSLATE_NOOP("Rules", "is between"), "pair"),
    Operator("before", QT_TRANSLATE_NOOP("Rules", "is before")),
    Operator("after", QT_TRANSLATE_NOOP("Rules", "is after")),
    Operator("within-last", QT_TRANSLATE_NOOP("Rules", "is within the last"), "minutes"),
    Operator("within-next", QT_TRANSLATE_NOOP("Rules", "is within the next"), "minutes"),
    Operator("changed", QT_TRANSLATE_NOOP("Rules", "changed"), "none"),
    Operator("changed-from", QT_TRANSLATE_NOOP("Rules", "changed from")),
    Operator("changed-to", QT_TRANSLATE_NOOP("Rules", "changed to")),
    Operator("increased", QT_TRANSLATE_NOOP("Rules", "went up"), "none"),
    Operator("decreased", QT_TRANSLATE_NOOP("Rules", "went down"), "none"),
)
OPERATORS = {operator.key: operator for operator in _ALL}
"""Every operator by key. ``between`` includes both ends."""

SET_LABELS = {
    "any-of": QT_TRANSLATE_NOOP("Rules", "have one of"),
    "none-of": QT_TRANSLATE_NOOP("Rules", "have none of"),
    "contains-all": QT_TRANSLATE_NOOP("Rules", "have all of"),
    "empty": QT_TRANSLATE_NOOP("Rules", "are none"),
    "not-empty": QT_TRANSLATE_NOOP("Rules", "are there"),
    "changed-to": QT_TRANSLATE_NOOP("Rules", "got"),
    "changed-from": QT_TRANSLATE_NOOP("Rules", "lost"),
}
"""How operators read for tags: ``changed-to`` is a tag that was put on, ``changed-from`` one that was taken off."""

CHANGES = ("changed", "changed-from", "changed-to")
MOVES = ("increased", "decreased")
BY_FAMILY: dict[str, tuple[str, ...]] = {
    "text": (
        "contains",
        "not-contains",
        "contains-all",
        "contains-any",
        "is",
        "is-not",
        "any-of",
        "none-of",
        "starts",
        "ends",
        "regex",
        "empty",
        "not-empty",
    ),
    "number": ("is", "is-not", ">", ">=", "<", "<=", "between", "any-of", "none-of", "empty", "not-empty"),
    "moment": ("before", "after", "within-last", "within-next", "between", "empty", "not-empty"),
    "flag": ("is",),
    "one": ("is", "is-not", "any-of", "none-of", "empty", "not-empty"),
    "set": ("any-of", "none-of", "contains-all", "empty", "not-empty"),
}
"""Which operators suit which family, the usual one first."""
BY_FAMILY["texts"] = BY_FAMILY["text"]
BY_FAMILY["custom"] = tuple(OPERATORS)


def operators_for(family: str, old: bool = False) -> tuple[str, ...]:
    """Return the operators of a family; with ``old`` also those that look at what was before."""
    plain = BY_FAMILY[family]
    if not old or family == "custom":
        return plain
    return (*plain, *CHANGES, *(MOVES if family == "number" else ()))


def label_of(operator: str, family: str) -> str:
    """Return how an operator reads (untranslated, context "Rules") for values of a family."""
    return SET_LABELS.get(operator, OPERATORS[operator].label) if family == "set" else OPERATORS[operator].label
