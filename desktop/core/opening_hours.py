"""When a department opens next."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desktop.core.hours import is_zone, read_week

DAYS_AHEAD = 8


def next_open(hours: str, zone: str, moment: int) -> int | None:
    """Return the next moment (ms) at which working hours begin, None without any. ``hours`` as in ``core.hours``."""
    week = read_week(hours) if hours.strip() else None
    if week is None:
        return None
    place = ZoneInfo(zone) if zone and is_zone(zone) else UTC
    today = datetime.fromtimestamp(moment / 1000, UTC).astimezone(place).date()
    for ahead in range(DAYS_AHEAD):
        day = today + timedelta(days=ahead)
        for start, _ in week[day.weekday()]:
            begins = datetime.combine(day, time(start // 60, start % 60), place)
            at = int(begins.timestamp() * 1000)
            if at > moment:
                return at
    return None
