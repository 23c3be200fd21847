"""A first mail chooses its department where there are several, among those where one may begin a ticket."""

from __future__ import annotations

import pytest

from desktop.commands.roles import assign_role
from desktop.store.models import Department, Ticket
from desktop.ui.composer.new_ticket import NewTicketWindow
from tests.making import actor_desk, make_agent, make_department, make_mailbox
from tests.ui.composer.staging import make_context, settle


def opened(qtbot, context) -> NewTicketWindow:
    made = NewTicketWindow(context)
    qtbot.addWidget(made)
    made.begin("amira@example.com")
    settle(qtbot, context)
    return made


def test_one_department_is_no_choice(qtbot, context):
    window = opened(qtbot, context)
    assert not window._home.isVisible()
    assert window.pane.department == Department.get().id


def test_the_ticket_begins_in_the_department_chosen(qtbot, context):
    make_mailbox(context.desk)
    workshop = make_department("Workshop")
    window = opened(qtbot, context)
    assert window._home.isVisible()
    window.department.setCurrentIndex(window.department.findData(workshop))
    window.department.activated.emit(window.department.currentIndex())
    window.pane.subject = "A tent"
    window.pane.editor.setPlainText("Hello")
    with qtbot.waitSignal(window.sent):
        window.pane.send()
    assert Ticket.get().department == workshop


@pytest.fixture
def agent(desk) -> str:
    return make_agent("Hana Sato", "agent", [Department.get().id])


def test_only_departments_where_one_may_begin_are_offered(qtbot, qapp, desk, desk_path, tmp_path, agent):
    home = Department.get().id
    make_mailbox(desk, department=home)
    make_mailbox(desk, "workshop@halyard.example", department=make_department("Workshop"))
    context = make_context(actor_desk(desk, agent), desk_path, tmp_path / "theirs")
    window = opened(qtbot, context)
    assert window.pane.opening.departments == ()
    assert window.pane.department == home
    assert not window._home.isVisible()
    assert not window._from.isVisible()
    with qtbot.waitSignal(window.closed):
        assign_role(desk, agent, "light")
    context.tasks.finish()
