"""Acts that say something: to the customer, to colleagues, to other programs. And the last word."""

from __future__ import annotations

from desktop.core.automation.act_kind import Act, Param
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.permissions import Permission

LONGEST_TEXT = 20_000
RECIPIENTS = {
    "requester": QT_TRANSLATE_NOOP("Rules", "the customer"),
    "participants": QT_TRANSLATE_NOOP("Rules", "the customer and everybody in copy"),
    "assignee": QT_TRANSLATE_NOOP("Rules", "the assigned agent"),
    "members": QT_TRANSLATE_NOOP("Rules", "the members of the department"),
    "address": QT_TRANSLATE_NOOP("Rules", "an address"),
}
COLLEAGUES = {
    "assignee": QT_TRANSLATE_NOOP("Rules", "the assigned agent"),
    "members": QT_TRANSLATE_NOOP("Rules", "the members of the department"),
}
_VALUE = "value"


def _text(key: str = _VALUE, *, required: bool = True) -> Param:
    return Param(key, "long-text", QT_TRANSLATE_NOOP("Rules", "Text"), required, most=LONGEST_TEXT)


TELLING = (
    Act(
        "add-note",
        QT_TRANSLATE_NOOP("Rules", "Add a note"),
        (_text(),),
        (Permission.TICKET_NOTE_ADD,),
        frozenset({"note"}),
    ),
    Act(
        "mention",
        QT_TRANSLATE_NOOP("Rules", "Mention a colleague in a note"),
        (Param(_VALUE, "agent", QT_TRANSLATE_NOOP("Rules", "Agent")), _text("text")),
        (Permission.TICKET_NOTE_ADD,),
        frozenset({"note"}),
    ),
    Act(
        "reply-template",
        QT_TRANSLATE_NOOP("Rules", "Answer the customer"),
        (
            Param(_VALUE, "canned", QT_TRANSLATE_NOOP("Rules", "Saved answer"), required=False),
            _text("text", required=False),
        ),
        (Permission.TICKET_REPLY,),
        frozenset({"reply", "mail"}),
        True,
    ),
    Act(
        "send-mail",
        QT_TRANSLATE_NOOP("Rules", "Send a mail to"),
        (
            Param("to", "choice", QT_TRANSLATE_NOOP("Rules", "To"), choices=RECIPIENTS),
            Param("address", "address", QT_TRANSLATE_NOOP("Rules", "Address"), required=False, most=254),
            Param("subject", "text", QT_TRANSLATE_NOOP("Rules", "Subject"), most=500),
            _text("text"),
        ),
        (Permission.TICKET_REPLY,),
        frozenset({"mail"}),
        True,
    ),
    Act(
        "send-survey",
        QT_TRANSLATE_NOOP("Rules", "Ask the customer how we did"),
        (),
        (Permission.TICKET_REPLY,),
        frozenset({"mail"}),
        True,
    ),
    Act(
        "notify",
        QT_TRANSLATE_NOOP("Rules", "Show a notice to"),
        (
            Param(_VALUE, "agent", QT_TRANSLATE_NOOP("Rules", "Agent"), choices=COLLEAGUES),
            Param("text", "text", QT_TRANSLATE_NOOP("Rules", "Text"), required=False, most=500),
        ),
        (Permission.TICKET_VIEW_LIST,),
    ),
    Act(
        "webhook",
        QT_TRANSLATE_NOOP("Rules", "Tell another program"),
        (Param(_VALUE, "url", QT_TRANSLATE_NOOP("Rules", "Address (https)"), most=2000),),
        (Permission.SYSTEM_WEBHOOKS,),
        sends=True,
    ),
    Act(
        "run-macro",
        QT_TRANSLATE_NOOP("Rules", "Run a macro"),
        (Param(_VALUE, "macro", QT_TRANSLATE_NOOP("Rules", "Macro")),),
        (Permission.CONTENT_MACRO_USE,),
        frozenset({"*"}),
        True,
    ),
    Act(
        "change-requester",
        QT_TRANSLATE_NOOP("Rules", "Change the customer"),
        (Param(_VALUE, "address", QT_TRANSLATE_NOOP("Rules", "Address"), most=254),),
        (Permission.TICKET_REQUESTER_CHANGE,),
        frozenset({"requester", "company"}),
    ),
    Act(
        "change-company",
        QT_TRANSLATE_NOOP("Rules", "Change the customer's company"),
        (
            Param(
                _VALUE,
                "company",
                QT_TRANSLATE_NOOP("Rules", "Company"),
                choices={"none": QT_TRANSLATE_NOOP("Rules", "none")},
            ),
        ),
        (Permission.CONTACT_EDIT,),
        frozenset({"company", "contact"}),
    ),
    Act(
        "block-sender",
        QT_TRANSLATE_NOOP("Rules", "Block the customer"),
        (),
        (Permission.CONTACT_BLOCK,),
        frozenset({"contact"}),
    ),
    Act("stop", QT_TRANSLATE_NOOP("Rules", "Stop: no further rules")),
)
