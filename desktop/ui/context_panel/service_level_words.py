"""A ticket's clocks in words: how each stands, and why its time ran or rested."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.store.queries.rows_sla import ClockRow, TimelineSpan
from desktop.ui.common.timeline_bar import Stretch
from desktop.ui.i18n import isolate
from desktop.ui.tickets.due_words import left_words, urgency
from desktop.ui.tickets.row_words import STATUS_WORDS, priority_words, until_words
from desktop.ui.time_words import message_time_words, now_ms, span_words

KINDS = {
    "running": QT_TRANSLATE_NOOP("ServiceLevel", "running"),
    "paused": QT_TRANSLATE_NOOP("ServiceLevel", "paused"),
    "stopped": QT_TRANSLATE_NOOP("ServiceLevel", "stopped"),
    "closed-hours": QT_TRANSLATE_NOOP("ServiceLevel", "outside business hours"),
    "breached": QT_TRANSLATE_NOOP("ServiceLevel", "late"),
}
REASONS = {
    "started": QT_TRANSLATE_NOOP("ServiceLevel", "The time began."),
    "customer-wrote": QT_TRANSLATE_NOOP("ServiceLevel", "The customer wrote."),
    "status": QT_TRANSLATE_NOOP("ServiceLevel", "The status became “{status}”."),
    "folder": QT_TRANSLATE_NOOP("ServiceLevel", "The ticket was moved."),
    "opened": QT_TRANSLATE_NOOP("ServiceLevel", "Business hours began."),
    "closed": QT_TRANSLATE_NOOP("ServiceLevel", "Business hours ended."),
    "holiday": QT_TRANSLATE_NOOP("ServiceLevel", "A day off: {day}."),
    "due": QT_TRANSLATE_NOOP("ServiceLevel", "The time was over."),
    "policy": QT_TRANSLATE_NOOP("ServiceLevel", "The service level became “{name}”."),
    "priority": QT_TRANSLATE_NOOP("ServiceLevel", "The priority became “{priority}”."),
    "department": QT_TRANSLATE_NOOP("ServiceLevel", "The ticket came to “{name}”."),
    "agent": QT_TRANSLATE_NOOP("ServiceLevel", "“{name}” got the ticket."),
    "answered": QT_TRANSLATE_NOOP("ServiceLevel", "We answered."),
}
FOLDERS = (
    QT_TRANSLATE_NOOP("ServiceLevel", "The ticket came back to the inbox."),
    QT_TRANSLATE_NOOP("ServiceLevel", "The ticket was marked as spam."),
    QT_TRANSLATE_NOOP("ServiceLevel", "The ticket was moved to the trash."),
)
NAMELESS = {
    "agent": QT_TRANSLATE_NOOP("ServiceLevel", "Nobody had the ticket any more."),
    "policy": QT_TRANSLATE_NOOP("ServiceLevel", "The service level was taken away."),
}


translate = QCoreApplication.translate


def _say(text: str) -> str:
    """Translate what is marked above."""
    return translate("ServiceLevel", text)


def clock_look(clock: ClockRow, now: int) -> tuple[str, str]:
    """Return look (ok, soon, overdue, paused; met or missed when it ended) and words of a clock."""
    spent = span_words(clock.spent_s * 1000)
    if clock.state == "met":
        return "met", translate("ServiceLevel", "Met in {time}").format(time=spent)
    if clock.state == "missed":
        return "missed", translate("ServiceLevel", "Missed, took {time}").format(time=spent)
    if clock.state == "stopped":
        return "stopped", translate("ServiceLevel", "Ended after {time}").format(time=spent)
    if clock.state == "paused":
        left = max(0, clock.target_s - clock.spent_s) * 1000
        return "paused", translate("ServiceLevel", "Paused, {time} left").format(time=span_words(left))
    if clock.due_at is None:
        return "ok", span_words(max(0, clock.target_s - clock.spent_s) * 1000)
    look = "overdue" if clock.state == "breached" else urgency(clock.due_at, clock.warn_at, now)
    words = left_words(clock.due_at, now)
    if look == "overdue":
        return look, words
    return look, translate("ServiceLevel", "{left} · {when}").format(left=words, when=until_words(clock.due_at))


def clock_tip(clock: ClockRow) -> str:
    """Say how much of a clock's time is used, and what broke it when a change of the promise did."""
    used = translate("ServiceLevel", "{spent} of {target} used.").format(
        spent=span_words(clock.spent_s * 1000), target=span_words(clock.target_s * 1000)
    )
    changed = translate("ServiceLevel", "It is late because the promise was changed.") if clock.by_change else ""
    return " ".join(filter(None, (used, changed)))


def span_sentence(span: TimelineSpan) -> str:
    """Say one stretch of a clock's time: from when to when, what it was, why it began."""
    now = now_ms()
    pattern = translate("ServiceLevel", "{start} – {end}: {what}, {time}. {reason}")
    return pattern.format(
        start=message_time_words(span.start, now),
        end=message_time_words(span.end, now),
        what=_say(KINDS.get(span.kind, span.kind)),
        time=span_words(span.end - span.start),
        reason=reason_words(span),
    )


def reason_words(span: TimelineSpan) -> str:
    """Say why a stretch began."""
    details = dict(span.details)
    if span.reason == "folder":
        place = int(details.get("folder") or 0)
        return _say(FOLDERS[place] if place < len(FOLDERS) else REASONS["folder"])
    if span.reason in NAMELESS and not details.get("name"):
        return _say(NAMELESS[span.reason])
    key, number = details.get("key", ""), details.get("priority", "")
    values = {
        "status": translate("Status", STATUS_WORDS[key]) if key in STATUS_WORDS else details.get("status"),
        "priority": priority_words(int(number)) if number.isdecimal() else number,
        "day": details.get("day"),
        "name": details.get("name"),
    }
    pattern = _say(REASONS[span.reason]) if span.reason in REASONS else ""
    return pattern.format(**{name: isolate(str(value or "")) for name, value in values.items()})


def stretches_of(spans: tuple[TimelineSpan, ...]) -> list[Stretch]:
    """Return the spans of a clock as parts of a bar."""
    return [
        Stretch(
            max(1, span.end - span.start), "closed" if span.kind == "closed-hours" else span.kind, span_sentence(span)
        )
        for span in spans
    ]
