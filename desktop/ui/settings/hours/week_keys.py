"""The keys of a drawn week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.ui.settings.hours import week_shape as shape
from desktop.ui.settings.hours.week_shape import STEP, Window

if TYPE_CHECKING:
    from desktop.ui.settings.hours.week_drawing import WeekDrawing

KEY = Qt.Key
UPRIGHT = {KEY.Key_Up: -1, KEY.Key_Down: 1}
PAGES = {KEY.Key_PageUp: -1, KEY.Key_PageDown: 1, KEY.Key_Home: -9, KEY.Key_End: 9}
ALONG = {KEY.Key_Left: -STEP, KEY.Key_Right: STEP}
ADDING = (KEY.Key_Insert, KEY.Key_Plus, KEY.Key_Return, KEY.Key_Enter)
REMOVING = (KEY.Key_Delete, KEY.Key_Backspace)


def act_on(drawing: WeekDrawing, event: QKeyEvent, rtl: bool) -> bool:
    """Do what a key asks for; False when it means nothing here. In ``rtl`` the arrows keep pointing the same way."""
    key = KEY(event.key())
    if key in UPRIGHT:
        drawing.choose_day((drawing.day + UPRIGHT[key]) % shape.DAYS)
    elif key in PAGES:
        _choose(drawing, PAGES[key])
    elif key in ALONG:
        return _move(drawing, -ALONG[key] if rtl else ALONG[key], event.modifiers())
    elif key in ADDING:
        _add(drawing)
    elif key in REMOVING and drawing.chosen is not None:
        drawing.put(drawing.chosen, None)
    else:
        return False
    return True


def _mine(drawing: WeekDrawing) -> list[Window]:
    return [each for each in drawing.windows if each.day == drawing.day]


def _choose(drawing: WeekDrawing, by: int) -> None:
    mine = _mine(drawing)
    if not mine:
        return
    at = mine.index(drawing.chosen) + by if drawing.chosen in mine else (0 if by > 0 else len(mine) - 1)
    drawing.choose_day(drawing.day, mine[min(max(at, 0), len(mine) - 1)])


def _add(drawing: WeekDrawing) -> None:
    made = shape.free_window(drawing.windows, drawing.day)
    if made is not None:
        drawing.put(None, made)


def _move(drawing: WeekDrawing, by: int, keys: Qt.KeyboardModifier) -> bool:
    """Move the chosen window, with Shift its end, with Ctrl its start; choose the day's first one when none is."""
    window = drawing.chosen
    if window is None:
        _choose(drawing, 1)
        return True
    others = drawing.others(window)
    if keys & Qt.KeyboardModifier.ShiftModifier:
        made = shape.stretched(others, window, window.start, window.end + by)
    elif keys & Qt.KeyboardModifier.ControlModifier:
        made = shape.stretched(others, window, window.start + by, window.end)
    else:
        made = shape.moved(others, window, window.start + by)
    drawing.put(window, made)
    return True
