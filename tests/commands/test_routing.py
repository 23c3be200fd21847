"""Tickets that find their agent by themselves."""

from __future__ import annotations

import json

import pytest

from desktop.commands._routing_choice import choose_agent
from desktop.commands.availability import set_availability
from desktop.commands.departments import set_member
from desktop.commands.desk_setup import write_desk_setting
from desktop.commands.marks import add_tag
from desktop.commands.places import assign, move_to_department
from desktop.commands.routing import route_waiting
from desktop.commands.routing_timed import run_routing
from desktop.commands.skills import set_skill
from desktop.commands.tickets import reopen, resolve
from desktop.core.errors import DeskError
from desktop.jobs.session import as_mail
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.database import db
from desktop.store.models import Agent, Event, Firing, RoutingTurn, Tag, Ticket
from desktop.store.queries.history import ticket_history
from tests.defects.office import Office, mail
from tests.defects.office import ticket as ticket_of
from tests.making import actor_desk, make_agent, make_department, make_ticket
from tests.routed import new_ticket, owner_of, owners, reasons, say
from tests.ruling import make_rule


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
        person = Agent.get(Agent.id == eva)
        person.deputy, person.availability = deputy, "away"
        person.save()
    ticket = new_ticket(desk, home)
    assert owner_of(ticket) == deputy
    assert json.loads(Firing.get(Firing.ticket == ticket).why)[0]["stands_for"] == eva


def test_skills_choose_the_best_and_wait_for_them(desk, home, eva, jan):
    say(home, routing_method="skill")
    with journal.recording("test", "tag"):
        tag = Tag.create(name="polish").id
    set_skill(desk, eva, tag, 2)
    set_skill(desk, jan, tag, 5)
    with pytest.raises(DeskError, match="field-value"):
        set_skill(desk, eva, tag, 6)
    ticket = make_ticket()
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


def test_routing_needs_no_agent_and_works_for_mail_intake_too(desk, home, eva):
    with journal.recording("test", "new"):
        ticket = make_ticket(department=home)
    assert owner_of(ticket.id) is None
    assert route_waiting(as_mail(desk)) == 1
    assert owner_of(ticket.id) == eva


def test_mail_that_a_rule_moves_is_handed_out_where_it_came_to(tmp_path):
    office = Office(tmp_path / "Office.deskbell")
    with db.connection_context():
        home = make_department("Marketing")
        say(home, routing_method="round-robin")
        eva = make_agent("Eva", "agent", [home])
        make_rule(office.desk, "ticket-created", [{"do": "set-department", "value": home}])
        row = ticket_of(office.take(mail(subject="Hello")))
        assert (row.department, row.assignee) == (home, eva)
        firing = Firing.get((Firing.ticket == row.id) & (Firing.kind == "routing"))
        rule = Firing.get((Firing.ticket == row.id) & (Firing.kind == "rule"))
        assert (firing.chain, firing.depth) == (rule.chain, rule.depth + 1)
        assert json.loads(firing.why)[0]["code"] == "round-robin"


def test_the_reason_stands_in_the_tickets_history(desk, home, eva):
    ticket = new_ticket(desk, home)
    row = next(each for each in ticket_history(desk.actor, ticket, 20) if each.field == "assignee")
    assert json.loads(row.why)["code"] == "least-loaded"
    assert (row.actor, row.new, row.cause) == ("routing", "Eva", Firing.get().id)


def test_a_department_that_begins_to_hand_out_does_so_at_once(desk, home, eva):
    say(home, routing_method="manual")
    ticket = new_ticket(desk, home)
    write_desk_setting(desk, "routing_method", "least-loaded", home)
    assert owner_of(ticket) == eva


def test_what_a_colleague_takes_away_goes_to_somebody_else(desk, home, eva, jan):
    tickets = [new_ticket(desk, home) for _ in range(2)]
    first = owner_of(tickets[0])
    assign(desk, tickets[0], None)
    assert owner_of(tickets[0]) == ({eva, jan} - {first}).pop()
