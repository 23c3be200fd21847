"""An edit that lost, between the messages of its ticket."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QLocale

from desktop.store import journal
from desktop.store.clock import now
from desktop.store.database import natural_id
from desktop.store.models import Agent, Computer, Conflict, Ticket
from desktop.ui.conversation.clash_line import ClashLine
from desktop.ui.conversation.timeline import Changes, Clash, Mail, timeline
from desktop.ui.sharing import Present
from tests.making import make_ticket
from tests.ui.composer.staging import settle


@pytest.fixture
def ann(desk):
    with journal.recording("test", "people"):
        made = Agent.create(name="Ann Lee", email="ann@halyard.example", role="agent")
        Computer.create(device="22222222", agent=made.id, name="Front desk")
    return made


@pytest.fixture
def ticket(desk, ann):
    made = make_ticket("Refund")
    with journal.recording("test", "conflict"):
        Conflict.create(
            id=natural_id("conflict", "x"), tbl="ticket", row=made.id, ticket=made.id, field="subject",
            lost=json.dumps("Refund for order 20377"), lost_clock="1", lost_by="22222222", won_clock="2", at=now(),
        )  # fmt: skip
    return made


def lines(view):
    return view.stack.findChildren(ClashLine)


def plain(words):
    return words.replace("\u2068", "").replace("\u2069", "")


def test_it_says_who_also_did_what(opened, ticket):
    (line,) = lines(opened(ticket.id))
    quoted = QLocale().quoteString("Refund for order 20377")
    assert plain(line.text()).startswith(f"Ann Lee also set Subject to {quoted}, ")
    assert [line.restore.text(), line.leave.text()] == ["Restore", "Leave as it is"]


def test_restoring_brings_the_value_back_and_takes_the_line_away(opened, ticket, context, qtbot):
    view = opened(ticket.id)
    lines(view)[0].restore.click()
    settle(qtbot, context)
    assert Ticket.get_by_id(ticket.rid).subject == "Refund for order 20377"
    qtbot.waitUntil(lambda: lines(view) == [])


def test_leaving_it_takes_the_line_away_too(opened, ticket, context, qtbot):
    view = opened(ticket.id)
    lines(view)[0].leave.click()
    settle(qtbot, context)
    assert Ticket.get_by_id(ticket.rid).subject == "Refund"
    qtbot.waitUntil(lambda: lines(view) == [])


def test_a_lost_edit_stands_by_itself_among_other_changes(opened, ticket):
    view = opened(ticket.id)
    thread = view._thread
    items = timeline(thread.messages, thread.history, thread.deeds.rows, thread.lost)
    assert [type(item) for item in items if not isinstance(item, Changes)] == [Mail, Clash]


def test_who_else_is_here_stands_in_the_head(opened, ticket, context, ann):
    view = opened(ticket.id)
    assert view.head.presence.isHidden()
    context.sharing.meet([Present(ann.id, ticket.id, "viewing"), Present(context.desk.actor.id, ticket.id, "viewing")])
    assert [plain(words) for words in view.head.presence.words] == ["Ann Lee is viewing"]
    context.sharing.meet([])
    assert view.head.presence.isHidden()


def test_a_ticket_without_a_number_yet_is_called_by_its_stand_in(opened, ticket, desk):
    with journal.recording("test", "number"):
        row = Ticket.get_by_id(ticket.rid)
        row.number = -1 - int(ticket.id[-4:], 16)
        row.save()
    view = opened(ticket.id)
    assert f"new-{ticket.id[-4:].upper()}" in view.head.second.text()
