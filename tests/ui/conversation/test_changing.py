"""Notes written anew, texts corrected, words blacked out, messages deleted: from the menu of a card."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from desktop.commands.replies import add_note
from desktop.core.permissions import Permission
from desktop.store.models import Department, MessageRevision
from desktop.ui.context import UiContext
from desktop.ui.conversation.card_menu import CardMenu
from desktop.ui.conversation.conversation_view import ConversationView
from tests.making import actor_desk, make_agent, make_ticket
from tests.ui.composer.staging import make_context, settle


def offered(view: ConversationView, card) -> dict:
    menu = CardMenu(card, view.actions_on_messages)
    return {action.text().split("\t")[0]: action for action in menu.actions() if action.text()}


def said(card) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel))


def test_a_note_is_written_anew_and_says_so(opened, view, context, qtbot):
    ticket = make_ticket()
    add_note(context.desk, ticket.id, "Ask Marek")
    card = opened(ticket.id).cards()[-1]
    with qtbot.waitSignal(view.actions_on_messages.changing.opened) as came:
        offered(view, card)["Change this note…"].trigger()
    assert came.args[0].text.toPlainText() == "Ask Marek"
    came.args[0].text.setPlainText("Ask Hana")
    came.args[0].accept()
    settle(qtbot, context)
    qtbot.waitUntil(lambda: "Somebody changed this after it was written." in said(view.cards()[-1]))
    assert MessageRevision.get().text == "Ask Hana"


def test_words_are_blacked_out(opened, view, context, qtbot):
    ticket = make_ticket(text="My card is 4111 1111")
    card = opened(ticket.id).cards()[0]
    with qtbot.waitSignal(view.actions_on_messages.changing.opened) as came:
        offered(view, card)["Black out words…"].trigger()
    came.args[0].text.setPlainText("4111 1111")
    came.args[0].accept()
    settle(qtbot, context)
    qtbot.waitUntil(lambda: "Somebody blacked out words here." in said(view.cards()[0]))
    assert "4111" not in view.cards()[0].message.text


def test_a_deleted_message_leaves_a_sentence_and_no_further_changes(opened, view, context, qtbot):
    ticket = make_ticket(text="Wrong desk")
    offered(view, opened(ticket.id).cards()[0])["Delete this message"].trigger()
    settle(qtbot, context)
    qtbot.waitUntil(lambda: "Somebody took this out of the conversation." in said(view.cards()[0]))
    words = set(offered(view, view.cards()[0]))
    assert not words & {"Correct this text…", "Black out words…", "Delete this message"}


@pytest.fixture
def theirs(qapp, desk, desk_path, tmp_path) -> UiContext:
    agent = make_agent("Hana Sato", "agent", [Department.get().id])
    made = make_context(actor_desk(desk, agent), desk_path, tmp_path / "theirs")
    yield made
    made.tasks.finish()


def test_an_agent_changes_only_notes_of_their_own(qtbot, desk, theirs):
    ticket = make_ticket()
    add_note(desk, ticket.id, "By the owner")
    add_note(theirs.desk, ticket.id, "By Hana")
    view = ConversationView(theirs)
    qtbot.addWidget(view)
    view.resize(640, 700)
    view.show()
    with qtbot.waitSignal(view.shown):
        view.show_ticket(ticket.id)
    settle(qtbot, theirs)
    mail, owners, own = (set(offered(view, card)) for card in view.cards())
    assert "Change this note…" in own
    assert "Change this note…" not in owners
    assert not any(each.startswith(("Correct", "Black", "Delete")) for each in mail | owners | own)
    assert not theirs.rights.can(Permission.TICKET_NOTE_DELETE)
