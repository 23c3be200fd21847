"""A ticket's service level in the panel: seen, chosen, read."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.commands.sla import create_sla_policy
from desktop.core.permissions import Permission
from desktop.store.models import Ticket
from desktop.store.queries.rows_sla import ClockRow, TimelineSpan
from desktop.ui.context_panel.context_panel import ContextPanel
from desktop.ui.context_panel.service_level_clock import ClockLine
from desktop.ui.context_panel.service_level_reading import latest
from desktop.ui.context_panel.service_level_words import clock_look, clock_tip, reason_words, span_sentence
from desktop.ui.theme.current import holder
from desktop.ui.time_words import HOUR, MINUTE
from tests.making import actor_desk, make_ticket
from tests.ui.composer.staging import make_context, settle

NOW = 1_800_000_000_000
FOUR = {"first-response": [60, 60, 60, 60], "resolution": [480, 480, 480, 480]}


@pytest.fixture
def opened(context, qapp, qtbot):
    holder.apply(qapp, "light")

    def open_ticket(ticket, surroundings=context):
        panel = ContextPanel(surroundings)
        panel.resize(280, 800)
        qtbot.addWidget(panel)
        panel.show()
        with qtbot.waitSignal(panel.shown):
            panel.show_ticket(ticket.id)
        return panel

    return open_ticket


def clock(state="running", due=None, **columns):
    values = {"spent_s": 720, "target_s": 3600, "warn_at": None} | columns
    return ClockRow("c", "resolution", "p", "Gold", NOW - HOUR, due, None, state, **values)


def choose(menu, words):
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_a_desk_without_promises_shows_nothing_of_them(opened):
    assert opened(make_ticket()).section("level").isHidden()


def test_the_clocks_of_a_ticket_show_with_their_time_lines(opened, context):
    create_sla_policy(context.desk, "Gold", FOUR)
    panel = opened(make_ticket())
    assert panel.section("level").isVisible()
    assert panel.level.policy.text() == "Gold"
    assert [line.bar.isVisible() for line in panel.level.lines] == [True, True]
    assert all(line.bar.accessibleDescription() for line in panel.level.lines)


def test_another_service_level_is_chosen_by_hand_and_released(opened, context, qtbot):
    create_sla_policy(context.desk, "Gold", FOUR)
    silver = create_sla_policy(context.desk, "Silver", FOUR)
    ticket = make_ticket()
    panel = opened(ticket)
    choose(panel.level.menu(), "Silver")
    qtbot.waitUntil(lambda: panel.level.policy.text() == "Silver, by hand")
    assert Ticket.get(Ticket.id == ticket.id).sla == silver
    choose(panel.level.menu(), "None")
    qtbot.waitUntil(lambda: panel.level.policy.text() == "None, by hand")
    choose(panel.level.menu(), "The first that fits")
    qtbot.waitUntil(lambda: panel.level.policy.text() == "Gold")


@pytest.mark.parametrize("lacking", [Permission.TICKET_SLA_OVERRIDE, Permission.TICKET_SLA_VIEW])
def test_each_sees_and_changes_what_the_rights_say(opened, context, desk_path, tmp_path, lacking):
    create_sla_policy(context.desk, "Gold", FOUR)
    ticket = make_ticket()
    other = actor_desk(context.desk, context.desk.actor.id)
    other.actor = replace(other.actor, grants={k: v for k, v in other.actor.grants.items() if k != lacking})
    theirs = make_context(other, desk_path, tmp_path)
    panel = opened(ticket, theirs)
    assert panel.section("level").isVisible() is (lacking != Permission.TICKET_SLA_VIEW)
    assert panel.level.policy.editable is (lacking != Permission.TICKET_SLA_OVERRIDE)
    assert len(panel.level.lines) == (0 if lacking == Permission.TICKET_SLA_VIEW else 2)
    theirs.tasks.finish()


@pytest.mark.parametrize(
    ("row", "look", "words"),
    [
        (clock("met"), "met", "Met in 12\u00a0min"),
        (clock("missed"), "missed", "Missed, took 12\u00a0min"),
        (clock("stopped"), "stopped", "Ended after 12\u00a0min"),
        (clock("paused"), "paused", "Paused, 48\u00a0min left"),
        (clock("breached", NOW - 25 * MINUTE), "overdue", "25\u00a0min late"),
    ],
)
def test_each_state_has_its_words(qapp, row, look, words):
    assert clock_look(row, NOW) == (look, words)


def test_a_running_clock_says_what_is_left_and_when(qapp):
    look, words = clock_look(clock("running", NOW + 3 * HOUR), NOW)
    assert look == "ok"
    assert words.startswith("3\u00a0h · ")
    assert clock_look(clock("running", NOW + HOUR, warn_at=NOW), NOW)[0] == "soon"


def test_what_broke_by_a_changed_promise_says_so(qapp):
    assert "because the promise was changed" in clock_tip(clock("breached", NOW, by_change=True))
    assert clock_tip(clock()) == "12\u00a0min of 1\u00a0h used."


@pytest.mark.parametrize(
    ("reason", "details", "words"),
    [
        ("started", {}, "The time began."),
        ("status", {"key": "waiting_customer", "status": ""}, "The status became “Waiting for customer”."),
        ("status", {"status": "At the carrier"}, "The status became “At the carrier”."),
        ("priority", {"priority": "3"}, "The priority became “Urgent”."),
        ("holiday", {"day": "New Year's Day"}, "A day off: New Year's Day."),
        ("agent", {"name": "Ewa"}, "“Ewa” got the ticket."),
        ("agent", {"name": ""}, "Nobody had the ticket any more."),
        ("folder", {"folder": "1"}, "The ticket was marked as spam."),
        ("a-later-version", {}, ""),
    ],
)
def test_each_change_has_its_reason(qapp, reason, details, words):
    said = reason_words(TimelineSpan(0, 1, "running", reason, details))
    assert said.replace("\u2068", "").replace("\u2069", "") == words


def test_a_stretch_is_read_by_keys(qapp, qtbot):
    spans = (TimelineSpan(NOW - HOUR, NOW, "running", "started"), TimelineSpan(NOW, NOW + 1, "paused", "status"))
    line = ClockLine(clock("running", NOW), spans, NOW)
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    line.bar.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(line.bar, Qt.Key.Key_Home)
    assert line.said.isVisible()
    assert line.said.text() == span_sentence(spans[0])
    assert "running, 1\u00a0h. The time began." in line.said.text()


def test_of_several_answers_the_latest_clock_shows():
    first = ClockRow("a", "next-response", "p", "", 1, None, 2, "met", 1, 1)
    later = ClockRow("b", "next-response", "p", "", 5, 9, None, "running", 1, 1)
    other = ClockRow("c", "resolution", "p", "", 1, 9, None, "running", 1, 1)
    assert [each.id for each in latest((other, later, first))] == ["b", "c"]


def test_a_menu_of_one_ticket_follows_the_next(opened, context, qtbot):
    create_sla_policy(context.desk, "Gold", FOUR)
    one, other = make_ticket(), make_ticket("Another")
    panel = opened(one)
    with qtbot.waitSignal(panel.shown):
        panel.show_ticket(other.id)
    choose(panel.level.menu(), "None")
    settle(qtbot, context)
    assert Ticket.get(Ticket.id == other.id).sla_by_hand
    assert not Ticket.get(Ticket.id == one.id).sla_by_hand
