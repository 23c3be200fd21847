"""Rules of time: what they may say, and when they come round."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.automation.parts import Timing
from desktop.core.automation.timing import next_occurrence, read_timing, timing_json
from desktop.core.automation.values import WEEK_DAYS
from desktop.core.errors import DeskError

MORNING = {"calendar": {"days": ["friday", "monday"], "at": "08:30", "zone": "Europe/Warsaw"}}
ZONES = ["UTC", "Europe/Warsaw", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"]


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).timestamp() * 1000)


def daily(clock: str, zone: str = "Europe/Warsaw") -> Timing:
    return Timing(days=WEEK_DAYS, at=clock, zone=zone)


def test_days_are_kept_in_the_order_of_the_week():
    assert read_timing(MORNING, "calendar") == Timing(0, ("monday", "friday"), "08:30", "Europe/Warsaw")


@pytest.mark.parametrize("timing", [{"minutes": 5}, {}, MORNING])
def test_a_timing_survives_json(timing):
    wanted = next(iter(timing), "")
    read = read_timing(timing, wanted)
    assert read_timing(timing_json(read), wanted) == read


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        ({}, "minutes"),
        ({"minutes": 0}, "minutes"),
        ({"minutes": "5"}, "minutes"),
        ({"minutes": 10**9}, "minutes"),
        ({"calendar": {}}, "minutes"),
        ({}, "calendar"),
        ({"calendar": {"at": "24:00"}}, "calendar"),
        ({"calendar": {"at": "8:30"}}, "calendar"),
        ({"calendar": {"at": "08:30", "days": []}}, "calendar"),
        ({"calendar": {"at": "08:30", "days": ["funday"]}}, "calendar"),
        ({"calendar": {"at": "08:30", "zone": "Moon/Sea"}}, "calendar"),
        ({"calendar": {"at": "08:30", "zone": "../etc/passwd"}}, "calendar"),
        ({"minutes": 5}, ""),
    ],
)
def test_a_timing_that_does_not_fit_is_refused_with_the_place(data, wanted):
    with pytest.raises(DeskError) as caught:
        read_timing(data, wanted)
    assert str(caught.value.details["where"]).startswith("timing")


def test_it_comes_round_on_the_next_of_its_days():
    timing = read_timing(MORNING, "calendar")
    friday = at("2026-11-20T08:30+01:00")
    assert next_occurrence(timing, friday - 1) == friday
    assert next_occurrence(timing, friday) == at("2026-11-23T08:30+01:00")


def test_a_time_that_the_clocks_skip_comes_right_after():
    assert next_occurrence(daily("02:30"), at("2026-03-28T12:00+01:00")) == at("2026-03-29T03:30+02:00")


def test_a_time_that_the_clocks_show_twice_comes_once():
    first = next_occurrence(daily("02:30"), at("2026-10-24T12:00+02:00"))
    assert first == at("2026-10-25T02:30+02:00")
    assert next_occurrence(daily("02:30"), first) == at("2026-10-26T02:30+01:00")


def test_the_day_is_the_zones_own():
    sunday = Timing(days=("sunday",), at="23:30", zone="America/New_York")
    assert next_occurrence(sunday, at("2026-11-20T00:00+00:00")) == at("2026-11-23T04:30+00:00")


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(WEEK_DAYS), min_size=1, unique=True),
    st.times(),
    st.sampled_from(ZONES),
    st.integers(0, 4_000_000_000_000),
)
def test_it_always_comes_within_eight_days_and_later_than_asked(days, clock, zone, after):
    ordered = tuple(day for day in WEEK_DAYS if day in days)
    timing = Timing(days=ordered, at=clock.strftime("%H:%M"), zone=zone)
    found = next_occurrence(timing, after)
    assert after < found <= after + 8 * 24 * 3_600_000
    assert next_occurrence(timing, found - 1) == found
