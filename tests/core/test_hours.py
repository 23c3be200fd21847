"""Weeks of working hours."""

import json
from datetime import UTC, datetime

import pytest

from desktop.core.hours import is_open, is_week, is_zone

OFFICE = json.dumps([[[540, 1020]]] * 5 + [[], []])


def moment(*parts):
    return int(datetime(*parts, tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "no json",
        "[[], [], [], [], [], []]",
        json.dumps([[[540]]] + [[]] * 6),
        json.dumps([[[600, 600]]] + [[]] * 6),
        json.dumps([[[1320, 360]], [[300, 700]]] + [[]] * 5),
        json.dumps([[[1320, 360], [1400, 1430]]] + [[]] * 6),
        json.dumps([[[540, 600], [590, 700]]] + [[]] * 6),
        json.dumps([[[0, 1441]]] + [[]] * 6),
        json.dumps([[[True, 60]]] + [[]] * 6),
        json.dumps([[["9", "17"]]] + [[]] * 6),
    ],
)
def test_what_is_no_week_is_refused(text):
    assert not is_week(text)


def test_a_week_may_have_breaks_and_nights():
    assert is_week(json.dumps([[[0, 60], [540, 720], [780, 1440]]] + [[]] * 6))


def test_hours_are_those_of_the_place():
    assert is_open(OFFICE, "UTC", moment(2026, 7, 6, 9, 0))
    assert not is_open(OFFICE, "UTC", moment(2026, 7, 6, 8, 59))
    assert not is_open(OFFICE, "UTC", moment(2026, 7, 6, 17, 0))
    assert is_open(OFFICE, "Europe/Warsaw", moment(2026, 7, 6, 7, 30))
    assert not is_open(OFFICE, "Europe/Warsaw", moment(2026, 1, 5, 7, 30))
    assert not is_open(OFFICE, "", moment(2026, 7, 5, 12, 0))


def test_a_night_shift_ends_on_the_next_day():
    nights = json.dumps([[], [], [], [], [], [], [[1320, 360]]])
    assert is_week(nights)
    assert is_open(nights, "UTC", moment(2026, 7, 5, 22, 0))
    assert is_open(nights, "UTC", moment(2026, 7, 6, 5, 59))
    assert not is_open(nights, "UTC", moment(2026, 7, 6, 6, 0))
    assert not is_open(nights, "UTC", moment(2026, 7, 5, 5, 0))


def test_no_hours_mean_that_somebody_is_always_there():
    assert is_open("", "Europe/Warsaw", moment(2026, 7, 5, 3, 0))


def test_a_zone_is_a_name_of_the_database_never_a_path():
    assert is_zone("Asia/Riyadh")
    assert not any(is_zone(name) for name in ("", "Mars/Base", "../../etc/passwd", "/etc/localtime"))
