from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.commands.members import deny
from desktop.core.permissions import Permission
from desktop.ui.settings.roles.role_list import KEY
from desktop.ui.settings.roles.who_can import WhoCanDialog
from tests.making import make_ticket
from tests.ui.composer.staging import settle


@pytest.fixture
def opened(qtbot, context_of, desk, team):
    """Give a way to open the dialog as the owner."""

    def give(permission: Permission, ticket: str = "", agent: str = "") -> WhoCanDialog:
        context = context_of(agent or desk.actor.id)
        dialog = WhoCanDialog(context, permission, ticket)
        qtbot.addWidget(dialog)
        dialog.show()
        settle(qtbot, context)
        return dialog

    return give


def test_everybody_who_holds_a_right_is_named_with_what_gives_it(opened, desk, team):
    deny(desk, team.sales, "ticket.reply", team.nora)
    shown = dict(opened(Permission.TICKET_REPLY).shown())
    assert list(shown) == ["Ewa Kowal", "Marek Nowak", "Nora Vale", "Piotr Lis", "Samira Osman"]
    assert shown["Marek Nowak"] == "Admin: all tickets"
    assert shown["Nora Vale"] == (
        "Agent: their departments · Workshop trainee in Repairs: what is assigned to them · denied in Sales"
    )


def test_a_right_without_scope_names_the_role_only(opened, team):
    assert dict(opened(Permission.PEOPLE_ROLES_ASSIGN).shown()) == {"Ewa Kowal": "Owner", "Marek Nowak": "Admin"}


def test_with_a_ticket_only_those_count_whose_right_reaches_it(opened, team):
    ticket = make_ticket(department=team.repairs)
    names = [name for name, _ in opened(Permission.TICKET_REPLY, ticket.id).shown()]
    assert names == ["Ewa Kowal", "Marek Nowak", "Nora Vale", "Piotr Lis"]


def test_rights_are_found_by_what_they_are_called(opened, qtbot, team):
    dialog = opened(Permission.TICKET_REPLY)
    qtbot.keyClicks(dialog.search, "delete for good")
    settle(qtbot, dialog._context)
    assert dialog.rights.currentItem().data(KEY) == "ticket.purge"
    assert [name for name, _ in dialog.shown()] == ["Ewa Kowal", "Marek Nowak"]


def test_enter_opens_the_agent(opened, qtbot, team):
    dialog = opened(Permission.PEOPLE_ROLES_ASSIGN)
    with qtbot.waitSignal(dialog.agent_opened) as told:
        dialog.people.setCurrentRow(1)
        qtbot.keyClick(dialog.people, Qt.Key.Key_Return)
    assert told.args == [team.marek]


def test_who_may_not_ask_is_told_so(opened, team):
    dialog = opened(Permission.TICKET_REPLY, agent=team.piotr)
    assert dialog.shown() == []
    assert "See roles and who holds them" in dialog._nobody.text()
