"""When rules of time look: after so many minutes, or at a time of day on certain days of the week."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import WEEKLY, rrule
from dateutil.tz import resolve_imaginary

from desktop.core.automation.checking import line, mapping, refuse, sequence, whole
from desktop.core.automation.parts import Timing
from desktop.core.automation.values import WEEK_DAYS
from desktop.core.hours import is_zone

LONGEST_MINUTES = 10 * 366 * 24 * 60
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def read_timing(data: object, wanted: str) -> Timing:
    """Return the timing that JSON says; ``wanted`` is minutes, calendar, or empty for none."""
    found = mapping(data, "timing", (wanted,) if wanted else ())
    if not wanted:
        return Timing()
    if wanted == "minutes":
        return Timing(minutes=whole(found.get("minutes"), "timing", 1, LONGEST_MINUTES))
    return _calendar(found.get("calendar"))


def _calendar(data: object) -> Timing:
    found = mapping(data, "timing", ("days", "at", "zone"))
    days = sequence(found.get("days", list(WEEK_DAYS)), "timing, days", 7)
    at = line(found.get("at"), "timing, at", 5)
    zone = line(found.get("zone", "UTC"), "timing, zone", 100)
    if not days or any(day not in WEEK_DAYS for day in days):
        refuse("rule-value", "timing, days", value=str(days)[:80])
    if not _CLOCK.fullmatch(at):
        refuse("rule-value", "timing, at", value=at)
    if not is_zone(zone):
        refuse("rule-value", "timing, zone", value=zone)
    return Timing(days=tuple(day for day in WEEK_DAYS if day in days), at=at, zone=zone)


def timing_json(timing: Timing) -> dict[str, object]:
    """Return a timing as JSON has it."""
    if timing.at:
        return {"calendar": {"days": list(timing.days), "at": timing.at, "zone": timing.zone}}
    return {"minutes": timing.minutes} if timing.minutes else {}


def next_occurrence(timing: Timing, after: int) -> int:
    """Return the first moment (ms) after another at which a calendar timing comes round.

    A time that the clocks skip counts when they have skipped it; one that they show twice counts the first time.
    """
    zone = ZoneInfo(timing.zone)
    local = datetime.fromtimestamp(after / 1000, UTC).astimezone(zone).replace(tzinfo=None)
    hour, minute = map(int, timing.at.split(":"))
    days = [WEEK_DAYS.index(day) for day in timing.days]
    begin = (local - timedelta(days=2)).replace(hour=hour, minute=minute, second=0, microsecond=0)
    for each in rrule(WEEKLY, dtstart=begin, byweekday=days):
        moment = int(resolve_imaginary(each.replace(tzinfo=zone)).timestamp() * 1000)
        if moment > after:
            return moment
    raise OverflowError(after)
