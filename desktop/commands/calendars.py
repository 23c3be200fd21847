"""Working hours with a name: their week, the public holidays of a place, and days with hours of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from desktop.commands._calendar_values import checked_calendar, checked_spans, clean_name, day_of, refuse_closed
from desktop.commands._desk_values import checked_text, ordered
from desktop.commands.base import Desk, command, command_on
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission
from desktop.store.database import natural_id
from desktop.store.models import Calendar, CalendarDay, Department, Setting, SlaPolicy
from desktop.store.row_reads import key, row_by_id, rows_where

P = Permission
LONGEST_RANGE = 366


@command(P.AUTOMATION_CALENDARS)
def create_calendar(
    desk: Desk, name: str, week: str = "", time_zone: str = "UTC", country: str = "", region: str = ""
) -> str:
    """Make a calendar and return its id.

    ``week`` is as in ``core.hours``, empty for around the clock; ``country`` and ``region`` (ISO 3166) close it on
    public holidays. Raises ``calendar-exists``, ``hours-invalid``, ``time-zone-unknown``, ``calendar-place``,
    ``calendar-never-open``.
    """
    values = checked_calendar(
        {"name": name, "week": week, "time_zone": time_zone, "country": country, "region": region}
    )
    row = Calendar.create(**values, position=len(rows_where(Calendar, "deleted = 0")))
    refuse_closed(row)
    identity: str = row.id
    return identity


@command_on(Calendar, P.AUTOMATION_CALENDARS)
def edit_calendar(desk: Desk, calendar: Calendar, /, **changes: str) -> None:
    """Change a calendar: ``name``, ``week``, ``time_zone``, ``country``, ``region``; raises as ``create_calendar``."""
    for name, value in checked_calendar(changes, calendar).items():
        if getattr(calendar, name) != value:
            setattr(calendar, name, value)
    calendar.save()
    refuse_closed(calendar)


@command_on(Calendar, P.AUTOMATION_CALENDARS)
def clone_calendar(desk: Desk, calendar: Calendar, name: str) -> str:
    """Make a calendar with everything of another but its name; return the new id."""
    kept: Mapping[str, str] = {n: getattr(calendar, n) for n in ("week", "time_zone", "country", "region")}
    copy = Calendar.create(name=clean_name(name), **kept, position=len(rows_where(Calendar, "deleted = 0")))
    for day in rows_where(CalendarDay, "calendar = ? AND deleted = 0", (key(calendar.id),)):
        _write_day(copy.id, date.fromisoformat(day.date), day.spans, day.name)
    identity: str = copy.id
    return identity


@command(P.AUTOMATION_CALENDARS)
def reorder_calendars(desk: Desk, calendars: Sequence[str]) -> None:
    """Put calendars into an order; those not named follow in the order they had."""
    ordered(rows_where(Calendar, "deleted = 0 ORDER BY position, rid"), calendars)


@command_on(Calendar, P.AUTOMATION_CALENDARS)
def delete_calendar(desk: Desk, calendar: Calendar) -> None:
    """Take a calendar away. ``calendar-used`` while a policy or a department goes by it."""
    names = _users(calendar.id)
    if names:
        raise DeskError("calendar-used", name=calendar.name, by=", ".join(names))
    calendar.deleted = True
    calendar.save()


@command_on(Calendar, P.AUTOMATION_CALENDARS)
def set_calendar_days(
    desk: Desk, calendar: Calendar, first: str, last: str = "", spans: Sequence[Sequence[int]] = (), name: str = ""
) -> int:
    """Give dates (ISO 8601, ``first`` to ``last``) hours of their own, closed without ``spans``; return how many.

    They go before the week and before public holidays. Raises ``calendar-date``, ``calendar-range`` (more than a
    year), ``hours-invalid``, ``calendar-never-open``.
    """
    stored, words = checked_spans(spans), checked_text("name", name)
    days = _range(first, last)
    for day in days:
        _write_day(calendar.id, day, stored, words)
    refuse_closed(calendar)
    return len(days)


@command_on(Calendar, P.AUTOMATION_CALENDARS)
def clear_calendar_days(desk: Desk, calendar: Calendar, first: str, last: str = "") -> int:
    """Let dates follow the week and the public holidays again; return how many had hours of their own."""
    days = [day.isoformat() for day in _range(first, last)]
    condition = "calendar = ? AND date BETWEEN ? AND ? AND deleted = 0"
    rows = rows_where(CalendarDay, condition, (key(calendar.id), days[0], days[-1]))
    for row in rows:
        row.deleted = True
        row.save()
    refuse_closed(calendar)
    return len(rows)


def _range(first: str, last: str) -> list[date]:
    begin, end = day_of(first), day_of(last or first)
    length = (end - begin).days + 1
    if not 1 <= length <= LONGEST_RANGE:
        raise DeskError("calendar-range", limit=LONGEST_RANGE)
    return [begin + timedelta(days=number) for number in range(length)]


def _write_day(calendar: str, day: date, spans: str, name: str) -> None:
    identity = natural_id("calendar-day", calendar, day.isoformat())
    row = row_by_id(CalendarDay, identity)
    if row is None:
        CalendarDay.create(id=identity, calendar=calendar, date=day.isoformat(), name=name, spans=spans)
        return
    for field, value in (("spans", spans), ("name", name), ("deleted", False)):
        if getattr(row, field) != value:
            setattr(row, field, value)
    row.save()


def _users(calendar: str) -> list[str]:
    policies = [row.name for row in rows_where(SlaPolicy, "calendar = ? AND deleted = 0", (key(calendar),))]
    condition = "scope = 'department' AND key = 'calendar' AND value = ? AND deleted = 0"
    homes = [row_by_id(Department, row.owner) for row in rows_where(Setting, condition, (f'"{calendar}"',))]
    return [*policies, *(home.name for home in homes if home is not None and not home.deleted)]
