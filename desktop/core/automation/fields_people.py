"""What conditions can ask about the customer, about the agents and about the time of day."""

from __future__ import annotations

from desktop.core.automation.field_kind import Field
from desktop.core.i18n import QT_TRANSLATE_NOOP


def _customer(key: str, label: str, kind: str, cost: int = 3, reads: str = "requester") -> Field:
    return Field(key, label, kind, "customer", cost, reads=frozenset({"requester", reads}))


def _team(key: str, label: str, kind: str, cost: int, reads: str = "", *, volatile: bool = True) -> Field:
    return Field(key, label, kind, "team", cost, volatile=volatile, reads=frozenset({reads} if reads else ()))


def _time(key: str, label: str, kind: str, cost: int = 1) -> Field:
    return Field(key, label, kind, "time", cost, volatile=True, reads=frozenset({"department"} if cost > 1 else ()))


CUSTOMER_FIELDS = (
    _customer("requester-name", QT_TRANSLATE_NOOP("Rules", "Name of the customer"), "text", reads="contact"),
    _customer("requester-email", QT_TRANSLATE_NOOP("Rules", "Addresses of the customer"), "texts", reads="contact"),
    _customer("requester-domain", QT_TRANSLATE_NOOP("Rules", "Mail domain of the customer"), "texts", reads="contact"),
    _customer("requester-language", QT_TRANSLATE_NOOP("Rules", "Language of the customer"), "language"),
    _customer("requester-blocked", QT_TRANSLATE_NOOP("Rules", "Customer is blocked"), "yes-no", reads="contact"),
    _customer("vip", QT_TRANSLATE_NOOP("Rules", "Important customer"), "yes-no"),
    _customer("first-ticket", QT_TRANSLATE_NOOP("Rules", "First ticket of the customer"), "yes-no", 4),
    Field(
        "requester-open-tickets",
        QT_TRANSLATE_NOOP("Rules", "Open tickets of the customer"),
        "number",
        "customer",
        4,
        volatile=True,
        reads=frozenset({"requester", "status"}),
    ),
)
TEAM_FIELDS = (
    _team("actor", QT_TRANSLATE_NOOP("Rules", "Who did it"), "actor", 1, volatile=False),
    _team("actor-agent", QT_TRANSLATE_NOOP("Rules", "Agent who did it"), "agent", 1, volatile=False),
    _team("assignee-availability", QT_TRANSLATE_NOOP("Rules", "Assigned agent is"), "availability", 2, "assignee"),
    _team("assignee-load", QT_TRANSLATE_NOOP("Rules", "Open tickets of the assigned agent"), "number", 4, "assignee"),
    _team(
        "queue-length",
        QT_TRANSLATE_NOOP("Rules", "Open tickets without agent in the department"),
        "number",
        4,
        "department",
    ),
    _team(
        "available-agents", QT_TRANSLATE_NOOP("Rules", "Available agents of the department"), "number", 4, "department"
    ),
)
TIME_FIELDS = (
    _time("business-hours", QT_TRANSLATE_NOOP("Rules", "Within business hours"), "yes-no", 3),
    _time("week-day", QT_TRANSLATE_NOOP("Rules", "Day of the week"), "week-day", 2),
    _time("day-minutes", QT_TRANSLATE_NOOP("Rules", "Minutes after midnight"), "number", 2),
    _time("holiday", QT_TRANSLATE_NOOP("Rules", "Holiday"), "yes-no", 3),
)
"""All four as the clocks of the ticket's department show."""
