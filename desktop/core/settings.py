"""Every setting of the desk, described once: the dialogs, the documentation and the checks read this.

Settings of this computer alone (theme, window sizes) are the window's preferences and live elsewhere.
"""

from __future__ import annotations

from desktop.core.errors import DeskError
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.setting_kinds import Setting, SettingScope, SettingValue, fits
from desktop.core.settings_letters import LETTERS
from desktop.core.settings_process import PROCESS
from desktop.core.settings_routing import ROUTING
from desktop.core.settings_survey import SURVEY

__all__ = ["BY_KEY", "SETTINGS", "Setting", "SettingScope", "SettingValue", "checked_setting"]

DESK: tuple[Setting, ...] = (
    Setting(
        "code",
        "DB",
        QT_TRANSLATE_NOOP("Settings", "Ticket code"),
        QT_TRANSLATE_NOOP("Settings", "Stands before the number in subjects, for example [#DB-1043]."),
        page="general",
    ),
    Setting(
        "least_delay_s",
        0,
        QT_TRANSLATE_NOOP("Settings", "Seconds that every answer waits at least"),
        QT_TRANSLATE_NOOP("Settings", "It can be taken back meanwhile. Who may send without delay is not held up."),
        highest=60,
        page="general",
    ),
)
SETTINGS: tuple[Setting, ...] = (*DESK, *PROCESS, *ROUTING, *LETTERS, *SURVEY)
BY_KEY = {setting.key: setting for setting in SETTINGS}


def checked_setting(key: str, value: SettingValue) -> Setting:
    """Return a setting's description when the value fits it.

    Raises ``setting-unknown`` for a key that is not described here (mass assignment must not reach internal
    values such as the desk's secret) and ``setting-value`` for a wrong type, choice or number.
    """
    setting = BY_KEY.get(key)
    if setting is None:
        raise DeskError("setting-unknown", key=key)
    if not fits(setting, value):
        raise DeskError("setting-value", key=key, value=str(value)[:80])
    return setting
