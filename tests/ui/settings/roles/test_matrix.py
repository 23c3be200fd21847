from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.core.permissions import Permission, Scope
from desktop.ui.settings.roles.heads import two_lines
from desktop.ui.settings.roles.rows import GroupRow, RightRow

REPLY, VIEW = Permission.TICKET_REPLY, Permission.CONTACT_VIEW
AVAILABLE = Permission.PEOPLE_AVAILABILITY_CHANGE_OWN


@pytest.fixture
def matrix(page, qtbot):
    """Give the matrix of the page, with the keyboard in it."""
    page.activateWindow()
    page.parts.matrix.setFocus()
    return page.parts.matrix


def at(page, permission: Permission | str):
    """Go to a row and return it."""
    key = permission.value if isinstance(permission, Permission) else permission
    place = page.parts.model.place_of(key)
    index = page.parts.model.index(place)
    page.parts.matrix.setCurrentIndex(index)
    page.parts.matrix.scrollTo(index)
    return page.parts.model.row_at(place)


def spot(page, permission: Permission, scope: Scope) -> QPoint:
    matrix = page.parts.matrix
    at(page, permission)
    x = matrix.stops().centre(scope)
    rtl = matrix.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return QPoint(matrix.viewport().width() - x if rtl else x, matrix.visualRect(matrix.currentIndex()).center().y())


def click(page, qtbot, permission: Permission, scope: Scope) -> None:
    place = spot(page, permission, scope)
    qtbot.mouseClick(page.parts.matrix.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_arrow_keys_move_a_stop(page, matrix, qtbot):
    at(page, REPLY)
    qtbot.keyClick(matrix, Qt.Key.Key_Left)
    assert page.draft.scope("agent", REPLY) == Scope.UNASSIGNED
    for _ in range(4):
        qtbot.keyClick(matrix, Qt.Key.Key_Right)
    assert page.draft.scope("agent", REPLY) == Scope.ALL


def test_arrow_keys_follow_what_is_seen_from_right_to_left(page, matrix, qtbot):
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    at(page, REPLY)
    qtbot.keyClick(matrix, Qt.Key.Key_Left)
    assert page.draft.scope("agent", REPLY) == Scope.ALL
    click(page, qtbot, REPLY, Scope.ASSIGNED)
    assert page.draft.scope("agent", REPLY) == Scope.ASSIGNED


def test_customers_have_three_stops_only(page, matrix, qtbot):
    at(page, VIEW)
    qtbot.keyClick(matrix, Qt.Key.Key_Left)
    assert page.draft.scope("agent", VIEW) == Scope.NONE
    qtbot.keyClick(matrix, Qt.Key.Key_Right)
    assert page.draft.scope("agent", VIEW) == Scope.DEPARTMENTS
    click(page, qtbot, VIEW, Scope.ASSIGNED)
    assert page.draft.scope("agent", VIEW) == Scope.NONE


def test_a_click_sets_a_stop_and_a_click_on_the_words_sets_none(page, matrix, qtbot):
    click(page, qtbot, REPLY, Scope.ASSIGNED)
    assert page.draft.scope("agent", REPLY) == Scope.ASSIGNED
    qtbot.mouseClick(matrix.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, spot(page, REPLY, Scope.ALL).y()))
    assert page.draft.scope("agent", REPLY) == Scope.ASSIGNED


def test_space_and_a_click_switch_a_right_without_scope(page, matrix, qtbot):
    at(page, AVAILABLE)
    qtbot.keyClick(matrix, Qt.Key.Key_Space)
    assert page.draft.scope("agent", AVAILABLE) == Scope.NONE
    click(page, qtbot, AVAILABLE, Scope.NONE)
    assert page.draft.scope("agent", AVAILABLE) == Scope.ALL
    click(page, qtbot, AVAILABLE, Scope.DEPARTMENTS)
    assert page.draft.scope("agent", AVAILABLE) == Scope.ALL


def test_delete_puts_a_single_right_back(page, matrix, qtbot):
    click(page, qtbot, REPLY, Scope.NONE)
    qtbot.keyClick(matrix, Qt.Key.Key_Delete)
    assert page.changes() == []


def test_groups_fold_and_say_how_much_is_changed_inside(page, matrix, qtbot):
    click(page, qtbot, REPLY, Scope.NONE)
    at(page, "working")
    qtbot.keyClick(matrix, Qt.Key.Key_Left)
    row = at(page, "working")
    assert isinstance(row, GroupRow)
    assert (row.folded, row.changed) == (True, 1)
    assert page.parts.model.place_of(REPLY.value) == -1
    qtbot.keyClick(matrix, Qt.Key.Key_Space)
    assert page.parts.model.place_of(REPLY.value) > 0


def test_a_change_is_marked_and_spoken(page, matrix, qtbot):
    click(page, qtbot, REPLY, Scope.ASSIGNED)
    row = at(page, REPLY)
    assert isinstance(row, RightRow)
    assert row.differs
    assert matrix.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Reply to customers: Assigned to me, changed"
    )


