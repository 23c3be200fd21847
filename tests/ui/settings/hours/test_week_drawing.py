"""The drawn week under mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.ui.settings.hours.week_drawing import WeekDrawing
from desktop.ui.settings.hours.week_shape import Window
from desktop.ui.theme.current import holder

KEY, SHIFT, CTRL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
WIDE, HIGH = 24 * 40 + 1, 7 * 36 - 4


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def drawing(qtbot, qapp, request):
    holder.apply(qapp, "light")
    made = WeekDrawing()
    made.setLayoutDirection(request.param)
    made.resize(WIDE, HIGH)
    qtbot.addWidget(made)
    made.show()
    return made


def spot(drawing, day: int, hour: float) -> QPoint:
    """Return where an hour of a day is drawn."""
    x = round(hour * 40)
    rtl = drawing.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return QPoint(WIDE - 1 - x if rtl else x, day * 36 + 16)


def drag(drawing, start: QPoint, *along: QPoint) -> None:
    QTest.mousePress(drawing, Qt.MouseButton.LeftButton, pos=start)
    for each in along:
        QTest.mouseMove(drawing, each)
    QTest.mouseRelease(drawing, Qt.MouseButton.LeftButton, pos=along[-1])


def test_dragging_over_an_empty_day_draws_a_window(drawing, qtbot):
    with qtbot.waitSignal(drawing.changed):
        drag(drawing, spot(drawing, 1, 9), spot(drawing, 1, 11), spot(drawing, 1, 17.1))
    assert drawing.week()[1] == [[540, 1020]]
    assert drawing.chosen == Window(1, 540, 1020)


def test_an_edge_is_dragged_in_quarters_of_an_hour(drawing):
    drawing.show_week([[[540, 1020]], [], [], [], [], [], []])
    drag(drawing, spot(drawing, 0, 17), spot(drawing, 0, 18.3))
    assert drawing.week()[0] == [[540, 1095]]
    drag(drawing, spot(drawing, 0, 9), spot(drawing, 0, 7.5))
    assert drawing.week()[0] == [[450, 1095]]


def test_an_end_dragged_onto_the_row_below_goes_on_after_midnight(drawing):
    drawing.show_week([[], [], [], [[1320, 1440]], [], [], []])
    drag(drawing, spot(drawing, 3, 24), spot(drawing, 4, 2), spot(drawing, 4, 6))
    assert drawing.week()[3] == [[1320, 360]]
    drag(drawing, spot(drawing, 4, 6), spot(drawing, 4, 4))
    assert drawing.week()[3] == [[1320, 240]]


def test_a_window_is_moved_by_its_middle(drawing):
    drawing.show_week([[[540, 720]], [], [], [], [], [], []])
    drag(drawing, spot(drawing, 0, 10), spot(drawing, 0, 11), spot(drawing, 0, 14))
    assert drawing.week()[0] == [[780, 960]]


def test_a_click_on_nothing_draws_nothing(drawing):
    drag(drawing, spot(drawing, 2, 5), spot(drawing, 2, 5))
    assert drawing.week() == [[]] * 7
    assert drawing.day == 2


def test_everything_goes_by_keys(drawing):
    drawing.setFocus()
    QTest.keyClick(drawing, KEY.Key_Down)
    QTest.keyClick(drawing, KEY.Key_Insert)
    assert drawing.week()[1] == [[540, 1020]]
    later = KEY.Key_Left if drawing.layoutDirection() == Qt.LayoutDirection.RightToLeft else KEY.Key_Right
    QTest.keyClick(drawing, later)
    assert drawing.week()[1] == [[555, 1035]]
    QTest.keyClick(drawing, later, SHIFT)
    assert drawing.week()[1] == [[555, 1050]]
    QTest.keyClick(drawing, later, CTRL)
    assert drawing.week()[1] == [[570, 1050]]
    QTest.keyClick(drawing, KEY.Key_Insert)
    assert drawing.week()[1] == [[570, 1050], [1110, 1350]]
    QTest.keyClick(drawing, KEY.Key_PageUp)
    assert drawing.chosen == Window(1, 570, 1050)
    QTest.keyClick(drawing, KEY.Key_Delete)
    assert drawing.week()[1] == [[1110, 1350]]


def test_the_present_day_is_spoken(drawing):
    drawing.show_week([[[540, 720], [780, 1020]], [], [], [], [], [], []])
    assert drawing.accessibleDescription() == "Monday: 9–12, 13–17"
    drawing.choose_day(0, drawing.windows[0])
    assert drawing.accessibleDescription() == "Monday: 9–12, chosen"
    drawing.choose_day(5)
    assert drawing.accessibleDescription() == "Saturday: closed"


def test_the_picture_has_the_windows_in_the_accent(drawing):
    drawing.show_week([[[540, 1020]], [], [], [], [], [], [[1200, 300]]])
    picture = drawing.grab().toImage()
    tint = holder.theme.colour("accent_soft")
    assert picture.pixelColor(spot(drawing, 0, 9.5)) == tint
    assert picture.pixelColor(spot(drawing, 0, 4)) == tint
    assert picture.pixelColor(spot(drawing, 1, 9.5)) != tint
