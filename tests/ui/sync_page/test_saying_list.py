"""The fields of a refused row, as the owner who decides about it sees them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desktop.jobs.sharing.sayings import Said, Saying
from desktop.ui.settings.sharing.facts import Refusal
from desktop.ui.settings.table import ROW
from desktop.ui.sync_page.saying_list import MOST_HIGH, SayingList
from desktop.ui.time_words import now_ms
from tests.ui.composer.staging import settle
from tests.ui.settings.sharing.staging import GRANT, shared_overview

MARKUP = "<img src=x onerror=run()> " * 20
EDIT = Saying("ticket", (("subject", "Kettle"),), here=True, sets=(Said("subject", MARKUP, "Kettle"),))


@pytest.fixture
def window(window, qtbot, context):
    """Give the window at what was refused."""
    window.choose("refused")
    settle(qtbot, context)
    return window


def cells(content):
    return [content.rows.item(at).data(ROW).cells for at in range(content.rows.count())]


def test_the_chosen_refusal_says_what_it_would_set_and_what_stands_now(window):
    tab = window.tabs["refused"]
    assert tab.content.isVisible()
    assert cells(tab.content) == [("See deleted tickets", "All tickets", "No tickets")]
    assert "All tickets" in tab.content.rows.item(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_question_shows_it_once_more(window):
    tab = window.tabs["refused"]
    tab.let_in.click()
    assert tab.asked.content.isVisible()
    assert cells(tab.asked.content) == cells(tab.content)


def test_markup_stays_text_and_the_whole_of_it_is_in_the_tool_tip(qapp, qtbot):
    content = SayingList()
    qtbot.addWidget(content)
    content.show_saying(EDIT)
    assert cells(content)[0][1] == MARKUP.strip()
    tip = content.rows.item(0).toolTip()
    assert "<img" not in tip
    assert tip.count("&lt;img") == 20
    assert "Kettle" in tip


def test_what_nobody_can_read_says_so_and_cannot_be_let_in(window, qtbot, context, doors):
    doors.says = Saying("file")
    window.refresh()
    settle(qtbot, context)
    settle(qtbot, context)
    tab = window.tabs["refused"]
    assert tab.content.unreadable.isVisible()
    assert tab.content.table.isHidden()
    assert not tab.let_in.isEnabled()
    assert tab.drop.isEnabled()


def test_another_choice_shows_another_content(window, qtbot, context, doors):
    more = (*doors.seen.refused, Refusal("9", now_ms(), "ticket", "Ann", "PC", "right-missing"))
    doors.seen = shared_overview(refused=more)
    window.refresh()
    settle(qtbot, context)
    doors.says = EDIT
    tab = window.tabs["refused"]
    tab.rows.setCurrentRow(1)
    assert tab.content.isHidden()
    assert not tab.let_in.isEnabled()
    tab.show_saying("8", GRANT)
    assert tab.content.isHidden()
    settle(qtbot, context)
    assert tab.content.isVisible()
    assert cells(tab.content)[0][0] == "Subject"
    assert tab.let_in.isEnabled()


def test_others_than_owners_do_not_see_what_stands_on_the_desk(window, qtbot, context, doors):
    doors.seen = shared_overview(may_manage=False)
    window.refresh()
    settle(qtbot, context)
    assert window.tabs["refused"].content.isHidden()


def test_nothing_refused_shows_nothing_and_many_fields_are_scrolled_to(window, qtbot, context, doors):
    doors.says = replace(EDIT, sets=tuple(Said(f"field_{at}", at, None) for at in range(40)))
    window.refresh()
    settle(qtbot, context)
    settle(qtbot, context)
    tab = window.tabs["refused"]
    assert tab.content.table.height() == MOST_HIGH
    doors.seen = shared_overview(refused=())
    window.refresh()
    settle(qtbot, context)
    assert tab.content.isHidden()
