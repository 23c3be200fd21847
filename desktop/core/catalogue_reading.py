"""The rights to read tickets: what each is called and allows, and one thing it does not.

Words are in plain English here and translated where they are shown (context "Rights").
"""

from __future__ import annotations

from desktop.core.catalogue_right import ON_TICKETS, Right
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.permissions import Permission

READING = (
    Right(
        Permission.TICKET_VIEW_LIST,
        "reading",
        QT_TRANSLATE_NOOP("Rights", "See tickets in lists"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Shows subject, customer and status in lists, searches and counts; the messages stay closed.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_VIEW_CONTENT,
        "reading",
        QT_TRANSLATE_NOOP("Rights", "Read messages"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Opens a ticket with its messages and files; notes of colleagues take a right of their own.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_VIEW_NOTES,
        "reading",
        QT_TRANSLATE_NOOP("Rights", "Read notes"),
        QT_TRANSLATE_NOOP("Rights", "Shows what colleagues wrote for each other; writing one takes another right."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_VIEW_HISTORY,
        "reading",
        QT_TRANSLATE_NOOP("Rights", "See the history of a ticket"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Shows who changed what and when; it opens no message or note that is closed otherwise.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_VIEW_RAW_SOURCE,
        "reading",
        QT_TRANSLATE_NOOP("Rights", "See the source of a mail"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Shows a mail as it arrived, with every header; it releases nothing from quarantine.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_VIEW_SPAM,
        "reading",
        QT_TRANSLATE_NOOP("Rights", "See tickets in spam"),
        QT_TRANSLATE_NOOP("Rights", "Opens the spam list; taking a ticket out of it is another right."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_VIEW_DELETED,
        "reading",
        QT_TRANSLATE_NOOP("Rights", "See deleted tickets"),
        QT_TRANSLATE_NOOP("Rights", "Opens the trash; bringing a ticket back is another right."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_DRAFT_VIEW_OTHERS,
        "reading",
        QT_TRANSLATE_NOOP("Rights", "Read drafts of others"),
        QT_TRANSLATE_NOOP("Rights", "Shows answers that colleagues have begun; they can be neither changed nor sent."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_RATE_VIEW,
        "reading",
        QT_TRANSLATE_NOOP("Rights", "See ratings of tickets"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Shows how a customer rated an answer; what they wrote about it stands in the reports.",
        ),
        ON_TICKETS,
    ),
)
