"""What may be offered follows the rights at once, whoever changed them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.commands.agents import deactivate_agent
from desktop.commands.marks import add_tag
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


def test_what_a_light_agent_sees_of_a_ticket_is_text(qtbot, desk, theirs, window, agent):
    ticket = make_ticket("Tent pole broke")
    add_tag(desk, ticket.id, "tents")
    with qtbot.waitSignal(theirs.rights.changed):
        assign_role(desk, agent, "light")
    window.parts.navigation.open_ticket(ticket.id)
    if not window.details.isVisible():
        window.commands.run("details")
    settle(qtbot, theirs)
    panel = window.details.panel()
    qtbot.waitUntil(lambda: bool(panel.tags.chips))
    for value in (panel.fields.status, panel.fields.assignee, panel.fields.priority, panel.fields.department):
        assert not value.editable
        assert value.focusPolicy() == Qt.FocusPolicy.NoFocus
        qtbot.mouseClick(value, Qt.MouseButton.LeftButton)
    assert QApplication.activePopupWidget() is None
    assert not panel.tags._add.isVisible()
    assert not panel.section("participants").isVisible()
    head = window.area.conversation().head
    assert [name for name, icon in head._icons.items() if icon.isVisible()] == []
    assert [name for name, label in head._labels.items() if label.isVisible()] == []


def test_tickets_are_dropped_only_where_they_may_go(qtbot, desk, theirs, window, agent):
    other = make_department("Workshop")
    make_ticket("Tent pole broke")
    with qtbot.waitSignal(theirs.rights.changed):
        assign_role(desk, agent, "agent")
    qtbot.waitUntil(lambda: window.tickets.model.rowCount() == 1)
    window.tickets.view.go_to(0)
    settle(qtbot, theirs)
    accepts = window.sidebar.places.accepts
    assert accepts(window.sidebar.place("spam"))
    assert accepts(window.sidebar.place("mine"))
    with qtbot.waitSignal(theirs.rights.changed):
        assign_role(desk, agent, "light")
    settle(qtbot, theirs)
    assert not accepts(window.sidebar.place("mine"))
    assert not accepts(window.sidebar.place("resolved"))
    assert window.sidebar.place(f"department:{other}") is None


def test_a_letter_to_somebody_is_not_begun_by_a_link_without_the_right(qtbot, desk, theirs, window, agent):
    with qtbot.waitSignal(theirs.rights.changed):
        assign_role(desk, agent, "light")
    window.parts.navigation.open_link("mailto:amira@example.com")
    settle(qtbot, theirs)
    assert window.area._composer is None or window.area._composer._window is None


def test_a_place_that_is_no_longer_there_is_left(qtbot, desk, theirs, window, agent):
    window.parts.navigation.go_to("outbox")
    settle(qtbot, theirs)
    with qtbot.waitSignal(theirs.rights.changed):
        assign_role(desk, agent, "light")
    settle(qtbot, theirs)
    assert window.sidebar.place("outbox") is None
    assert window.area.currentWidget() is window.area.teaching
    assert window.tickets.place.kind == "mine"
