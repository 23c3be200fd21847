"""What conditions can ask about the message that set the rule off; without one, about the customer's latest."""

from __future__ import annotations

from desktop.core.automation.field_kind import Field
from desktop.core.i18n import QT_TRANSLATE_NOOP


def _of(key: str, label: str, kind: str, cost: int = 3) -> Field:
    return Field(key, label, kind, "message", cost)


MESSAGE_FIELDS = (
    _of("message-kind", QT_TRANSLATE_NOOP("Rules", "Kind of message"), "message-kind", 2),
    _of("from", QT_TRANSLATE_NOOP("Rules", "From (address)"), "text"),
    _of("from-name", QT_TRANSLATE_NOOP("Rules", "From (name)"), "text"),
    _of("to", QT_TRANSLATE_NOOP("Rules", "To"), "texts"),
    _of("cc", QT_TRANSLATE_NOOP("Rules", "Copy to"), "texts"),
    _of("reply-to", QT_TRANSLATE_NOOP("Rules", "Answers go to"), "texts"),
    _of("recipient", QT_TRANSLATE_NOOP("Rules", "Our address that it was sent to"), "texts", 4),
    Field("header", QT_TRANSLATE_NOOP("Rules", "Header"), "texts", "message", 9, parameter="name"),
    _of("message-subject", QT_TRANSLATE_NOOP("Rules", "Subject of the message"), "text"),
    _of("body", QT_TRANSLATE_NOOP("Rules", "Text without quotations"), "text", 6),
    _of("full-body", QT_TRANSLATE_NOOP("Rules", "Text with quotations"), "text", 6),
    _of("language", QT_TRANSLATE_NOOP("Rules", "Language of the text"), "language", 7),
    _of("size", QT_TRANSLATE_NOOP("Rules", "Size of the message"), "bytes", 2),
    _of("has-attachment", QT_TRANSLATE_NOOP("Rules", "Has an attachment"), "yes-no", 4),
    _of("attachment-name", QT_TRANSLATE_NOOP("Rules", "Name of an attachment"), "texts", 4),
    _of("attachment-type", QT_TRANSLATE_NOOP("Rules", "Type of an attachment"), "texts", 4),
    _of("machine-mail", QT_TRANSLATE_NOOP("Rules", "Written by a machine"), "yes-no", 2),
    _of("machine-reason", QT_TRANSLATE_NOOP("Rules", "Why it counts as a machine's"), "machine-reason", 2),
    _of("bounce", QT_TRANSLATE_NOOP("Rules", "Says that a mail could not be delivered"), "yes-no", 2),
)
"""Addresses lists hold both address and name of each person, so that either can be asked for."""
