"""Every condition field by key."""

from __future__ import annotations

from desktop.core.automation.field_kind import Field
from desktop.core.automation.fields_message import MESSAGE_FIELDS
from desktop.core.automation.fields_people import CUSTOMER_FIELDS, TEAM_FIELDS, TIME_FIELDS
from desktop.core.automation.fields_ticket import TICKET_FIELDS
from desktop.core.i18n import QT_TRANSLATE_NOOP

FIELDS: dict[str, Field] = {
    field.key: field for field in (*TICKET_FIELDS, *MESSAGE_FIELDS, *CUSTOMER_FIELDS, *TEAM_FIELDS, *TIME_FIELDS)
}
"""In the order in which menus show them. Custom fields stand in rules as ``field:ID``, all headers as ``header``."""

GROUPS = {
    "ticket": QT_TRANSLATE_NOOP("Rules", "Ticket"),
    "message": QT_TRANSLATE_NOOP("Rules", "Message"),
    "customer": QT_TRANSLATE_NOOP("Rules", "Customer"),
    "team": QT_TRANSLATE_NOOP("Rules", "Team"),
    "time": QT_TRANSLATE_NOOP("Rules", "Time"),
}
"""Label of each group of fields."""

__all__ = ["FIELDS", "GROUPS", "Field", "field_named"]


def field_named(name: str) -> Field | None:
    """Return the field that a name in a rule means (``status``, ``field:ID``), None for none."""
    return FIELDS.get(name.partition(":")[0])
