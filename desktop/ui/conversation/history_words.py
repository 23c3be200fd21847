"""A ticket's history in sentences: who did what, for the lines between messages and for the panel."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.store.queries.rows import HistoryRow
from desktop.ui.common.marks import STATUSES, status_glyph
from desktop.ui.i18n import isolate
from desktop.ui.rating_words import scored_words
from desktop.ui.routing_words import routed_words
from desktop.ui.tickets.row_words import STATUS_WORDS, priority_words, until_words

SPAM, TRASH = "1", "2"
_BETWEEN = frozenset(
    (
        ("ticket", "status"),
        ("ticket", "postponed_until"),
        ("ticket", "assignee"),
        ("ticket", "department"),
        ("ticket", "priority"),
        ("ticket", "subject"),
        ("ticket", "folder"),
        ("ticket", "requester"),
        ("ticket", "merged_into"),
        ("participant", ""),
        ("participant", "deleted"),
        ("ticket_link", ""),
        ("ticket_link", "deleted"),
        ("ticket_referral", ""),
        ("ticket_referral", "deleted"),
        ("rating", "score"),
    )
)
_ALONG = frozenset(("send_reply", "forward_ticket", "new_ticket", "add_note", "create_desk"))
"""Commands whose message shows already; what they changed along with it is no line of its own."""
_ICONS = {
    "assignee": "user",
    "department": "folder",
    "priority": "flag",
    "subject": "pencil",
    "folder": "folder",
    "requester": "contact",
    "merged_into": "merge",
    "postponed_until": "clock",
    "sla": "timer",
    "ticket_tag": "tag",
    "participant": "users",
    "ticket_link": "link",
    "ticket_referral": "users",
    "field_value": "list",
    "rating": "star",
}


def belongs_between(row: HistoryRow) -> bool:
    """Tell whether a change stands as a line between messages: what an agent did to the ticket by itself.

    A customer's rating stands there too: the mail that it came by does not.
    """
    said = (row.kind, row.field) in _BETWEEN and row.command not in _ALONG
    if row.actor == "mail" and row.kind != "rating":
        return False
    return said and bool(sentence_of(row))


def icon_of(row: HistoryRow) -> str:
    """Name the icon of a change."""
    if row.field == "status":
        return status_glyph(row.new) if row.new in STATUSES else "circle-check"
    return _ICONS.get(row.field if row.kind == "ticket" else row.kind, "history")


def who_words(row: HistoryRow) -> str:
    """Name who did it; what the program did by itself, such as taking mail in, it did under its own name."""
    return row.actor_name or QCoreApplication.translate("History", "Deskbell")


def sentence_of(row: HistoryRow) -> str:
    """Say one change; empty when it means nothing to people."""
    routed = routed_words(row) if row.why else ""
    if routed:
        return routed
    pattern = _of_ticket(row) if row.kind == "ticket" else _of_part(row)
    if not pattern:
        return ""
    values = {"who": who_words(row), "old": _value(row, row.old), "new": _value(row, row.new)}
    return pattern.format(**{name: isolate(value) for name, value in values.items()})


def _of_ticket(row: HistoryRow) -> str:
    translate = QCoreApplication.translate
    simple = {
        "": translate("History", "{who} began this ticket"),
        "department": translate("History", "{who} moved this to {new}"),
        "priority": translate("History", "{who} set the priority to {new}"),
        "subject": translate("History", "{who} changed the subject to “{new}”"),
        "requester": translate("History", "{who} made {new} the customer"),
    }
    if row.field in simple:
        return simple[row.field]
    special = {
        "status": _of_status,
        "assignee": _of_assignee,
        "postponed_until": _of_postponing,
        "folder": _of_folder,
        "merged_into": _of_merging,
        "sla": _of_level,
    }
    return special[row.field](row) if row.field in special else ""


def _of_status(row: HistoryRow) -> str:
    translate = QCoreApplication.translate
    if row.new == "postponed":
        return ""  # the date is said instead
    if row.new == "resolved":
        return translate("History", "{who} resolved this")
    if row.new == "closed":
        return translate("History", "{who} closed this")
    if row.new == "open" and row.old in ("resolved", "closed"):
        return translate("History", "{who} opened this again")
    return translate("History", "{who} changed the status from {old} to {new}")


def _of_assignee(row: HistoryRow) -> str:
    translate = QCoreApplication.translate
    if not row.new:
        return translate("History", "{who} took this from {old}") if row.old else ""
    if row.new == row.actor_name:
        return translate("History", "{who} took this ticket")
    return translate("History", "{who} assigned this to {new}")


def _of_postponing(row: HistoryRow) -> str:
    translate = QCoreApplication.translate
    return translate("History", "{who} postponed this until {new}") if row.new else ""


def _of_folder(row: HistoryRow) -> str:
    translate = QCoreApplication.translate
    if row.new == SPAM:
        return translate("History", "{who} marked this as spam")
    if row.new == TRASH:
        return translate("History", "{who} moved this to the trash")
    return translate("History", "{who} moved this back to the inbox")


def _of_merging(row: HistoryRow) -> str:
    translate = QCoreApplication.translate
    if row.new:
        return translate("History", "{who} merged this into {new}")
    return translate("History", "{who} separated this from {old}")


def _of_level(row: HistoryRow) -> str:
    translate = QCoreApplication.translate
    if row.new:
        return translate("History", "{who} gave this the service level {new}")
    return translate("History", "{who} took the service level {old} away") if row.old else ""


def _of_part(row: HistoryRow) -> str:
    translate = QCoreApplication.translate
    came = {
        "ticket_tag": translate("History", "{who} added the tag {new}"),
        "participant": translate("History", "{who} added {new}"),
        "ticket_link": translate("History", "{who} linked {new}"),
        "ticket_referral": translate("History", "{who} referred this to {new}"),
        "field_value": translate("History", "{who} filled in {new}"),
        "rating": translate("History", "{who} asked the customer how we did"),
    }
    went = {
        "ticket_tag": translate("History", "{who} removed the tag {old}"),
        "participant": translate("History", "{who} removed {old}"),
        "ticket_link": translate("History", "{who} removed the link to {old}"),
        "ticket_referral": translate("History", "{who} ended the referral to {old}"),
    }
    if row.field in ("", "deleted"):
        return came.get(row.kind, "") if row.new else went.get(row.kind, "") if row.old else ""
    if row.kind == "field_value" and row.field == "value":
        return _of_value(row)
    if row.kind == "rating":
        return _of_rating(row)
    return translate("History", "{who} let somebody take part") if row.kind == "participant" else ""


def _of_rating(row: HistoryRow) -> str:
    translate = QCoreApplication.translate
    if row.field != "score" or not row.new:
        return ""
    if scored_words(row.old):
        return translate("History", "The customer changed the rating from {old} to {new}")
    return translate("History", "The customer rated our help: {new}")


def _of_value(row: HistoryRow) -> str:
    translate = QCoreApplication.translate
    if not row.new:
        return translate("History", "{who} emptied a field that said {old}")
    if not row.old:
        return translate("History", "{who} set a field to {new}")
    return translate("History", "{who} changed a field from {old} to {new}")


def _value(row: HistoryRow, text: str) -> str:
    """Turn a stored value into the word people use for it."""
    if row.kind == "rating" and row.field == "score":
        return scored_words(text)
    if row.field == "status" and text in STATUS_WORDS:
        return QCoreApplication.translate("Status", STATUS_WORDS[text])
    if row.field == "priority" and text.isdecimal():
        return priority_words(int(text))
    if row.field == "postponed_until" and text.isdecimal():
        return until_words(int(text))
    return text
