"""Working time: how much of it lies between two moments, and when so much of it will have passed.

A week is kept as wall times in a time zone, as people say it, and counted in UTC: the difference of two wall times is
wrong by an hour twice a year, even between aware ``datetime``s of one zone. Every instant here is ms since the epoch.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from desktop.core.calendars_days import Spans, is_place, public_holidays
from desktop.core.errors import DeskError
from desktop.core.hours import DAY_MINUTES, is_zone, read_week

DAY = timedelta(days=1)
DAY_MS = 24 * 3600 * 1000
LONGEST_CLOSED_DAYS = 2 * 366
"""Who never opens within two years has made a mistake, which is said instead of counting on."""
LAST_DAY = date(9998, 12, 31)
MOST_CACHED = 20_000
EPOCH = datetime(1970, 1, 1)
Interval = tuple[int, int]


@dataclass(frozen=True)
class Calendar:
    """Working hours of a place. ``week`` is None around the clock; ``days`` are dates with hours of their own.

    Windows belong to the date on which they open: a night shift that began before a closed day is worked to its end.
    ``country`` and ``region`` close the public holidays there, unless ``days`` says otherwise.
    """

    week: tuple[Spans, ...] | None = None
    zone: str = "UTC"
    days: Mapping[date, Spans] = field(default_factory=dict)
    country: str = ""
    region: str = ""
    _known: dict[date, tuple[Interval, ...]] = field(default_factory=dict, compare=False, repr=False)

    @property
    def always(self) -> bool:
        """Whether it is open around the clock, every day."""
        return self.week is None and not self.days and not self.country

    def windows(self, day: date) -> Spans:
        """Return the hours that open on a date, in minutes after midnight; the last may end on the next date."""
        own = self.days.get(day)
        if own is not None:
            return own
        if self.holiday(day):
            return ()
        return ((0, DAY_MINUTES),) if self.week is None else self.week[day.weekday()]

    def holiday(self, day: date) -> str:
        """Return the name of the public holiday that a date is, or an empty text."""
        return public_holidays(self.country, self.region, day.year).get(day, "") if self.country else ""

    def intervals(self, day: date) -> tuple[Interval, ...]:
        """Return the windows that open on a date as instants."""
        found = self._known.get(day)
        if found is None:
            if len(self._known) > MOST_CACHED:
                self._known.clear()
            place = _zone(self.zone)
            both = ((_opening(place, day, begin), _closing(place, day, begin, end)) for begin, end in self.windows(day))
            found = self._known[day] = tuple((begin, end) for begin, end in both if begin < end)
        return found

    def day_of(self, moment: int) -> date:
        """Return the date in the calendar's place at a moment."""
        return datetime.fromtimestamp(moment / 1000, UTC).astimezone(_zone(self.zone)).date()


@lru_cache(maxsize=128)
def calendar_of(
    week: str, zone: str, days: tuple[tuple[str, Spans], ...] = (), country: str = "", region: str = ""
) -> Calendar:
    """Return a calendar from its stored form; the same texts give the same object, with what it has worked out.

    ``days`` are ISO dates with their hours. A text that is no week, and an unknown zone, count as around the clock
    and UTC: what is broken must not stop the desk.
    """
    read = read_week(week) if week.strip() else None
    spans = None if read is None else tuple(tuple(day) for day in read)
    own = {date.fromisoformat(day): hours for day, hours in days}
    return Calendar(spans, zone if zone and is_zone(zone) else "UTC", own, country, region)


def open_spans(calendar: Calendar, since: int, until: int | None = None) -> Iterator[Interval]:
    """Go through the open time from a moment on, in order and joined where windows touch; endless without ``until``.

    Raises ``calendar-never-open`` when nothing opens for two years.
    """
    if calendar.always:
        if until is None or since < until:
            yield since, until if until is not None else since + LONGEST_CLOSED_DAYS * DAY_MS * 1000
        return
    held: Interval | None = None
    try:
        for begin, end in _windows_from(calendar, since, until):
            if held is not None and begin <= held[1]:
                held = held[0], max(held[1], end)
                continue
            if held is not None:
                yield held
            held = begin, end
    except DeskError:
        if held is not None:
            yield held
        raise
    if held is not None:
        yield held


