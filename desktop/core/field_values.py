"""Which values a custom field accepts."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation

from desktop.core.errors import DeskError

LONGEST = 4000
MAIL = re.compile(r"[^@\s]+@[^@\s]+")
LINK = re.compile(r"https?://[^\s]+")
PHONE = re.compile(r"[+0-9][0-9 ()/.-]{2,30}")


def checked_value(kind: str, choices: Sequence[str], pattern: str, value: str | None, name: str) -> str | None:
    """Return a value in its stored form, or None for empty.

    Raises ``field-value`` (with the field's name and kind) when it does not fit. Stored forms: integers and
    decimals as written with a point, dates as ISO 8601, yes-no as ``yes`` or ``no``, choices one a line.
    """
    text = (value or "").strip()
    if not text:
        return None
    check = _CHECKS.get(kind, _text)
    try:
        clean = check(text, choices)
        if pattern and not re.fullmatch(pattern, clean):
            raise ValueError(pattern)
    except (ValueError, InvalidOperation, re.error):
        raise DeskError("field-value", name=name, kind=kind, value=text[:80]) from None
    return clean


def _text(text: str, choices: Sequence[str]) -> str:
    return text[:LONGEST]


def _whole(text: str, choices: Sequence[str]) -> str:
    return str(int(text))


def _decimal(text: str, choices: Sequence[str]) -> str:
    return format(Decimal(text.replace(",", ".")), "f")


def _date(text: str, choices: Sequence[str]) -> str:
    return dt.date.fromisoformat(text).isoformat()


def _datetime(text: str, choices: Sequence[str]) -> str:
    return dt.datetime.fromisoformat(text).isoformat()


def _yes_no(text: str, choices: Sequence[str]) -> str:
    return _one_of(text, ("yes", "no"))


def _one_of(text: str, choices: Sequence[str]) -> str:
    if text not in choices:
        raise ValueError(text)
    return text


def _some_of(text: str, choices: Sequence[str]) -> str:
    return "\n".join(_one_of(line, choices) for line in text.splitlines())


def _matching(pattern: re.Pattern[str]) -> Callable[[str, Sequence[str]], str]:
    def check(text: str, choices: Sequence[str]) -> str:
        if not pattern.fullmatch(text):
            raise ValueError(text)
        return text

    return check


_CHECKS: dict[str, Callable[[str, Sequence[str]], str]] = {
    "integer": _whole,
    "decimal": _decimal,
    "date": _date,
    "datetime": _datetime,
    "yes-no": _yes_no,
    "choice": _one_of,
    "choices": _some_of,
    "email": _matching(MAIL),
    "url": _matching(LINK),
    "phone": _matching(PHONE),
}
