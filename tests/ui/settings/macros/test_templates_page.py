"""Letters are written by department, occasion and language, with a preview in the customer's language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.commands.departments import create_department
from desktop.commands.letter_templates import save_letter
from desktop.store.letter_texts import own_words
from desktop.store.models import Department
from desktop.ui.settings.macros.templates_page import TemplatesPage
from desktop.ui.settings.settings_window import SettingsWindow
from tests.making import actor_desk, make_agent, make_ticket
from tests.ui.composer.staging import make_context, settle


@pytest.fixture
def ticket(desk):
    return make_ticket(text="Hello, the stove is broken and I have no other.")


@pytest.fixture
def page(qtbot, context, ticket):
    made = TemplatesPage(context)
    qtbot.addWidget(made)
    made.resize(1000, 760)
    made.show()
    made.load()
    return made


def states(page):
    return [page._state(row) for row in page._rows.values()]


def test_it_says_whose_words_count(page, context):
    assert states(page) == [
        "No words yet",
        "Deskbell's words",
        "Nothing is sent",
        "Nothing is sent",
        "Deskbell's words",
    ]
    save_letter(context.desk, "", "resolved", "", "", "Done")
    page.load()
    page.show_place(Department.get().id, "resolved", "pl")
    assert "As for" in states(page)[3]
    assert "The whole desk" in page.editor.state.text()
    assert page.editor.text.editor.toPlainText() == "Done"


def test_what_is_written_is_previewed_and_waits_for_save(qtbot, page, context, ticket):
    page.show_place("", "resolved", "")
    page.editor.subject.setText("{ticket.number} done")
    page.editor.text.editor.insertPlainText("Dear {customer.first_name|you}, ")
    page.editor.text.menu.chosen.emit("{ticket.subject}")
    page.editor.show_preview()
    assert page.editor.shown_subject.text() == f"DB-{ticket.number} done"
    assert page.editor.shown_text.toPlainText() == "Dear Amira, Printer on fire"
    page.show_place("", "auto-reply", "")
    page.show_place("", "resolved", "")
    assert page.editor.text.editor.toPlainText().startswith("Dear {customer.first_name|you}")
    assert own_words("", "resolved", "") == ("", "")
    for change in page.changes():
        change(context.desk)
    assert own_words("", "resolved", "") == (
        "{ticket.number} done",
        "Dear {customer.first_name|you}, {ticket.subject}",
    )
    page.load()
    assert page.changes() == []


def test_the_preview_runs_from_right_to_left_for_arabic(page):
    page.show_place("", "auto-reply", "ar")
    assert page.editor.card.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert "Halyard Outdoor" in page.editor.shown_text.toPlainText()
    page.show_place("", "auto-reply", "pl")
    assert page.editor.card.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_what_may_not_stand_there_is_said_at_once(page):
    page.show_place("", "auto-reply", "")
    offered = [each.objectName() for menu in page.editor.text.menu.actions() for each in menu.menu().actions()]
    assert "customer.name" not in offered
    page.editor.text.editor.insertPlainText("Dear {customer.name}, ")
    assert "may not stand here" in page.editor._text_field._hint.text()


def test_a_hole_in_the_example_is_named(page):
    page.show_place("", "resolved", "")
    page.editor.text.editor.insertPlainText("Due {sla.first_response_due}")
    page.editor.show_preview()
    assert "{sla.first_response_due}" in page.editor._preview_field._hint.text()


def test_resetting_brings_the_next_words_back(qtbot, page, context):
    home = Department.get().id
    save_letter(context.desk, home, "auto-reply", "en", "", "Ours")
    page.load()
    page.show_place(home, "auto-reply", "en")
    assert page.editor.default.isEnabled()
    page.editor.default.click()
    settle(qtbot, context)
    assert page.editor.text.editor.toPlainText().startswith("Hello,")
    assert not page.editor.default.isEnabled()


def test_a_variable_goes_where_the_keyboard_was(qtbot, page):
    page.show_place("", "resolved", "")
    page.editor.subject.setFocus()
    page.editor._in_subject = True
    page.editor.text.menu.chosen.emit("{ticket.number}")
    assert page.editor.subject.text() == "{ticket.number}"


def test_who_may_change_one_departments_letters_sees_that_one(qtbot, desk, desk_path, tmp_path, ticket):
    create_department(desk, "Workshop")
    lead = actor_desk(desk, make_agent("Olga", "agent", [Department.get().id]))
    theirs = make_context(lead, desk_path, tmp_path)
    made = TemplatesPage(theirs)
    qtbot.addWidget(made)
    made.load()
    assert made.department.count() == 0
    theirs.tasks.finish()


def test_an_empty_desk_shows_an_invented_ticket(qtbot, context):
    made = TemplatesPage(context)
    qtbot.addWidget(made)
    made.load()
    made.show_place("", "auto-reply", "")
    assert made.editor.example.currentText() == "An invented customer"
    assert "under number DB-1043" in made.editor.shown_text.toPlainText()


def test_closing_over_a_letter_that_is_refused_shows_it_again(qtbot, context, ticket):
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.open_page("templates")
    page = window.page("templates")
    page.editor.text.editor.insertPlainText("{customer.shoe_size}")
    window.close()
    settle(qtbot, context)
    assert window.isVisible()
    assert "shoe_size" in window.foot.bar.text()
    page.editor.text.editor.clear()
    window.close()
    settle(qtbot, context)
    assert not window.isVisible()
