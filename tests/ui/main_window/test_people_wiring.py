"""Referring, who can see a ticket, seeing as somebody else, availability: from the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.commands.referrals import refer
from desktop.commands.roles import assign_role
from desktop.core.permissions import Permission
from desktop.store.models import Agent, Department, Ticket, TicketReferral
from desktop.ui.common.buttons import Button
from desktop.ui.main_window.refer_dialog import ReferDialog
from desktop.ui.main_window.why_dialog import WhyDialog
from tests.making import actor_desk, make_agent, make_department
from tests.ui.composer.staging import settle


@pytest.fixture
def colleague(qtbot, context, opened) -> str:
    """Let a colleague come to the desk whose window is open, and a second department."""
    make_department("Workshop")
    made = make_agent("Hana Sato", "restricted", [Department.get().id])
    with qtbot.waitSignal(context.rights.changed):
        context.rights.look()
        context.rights.look()
    return made


@pytest.fixture
def chosen(qtbot, opened, context, tickets, colleague) -> Ticket:
    opened.parts.navigation.go_to("all")
    opened.parts.navigation.open_ticket(tickets[5].id)
    settle(qtbot, context)
    return tickets[5]


def test_a_ticket_is_referred_to_a_department_with_a_note(qtbot, opened, context, chosen):
    with qtbot.waitSignal(opened.parts.people.opened) as came:
        opened.do("refer")
    dialog: ReferDialog = came.args[0]
    assert [dialog.target.itemText(row) for row in range(dialog.target.count())] == [
        "Department: Workshop",
        "Hana Sato",
    ]
    dialog.note.setText("You know these")
    dialog.accept()
    settle(qtbot, context)
    row = TicketReferral.get()
    assert (row.ticket, row.note) == (chosen.id, "You know these")


def test_referrals_stand_in_the_panel_and_can_be_ended(qtbot, opened, context, chosen, colleague):
    refer(context.desk, chosen.id, agent=colleague, note="Please look")
    if not opened.window.details.isVisible():
        opened.do("details")
    settle(qtbot, context)
    panel = opened.window.details.panel()
    qtbot.waitUntil(lambda: panel.section("referred").isVisible())
    row = panel.referred.layout().itemAt(0).widget()
    assert "Hana Sato" in row.accessibleName()
    assert "Please look" in row.accessibleName()
    panel.referred._end(colleague)
    qtbot.waitUntil(lambda: not panel.section("referred").isVisible())
    assert TicketReferral.get().deleted


def test_two_clicks_say_who_sees_a_ticket_and_why(qtbot, opened, context, chosen):
    menu = opened.window.area.conversation().head.menu()
    why = next(each for each in menu.actions() if each.text().startswith("Who can see this"))
    with qtbot.waitSignal(opened.parts.people.opened) as came:
        why.trigger()
    dialog: WhyDialog = came.args[0]
    said = [row.accessibleName() for name, row in dialog.rows]
    assert len(said) == 2
    assert all("sees ticket" in each for each in said)
    dialog.search.setText("hana")
    assert [row.isVisible() for name, row in dialog.rows] == [name == "hana sato" for name, row in dialog.rows]
    dialog.reject()


def test_the_owner_sees_the_desk_as_a_colleague_and_can_change_nothing(qtbot, opened, context, chosen, colleague):
    opened.do("see-as")
    with qtbot.waitSignal(opened.parts.people.see_as.opened) as came:
        opened.parts.tickets.bar.run_chosen()
    seen = came.args[0]
    refused = []
    seen.context.tasks.failed.connect(refused.append)
    assert "Hana Sato" in seen.bar.text()
    assert seen.sidebar.place("trash") is None
    assert not seen.commands.action("settings").isVisible()
    assert not seen.commands.action("import").isVisible()
    seen.navigation.go_to("all")
    seen.navigation.open_ticket(chosen.id)
    settle(qtbot, seen.context)
    assert not seen.area.composer().isVisible()
    assert refused == []
    seen.commands.run("resolve")
    settle(qtbot, seen.context)
    assert [error.code for error in refused] == ["read-only"]
    with qtbot.waitSignal(seen.over):
        seen.bar.findChildren(Button)[0].click()
    settle(qtbot, context)
    assert opened.parts.people.see_as.window is None


def test_looking_ends_when_the_right_to_look_goes(qtbot, opened, context, chosen, colleague):
    see_as = opened.parts.people.see_as
    row = next(each for each in opened.parts.people._agents() if each.text == "Hana Sato")
    with qtbot.waitSignal(see_as.opened):
        row.run()
    second = make_agent("Zofia Second", "owner")
    with qtbot.waitSignal(see_as.window.over):
        assign_role(actor_desk(context.desk, second), context.desk.actor.id, "agent")
    settle(qtbot, context)
    assert not context.rights.can(Permission.COMPLIANCE_IMPERSONATE_VIEW)


def test_the_menu_at_the_avatar_says_whether_one_is_there(qtbot, opened, context, colleague):
    menu = opened.window.sidebar.own_menu
    menu.fill()
    busy = next(each for each in menu.actions() if each.text() == "Busy")
    busy.trigger()
    settle(qtbot, context)
    assert Agent.get(Agent.id == context.desk.actor.id).availability == "busy"
    qtbot.waitUntil(lambda: "Busy" in opened.window.sidebar.avatar.accessibleName())
    away = next(each for each in menu.actions() if each.menu() is not None).menu()
    away.actions()[-1].trigger()
    settle(qtbot, context)
    assert Agent.get(Agent.id == context.desk.actor.id).availability == "away"


def test_who_works_alone_is_asked_for_no_availability(opened):
    opened.window.sidebar.own_menu.fill()
    words = [each.text() for each in opened.window.sidebar.own_menu.actions() if each.isVisible()]
    assert "Busy" not in words
    assert opened.window.sidebar.state == ""
    assert QApplication.activePopupWidget() is None


def test_the_title_says_whose_window_it_is_as_soon_as_there_are_colleagues(opened, colleague):
    words = opened.window.windowTitle().split(" – ")
    assert words == [opened.window.sidebar.name.text(), Agent.get(Agent.role == "owner").name, "Deskbell"]


def test_the_title_of_who_works_alone_names_the_desk_only(opened):
    assert opened.window.windowTitle() == f"{opened.window.sidebar.name.text()} – Deskbell"


def test_the_settings_open_the_desk_through_an_agents_eyes(qtbot, opened, colleague):
    opened.parts.desk.open_settings("agents")
    with qtbot.waitSignal(opened.parts.people.see_as.opened, timeout=10_000) as blocker:
        opened.parts.desk._settings.seeing_as.emit(colleague)
    assert blocker.args[0].isVisible()
    opened.parts.people.end()
    opened.parts.desk._settings.close()
