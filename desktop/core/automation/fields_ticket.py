"""What conditions can ask about the ticket itself."""

from __future__ import annotations

from desktop.core.automation.field_kind import Field
from desktop.core.i18n import QT_TRANSLATE_NOOP


def _own(key: str, label: str, kind: str, *, old: bool = True, cost: int = 0, reads: str = "") -> Field:
    return Field(key, label, kind, "ticket", cost, old, reads=frozenset({reads or key}))


def _still(key: str, label: str, kind: str, cost: int = 0) -> Field:
    return Field(key, label, kind, "ticket", cost)


def _moving(key: str, label: str, kind: str, cost: int = 0, reads: str = "") -> Field:
    return Field(key, label, kind, "ticket", cost, volatile=True, reads=frozenset({reads} if reads else ()))


TICKET_FIELDS = (
    _still("source", QT_TRANSLATE_NOOP("Rules", "Source"), "source"),
    _own("department", QT_TRANSLATE_NOOP("Rules", "Department"), "department"),
    _own("assignee", QT_TRANSLATE_NOOP("Rules", "Assigned agent"), "agent"),
    _own("status", QT_TRANSLATE_NOOP("Rules", "Status"), "status"),
    _own("status-category", QT_TRANSLATE_NOOP("Rules", "Kind of status"), "category", reads="status", cost=1),
    _own("previous-status", QT_TRANSLATE_NOOP("Rules", "Status before"), "status", reads="status", old=False, cost=4),
    _own("priority", QT_TRANSLATE_NOOP("Rules", "Priority"), "priority"),
    _own("subject", QT_TRANSLATE_NOOP("Rules", "Subject"), "text", cost=3),
    _own("tags", QT_TRANSLATE_NOOP("Rules", "Tags"), "tags", cost=2),
    Field(
        "field",
        QT_TRANSLATE_NOOP("Rules", "Custom field"),
        "custom",
        "ticket",
        3,
        old=True,
        reads=frozenset({"field"}),
        parameter="field",
    ),
    _own("folder", QT_TRANSLATE_NOOP("Rules", "Folder"), "folder"),
    _own("company", QT_TRANSLATE_NOOP("Rules", "Company"), "company"),
    _still("mailbox", QT_TRANSLATE_NOOP("Rules", "Mailbox"), "mailbox"),
    _still("created", QT_TRANSLATE_NOOP("Rules", "Created"), "moment"),
    _still("last-activity", QT_TRANSLATE_NOOP("Rules", "Last activity"), "moment"),
    _moving("age-minutes", QT_TRANSLATE_NOOP("Rules", "Age of the ticket"), "minutes"),
    _moving("waiting-minutes", QT_TRANSLATE_NOOP("Rules", "Customer has waited"), "minutes", reads="reply"),
    _moving("customer-quiet-minutes", QT_TRANSLATE_NOOP("Rules", "Time since the customer wrote"), "minutes"),
    _moving("agent-quiet-minutes", QT_TRANSLATE_NOOP("Rules", "Time since we answered"), "minutes", reads="reply"),
    _moving("status-minutes", QT_TRANSLATE_NOOP("Rules", "Time in this status"), "minutes", reads="status"),
    _own(
        "agent-replies", QT_TRANSLATE_NOOP("Rules", "Number of our answers"), "number", old=False, cost=4, reads="reply"
    ),
    _still("customer-messages", QT_TRANSLATE_NOOP("Rules", "Number of messages from the customer"), "number", 4),
    _own("reopens", QT_TRANSLATE_NOOP("Rules", "Times reopened"), "number", old=False, cost=4, reads="status"),
    _own(
        "assignees", QT_TRANSLATE_NOOP("Rules", "Agents it was given to"), "number", old=False, cost=4, reads="assignee"
    ),
    _own("linked-tickets", QT_TRANSLATE_NOOP("Rules", "Linked tickets"), "number", old=False, cost=4, reads="links"),
    _moving("duplicate-minutes", QT_TRANSLATE_NOOP("Rules", "Time since an earlier ticket alike"), "minutes", 5),
    _own("sla", QT_TRANSLATE_NOOP("Rules", "Service level"), "policy"),
    _moving("sla-state", QT_TRANSLATE_NOOP("Rules", "State of the service level"), "sla-state", reads="sla"),
    _moving("due-minutes", QT_TRANSLATE_NOOP("Rules", "Time until due"), "minutes", reads="sla"),
    _still("rating", QT_TRANSLATE_NOOP("Rules", "Rating"), "number", 4),
    _still("rating-level", QT_TRANSLATE_NOOP("Rules", "Rating in words"), "rating-level", 4),
    _still("rating-comment", QT_TRANSLATE_NOOP("Rules", "Comment on the rating"), "text", 5),
)
"""A ticket alike is another one of the same customer with the same subject. Due is negative when overdue."""
