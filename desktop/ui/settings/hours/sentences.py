"""Working hours in words: a week in short, and the example that says what they mean for a ticket."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop.core.calendars import Calendar, add_business
from desktop.core.errors import DeskError
from desktop.core.hours import read_week
from desktop.ui.common.durations import duration_words
from desktop.ui.errors import sentence
from desktop.ui.i18n import listed
from desktop.ui.settings.hours.typed import Spans, span_words
from desktop.ui.time_words import short_date_words

FRIDAY = 4
LTR, POP = "\u2066", "\u2069"


def week_words(week: str) -> str:
    """Say a stored week in short: Mon–Fri 9–17, Sat 10–14; days with the same hours stand together."""
    days = read_week(week) if week else None
    if days is None:
        return QCoreApplication.translate("Hours", "Around the clock")
    parts = []
    for text, group in groupby(range(7), key=lambda day: json.dumps(days[day])):
        spans: Spans = json.loads(text)
        if spans:
            numbers = list(group)
            parts.append(f"{_days(numbers[0], numbers[-1])} {LTR}{span_words(spans)}{POP}")
    return listed(parts) or QCoreApplication.translate("Hours", "Never open")


def _days(first: int, last: int) -> str:
    names = [QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat) for day in (first, last)]
    pattern = QCoreApplication.translate("Hours", "{first}–{last}")
    return names[0] if first == last else pattern.format(first=names[0], last=names[1])


def date_words(day: date) -> str:
    """Say a date with its weekday, for a list of one year."""
    name = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    words = short_date_words(QDate(day.year, day.month, day.day))
    return QCoreApplication.translate("Hours", "{day}, {date}").format(day=name, date=words)


def example_words(calendar: Calendar, minutes: int, today: date) -> str:
    """Say when a ticket of next Friday afternoon is due; why never, when nothing ever opens."""
    start = example_start(calendar, today)
    try:
        due = add_business(calendar, start, minutes * 60_000)
    except DeskError as error:
        return sentence(error)
    pattern = QCoreApplication.translate("Hours", "With {time} to answer, a ticket of {start} is due {due}.")
    return pattern.format(
        time=duration_words(minutes), start=moment_words(calendar, start, start), due=moment_words(calendar, due, start)
    )


def example_start(calendar: Calendar, today: date) -> int:
    """Return (ms) half past four on the next Friday in the calendar's zone."""
    friday = today + timedelta(days=(FRIDAY - today.weekday()) % 7)
    wall = datetime.combine(friday, time(16, 30), ZoneInfo(calendar.zone))
    return int(wall.timestamp() * 1000)


def moment_words(calendar: Calendar, moment: int, beside: int) -> str:
    """Say a moment in the calendar's own zone: day and time within a week of another moment, else with the date."""
    local = datetime.fromtimestamp(moment / 1000, UTC).astimezone(ZoneInfo(calendar.zone))
    clock = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    name = QLocale().standaloneDayName(local.isoweekday())
    if abs(moment - beside) < timedelta(days=6).total_seconds() * 1000:
        return f"{name} {clock}"
    day = short_date_words(QDate(local.year, local.month, local.day))
    return f"{name} {day}, {clock}"