def _windows_from(calendar: Calendar, since: int, until: int | None) -> Iterator[Interval]:
    """Go through the single windows after a moment, clipped; the one of the day before may still be open."""
    day = calendar.day_of(since) - DAY
    closed = 0
    while day < LAST_DAY:
        found = calendar.intervals(day)
        closed = 0 if found else closed + 1
        if until is None and closed > LONGEST_CLOSED_DAYS:
            raise DeskError("calendar-never-open")
        for begin, end in found:
            if until is not None and begin >= until:
                return
            begin, end = max(begin, since), end if until is None else min(end, until)
            if begin < end:
                yield begin, end
        day += DAY
        if until is not None and not found and _past(calendar, day, until):
            return


def _past(calendar: Calendar, day: date, until: int) -> bool:
    return datetime.combine(day - DAY, time(), UTC).timestamp() * 1000 - DAY_MS > until


def business_ms(calendar: Calendar, since: int, until: int) -> int:
    """Return how much open time lies between two moments; none when the second is not later."""
    if calendar.always or until <= since:
        return max(0, until - since)
    return sum(end - begin for begin, end in open_spans(calendar, since, until))


def add_business(calendar: Calendar, since: int, length: int) -> int:
    """Return the first moment at which so much open time has passed since another.

    It is the end of a working day rather than the beginning of the next, and ``since`` itself for no time at all.
    Raises ``calendar-never-open``.
    """
    if calendar.always or length <= 0:
        return since + max(0, length)
    left = length
    for begin, end in open_spans(calendar, since):
        if left <= end - begin:
            return begin + left
        left -= end - begin
    raise DeskError("calendar-never-open")


def is_working(calendar: Calendar, moment: int) -> bool:
    """Tell whether a moment lies in open time."""
    return business_ms(calendar, moment, moment + 1) > 0


def next_opening(calendar: Calendar, moment: int) -> int:
    """Return the first open moment from another on, which may be that one. Raises ``calendar-never-open``."""
    for begin, _ in open_spans(calendar, moment):
        return begin
    raise DeskError("calendar-never-open")


def preview_due(
    week: str,
    zone: str,
    days: Sequence[tuple[str, Spans]],
    country: str,
    start_ms: int,
    minutes: int,
    region: str = "",
) -> int | None:
    """Return when a ticket of a moment would be due in hours that are being edited; None when these never open."""
    calendar = calendar_of(week, zone, tuple(days), country if is_place(country, region) else "", region)
    try:
        return add_business(calendar, start_ms, minutes * 60_000)
    except DeskError:
        return None


def _opening(place: ZoneInfo, day: date, minutes: int) -> int:
    return _instant(place, day, minutes, fold=0)


def _closing(place: ZoneInfo, day: date, begin: int, end: int) -> int:
    return _instant(place, day, end if end > begin else end + DAY_MINUTES, fold=1)


def _instant(place: ZoneInfo, day: date, minutes: int, fold: int) -> int:
    """Return the instant of a wall time. One that the clocks skip moves forward to where they jump.

    Of one that comes twice ``fold`` 0 is the first and 1 the second: who opens, opens at once; who closes, stays.
    """
    wall = datetime.combine(day, time()) + timedelta(minutes=minutes)
    before, after = (wall.replace(tzinfo=place, fold=each).utcoffset() or timedelta() for each in (0, 1))
    if before < after:
        return _jump(place, int((wall - after - EPOCH).total_seconds()), int((wall - before - EPOCH).total_seconds()))
    return int((wall - (after if fold else before) - EPOCH).total_seconds()) * 1000


def _jump(place: ZoneInfo, early: int, late: int) -> int:
    """Return the second (as ms) between two at which the offset changes."""
    offset = datetime.fromtimestamp(early, place).utcoffset()
    while late - early > 1:
        middle = (early + late) // 2
        if datetime.fromtimestamp(middle, place).utcoffset() == offset:
            early = middle
        else:
            late = middle
    return late * 1000


@lru_cache(maxsize=256)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
