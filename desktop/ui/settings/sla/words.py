"""The words of service levels: what each clock measures, what a policy promises, what that means for a ticket."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.core.calendars import Calendar, add_business
from desktop.core.errors import DeskError
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.sla import Four
from desktop.ui.common.durations import duration_words
from desktop.ui.errors import sentence
from desktop.ui.i18n import listed
from desktop.ui.settings.hours.sentences import example_start, moment_words
from desktop.ui.settings.rules.marked import all_of
from desktop.ui.settings.sla.draft import PolicyDraft
from desktop.ui.tickets.due_words import clock_name
from desktop.ui.tickets.row_words import priority_words

HINTS = {
    "first-response": QT_TRANSLATE_NOOP("ServiceLevel", "From the first message to the answer."),
    "next-response": QT_TRANSLATE_NOOP("ServiceLevel", "From each later message to its answer."),
    "first-assignment": QT_TRANSLATE_NOOP("ServiceLevel", "Until somebody has the ticket."),
    "periodic-update": QT_TRANSLATE_NOOP("ServiceLevel", "Between two messages of ours, while open."),
    "requester-wait": QT_TRANSLATE_NOOP("ServiceLevel", "All the time the customer waits for us."),
    "agent-work": QT_TRANSLATE_NOOP("ServiceLevel", "All the time it is new or open."),
    "resolution": QT_TRANSLATE_NOOP("ServiceLevel", "From the first message until it is solved."),
}
EXAMPLES = {
    "first-response": QT_TRANSLATE_NOOP("ServiceLevel", "is answered by {due}"),
    "next-response": QT_TRANSLATE_NOOP("ServiceLevel", "gets each later answer within {time}"),
    "first-assignment": QT_TRANSLATE_NOOP("ServiceLevel", "belongs to somebody by {due}"),
    "periodic-update": QT_TRANSLATE_NOOP("ServiceLevel", "gets news every {time}"),
    "requester-wait": QT_TRANSLATE_NOOP("ServiceLevel", "waits for us {time} at most"),
    "agent-work": QT_TRANSLATE_NOOP("ServiceLevel", "takes us {time} at most"),
    "resolution": QT_TRANSLATE_NOOP("ServiceLevel", "is resolved by {due}"),
}
"""How the example goes on, for each clock."""


def hint(clock: str) -> str:
    """Say what a clock measures."""
    return QCoreApplication.translate("ServiceLevel", HINTS.get(clock, clock))


def span(four: Four) -> str:
    """Say what is promised over all priorities: 4 h, or 1 h to 8 h; empty for nothing."""
    known = sorted({each for each in four if each})
    if not known:
        return ""
    if len(known) == 1:
        return duration_words(known[0], days=False)
    pattern = QCoreApplication.translate("ServiceLevel", "{least}–{most}")
    return pattern.format(least=duration_words(known[0], days=False), most=duration_words(known[-1], days=False))


def example_words(draft: PolicyDraft, calendar: Calendar, today: date) -> str:
    """Say what a policy means for a ticket of next Friday afternoon, of the most urgent priority it knows."""
    priority = _shown_priority(draft)
    if priority is None:
        return QCoreApplication.translate("ServiceLevel", "Nothing is promised yet. Type a time, such as 4 h.")
    start = example_start(calendar, today)
    try:
        parts = [_part(clock, four[priority], calendar, start) for clock, four in draft.promises.items()]
    except DeskError as error:
        return sentence(error)
    pattern = QCoreApplication.translate("ServiceLevel", "A ticket of {start} with priority “{priority}” {promises}.")
    return pattern.format(
        start=moment_words(calendar, start, start),
        priority=priority_words(priority),
        promises=all_of([part for part in parts if part]),
    )


def _shown_priority(draft: PolicyDraft) -> int | None:
    """Return the usual priority when something is promised for it, else the most urgent one that has a promise."""
    known = {place for four in draft.promises.values() for place, minutes in enumerate(four) if minutes}
    return 1 if 1 in known else max(known, default=None)


def _part(clock: str, minutes: int | None, calendar: Calendar, start: int) -> str:
    if not minutes:
        return ""
    pattern = QCoreApplication.translate("ServiceLevel", EXAMPLES[clock])
    due = add_business(calendar, start, minutes * 60_000) if "{due}" in EXAMPLES[clock] else start
    return pattern.format(due=moment_words(calendar, due, start), time=duration_words(minutes, days=False))


def promise_words(draft: PolicyDraft) -> str:
    """Say what a policy promises in a line: First answer 4 h, Resolve 8 h–24 h."""
    pattern = QCoreApplication.translate("ServiceLevel", "{clock} {time}")
    parts = (pattern.format(clock=clock_name(clock), time=span(four)) for clock, four in draft.promises.items())
    return listed(parts)
