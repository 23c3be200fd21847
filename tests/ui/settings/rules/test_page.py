"""The page of rules, worked as a person works it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from desktop.commands.departments import archive_department
from desktop.commands.roles import create_role, set_grant
from desktop.commands.rules import create_rule
from desktop.commands.tags import create_tag, delete_tag
from desktop.core.permissions import Permission, Scope
from desktop.store.models import Department
from desktop.store.queries.rules import rule_rows
from desktop.ui.common.buttons import IconButton
from desktop.ui.common.dialog import Dialog
from desktop.ui.settings.lists.asking import ConsentDialog
from desktop.ui.settings.rules.time_page import TimeRulesPage
from desktop.ui.settings.undoing import Undoing
from tests.making import actor_desk, make_agent, make_department
from tests.ui.composer.staging import settle

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def make(desk, name, trigger="ticket-created", groups=(), actions=({"do": "close"},), **more):
    body = {"name": name, "trigger": trigger, "groups": list(groups), "actions": list(actions), **more}
    return create_rule(desk, body, accept_loops=True)


def asked(kind=Dialog):
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def nothing_asked():
    return not any(isinstance(each, Dialog) and each.isVisible() for each in QApplication.topLevelWidgets())


def names(desk):
    return [row.name for row in rule_rows(desk.actor)]


def place_of(page, name):
    rules = page.side.rules
    item = next(rules.item(n) for n in range(rules.count()) if rules.item(n).text() == name)
    return rules.visualItemRect(item)


@pytest.fixture
def three(desk, marketing):
    return [make(desk, name) for name in ("First", "Second", "Third")]


def test_rules_stand_under_what_sets_them_off(page_of, desk, three):
    make(desk, "Late", "customer-message", active=False)
    page = page_of(desk)
    rules = page.side.rules
    shown = [rules.item(n).text() for n in range(rules.count())]
    assert shown == ["When a ticket is created", "First", "Second", "Third", "When a customer writes", "Late"]
    spoken = rules.item(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "First, never ran, on"


def test_the_first_rule_is_shown_and_nothing_waits_to_be_saved(page_of, desk, three):
    page = page_of(desk)
    assert page.editor.head.name.text() == "First"
    assert not page.editor.dirty()
    assert not page.editor.foot.save.isEnabled()


def test_a_rule_is_moved_by_keys_within_its_heading_only(page_of, desk, three, qtbot):
    make(desk, "Other", "customer-message")
    page = page_of(desk)
    page.side.rules.choose(three[2])
    qtbot.keyClick(page.side.rules, Qt.Key.Key_Down, ALT)
    settle(qtbot, page._context)
    assert names(desk) == ["First", "Second", "Third", "Other"]
    qtbot.keyClick(page.side.rules, Qt.Key.Key_Up, ALT)
    settle(qtbot, page._context)
    assert names(desk) == ["First", "Third", "Second", "Other"]


def test_a_rule_is_dragged_to_its_place(page_of, desk, three, qtbot):
    page = page_of(desk)
    view = page.side.rules.viewport()
    begin, end = place_of(page, "First").center() - QPoint(60, 0), place_of(page, "Third").center() - QPoint(60, 0)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=begin)
    for step in (begin + QPoint(0, 20), place_of(page, "Second").center(), end):
        qtbot.mouseMove(view, step)
        QApplication.processEvents()
        event_move(view, step)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
    settle(qtbot, page._context)
    assert names(desk) == ["Second", "Third", "First"]


def event_move(view, where):
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    left = Qt.MouseButton.LeftButton
    there = QPointF(view.mapToGlobal(where))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(where), there, left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


def test_the_switch_in_the_list_works_by_mouse_and_space(page_of, desk, three, qtbot):
    page = page_of(desk)
    rect = place_of(page, "Second")
    qtbot.mouseClick(
        page.side.rules.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.right() - 26, rect.center().y())
    )
    settle(qtbot, page._context)
    assert [row.active for row in rule_rows(desk.actor)] == [True, False, True]
    assert page.editor.head.name.text() == "First"
    qtbot.keyClick(page.side.rules, Qt.Key.Key_Space)
    settle(qtbot, page._context)
    assert [row.active for row in rule_rows(desk.actor)] == [False, False, True]
    assert page.editor.head.state.text() == "Off"


def test_changes_that_are_not_saved_are_asked_for(page_of, desk, three, qtbot):
    page = page_of(desk)
    page.editor.head.name.setText("")
    qtbot.keyClicks(page.editor.head.name, "Renamed")
    page.side.rules.setCurrentRow(2)
    dialog = asked()
    assert page.editor.head.name.text() == "Renamed"
    dialog.reject()
    assert page.side.rules.chosen() == three[0]
    page.side.rules.setCurrentRow(2)
    asked().accept()
    settle(qtbot, page._context)
    assert names(desk)[0] == "Renamed"
    qtbot.waitUntil(lambda: page.editor.head.name.text() == "Second")


def test_changes_can_be_dropped_on_the_way(page_of, desk, three, qtbot):
    page = page_of(desk)
    qtbot.keyClicks(page.editor.head.name, "!")
    page.side.rules.setCurrentRow(3)
    dialog = asked()
    drop = next(button for button in dialog.findChildren(type(page.editor.foot.save)) if button.text() == "Discard")
    qtbot.mouseClick(drop, Qt.MouseButton.LeftButton)
    assert page.editor.head.name.text() == "Third"
    assert names(desk) == ["First", "Second", "Third"]


def test_what_is_typed_survives_what_others_do_at_the_desk(page_of, desk, three, qtbot):
    page = page_of(desk)
    qtbot.keyClicks(page.editor.head.name, "!")
    create_tag(desk, "bicycle", 1)
    qtbot.waitUntil(lambda: any(each.words == "bicycle" for each in page.vocabulary.options("tags")))
    assert page.editor.head.name.text() == "First!"


def test_a_refused_rule_says_which_slot_is_meant(page_of, desk, three, qtbot):
    page = page_of(desk)
    page.editor.groups.blocks[0].add_line({"field": "subject", "op": "regex", "value": "("})
    page.editor.changed.emit()
    page.save()
    settle(qtbot, page._context)
    line = page.editor.groups.blocks[0].lines.lines[0]
    assert line.value.line.property("invalid") is True
    assert "regular expression" in page.editor.foot.bar.text()
    assert page.editor.dirty()


def test_a_rule_needs_a_name(page, qtbot):
    page.add()
    page.editor.acts.add_line({"do": "close"})
    page.save()
    settle(qtbot, page._context)
    assert page.editor.head.name.property("invalid") is True


def test_rules_that_set_each_other_off_are_saved_only_on_purpose(page_of, desk, marketing, qtbot):
    page = page_of(desk)
    page.add()
    page.editor.show_draft(
        {"name": "Up and up", "trigger": "note-added", "actions": [{"do": "add-note", "value": "Again"}]}
    )
    page.editor.changed.emit()
    page.save()
    settle(qtbot, page._context)
    dialog = asked(ConsentDialog)
    assert names(desk) == []
    dialog.accept()
    settle(qtbot, page._context)
    assert names(desk) == ["Up and up"]


def test_what_a_rule_names_and_is_gone_is_red_and_said(page_of, desk, marketing, qtbot):
    tag = create_tag(desk, "refund", 1)
    make(desk, "Tagged", groups=[[{"field": "tags", "op": "any-of", "value": [tag]}]])
    page = page_of(desk)
    delete_tag(desk, tag)
    qtbot.waitUntil(lambda: "(gone)" in page.editor.card.text())
    assert page.editor.groups.blocks[0].lines.lines[0].value.chips[0].problem


def test_a_paused_rule_says_why_in_the_list_and_above_the_rule(page_of, desk, marketing, qtbot):
    make(desk, "To marketing", actions=[{"do": "set-department", "value": marketing}])
    page = page_of(desk)
    archive_department(desk, marketing, Department.get().id)
    from desktop.commands.automation import pause_broken
    from desktop.jobs.session import as_mail

    pause_broken(as_mail(desk))
    page.load()
    [row] = page.side.rules.rules()
    assert row.danger
    assert row.below.startswith("Paused: ")
    assert page.editor.head.bar.isVisible()


def test_a_copy_waits_switched_off_until_it_is_saved(page_of, desk, three, qtbot):
    page = page_of(desk)
    page.editor.head.copy.trigger()
    assert page.editor.head.name.text() == "First (copy)"
    assert page.editor.foot.save.isEnabled()
    page.save()
    settle(qtbot, page._context)
    rows = {row.name: row.active for row in rule_rows(desk.actor)}
    assert rows["First (copy)"] is False


def test_a_rule_is_deleted_after_asking_and_comes_back_by_undo(page_of, desk, three, qtbot):
    page = page_of(desk)
    undoing = Undoing(page._context, page)
    page.side.rules.choose(three[1])
    qtbot.keyClick(page.side.rules, Qt.Key.Key_Delete)
    asked(ConsentDialog).accept()
    settle(qtbot, page._context)
    assert names(desk) == ["First", "Third"]
    undoing.undo()
    settle(qtbot, page._context)
    assert names(desk) == ["First", "Second", "Third"]


def test_a_new_rule_can_be_given_up(page, qtbot):
    page.add()
    qtbot.keyClicks(page.editor.head.name, "Never mind")
    qtbot.mouseClick(page.editor.foot.discard, Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is page.empty
    assert nothing_asked()


def test_time_rules_have_a_page_and_triggers_of_their_own(page_of, desk, marketing, qtbot):
    make(desk, "Old ones", "older-than", timing={"minutes": 2880})
    calendar = {"calendar": {"days": ["monday", "friday"], "at": "08:30", "zone": "Europe/Warsaw"}}
    make(desk, "Mondays", "at-calendar-time", timing=calendar)
    make(desk, "No time rule")
    page = page_of(desk, TimeRulesPage)
    shown = [row.name for row in page.side.rules.rules()]
    assert shown == ["Old ones", "Mondays"]
    assert page.editor.when.minutes.number.value() == 2
    page.side.rules.setCurrentRow(3)
    assert page.editor.when.when()["timing"] == calendar
    assert page.editor.card.text().startswith("At \u206808:30\u2069 on ")
    assert not page.editor.dirty()


def test_who_may_only_look_changes_nothing(page_for, desk, three, qtbot):
    page = page_for("supervisor")
    assert page.editor.head.name.text() == "First"
    assert not page.editor.head.name.isEnabled()
    assert not page.editor.groups.blocks[0].add.isVisible()
    assert not page.editor.dirty()


def test_who_writes_for_a_department_reaches_that_one_only(page_of, desk, three, marketing, qtbot):
    role = create_role(desk, "Author", "agent")
    for right in (Permission.AUTOMATION_RULES_OWN_DEPARTMENT, Permission.AUTOMATION_RULES_VIEW):
        set_grant(desk, role, right.value, Scope.ALL)
    own = actor_desk(desk, make_agent("Nora Vale", role, [marketing]))
    page = page_of(own)
    assert not page.editor.head.name.isEnabled()
    assert [row.movable for row in page.side.rules.rules()] == [False, False, False]
    page.add()
    assert page.editor.when.when()["department"] == marketing
    assert not page.editor.foot.test.isVisible()
    page.editor.head.name.setText("Ours")
    page.editor.acts.add_line({"do": "add-note", "value": "Hello"})
    page.save()
    settle(qtbot, page._context)
    assert {row.name: row.department for row in rule_rows(desk.actor)}["Ours"] == marketing
    assert page.editor.head.name.isEnabled()


def test_who_may_only_switch_switches(page_of, desk, three, qtbot):
    role = create_role(desk, "Watch", "agent")
    set_grant(desk, role, Permission.AUTOMATION_RULES_ENABLE.value, Scope.ALL)
    page = page_of(actor_desk(desk, make_agent("Nora Vale", role)))
    assert page.editor.head.switch.isEnabled()
    assert not page.editor.acts.add.isVisible()
    qtbot.mouseClick(page.editor.head.switch, Qt.MouseButton.LeftButton)
    settle(qtbot, page._context)
    assert rule_rows(desk.actor)[0].active is False


def test_accessible_names_are_everywhere(page_of, desk, three, qtbot):
    from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QLineEdit

    page = page_of(desk)
    page.editor.groups.blocks[0].add_line({"field": "created", "op": "between", "value": [0, 1]})
    page.editor.acts.add_line({"do": "send-mail", "to": "address"})
    kinds = (QAbstractButton, QAbstractSpinBox, QLineEdit)
    for widget in [each for kind in kinds for each in page.editor.findChildren(kind) if each.isVisible()]:
        inner = isinstance(widget, QLineEdit) and isinstance(widget.parent(), QAbstractSpinBox)
        spoken = widget.accessibleName() or getattr(widget, "text", str)()
        assert spoken or inner, widget


def test_a_line_is_dragged_by_its_handle(page, qtbot):
    page.add()
    for do in ("close", "spam", "resolve"):
        page.editor.acts.add_line({"do": do})
    QApplication.processEvents()
    first, _, third = page.editor.acts.lines.lines
    begin = first.grip.rect().center()
    qtbot.mousePress(first.grip, Qt.MouseButton.LeftButton, pos=begin)
    event_move(first.grip, first.grip.mapFromGlobal(third.grip.mapToGlobal(begin + QPoint(0, 8))))
    qtbot.mouseRelease(first.grip, Qt.MouseButton.LeftButton)
    assert [act["do"] for act in page.editor.acts.acts()] == ["spam", "resolve", "close"]
    assert [line.joint.text() for line in page.editor.acts.lines.lines] == ["1", "2", "3"]


def test_the_menu_of_a_rule_shows_it_first(page_of, desk, three, qtbot):
    page = page_of(desk)
    page.open_menu(three[1], QPoint(10, 10))
    assert page.editor.head.name.text() == "Second"
    assert page.editor.head.menu.isVisible()
    page.editor.head.menu.close()


def test_an_act_that_one_may_not_do_is_refused_when_saving(page_of, desk, marketing, qtbot):
    role = create_role(desk, "Author", "agent")
    for right in (Permission.AUTOMATION_RULES_ALL, Permission.AUTOMATION_RULES_VIEW):
        set_grant(desk, role, right.value, Scope.ALL)
    set_grant(desk, role, Permission.TICKET_STATUS_CLOSE.value, Scope.NONE)
    page = page_of(actor_desk(desk, make_agent("Nora Vale", role, [marketing])))
    page.add()
    page.editor.head.name.setText("Beyond me")
    page.editor.acts.add_line({"do": "add-note", "value": "Hello"})
    page.editor.acts.add_line({"do": "close"})
    page.save()
    settle(qtbot, page._context)
    assert page.editor.foot.bar.isVisible()
    assert page.editor.acts.lines.lines[1].joint.toolTip()
    assert names(desk) == []


def test_a_desk_of_one_department_is_not_asked_for_which(page_of, desk, qtbot):
    page = page_of(desk)
    page.add()
    assert not page.editor.when.home.isVisible()
    make_department("Marketing")
    page.load()
    page.discard()
    page.add()
    assert page.editor.when.home.isVisible()


def test_a_locked_whole_desk_rule_shows_its_department_to_who_may_not_change_it(page_of, desk, three, marketing):
    role = create_role(desk, "Author", "agent")
    for right in (Permission.AUTOMATION_RULES_OWN_DEPARTMENT, Permission.AUTOMATION_RULES_VIEW):
        set_grant(desk, role, right.value, Scope.ALL)
    page = page_of(actor_desk(desk, make_agent("Nora Vale", role, [marketing])))
    assert page.editor.head.name.text() == "First"
    assert page.editor.when.home.text() == "every department"
    assert not page.editor.when.home.problem
    assert "Only for tickets" not in page.editor.card.text()


def test_the_line_that_stays_where_it_is_opens_no_windows_for_its_handles(page, qtbot, desk):
    make(desk, "One")
    page.side.rules.setFocus()
    qtbot.waitUntil(lambda: bool(page.side.rules.model().rowCount()))
    page.editor.when.line.lock(False)
    assert [each for each in QApplication.topLevelWidgets() if isinstance(each, IconButton) and each.isVisible()] == []
    assert page.editor.when.line.grip.isHidden()
