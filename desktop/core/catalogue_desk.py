"""The rights on reports, automation and channels: held or not."""

from __future__ import annotations

from desktop.core.catalogue_right import HELD, Right
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.permissions import Permission

DESK = (
    Right(
        Permission.REPORT_OWN,
        "reports",
        QT_TRANSLATE_NOOP("Rights", "See own numbers"),
        QT_TRANSLATE_NOOP("Rights", "Shows how one's own work went; nobody else's."),
        HELD,
    ),
    Right(
        Permission.REPORT_DEPARTMENT,
        "reports",
        QT_TRANSLATE_NOOP("Rights", "See numbers of own departments"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Shows the reports of one's departments; agents are named only with another right.",
        ),
        HELD,
    ),
    Right(
        Permission.REPORT_ALL,
        "reports",
        QT_TRANSLATE_NOOP("Rights", "See numbers of the whole desk"),
        QT_TRANSLATE_NOOP("Rights", "Shows the reports of every department; it opens no ticket."),
        HELD,
    ),
    Right(
        Permission.REPORT_AGENTS_NAMED,
        "reports",
        QT_TRANSLATE_NOOP("Rights", "See agents by name in reports"),
        QT_TRANSLATE_NOOP("Rights", "Names the agents behind the numbers; without it they are counted together."),
        HELD,
    ),
    Right(
        Permission.REPORT_CSAT_COMMENTS,
        "reports",
        QT_TRANSLATE_NOOP("Rights", "Read what customers wrote in ratings"),
        QT_TRANSLATE_NOOP("Rights", "Shows the comments beside the ratings; the tickets themselves stay closed."),
        HELD,
    ),
    Right(
        Permission.REPORT_EXPORT,
        "reports",
        QT_TRANSLATE_NOOP("Rights", "Export reports"),
        QT_TRANSLATE_NOOP("Rights", "Writes a report that may be seen into a file; tickets are not in it."),
        HELD,
    ),
    Right(
        Permission.REPORT_SCHEDULE,
        "reports",
        QT_TRANSLATE_NOOP("Rights", "Send reports regularly"),
        QT_TRANSLATE_NOOP("Rights", "Mails a report at fixed times; only to people who may see it."),
        HELD,
    ),
    Right(
        Permission.REPORT_DASHBOARD_EDIT,
        "reports",
        QT_TRANSLATE_NOOP("Rights", "Arrange dashboards"),
        QT_TRANSLATE_NOOP("Rights", "Chooses the figures that others see; the figures show only what each may see."),
        HELD,
    ),
    Right(
        Permission.AUTOMATION_RULES_VIEW,
        "automation",
        QT_TRANSLATE_NOOP("Rights", "See rules"),
        QT_TRANSLATE_NOOP("Rights", "Shows what the desk does by itself; changing it takes other rights."),
        HELD,
    ),
    Right(
        Permission.AUTOMATION_RULES_OWN_DEPARTMENT,
        "automation",
        QT_TRANSLATE_NOOP("Rights", "Write rules for own departments"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Changes rules of one's departments; a rule can do nothing its author could not do by hand.",
        ),
        HELD,
    ),
    Right(
        Permission.AUTOMATION_RULES_ALL,
        "automation",
        QT_TRANSLATE_NOOP("Rights", "Write rules for the whole desk"),
        QT_TRANSLATE_NOOP("Rights", "Changes every rule; a rule can do nothing its author could not do by hand."),
        HELD,
    ),
    Right(
        Permission.AUTOMATION_RULES_ENABLE,
        "automation",
        QT_TRANSLATE_NOOP("Rights", "Switch rules on and off"),
        QT_TRANSLATE_NOOP("Rights", "Starts and stops rules as they are; writing them takes other rights."),
        HELD,
    ),
    Right(
        Permission.AUTOMATION_RULES_TEST,
        "automation",
        QT_TRANSLATE_NOOP("Rights", "Test rules"),
        QT_TRANSLATE_NOOP("Rights", "Shows what a rule would do; nothing is changed."),
        HELD,
    ),
    Right(
        Permission.AUTOMATION_TIME_RULES,
        "automation",
        QT_TRANSLATE_NOOP("Rights", "Write rules that run by the clock"),
        QT_TRANSLATE_NOOP("Rights", "Changes what happens after a time; other rules take other rights."),
        HELD,
    ),
    Right(
        Permission.AUTOMATION_SLA_POLICIES,
        "automation",
        QT_TRANSLATE_NOOP("Rights", "Set service levels"),
        QT_TRANSLATE_NOOP("Rights", "Says how fast answers are due; single tickets are changed by another right."),
        HELD,
    ),
    Right(
        Permission.AUTOMATION_CALENDARS,
        "automation",
        QT_TRANSLATE_NOOP("Rights", "Set working hours and holidays"),
        QT_TRANSLATE_NOOP("Rights", "Changes the calendars of the desk; the hours of an agent belong to the agent."),
        HELD,
    ),
    Right(
        Permission.AUTOMATION_ROUTING,
        "automation",
        QT_TRANSLATE_NOOP("Rights", "Set where new tickets go"),
        QT_TRANSLATE_NOOP("Rights", "Chooses departments by address and content; it does not move tickets that exist."),
        HELD,
    ),
    Right(
        Permission.AUTOMATION_DISTRIBUTION_CONFIG,
        "automation",
        QT_TRANSLATE_NOOP("Rights", "Set how tickets are shared out"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Chooses how new tickets are given to agents; giving one by hand is another right.",
        ),
        HELD,
    ),
    Right(
        Permission.CHANNEL_ACCOUNTS_VIEW,
        "channels",
        QT_TRANSLATE_NOOP("Rights", "See mailboxes"),
        QT_TRANSLATE_NOOP("Rights", "Shows addresses, servers and state of the mailboxes; passwords are never shown."),
        HELD,
    ),
    Right(
        Permission.CHANNEL_ACCOUNTS_EDIT,
        "channels",
        QT_TRANSLATE_NOOP("Rights", "Set up mailboxes"),
        QT_TRANSLATE_NOOP("Rights", "Adds, changes and removes mailboxes; their passwords take another right."),
        HELD,
    ),
    Right(
        Permission.CHANNEL_CREDENTIALS_SET,
        "channels",
        QT_TRANSLATE_NOOP("Rights", "Set passwords of mailboxes"),
        QT_TRANSLATE_NOOP("Rights", "Stores a new password; nobody can read the one that is stored."),
        HELD,
    ),
    Right(
        Permission.CHANNEL_QUARANTINE_VIEW,
        "channels",
        QT_TRANSLATE_NOOP("Rights", "See held mail"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Shows mail that could not be read or filed safely; releasing it is another right.",
        ),
        HELD,
    ),
    Right(
        Permission.CHANNEL_QUARANTINE_RELEASE,
        "channels",
        QT_TRANSLATE_NOOP("Rights", "Decide about held mail"),
        QT_TRANSLATE_NOOP("Rights", "Lets held mail in, or keeps it out; it does not change the block list."),
        HELD,
    ),
    Right(
        Permission.CHANNEL_BLOCKLIST_EDIT,
        "channels",
        QT_TRANSLATE_NOOP("Rights", "Change the block list"),
        QT_TRANSLATE_NOOP("Rights", "Says whose mail goes to spam; mail that is already here stays."),
        HELD,
    ),
    Right(
        Permission.CHANNEL_OUTBOX_VIEW,
        "channels",
        QT_TRANSLATE_NOOP("Rights", "See the outbox"),
        QT_TRANSLATE_NOOP("Rights", "Shows what waits to be sent or failed, of tickets in sight; it sends nothing."),
        HELD,
    ),
    Right(
        Permission.CHANNEL_OUTBOX_RETRY,
        "channels",
        QT_TRANSLATE_NOOP("Rights", "Send again or cancel"),
        QT_TRANSLATE_NOOP("Rights", "Sends what failed once more or takes it back; the text is not changed."),
        HELD,
    ),
)
