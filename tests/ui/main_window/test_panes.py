"""Which panes fit, and what is remembered of their widths."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.ui.theme.tokens import size


def widths(opened):
    return opened.window.panes.sizes()


@pytest.mark.parametrize(
    ("wide", "rail", "details"), [(1500, False, True), (1300, False, False), (1100, False, False), (900, True, False)]
)
def test_what_shows_at_a_width(opened, wide, rail, details):
    opened.window.resize(wide, 800)
    assert (opened.window.sidebar.width() == size("sidebar_rail")) is rail
    assert opened.window.panes.details_shown is details
    assert opened.window.area.width() >= size("conversation_min")
    assert opened.window.tickets.width() >= size("list_min")


def test_the_usual_widths(opened):
    opened.window.resize(1440, 900)
    assert widths(opened)[:2] == [size("sidebar_width"), size("list_width")]
    assert widths(opened)[3] == size("context_width")


def test_details_that_were_opened_stay_open_and_closed_ones_closed(opened, context):
    opened.window.resize(1300, 800)
    opened.do("details")
    assert opened.window.panes.details_shown
    assert context.preferences.context_open == "open"
    opened.window.resize(1500, 800)
    opened.do("details")
    assert not opened.window.panes.details_shown
    opened.window.resize(1600, 800)
    assert not opened.window.panes.details_shown


def test_details_of_a_narrow_window_lie_over_the_conversation_and_go_by_esc(qtbot, opened):
    opened.window.resize(1100, 800)
    before = widths(opened)[:3]
    opened.do("details")
    assert opened.window.details.isVisible()
    assert widths(opened)[:3] == before
    opened.window.go_back()
    assert not opened.window.details.isVisible()


def test_below_720_list_and_conversation_take_turns(qtbot, opened, tickets):
    opened.window.resize(640, 800)
    assert opened.window.tickets.isVisible()
    assert not opened.window.area.isVisible()
    opened.window.tickets.view.setFocus()
    opened.window.tickets.view.go_to(0)
    qtbot.keyClick(opened.window.tickets.view, Qt.Key.Key_Return)
    assert opened.window.area.isVisible()
    assert not opened.window.tickets.isVisible()
    opened.window.go_back()
    assert opened.window.tickets.isVisible()
    opened.window.resize(1280, 800)
    assert opened.window.tickets.isVisible()
    assert opened.window.area.isVisible()


def test_what_is_said_shows_on_the_pane_that_shows(opened):
    opened.window.resize(640, 800)
    opened.window.say("Resolved")
    assert opened.window.toast.isVisible()
    assert opened.window.tickets.isAncestorOf(opened.window.toast)
    opened.window.resize(1280, 800)
    opened.window.say("Moved")
    assert opened.window.area.isAncestorOf(opened.window.toast)


def test_a_dragged_width_is_remembered_and_a_double_click_restores_it(qtbot, opened, context):
    panes = opened.window.panes
    panes.moveSplitter(300, 1)
    assert context.preferences.sidebar_width == panes.sizes()[0] != size("sidebar_width")
    opened.window.resize(1290, 800)
    assert panes.sizes()[0] == context.preferences.sidebar_width
    qtbot.mouseDClick(panes.handle(1), Qt.MouseButton.LeftButton)
    assert panes.sizes()[0] == size("sidebar_width")
