"""A bar of time, read by pointer, by keys and by ear."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.ui.common.timeline_bar import LOOKS, Stretch, TimelineBar, widths
from desktop.ui.theme.current import holder

PARTS = (
    Stretch(100, "running", "it ran"),
    Stretch(900, "closed", "it was night"),
    Stretch(50, "paused", "it waited"),
    Stretch(50, "breached", "it was late"),
)


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def bar(qtbot, qapp, request):
    holder.apply(qapp, "light")
    made = TimelineBar("Resolve: time line")
    made.setLayoutDirection(request.param)
    made.resize(204, 20)
    made.show_stretches(PARTS)
    qtbot.addWidget(made)
    made.show()
    return made


def test_closed_time_is_drawn_short_and_the_rest_fills_the_bar():
    assert widths(PARTS, 204) == [100, 4, 50, 50]
    assert widths((), 204) == []


stretches = st.builds(Stretch, st.integers(1, 10**9), st.sampled_from(sorted(LOOKS)), st.just(""))


@given(st.lists(stretches, min_size=1, max_size=30))
def test_every_stretch_can_be_seen(parts):
    found = widths(parts, 250)
    assert min(found) >= 1
    assert sum(found) >= 250


def test_the_pointer_finds_what_is_drawn(bar):
    rtl = bar.layoutDirection() == Qt.LayoutDirection.RightToLeft
    spots = [203 - x if rtl else x for x in (50, 101, 120, 190)]
    assert [bar.place_at(x) for x in spots] == [0, 1, 2, 3]
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(spots[2], 10))
    assert bar.present == 2


def test_keys_walk_the_way_it_is_drawn(bar, qtbot):
    bar.activateWindow()
    said = []
    bar.chosen.connect(said.append)
    bar.setFocus(Qt.FocusReason.TabFocusReason)
    rtl = bar.layoutDirection() == Qt.LayoutDirection.RightToLeft
    back = Qt.Key.Key_Right if rtl else Qt.Key.Key_Left
    for key in (Qt.Key.Key_End, back, back, Qt.Key.Key_Home):
        QTest.keyClick(bar, key)
    assert said[-4:] == ["it was late", "it waited", "it was night", "it ran"]


def test_all_of_it_is_there_for_who_hears_it(bar):
    assert bar.accessibleName() == "Resolve: time line"
    assert bar.accessibleDescription().split("\n") == ["it ran", "it was night", "it waited", "it was late"]


def test_kinds_differ_in_height_and_colour(bar):
    picture = bar.grab().toImage()
    rtl = bar.layoutDirection() == Qt.LayoutDirection.RightToLeft
    at = [203 - x if rtl else x for x in (50, 120, 190)]
    colours = [picture.pixelColor(x, 10) for x in at]
    assert colours == [holder.theme.colour(name) for name in ("accent", "border_strong", "danger")]
    assert len({high for _, high in LOOKS.values()}) >= 4
