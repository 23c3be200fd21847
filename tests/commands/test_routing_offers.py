"""Tickets that are offered, and tickets that agents fetch themselves."""

from __future__ import annotations

import pytest

from desktop.commands.forms import ReplyForm
from desktop.commands.places import assign
from desktop.commands.replies import send_reply
from desktop.commands.routing import accept_offer, decline_offer, take_next
from desktop.commands.routing_timed import run_routing
from desktop.commands.tickets import resolve, set_priority
from desktop.core.errors import DeskError
from desktop.jobs.session import as_mail
from desktop.store import journal
from desktop.store.clock import clock_set_to, now
from desktop.store.models import Offer, Ticket
from desktop.store.queries.routing import to_solve
from desktop.store.rights import actor_of
from tests.making import actor_desk
from tests.routed import new_ticket, owner_of, owners, reasons, say


def test_an_offer_goes_to_one_after_the_other_and_then_back_to_the_queue(desk, home, eva, jan):
    say(home, routing_method="offer-one", offer_seconds=30)
    ticket = new_ticket(desk, home)
    first = Offer.get(Offer.state == "open")
    decline_offer(actor_desk(desk, first.agent), first.id)
    second = Offer.get(Offer.state == "open")
    assert {first.agent, second.agent} == {eva, jan}
    with clock_set_to(second.until + 1):
        run_routing(as_mail(desk), second.until + 1)
    assert Offer.select().where(Offer.state == "open").count() == 0
    assert owner_of(ticket) is None
    with pytest.raises(DeskError, match="offer-over"):
        accept_offer(actor_desk(desk, second.agent), second.id)


def test_an_offer_to_all_belongs_to_the_first_who_takes_it(desk, home, eva, jan):
    say(home, routing_method="offer-all")
    ticket = new_ticket(desk, home)
    offers = {row.agent: row.id for row in Offer.select().where(Offer.state == "open")}
    assert set(offers) == {eva, jan}
    assert accept_offer(actor_desk(desk, jan), offers[jan]) == ticket
    assert owner_of(ticket) == jan
    assert reasons(ticket) == ["offer"]
    with pytest.raises(DeskError, match="offer-over"):
        accept_offer(actor_desk(desk, eva), offers[eva])


def test_an_offer_to_another_is_not_there(desk, home, eva, jan):
    say(home, routing_method="offer-one")
    new_ticket(desk, home)
    offer = Offer.get()
    other = jan if offer.agent == eva else eva
    with pytest.raises(DeskError, match="not-found"):
        accept_offer(actor_desk(desk, other), offer.id)


def test_what_somebody_takes_otherwise_is_not_offered_any_more(desk, home, eva, jan):
    say(home, routing_method="offer-one")
    ticket = new_ticket(desk, home)
    assign(desk, ticket, eva)
    assert [row.state for row in Offer.select()] == ["withdrawn"]


def test_to_solve_gives_the_urgent_before_the_old_and_each_ticket_once(desk, home, eva, jan):
    say(home, routing_method="pull")
    moment = now() // 3_600_000 * 3_600_000
    tickets = [new_ticket(desk, home, created_at=moment + number) for number in range(3)]
    set_priority(desk, tickets[2], 3)
    assert take_next(actor_desk(desk, eva)) == tickets[2]
    assert take_next(actor_desk(desk, jan)) == tickets[0]
    assert owners(tickets) == [jan, None, eva]


def test_to_solve_puts_what_is_due_before_what_has_no_service_level(desk, home, eva):
    say(home, routing_method="pull")
    old = new_ticket(desk, home, created_at=now() - 86_400_000)
    due = new_ticket(desk, home)
    with journal.recording("test", "due"):
        row = Ticket.get(Ticket.id == due)
        row.due_at = now() + 3_600_000
        row.save()
    assert take_next(actor_desk(desk, eva)) == due
    assert owner_of(old) is None


def test_where_agents_take_what_comes_next_nobody_picks(desk, home, eva):
    say(home, routing_method="pull", pull_only=True)
    tickets = [new_ticket(desk, home) for _ in range(2)]
    person = actor_desk(desk, eva)
    with pytest.raises(DeskError, match="pull-only"):
        assign(person, tickets[1], eva)
    with pytest.raises(DeskError, match="pull-only"):
        send_reply(person, tickets[1], ReplyForm(to=(("", "amira@example.com"),), text="Hello"))
    assert take_next(person) == tickets[0]
    assign(desk, tickets[1], desk.actor.id)


def test_to_solve_gives_known_customers_first_where_the_department_wants_it(desk, home, eva, jan):
    say(home, routing_method="pull")
    before = new_ticket(desk, home, email="omar@example.com", name="Omar")
    assign(desk, before, eva)
    resolve(desk, before)
    moment = now() // 3_600_000 * 3_600_000
    older = new_ticket(desk, home, email="mei@example.com", name="Mei", created_at=moment)
    known = new_ticket(desk, home, email="omar@example.com", name="Omar", created_at=moment + 1)
    assert to_solve(actor_of(eva)) == [older, known]
    say(home, routing_first="last-agent")
    assert to_solve(actor_of(eva)) == [known, older]
    assert to_solve(actor_of(jan)) == [older, known]
