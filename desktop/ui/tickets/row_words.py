"""The words of a ticket's row: status, priority, age, and the sentence a screen reader speaks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.store.queries.rows import StatusRow, TicketRow
from desktop.ui.i18n import isolate, listed
from desktop.ui.time_words import age_words, clock_words, now_ms, short_date_words

STATUS_WORDS = {
    "new": QT_TRANSLATE_NOOP("Status", "New"),
    "open": QT_TRANSLATE_NOOP("Status", "Open"),
    "waiting_customer": QT_TRANSLATE_NOOP("Status", "Waiting for customer"),
    "waiting_third_party": QT_TRANSLATE_NOOP("Status", "Waiting for third party"),
    "postponed": QT_TRANSLATE_NOOP("Status", "Postponed"),
    "resolved": QT_TRANSLATE_NOOP("Status", "Resolved"),
    "closed": QT_TRANSLATE_NOOP("Status", "Closed"),
}
PRIORITY_WORDS = (
    QT_TRANSLATE_NOOP("Priority", "Low"),
    QT_TRANSLATE_NOOP("Priority", "Normal"),
    QT_TRANSLATE_NOOP("Priority", "High"),
    QT_TRANSLATE_NOOP("Priority", "Urgent"),
)
PRIORITY_MARKS = ("low", "normal", "high", "urgent")
_CATEGORY_LOOK = ("new", "open", "waiting_customer", "postponed", "resolved", "closed")


def status_look(key: str, category: int) -> str:
    """Return which of the seven drawn statuses shows; a custom status looks like its category."""
    return key if key in STATUS_WORDS else _CATEGORY_LOOK[category]


def status_words(status: StatusRow | TicketRow) -> str:
    """Name a status: its own name, or the translated name of a built-in one."""
    key, name = (status.key, status.name) if isinstance(status, StatusRow) else (status.status_key, status.status_name)
    if name:
        return name
    return QCoreApplication.translate("Status", STATUS_WORDS.get(key, key))


def pill_words(row: TicketRow) -> str:
    """Return what the pill says: the status, or until when a postponed ticket sleeps."""
    if row.postponed_until and row.status_key == "postponed":
        return QCoreApplication.translate("TicketRow", "Until {time}").format(time=until_words(row.postponed_until))
    return status_words(row)


def until_words(at: int) -> str:
    """Say a moment to come: the time today, day and time within a week, else the date."""
    then = QDateTime.fromMSecsSinceEpoch(at).date()
    ahead = QDate.currentDate().daysTo(then)
    if ahead == 0:
        return clock_words(at)
    if 0 < ahead < 7:
        return f"{QLocale().dayName(then.dayOfWeek(), QLocale.FormatType.ShortFormat)}\u00a0{clock_words(at)}"
    return short_date_words(then)


def priority_words(priority: int) -> str:
    """Name one of the four, from 0 (low) to 3 (urgent), in the language shown."""
    return QCoreApplication.translate("Priority", PRIORITY_WORDS[min(max(priority, 0), 3)])


def requester_words(row: TicketRow) -> str:
    """Name the customer, by address when they have no name."""
    return row.requester_name or row.requester_email or QCoreApplication.translate("TicketRow", "Unknown")


def subject_words(row: TicketRow) -> str:
    """Return the subject, or say that there is none."""
    return row.subject or QCoreApplication.translate("TicketRow", "(no subject)")


def snippet_words(row: TicketRow) -> str:
    """Return the beginning of the last message; ours begins with "You:"."""
    if not row.snippet or not row.snippet_ours:
        return row.snippet
    return QCoreApplication.translate("TicketRow", "You: {text}").format(text=isolate(row.snippet))


def spoken(row: TicketRow) -> str:
    """Say the whole row: what is drawn as dot, mark or colour is a word here."""
    translate = QCoreApplication.translate
    parts = [requester_words(row), subject_words(row), status_words(row)]
    if row.unread:
        parts.insert(0, translate("TicketRow", "Unread"))
    if row.priority > 1:
        parts.append(priority_words(row.priority))
    if row.send_state == 2:
        parts.append(translate("TicketRow", "Not sent"))
    if row.send_state == 1:
        parts.append(translate("TicketRow", "Waiting to be sent"))
    if row.has_draft:
        parts.append(translate("TicketRow", "Draft"))
    if row.attachments:
        parts.append(translate("TicketRow", "%n attachment(s)", "", row.attachments))
    from desktop.ui.tickets.due_words import due_sentence  # noqa: PLC0415 - it needs words of this module

    parts += filter(None, [due_sentence(row, now_ms())])
    who = row.assignee_name if row.assignee else translate("TicketRow", "Nobody assigned")
    return listed([*parts, age_words(row.updated_at, now_ms()), who])
