"""Stores what was set in a calendar's dialog, by as few commands as it takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from desktop.commands.base import Desk
from desktop.commands.calendars import (
    clear_calendar_days,
    create_calendar,
    delete_calendar,
    edit_calendar,
    set_calendar_days,
)
from desktop.store.queries.rows_sla import CalendarRow
from desktop.ui.settings.hours.draft import Draft, OwnDay, draft_of

UTC = "UTC"
NEXT = timedelta(days=1)


def store_calendar(desk: Desk, row: CalendarRow | None, draft: Draft) -> str:
    """Make a calendar, or change ``row`` into what the draft says; return its id."""
    before = Draft() if row is None else draft_of(row)
    values = {"week": draft.week, "time_zone": draft.time_zone or UTC, "country": draft.country, "region": draft.region}
    if row is None:
        identity = create_calendar(desk, draft.name, **values)
    else:
        identity = row.id
        edit_calendar(desk, identity, name=draft.name, **values)
    dates = {day.date for day in draft.days}
    for first, last in _ranges(OwnDay(day.date, "") for day in before.days if day.date not in dates):
        clear_calendar_days(desk, identity, first.date, last.date)
    for first, last in _ranges(set(draft.days) - set(before.days)):
        set_calendar_days(desk, identity, first.date, last.date, [list(span) for span in first.spans], first.name)
    return identity


def forget_calendar(desk: Desk, calendar: str) -> None:
    """Take a calendar away that nothing goes by."""
    delete_calendar(desk, calendar)


def _ranges(days: Iterable[OwnDay]) -> Iterator[tuple[OwnDay, OwnDay]]:
    """Go through the first and the last of days that follow each other and are alike."""
    first: OwnDay | None = None
    last: OwnDay | None = None
    for day in sorted(days):
        if first is not None and last is not None and _follows(last, day):
            last = day
            continue
        if first is not None and last is not None:
            yield first, last
        first = last = day
    if first is not None and last is not None:
        yield first, last


def _follows(one: OwnDay, other: OwnDay) -> bool:
    alike = (one.name, one.spans) == (other.name, other.spans)
    return alike and date.fromisoformat(one.date) + NEXT == date.fromisoformat(other.date)
