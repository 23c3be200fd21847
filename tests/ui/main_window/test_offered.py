"""A ticket that is offered at the foot of the window, and the way to the load board."""

from __future__ import annotations

import pytest

from desktop.commands._routing_work import make_offer
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.models import Offer, Ticket
from tests.making import make_agent, make_department
from tests.ui.composer.staging import settle


@pytest.fixture
def colleague(desk):
    return make_agent("Eva", "agent", [make_department("Marketing")])


def offer(opened, context, qtbot, ticket, seconds=25):
    with journal.recording("test", "offer"):
        make_offer(ticket, context.desk.actor.id, now() + seconds * 1_000)
    opened.parts.offered.look()
    qtbot.waitUntil(opened.parts.offered.bar.isVisible, timeout=5_000)


def test_an_offer_is_taken_and_opened(colleague, opened, context, tickets, qtbot):
    offer(opened, context, qtbot, tickets[2])
    assert f"Ticket {tickets[2].number}" in opened.parts.offered.bar.text()
    assert "25" in opened.parts.offered.bar.text()
    opened.parts.offered.take.click()
    qtbot.waitUntil(lambda: opened.window.area.ticket == tickets[2].id, timeout=5_000)
    assert Ticket.get(Ticket.id == tickets[2].id).assignee == context.desk.actor.id
    assert not opened.parts.offered.bar.isVisible()
    settle(qtbot, context)


def test_an_offer_is_declined(colleague, opened, context, tickets, qtbot):
    offer(opened, context, qtbot, tickets[1])
    opened.parts.offered.decline.click()
    settle(qtbot, context)
    assert Offer.get().state == "declined"
    assert not opened.parts.offered.bar.isVisible()


def test_an_offer_lapses_by_itself(colleague, opened, context, tickets, qtbot):
    offer(opened, context, qtbot, tickets[1], seconds=1)
    qtbot.waitUntil(lambda: Offer.get().state == "lapsed", timeout=10_000)
    settle(qtbot, context)
    assert not opened.parts.offered.bar.isVisible()


def test_the_load_board_is_a_place_where_several_work(colleague, opened, context, qtbot):
    opened.do("go-load")
    settle(qtbot, context)
    page = opened.window.area.currentWidget()
    assert page.departments.rows.count() == 2
    page.departments.rows.setCurrentRow(1)
    page.departments.rows.opened.emit(page.departments.rows.chosen())
    assert opened.window.tickets.place.kind == "department"


def test_a_founder_alone_has_no_load_board(opened):
    assert opened.window.sidebar.place("load") is None
    assert not opened.window.commands.allows("go-load")
