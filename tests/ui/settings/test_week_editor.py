"""Working hours as they are typed."""

from __future__ import annotations

import json

import pytest

from desktop.core.hours import is_week
from desktop.ui.settings.hours.week_shape import Window
from desktop.ui.settings.week_editor import WeekEditor, read_spans, span_words


@pytest.mark.parametrize(
    ("typed", "spans"),
    [
        ("9-17", [[540, 1020]]),
        ("9–12, 13:30–17", [[540, 720], [810, 1020]]),
        ("22-6", [[1320, 360]]),
        ("9 - 12، 13-17", [[540, 720], [780, 1020]]),
        ("", []),
        ("nine to five", None),
        ("9:75-10", None),
    ],
)
def test_spans_are_read_as_people_type_them(typed, spans):
    assert read_spans(typed) == spans


def test_spans_are_written_as_they_are_read():
    assert span_words([[540, 720], [810, 1020]]) == "9–12, 13:30–17"


def test_a_week_comes_back_as_it_was_stored(qtbot):
    editor = WeekEditor()
    qtbot.addWidget(editor)
    week = json.dumps([[[540, 720], [780, 1020]], [], [], [], [[1320, 360]], [], []])
    editor.show_value(week)
    assert json.loads(editor.value()) == json.loads(week)
    editor.show_value("")
    assert editor.value() == ""


def test_a_days_hours_are_copied_to_the_working_days(qtbot):
    editor = WeekEditor()
    qtbot.addWidget(editor)
    editor.days[0].setText("8-16")
    assert editor.copy.text() == "Copy Monday to…"
    menu = editor.copy_menu()
    qtbot.addWidget(menu)
    next(action for action in menu.actions() if action.text() == "Working days").trigger()
    assert [day.text() for day in editor.days] == ["8-16"] * 5 + ["", ""]


def test_the_present_day_is_copied_to_one_other(qtbot):
    editor = WeekEditor()
    qtbot.addWidget(editor)
    editor.days[5].setText("10-14")
    editor.drawing.choose_day(5)
    menu = editor.copy_menu()
    qtbot.addWidget(menu)
    assert editor.copy.text() == "Copy Saturday to…"
    next(action for action in menu.actions() if action.text() == "Sunday").trigger()
    assert [day.text() for day in editor.days] == [""] * 5 + ["10-14"] * 2


def test_typing_draws_and_drawing_types(qtbot):
    editor = WeekEditor()
    qtbot.addWidget(editor)
    editor.days[0].setText("9 - 12")
    assert editor.drawing.week()[0] == [[540, 720]]
    editor.days[2].setText("noon")
    window = editor.drawing.windows[0]
    editor.drawing.put(window, Window(0, 540, 1020))
    assert editor.days[0].text() == "9–17"
    assert editor.days[2].text() == "noon"
    editor.drawing.put(None, Window(4, 1320, 1800))
    assert editor.days[4].text() == "22–6"


def test_what_cannot_be_read_is_marked_and_no_week(qtbot):
    editor = WeekEditor()
    qtbot.addWidget(editor)
    editor.days[2].setText("noon")
    assert editor.days[2].property("invalid")
    assert not is_week(str(editor.value()))
