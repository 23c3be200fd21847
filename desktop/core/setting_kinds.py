"""What a setting is, and which values it takes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.core.hours import is_week, is_zone

SettingValue = str | int | bool
LONGEST_TEXT = 20_000
MAIL = re.compile(r"[^@\s<>;]+@[^@\s<>;]+")


class SettingScope(StrEnum):
    """To whom a value belongs."""

    DESK = "desk"
    DEPARTMENT = "department"
    MAILBOX = "mailbox"
    AGENT = "agent"


@dataclass(frozen=True)
class Setting:
    """One setting. ``default`` fixes the type of its values; ``choices`` limits them; numbers have bounds.

    ``form`` names what a text must be: addresses, ids, week or zone; empty for any text. ``page`` is the group in
    which it is shown; ``long`` asks for several lines.
    """

    key: str
    default: SettingValue
    label: str
    help: str = ""
    scope: SettingScope = SettingScope.DESK
    choices: tuple[str, ...] = ()
    lowest: int = 0
    highest: int = 100_000
    page: str = ""
    form: str = ""
    long: bool = False


def fits(setting: Setting, value: SettingValue) -> bool:
    """Tell whether a value may be stored under a setting."""
    if type(value) is not type(setting.default):
        return False
    if setting.choices:
        return value in setting.choices
    if isinstance(value, str):
        return len(value) <= LONGEST_TEXT and FORMS[setting.form](value.strip())
    return isinstance(value, bool) or setting.lowest <= value <= setting.highest


def listed(text: str) -> tuple[str, ...]:
    """Return the parts of a text that names several things, by commas or one a line."""
    return tuple(dict.fromkeys(part.strip() for part in text.replace("\n", ",").split(",") if part.strip()))


def _addresses(text: str) -> bool:
    return all(MAIL.fullmatch(part) for part in listed(text))


def _ids(text: str) -> bool:
    return all(len(part) == 32 and set(part) <= set("0123456789abcdef") for part in listed(text))


FORMS: Mapping[str, Callable[[str], bool]] = {
    "": lambda text: True,
    "addresses": _addresses,
    "ids": _ids,
    "week": lambda text: not text or is_week(text),
    "zone": lambda text: not text or is_zone(text),
}
