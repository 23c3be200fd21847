"""The settings window on a real desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.commands.departments import create_department
from desktop.store.models import CustomField, Status, Tag
from desktop.store.queries.desk_lists import desk_name, me
from desktop.store.settings import read_setting
from desktop.ui.settings.lists_page import FieldDialog, StatusDialog
from desktop.ui.settings.settings_window import SettingsWindow
from tests.ui.composer.staging import settle


@pytest.fixture
def window(context, qtbot):
    made = SettingsWindow(context)
    qtbot.addWidget(made)
    made.open_page("general")
    return made


def saved(window, context, qtbot):
    window.save()
    settle(qtbot, context)


def own_department():
    return read_setting("desk", "", "department", "")


def test_a_change_waits_in_the_foot_until_it_is_saved(window, context, qtbot):
    page = window.page("general")
    qtbot.keyClicks(page.name, " 2")
    assert not window._foot.isHidden()
    assert desk_name() == "Halyard Outdoor"
    saved(window, context, qtbot)
    assert desk_name() == "Halyard Outdoor 2"
    assert window._foot.isHidden()


def test_changes_of_several_pages_are_saved_together(window, context, qtbot, desk):
    window.page("general").field("code").field.setText("HO")
    window.choose("profile")
    window.page("profile").signature.setPlainText("Ewa\nHalyard")
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
    assert window._foot.isHidden()


def test_a_refusal_is_said_and_what_was_typed_stays(window, context, qtbot):
    page = window.page("general")
    page.name.setText("   ")
    saved(window, context, qtbot)
    assert window.bar.text() == "A name needs at least one letter."
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
    page.field("after_reply").field.setCurrentIndex(1)
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
    assert window.pages.shown() == ["answers"]


def test_tags_fields_and_statuses_are_added(window, context, qtbot):
    window.choose("tags")
    page = window.page("tags")
    qtbot.keyClicks(page.tag, "refund")
    page.add_tag()
    field = FieldDialog(page)
    qtbot.addWidget(field)
    field.name.setText("Size")
    field.kind.setCurrentIndex(field.kind.findData("choice"))
    field.accept()
    assert field.result() == 0
    field.choices.setPlainText("S\nM\n\n")
    field.accept()
    status = StatusDialog(page)
    qtbot.addWidget(status)
    status.name.setText("At the carrier")
    status.category.setCurrentIndex(1)
    status.accept()
    settle(qtbot, context)
    assert Tag.get().name == "refund"
    assert CustomField.get().choices == "S\nM"
    assert Status.get(Status.name == "At the carrier").category == 2


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
