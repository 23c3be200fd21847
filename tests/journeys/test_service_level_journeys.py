"""A promise, from the drawn week to the badge in the list and the time line on the ticket."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.commands.sla import create_sla_policy
from desktop.store.queries.lists import Sort, View
from desktop.store.queries.sla import calendar_rows, policy_rows
from desktop.ui.i18n import install_language
from desktop.ui.main_window.assembly import assemble
from desktop.ui.main_window.navigation import Navigation
from desktop.ui.main_window.window import MainWindow
from desktop.ui.settings.hours.calendar_dialog import CalendarDialog
from desktop.ui.settings.settings_window import SettingsWindow
from desktop.ui.settings.sla.policy_dialog import PROMISES, PolicyDialog
from desktop.ui.tickets.due_words import badge_of
from desktop.ui.time_words import now_ms
from tests.making import add_message, make_ticket
from tests.ui.composer.staging import make_context, settle

FOUR = {"first-response": [60, 60, 60, 30], "resolution": [480, 480, 480, 480]}


@pytest.fixture
def context(qapp, desk, desk_path, tmp_path):
    made = make_context(desk, desk_path, tmp_path)
    yield made
    made.tasks.finish()


def asked(kind):
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def test_an_owner_draws_a_week_promises_an_answer_and_takes_it_back(context, qtbot, desk):
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.open_page("business-hours")
    window.page("business-hours").add.click()
    dialog = asked(CalendarDialog)
    qtbot.keyClicks(dialog.name, "Office")
    drawing = dialog.week.drawing
    drawing.setFocus()
    drawing.choose_day(5)
    qtbot.keyClick(drawing, Qt.Key.Key_Insert)
    grid = drawing.grid()
    top, high = grid.row(0)
    end, later = (QPoint(grid.x(minute), top + high // 2) for minute in (17 * 60, 20 * 60))
    QTest.mousePress(drawing, Qt.MouseButton.LeftButton, pos=end)
    QTest.mouseMove(drawing, later)
    QTest.mouseRelease(drawing, Qt.MouseButton.LeftButton, pos=later)
    assert [dialog.week.days[day].text() for day in (0, 5)] == ["9–20", "9–17"]
    assert "is due" in dialog.example.text()
    dialog.accept()
    settle(qtbot, context)
    (calendar,) = calendar_rows(desk.actor)

    window.open_page("service-levels")
    window.page("service-levels").add.click()
    policy = asked(PolicyDialog)
    promises = policy.tab(PROMISES)
    qtbot.keyClicks(promises.name, "Everybody")
    qtbot.keyClicks(promises.targets.fields["first-response"][1], "4h")
    assert "is answered by" in policy.example.text()
    policy.accept()
    settle(qtbot, context)
    (made,) = policy_rows(desk.actor)
    assert (made.name, made.calendar, made.targets["first-response"]) == (
        "Everybody",
        calendar.id,
        (None, 240, None, None),
    )
    window.undoing.undo()
    settle(qtbot, context)
    assert policy_rows(desk.actor) == ()


def test_what_is_due_stands_first_until_an_agent_answers(context, qtbot, desk):
    create_sla_policy(desk, "Gold", FOUR)
    hurried = make_ticket("Hurried", priority=3)
    make_ticket("Calm")
    window = MainWindow(context)
    qtbot.addWidget(window)
    assemble(window, Navigation(window))
    window.show()
    tickets = window.tickets
    tickets.show_view(View("all"), "All")
    assert tickets.model.row(0).subject == "Calm"
    tickets.set_sort(Sort.DUE.value)
    settle(qtbot, context)
    row = tickets.model.row(0)
    assert (row.subject, row.due_clock) == ("Hurried", "first-response")
    assert badge_of(row, now_ms())[0] == "ok"
    assert badge_of(row, row.warn_at)[0] == "soon"
    add_message(hurried, "We are on it.", kind="reply", agent=desk.actor.id)
    tickets.content.refresh()
    settle(qtbot, context)
    shown = {row.subject: row for row in map(tickets.model.row, range(2))}
    assert shown["Hurried"].due_clock == "resolution"
    assert tickets.model.row(0).subject == "Calm"


@pytest.mark.parametrize("code", ["ar", "es", "pl"])
def test_the_dialogs_open_in_every_language(context, qapp, qtbot, code):
    install_language(qapp, code)
    try:
        window = SettingsWindow(context)
        qtbot.addWidget(window)
        for name, kind in (("business-hours", CalendarDialog), ("service-levels", PolicyDialog)):
            window.open_page(name)
            window.page(name).add.click()
            dialog = asked(kind)
            settle(qtbot, context)
            assert dialog.width() <= 1280
            dialog.reject()
    finally:
        install_language(qapp, "en")
