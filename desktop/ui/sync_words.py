"""Words for what travels between computers: which thing, which field, which value. No widgets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.ui.tickets.row_words import STATUS_WORDS, priority_words

THINGS = {
    "ticket": QT_TRANSLATE_NOOP("Sync", "A ticket"),
    "message": QT_TRANSLATE_NOOP("Sync", "A message"),
    "message_revision": QT_TRANSLATE_NOOP("Sync", "A corrected message"),
    "attachment": QT_TRANSLATE_NOOP("Sync", "An attached file"),
    "participant": QT_TRANSLATE_NOOP("Sync", "Somebody taking part"),
    "ticket_tag": QT_TRANSLATE_NOOP("Sync", "A tag on a ticket"),
    "ticket_link": QT_TRANSLATE_NOOP("Sync", "A link between tickets"),
    "ticket_referral": QT_TRANSLATE_NOOP("Sync", "A referral"),
    "field_value": QT_TRANSLATE_NOOP("Sync", "A field"),
    "event": QT_TRANSLATE_NOOP("Sync", "An entry of the history"),
    "outgoing": QT_TRANSLATE_NOOP("Sync", "A mail to send"),
    "contact": QT_TRANSLATE_NOOP("Sync", "A contact"),
    "contact_address": QT_TRANSLATE_NOOP("Sync", "An address of a contact"),
    "company": QT_TRANSLATE_NOOP("Sync", "A company"),
    "agent": QT_TRANSLATE_NOOP("Sync", "An agent"),
    "role": QT_TRANSLATE_NOOP("Sync", "A role"),
    "role_grant": QT_TRANSLATE_NOOP("Sync", "A right of a role"),
    "denial": QT_TRANSLATE_NOOP("Sync", "A right taken away"),
    "membership": QT_TRANSLATE_NOOP("Sync", "A membership"),
    "department": QT_TRANSLATE_NOOP("Sync", "A department"),
    "computer": QT_TRANSLATE_NOOP("Sync", "A computer"),
    "credential": QT_TRANSLATE_NOOP("Sync", "A mailbox’s password"),
    "mailbox": QT_TRANSLATE_NOOP("Sync", "A mailbox"),
    "macro": QT_TRANSLATE_NOOP("Sync", "A saved text"),
    "rule": QT_TRANSLATE_NOOP("Sync", "A rule"),
    "setting": QT_TRANSLATE_NOOP("Sync", "A setting"),
    "status": QT_TRANSLATE_NOOP("Sync", "A status"),
    "tag": QT_TRANSLATE_NOOP("Sync", "A tag"),
    "rating": QT_TRANSLATE_NOOP("Sync", "A customer’s rating"),
    "file": QT_TRANSLATE_NOOP("Sync", "A file of changes"),
}
"""What kind of thing a row is; all others are just a change."""
FIELDS = {
    "subject": QT_TRANSLATE_NOOP("Sync", "Subject"),
    "status": QT_TRANSLATE_NOOP("Sync", "Status"),
    "department": QT_TRANSLATE_NOOP("Sync", "Department"),
    "assignee": QT_TRANSLATE_NOOP("Sync", "Assignee"),
    "requester": QT_TRANSLATE_NOOP("Sync", "Customer"),
    "priority": QT_TRANSLATE_NOOP("Sync", "Priority"),
    "value": QT_TRANSLATE_NOOP("Sync", "Field"),
    "name": QT_TRANSLATE_NOOP("Sync", "Name"),
    "note": QT_TRANSLATE_NOOP("Sync", "Note"),
    "text": QT_TRANSLATE_NOOP("Sync", "Text"),
    "html": QT_TRANSLATE_NOOP("Sync", "Text"),
    "postponed_until": QT_TRANSLATE_NOOP("Sync", "Postponed until"),
    "deleted": QT_TRANSLATE_NOOP("Sync", "Deleted"),
}

TYPED = frozenset({"subject", "name", "note", "text", "value"})
"""Fields whose values are somebody's own words."""


def thing_words(table: str) -> str:
    """Name the kind of thing that a row is."""
    return QCoreApplication.translate("Sync", THINGS.get(table, QT_TRANSLATE_NOOP("Sync", "A change")))


def field_words(field: str) -> str:
    """Name a field; one that people never see by name is just a field."""
    return QCoreApplication.translate("Sync", FIELDS.get(field, QT_TRANSLATE_NOOP("Sync", "Field")))


def value_words(field: str, value: str) -> str:
    """Say a value as people know it: a status by its word, a priority by its name, nothing as nothing."""
    if field == "status" and value in STATUS_WORDS:
        return QCoreApplication.translate("Status", STATUS_WORDS[value])
    if field == "priority" and value.isdecimal():
        return priority_words(int(value))
    if field == "assignee" and not value:
        return QCoreApplication.translate("Sync", "nobody")
    return value or QCoreApplication.translate("Sync", "empty")


def quoted_words(field: str, value: str) -> str:
    """Say a value within a sentence: what somebody typed stands between the language's own quotation marks."""
    if field in TYPED and value:
        return QLocale().quoteString(value)
    return value_words(field, value)


def concurrent_words(who: str, field: str, value: str, time: str) -> str:
    """Say what somebody did at the same moment and lost, in one sentence."""
    if field == "deleted":
        pattern = QCoreApplication.translate("Sync", "{who} also deleted this, {time}")
        return pattern.format(who=who, time=time)
    pattern = QCoreApplication.translate("Sync", "{who} also set {field} to {value}, {time}")
    return pattern.format(who=who, field=field_words(field), value=value, time=time)
