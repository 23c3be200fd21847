"""The settings window on a real desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.commands.departments import create_department
from desktop.commands.roles import assign_role
from desktop.store.queries.desk_lists import desk_name, me, tags
from desktop.store.settings import read_setting
from desktop.ui.settings.page_table import PAGES
from desktop.ui.settings.settings_window import SettingsWindow
from tests.making import actor_desk, make_agent
from tests.ui.composer.staging import make_context, settle


@pytest.fixture
def window(context, qtbot):
    made = SettingsWindow(context)
    qtbot.addWidget(made)
    made.open_page("general")
    return made


OWN = ["profile", "notifications", "appearance"]
TEXTS = ["saved-answers", "macros"]
"""Everybody who answers may keep texts of their own."""


@pytest.fixture
def restricted(context, desk, desk_path, tmp_path):
    agent = make_agent("Lucas Blanco", "restricted", email="lucas@halyard.example")
    made = make_context(actor_desk(desk, agent), desk_path, tmp_path)
    yield made
    made.tasks.finish()


def saved(window, context, qtbot):
    window.save()
    settle(qtbot, context)


def own_department():
    return read_setting("desk", "", "department", "")


def test_a_change_waits_in_the_foot_until_it_is_saved(window, context, qtbot):
    page = window.page("general")
    qtbot.keyClicks(page.name, " 2")
    assert not window.foot.isHidden()
    assert desk_name() == "Halyard Outdoor"
    saved(window, context, qtbot)
    assert desk_name() == "Halyard Outdoor 2"
    assert window.foot.isHidden()


def test_changes_of_several_pages_are_saved_together(window, context, qtbot, desk):
    window.page("general").field("code").field.setText("HO")
    window.choose("profile")
    window.page("profile").person.signature.setPlainText("Ewa\nHalyard")
    window.choose("answers")
    window.page("answers").field("reopen_days").field.setValue(14)
    saved(window, context, qtbot)
    assert read_setting("desk", "", "code", "") == "HO"
    assert me(desk.actor).signature == "Ewa\nHalyard"
    assert read_setting("department", own_department(), "reopen_days", 30) == 14


def test_discarding_shows_what_is_stored(window, qtbot):
    page = window.page("general")
    page.name.setText("Other")
    page.edited.emit()
    window.discard()
    assert page.name.text() == "Halyard Outdoor"
    assert window.foot.isHidden()


def test_a_refusal_is_said_and_what_was_typed_stays(window, context, qtbot):
    page = window.page("general")
    page.name.setText("   ")
    saved(window, context, qtbot)
    assert window.foot.bar.text() == "A name needs at least one letter."
    assert page.name.text() == "   "
    assert desk_name() == "Halyard Outdoor"
    page.name.setText("Halyard Outdoor")


def test_closing_saves_what_waits(window, context, qtbot):
    window.page("general").name.setText("Closed Name")
    window.close()
    settle(qtbot, context)
    assert desk_name() == "Closed Name"


def test_departments_are_chosen_once_there_are_two(window, context, qtbot, desk):
    window.choose("answers")
    page = window.page("answers")
    assert page._chooser.isHidden()
    other = create_department(desk, "Workshop")
    page.load()
    assert not page._chooser.isHidden()
    page.department.setCurrentIndex(page.department.findData(other))
    page._on_department(page.department.currentIndex())
    after = page.field("after_reply").field
    after.setCurrentIndex(after.findData("keep"))
    saved(window, context, qtbot)
    assert read_setting("department", other, "after_reply", "") == "keep"
    assert read_setting("department", own_department(), "after_reply", "") == ""


def test_the_confirmation_is_shown_as_a_customer_gets_it(window, qtbot):
    window.choose("answers")
    page = window.page("answers")
    page.field("auto_reply_text").field.setPlainText("Hello from {desk}, number {number}.")
    qtbot.waitUntil(lambda: "Hello from Halyard Outdoor, number DB-1043." in page.preview)


def test_the_delay_applies_to_this_computer_at_once(window, context):
    window.choose("answers")
    window.page("answers").delay.setValue(25)
    assert context.preferences.send_delay == 25


def test_the_theme_changes_the_program_at_once(window, context, qapp):
    window.choose("appearance")
    page = window.page("appearance")
    page._themes.button(2).click()
    assert context.preferences.theme == "dark"
    assert context.theme.theme.name == "dark"
    page._themes.button(1).click()
    assert context.theme.theme.name == "light"


def test_the_language_turns_the_window_at_once(window, context, qapp):
    window.choose("appearance")
    try:
        window.page("appearance").choose_language(2)
        assert context.preferences.language == "ar"
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    finally:
        window.page("appearance").choose_language(1)
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_switches_write_this_computers_preferences(window, context):
    window.choose("notifications")
    page = window.page("notifications")
    before = context.preferences.single_keys
    page.rows["single_keys"].switch.click()
    assert context.preferences.single_keys is not before


def test_a_page_is_found_by_a_word_of_one_of_its_settings(window):
    window.search.setText("signature below")
    assert window.pages.shown() == ["answers", "departments"]


def test_a_backup_is_made_beside_the_window_and_restored(window, context, qtbot, tmp_path):
    window.choose("backup")
    page = window.page("backup")
    target = tmp_path / "copy.deskbell-backup"
    with qtbot.waitSignal(page.workshop.done, timeout=30_000):
        page.back_up_to(target)
    assert target.is_file()
    assert "Backed up" in page.bar.text()
    qtbot.waitUntil(lambda: not page.workshop.busy, timeout=10_000)
    with qtbot.waitSignal(page.workshop.done, timeout=30_000):
        page.restore_to(target, tmp_path / "New.deskbell")
    assert (tmp_path / "New.deskbell").is_file()
    qtbot.waitUntil(lambda: not page.workshop.busy, timeout=10_000)
    assert desk_name() == "Halyard Outdoor"


def test_a_backup_over_an_existing_file_is_refused_in_words(window, context, qtbot, tmp_path):
    window.choose("backup")
    page = window.page("backup")
    target = tmp_path / "there.deskbell-backup"
    target.write_text("mine")
    with qtbot.waitSignal(page.workshop.failed, timeout=30_000):
        page.back_up_to(target)
    assert "exists already" in page.bar.text()
    assert target.read_text() == "mine"
    qtbot.waitUntil(lambda: not page.workshop.busy, timeout=10_000)


def test_a_restricted_agent_finds_nothing_but_the_own_pages(restricted, qtbot):
    window = SettingsWindow(restricted)
    qtbot.addWidget(window)
    window.open_page("profile")
    assert window.pages.shown() == [*OWN, *TEXTS]
    window.search.setText("department")
    assert window.pages.shown() == []
    window.search.clear()
    assert window.pages.shown() == [*OWN, *TEXTS]


@pytest.mark.parametrize("name", ["agents", "roles", "departments", "backup", "general"])
def test_a_link_to_a_page_that_is_not_there_for_someone_says_so(restricted, qtbot, name):
    window = SettingsWindow(restricted)
    qtbot.addWidget(window)
    window.open_page(name)
    assert window.present == "profile"
    assert window.foot.bar.text() == "That page of the settings is not there for you."


def test_a_link_to_no_page_at_all_says_so(window):
    window.open_page("nonsense")
    assert window.present == "general"
    assert window.foot.bar.text() == "The settings have no such page."


def test_every_page_of_an_owner_opens_by_its_link(window, context, qtbot):
    for name in [kind.name for kind in PAGES]:
        window.open_page(name)
        settle(qtbot, context)
        assert window.present == name
        assert window.foot.bar.isHidden()


def test_pages_are_built_when_they_are_first_looked_at(window):
    assert list(window._pages) == ["general"]
    window.choose("tags")
    assert list(window._pages) == ["general", "tags"]


def test_pages_follow_the_rights_at_once(context, desk, desk_path, tmp_path, qtbot):
    agent = make_agent("Tova Holm", "admin", email="tova@halyard.example")
    theirs = make_context(actor_desk(desk, agent), desk_path, tmp_path)
    window = SettingsWindow(theirs)
    qtbot.addWidget(window)
    window.open_page("agents")
    assert window.present == "agents"
    assign_role(desk, agent, "restricted")
    qtbot.waitUntil(lambda: window.pages.shown() == [*OWN, *TEXTS], timeout=5_000)
    assert window.present == "profile"
    assert window.foot.bar.text() == "That page of the settings is not there for you."
    assign_role(desk, agent, "admin")
    qtbot.waitUntil(lambda: "agents" in window.pages.shown(), timeout=5_000)
    theirs.tasks.finish()


def test_return_in_the_search_opens_the_first_page_found(window, qtbot):
    qtbot.keyClicks(window.search, "merge into")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.present == "tags"


def test_the_foot_says_whom_changes_reach(window, qtbot):
    window.choose("profile")
    qtbot.keyClicks(window.page("profile").person.name, "!")
    assert "of your profile" in window.foot.words.text()
    window.discard()


def test_what_was_set_up_is_taken_back_by_the_toast(window, context, qtbot, desk):
    window.choose("tags")
    window.page("tags").add_tag("refund", 2)
    settle(qtbot, context)
    assert [tag.name for tag in tags()] == ["refund"]
    assert window.undoing.toast.text() == "Tag added"
    window.undoing.undo()
    settle(qtbot, context)
    assert tags() == []


@pytest.mark.parametrize(
    ("role", "more"),
    [
        ("admin", [kind.name for kind in PAGES if kind.name not in OWN]),
        ("supervisor", ["mailboxes", "answers", "rules", "time-rules", "saved-answers", "macros", "agents", "roles"]),
        ("agent", [*TEXTS, "agents"]),
        ("restricted", TEXTS),
        ("light", []),
        ("auditor", ["mailboxes", "rules", "time-rules", "agents", "roles", "audit"]),
        ("reports", []),
    ],
)
def test_each_built_in_role_has_its_pages(context, desk, desk_path, tmp_path, qtbot, role, more):
    theirs = make_context(actor_desk(desk, make_agent("Tova Holm", role)), desk_path, tmp_path)
    window = SettingsWindow(theirs)
    qtbot.addWidget(window)
    window.open_page("profile")
    assert window.pages.shown() == [*OWN, *more]
    theirs.tasks.finish()


def test_a_letter_in_the_search_reaches_every_page_without_harm(window, context, qtbot):
    window.search.setText("e")
    assert set(window.pages.shown()) == {kind.name for kind in PAGES}
    window.search.setText("quuux")
    assert window.pages.shown() == []
    settle(qtbot, context)
