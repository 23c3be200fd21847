"""Acts that arrange tickets: where they lie, who has them, what they are marked with."""

from __future__ import annotations

from desktop.core.automation.act_kind import Act, Param
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.permissions import Permission

LONGEST_WAIT = 366 * 24 * 60
ASSIGN_WAYS = {
    "least-loaded": QT_TRANSLATE_NOOP("Rules", "who has the fewest open tickets"),
    "round-robin": QT_TRANSLATE_NOOP("Rules", "whose turn it is"),
    "last-agent": QT_TRANSLATE_NOOP("Rules", "who last worked on the ticket"),
    "company-agent": QT_TRANSLATE_NOOP("Rules", "who looks after the company"),
    "by-routing": QT_TRANSLATE_NOOP("Rules", "whom the department's routing chooses"),
    "requester-last": QT_TRANSLATE_NOOP("Rules", "who last answered this customer"),
    "author": QT_TRANSLATE_NOOP("Rules", "the author of the rule"),
    "nobody": QT_TRANSLATE_NOOP("Rules", "nobody"),
}
"""Ways to choose an agent: by open tickets ties go to the longest idle, then by id."""
LINK_KINDS = {
    "related": QT_TRANSLATE_NOOP("Rules", "related"),
    "follow-up": QT_TRANSLATE_NOOP("Rules", "a follow-up"),
    "duplicate": QT_TRANSLATE_NOOP("Rules", "a duplicate"),
}
_VALUE = "value"
_ALIKE = Param(_VALUE, "minutes", QT_TRANSLATE_NOOP("Rules", "Minutes apart at most"), most=LONGEST_WAIT)


def _act(key: str, label: str, rights: tuple[Permission, ...], writes: str, *params: Param) -> Act:
    return Act(key, label, params, rights, frozenset(writes.split()))


ARRANGING = (
    _act(
        "set-department",
        QT_TRANSLATE_NOOP("Rules", "Move to department"),
        (Permission.TICKET_TRANSFER_DEPARTMENT,),
        "department assignee",
        Param(_VALUE, "department", QT_TRANSLATE_NOOP("Rules", "Department")),
    ),
    _act(
        "assign",
        QT_TRANSLATE_NOOP("Rules", "Assign to"),
        (),
        "assignee",
        Param(_VALUE, "agent", QT_TRANSLATE_NOOP("Rules", "Agent"), choices=ASSIGN_WAYS),
    ),
    _act(
        "set-status",
        QT_TRANSLATE_NOOP("Rules", "Set the status"),
        (),
        "status assignee mail",
        Param(_VALUE, "status", QT_TRANSLATE_NOOP("Rules", "Status")),
    ),
    _act(
        "set-priority",
        QT_TRANSLATE_NOOP("Rules", "Set the priority"),
        (Permission.TICKET_PRIORITY,),
        "priority",
        Param(_VALUE, "priority", QT_TRANSLATE_NOOP("Rules", "Priority")),
    ),
    _act(
        "set-subject",
        QT_TRANSLATE_NOOP("Rules", "Set the subject"),
        (Permission.TICKET_EDIT_SUBJECT,),
        "subject",
        Param(_VALUE, "text", QT_TRANSLATE_NOOP("Rules", "Subject"), most=500),
    ),
    _act(
        "set-field",
        QT_TRANSLATE_NOOP("Rules", "Set a custom field"),
        (Permission.TICKET_EDIT_FIELDS,),
        "field",
        Param("field", "field", QT_TRANSLATE_NOOP("Rules", "Field")),
        Param(_VALUE, "any", QT_TRANSLATE_NOOP("Rules", "Value"), required=False, most=4000),
    ),
    _act(
        "add-tags",
        QT_TRANSLATE_NOOP("Rules", "Add tags"),
        (Permission.TICKET_TAG,),
        "tags",
        Param(_VALUE, "tags", QT_TRANSLATE_NOOP("Rules", "Tags")),
    ),
    _act(
        "remove-tags",
        QT_TRANSLATE_NOOP("Rules", "Remove tags"),
        (Permission.TICKET_TAG,),
        "tags",
        Param(_VALUE, "tags", QT_TRANSLATE_NOOP("Rules", "Tags")),
    ),
    _act(
        "set-tags",
        QT_TRANSLATE_NOOP("Rules", "Replace all tags"),
        (Permission.TICKET_TAG,),
        "tags",
        Param(_VALUE, "tags", QT_TRANSLATE_NOOP("Rules", "Tags"), required=False),
    ),
    _act(
        "postpone",
        QT_TRANSLATE_NOOP("Rules", "Postpone"),
        (Permission.TICKET_POSTPONE,),
        "status",
        Param(
            _VALUE,
            "minutes",
            QT_TRANSLATE_NOOP("Rules", "For how long"),
            choices={"next-opening": QT_TRANSLATE_NOOP("Rules", "until we open again")},
            most=LONGEST_WAIT,
        ),
    ),
    Act(
        "resolve",
        QT_TRANSLATE_NOOP("Rules", "Resolve"),
        (),
        (Permission.TICKET_STATUS_RESOLVE,),
        frozenset({"status", "mail"}),
        True,
    ),
    _act(
        "resolve-silent",
        QT_TRANSLATE_NOOP("Rules", "Resolve without telling the customer"),
        (Permission.TICKET_STATUS_RESOLVE,),
        "status",
    ),
    _act("close", QT_TRANSLATE_NOOP("Rules", "Close"), (Permission.TICKET_STATUS_CLOSE,), "status"),
    _act("reopen", QT_TRANSLATE_NOOP("Rules", "Open again"), (Permission.TICKET_REOPEN,), "status assignee"),
    _act("spam", QT_TRANSLATE_NOOP("Rules", "Put among the spam"), (Permission.TICKET_SPAM_MARK,), "folder"),
    _act(
        "not-spam", QT_TRANSLATE_NOOP("Rules", "Bring back from the spam"), (Permission.TICKET_SPAM_UNMARK,), "folder"
    ),
    _act("trash", QT_TRANSLATE_NOOP("Rules", "Put into the trash"), (Permission.TICKET_TRASH,), "folder"),
    _act(
        "purge",
        QT_TRANSLATE_NOOP("Rules", "Erase for ever"),
        (Permission.TICKET_TRASH, Permission.TICKET_PURGE),
        "folder",
        Param("confirm", "yes-no", QT_TRANSLATE_NOOP("Rules", "I know that nothing brings it back")),
        Param(
            "confirm_again", "yes-no", QT_TRANSLATE_NOOP("Rules", "Erase every ticket for which the conditions hold")
        ),
    ),
    _act(
        "merge-matching",
        QT_TRANSLATE_NOOP("Rules", "Merge into the customer's earlier ticket alike"),
        (Permission.TICKET_MERGE,),
        "merged",
        _ALIKE,
    ),
    _act(
        "link",
        QT_TRANSLATE_NOOP("Rules", "Link to the customer's earlier tickets alike"),
        (Permission.TICKET_LINK,),
        "links",
        _ALIKE,
        Param("kind", "choice", QT_TRANSLATE_NOOP("Rules", "As"), required=False, choices=LINK_KINDS),
    ),
    _act(
        "set-sla",
        QT_TRANSLATE_NOOP("Rules", "Set the service level"),
        (Permission.TICKET_SLA_OVERRIDE,),
        "sla",
        Param(
            _VALUE,
            "policy",
            QT_TRANSLATE_NOOP("Rules", "Service level"),
            choices={"none": QT_TRANSLATE_NOOP("Rules", "none")},
        ),
    ),
)
"""A ticket alike is one of the same customer with the same subject."""
