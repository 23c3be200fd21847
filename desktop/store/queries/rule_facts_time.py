"""What the clock says to conditions, as it hangs in the ticket's department."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from desktop.core.automation.values import WEEK_DAYS, Fact
from desktop.core.calendars import is_working
from desktop.store.queries.rule_facts_source import Source


def _local(source: Source) -> datetime:
    return datetime.fromtimestamp(source.moment / 1000, UTC).astimezone(ZoneInfo(source.calendar.zone))


def _minutes(source: Source) -> int:
    local = _local(source)
    return local.hour * 60 + local.minute


TIME: Mapping[str, Callable[[Source], Fact]] = {
    "business-hours": lambda source: is_working(source.calendar, source.moment),
    "week-day": lambda source: WEEK_DAYS[_local(source).weekday()],
    "day-minutes": _minutes,
    "holiday": lambda source: bool(source.calendar.holiday(source.calendar.day_of(source.moment))),
}
