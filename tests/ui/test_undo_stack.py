"""Taking back what was done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from desktop.commands.places import move_to_department
from desktop.commands.tickets import mark_unread, resolve, set_priority
from desktop.store.create import status_id
from desktop.store.models import Department, Ticket
from desktop.ui.undo_stack import WORDS, Done, UndoStack
from tests.making import actor_desk, make_agent, make_department, make_ticket
from tests.ui.composer.staging import make_context, settle


@pytest.fixture
def stack(context):
    return UndoStack(context.desk, context.tasks, context.tasks)


def run(qtbot, context, *works):
    context.tasks.command(QObject(context.tasks), lambda: [work() for work in works])
    settle(qtbot, context)


def stored(ticket):
    return Ticket.get(Ticket.id == ticket.id)


def test_what_any_part_of_the_window_did_is_taken_back_in_reverse(qtbot, context, stack):
    ticket = make_ticket()
    run(qtbot, context, lambda: set_priority(context.desk, ticket.id, 3))
    run(qtbot, context, lambda: resolve(context.desk, ticket.id))
    with qtbot.waitSignal(stack.undone) as undone:
        stack.undo()
    assert undone.args == ["Resolved"]
    assert stored(ticket).status == status_id("new")
    assert stored(ticket).priority == 3
    with qtbot.waitSignal(stack.undone):
        stack.undo()
    assert stored(ticket).priority == 1
    stack.undo()
    settle(qtbot, context)


def test_many_tickets_changed_together_come_back_together_and_are_told(qtbot, context, stack):
    tickets = [make_ticket(str(number)) for number in range(5)]
    noted = []
    stack.noted.connect(noted.append)
    run(qtbot, context, *(lambda ticket=ticket: resolve(context.desk, ticket.id) for ticket in tickets))
    assert len(noted) == 1
    assert "5" in noted[0]
    with qtbot.waitSignal(stack.undone):
        stack.undo()
    assert {stored(ticket).status for ticket in tickets} == {status_id("new")}


def test_reading_is_nothing_to_take_back(qtbot, context, stack):
    ticket = make_ticket()
    run(qtbot, context, lambda: mark_unread(context.desk, ticket.id))
    undone = []
    stack.undone.connect(undone.append)
    stack.undo()
    settle(qtbot, context)
    assert undone == []


def test_a_sending_is_taken_back_in_its_own_way_and_not_once_it_left(qtbot, context, stack):
    stopped = []
    stack.push(Done("Reply", lambda: stopped.append(1), ("cause",)))
    with qtbot.waitSignal(stack.undone):
        stack.undo()
    assert stopped == [1]
    stack.push(Done("Reply", lambda: stopped.append(2), ("other",)))
    stack.drop("other")
    stack.undo()
    settle(qtbot, context)
    assert stopped == [1]


def test_every_word_belongs_to_a_command():
    import importlib
    import pkgutil

    import desktop.commands
    from desktop.commands.base import COMMANDS

    for module in pkgutil.iter_modules(desktop.commands.__path__):
        importlib.import_module(f"desktop.commands.{module.name}")
    assert set(WORDS) - set(COMMANDS) == set()


@pytest.fixture
def theirs(qapp, desk, desk_path, tmp_path):
    """Give the surroundings of an agent of the first department."""
    home = Department.get().id
    made = make_context(actor_desk(desk, make_agent("Hana Sato", "agent", [home])), desk_path, tmp_path / "theirs")
    yield made
    made.tasks.finish()


def test_what_went_out_of_sight_is_not_offered_to_be_taken_back(qtbot, theirs):
    stack = UndoStack(theirs.desk, theirs.tasks, theirs.tasks)
    ticket, other = make_ticket(), make_department("Workshop")
    with qtbot.waitSignal(stack.told) as told:
        run(qtbot, theirs, lambda: move_to_department(theirs.desk, ticket.id, other))
    assert told.args == ["Moved"]
    assert stack._done == []


def test_what_was_done_to_a_ticket_is_dropped_when_it_goes_out_of_sight(qtbot, desk, theirs):
    stack = UndoStack(theirs.desk, theirs.tasks, theirs.tasks)
    ticket, other = make_ticket(), make_department("Workshop")
    run(qtbot, theirs, lambda: resolve(theirs.desk, ticket.id))
    qtbot.waitUntil(lambda: len(stack._done) == 1)
    move_to_department(desk, ticket.id, other)
    with qtbot.waitSignal(stack.changed):
        stack.follow_sight(theirs.desk.actor)
    assert stack._done == []
