"""How a department hands out its tickets, and when another one takes over."""

from __future__ import annotations

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.routing_methods import METHODS
from desktop.core.setting_kinds import Setting, SettingScope

HERE = SettingScope.DEPARTMENT
DAYS = 24 * 60
PAGE = "routing"
ESCALATION = "escalation"

ROUTING: tuple[Setting, ...] = (
    Setting(
        "routing_method",
        "manual",
        QT_TRANSLATE_NOOP("Settings", "How new tickets are given out"),
        QT_TRANSLATE_NOOP("Settings", "Only agents who are available and within their limits get any."),
        HERE,
        METHODS,
        page=PAGE,
    ),
    Setting(
        "routing_cap",
        0,
        QT_TRANSLATE_NOOP("Settings", "Open tickets of this department that are enough for one agent"),
        QT_TRANSLATE_NOOP("Settings", "0 is no limit. A member's own limit goes before it."),
        HERE,
        highest=10_000,
        page=PAGE,
    ),
    Setting(
        "routing_first",
        "",
        QT_TRANSLATE_NOOP("Settings", "Who is asked first"),
        QT_TRANSLATE_NOOP("Settings", "They get it when they are free; else the method decides."),
        HERE,
        ("", "last-agent", "company-agent", "last-then-company"),
        page=PAGE,
    ),
    Setting(
        "routing_by_priority",
        False,
        QT_TRANSLATE_NOOP("Settings", "Fill members of a higher priority first"),
        scope=HERE,
        page=PAGE,
    ),
    Setting(
        "include_away",
        False,
        QT_TRANSLATE_NOOP("Settings", "Also give tickets to agents who are busy or away"),
        scope=HERE,
        page=PAGE,
    ),
    Setting(
        "routing_hours",
        False,
        QT_TRANSLATE_NOOP("Settings", "Only within agents' working hours"),
        scope=HERE,
        page=PAGE,
    ),
    Setting(
        "offer_seconds",
        30,
        QT_TRANSLATE_NOOP("Settings", "Seconds to take an offered ticket"),
        scope=HERE,
        lowest=10,
        highest=3_600,
        page=PAGE,
    ),
    Setting(
        "pull_only",
        False,
        QT_TRANSLATE_NOOP("Settings", "Agents take tickets only through “To solve”"),
        QT_TRANSLATE_NOOP("Settings", "Nobody picks the easy ones. Whoever sets how tickets are shared out still may."),
        HERE,
        page=PAGE,
    ),
    Setting(
        "fallback_department",
        "",
        QT_TRANSLATE_NOOP("Settings", "Department that takes over while nobody is there"),
        QT_TRANSLATE_NOOP("Settings", "None lets tickets wait until somebody is back."),
        HERE,
        page=ESCALATION,
        form="ids",
    ),
    Setting(
        "escalate_after_minutes",
        0,
        QT_TRANSLATE_NOOP("Settings", "Minutes after which a ticket that nobody took is escalated"),
        QT_TRANSLATE_NOOP("Settings", "To the department that it escalates to, else the one above. 0 never."),
        HERE,
        highest=60 * DAYS,
        page=ESCALATION,
    ),
    Setting(
        "escalate_before_due_minutes",
        0,
        QT_TRANSLATE_NOOP("Settings", "Minutes before a service level is broken in which a ticket is escalated"),
        QT_TRANSLATE_NOOP("Settings", "0 never."),
        HERE,
        highest=60 * DAYS,
        page=ESCALATION,
    ),
)
