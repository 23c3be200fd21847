"""The settings as owner and restricted agent meet them: through the main window, by keys, in four languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.commands.departments import create_department
from desktop.store.models import Department
from desktop.store.queries.people_lists import memberships
from desktop.ui.i18n import install_language
from desktop.ui.main_window.assembly import assemble
from desktop.ui.main_window.navigation import Navigation
from desktop.ui.main_window.window import MainWindow
from desktop.ui.settings.departments.department_dialog import DepartmentDialog
from desktop.ui.settings.page_table import PAGES
from desktop.ui.settings.settings_window import SettingsWindow
from tests.making import actor_desk, make_agent
from tests.ui.composer.staging import make_context, settle

OWN = ["profile", "notifications", "appearance", "saved-answers", "macros"]
LANGUAGES = ("en", "ar", "es", "pl")


@pytest.fixture
def context(qapp, desk, desk_path, tmp_path):
    made = make_context(desk, desk_path, tmp_path)
    yield made
    made.tasks.finish()


@pytest.fixture
def restricted(qapp, desk, desk_path, tmp_path):
    home = create_department(desk, "Repairs")
    agent = make_agent("Lucas Blanco", "restricted", [home], email="lucas@halyard.example")
    made = make_context(actor_desk(desk, agent), desk_path, tmp_path)
    yield made
    made.tasks.finish()


def in_language(qapp, code):
    install_language(qapp, code)


def asked(kind):
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_restricted_agent_finds_only_the_own_pages_in_every_language(qapp, restricted, qtbot, code):
    in_language(qapp, code)
    try:
        window = SettingsWindow(restricted)
        qtbot.addWidget(window)
        for name in (kind.name for kind in PAGES):
            window.open_page(name)
            settle(qtbot, restricted)
            assert window.present in OWN
            assert window.foot.bar.isHidden() is (name in OWN)
        assert window.pages.shown() == OWN
    finally:
        in_language(qapp, "en")


def test_a_restricted_agent_comes_no_further_through_the_main_window(restricted, qtbot):
    window = MainWindow(restricted)
    qtbot.addWidget(window)
    navigation = Navigation(window)
    parts = assemble(window, navigation)
    for name in ("agents", "roles", "departments", "audit", "backup", "nonsense"):
        parts.desk.open_settings(name)
        settings = asked(SettingsWindow)
        assert settings.present == "profile"
        assert not settings.foot.bar.isHidden()
    settings.close()
    settle(qtbot, restricted)


def test_an_owner_finds_opens_edits_and_saves_a_department_without_a_mouse(context, qtbot, desk):
    create_department(desk, "Repairs")
    make_agent("Marek Nowak", "agent")
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.open_page("general")
    window.search.setFocus()
    qtbot.keyClicks(window.search, "departments")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    page = window.page("departments")
    qtbot.keyClick(page.rows, Qt.Key.Key_Down)
    qtbot.keyClick(page.rows, Qt.Key.Key_Down)
    page.rows.choose(Department.get(Department.name == "Repairs").id)
    qtbot.keyClick(page.rows, Qt.Key.Key_Return)
    dialog = asked(DepartmentDialog)
    qtbot.keyClicks(dialog.tab("general").name, " abroad")
    qtbot.keyClick(dialog, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    dialog.show_tab("members")
    picker = dialog.tab("members").picker
    qtbot.keyClicks(picker.search, "marek")
    table = picker.members.table
    table.setCurrentIndex(table.model().index(0, 2))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.tab("general").name, Qt.Key.Key_Return)
    settle(qtbot, context)
    made = Department.get(Department.name.contains("abroad"))
    assert "Marek Nowak" in [row.agent_name for row in memberships(desk.actor, department=made.id)]


def test_escape_leaves_a_dialog_and_then_the_window(context, qtbot, desk):
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.open_page("departments")
    page = window.page("departments")
    page.rows.setCurrentRow(0)
    qtbot.keyClick(page.rows, Qt.Key.Key_Return)
    dialog = asked(DepartmentDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert window.isVisible()
