"""Working hours: a week of spans in a time zone, and whether a moment lies in one of them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

DAY_MINUTES = 24 * 60
Week = list[list[tuple[int, int]]]


def is_week(text: str) -> bool:
    """Tell whether a text is a week: JSON, seven lists from Monday on, of [from, to] in minutes after midnight."""
    return read_week(text) is not None


def read_week(text: str) -> Week | None:
    """Return a week as it is stored, None for anything else.

    Spans come in order and do not overlap. The last one of a day may end before it begins: on the next day.
    """
    try:
        days = json.loads(text)
    except ValueError:
        return None
    if not isinstance(days, list) or len(days) != 7:
        return None
    found = [_day(day) for day in days]
    week = [day for day in found if day is not None]
    if len(week) != 7 or any(_runs_into(week[number - 1], day) for number, day in enumerate(week)):
        return None
    return week


def is_zone(name: str) -> bool:
    """Tell whether a text names a time zone (IANA)."""
    try:
        return bool(ZoneInfo(name).key)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False


def is_open(hours: str, zone: str, moment: int) -> bool:
    """Tell whether a moment (ms) lies within working hours; always when none are set. An empty zone is UTC."""
    week = read_week(hours) if hours.strip() else None
    if week is None:
        return True
    place = ZoneInfo(zone) if zone and is_zone(zone) else UTC
    local = datetime.fromtimestamp(moment / 1000, UTC).astimezone(place)
    minute = local.hour * 60 + local.minute
    today = any(start <= minute and (minute < end or end < start) for start, end in week[local.weekday()])
    return today or any(end < start and minute < end for start, end in week[local.weekday() - 1][-1:])


def _runs_into(before: list[tuple[int, int]], day: list[tuple[int, int]]) -> bool:
    """Tell whether a day's last span ends on the next day after that one's first begins."""
    late = next((end for start, end in before[-1:] if end < start), 0)
    return any(start < late for start, _ in day[:1])


def _day(spans: object) -> list[tuple[int, int]] | None:
    if not isinstance(spans, list):
        return None
    found: list[tuple[int, int]] = []
    for span in spans:
        if not isinstance(span, list) or len(span) != 2 or not all(type(each) is int for each in span):
            return None
        start, end = span
        before = found[-1] if found else (0, 0)
        if before[1] < before[0] or not before[1] <= start < DAY_MINUTES:
            return None
        if start == end or not 0 <= end <= DAY_MINUTES:
            return None
        found.append((start, end))
    return found
