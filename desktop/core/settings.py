"""Every setting of the desk, described once: the dialogs, the documentation and the checks read this.

Settings of this computer alone (theme, window sizes) are the window's preferences and live elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.core.errors import DeskError
from desktop.core.i18n import QT_TRANSLATE_NOOP

SettingValue = str | int | bool


class SettingScope(StrEnum):
    """To whom a value belongs."""

    DESK = "desk"
    DEPARTMENT = "department"
    MAILBOX = "mailbox"
    AGENT = "agent"


@dataclass(frozen=True)
class Setting:
    """One setting. ``default`` fixes the type of its values; ``choices`` limits them; numbers have bounds."""

    key: str
    default: SettingValue
    label: str
    help: str = ""
    scope: SettingScope = SettingScope.DESK
    choices: tuple[str, ...] = ()
    lowest: int = 0
    highest: int = 100_000
    page: str = ""


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "code",
        "DB",
        QT_TRANSLATE_NOOP("Settings", "Ticket code"),
        QT_TRANSLATE_NOOP("Settings", "Stands before the number in subjects, for example [#DB-1043]."),
        page="general",
    ),
    Setting(
        "reopen",
        "within-days",
        QT_TRANSLATE_NOOP("Settings", "When a customer answers a closed ticket"),
        QT_TRANSLATE_NOOP("Settings", "Reopen it, reopen it within some days, or begin a new ticket linked to it."),
        SettingScope.DEPARTMENT,
        ("always", "within-days", "new-ticket"),
        page="process",
    ),
    Setting(
        "reopen_days",
        30,
        QT_TRANSLATE_NOOP("Settings", "Days in which a closed ticket is reopened"),
        scope=SettingScope.DEPARTMENT,
        lowest=1,
        highest=3650,
        page="process",
    ),
    Setting(
        "after_reply",
        "waiting_customer",
        QT_TRANSLATE_NOOP("Settings", "Status after an answer"),
        scope=SettingScope.DEPARTMENT,
        choices=("waiting_customer", "keep", "resolved"),
        page="process",
    ),
    Setting(
        "auto_close_days",
        0,
        QT_TRANSLATE_NOOP("Settings", "Close resolved tickets after days"),
        QT_TRANSLATE_NOOP("Settings", "0 leaves them resolved."),
        SettingScope.DEPARTMENT,
        highest=3650,
        page="process",
    ),
    Setting(
        "auto_reply",
        False,
        QT_TRANSLATE_NOOP("Settings", "Confirm new tickets by mail"),
        QT_TRANSLATE_NOOP("Settings", "Never sent to machines or lists, and at most once a day to one address."),
        SettingScope.DEPARTMENT,
        page="auto-reply",
    ),
    Setting(
        "auto_reply_text",
        "",
        QT_TRANSLATE_NOOP("Settings", "Text of the confirmation"),
        scope=SettingScope.DEPARTMENT,
        page="auto-reply",
    ),
    Setting(
        "signature",
        "",
        QT_TRANSLATE_NOOP("Settings", "Signature below answers"),
        scope=SettingScope.DEPARTMENT,
        page="signature",
    ),
)
BY_KEY = {setting.key: setting for setting in SETTINGS}


def checked_setting(key: str, value: SettingValue) -> Setting:
    """Return a setting's description when the value fits it.

    Raises ``setting-unknown`` for a key that is not described here (mass assignment must not reach internal
    values such as the desk's secret) and ``setting-value`` for a wrong type, choice or number.
    """
    setting = BY_KEY.get(key)
    if setting is None:
        raise DeskError("setting-unknown", key=key)
    fits = type(value) is type(setting.default)
    if fits and setting.choices:
        fits = value in setting.choices
    if fits and type(value) is int:
        fits = setting.lowest <= value <= setting.highest
    if not fits:
        raise DeskError("setting-value", key=key, value=str(value)[:80])
    return setting
