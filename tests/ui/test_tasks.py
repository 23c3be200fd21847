"""Work beside the window."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.commands.tickets import resolve
from desktop.core.errors import DeskError
from desktop.store.database import db
from desktop.store.queries.desk_lists import desk_name
from desktop.ui.tasks import TURN_S, connected
from tests.making import make_ticket
from tests.patience import PATIENCE_S


def test_a_read_runs_beside_the_window_and_its_result_arrives_on_the_window_thread(qtbot, context):
    seen = []

    def work():
        seen.append(threading.current_thread())
        return desk_name()

    def done(name):
        seen.extend((threading.current_thread(), name))

    context.tasks.query(QObject(context.tasks), work, done)
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert seen[0] is not threading.main_thread()
    assert seen[1:] == [threading.main_thread(), "Halyard Outdoor"]


def test_commands_run_one_after_the_other_in_the_order_given(qtbot, context):
    owner, order = QObject(context.tasks), []
    gate = threading.Event()
    context.tasks.command(owner, lambda: gate.wait(PATIENCE_S) and order.append(1))
    for number in range(2, 30):
        context.tasks.command(owner, lambda number=number: order.append(number))
    gate.set()
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert order == list(range(1, 30))


def test_a_result_for_a_part_that_is_gone_is_dropped(qtbot, context):
    gate, got, owner = threading.Event(), [], QWidget()
    context.tasks.query(owner, lambda: gate.wait(PATIENCE_S), got.append)
    owner.deleteLater()
    with qtbot.waitSignal(owner.destroyed):
        pass
    gate.set()
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert got == []


def test_a_refusal_goes_to_whoever_asked_else_to_the_window(qtbot, context):
    def refuse():
        raise DeskError("subject-empty", number=1)

    mine, everybody, owner = [], [], QObject(context.tasks)
    context.tasks.failed.connect(everybody.append)
    context.tasks.command(owner, refuse, failed=mine.append)
    context.tasks.command(owner, refuse)
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert [error.code for error in mine] == ["subject-empty"]
    assert [error.code for error in everybody] == ["subject-empty"]


def test_a_command_reports_what_it_journaled_and_one_that_changed_nothing_does_not(qtbot, context):
    ticket = make_ticket()
    reports = []
    context.tasks.recorded.connect(reports.append)
    owner = QObject(context.tasks)
    for _ in range(2):
        context.tasks.command(owner, lambda: resolve(context.desk, ticket.id))
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert [[command for _, command in report] for report in reports] == [["resolve"]]


def test_a_read_at_once_opens_a_connection_only_for_itself(context):
    assert context.tasks.now(desk_name) == "Halyard Outdoor"
    assert not db.is_closed(), "it was open before"
    states = []

    def elsewhere():
        states.append(db.is_closed())
        states.append(connected(desk_name))
        states.append(db.is_closed())

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert states == [True, "Halyard Outdoor", True]


def test_a_task_that_computes_gives_the_window_its_turn_soon(context):
    assert sys.getswitchinterval() == pytest.approx(TURN_S)
    assert TURN_S < 0.001
