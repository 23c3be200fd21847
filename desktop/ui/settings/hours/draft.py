"""A calendar as it stands in its dialog, before it is saved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from desktop.core.calendars import Calendar, calendar_of
from desktop.core.hours import is_week
from desktop.store.queries.rows_sla import CalendarRow
from desktop.ui.settings.hours.typed import span_words

DaySpans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, order=True)
class OwnDay:
    """A date (ISO 8601) with hours of its own; no ``spans`` means closed."""

    date: str
    name: str
    spans: DaySpans = ()

    @property
    def hours(self) -> str:
        """The hours as they are typed; empty when closed."""
        return span_words([list(span) for span in self.spans])


@dataclass(frozen=True)
class Draft:
    """Everything a person can set about a calendar; the fields are those of ``CalendarRow``."""

    name: str = ""
    time_zone: str = ""
    week: str = ""
    country: str = ""
    region: str = ""
    days: tuple[OwnDay, ...] = ()

    def calendar(self) -> Calendar | None:
        """Return what can be counted with; None while the week cannot be read."""
        if self.week and not is_week(self.week):
            return None
        days = tuple((day.date, day.spans) for day in self.days)
        return calendar_of(self.week, self.time_zone, days, self.country, self.region)

    def with_day(self, day: OwnDay) -> Draft:
        """Return the draft with a day, in place of what was on its date."""
        kept = (each for each in self.days if each.date != day.date)
        return replace(self, days=tuple(sorted([*kept, day])))

    def without_day(self, iso: str) -> Draft:
        """Return the draft with the usual hours on a date."""
        return replace(self, days=tuple(each for each in self.days if each.date != iso))


def draft_of(row: CalendarRow) -> Draft:
    """Return a calendar as it is stored."""
    days = sorted(OwnDay(day.date, day.name, day.spans) for day in row.days)
    return Draft(row.name, row.time_zone, row.week, row.country, row.region, tuple(days))


def day_of(iso: str) -> date:
    """Return a stored date."""
    return date.fromisoformat(iso)
