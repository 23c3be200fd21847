"""What a ticket's row says of the time it has."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from desktop.store.queries.lists import Sort, ticket_rows
from desktop.ui.shortcuts import Commands
from desktop.ui.tickets.due_words import badge_of, clock_name, due_sentence, urgency
from desktop.ui.tickets.head import SortBar
from desktop.ui.tickets.row_words import spoken
from desktop.ui.time_words import HOUR, MINUTE, now_ms
from tests.making import make_ticket


@pytest.fixture
def row(desk, qapp):
    return ticket_rows(desk.actor, [make_ticket().rid])[0]


def due(row, at, warn=None, state=1):
    return replace(row, due_at=at, warn_at=warn, due_state=state, due_clock="first-response")


def test_a_ticket_without_promise_has_no_badge(row):
    assert badge_of(row, 0) is None
    assert due_sentence(row, 0) == ""


def test_the_badge_says_what_is_left_and_turns_at_the_warning(row):
    now = now_ms()
    assert badge_of(due(row, now + 3 * HOUR, now + HOUR), now) == ("ok", "3\u00a0h")
    assert badge_of(due(row, now + 42 * MINUTE, now), now) == ("soon", "42\u00a0min")
    assert badge_of(due(row, now - 25 * MINUTE, now - HOUR, state=3), now) == ("overdue", "25\u00a0min late")


def test_met_at_the_very_moment_is_not_late():
    assert urgency(1000, None, 1000) == "ok"
    assert urgency(1000, None, 1001) == "overdue"


def test_a_paused_promise_says_so(row):
    paused = due(row, None, state=2)
    assert badge_of(paused, 0) == ("paused", "Paused")
    assert due_sentence(paused, 0) == "The service level is paused"


def test_the_row_is_spoken_with_what_falls_due(row):
    assert "First answer: due" in spoken(due(row, now_ms() + HOUR))
    assert "First answer: was due" in spoken(due(row, now_ms() - HOUR, state=3))


def test_a_clock_of_a_later_version_keeps_its_key(qapp):
    assert clock_name("first-response") == "First answer"
    assert clock_name("something-new") == "something-new"


def test_the_order_by_due_time_is_offered_to_who_sees_service_levels(qtbot, context):
    window = QWidget()
    qtbot.addWidget(window)
    bar = SortBar(Commands(window, context.preferences), window)
    action = next(each for each in bar.findChildren(type(bar._menu.actions()[0])) if each.data() == Sort.DUE.value)
    bar.offer(Sort.DUE, False)
    assert not action.isVisible()
    bar.offer(Sort.DUE, True)
    assert action.isVisible()
    bar.show_sort(Sort.DUE)
    assert bar.button.text() == "Due first"
