"""Working time is counted in UTC, whatever the clocks on the wall do; checked against a minute-by-minute count."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.calendars import (
    Calendar,
    add_business,
    business_ms,
    calendar_of,
    is_working,
    next_opening,
    open_spans,
    preview_due,
)
from desktop.core.calendars_days import countries, is_place, public_holidays
from desktop.core.errors import DeskError

BERLIN = "Europe/Berlin"
MINUTE = 60_000
OFFICE = json.dumps([[[540, 1020]]] * 5 + [[], []])
NIGHTS = json.dumps([[[1320, 360]]] * 5 + [[], []])
AUGUST = tuple((f"2026-08-{day:02d}", ()) for day in range(1, 32))


def at(*wall: int, zone: str = BERLIN, fold: int = 0) -> int:
    """Return a wall time as ms."""
    return int(datetime(*wall, tzinfo=ZoneInfo(zone), fold=fold).timestamp() * 1000)


def wall(moment: int, zone: str = BERLIN) -> str:
    """Return a moment as people there say it."""
    return datetime.fromtimestamp(moment / 1000, ZoneInfo(zone)).strftime("%a %Y-%m-%d %H:%M:%S %z")


def test_vector_1_friday_afternoon_goes_on_on_monday():
    due = add_business(calendar_of(OFFICE, BERLIN), at(2026, 11, 20, 16, 30), 60 * MINUTE)
    assert wall(due) == "Mon 2026-11-23 09:30:00 +0100"


def test_vector_2_a_closed_august_is_skipped():
    due = add_business(calendar_of(OFFICE, BERLIN, AUGUST), at(2026, 7, 31, 16, 50), 60 * MINUTE)
    assert wall(due) == "Tue 2026-09-01 09:50:00 +0200"


def test_vector_3_seconds_are_kept():
    due = add_business(calendar_of(OFFICE, BERLIN), at(2026, 11, 23, 16, 59, 30), MINUTE)
    assert wall(due) == "Tue 2026-11-24 09:00:30 +0100"


@pytest.mark.parametrize(
    ("since", "minutes", "due"),
    [
        ((2026, 11, 23, 23, 0), 60, "Tue 2026-11-24 00:00:00 +0100"),
        ((2026, 11, 27, 23, 0), 420, "Sat 2026-11-28 06:00:00 +0100"),
        ((2026, 11, 27, 23, 0), 480, "Mon 2026-11-30 23:00:00 +0100"),
    ],
)
def test_vector_4_a_window_across_midnight(since, minutes, due):
    assert wall(add_business(calendar_of(NIGHTS, BERLIN), at(*since), minutes * MINUTE)) == due


@pytest.mark.parametrize(
    ("since", "due"),
    [
        ((2026, 3, 29, 1, 30), "Sun 2026-03-29 04:30:00 +0200"),
        ((2026, 10, 25, 1, 30), "Sun 2026-10-25 02:30:00 +0100"),
    ],
)
def test_vector_5_around_the_clock_over_both_changes_of_the_clock(since, due):
    assert wall(add_business(calendar_of("", BERLIN), at(*since), 120 * MINUTE)) == due


def test_vector_6_the_skipped_hour_has_no_length_and_the_repeated_one_two():
    calendar = calendar_of(json.dumps([[[120, 180]]] * 7), BERLIN)
    assert calendar.intervals(date(2026, 3, 29)) == ()
    assert [end - begin for begin, end in calendar.intervals(date(2026, 10, 25))] == [120 * MINUTE]


def test_vector_8_a_change_of_the_clock_outside_working_hours_changes_nothing():
    calendar = calendar_of(OFFICE, BERLIN)
    assert business_ms(calendar, at(2026, 3, 27, 16), at(2026, 3, 30, 10)) == 120 * MINUTE
    assert business_ms(calendar, at(2026, 10, 23, 16), at(2026, 10, 26, 10)) == 120 * MINUTE


def test_wall_times_would_be_an_hour_wrong_where_this_is_right():
    begin, end = at(2026, 3, 29, 1), at(2026, 3, 29, 5)
    assert business_ms(calendar_of("", BERLIN), begin, end) == 180 * MINUTE


def test_an_hour_before_a_month_of_closing_does_not_give_up():
    assert wall(add_business(calendar_of(OFFICE, BERLIN, AUGUST), at(2026, 7, 31, 16, 50), 60 * MINUTE)).startswith(
        "Tue 2026-09-01"
    )


def test_who_never_opens_within_two_years_is_told():
    never = calendar_of(json.dumps([[]] * 7), BERLIN)
    for ask in (lambda: add_business(never, 0, 1), lambda: next_opening(never, 0)):
        with pytest.raises(DeskError, match="calendar-never-open"):
            ask()
    assert business_ms(never, 0, at(2026, 1, 1)) == 0
    assert preview_due(json.dumps([[]] * 7), BERLIN, (), "", 0, 1) is None


def test_one_open_day_in_the_year_after_next_is_found():
    calendar = calendar_of(json.dumps([[]] * 7), BERLIN, (("2027-12-31", ((540, 600),)),))
    assert wall(add_business(calendar, at(2026, 1, 2), 30 * MINUTE)) == "Fri 2027-12-31 09:30:00 +0100"


def test_a_day_of_its_own_goes_before_the_week_and_before_holidays():
    days = (("2026-12-25", ((600, 660),)), ("2026-11-23", ()))
    calendar = calendar_of(OFFICE, BERLIN, days, "DE", "BY")
    assert business_ms(calendar, at(2026, 12, 25), at(2026, 12, 26)) == 60 * MINUTE
    assert wall(next_opening(calendar, at(2026, 11, 20, 17))) == "Tue 2026-11-24 09:00:00 +0100"


def test_public_holidays_close_and_their_names_are_known():
    calendar = calendar_of(OFFICE, BERLIN, (), "DE", "BY")
    assert wall(add_business(calendar, at(2026, 12, 24, 16, 30), 60 * MINUTE)) == "Mon 2026-12-28 09:30:00 +0100"
    assert calendar.holiday(date(2026, 12, 25)) == "Erster Weihnachtstag"
    assert public_holidays("DE", "BY", 2026).keys() - public_holidays("DE", "", 2026).keys()


def test_unknown_places_have_no_holidays():
    assert is_place("DE", "BY")
    assert is_place("DE", "")
    assert not is_place("DE", "XX")
    assert not is_place("XX", "")
    assert dict(public_holidays("XX", "", 2026)) == {}
    assert all(len(code) == 2 for code in countries())


def test_a_night_shift_that_began_before_a_closed_day_is_worked_to_its_end():
    calendar = calendar_of(NIGHTS, BERLIN, (("2026-11-24", ()),))
    spans = list(open_spans(calendar, at(2026, 11, 23, 12), at(2026, 11, 25, 12)))
    assert [wall(end) for _, end in spans] == ["Tue 2026-11-24 06:00:00 +0100"]


def test_what_is_broken_counts_as_around_the_clock_in_utc():
    calendar = calendar_of("nonsense", "Nowhere/Land")
    assert calendar.always
    assert calendar.zone == "UTC"


def test_the_end_of_a_day_is_due_rather_than_the_beginning_of_the_next():
    calendar = calendar_of(OFFICE, BERLIN)
    assert wall(add_business(calendar, at(2026, 11, 23, 9), 480 * MINUTE)) == "Mon 2026-11-23 17:00:00 +0100"
    assert not is_working(calendar, at(2026, 11, 23, 17))
    assert add_business(calendar, at(2026, 11, 22, 3), 0) == at(2026, 11, 22, 3)


ZONES = {
    BERLIN: (date(2026, 3, 29), date(2026, 10, 25)),
    "America/New_York": (date(2026, 3, 8), date(2026, 11, 1)),
    "Australia/Lord_Howe": (date(2026, 10, 4), date(2026, 4, 5)),
    "America/Havana": (date(2026, 3, 8), date(2026, 11, 1)),
}
"""Clocks that go forward and back by an hour, by half an hour, and at midnight."""


@st.composite
def weeks(draw: st.DrawFn) -> list[list[list[int]]]:
    """Make a week of up to two windows a day, some across midnight."""
    quarter = st.integers(0, 95).map(lambda each: each * 15)
    week: list[list[list[int]]] = []
    for _ in range(7):
        edges = sorted(draw(st.lists(quarter, min_size=0, max_size=4, unique=True)))
        spans = [[edges[n], edges[n + 1]] for n in range(0, len(edges) - 1, 2)]
        week.append(spans)
    late = draw(st.integers(0, 6))
    if week[late] and draw(st.booleans()):
        first = week[(late + 1) % 7][:1]
        limit = min(first[0][0] if first else 360, week[late][-1][0] - 15)
        if limit > 0:
            week[late][-1][1] = draw(st.integers(0, limit // 15)) * 15
    return week


class Minutes:
    """What a calendar comes to when every minute around a change of the clock is looked at by itself."""

    def __init__(self, week: list[list[list[int]]], zone: str, middle: date) -> None:
        place = ZoneInfo(zone)
        start = datetime(middle.year, middle.month, middle.day, tzinfo=UTC) - timedelta(days=6)
        self.first = int(start.timestamp()) * 1000
        self.walls = [
            (start + timedelta(minutes=n)).astimezone(place).replace(tzinfo=None) for n in range(12 * 24 * 60)
        ]
        self.open = [False] * len(self.walls)
        for day in range(-8, 9):
            self._mark(week, middle + timedelta(days=day))
        self.sums = [0]
        for each in self.open:
            self.sums.append(self.sums[-1] + each)

    def _mark(self, week: list[list[list[int]]], day: date) -> None:
        midnight = datetime(day.year, day.month, day.day)
        for begin, end in week[day.weekday()]:
            opens = midnight + timedelta(minutes=begin)
            closes = midnight + timedelta(minutes=end if end > begin else end + 1440)
            if self.walls[0] < opens - timedelta(days=1) and closes + timedelta(days=1) < self.walls[-1]:
                for minute in range(self._first_at(opens), self._last_at(closes)):
                    self.open[minute] = True

    def _first_at(self, wanted: datetime) -> int:
        return next(n for n, each in enumerate(self.walls) if each >= wanted)

    def _last_at(self, wanted: datetime) -> int:
        """Return the last minute of that name; one that does not exist is the first after it."""
        same = [n for n, each in enumerate(self.walls) if each == wanted]
        return same[-1] if same else self._first_at(wanted)

    def between(self, begin: int, end: int) -> int:
        """Return the open minutes between two minutes."""
        return self.sums[end] - self.sums[begin]

    def after(self, begin: int, minutes: int) -> int | None:
        """Return the minute at which so many open ones have passed."""
        place = bisect_right(self.sums, self.sums[begin] + minutes - 1)
        return place if place < len(self.sums) and minutes else None


@settings(max_examples=60, deadline=None)
@given(weeks(), st.sampled_from(sorted(ZONES)), st.booleans(), st.data())
def test_it_agrees_with_a_count_of_every_minute(week, zone, forward, data):
    middle = ZONES[zone][0 if forward else 1]
    oracle = Minutes(week, zone, middle)
    calendar = calendar_of(json.dumps(week), zone)
    edge = 3 * 24 * 60
    for _ in range(8):
        begin, end = sorted(data.draw(st.tuples(*[st.integers(edge, len(oracle.walls) - edge)] * 2)))
        since, until = (oracle.first + n * MINUTE for n in (begin, end))
        assert business_ms(calendar, since, until) == oracle.between(begin, end) * MINUTE
        minutes = data.draw(st.integers(1, 600))
        found = oracle.after(begin, minutes)
        if found is not None and found < len(oracle.walls) - edge:
            assert add_business(calendar, since, minutes * MINUTE) == oracle.first + found * MINUTE


moments = st.integers(at(2026, 1, 1), at(2027, 1, 1))
calendars = st.builds(
    lambda week, zone, country: calendar_of(json.dumps(week), zone, (), country),
    weeks().filter(lambda week: sum(map(len, week)) > 0),
    st.sampled_from(sorted(ZONES)),
    st.sampled_from(["", "DE", "US"]),
)


@settings(max_examples=100, deadline=None)
@given(calendars, st.tuples(moments, moments, moments).map(sorted))
def test_working_time_adds_up_and_never_runs_backwards(calendar: Calendar, three: Sequence[int]):
    first, second, third = three
    whole = business_ms(calendar, first, third)
    assert whole == business_ms(calendar, first, second) + business_ms(calendar, second, third)
    assert 0 <= business_ms(calendar, first, second) <= second - first
    assert business_ms(calendar, third, first) == 0


@settings(max_examples=100, deadline=None)
@given(calendars, moments, st.integers(1, 40 * 3_600_000), st.integers(0, 40 * 3_600_000))
def test_adding_undoes_measuring_and_more_is_never_earlier(calendar: Calendar, since: int, length: int, more: int):
    due = add_business(calendar, since, length)
    assert business_ms(calendar, since, due) == length
    assert business_ms(calendar, since, due - 1) == length - 1
    assert add_business(calendar, since, length + more) >= due
    assert add_business(calendar, due, more) == add_business(calendar, since, length + more) or more == 0


@settings(max_examples=50, deadline=None)
@given(calendars, st.tuples(moments, moments).map(sorted))
def test_open_spans_are_in_order_apart_and_within(calendar: Calendar, two: Sequence[int]):
    spans = list(open_spans(calendar, *two))
    assert all(begin < end for begin, end in spans)
    assert all(left[1] < right[0] for left, right in zip(spans, spans[1:], strict=False))
    assert all(two[0] <= begin and end <= two[1] for begin, end in spans)
