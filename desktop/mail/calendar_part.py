"""Invitations (text/calendar, RFC 5545) as a card. A broken one gives None and stays an attachment."""

from __future__ import annotations

import logging
from datetime import date, datetime, timedelta

from icalendar import Calendar as Ics
from icalendar import Component

from desktop.mail.clean import one_line
from desktop.mail.limits import MAX_CALENDAR_BYTES
from desktop.mail.message import Calendar

_log = logging.getLogger(__name__)


def read_calendar(content: bytes, method: str = "") -> Calendar | None:
    """Read the first event (else task) of a calendar. ``method`` of the MIME part counts when the file names none."""
    if len(content) > MAX_CALENDAR_BYTES or b"BEGIN:V" not in content.upper()[:100_000]:
        return None
    try:
        calendar = Ics.from_ical(content.decode("utf-8", "replace"))
        return _card(calendar, method) if isinstance(calendar, Component) else None
    except Exception as fault:  # the library raises ValueError, KeyError, IndexError and more for broken lines
        _log.info("calendar part could not be read: %s", type(fault).__name__)
        return None


def _card(calendar: Component, method: str) -> Calendar | None:
    found = next((item for kind in ("VEVENT", "VTODO") for item in calendar.walk(kind)), None)
    if found is None:
        return None
    starts = _moment(found, "DTSTART")
    ends = _moment(found, "DTEND") or _moment(found, "DUE")
    duration = getattr(found.get("DURATION"), "dt", None)
    if starts is not None and ends is None and isinstance(duration, timedelta):
        ends = starts + duration
    return Calendar(
        method=one_line(str(calendar.get("METHOD") or method)).upper(),
        summary=one_line(str(found.get("SUMMARY") or "")),
        organizer=_organizer(found),
        starts=starts.isoformat() if starts is not None else "",
        ends=ends.isoformat() if ends is not None else "",
        time_zone=_time_zone(found, starts),
        location=one_line(str(found.get("LOCATION") or "")),
    )


def _moment(found: Component, name: str) -> date | None:
    value = found.get(name)
    value = value[0] if isinstance(value, list) and value else value
    moment = getattr(value, "dt", None)
    return moment if isinstance(moment, date) else None


def _organizer(found: Component) -> str:
    organizer = str(found.get("ORGANIZER") or "")
    return one_line(organizer[7:] if organizer[:7].lower() == "mailto:" else organizer)


def _time_zone(found: Component, starts: date | None) -> str:
    named = getattr(found.get("DTSTART"), "params", {}).get("TZID")
    if named:
        return one_line(str(named))
    return one_line(starts.tzname() or "") if isinstance(starts, datetime) else ""
