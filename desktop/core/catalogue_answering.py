"""The rights to answer and to write: messages, notes, fields and tags; names and explanations."""

from __future__ import annotations

from desktop.core.catalogue_right import ON_TICKETS, Right
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.permissions import Permission

ANSWERING = (
    Right(
        Permission.TICKET_CREATE,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Create tickets"),
        QT_TRANSLATE_NOOP("Rights", "Begins a ticket for a customer; writing to them takes the right to reply."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_REPLY,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Reply to customers"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Sends an answer from the address of the department; choosing another sender is a right of its own.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_REPLY_AS_OTHER_SENDER,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Choose another sender"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Sends an answer from any address of the desk; it does not open the settings of mailboxes.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_SEND_WITHOUT_DELAY,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Send without delay"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Skips the seconds in which a sent answer can be called back; nothing else about sending changes.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_FORWARD,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Forward messages"),
        QT_TRANSLATE_NOOP("Rights", "Sends a message on to an address outside the desk; the ticket stays where it is."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_NOTE_ADD,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Write notes"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Adds what colleagues see and customers never get; notes of others stay as they are.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_NOTE_EDIT_OWN,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Change own notes"),
        QT_TRANSLATE_NOOP("Rights", "Corrects what one wrote oneself; the history keeps that it was changed."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_NOTE_EDIT_ANY,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Change notes of others"),
        QT_TRANSLATE_NOOP("Rights", "Corrects what a colleague wrote; deleting it is another right."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_MESSAGE_EDIT,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Correct messages"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Changes how a stored message reads at this desk; what was sent or received by mail is not recalled.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_EDIT_SUBJECT,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Change the subject"),
        QT_TRANSLATE_NOOP("Rights", "Gives a ticket another subject; mails that were already sent keep theirs."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_EDIT_FIELDS,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Fill in fields"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Sets the values of the desk's own fields; private fields and the list of fields stay closed.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_EDIT_PRIVATE_FIELDS,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Fill in private fields"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Sets the values of fields that are marked private; new fields are made in the settings.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_TAG,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Put tags on tickets"),
        QT_TRANSLATE_NOOP("Rights", "Adds and removes tags that exist; making a new one is another right."),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_TAG_CREATE,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Make new tags while tagging"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Types a tag that does not exist yet; renaming and deleting tags belongs to the settings.",
        ),
        ON_TICKETS,
    ),
    Right(
        Permission.TICKET_PRIORITY,
        "working",
        QT_TRANSLATE_NOOP("Rights", "Set the priority"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Raises or lowers the priority of a ticket; it does not change when an answer is due.",
        ),
        ON_TICKETS,
    ),
)
