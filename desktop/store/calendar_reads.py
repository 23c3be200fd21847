"""Working hours as they are set up: calendars by name, and those of a department or an agent."""

from __future__ import annotations

import json

from desktop.core.calendars import Calendar, calendar_of
from desktop.core.calendars_days import Spans
from desktop.store.database import db
from desktop.store.models import Calendar as CalendarRecord
from desktop.store.row_reads import key, row_by_id
from desktop.store.settings import department_values


def calendar_by_id(identity: str) -> Calendar | None:
    """Return a calendar with its days; None for one that is gone."""
    row = row_by_id(CalendarRecord, identity)
    if row is None or row.deleted:
        return None
    return calendar_of(row.week, row.time_zone, calendar_days(identity), row.country, row.region)


def calendar_days(identity: str) -> tuple[tuple[str, Spans], ...]:
    """Return the dates of a calendar that have hours of their own, in order."""
    sql = "SELECT date, spans FROM calendar_day WHERE calendar = ? AND deleted = 0 ORDER BY date"
    return tuple((str(date), read_spans(spans)) for date, spans in db.execute_sql(sql, (key(identity),)).fetchall())


def read_spans(text: str) -> Spans:
    """Return stored hours of a date; what cannot be read is closed."""
    try:
        return tuple((int(begin), int(end)) for begin, end in json.loads(text))
    except (ValueError, TypeError):
        return ()


def calendar_of_department(department: str) -> Calendar:
    """Return the hours of a department: the calendar it goes by, else its own, else around the clock."""
    values = department_values(department, "calendar", "hours", "time_zone")
    chosen = values.text("calendar")
    found = calendar_by_id(chosen) if chosen else None
    return found if found is not None else calendar_of(values.text("hours"), values.text("time_zone"))


def calendar_of_agent(agent: str) -> Calendar | None:
    """Return the hours of an agent; None for one who has none set."""
    row = db.execute_sql("SELECT hours, time_zone FROM agent WHERE id = ?", (key(agent),)).fetchone()
    return calendar_of(row[0], row[1]) if row and row[0].strip() else None
