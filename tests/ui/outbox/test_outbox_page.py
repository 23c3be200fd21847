"""The outbox page on a real desk."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop.commands.forms import ReplyForm
from desktop.commands.outbox import begin_sending, note_result, recover_sending
from desktop.commands.replies import send_reply
from desktop.jobs.session import as_mail
from desktop.mail.smtp_types import SendResult
from desktop.store.models import Outgoing
from desktop.ui.outbox.outbox_page import OutboxPage
from tests.making import make_mailbox, make_ticket
from tests.ui.composer.staging import settle


@pytest.fixture
def sent(desk):
    make_mailbox(desk)
    ticket = make_ticket(message_id="q@example.com")
    return send_reply(desk, ticket.id, ReplyForm(to=(("Amira", "amira@example.com"),), text="Hello", delay_s=0))


@pytest.fixture
def page(context, sent, qtbot):
    made = OutboxPage(context)
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, context)
    return made


def press(page, text):
    next(button for button in page.cards[0].buttons if button.text() == text).click()


def test_what_waits_says_when_and_can_be_taken_back(page, context, qtbot):
    assert "To be sent" in page.cards[0].words.text()
    press(page, "Take back")
    qtbot.waitUntil(lambda: page.cards == [], timeout=5_000)
    assert Outgoing.get().state == "cancelled"


def test_a_failure_says_why_and_can_be_tried_again(page, context, qtbot, desk, sent):
    begin_sending(as_mail(desk), sent.outgoing)
    note_result(as_mail(desk), sent.outgoing, SendResult("failed", (), (), "mail-refused", "550 <b>no</b> such user"))
    qtbot.waitUntil(lambda: "550" in page.cards[0].words.text(), timeout=5_000)
    press(page, "Try again")
    qtbot.waitUntil(lambda: "To be sent" in page.cards[0].words.text(), timeout=5_000)
    assert Outgoing.get().state == "queued"


def test_an_unknown_fate_is_settled_by_a_person(page, context, qtbot, desk, sent):
    begin_sending(as_mail(desk), sent.outgoing)
    recover_sending(as_mail(desk))
    qtbot.waitUntil(lambda: "may have arrived" in page.cards[0].words.text(), timeout=5_000)
    press(page, "It arrived")
    qtbot.waitUntil(lambda: page.cards == [], timeout=5_000)
    assert Outgoing.get().state == "sent"


def test_giving_up_and_opening_the_ticket(page, context, qtbot, desk, sent):
    from desktop.ui.common.buttons import Button

    with qtbot.waitSignal(page.ticket_opened) as blocker:
        next(one for one in page.cards[0].findChildren(Button) if one.property("kind") == "link").click()
    assert blocker.args == [sent.ticket]
    begin_sending(as_mail(desk), sent.outgoing)
    note_result(as_mail(desk), sent.outgoing, SendResult("failed", (), (), "", "554 no"))
    qtbot.waitUntil(lambda: "554" in page.cards[0].words.text(), timeout=5_000)
    press(page, "Give up")
    qtbot.waitUntil(lambda: page.cards == [], timeout=5_000)
    assert Outgoing.get().state == "cancelled"


def test_a_refusal_is_said_on_the_page(page, context, qtbot, desk, sent):
    begin_sending(as_mail(desk), sent.outgoing)
    press(page, "Take back")
    qtbot.waitUntil(lambda: not page.bar.isHidden(), timeout=5_000)
    assert "already on its way" in page.bar.text()


def test_a_refusal_is_said_also_when_the_card_is_gone_by_then(page, context, qtbot, desk, sent):
    begin_sending(as_mail(desk), sent.outgoing)
    gate = threading.Event()
    context.tasks.command(page, gate.wait)
    press(page, "Take back")
    gone = page.cards[0]
    page.refresh()
    qtbot.waitUntil(lambda: gone not in page.cards)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.set()
    qtbot.waitUntil(lambda: not page.bar.isHidden())
    assert "already on its way" in page.bar.text()


def test_of_two_answers_under_way_the_later_counts(page, qtbot):
    page.refresh()
    page.refresh()
    shown = page.cards
    page._take(page._asked - 1, [])
    assert page.cards == shown
