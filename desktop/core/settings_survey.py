"""Whether and how a department asks its customers how it did."""

from __future__ import annotations

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.setting_kinds import Setting, SettingScope

HERE = SettingScope.DEPARTMENT

SURVEY: tuple[Setting, ...] = (
    Setting(
        "survey",
        False,
        QT_TRANSLATE_NOOP("Settings", "Ask customers how we did when their ticket is resolved"),
        QT_TRANSLATE_NOOP("Settings", "By mail, without a web page: they press a link or reply with one number."),
        HERE,
        page="survey",
    ),
    Setting(
        "survey_scale",
        "three",
        QT_TRANSLATE_NOOP("Settings", "How they answer"),
        scope=HERE,
        choices=("three", "five"),
        page="survey",
    ),
    Setting(
        "survey_delay_hours",
        1,
        QT_TRANSLATE_NOOP("Settings", "Hours after resolving before they are asked"),
        QT_TRANSLATE_NOOP("Settings", "Who writes again meanwhile is not asked."),
        HERE,
        highest=24 * 14,
        page="survey",
    ),
    Setting(
        "survey_days",
        14,
        QT_TRANSLATE_NOOP("Settings", "Days in which they can answer and change their answer"),
        scope=HERE,
        lowest=1,
        highest=90,
        page="survey",
    ),
    Setting(
        "survey_every_days",
        7,
        QT_TRANSLATE_NOOP("Settings", "Days in which nobody is asked twice"),
        QT_TRANSLATE_NOOP("Settings", "0 asks after every ticket."),
        HERE,
        highest=365,
        page="survey",
    ),
    Setting(
        "survey_share",
        100,
        QT_TRANSLATE_NOOP("Settings", "Of a hundred tickets, ask after"),
        scope=HERE,
        lowest=1,
        highest=100,
        page="survey",
    ),
)
