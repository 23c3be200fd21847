"""When a ticket's next promise falls due, in words: for the badge, its tip, and who hears the list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.store.queries.rows import TicketRow
from desktop.ui.tickets.row_words import until_words
from desktop.ui.time_words import span_words

RUNNING, PAUSED, OVERDUE = 1, 2, 3
"""States of ``Ticket.due_state``."""
CLOCK_WORDS = {
    "first-response": QT_TRANSLATE_NOOP("ServiceLevel", "First answer"),
    "next-response": QT_TRANSLATE_NOOP("ServiceLevel", "Next answer"),
    "first-assignment": QT_TRANSLATE_NOOP("ServiceLevel", "Assignment"),
    "periodic-update": QT_TRANSLATE_NOOP("ServiceLevel", "Regular news"),
    "requester-wait": QT_TRANSLATE_NOOP("ServiceLevel", "Customer waits"),
    "agent-work": QT_TRANSLATE_NOOP("ServiceLevel", "Our work"),
    "resolution": QT_TRANSLATE_NOOP("ServiceLevel", "Resolve"),
}


def clock_name(clock: str) -> str:
    """Name a clock in the language shown; one that this version does not know by its key."""
    return QCoreApplication.translate("ServiceLevel", CLOCK_WORDS.get(clock, clock))


def urgency(due_at: int | None, warn_at: int | None, now: int) -> str:
    """Return how a running clock looks: ok, soon (from the warning on) or overdue. All in ms."""
    if due_at is None:
        return "ok"
    if due_at < now:
        return "overdue"
    return "soon" if warn_at is not None and warn_at <= now else "ok"


def left_words(due_at: int, now: int) -> str:
    """Say how much is left until a moment, or how late it is: 42 min, 25 min late."""
    if due_at >= now:
        return span_words(due_at - now)
    return QCoreApplication.translate("ServiceLevel", "{time} late").format(time=span_words(now - due_at))


def badge_of(row: TicketRow, now: int) -> tuple[str, str] | None:
    """Return look and words of a ticket's badge; None where no promise runs."""
    if row.due_state == PAUSED:
        return "paused", QCoreApplication.translate("ServiceLevel", "Paused")
    if row.due_state not in (RUNNING, OVERDUE) or row.due_at is None:
        return None
    return urgency(row.due_at, row.warn_at, now), left_words(row.due_at, now)


def due_sentence(row: TicketRow, now: int) -> str:
    """Say in full what falls due when; empty where no promise runs."""
    translate = QCoreApplication.translate
    if row.due_state == PAUSED:
        return translate("ServiceLevel", "The service level is paused")
    if row.due_state not in (RUNNING, OVERDUE) or row.due_at is None:
        return ""
    name = clock_name(row.due_clock)
    if row.due_at < now:
        words = translate("ServiceLevel", "{clock}: was due {when}, {time} ago")
        return words.format(clock=name, when=until_words(row.due_at), time=span_words(now - row.due_at))
    words = translate("ServiceLevel", "{clock}: due {when}, in {time}")
    return words.format(clock=name, when=until_words(row.due_at), time=span_words(row.due_at - now))
