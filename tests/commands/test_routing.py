"""Tickets that find their agent by themselves."""

from __future__ import annotations

import json
from collections.abc import Iterable

import pytest

from desktop.commands._routing_choice import choose_agent
from desktop.commands.availability import set_availability
from desktop.commands.base import Desk
from desktop.commands.departments import set_member
from desktop.commands.forms import ReplyForm
from desktop.commands.places import assign, move_to_department
from desktop.commands.replies import send_reply
from desktop.commands.routing import accept_offer, decline_offer, route_waiting, take_next
from desktop.commands.routing_timed import run_routing
from desktop.commands.skills import set_skill
from desktop.commands.tickets import reopen, resolve, set_priority
from desktop.core.errors import DeskError
from desktop.jobs.session import as_mail
from desktop.store import journal
from desktop.store.clock import clock_set_to, now
from desktop.store.models import Event, Firing, Offer, RoutingTurn, Tag, Ticket
from desktop.store.settings import write_setting
from tests.making import actor_desk, make_agent, make_department, make_ticket

MINUTE = 60_000


@pytest.fixture
def home(desk: Desk) -> str:
    """Give a department that hands out tickets to whoever has fewest."""
    home = make_department("Marketing")
    say(home, routing_method="least-loaded")
    return home


@pytest.fixture
def eva(home: str) -> str:
    return make_agent("Eva", "agent", [home])


@pytest.fixture
def jan(home: str) -> str:
    return make_agent("Jan", "agent", [home])


def say(home: str, **values: str | int | bool) -> None:
    """Write settings of a department."""
    with journal.recording("test", "say"):
        for name, value in values.items():
            write_setting("department", home, name, value)


def new_ticket(desk: Desk, home: str, **columns: object) -> str:
    """Let a ticket come to a department through a command, as mail does."""
    ticket = make_ticket(**columns)
    move_to_department(desk, ticket.id, home)
    return ticket.id


def owner_of(ticket: str) -> str | None:
    found: str | None = Ticket.get(Ticket.id == ticket).assignee
    return found


def owners(tickets: Iterable[str]) -> list[str | None]:
    return [owner_of(each) for each in tickets]


def reasons(ticket: str) -> list[str]:
    rows = Firing.select().where(Firing.ticket == ticket).order_by(Firing.rid)
    return [json.loads(row.why)[0]["code"] for row in rows]


def test_a_ticket_goes_at_once_to_who_has_no_other_and_then_in_turns(desk, home, eva, jan):
    tickets = [new_ticket(desk, home) for _ in range(4)]
    assert owners(tickets) in ([eva, jan, eva, jan], [jan, eva, jan, eva])
    assert reasons(tickets[0]) == ["least-loaded"]
    event = Event.select().where((Event.ticket == tickets[0]) & (Event.field == "assignee")).get()
    assert (event.actor, event.command) == ("routing", "route_waiting")
    assert {turn.agent for turn in RoutingTurn.select()} == {eva, jan}


def test_a_department_that_leaves_it_to_people_gives_nothing(desk, home, eva):
    say(home, routing_method="manual")
    assert owner_of(new_ticket(desk, home)) is None
    say(home, routing_method="pull")
    assert owner_of(new_ticket(desk, home)) is None
    assert Firing.select().count() == 0


def test_while_everybody_is_away_tickets_wait_and_go_out_oldest_first_when_someone_returns(desk, home, eva):
    person = actor_desk(desk, eva)
    set_availability(person, eva, "away")
    say(home, routing_cap=2)
    tickets = [new_ticket(desk, home, created_at=now() - 10_000 + number) for number in range(3)]
    assert owners(tickets) == [None] * 3
    set_availability(person, eva, "available")
    assert owners(tickets) == [eva, eva, None]
    resolve(person, tickets[0])
    assert owners(tickets) == [eva, eva, eva]


def test_nobody_gets_more_than_their_own_limit_or_the_members(desk, home, eva, jan):
    set_member(desk, home, agent=eva, max_load=1)
    set_member(desk, home, agent=jan, max_load=2)
    tickets = [new_ticket(desk, home) for _ in range(5)]
    assert sorted(owners(tickets)[:3]) == sorted([eva, jan, jan])
    assert owners(tickets)[3:] == [None, None]


def test_reopening_without_an_agent_and_giving_back_are_handed_out_again(desk, home, eva, jan):
    ticket = new_ticket(desk, home)
    first = owner_of(ticket)
    other = jan if first == eva else eva
    assign(actor_desk(desk, first), ticket, None)
    assert owner_of(ticket) == other
    resolve(desk, ticket)
    assign(desk, ticket, None)
    reopen(desk, ticket)
    assert owner_of(ticket) in (eva, jan)


def test_who_gives_a_ticket_back_does_not_get_it_again_by_itself(desk, home, eva):
    ticket = new_ticket(desk, home)
    assign(actor_desk(desk, eva), ticket, None)
    assert owner_of(ticket) is None
    run_routing(as_mail(desk), now())
    assert owner_of(ticket) is None


def test_helpers_and_those_who_may_not_answer_get_nothing(desk, home, eva, jan):
    set_member(desk, home, agent=eva, extended=True)
    make_agent("Lea", "light", [home])
    make_agent("Rob", "reports", [home])
    assert owners([new_ticket(desk, home) for _ in range(3)]) == [jan] * 3


