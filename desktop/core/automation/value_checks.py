"""Whether a condition's value fits its field and operator."""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop.core.automation.checking import identity, inside, line, number, refuse, sequence, text, truth, whole
from desktop.core.automation.operators import OPERATORS
from desktop.core.automation.patterns import finder
from desktop.core.automation.values import CHOICES, IDS, Scalar, Value
from desktop.core.errors import DeskError
from desktop.core.folding import fold

LONGEST_TEXT = 1000
MOST_VALUES = 200
LARGEST = 1e15
LATEST = 253_402_300_799_999
"""The last millisecond of the year 9999."""
LONGEST_SPAN = 100 * 366 * 24 * 60
"""Minutes in a hundred years."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})?")
_NUMERIC = frozenset({">", ">=", "<", "<=", "between"})
_TIMELY = frozenset({"before", "after"})
_TEXTUAL = frozenset({"contains", "not-contains", "contains-all", "contains-any", "starts", "ends"})


def checked_value(kind: str, op: str, raw: object, where: str) -> Value:
    """Return a condition's value as rules keep it; refuses what does not fit, with the place."""
    shape = OPERATORS[op].shape
    place = inside(where, "value")
    if shape == "none":
        if raw is not None:
            refuse("rule-value", place, value=str(raw)[:80])
        return None
    if shape == "minutes":
        return whole(raw, place, 0, LONGEST_SPAN)
    if op == "regex":
        return _pattern(raw, place)
    check = _check_of(_meant(kind, op))
    if shape == "one":
        return check(raw, place)
    values = tuple(check(each, f"{place} {at}") for at, each in enumerate(sequence(raw, place, MOST_VALUES), 1))
    return _pair(values, place) if shape == "pair" else _some(values, place)


def _meant(kind: str, op: str) -> str:
    """Return the kind of value that an operator takes when the kind of a custom field is not known."""
    if kind != "custom":
        return kind
    if op in _NUMERIC:
        return "number"
    if op in _TIMELY:
        return "moment"
    return "text" if op in _TEXTUAL else kind


def _some(values: tuple[Scalar, ...], place: str) -> tuple[Scalar, ...]:
    return values if values else refuse("rule-empty", place)


def _pair(values: tuple[Scalar, ...], place: str) -> tuple[Scalar, ...]:
    if len(values) != 2 or isinstance(values[0], str) or isinstance(values[1], str) or values[0] > values[1]:
        refuse("rule-pair", place)
    return values


def _pattern(raw: object, place: str) -> str:
    pattern = text(raw, place, 500)
    try:
        finder(pattern)
    except DeskError as error:
        refuse(error.code, place, **error.details)
    return pattern


def _check_of(kind: str) -> Callable[[object, str], Scalar]:
    if kind in CHECKS:
        return CHECKS[kind]
    if kind in IDS:
        return identity
    if kind in CHOICES:
        return lambda raw, place: _choice(kind, raw, place)
    return CHECKS["text"]


def _choice(kind: str, raw: object, place: str) -> str:
    if not isinstance(raw, str) or raw not in CHOICES[kind]:
        refuse("rule-value", place, value=str(raw)[:80])
    return raw


def _language(raw: object, place: str) -> str:
    found = line(raw, place, 20)
    return found if _LANGUAGE.fullmatch(found) else refuse("rule-value", place, value=found)


def _words(raw: object, place: str) -> str:
    """Return a text of which something is left when it is compared: what cannot be seen is part of every text."""
    found = text(raw, place, LONGEST_TEXT)
    return found if fold(found).strip() else refuse("rule-empty", place)


def _anything(raw: object, place: str) -> Scalar:
    if isinstance(raw, bool):
        return raw
    return number(raw, place, LARGEST) if isinstance(raw, int | float) else _words(raw, place)


CHECKS: dict[str, Callable[[object, str], Scalar]] = {
    "text": _words,
    "texts": _words,
    "number": lambda raw, place: number(raw, place, LARGEST),
    "minutes": lambda raw, place: number(raw, place, LARGEST),
    "bytes": lambda raw, place: number(raw, place, LARGEST),
    "priority": lambda raw, place: whole(raw, place, 0, 3),
    "moment": lambda raw, place: whole(raw, place, 0, LATEST),
    "yes-no": truth,
    "language": _language,
    "custom": _anything,
}
"""How one value of a kind is read; ids and choices are checked by their lists."""
