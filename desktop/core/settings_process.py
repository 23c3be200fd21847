"""How a department works its tickets: reopening, what follows an answer, closing, hours, who is told."""

from __future__ import annotations

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.setting_kinds import Setting, SettingScope

HERE = SettingScope.DEPARTMENT
YEARS = 3650

PROCESS: tuple[Setting, ...] = (
    Setting(
        "reopen",
        "within-days",
        QT_TRANSLATE_NOOP("Settings", "When a customer answers a closed ticket"),
        QT_TRANSLATE_NOOP("Settings", "Reopen it, reopen it within some days, or begin a new ticket linked to it."),
        HERE,
        ("always", "within-days", "new-ticket"),
        page="process",
    ),
    Setting(
        "reopen_days",
        30,
        QT_TRANSLATE_NOOP("Settings", "Days in which a closed ticket is reopened"),
        scope=HERE,
        lowest=1,
        highest=YEARS,
        page="process",
    ),
    Setting(
        "keep_owner",
        "keep",
        QT_TRANSLATE_NOOP("Settings", "Who has a ticket that is reopened"),
        QT_TRANSLATE_NOOP("Settings", "The agent who had it, nobody, or that agent unless they are away."),
        HERE,
        ("keep", "nobody", "available"),
        page="process",
    ),
    Setting(
        "after_reply",
        "waiting_customer",
        QT_TRANSLATE_NOOP("Settings", "Status after an answer"),
        scope=HERE,
        choices=("waiting_customer", "waiting_third_party", "open", "keep", "resolved"),
        page="process",
    ),
    Setting(
        "after_reply_assignee",
        "free",
        QT_TRANSLATE_NOOP("Settings", "Who has a ticket after an answer"),
        QT_TRANSLATE_NOOP("Settings", "Nobody's ticket can go to the one who answers, or each ticket, or none."),
        HERE,
        ("free", "me", "keep", "nobody"),
        page="process",
    ),
    Setting(
        "default_priority",
        1,
        QT_TRANSLATE_NOOP("Settings", "Priority of new tickets"),
        QT_TRANSLATE_NOOP("Settings", "0 low, 1 normal, 2 high, 3 urgent."),
        HERE,
        highest=3,
        page="process",
    ),
    Setting(
        "required_fields",
        "",
        QT_TRANSLATE_NOOP("Settings", "Fields to be filled in before a ticket is resolved or closed"),
        scope=HERE,
        page="process",
        form="ids",
    ),
    Setting(
        "auto_close_days",
        0,
        QT_TRANSLATE_NOOP("Settings", "Close resolved tickets after days"),
        QT_TRANSLATE_NOOP("Settings", "0 leaves them resolved."),
        HERE,
        highest=YEARS,
        page="process",
    ),
    Setting(
        "assignment_timeout_minutes",
        0,
        QT_TRANSLATE_NOOP("Settings", "Minutes after which a ticket that waits unanswered is nobody's again"),
        QT_TRANSLATE_NOOP("Settings", "0 leaves it with its agent."),
        HERE,
        highest=60 * 24 * 60,
        page="process",
    ),
    Setting(
        "for_to_solve",
        True,
        QT_TRANSLATE_NOOP("Settings", "Offer its tickets under “To solve”"),
        scope=HERE,
        page="process",
    ),
    Setting(
        "calendar",
        "",
        QT_TRANSLATE_NOOP("Settings", "Business hours"),
        QT_TRANSLATE_NOOP("Settings", "Which hours service levels count in; without any the working hours below."),
        HERE,
        page="hours",
        form="ids",
    ),
    Setting(
        "hours",
        "",
        QT_TRANSLATE_NOOP("Settings", "Working hours"),
        QT_TRANSLATE_NOOP("Settings", "None means that somebody is always there."),
        HERE,
        page="hours",
        form="week",
    ),
    Setting("time_zone", "", QT_TRANSLATE_NOOP("Settings", "Time zone"), scope=HERE, page="hours", form="zone"),
    Setting(
        "notify",
        "members",
        QT_TRANSLATE_NOOP("Settings", "Who is told of new tickets"),
        scope=HERE,
        choices=("members", "leader", "nobody"),
        page="notify",
    ),
    Setting(
        "retention_days",
        0,
        QT_TRANSLATE_NOOP("Settings", "Days after which closed tickets are put into the trash"),
        QT_TRANSLATE_NOOP("Settings", "0 keeps them."),
        HERE,
        highest=YEARS * 10,
        page="retention",
    ),
)
