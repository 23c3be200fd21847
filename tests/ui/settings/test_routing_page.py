"""Routing in the settings: the page, the tab of a department, the skills of an agent."""

from __future__ import annotations

import pytest

from desktop.commands.tags import create_tag
from desktop.store import journal
from desktop.store.models import Department, Membership
from desktop.store.queries.routing import agent_skills
from desktop.store.settings import department_values
from desktop.ui.settings.settings_window import SettingsWindow
from tests.making import actor_desk, make_agent, make_department
from tests.ui.composer.staging import make_context, settle


@pytest.fixture
def home(desk):
    return make_department("Marketing")


@pytest.fixture
def eva(home):
    return make_agent("Eva", "agent", [home], "eva@halyard.example")


@pytest.fixture
def window(context, eva, qtbot):
    made = SettingsWindow(context)
    qtbot.addWidget(made)
    made.open_page("routing")
    return made


def cells(page):
    from desktop.ui.settings.table import ROW

    return [page.rows.item(number).data(ROW).cells for number in range(page.rows.count())]


def opened(window, home):
    window.page("routing").open_department(home)
    dialog = window.page("routing").dialog
    return dialog, dialog.tab("routing")


def choose(tab, key, value):
    field = tab.field(key)
    field.field.setCurrentIndex(field.field.findData(value))
    return field


def test_every_department_is_a_row_and_a_method_is_set_in_its_dialog(window, home, context, qtbot):
    page = window.page("routing")
    assert [row[1] for row in cells(page)] == ["By hand", "By hand"]
    dialog, tab = opened(window, home)
    assert dialog.names.tabText(dialog.names.currentIndex()) == "Routing"
    choose(tab, "routing_method", "least-loaded")
    tab.field("routing_cap").field.setValue(5)
    dialog.accept()
    settle(qtbot, context)
    values = department_values(home, "routing_method", "routing_cap")
    assert (values.text("routing_method"), values.number("routing_cap")) == ("least-loaded", 5)
    assert cells(page)[1][:4] == ("Marketing", "Fewest open tickets first", "5", "1 of 1")


def test_the_tab_shows_what_the_chosen_method_reads(window, home):
    _, tab = opened(window, home)
    assert tab.field("routing_cap").isHidden()
    assert tab.field("offer_seconds").isHidden()
    choose(tab, "routing_method", "offer-one")
    assert not tab.field("routing_cap").isHidden()
    assert not tab.field("offer_seconds").isHidden()


def test_a_department_does_not_stand_in_for_itself(window, home):
    _, tab = opened(window, home)
    box = tab.field("fallback_department").field.box
    assert [box.itemText(place) for place in range(box.count())] == ["None", Department.get().name]


def test_where_it_escalates_is_said(window, home, context, qtbot):
    _, tab = opened(window, home)
    assert "nowhere" in tab._target_words()
    with journal.recording("test", "parent"):
        row = Department.get(Department.id == home)
        row.escalation = Department.get().id
        row.save()
    from desktop.commands.desk_setup import write_desk_setting

    write_desk_setting(context.desk, "escalate_after_minutes", 90, home)
    page = window.page("routing")
    page.load()
    assert cells(page)[1][4] == f"{Department.get().name}, after 1\u00a0h"


def test_limits_priority_help_and_alerts_of_members(window, home, eva, context, qtbot):
    dialog, tab = opened(window, home)
    line = tab.shares.lines[0]
    line.most.setValue(7)
    line.priority.setValue(80)
    line.helper.setChecked(True)
    line.told.setChecked(False)
    dialog.accept()
    settle(qtbot, context)
    row = Membership.get(Membership.agent == eva)
    assert (row.max_load, row.priority, row.extended, row.alerts) == (7, 80, True, False)


def test_skills_are_added_changed_and_taken_away(window, eva, context, desk, qtbot):
    tags = [create_tag(desk, name) for name in ("polish", "network")]
    window.open_agent(eva)
    dialog = window.page("agents").dialog
    dialog.show_tab("skills")
    tab = dialog.tab("skills")
    tab.adding.setCurrentIndex(tab.adding.findData(tags[0]))
    tab.adding.activated.emit(tab.adding.currentIndex())
    tab.put(tags[1], 5)
    dialog.accept()
    settle(qtbot, context)
    assert [(row.name, row.level) for row in agent_skills(desk.actor, eva)] == [("network", 5), ("polish", 3)]
    window.open_agent(eva)
    again = window.page("agents").dialog
    again.show_tab("skills")
    again.tab("skills").put(tags[1], 0)
    again.accept()
    settle(qtbot, context)
    assert [row.name for row in agent_skills(desk.actor, eva)] == ["polish"]


def test_who_only_shares_work_out_sees_this_page_and_this_tab_only(desk, desk_path, tmp_path, home, qapp, qtbot):
    sharer = make_agent("Shari", "agent", [home], "shari@halyard.example")
    with journal.recording("test", "right"):
        from desktop.store.models import RoleGrant

        RoleGrant.create(role="agent", permission="automation.distribution_config", scope=4)
    context = make_context(actor_desk(desk, sharer), desk_path, tmp_path)
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.open_page("routing")
    assert window.present == "routing"
    dialog, tab = opened(window, home)
    assert dialog.keys() == ["routing"]
    assert {field.setting.page for field in tab.fields} == {"routing"}
    choose(tab, "routing_method", "pull")
    dialog.accept()
    settle(qtbot, context)
    assert department_values(home, "routing_method").text("routing_method") == "pull"
    context.tasks.finish()
