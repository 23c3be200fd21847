"""Asking a customer how we did, by hand."""

from __future__ import annotations

import pytest

from desktop.store.models import Message, Outgoing, Rating, Ticket
from desktop.ui.command_bar.entries import matching
from tests.making import make_mailbox
from tests.ui.composer.staging import settle


@pytest.fixture
def chosen(qtbot, opened, context, tickets) -> Ticket:
    """Give a ticket that is open in the window, on a desk that can send."""
    make_mailbox(context.desk)
    opened.parts.navigation.go_to("all")
    opened.parts.navigation.open_ticket(tickets[5].id)
    settle(qtbot, context)
    return tickets[5]


def ask(qtbot, opened, context):
    with qtbot.waitSignal(opened.parts.tickets.rating.opened) as came:
        opened.do("ask-rating")
    settle(qtbot, context)
    return came.args[0]


def test_the_question_goes_out_after_asking_and_a_toast_says_so(qtbot, opened, context, chosen):
    dialog = ask(qtbot, opened, context)
    assert Rating.select().count() == 0
    dialog.accept()
    settle(qtbot, context)
    assert Rating.get().ticket == chosen.id
    assert Outgoing.select().count() == 1
    assert f"The question for #{chosen.number} is on its way." in opened.window.toast.text()


def test_whoever_cannot_be_asked_is_not_and_the_sentence_says_why(qtbot, opened, context, chosen):
    Message.update(machine="bulk").execute()
    ask(qtbot, opened, context).accept()
    settle(qtbot, context)
    assert Rating.select().count() == 0
    assert "cannot be asked" in opened.window.toast.text()


def test_it_stands_in_the_menu_and_in_the_command_bar(qtbot, opened, context, chosen):
    words = [action.text() for action in opened.window.area.conversation().head.menu().actions()]
    assert "Ask how we did…" in words
    found = matching(opened.parts.tickets.offers.everything("ask how"), "ask how", 10)
    assert "Ask how we did" in [entry.text for entry in found]
