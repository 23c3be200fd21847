"""What may be offered follows the rights at once, whoever changed them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.commands.agents import deactivate_agent
from desktop.commands.members import remove_member
from desktop.commands.referrals import refer
from desktop.commands.roles import assign_role
from desktop.core.permissions import Permission
from desktop.store import journal
from desktop.store.models import Agent, Department
from desktop.ui.context import UiContext
from desktop.ui.main_window.assembly import assemble
from desktop.ui.main_window.window import MainWindow
from tests.making import actor_desk, make_agent, make_department, make_ticket
from tests.ui.composer.staging import make_context, settle

REPLY, LIST = Permission.TICKET_REPLY, Permission.TICKET_VIEW_LIST


@pytest.fixture
def agent(desk) -> str:
    """Make an agent of the first department, who is restricted to it."""
    return make_agent("Hana Sato", "restricted", [Department.get().id])


@pytest.fixture
def theirs(qapp, desk, desk_path, tmp_path, agent) -> Iterator[UiContext]:
    """Give that agent's window its surroundings, on the owner's bus."""
    made = make_context(actor_desk(desk, agent), desk_path, tmp_path)
    yield made
    made.tasks.finish()


@pytest.fixture
def window(qtbot, theirs) -> MainWindow:
    """Open that agent's window."""
    made = MainWindow(theirs)
    qtbot.addWidget(made)
    parts = assemble(made)
    made.resize(1500, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    parts.navigation.go_to("all")
    made.parts = parts
    return made


def test_a_command_of_a_colleague_in_this_process_is_noticed_by_its_event(qtbot, desk, theirs, agent):
    assert not theirs.rights.can(Permission.TICKET_MERGE)
    with qtbot.waitSignal(theirs.rights.changed):
        assign_role(desk, agent, "supervisor")
    assert theirs.rights.can(Permission.TICKET_MERGE)
    assert theirs.desk.actor.holds(Permission.TICKET_MERGE)


def test_what_another_program_wrote_is_noticed_by_looking(qtbot, theirs, agent):
    with journal.recording("test", "make"):
        row = Agent.get(Agent.id == agent)
        row.role = "light"
        row.save()
    assert theirs.rights.can(REPLY)
    with qtbot.waitSignal(theirs.rights.changed):
        theirs.rights.watch()
    theirs.rights.stop()
    assert not theirs.rights.can(REPLY)


def test_a_change_for_somebody_else_repaints_nothing(qtbot, desk, theirs):
    other = make_agent("Marek Nowak", "agent", [Department.get().id])
    theirs.rights.look()
    settle(qtbot, theirs)
    told = []
    theirs.rights.changed.connect(lambda: told.append(1))
    assign_role(desk, other, "light")
    settle(qtbot, theirs)
    theirs.rights.look()
    settle(qtbot, theirs)
    assert told == []


def test_a_promotion_repaints_the_open_window(qtbot, desk, theirs, window, agent):
    ticket = make_ticket("Tent pole broke")
    window.parts.navigation.open_ticket(ticket.id)
    settle(qtbot, theirs)
    assert not window.commands.action("merge").isVisible()
    assert window.sidebar.place("trash") is None
    with qtbot.waitSignal(window.commands.offered):
        assign_role(desk, agent, "admin")
    settle(qtbot, theirs)
    assert window.commands.action("merge").isVisible()
    assert window.commands.action("import").isVisible()
    assert window.sidebar.place("trash") is not None


def test_a_demotion_takes_the_reply_away_and_leaves_the_note(qtbot, desk, theirs, window, agent):
    ticket = make_ticket("Tent pole broke")
    window.parts.navigation.open_ticket(ticket.id)
    settle(qtbot, theirs)
    composer = window.area.composer()
    assert composer.kind == "reply"
    with qtbot.waitSignal(theirs.rights.changed):
        assign_role(desk, agent, "light")
    qtbot.waitUntil(lambda: composer.kind == "note")
    settle(qtbot, theirs)
    assert not window.commands.action("reply").isVisible()
    assert window.commands.keys("reply") == ""
    assert not window.sidebar.solve.isVisible()
    assert not composer._switch.isVisible()


def test_a_ticket_that_goes_out_of_sight_closes_and_its_words_are_kept(qtbot, desk, theirs, window, agent):
    home = Department.get().id
    ticket = make_ticket("Tent pole broke", text="Word of mouth")
    window.parts.navigation.open_ticket(ticket.id)
    settle(qtbot, theirs)
    composer = window.area.composer()
    composer.pane.editor.setPlainText("I will look at it")
    with qtbot.waitSignal(window.area.lost):
        remove_member(desk, home, agent)
    settle(qtbot, theirs)
    assert window.area.ticket == ""
    assert window.area.conversation().head.subject.text() == ""
    assert not composer.isVisible()
    assert "Tent" not in window.toast.text()
    qtbot.waitUntil(lambda: window.tickets.model.rowCount() == 0)
    refer(desk, ticket.id, agent=agent)
    qtbot.waitUntil(lambda: window.tickets.model.rowCount() == 1)
    window.parts.navigation.open_ticket(ticket.id)
    settle(qtbot, theirs)
    qtbot.waitUntil(lambda: "I will look at it" in composer.pane.editor.toPlainText())


def test_who_was_switched_off_sees_one_sentence_and_nothing_else(qtbot, desk, theirs, window, agent):
    make_ticket("Tent pole broke")
    with qtbot.waitSignal(theirs.rights.ended):
        deactivate_agent(desk, agent, "")
    settle(qtbot, theirs)
    assert not window.panes.isVisible()
    assert not window.commands.action("settings").isVisible()
    assert window._over is not None
    assert window._over.isVisible()


def test_a_second_department_brings_the_section_and_its_commands(qtbot, desk, context):
    made = MainWindow(context)
    qtbot.addWidget(made)
    assert made.sidebar.place("section:departments") is None
    assert not made.commands.action("refer").isVisible()
    make_department("Workshop")
    context.rights.look()
    with qtbot.waitSignal(context.rights.changed):
        context.rights.look()
    assert made.sidebar.place("section:departments") is not None
    assert made.commands.action("refer").isVisible()
