from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.commands.undo import undo
from desktop.core.permissions import Permission, Scope
from desktop.store.queries.causes import causes_since
from desktop.store.rights import actor_of
from desktop.ui.explaining import plain
from desktop.ui.settings.roles.promotion import PromotionDialog
from desktop.ui.settings.roles.promotion_parts import GAINED, LOST
from tests.making import actor_desk, make_ticket
from tests.ui.composer.staging import settle


@pytest.fixture
def opened(qtbot, context_of, desk, team):
    """Give a way to open the dialog for somebody, as the owner or as another."""
    for home, assignee in ((team.sales, None), (team.sales, team.piotr), (team.repairs, None)):
        make_ticket(department=home, assignee=assignee)

    def give(agent: str, asker: str = "") -> PromotionDialog:
        context = context_of(asker or desk.actor.id)
        dialog = PromotionDialog(context, agent)
        qtbot.addWidget(dialog)
        dialog.show()
        settle(qtbot, context)
        return dialog

    return give


def chosen(dialog: PromotionDialog, role: str, qtbot) -> None:
    dialog.choose(role)
    settle(qtbot, dialog._context)


def test_the_dialog_begins_with_what_somebody_has(opened, team):
    dialog = opened(team.piotr)
    assert dialog.departments.isChecked()
    assert dialog.role.currentData() == "restricted"
    assert not dialog.give.isEnabled()
    assert "has now" in dialog.rights.text()


def test_a_promotion_says_the_tickets_and_rights_that_are_gained(opened, team, qtbot):
    dialog = opened(team.piotr)
    qtbot.mouseClick(dialog.everything, Qt.MouseButton.LeftButton)
    settle(qtbot, dialog._context)
    assert dialog.role.currentData() == "admin"
    words = plain(dialog.tickets.text())
    assert "3" in words
    assert words.endswith("instead of 2.")
    assert "every department" in dialog.rights.text()
    assert "See tickets in lists" in dialog.changes.labels(GAINED)
    assert dialog.changes.labels(LOST) == []


def test_a_given_role_counts_at_once_and_is_taken_back_as_one(opened, team, qtbot, desk):
    dialog = opened(team.piotr)
    chosen(dialog, "admin", qtbot)
    with qtbot.waitSignal(dialog.given) as given:
        qtbot.mouseClick(dialog.give, Qt.MouseButton.LeftButton)
    settle(qtbot, dialog._context)
    assert given.args == ["admin"]
    assert actor_of(team.piotr).scope(Permission.TICKET_VIEW_LIST) == Scope.ALL
    ((cause, command),) = causes_since(desk.actor, 0)[-1:]
    assert command == "assign_role"
    undo(actor_desk(desk, desk.actor.id), cause)
    assert actor_of(team.piotr).scope(Permission.TICKET_VIEW_LIST) == Scope.DEPARTMENTS


def test_a_restriction_says_what_is_lost(opened, team, qtbot):
    dialog = opened(team.marek)
    assert dialog.everything.isChecked()
    qtbot.mouseClick(dialog.departments, Qt.MouseButton.LeftButton)
    settle(qtbot, dialog._context)
    assert dialog.role.currentData() == "agent"
    assert "only their departments" in dialog.rights.text()
    assert "Create roles" in dialog.changes.labels(LOST)
    assert dialog.changes.labels(GAINED) == []


def test_own_roles_of_the_desk_are_offered_too(opened, team, qtbot):
    dialog = opened(team.piotr)
    chosen(dialog, team.trainee, qtbot)
    assert dialog.role.currentText() == "Workshop trainee"
    assert dialog.line.text() == "Learns"
    assert dialog.give.isEnabled()


def test_nobody_changes_their_own_role(opened, team, qtbot):
    dialog = opened(team.marek, team.marek)
    chosen(dialog, "agent", qtbot)
    assert not dialog.give.isEnabled()
    assert "own role" in dialog.refusal.text()
    dialog.accept()
    assert actor_of(team.marek).scope(Permission.TICKET_VIEW_LIST) == Scope.ALL


def test_only_an_owner_is_offered_the_owners_role(opened, team, desk):
    assert opened(team.piotr).role.findData("owner") == -1
    offered = opened(team.piotr)
    offered.everything.click()
    assert offered.role.findData("owner") >= 0
    by_admin = opened(team.piotr, team.marek)
    by_admin.everything.click()
    assert by_admin.role.findData("owner") == -1
    assert by_admin.role.findData("admin") >= 0


def test_what_one_does_not_hold_is_not_given(opened, team, desk, qtbot):
    from desktop.commands.roles import assign_role, create_role, set_grant

    keeper = create_role(desk, "Keeper", "agent")
    for permission in (Permission.PEOPLE_ROLES_VIEW, Permission.PEOPLE_ROLES_ASSIGN):
        set_grant(desk, keeper, permission.value, Scope.ALL)
    assign_role(desk, team.nora, keeper)
    dialog = opened(team.piotr, team.nora)
    chosen(dialog, "supervisor", qtbot)
    assert not dialog.give.isEnabled()
    assert "do not hold" in dialog.refusal.text()
    chosen(dialog, "light", qtbot)
    assert dialog.give.isEnabled()


def test_a_refusal_of_the_desk_is_said_and_the_dialog_stays(opened, team, desk, qtbot):
    from desktop.commands.roles import assign_role

    dialog = opened(team.piotr, team.marek)
    chosen(dialog, "agent", qtbot)
    assign_role(desk, team.marek, "light")
    dialog.accept()
    settle(qtbot, dialog._context)
    assert dialog.isVisible()
    assert not dialog.refusal.isHidden()
