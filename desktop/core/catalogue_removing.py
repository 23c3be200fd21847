"""The rights around time and service levels, and to remove tickets and what stands in them."""

from __future__ import annotations

from desktop.core.catalogue_right import ON_TICKETS, Right
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.permissions import Permission

REMOVING = (
    Right(
        Permission.TICKET_TIME_LOG_OWN,
        "time",
        QT_TRANSLATE_NOOP("Rights", "Note own working time"),
        QT_TRANSLATE_NOOP("Rights", "Writes down one's own minutes on a ticket; those of colleagues stay as they are."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_TIME_LOG_ANY,
        "time",
        QT_TRANSLATE_NOOP("Rights", "Change working time of others"),
        QT_TRANSLATE_NOOP("Rights", "Corrects the minutes of colleagues; reports change with them."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_CHECKLIST,
        "time",
        QT_TRANSLATE_NOOP("Rights", "Work through checklists"),
        QT_TRANSLATE_NOOP("Rights", "Adds and ticks the steps of a ticket; it does not resolve the ticket."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_SLA_VIEW,
        "time",
        QT_TRANSLATE_NOOP("Rights", "See when an answer is due"),
        QT_TRANSLATE_NOOP("Rights", "Shows the time left and what is overdue; changing it is another right."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_SLA_OVERRIDE,
        "time",
        QT_TRANSLATE_NOOP("Rights", "Change when an answer is due"),
        QT_TRANSLATE_NOOP("Rights", "Gives one ticket another service level; the policies stay as they are."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_SPAM_MARK,
        "removing",
        QT_TRANSLATE_NOOP("Rights", "Mark as spam"),
        QT_TRANSLATE_NOOP("Rights", "Moves a ticket to spam; it does not block the sender."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_SPAM_UNMARK,
        "removing",
        QT_TRANSLATE_NOOP("Rights", "Take out of spam"),
        QT_TRANSLATE_NOOP("Rights", "Brings a ticket back from spam; it has to be in sight there."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_TRASH,
        "removing",
        QT_TRANSLATE_NOOP("Rights", "Put in the trash"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Takes a ticket out of every list; deleting it for good is another right.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_RESTORE,
        "removing",
        QT_TRANSLATE_NOOP("Rights", "Bring back from the trash"),
        QT_TRANSLATE_NOOP("Rights", "Puts a deleted ticket back where it was; what was deleted for good stays gone."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_PURGE,
        "removing",
        QT_TRANSLATE_NOOP("Rights", "Delete for good"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Removes a ticket with its messages and files for ever; that it happened stays in the audit log.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_NOTE_DELETE,
        "removing",
        QT_TRANSLATE_NOOP("Rights", "Delete notes"),
        QT_TRANSLATE_NOOP("Rights", "Takes a note out of a ticket; messages of customers are not touched."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_MESSAGE_DELETE,
        "removing",
        QT_TRANSLATE_NOOP("Rights", "Delete messages"),
        QT_TRANSLATE_NOOP("Rights", "Takes a single message out of a ticket; the ticket stays."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_MESSAGE_REDACT,
        "removing",
        QT_TRANSLATE_NOOP("Rights", "Black out parts of messages"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Makes card numbers and the like unreadable for everybody; copies in mailboxes are not changed.",
        ),
        ON_TICKETS,
    ),
)
