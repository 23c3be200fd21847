"""The rights to move tickets along: status, assignment, department, people, merging; names and explanations."""

from __future__ import annotations

from desktop.core.catalogue_right import ON_TICKETS, Right
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.permissions import Permission

ARRANGING = (
    Right(
        Permission.TICKET_STATUS,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Change the status"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Moves a ticket between the open and waiting statuses; resolving and closing are rights of their own.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_STATUS_RESOLVE,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Resolve tickets"),
        QT_TRANSLATE_NOOP("Rights", "Marks a ticket as done; a new message of the customer can open it again."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_STATUS_CLOSE,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Close tickets"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Ends a ticket for good, so that a new message begins another one; it deletes nothing.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_REOPEN,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Reopen tickets"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Opens a resolved or closed ticket again; deleted ones are brought back by another right.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_POSTPONE,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Postpone tickets"),
        QT_TRANSLATE_NOOP("Rights", "Puts a ticket aside until a date; the customer is not told."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_TAKE,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Take the next ticket"),
        QT_TRANSLATE_NOOP("Rights", "Gets the next ticket that nobody has; a ticket of a colleague is not taken away."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_ASSIGN_SELF,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Assign to oneself"),
        QT_TRANSLATE_NOOP("Rights", "Takes a ticket that nobody has; taking it from a colleague is another right."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_ASSIGN_OTHER,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Assign to somebody else"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Gives a ticket to a colleague who may see it; it does not widen what that colleague sees otherwise.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_UNASSIGN,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Give tickets back"),
        QT_TRANSLATE_NOOP("Rights", "Leaves a ticket to nobody, so that others can take it; its department stays."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_STEAL,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Take tickets from others"),
        QT_TRANSLATE_NOOP(
            "Rights", "Takes over a ticket that a colleague has; giving it to a third person is another right."
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_TRANSFER_DEPARTMENT,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Move to another department"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Hands a ticket over, also to a department one cannot see; after that it may be out of sight.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_REFER,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Ask another department or agent"),
        QT_TRANSLATE_NOOP("Rights", "Lets others see and work on a ticket as well; it stays in its department."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_FOLLOW_SELF,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Follow tickets"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Gets news about a ticket without having it; it opens no ticket that is out of sight.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_FOLLOW_OTHERS,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Let others follow"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Adds colleagues who may see the ticket as followers; it does not show them anything new.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_REQUESTER_CHANGE,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Change the customer of a ticket"),
        QT_TRANSLATE_NOOP("Rights", "Puts a ticket under another customer; messages keep the address they came from."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_PARTICIPANTS_EDIT,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Change who gets copies"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Adds and removes the people who get answers in copy; earlier mails are not sent again.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_MERGE,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Merge tickets"),
        QT_TRANSLATE_NOOP("Rights", "Joins tickets that are about the same thing; both have to be in reach."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_UNMERGE,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Undo a merge"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Takes merged tickets apart again; what was written in between stays with the first.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_SPLIT,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Split a ticket"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Begins a new ticket with some messages of another; nothing is sent to the customer.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_LINK,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Link tickets"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Notes that tickets belong together; each is still seen only by those who may see it.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_BULK_ACTIONS,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Change many at once"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Works on all chosen tickets together, each as far as the single rights reach; it adds no other right.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_EXPORT_SINGLE,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Save a ticket as a file"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Writes a ticket with its messages into a file; only what one can read oneself is in it.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_PRINT,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Print tickets"),
        QT_TRANSLATE_NOOP("Rights", "Prints what is shown of a ticket; closed notes are left out."),
        ON_TICKETS,
    ),
)
