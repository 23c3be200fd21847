"""The load board in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from desktop.commands.places import assign
from desktop.store import journal
from desktop.store.models import Agent
from desktop.store.rights import actor_of
from desktop.store.settings import write_setting
from desktop.ui.load_board.load_page import LoadPage
from desktop.ui.settings.table import ROW
from tests.making import make_agent, make_department, make_ticket
from tests.ui.composer.staging import make_context, settle


@pytest.fixture
def home(desk):
    home = make_department("Marketing")
    with journal.recording("test", "method"):
        write_setting("department", home, "routing_cap", 3)
    return home


@pytest.fixture
def eva(home):
    return make_agent("Eva", "agent", [home], capacity=2)


@pytest.fixture
def page(context, eva, qtbot):
    made = LoadPage(context)
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show()
    made.refresh()
    settle(qtbot, context)
    return made


def row_of(table, name):
    rows = [table.rows.item(number).data(ROW) for number in range(table.rows.count())]
    return next(row for row in rows if row.cells[0] == name)


def test_departments_and_agents_are_shown_with_bars(page, context, desk, home, eva, qtbot):
    assert row_of(page.departments, "Marketing").cells[1] == "0"
    make_ticket(department=home)
    assign(desk, make_ticket(department=home).id, eva)
    qtbot.waitUntil(lambda: row_of(page.departments, "Marketing").cells[1] == "2", timeout=5_000)
    assert "1 of 1 here" in row_of(page.departments, "Marketing").below
    person = row_of(page.agents, "Eva")
    assert (person.cells[1], person.filled) == ("1 of 2", 500)
    assert page.grab().width() == page.width()


def test_enter_on_a_colleague_changes_whether_they_are_there(page, context, eva, qtbot):
    page.agents.rows.choose(eva)
    qtbot.keyClick(page.agents.rows, Qt.Key.Key_Return)
    menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
    next(action for action in menu.actions() if action.data() == "busy").trigger()
    menu.close()
    qtbot.waitUntil(lambda: "Busy" in row_of(page.agents, "Eva").below, timeout=5_000)
    assert Agent.get(Agent.id == eva).availability == "busy"


def test_enter_on_a_department_goes_there(page, home, qtbot):
    page.departments.rows.choose(home)
    with qtbot.waitSignal(page.place_wanted) as went:
        qtbot.keyClick(page.departments.rows, Qt.Key.Key_Return)
    assert went.args == [f"department:{home}"]


def test_who_may_not_change_others_is_offered_no_menu(desk, desk_path, tmp_path, home, eva, qapp, qtbot):
    watcher = make_agent("Wanda", "agent", [home])
    with journal.recording("test", "right"):
        from desktop.store.models import RoleGrant

        RoleGrant.create(role="agent", permission="automation.routing", scope=4)
    desk.actor = actor_of(watcher)
    context = make_context(desk, desk_path, tmp_path)
    page = LoadPage(context)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    settle(qtbot, context)
    assert row_of(page.agents, "Eva")
    page.offer_states(eva, page.pos())
    assert page.findChildren(QMenu) == []
    context.tasks.finish()
