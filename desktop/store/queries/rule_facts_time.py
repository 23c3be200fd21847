"""What the clock says to conditions, as it hangs in the ticket's department."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from desktop.core.automation.values import WEEK_DAYS, Fact
from desktop.core.hours import is_open, is_zone
from desktop.store.queries.rule_facts_source import Source


def _local(source: Source) -> datetime:
    zone = source.clock.text("time_zone")
    place = ZoneInfo(zone) if zone and is_zone(zone) else UTC
    return datetime.fromtimestamp(source.moment / 1000, UTC).astimezone(place)


def _is_open(source: Source) -> bool:
    return not _is_holiday(source) and is_open(
        source.clock.text("hours"), source.clock.text("time_zone"), source.moment
    )


def _is_holiday(source: Source) -> bool:
    return False


def _minutes(source: Source) -> int:
    local = _local(source)
    return local.hour * 60 + local.minute


TIME: Mapping[str, Callable[[Source], Fact]] = {
    "business-hours": _is_open,
    "week-day": lambda source: WEEK_DAYS[_local(source).weekday()],
    "day-minutes": _minutes,
    "holiday": _is_holiday,
}
