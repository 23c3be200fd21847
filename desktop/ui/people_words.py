"""Words about the people who work here: whether they are there, and how much they have."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.store.queries.rows import AgentRow
from desktop.ui.tickets.row_words import until_words

STATES = {
    "available": QT_TRANSLATE_NOOP("Availability", "Available"),
    "busy": QT_TRANSLATE_NOOP("Availability", "Busy"),
    "away": QT_TRANSLATE_NOOP("Availability", "Away"),
    "handing-over": QT_TRANSLATE_NOOP("Availability", "Away, work goes to others"),
    "offline": QT_TRANSLATE_NOOP("Availability", "Offline"),
}
DOTS = {
    "available": "success",
    "busy": "warning",
    "away": "warning",
    "handing-over": "warning",
    "offline": "text_muted",
}
"""The colour of the dot at an avatar; the word always stands beside it or in its tip."""


def availability_words(row: AgentRow) -> str:
    """Say whether somebody is there, and until when they are not."""
    return state_of(row.availability, row.away_until)


def state_of(availability: str, until: int | None) -> str:
    """Say in words what is stored of whether somebody is there."""
    translate = QCoreApplication.translate
    if availability in ("away", "handing-over") and until:
        return translate("Availability", "Away until {time}").format(time=until_words(until))
    return translate("Availability", STATES.get(availability, STATES["available"]))


def agent_name(row: AgentRow) -> str:
    """Return the name that somebody goes by here."""
    return row.shown_name or row.name


def agent_words(row: AgentRow, tickets: int | None = None) -> str:
    """Name somebody for a choice: with what keeps them from work, and how many tickets they have."""
    return " · ".join(filter(None, (agent_name(row), state_words(row, tickets))))


def state_words(row: AgentRow, tickets: int | None = None) -> str:
    """Say what keeps somebody from work, and how many tickets they have; nothing when there is nothing to say."""
    parts = [] if row.availability == "available" else [availability_words(row)]
    if tickets is not None:
        parts.append(QCoreApplication.translate("Availability", "%n ticket(s)", "", tickets))
    return " · ".join(parts)
