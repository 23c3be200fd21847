from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.commands.roles import set_grant
from desktop.core.actors import looking_through
from desktop.core.permissions import Permission, Scope
from desktop.store.rights import actor_of, role_base, role_grants
from desktop.ui.explaining import plain
from desktop.ui.settings.roles import RolesPage
from desktop.ui.settings.roles.role_list import KEY, SECOND
from desktop.ui.settings.roles.who_can import WhoCanDialog
from tests.making import make_agent
from tests.ui.composer.staging import settle

REPLY, MERGE, TRASH = Permission.TICKET_REPLY, Permission.TICKET_MERGE, Permission.TICKET_TRASH


def listed(page: RolesPage) -> dict[str, str]:
    rows = [page.parts.roles.item(place) for place in range(page.parts.roles.count())]
    return {row.text(): row.data(SECOND) for row in rows if row.data(KEY)}


def saved(page: RolesPage, qtbot) -> None:
    changes, desk = page.changes(), page._context.desk
    page._context.tasks.command(page, lambda: [change(desk) for change in changes], lambda done: page.load())
    settle(qtbot, page._context)


def test_nothing_is_built_before_the_page_is_opened(qtbot, context_of, desk, team):
    page = RolesPage(context_of(desk.actor.id))
    qtbot.addWidget(page)
    assert page.parts is None
    assert page.title == "Roles"
    assert "Light agent" in page.words()
    assert page.changes() == []
    assert page.summary() == ""


def test_roles_are_listed_with_how_many_hold_them(page, team):
    shown = listed(page)
    assert list(shown)[:3] == ["Owner", "Admin", "Supervisor"]
    assert list(shown)[-1] == "Workshop trainee"
    assert shown["Auditor"] == "nobody · reads all"
    assert shown["Workshop trainee"].endswith("from Agent")
    assert page.parts.head.name.text() == "Agent"


def test_choosing_a_role_shows_who_holds_it_and_opens_them(page, team, qtbot):
    page.parts.roles.choose(team.trainee)
    assert page.parts.head.name.text() == "Workshop trainee"
    assert page.parts.head.line.text() == "Made from Agent. Learns"
    holder = page.parts.holders.item(0)
    assert (holder.text(), holder.data(SECOND)) == ("Nora Vale", "Repairs")
    with qtbot.waitSignal(page.agent_opened) as opened:
        page.parts.holders.itemClicked.emit(holder)
    assert opened.args == [team.nora]


def test_changes_gather_and_are_said_with_whom_they_reach(page, team, qtbot):
    with qtbot.waitSignal(page.edited):
        page.parts.matrix.wanted.emit(MERGE, Scope.UNASSIGNED)
    page.parts.matrix.wanted.emit(TRASH, Scope.ASSIGNED)
    words = plain(page.summary())
    assert "“Merge tickets”, “Put in the trash”" in words
    assert len(page.changes()) == 2
    assert role_grants("agent")[MERGE] == Scope.DEPARTMENTS
    saved(page, qtbot)
    assert role_grants("agent")[MERGE] == Scope.UNASSIGNED
    assert actor_of(team.nora).scope(TRASH) == Scope.ASSIGNED
    assert page.changes() == []


def test_loading_again_drops_what_was_not_saved(page):
    page.parts.matrix.wanted.emit(MERGE, Scope.NONE)
    page.load()
    assert page.changes() == []
    assert page.draft.scope("agent", MERGE) == Scope.DEPARTMENTS


def test_a_change_from_elsewhere_shows_at_once_and_keeps_what_is_not_saved(page, desk, qtbot):
    page.parts.matrix.wanted.emit(MERGE, Scope.NONE)
    set_grant(desk, "agent", REPLY.value, Scope.ASSIGNED)
    qtbot.waitUntil(lambda: page.draft.scope("agent", REPLY) == Scope.ASSIGNED)
    assert [step.permission for step in page.draft.steps()] == [MERGE]


def test_putting_back_takes_away_what_was_set_by_hand(page, team, qtbot):
    page.parts.roles.choose(team.trainee)
    assert page.parts.head.back.isEnabled()
    qtbot.mouseClick(page.parts.head.back, Qt.MouseButton.LeftButton)
    assert {step.permission for step in page.draft.steps()} == {REPLY, Permission.PEOPLE_AGENTS_VIEW}
    saved(page, qtbot)
    assert role_grants(team.trainee) == role_grants("agent")
    assert not page.parts.head.back.isEnabled()
    assert page.parts.head.back.toolTip()


def test_a_copied_role_holds_what_the_other_holds_and_is_shown(page, team, qtbot):
    page.parts.roles.choose(team.trainee)
    qtbot.mouseClick(page.parts.head.copy, Qt.MouseButton.LeftButton)
    dialog = page.work.dialog
    assert dialog.name.text() == "Workshop trainee (copy)"
    dialog.name.setText("Second trainee")
    dialog.accept()
    settle(qtbot, page._context)
    assert page.parts.head.name.text() == "Second trainee"
    assert role_grants(page.role) == role_grants(team.trainee)


