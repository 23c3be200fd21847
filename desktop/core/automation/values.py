"""What conditions compare and acts take: the kinds of value, and how each family of them is compared."""

from __future__ import annotations

from desktop.core.i18n import QT_TRANSLATE_NOOP

Scalar = str | int | float | bool
Value = Scalar | tuple[Scalar, ...] | None
"""A value in a rule; JSON's lists are tuples, so that rules can be compared and kept in sets."""
Fact = str | int | float | bool | tuple[str, ...] | frozenset[str] | None
"""What a ticket says. Text is as written, ids and choices are ``""`` for none, numbers and moments None for none."""

FAMILIES = {
    "text": "text",
    "texts": "texts",
    "number": "number",
    "minutes": "number",
    "bytes": "number",
    "priority": "number",
    "moment": "moment",
    "yes-no": "flag",
    "tags": "set",
    "custom": "custom",
}
"""Kind to how it is compared; a kind that is not here is one of several: an id or a choice."""

IDS = frozenset({"department", "agent", "status", "company", "mailbox", "policy", "tag", "tags"})
"""Kinds whose values are ids of rows: 32 hex digits."""

CHOICES: dict[str, dict[str, str]] = {
    "source": {
        "email": QT_TRANSLATE_NOOP("Rules", "E-mail"),
        "import": QT_TRANSLATE_NOOP("Rules", "Import"),
        "agent": QT_TRANSLATE_NOOP("Rules", "An agent"),
        "form": QT_TRANSLATE_NOOP("Rules", "Form"),
        "api": QT_TRANSLATE_NOOP("Rules", "Interface for programs"),
        "chat": QT_TRANSLATE_NOOP("Rules", "Chat"),
        "call": QT_TRANSLATE_NOOP("Rules", "Call"),
        "sms": QT_TRANSLATE_NOOP("Rules", "SMS"),
        "facebook": "Facebook",
        "twitter": "Twitter",
        "instagram": "Instagram",
        "viber": "Viber",
        "whatsapp": "WhatsApp",
        "telegram": "Telegram",
    },
    "category": {
        "new": QT_TRANSLATE_NOOP("Rules", "New"),
        "open": QT_TRANSLATE_NOOP("Rules", "Open"),
        "waiting": QT_TRANSLATE_NOOP("Rules", "Waiting"),
        "postponed": QT_TRANSLATE_NOOP("Rules", "Postponed"),
        "resolved": QT_TRANSLATE_NOOP("Rules", "Resolved"),
        "closed": QT_TRANSLATE_NOOP("Rules", "Closed"),
    },
    "folder": {
        "inbox": QT_TRANSLATE_NOOP("Rules", "Inbox"),
        "spam": QT_TRANSLATE_NOOP("Rules", "Spam"),
        "trash": QT_TRANSLATE_NOOP("Rules", "Trash"),
    },
    "priority": {
        "0": QT_TRANSLATE_NOOP("Rules", "Low"),
        "1": QT_TRANSLATE_NOOP("Rules", "Normal"),
        "2": QT_TRANSLATE_NOOP("Rules", "High"),
        "3": QT_TRANSLATE_NOOP("Rules", "Urgent"),
    },
    "week-day": {
        "monday": QT_TRANSLATE_NOOP("Rules", "Monday"),
        "tuesday": QT_TRANSLATE_NOOP("Rules", "Tuesday"),
        "wednesday": QT_TRANSLATE_NOOP("Rules", "Wednesday"),
        "thursday": QT_TRANSLATE_NOOP("Rules", "Thursday"),
        "friday": QT_TRANSLATE_NOOP("Rules", "Friday"),
        "saturday": QT_TRANSLATE_NOOP("Rules", "Saturday"),
        "sunday": QT_TRANSLATE_NOOP("Rules", "Sunday"),
    },
    "message-kind": {
        "customer": QT_TRANSLATE_NOOP("Rules", "From the customer"),
        "reply": QT_TRANSLATE_NOOP("Rules", "Our answer"),
        "note": QT_TRANSLATE_NOOP("Rules", "Note"),
        "forward": QT_TRANSLATE_NOOP("Rules", "Forwarded"),
        "machine": QT_TRANSLATE_NOOP("Rules", "From a machine"),
    },
    "actor": {
        "customer": QT_TRANSLATE_NOOP("Rules", "The customer"),
        "agent": QT_TRANSLATE_NOOP("Rules", "An agent"),
        "rule": QT_TRANSLATE_NOOP("Rules", "A rule"),
        "desk": QT_TRANSLATE_NOOP("Rules", "The desk itself"),
    },
    "availability": {
        "available": QT_TRANSLATE_NOOP("Rules", "Available"),
        "busy": QT_TRANSLATE_NOOP("Rules", "Busy"),
        "away": QT_TRANSLATE_NOOP("Rules", "Away"),
        "handing-over": QT_TRANSLATE_NOOP("Rules", "Handing over"),
        "offline": QT_TRANSLATE_NOOP("Rules", "Offline"),
    },
    "sla-state": {
        "none": QT_TRANSLATE_NOOP("Rules", "None"),
        "running": QT_TRANSLATE_NOOP("Rules", "Running"),
        "paused": QT_TRANSLATE_NOOP("Rules", "Paused"),
        "overdue": QT_TRANSLATE_NOOP("Rules", "Overdue"),
    },
    "machine-reason": {
        "bounce": QT_TRANSLATE_NOOP("Rules", "Could not be delivered"),
        "report": QT_TRANSLATE_NOOP("Rules", "A report"),
        "vacation": QT_TRANSLATE_NOOP("Rules", "Away from the office"),
        "auto-submitted": QT_TRANSLATE_NOOP("Rules", "Sent automatically"),
        "auto-suppress": QT_TRANSLATE_NOOP("Rules", "Asks for no automatic answer"),
        "calendar-reply": QT_TRANSLATE_NOOP("Rules", "Answer to an invitation"),
        "list": QT_TRANSLATE_NOOP("Rules", "Mailing list"),
        "precedence": QT_TRANSLATE_NOOP("Rules", "Mass mail"),
        "noreply": QT_TRANSLATE_NOOP("Rules", "Address that takes no answers"),
        "empty-return-path": QT_TRANSLATE_NOOP("Rules", "No address to return to"),
        "loop": QT_TRANSLATE_NOOP("Rules", "Our own mail coming back"),
    },
    "rating-level": {
        "bad": QT_TRANSLATE_NOOP("Rules", "Bad"),
        "fine": QT_TRANSLATE_NOOP("Rules", "Fine"),
        "good": QT_TRANSLATE_NOOP("Rules", "Good"),
    },
}
"""Kinds with a fixed list: value to label. Priorities are numbers in rules; here they stand as text."""

WEEK_DAYS = tuple(CHOICES["week-day"])
"""Monday first."""
CUSTOM_FAMILIES = {
    "integer": "number",
    "decimal": "number",
    "date": "moment",
    "datetime": "moment",
    "yes-no": "flag",
    "choices": "texts",
}
"""Kinds of custom fields that are not compared as text."""


def family_of(kind: str) -> str:
    """Return how a kind is compared: text, texts, number, moment, flag, one, set or custom."""
    return FAMILIES.get(kind, "one")
