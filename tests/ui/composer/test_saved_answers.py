"""A slash finds saved answers and macros; what nothing filled in turns red and holds the letter back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.commands.macros import create_macro
from desktop.core.macro_forms import MacroForm
from desktop.store.models import Outgoing, Ticket
from desktop.ui.composer.composer import Composer
from desktop.ui.composer.saved_search import ranked
from desktop.ui.composer.saved_texts import lately_used
from tests.making import make_mailbox, make_ticket
from tests.ui.composer.staging import settle

THANKS = MacroForm("Thanks", "Thank you, {customer.first_name|friend}.", shortcut="thx", scope="shared")
BOLD = MacroForm(
    "Refund", "Dear {customer.name}, soon.", "<div>Dear <b>{customer.name}</b>, soon.</div>", folder="Billing"
)
ORDER = MacroForm("Order", "Your order {ticket.custom.Order} left; due {sla.first_response_due}.", folder="Billing")
URGENT = MacroForm(
    "Make urgent", "We hurry, {customer.first_name}.", kind="macro", actions=({"do": "set-priority", "value": 3},)
)


@pytest.fixture
def ticket(desk):
    make_mailbox(desk)
    return make_ticket()


@pytest.fixture
def composer(qtbot, context, ticket):
    for form in (THANKS, BOLD, ORDER, URGENT):
        create_macro(context.desk, form)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    column = QVBoxLayout(window)
    halves = QSplitter(Qt.Orientation.Vertical)
    column.addWidget(halves)
    halves.addWidget(QWidget())
    made = Composer(context)
    halves.addWidget(made)
    made.kept_by = window
    window.show()
    made.open_reply(ticket.id, "reply")
    settle(qtbot, context)
    made.pane.editor.setFocus()
    return made


def keys(composer, *wanted):
    for each in wanted:
        if isinstance(each, str):
            QTest.keyClicks(composer.pane.editor, each)
        else:
            QTest.keyClick(composer.pane.editor, each)


def shown(composer):
    popup = composer.pane.saved.list.popup
    return [popup.model.entry(row).text for row in range(popup.model.rowCount())]


def text(composer):
    return composer.pane.editor.toPlainText()


def test_a_slash_offers_and_enter_puts_in(qtbot, context, composer):
    keys(composer, "/")
    saved = composer.pane.saved
    assert saved.list.popup.isVisible()
    assert sorted(shown(composer)) == ["Make urgent", "Order", "Refund", "Thanks"]
    keys(composer, "thx")
    assert shown(composer) == ["Thanks"]
    assert text(composer) == "/thx"
    keys(composer, Qt.Key.Key_Return)
    settle(qtbot, context)
    assert text(composer) == "Thank you, Amira."
    assert not saved.list.popup.isVisible()
    assert len(lately_used(context.preferences)) == 1


def test_what_was_used_last_stands_first(qtbot, context, composer):
    keys(composer, "/order", Qt.Key.Key_Tab)
    settle(qtbot, context)
    composer.pane.editor.clear()
    keys(composer, "/")
    assert shown(composer)[0] == "Order"


def test_it_is_found_by_folder_and_text_too(composer):
    keys(composer, "/bill")
    assert shown(composer) == ["Order", "Refund"]
    keys(composer, " soon")
    assert shown(composer) == ["Refund"]


def test_escape_goes_on_writing_and_keeps_the_words(composer):
    keys(composer, "a /x", Qt.Key.Key_Escape)
    assert text(composer) == "a /x"
    assert not composer.pane.saved.list.is_open
    assert composer.isVisible()


def test_arrows_choose(qtbot, context, composer):
    keys(composer, "/bill", Qt.Key.Key_Down, Qt.Key.Key_Return)
    settle(qtbot, context)
    written = composer.pane.editor.written()
    assert written.text == "Dear Amira Haddad, soon."
    assert "<b>Amira Haddad</b>" in written.html


@pytest.mark.parametrize("before", ["and", "http:/"])
def test_a_slash_within_a_word_is_a_slash(composer, before):
    keys(composer, before + "/or")
    assert text(composer) == f"{before}/or"
    assert not composer.pane.saved.list.is_open


def test_words_that_find_nothing_are_words(composer):
    keys(composer, "/etc/")
    assert "“" in composer.pane.saved.list.popup.nothing.text()
    keys(composer, "passwd ", Qt.Key.Key_Return, "more")
    assert text(composer) == "/etc/passwd \nmore"


def test_the_button_does_the_same_and_leaves_no_slash(composer):
    keys(composer, "Hello")
    composer.pane.tools.saved.click()
    assert composer.pane.saved.list.is_open
    assert text(composer) == "Hello /"
    composer.pane.tools.saved.click()
    assert text(composer) == "Hello "


def test_a_click_takes_a_row(qtbot, context, composer):
    keys(composer, "/thx")
    view = composer.pane.saved.list.popup.list
    spot = view.visualRect(view.model().index(0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot.x(), spot.y()))
    settle(qtbot, context)
    assert text(composer) == "Thank you, Amira."


def test_what_has_no_value_is_red_and_sending_is_refused(qtbot, context, composer):
    keys(composer, "/order", Qt.Key.Key_Return)
    settle(qtbot, context)
    assert len(composer.pane.saved.chips.spots) == 2
    assert composer.pane.editor.textCursor().selectedText() == "{ticket.custom.Order}"
    assert "red" in composer.pane.bar.text()
    keys(composer, "H-1001")
    composer.pane.send()
    settle(qtbot, context)
    assert "{sla.first_response_due}" in composer.pane.bar.text()
    assert Outgoing.select().count() == 0
    assert composer.pane.editor.textCursor().selectedText() == "{sla.first_response_due}"
    keys(composer, "soon")
    assert composer.pane.saved.chips.spots == []
    composer.pane.send()
    settle(qtbot, context)
    assert Outgoing.select().count() == 1


def test_a_macro_says_what_it_does_and_does_it(qtbot, context, composer, ticket):
    keys(composer, "/make")
    assert "rgent" in composer.pane.saved.list.popup.acts.text()
    keys(composer, Qt.Key.Key_Return)
    settle(qtbot, context)
    assert Ticket.get(Ticket.id == ticket.id).priority == 3
    assert text(composer) == "We hurry, Amira."


def test_a_quoted_or_coded_brace_holds_nothing_back(qtbot, context, composer):
    keys(composer, '> {customer.name} and f"{date}" {"a": 1}')
    composer.pane.send()
    settle(qtbot, context)
    assert Outgoing.select().count() == 1


def test_without_saved_texts_a_slash_is_only_a_slash(qtbot, context, ticket):
    made = Composer(context)
    qtbot.addWidget(made)
    made.open_reply(ticket.id, "reply")
    settle(qtbot, context)
    made.show()
    keys(made, "/")
    assert not made.pane.saved.list.is_open
    made.pane.tools.saved.click()
    assert made.pane.saved.list.popup.nothing.text().startswith("Nothing is saved yet")


def test_the_likeliest_comes_first(context, composer):
    from desktop.store.queries.macros import macro_rows

    rows = context.tasks.now(lambda: macro_rows(context.desk.actor))
    assert [row.name for row in ranked(rows, "th")] == ["Thanks"]
    assert [row.name for row in ranked(rows, "dear soon")] == ["Refund"]
    assert ranked(rows, "zzz") == []