def test_a_new_role_is_made_from_the_one_that_was_chosen(page, qtbot):
    page.parts.roles.choose("light")
    qtbot.mouseClick(page.parts.new, Qt.MouseButton.LeftButton)
    dialog = page.work.dialog
    assert dialog.base.currentData() == "light"
    dialog.accept()
    assert dialog.isVisible(), "a role needs a name"
    dialog.name.setText("supervisor")
    dialog.accept()
    assert dialog.isVisible(), "the name is taken"
    dialog.name.setText("Reader")
    dialog.line.setText("Reads along")
    dialog.accept()
    settle(qtbot, page._context)
    assert role_base(page.role) == "light"
    assert page.parts.head.line.text() == "Made from Light agent. Reads along"


def test_an_own_role_is_renamed(page, team, qtbot):
    page.parts.roles.choose(team.trainee)
    page.parts.head.renamed.emit()
    dialog = page.work.dialog
    assert (dialog.name.text(), dialog.line.text()) == ("Workshop trainee", "Learns")
    dialog.name.setText("Apprentice")
    dialog.accept()
    settle(qtbot, page._context)
    assert "Apprentice" in listed(page)


def test_an_own_role_is_deleted_only_when_nobody_holds_it(page, team, qtbot, desk):
    page.parts.roles.choose(team.trainee)
    page.parts.head.deleted.emit()
    page.work.dialog.accept()
    settle(qtbot, page._context)
    assert "Workshop trainee" in listed(page)
    page.work.ask_new("light")
    page.work.dialog.name.setText("Nobody's")
    page.work.dialog.accept()
    settle(qtbot, page._context)
    page.parts.matrix.wanted.emit(REPLY, Scope.ASSIGNED)
    page.parts.head.deleted.emit()
    page.work.dialog.accept()
    settle(qtbot, page._context)
    assert "Nobody's" not in listed(page)
    assert page.changes() == []


def test_built_in_roles_are_neither_renamed_nor_deleted(page, team):
    assert page.parts.head.more.isHidden()
    page.parts.roles.choose(team.trainee)
    assert not page.parts.head.more.isHidden()


@pytest.mark.parametrize(("role", "word"), [("owner", "Owners"), ("admin", "yourself")])
def test_the_owners_role_and_ones_own_cannot_be_changed(page_of, team, role, word):
    page = page_of(team.marek)
    page.parts.roles.choose(role)
    assert word in page.parts.head.bar.text()
    assert page.parts.head.back.isHidden()
    page.parts.matrix.wanted.emit(REPLY, Scope.NONE)
    assert page.changes() == []


def test_who_may_only_look_finds_no_control(page_of, team):
    page = page_of(team.samira)
    assert "not change them" in page.parts.head.bar.text()
    controls = (page.parts.new, page.parts.see_as, page.parts.head.copy, page.parts.head.back, page.parts.head.more)
    assert [control.isHidden() for control in controls] == [True] * 5
    page.parts.matrix.wanted.emit(REPLY, Scope.NONE)
    assert page.changes() == []


def test_looking_through_an_admins_eyes_changes_nothing(page, desk, team):
    page._context.desk.actor = looking_through(actor_of(team.marek), desk.actor.id)
    page.load()
    page.parts.roles.choose("agent")
    controls = (page.parts.new, page.parts.see_as, page.parts.head.copy, page.parts.head.back)
    assert [control.isHidden() for control in controls] == [True] * 4
    page.parts.matrix.wanted.emit(REPLY, Scope.NONE)
    assert page.changes() == []


def test_who_may_not_look_at_roles_is_shown_their_own_only(page_of, team):
    page = page_of(team.nora)
    assert page.parts.roles.keys() == ["agent", team.trainee]
    assert page.parts.who.isHidden()


def test_seeing_as_somebody_names_the_holders(page, team, qtbot):
    page.parts.roles.choose("restricted")
    (entry,) = page.parts.see_as.menu().actions()
    assert entry.text() == "Piotr Lis"
    with qtbot.waitSignal(page.seeing_as) as asked:
        entry.trigger()
    assert asked.args == [team.piotr]
    page.parts.roles.choose("auditor")
    assert not page.parts.see_as.isEnabled()
    assert page.parts.see_as.toolTip()


def test_asking_who_can_opens_the_dialog_at_that_right(page, qtbot):
    page.parts.matrix.asked.emit(TRASH)
    dialog = page.findChild(WhoCanDialog)
    settle(qtbot, page._context)
    assert dialog.rights.currentItem().text() == "Put in the trash"


def test_a_refusal_is_told_and_the_page_stays(page, qtbot):
    refused: list[Exception] = []
    page.failed.connect(refused.append)
    page.work._create("Agent", "", "agent")
    settle(qtbot, page._context)
    assert [getattr(error, "code", "") for error in refused] == ["role-exists"]


def test_the_page_has_no_scroll_bar_of_its_own_in_a_low_window(page, qtbot):
    make_agent("Somebody else", "agent")
    page.resize(780, 520)
    page.load()
    qtbot.waitUntil(lambda: page.parts.matrix.height() > 60)
    assert page.verticalScrollBar().maximum() == 0
