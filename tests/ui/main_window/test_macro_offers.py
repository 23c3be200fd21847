"""Macros are run from the ticket list, on one ticket or on many, and taken back together."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.commands.macros import create_macro
from desktop.core.macro_forms import MacroForm
from desktop.core.permissions import Permission
from desktop.store.models import Draft, Ticket
from desktop.ui.command_bar.needed import allowed
from tests.making import make_mailbox
from tests.ui.composer.staging import settle
from tests.ui.main_window.test_ticket_wiring import chosen, pick, stored  # noqa: F401 - a fixture and its helpers


@pytest.fixture
def macro(desk):
    make_mailbox(desk)
    create_macro(desk, MacroForm("Greeting", "Hello {customer.first_name}!", scope="shared"))
    acts = ({"do": "set-priority", "value": 3},)
    return create_macro(desk, MacroForm("Hurry", "We hurry, {customer.first_name}.", kind="macro", actions=acts))


def texts(opened):
    rows = opened.parts.tickets.bar.model.rows
    return [(row.text, row.hint) for row in rows if not isinstance(row, str)]


def test_slash_in_the_list_offers_macros_with_what_they_do(qtbot, opened, context, chosen, macro):  # noqa: F811
    qtbot.keyClick(opened.window.tickets.view, Qt.Key.Key_Slash)
    assert [text for text, _ in texts(opened)] == ["Hurry", "Greeting"]
    assert "rgent" in texts(opened)[0][1]
    pick(qtbot, opened, "hurry")
    editor = opened.window.area.composer().pane.editor
    qtbot.waitUntil(lambda: editor.toPlainText().startswith("We hurry, Amira."))
    settle(qtbot, context)
    assert stored(chosen).priority == 3
    opened.do("undo")
    qtbot.waitUntil(lambda: stored(chosen).priority == 1)
    settle(qtbot, context)


def test_a_saved_answer_begins_a_reply(qtbot, opened, context, chosen, macro):  # noqa: F811
    opened.do("macro")
    pick(qtbot, opened, "greet")
    editor = opened.window.area.composer().pane.editor
    qtbot.waitUntil(lambda: editor.toPlainText().startswith("Hello Amira!"))
    settle(qtbot, context)


def test_a_macro_on_several_keeps_its_texts_as_drafts(qtbot, opened, context, chosen, tickets, macro):  # noqa: F811
    for _ in range(2):
        qtbot.keyClick(opened.window.tickets.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    opened.do("macro")
    assert [text for text, _ in texts(opened)] == ["Hurry"]
    pick(qtbot, opened, "hurry")
    qtbot.waitUntil(lambda: Ticket.select().where(Ticket.priority == 3).count() == 3)
    qtbot.waitUntil(lambda: "3" in opened.window.toast.text())
    settle(qtbot, context)
    assert Draft.select().count() == 3
    assert "We hurry, Amira." in Draft.get().html
    opened.do("undo")
    qtbot.waitUntil(lambda: Ticket.select().where(Ticket.priority == 3).count() == 0)
    settle(qtbot, context)


def test_the_command_bar_finds_macros_by_name(qtbot, opened, context, chosen, macro):  # noqa: F811
    opened.do("search")
    opened.parts.tickets.bar.field.setText("hurry")
    assert texts(opened)[0][0] == "Hurry"
    opened.parts.tickets.bar.close_bar()


def test_who_may_use_neither_is_offered_nothing(context):
    rights = context.rights
    assert allowed(rights, "macro")
    grants = {each: scope for each, scope in rights.actor.grants.items() if not each.startswith("content.")}
    object.__setattr__(rights.actor, "grants", grants)
    assert not rights.can(Permission.CONTENT_MACRO_USE)
    assert not allowed(rights, "macro")
