"""What can be done to a week of windows."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.hours import is_week
from desktop.ui.settings.hours.week_shape import (
    Window,
    drawn,
    free_window,
    moved,
    pieces_of,
    stretched,
    taken,
    week_of,
    windows_of,
)

NIGHT = [[], [], [], [[1320, 360]], [], [], []]


def test_a_week_comes_back_as_it_was():
    week = [[[540, 720], [780, 1020]], [], [], [[1320, 360]], [[600, 1440]], [], [[1200, 300]]]
    assert week_of(windows_of(week)) == week


def test_what_passes_midnight_has_a_piece_on_the_next_row_also_from_sunday_to_monday():
    pieces = pieces_of(windows_of([[], [], [], [], [], [], [[1200, 300]]]))
    assert [(piece.row, piece.start, piece.end, piece.first, piece.last) for piece in pieces] == [
        (6, 1200, 1440, True, False),
        (0, 0, 300, False, True),
    ]


def test_an_edge_stops_at_its_neighbour():
    left, right = Window(0, 540, 720), Window(0, 780, 1020)
    assert stretched([right], left, 540, 900) == Window(0, 540, 780)
    assert stretched([left], right, 600, 1020) == Window(0, 720, 1020)


def test_an_end_can_be_drawn_into_the_next_day_until_its_first_window():
    late, early = Window(3, 1320, 1440), Window(4, 300, 600)
    assert stretched([early], late, 1320, 1440 + 480) == Window(3, 1320, 1440 + 300)
    assert stretched([], late, 1320, 9999) == Window(3, 1320, 1320 + 1440 - 15)


def test_a_start_stops_where_the_evening_before_ends():
    (night,) = windows_of(NIGHT)
    assert stretched([night], Window(4, 480, 600), 0, 600) == Window(4, 360, 600)


def test_a_window_stays_a_step_long():
    assert stretched([], Window(0, 540, 600), 590, 600) == Window(0, 585, 600)
    assert stretched([], Window(0, 540, 600), 540, 0) == Window(0, 540, 555)


def test_a_window_moves_between_its_neighbours():
    left, right = Window(0, 540, 600), Window(0, 780, 1020)
    assert moved([right], left, 900) == Window(0, 720, 780)
    assert moved([left], right, 0) == Window(0, 600, 840)


def test_nothing_is_drawn_where_something_is_open_already():
    (night,) = windows_of(NIGHT)
    assert taken([night], 4, 0)
    assert drawn([night], 4, 60, 300) is None
    assert drawn([night], 4, 420, 300) == Window(4, 360, 420)


def test_an_empty_day_gets_office_hours_and_a_full_one_nothing():
    assert free_window([], 2) == Window(2, 540, 1020)
    assert free_window([Window(2, 540, 720)], 2) == Window(2, 780, 1020)
    assert free_window([Window(2, 0, 1440)], 2) is None


minutes = st.integers(0, 2 * 1440)
acts = st.tuples(st.sampled_from(["new", "start", "end", "move"]), st.integers(0, 6), minutes, minutes, st.integers(0))


@pytest.mark.filterwarnings("error")
@given(st.lists(acts, max_size=25))
def test_whatever_is_drawn_stays_a_week(steps):
    windows: list[Window] = []
    for act, day, one, other, which in steps:
        if act == "new" or not windows:
            made = drawn(windows, day, one, other)
            windows += [made] if made else []
            continue
        window = windows.pop(which % len(windows))
        if act == "start":
            windows.append(stretched(windows, window, one, window.end))
        elif act == "end":
            windows.append(stretched(windows, window, window.start, one))
        else:
            windows.append(moved(windows, window, one))
    assert is_week(json.dumps(week_of(windows)))
