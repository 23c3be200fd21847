"""The command bar, typed into."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.command_bar.bar import CommandBar
from desktop.ui.command_bar.entries import Entry


@pytest.fixture
def window(qtbot, qapp):
    made = QWidget()
    made.field = QLineEdit(made)
    QVBoxLayout(made).addWidget(made.field)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.field.setFocus()
    return made


@pytest.fixture
def bar(window):
    return CommandBar(window)


def offer(ran, *texts):
    made = [Entry(text, "Commands", "tag", text, lambda text=text: ran.append(text)) for text in texts]
    return lambda typed: made


def chosen(bar):
    entry = bar.model.entry(bar.list.currentIndex().row())
    return entry.text if entry else None


def test_typing_choosing_and_enter_run_an_entry_and_give_the_keyboard_back(qtbot, window, bar):
    ran = []
    bar.open("Search", "#1043", offer(ran, "Alpha", "Beta", "Beta two"))
    assert bar.field.hasFocus()
    qtbot.keyClicks(bar.field, "bet")
    assert chosen(bar) == "Beta"
    qtbot.keyClick(bar.field, Qt.Key.Key_Down)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert ran == ["Beta two"]
    assert not bar.isVisible()
    assert window.field.hasFocus()


def test_up_and_down_go_round_and_pass_titles_over(qtbot, bar):
    bar.open("Search", "", offer([], "Alpha", "Beta"))
    assert chosen(bar) == "Alpha"
    qtbot.keyClick(bar.field, Qt.Key.Key_Up)
    assert chosen(bar) == "Beta"
    qtbot.keyClick(bar.field, Qt.Key.Key_Down)
    assert chosen(bar) == "Alpha"


def test_esc_and_a_click_beside_close_it(qtbot, window, bar):
    ran = []
    bar.open("Search", "", offer(ran, "Alpha"))
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    bar.open("Search", "", offer(ran, "Alpha"))
    qtbot.mouseClick(window.childAt(QPoint(5, 690)), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert ran == []


def test_an_answer_to_earlier_words_is_dropped(qtbot, bar):
    asked = []
    bar.open("Search", "", offer([]), lambda typed, deliver: asked.append((typed, deliver)))
    bar.field.setText("fi")
    qtbot.waitUntil(lambda: len(asked) == 1)
    bar.field.setText("fir")
    qtbot.waitUntil(lambda: len(asked) == 2)
    asked[1][1]([Entry("new", "Tickets", "tag", "first", print, order=2)])
    asked[0][1]([Entry("old", "Tickets", "tag", "fish", print, order=2)])
    assert [row.text for row in bar.model.rows if isinstance(row, Entry)] == ["first"]


def test_what_is_chosen_stays_chosen_when_results_arrive_above_it(qtbot, bar):
    asked = []

    def entries(typed):
        return [Entry("place", "Places", "tag", "fire place", print, order=4)]

    bar.open("Search", "", entries, lambda typed, deliver: asked.append(deliver))
    bar.field.setText("fire")
    assert chosen(bar) == "fire place"
    qtbot.waitUntil(lambda: bool(asked))
    asked[0]([Entry("ticket", "Tickets", "tag", "fire!", print, order=2)])
    assert chosen(bar) == "fire place"
    assert bar.model.rows[0] == "Tickets"


def test_it_stays_inside_a_small_window(window, bar):
    window.resize(500, 400)
    bar.open("Search", "", offer([], *(f"Entry {number}" for number in range(40))))
    assert window.rect().contains(bar.geometry())
    window.resize(460, 380)
    assert window.rect().contains(bar.geometry())
