"""Departments from their making to the archive, in the window."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.commands.departments import create_department
from desktop.store.models import Department, Membership, Ticket
from desktop.store.queries.people_lists import denials, department_list, memberships
from desktop.store.settings import read_setting
from desktop.ui.settings.departments.archive_dialog import ArchiveDialog
from desktop.ui.settings.departments.department_dialog import DepartmentDialog
from desktop.ui.settings.departments.members_model import CALLS, CHATS, MEMBER, ROLE
from desktop.ui.settings.departments.new_department import NewDepartment
from desktop.ui.settings.lists.asking import ConsentDialog, NameDialog
from desktop.ui.settings.settings_window import SettingsWindow
from tests.making import actor_desk, make_agent, make_department, make_ticket
from tests.ui.composer.staging import make_context, settle


@pytest.fixture
def window(context, qtbot):
    made = SettingsWindow(context)
    qtbot.addWidget(made)
    made.open_page("departments")
    return made


@pytest.fixture
def page(window):
    return window.page("departments")


def asked(kind):
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def names(page):
    return [page.rows.item(number).text() for number in range(page.rows.count())]


def of(name):
    return Department.get(Department.name == name)


def opened(page, name, tab=""):
    page.open_department(of(name).id)
    dialog = asked(DepartmentDialog)
    if tab:
        dialog.show_tab(tab)
    return dialog


def test_one_department_is_taught_when_to_make_a_second(page, desk):
    assert not page.teaching.isHidden()
    create_department(desk, "Repairs")
    page.load()
    assert page.teaching.isHidden()


def test_a_department_is_created_in_two_steps_by_keys_alone(page, context, qtbot, desk):
    for name in ("Marek Nowak", "Samira Osman"):
        make_agent(name, "agent", email=f"{name.split()[0].lower()}@halyard.example")
    page.load()
    page.add.setFocus()
    qtbot.keyClick(page.add, Qt.Key.Key_Space)
    dialog = asked(NewDepartment)
    qtbot.keyClicks(dialog.name, "Group 1")
    assert "Repairs" in dialog._name._hint.text()
    dialog.name.clear()
    qtbot.keyClicks(dialog.name, "Workshop")
    assert dialog._name._hint.text() == ""
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.steps.currentIndex() == 1
    table = dialog.picker.members.table
    table.setCurrentIndex(table.model().index(1, MEMBER))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert dialog.picker.members.header.counted.startswith("1 of 3")
    qtbot.keyClick(dialog.picker.add_all, Qt.Key.Key_Space)
    assert dialog.picker.members.header.counted.startswith("3 of 3")
    dialog.accept()
    settle(qtbot, context)
    assert "Workshop" in names(page)
    assert page.rows.currentItem().text() == "Workshop"
    assert len(memberships(desk.actor, department=of("Workshop").id)) == 3


def test_a_name_that_is_taken_brings_the_first_step_back(page, context, qtbot, desk):
    make_agent("Marek Nowak", "agent")
    create_department(desk, "Repairs")
    page.load()
    page.ask_new()
    dialog = asked(NewDepartment)
    dialog.name.setText("repairs")
    dialog.accept()
    dialog.accept()
    settle(qtbot, context)
    assert dialog.steps.currentIndex() == 0
    assert "Repairs" in dialog._name._hint.text() or "repairs" in dialog._name._hint.text()
    dialog.reject()


def test_members_get_services_and_a_role_and_leave(page, context, qtbot, desk):
    marek, samira = make_agent("Marek Nowak", "agent"), make_agent("Samira Osman", "restricted")
    create_department(desk, "Repairs")
    page.load()
    dialog = opened(page, "Repairs", "members")
    picker = dialog.tab("members").picker
    picker.search.setText("marek")
    assert picker.model.rowCount() == 1
    picker.model.switch(0, CHATS)
    picker.model.switch(0, CALLS)
    picker.model.give_role(0, "supervisor")
    picker.search.clear()
    dialog.accept()
    settle(qtbot, context)
    row = Membership.get(Membership.agent == marek)
    assert (row.role, row.chats, row.calls) == ("supervisor", True, False)
    dialog = opened(page, "Repairs", "members")
    picker = dialog.tab("members").picker
    picker.model.seat_all(True)
    dialog.accept()
    settle(qtbot, context)
    assert {row.agent for row in memberships(desk.actor, department=of("Repairs").id)} >= {marek, samira}
    dialog = opened(page, "Repairs", "members")
    dialog.tab("members").picker.remove_all.click()
    dialog.accept()
    settle(qtbot, context)
    assert memberships(desk.actor, department=of("Repairs").id) == []


def test_a_service_switched_on_makes_a_member(page, context, qtbot, desk):
    make_agent("Marek Nowak", "agent")
    create_department(desk, "Repairs")
    page.load()
    model = opened(page, "Repairs", "members").tab("members").picker.model
    at = next(row for row in range(model.rowCount()) if model.seat(row).name == "Marek Nowak")
    model.switch(at, CHATS)
    assert model.seat(at).member
    assert model.data(model.index(at, CHATS), Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    model.switch(at, MEMBER)
    assert model.data(model.index(at, CHATS), Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert not asked(DepartmentDialog).changes()
    asked(DepartmentDialog).reject()


def test_everything_of_a_department_is_saved_together_and_taken_back_together(window, page, context, qtbot, desk):
    create_department(desk, "Repairs")
    page.load()
    dialog = opened(page, "Repairs")
    general = dialog.tab("general")
    general.name.setText("Workshop")
    general.colour._take(5)
    dialog.show_tab("process")
    dialog.tab("process").field("reopen_days").field.setValue(7)
    dialog.show_tab("hours")
    dialog.tab("hours").field("hours").field.office.click()
    dialog.show_tab("visibility")
    limits = dialog.tab("visibility")
    limits.visibility.button(1).click()
    item = next(
        limits.rights.item(at)
        for at in range(limits.rights.count())
        if limits.rights.item(at).data(Qt.ItemDataRole.UserRole) == "ticket.merge"
    )
    item.setCheckState(Qt.CheckState.Checked)
    dialog.accept()
    settle(qtbot, context)
    made = of("Workshop")
    assert (made.colour, made.visibility) == (5, "read")
    assert read_setting("department", made.id, "reopen_days", 30) == 7
    assert json.loads(read_setting("department", made.id, "hours", ""))[0] == [[540, 1020]]
    assert [row.permission.value for row in denials(desk.actor, made.id)] == ["ticket.merge"]
    window.undoing.undo()
    settle(qtbot, context)
    assert of("Repairs").colour == 0
    assert denials(desk.actor, of("Repairs").id) == []


def test_a_refusal_is_said_above_the_tab_and_what_was_typed_stays(page, context, qtbot, desk):
    for name in ("Repairs", "Billing"):
        create_department(desk, name)
    page.load()
    dialog = opened(page, "Billing")
    dialog.tab("general").name.setText("Repairs")
    dialog.accept()
    settle(qtbot, context)
    assert not dialog.bar.isHidden()
    assert dialog.tab("general").name.text() == "Repairs"
    dialog.reject()


def test_archiving_asks_for_a_home_and_moves_the_tickets(page, context, qtbot, desk):
    first = Department.get().name
    made = create_department(desk, "Repairs")
    ticket = make_ticket(department=made)
    page.load()
    dialog = opened(page, "Repairs")
    dialog._leave_for(dialog.archiving)
    archive = asked(ArchiveDialog)
    assert archive.home.currentText() == first
    archive.accept()
    settle(qtbot, context)
    page.load()
    assert names(page) == [first]
    assert Ticket.get_by_id(ticket.rid).department != made
    assert not page.archived.isHidden()
    page.archived.setChecked(True)
    assert "Repairs" in names(page)
    page.open_department(made)
    asked(ConsentDialog).accept()
    settle(qtbot, context)
    assert not of("Repairs").archived


def test_a_department_is_saved_as_a_new_one(page, context, qtbot, desk):
    create_department(desk, "Repairs", description="Bikes and tents")
    page.load()
    dialog = opened(page, "Repairs")
    dialog._leave_for(dialog.cloning)
    asked(NameDialog).name.setText("Repairs abroad")
    asked(NameDialog).accept()
    settle(qtbot, context)
    assert of("Repairs abroad").description == "Bikes and tents"


def test_departments_are_put_in_order_by_keys(page, context, qtbot, desk):
    for name in ("Repairs", "Billing"):
        create_department(desk, name)
    page.load()
    page.rows.setCurrentRow(2)
    qtbot.keyClick(page.rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, context)
    assert [row.name for row in department_list(desk.actor)][1:] == ["Billing", "Repairs"]


def test_who_only_manages_members_sees_only_that_tab(context, desk, desk_path, tmp_path, qtbot):
    from desktop.commands.roles import create_role, set_grant

    make_department("Repairs")
    role = create_role(desk, "Members' clerk", "light")
    for right in ("people.department_members", "people.agents_view"):
        set_grant(desk, role, right, 4)
    clerk = make_agent("Tova Holm", role)
    theirs = make_context(actor_desk(desk, clerk), desk_path, tmp_path)
    window = SettingsWindow(theirs)
    qtbot.addWidget(window)
    window.open_page("departments")
    page = window.page("departments")
    assert page.add.isHidden()
    dialog = opened(page, "Repairs")
    assert dialog.keys() == ["members"]
    assert dialog.tab("members").picker.members.table.isColumnHidden(ROLE)
    dialog.reject()
    theirs.tasks.finish()
