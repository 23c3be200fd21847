"""What a calendar accepts, in its stored form."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date

from desktop.commands._desk_values import checked_text, named
from desktop.core.calendars import next_opening
from desktop.core.calendars_days import is_place
from desktop.core.errors import DeskError
from desktop.core.folding import fold
from desktop.core.hours import is_week, is_zone
from desktop.store.calendar_reads import calendar_by_id
from desktop.store.clock import now
from desktop.store.models import Calendar
from desktop.store.row_reads import rows_where

FIELDS = frozenset({"name", "week", "time_zone", "country", "region"})


def checked_calendar(changes: Mapping[str, str], calendar: Calendar | None = None) -> dict[str, str]:
    """Return a calendar's new values; ``calendar`` is the one they are for, None for one that is yet to be made."""
    unknown = set(changes) - FIELDS
    if unknown:
        raise DeskError("field-refused", field=min(unknown))
    values = {name: checked_text(name, value) if name != "week" else value for name, value in changes.items()}
    if "name" in values:
        values["name"] = clean_name(values["name"], "" if calendar is None else calendar.id)
    if "week" in values:
        values["week"] = _week(values["week"])
    if "time_zone" in values and not is_zone(values["time_zone"]):
        raise DeskError("time-zone-unknown", name=values["time_zone"])
    if {"country", "region"} & set(values):
        _check_place(values, calendar)
    return values


def clean_name(name: str, calendar: str = "") -> str:
    """Return a calendar's name on one line. Raises ``name-empty``, ``calendar-exists``."""
    clean = named(name)
    rows = rows_where(Calendar, "deleted = 0")
    if any(fold(row.name) == fold(clean) for row in rows if row.id != calendar):
        raise DeskError("calendar-exists", name=clean)
    return clean


def day_of(text: str) -> date:
    """Return a date from its ISO 8601 form. Raises ``calendar-date``."""
    try:
        return date.fromisoformat(text)
    except (ValueError, TypeError) as error:
        raise DeskError("calendar-date", value=str(text)[:80]) from error


def checked_spans(spans: Sequence[Sequence[int]]) -> str:
    """Return the hours of a single date as they are stored. Raises ``hours-invalid``."""
    listed = [list(span) for span in spans]
    if not is_week(json.dumps([listed, *([[]] * 6)])):
        raise DeskError("hours-invalid")
    return json.dumps(listed)


def refuse_closed(calendar: Calendar) -> None:
    """Refuse a calendar in which nothing opens for two years (``calendar-never-open``); it has just been written."""
    found = calendar_by_id(calendar.id)
    if found is None:
        return
    try:
        next_opening(found, now())
    except DeskError as error:
        raise DeskError("calendar-never-open", name=calendar.name) from error


def _week(week: object) -> str:
    if not isinstance(week, str) or (week.strip() and not is_week(week)):
        raise DeskError("hours-invalid")
    return week.strip()


def _check_place(values: dict[str, str], calendar: Calendar | None) -> None:
    """Refuse an unknown place. Another country leaves the old region behind."""
    if values.get("country", "") != (calendar.country if calendar is not None else "") and "country" in values:
        values.setdefault("region", "")
    country = values.get("country", calendar.country if calendar is not None else "")
    region = values.get("region", calendar.region if calendar is not None else "")
    if (country or region) and not is_place(country, region):
        raise DeskError("calendar-place", country=country, region=region)
