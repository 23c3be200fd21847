from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.core.permissions import Permission, Scope
from desktop.store.rights import actor_of
from desktop.ui.settings.roles.who_can import WhoCanDialog
from desktop.ui.settings.settings_window import SettingsWindow
from tests.making import make_agent
from tests.ui.composer.staging import settle

REPLY = Permission.TICKET_REPLY


@pytest.fixture
def settings_of(qtbot, context_of):
    """Give a way to the settings window of any agent."""

    def give(agent: str) -> SettingsWindow:
        window = SettingsWindow(context_of(agent))
        qtbot.addWidget(window)
        window.resize(1280, 800)
        window.show()
        return window

    return give


def test_an_owner_changes_a_role_by_the_keyboard_and_saves_it_in_the_foot(settings_of, desk, team, qtbot):
    window = settings_of(desk.actor.id)
    window.open_page("roles")
    page = window.page("roles")
    page.parts.roles.choose("restricted")
    matrix = page.parts.matrix
    matrix.setFocus()
    matrix.setCurrentIndex(page.parts.model.index(page.parts.model.place_of(REPLY.value)))
    qtbot.keyClick(matrix, Qt.Key.Key_Left)
    qtbot.keyClick(matrix, Qt.Key.Key_Left)
    assert "“\u2068Reply to customers\u2069”" in window.foot.words.text()
    qtbot.mouseClick(window.foot.save, Qt.MouseButton.LeftButton)
    settle(qtbot, page._context)
    assert actor_of(team.piotr).scope(REPLY) == Scope.ASSIGNED
    assert window.foot.isHidden()
    assert matrix.currentIndex().row() == page.parts.model.place_of(REPLY.value)


def test_what_was_saved_is_taken_back_by_the_toast(settings_of, desk, team, qtbot):
    window = settings_of(desk.actor.id)
    window.open_page("roles")
    page = window.page("roles")
    for permission in (REPLY, Permission.TICKET_MERGE):
        page.parts.matrix.wanted.emit(permission, Scope.NONE)
    window.save()
    settle(qtbot, page._context)
    assert actor_of(team.nora).scope(REPLY) == Scope.NONE
    window.undoing.undo()
    settle(qtbot, page._context)
    nora = actor_of(team.nora)
    assert (nora.scope(REPLY), nora.scope(Permission.TICKET_MERGE)) == (Scope.DEPARTMENTS, Scope.DEPARTMENTS)
    qtbot.waitUntil(lambda: page.draft.scope("agent", REPLY) == Scope.DEPARTMENTS)


def test_discarding_shows_what_is_stored(settings_of, desk, team, qtbot):
    window = settings_of(desk.actor.id)
    window.open_page("roles")
    page = window.page("roles")
    page.parts.matrix.wanted.emit(REPLY, Scope.NONE)
    qtbot.mouseClick(window.foot.discard, Qt.MouseButton.LeftButton)
    assert page.changes() == []
    assert page.draft.scope("agent", REPLY) == Scope.DEPARTMENTS


@pytest.mark.parametrize("role", ["agent", "restricted", "light", "reports"])
def test_who_may_not_look_at_roles_has_no_such_page(settings_of, team, role):
    window = settings_of(make_agent("Somebody", role))
    assert "roles" not in window.pages.shown()
    window.open_page("roles")
    assert window.present != "roles"


def test_a_role_that_takes_the_page_away_closes_it(settings_of, desk, team, qtbot):
    from desktop.commands.roles import assign_role

    window = settings_of(team.samira)
    window.open_page("roles")
    assert window.present == "roles"
    assign_role(desk, team.samira, "agent")
    qtbot.waitUntil(lambda: window.present != "roles")
    assert "roles" not in window.pages.shown()


def test_somebody_who_holds_a_role_is_opened_from_there(settings_of, desk, team, qtbot):
    window = settings_of(desk.actor.id)
    window.open_page("roles")
    page = window.page("roles")
    page.parts.roles.choose("restricted")
    page.parts.holders.setFocus()
    page.parts.holders.setCurrentRow(0)
    qtbot.keyClick(page.parts.holders, Qt.Key.Key_Return)
    assert window.present == "agents"
    assert "Piotr Lis" in window.page("agents").dialog.windowTitle()
    window.page("agents").dialog.close()


def test_somebody_named_by_who_can_is_opened_too(settings_of, desk, team, qtbot):
    window = settings_of(desk.actor.id)
    window.open_page("roles")
    page = window.page("roles")
    qtbot.mouseClick(page.parts.who, Qt.MouseButton.LeftButton)
    dialog = page.findChild(WhoCanDialog)
    settle(qtbot, page._context)
    dialog.people.itemClicked.emit(dialog.people.item(1))
    assert not dialog.isVisible()
    assert window.present == "agents"
    window.page("agents").dialog.close()


def test_closing_with_rights_not_saved_waits_for_an_answer(settings_of, desk, team, qtbot):
    window = settings_of(desk.actor.id)
    window.open_page("roles")
    page = window.page("roles")
    page.parts.matrix.wanted.emit(REPLY, Scope.NONE)
    window.close()
    settle(qtbot, page._context)
    assert window.isVisible()
    assert "Save or discard" in window.foot.bar.text()
    assert actor_of(team.nora).scope(REPLY) == Scope.DEPARTMENTS
    window.discard()
    window.close()
    assert not window.isVisible()
