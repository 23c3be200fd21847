"""Telling of new mail."""

from __future__ import annotations

import pytest

from desktop.core.events import Changed
from desktop.store.clock import now
from desktop.ui.bursts import GATHER_MS
from desktop.ui.notifications import Notifications
from tests.making import add_message, make_ticket

DAY = 86_400_000


@pytest.fixture
def told(context):
    made = Notifications(context, context.tasks)
    made._gather.setInterval(1)
    got = []
    made.wanted.connect(lambda *words: got.append(words))
    return got


def arrive(context, *messages):
    ids = frozenset(message.id for message in messages)
    context.desk.bus.publish(Changed("message", ids, "take_in"))


def new_message(subject="Broken", **columns):
    columns.setdefault("sent_at", now())
    ticket = make_ticket(subject, name="Amira <b>Haddad</b>", sent_at=now())
    return ticket, add_message(ticket, "Hello", name="Amira <b>Haddad</b>", **columns)


def test_one_mail_is_told_with_who_and_what_as_plain_text(qtbot, context, told):
    ticket, message = new_message("A & B")
    arrive(context, message)
    qtbot.waitUntil(lambda: bool(told))
    title, text, opened = told[0]
    assert opened == ticket.id
    assert "<" not in title
    assert "Amira" in title
    assert "&" not in text


def test_a_heap_of_mail_is_one_notification(qtbot, context, told):
    arrive(context, *(new_message(str(number))[1] for number in range(5)))
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert "5" in told[0][0]


@pytest.mark.parametrize("columns", [{"kind": "reply"}, {"machine": "bounce"}, {"sent_at": now() - 3 * DAY}])
def test_answers_machines_and_old_archives_are_not_told(qtbot, context, told, columns):
    arrive(context, new_message(**columns)[1])
    qtbot.waitUntil(lambda: not context.tasks.busy)
    ticket, message = new_message("The one")
    arrive(context, message)
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert told[0][2] == ticket.id


def test_nobody_is_disturbed_who_does_not_want_to_be(qtbot, context, told):
    context.preferences.do_not_disturb = True
    arrive(context, new_message()[1])
    context.preferences.do_not_disturb = False
    ticket, message = new_message("Later")
    arrive(context, message)
    qtbot.waitUntil(lambda: bool(told))
    assert [words[2] for words in told] == [ticket.id]
    assert GATHER_MS > 0