def test_looking_for_a_right_unfolds_and_narrows(page, matrix, qtbot):
    page.parts.model.fold_group("removing", True)
    qtbot.keyClicks(page.parts.heads.search, "delete good")
    rows = [page.parts.model.row_at(place) for place in range(page.parts.model.rowCount())]
    assert any(isinstance(row, RightRow) and row.right.permission == Permission.TICKET_PURGE for row in rows)
    assert len(rows) < 20
    page.parts.heads.search.clear()
    assert page.parts.model.rowCount() > 100


def test_the_filter_leaves_what_differs(page, team, qtbot):
    page.parts.roles.choose(team.trainee)
    qtbot.mouseClick(page.parts.heads.different, Qt.MouseButton.LeftButton)
    rows = [page.parts.model.row_at(place) for place in range(page.parts.model.rowCount())]
    rights = {row.right.permission for row in rows if isinstance(row, RightRow)}
    assert rights == {REPLY, Permission.PEOPLE_AGENTS_VIEW}


def test_rights_without_effect_stand_last_in_their_group(page):
    rows = [page.parts.model.row_at(place) for place in range(page.parts.model.rowCount())]
    used = [row.right.used if isinstance(row, RightRow) else None for row in rows]
    assert not any(
        later and not earlier and earlier is not None for earlier, later in zip(used, used[1:], strict=False)
    )


def test_nobody_grants_further_than_they_hold(page_of, team, desk, qtbot):
    from desktop.commands.roles import assign_role, create_role, set_grant

    keeper = create_role(desk, "Keeper", "agent")
    for permission in (Permission.PEOPLE_ROLES_VIEW, Permission.PEOPLE_ROLES_EDIT):
        set_grant(desk, keeper, permission.value, Scope.ALL)
    assign_role(desk, team.nora, keeper)
    page = page_of(team.nora)
    page.parts.roles.choose("light")
    click(page, qtbot, REPLY, Scope.ALL)
    assert page.changes() == []
    row = at(page, REPLY)
    assert "My departments" in page.parts.matrix.tip(row, Scope.ALL)
    click(page, qtbot, REPLY, Scope.DEPARTMENTS)
    assert page.draft.scope("light", REPLY) == Scope.DEPARTMENTS
    purge = at(page, Permission.TICKET_PURGE)
    assert "do not hold" in page.parts.matrix.tip(purge, Scope.ASSIGNED)


def test_the_mouse_is_told_what_a_right_means_and_what_a_stop_is_called(page, matrix):
    row = at(page, REPLY)
    assert matrix.tip(row, Scope.UNASSIGNED) == "Unassigned in mine"
    assert matrix.tip(row, None).startswith("Sends an answer")
    assert matrix.tip(at(page, Permission.TICKET_PRINT), None).endswith("No effect yet.")
    at(page, REPLY)
    place = spot(page, REPLY, Scope.ALL)
    event = QHelpEvent(QEvent.Type.ToolTip, place, matrix.viewport().mapToGlobal(place))
    QApplication.sendEvent(matrix.viewport(), event)
    assert QToolTip.text() == "All tickets"
    QToolTip.hideText()


def test_the_menu_of_a_row_offers_what_can_be_done(page, matrix, qtbot):
    at(page, REPLY)
    assert [action.text() for action in matrix.menu_for(matrix.currentIndex()).actions()] == ["Who can…?"]
    click(page, qtbot, REPLY, Scope.NONE)
    menu = matrix.menu_for(matrix.currentIndex())
    assert [action.text() for action in menu.actions()] == ["Put back", "Who can…?"]
    menu.actions()[0].trigger()
    assert page.changes() == []
    at(page, "reading")
    assert matrix.menu_for(matrix.currentIndex()) is None


def test_heads_stand_over_their_stops_and_beside_the_field(page, qtbot):
    heads, stops = page.parts.heads, page.parts.matrix.stops()
    assert heads.width() == page.parts.matrix.width()
    assert heads.different.geometry().right() < stops.begin
    assert heads.search.width() > 60
    assert [heads.scope_at(stops.centre(each)) for each in Scope] == list(Scope)
    assert heads.scope_at(40) is None


def test_a_long_name_breaks_into_two_lines_of_about_one_width_and_is_cut_where_it_must(page):
    assert two_lines("Unassigned in mine", 86) == ["Unassigned", "in mine"]
    assert two_lines("Wszystkie", 86) == ["Wszystkie"]
    assert two_lines("W przydzielonych departamentach", 60)[1].endswith("…")


def test_the_tab_key_goes_from_the_field_to_the_filter_to_the_matrix(page, qtbot):
    page.activateWindow()
    page.parts.heads.search.setFocus()
    qtbot.keyClick(page.parts.heads.search, Qt.Key.Key_Tab)
    assert page.parts.heads.different.hasFocus()
    qtbot.keyClick(page.parts.heads.different, Qt.Key.Key_Tab)
    assert page.parts.matrix.hasFocus()


def test_another_role_is_compared_at_the_same_place(page, team, matrix, qtbot):
    at(page, Permission.PEOPLE_ROLES_VIEW)
    seen = matrix.verticalScrollBar().value()
    assert seen > 0
    page.parts.roles.choose("supervisor")
    assert matrix.verticalScrollBar().value() == seen
    row = page.parts.model.row_at(matrix.currentIndex().row())
    assert isinstance(row, RightRow)
    assert (row.right.permission, row.scope) == (Permission.PEOPLE_ROLES_VIEW, Scope.ALL)