def test_a_deputy_gets_the_work_of_who_is_away_also_from_elsewhere(desk, home, eva):
    deputy = make_agent("Dana", "agent", [])
    with journal.recording("test", "deputy"):
        from desktop.store.models import Agent

        person = Agent.get(Agent.id == eva)
        person.deputy, person.availability = deputy, "away"
        person.save()
    ticket = new_ticket(desk, home)
    assert owner_of(ticket) == deputy
    assert json.loads(Firing.get(Firing.ticket == ticket).why)[0]["stands_for"] == eva


def test_running_it_again_changes_nothing(desk, home, eva):
    ticket = new_ticket(desk, home)
    before = Firing.select().count(), Event.select().count()
    assert run_routing(as_mail(desk), now()) == 0
    assert (Firing.select().count(), Event.select().count()) == before
    assert owner_of(ticket) == eva


def test_skills_choose_the_best_and_wait_for_them(desk, home, eva, jan):
    say(home, routing_method="skill")
    with journal.recording("test", "tag"):
        tag = Tag.create(name="polish").id
    set_skill(desk, eva, tag, 2)
    set_skill(desk, jan, tag, 5)
    with pytest.raises(DeskError, match="field-value"):
        set_skill(desk, eva, tag, 6)
    ticket = make_ticket()
    from desktop.commands.marks import add_tag

    polish = add_tag(desk, ticket.id, "polski")
    set_skill(desk, jan, polish, 4)
    move_to_department(desk, ticket.id, home)
    assert owner_of(ticket.id) == jan
    set_availability(actor_desk(desk, jan), jan, "away")
    other = make_ticket()
    add_tag(desk, other.id, "polski")
    move_to_department(desk, other.id, home)
    assert owner_of(other.id) is None
    set_availability(actor_desk(desk, jan), jan, "available")
    assert owner_of(other.id) == jan


def test_a_customer_comes_back_to_the_agent_they_had(desk, home, eva, jan):
    say(home, routing_method="last-agent")
    first = new_ticket(desk, home)
    had = owner_of(first)
    assert owners([new_ticket(desk, home) for _ in range(3)]) == [had] * 3
    agent, reason = choose_agent(Ticket.get(Ticket.id == first), "last-agent")
    assert (agent, reason.code) == (had, "last-agent")


def test_a_rule_that_takes_it_away_each_time_ends(desk, home, eva, jan):
    ticket = new_ticket(desk, home)
    for _ in range(12):
        if owner_of(ticket):
            assign(desk, ticket, None)
    assert owner_of(ticket) is None
    assert Firing.select().where(Firing.ticket == ticket).count() == 8


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


def test_nobody_took_it_in_time_so_it_goes_up_once(desk, home, eva):
    above = make_department("Front office")
    with journal.recording("test", "parent"):
        from desktop.store.models import Department

        row = Department.get(Department.id == home)
        row.parent = above
        row.save()
    say(home, routing_method="manual", escalate_after_minutes=30)
    ticket = new_ticket(desk, home)
    start = now()
    assert run_routing(as_mail(desk), start + 29 * MINUTE) == 0
    assert run_routing(as_mail(desk), start + 31 * MINUTE) == 1
    assert Ticket.get(Ticket.id == ticket).department == above
    assert reasons(ticket) == ["not-taken"]
    move_to_department(desk, ticket, home)
    assert run_routing(as_mail(desk), start + 90 * MINUTE) == 0
    assert Ticket.get(Ticket.id == ticket).department == home


def test_what_is_almost_due_goes_up_with_nobody_on_it(desk, home, eva):
    above = make_department("Front office")
    with journal.recording("test", "parent"):
        from desktop.store.models import Department

        row = Department.get(Department.id == home)
        row.escalation = above
        row.save()
    say(home, escalate_before_due_minutes=15)
    ticket = new_ticket(desk, home)
    assert owner_of(ticket) == eva
    start = now()
    with journal.recording("test", "due"):
        row = Ticket.get(Ticket.id == ticket)
        row.due_at, row.due_state, row.due_clock = start + 60 * MINUTE, 1, "first-response"
        row.save()
    assert run_routing(as_mail(desk), start + 44 * MINUTE) == 0
    assert run_routing(as_mail(desk), start + 46 * MINUTE) == 1
    row = Ticket.get(Ticket.id == ticket)
    assert (row.department, row.assignee) == (above, None)


def test_another_department_takes_over_while_nobody_is_there(desk, home, eva):
    other = make_department("Night shift")
    night = make_agent("Noor", "agent", [other])
    say(home, fallback_department=other)
    say(other, routing_method="round-robin")
    set_availability(actor_desk(desk, eva), eva, "offline")
    ticket = new_ticket(desk, home)
    row = Ticket.get(Ticket.id == ticket)
    assert (row.department, row.assignee) == (other, night)


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


def test_routing_needs_no_agent_and_works_for_mail_intake_too(desk, home, eva):
    with journal.recording("test", "new"):
        ticket = make_ticket(department=home)
    assert owner_of(ticket.id) is None
    assert route_waiting(as_mail(desk)) == 1
    assert owner_of(ticket.id) == eva


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
