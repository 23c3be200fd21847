"""Showing a ticket to others without handing it over."""

import pytest

from desktop.commands.places import assign
from desktop.commands.referrals import refer, unrefer
from desktop.commands.tickets import set_priority
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.store.models import Agent, Department, Event, Ticket, TicketReferral
from desktop.store.queries.thread import ticket_history
from tests.making import actor_desk, make_agent, make_department, make_ticket


@pytest.fixture
def ticket(desk):
    return make_ticket(department=make_department("Workshop"))


@pytest.fixture
def rana(desk):
    return make_agent("Rana", "restricted", [Department.get().id])


def test_a_department_sees_and_works_on_what_is_referred_to_it(desk, ticket, rana):
    home = Department.get().id
    with pytest.raises(NotFoundError):
        set_priority(actor_desk(desk, rana), ticket.id, 3)
    refer(desk, ticket.id, department=home, note="Do you know\r\nthis part?")
    set_priority(actor_desk(desk, rana), ticket.id, 3)
    row = TicketReferral.get()
    assert (row.department, row.agent, row.by, row.note) == (home, None, desk.actor.id, "Do you know this part?")
    assert Ticket.get(Ticket.id == ticket.id).department == ticket.department


def test_an_agent_sees_what_is_referred_to_them_until_it_ends(desk, ticket, rana):
    refer(desk, ticket.id, agent=rana)
    set_priority(actor_desk(desk, rana), ticket.id, 3)
    unrefer(desk, ticket.id, rana)
    with pytest.raises(NotFoundError):
        set_priority(actor_desk(desk, rana), ticket.id, 2)


def test_twice_is_once_and_ending_twice_is_ending_once(desk, ticket, rana):
    for _ in range(2):
        refer(desk, ticket.id, agent=rana)
    assert TicketReferral.select().count() == 1
    assert Event.select().where(Event.kind == "ticket_referral").count() == 1
    for _ in range(2):
        unrefer(desk, ticket.id, rana)
    refer(desk, ticket.id, agent=rana, note="again")
    row = TicketReferral.get()
    assert (row.deleted, row.note) == (False, "again")


def test_the_history_knows_it_and_undo_takes_it_back(desk, ticket, rana):
    refer(desk, ticket.id, agent=rana)
    assert "ticket_referral" in {row.kind for row in ticket_history(desk.actor, ticket.id, 20)}
    undo(desk, Event.get(Event.command == "refer").cause)
    assert TicketReferral.get().deleted


def test_the_lists_are_told(desk, ticket, rana):
    heard = []
    desk.bus.subscribe(lambda event: heard.append((event.kind, event.ids)))
    refer(desk, ticket.id, agent=rana)
    assert ("ticket", frozenset({ticket.id})) in heard


def test_exactly_one_working_target_is_wanted(desk, ticket, rana):
    gone, old = make_agent("Gone", "agent", active=False), make_department("Old", archived=True)
    blind = make_agent("Blind", "reports")
    for words, code in (
        ({}, "referral-target"),
        ({"department": old, "agent": rana}, "referral-target"),
        ({"department": old}, "department-archived"),
        ({"agent": gone}, "agent-inactive"),
        ({"agent": blind}, "assignee-out-of-sight"),
        ({"agent": "f" * 32}, "not-found"),
        ({"department": "nonsense"}, "not-found"),
    ):
        with pytest.raises(DeskError, match=code):
            refer(desk, ticket.id, **words)
    assert TicketReferral.select().count() == 0
    assert Agent.get(Agent.id == rana).active


def test_a_light_agent_refers_nothing(desk, rana):
    mine = make_ticket()
    light = actor_desk(desk, make_agent("Lea", "light", [mine.department]))
    with pytest.raises(NotAllowedError):
        refer(light, mine.id, agent=rana)


def test_an_assignee_must_be_able_to_see_the_ticket(desk, ticket, rana):
    assign(desk, ticket.id, rana)
    assert Ticket.get(Ticket.id == ticket.id).assignee == rana
    with pytest.raises(DeskError, match="assignee-out-of-sight") as refusal:
        assign(desk, ticket.id, make_agent("Blind", "reports"))
    assert refusal.value.details == {"name": "Blind"}
