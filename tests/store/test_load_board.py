"""The load board: right numbers, nothing beyond sight, and a cost that does not grow with the desk."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.commands.departments import set_member
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.models import Agent, Department, Ticket
from desktop.store.queries.load_board import MOST_COUNTED, load_board
from desktop.store.queries.routing import agent_skills, offers_to, to_solve
from desktop.store.rights import actor_of
from desktop.store.settings import write_setting
from tests.making import make_agent, make_department, make_ticket
from tests.store.plans import Statement, plan, slow_steps, statements

HOUR = 3_600_000
LARGE = ("SCAN t", "SCAN ticket", "SCAN x", "SCAN event", "SCAN message", "SCAN firing", "SCAN o")
"""Reading these from end to end grows with the desk; departments, agents, settings and counters are a team's size."""


def grown(statement: Statement) -> list[str]:
    """Return the steps of a statement whose cost grows with the number of tickets."""
    named = [step for step in plan(statement) if step.split(" USING")[0].split(" EXISTS")[0] in LARGE]
    return [step for step in named if "USING" not in step]


@pytest.fixture
def home(desk: Desk) -> str:
    home = make_department("Marketing", colour=3)
    with journal.recording("test", "method"):
        write_setting("department", home, "routing_method", "least-loaded")
    return home


@pytest.fixture
def eva(home: str) -> str:
    return make_agent("Eva", "agent", [home], capacity=4)


def due(ticket: Ticket, at: int, state: int = 1) -> None:
    with journal.recording("test", "due"):
        ticket.due_at, ticket.due_state = at, state
        ticket.save()


def test_departments_and_agents_with_what_they_have(desk, home, eva):
    moment = now()
    make_ticket(department=home, waiting_since=moment - 2 * HOUR)
    due(make_ticket(department=home, assignee=eva, status="open", waiting_since=moment - HOUR), moment - 1, 3)
    due(make_ticket(department=home, assignee=eva), moment + HOUR // 2)
    due(make_ticket(department=home, assignee=eva), moment + 2 * HOUR)
    due(make_ticket(department=home, assignee=eva), moment - HOUR, 2)
    make_ticket(department=home, assignee=eva, status="waiting_customer")
    make_ticket(department=home, assignee=eva, status="resolved")
    board = load_board(desk.actor, moment)
    row = next(each for each in board.departments if each.id == home)
    assert (row.new, row.open, row.waiting, row.unassigned) == (4, 5, 1, 1)
    assert (row.overdue, row.due_soon, row.waiting_since) == (1, 1, moment - 2 * HOUR)
    assert (row.method, row.here, row.members, row.room, row.colour) == ("least-loaded", 1, 1, 0, 3)
    person = next(each for each in board.agents if each.id == eva)
    assert (person.open, person.new, person.waiting, person.overdue, person.capacity) == (4, 3, 1, 1, 4)
    assert person.departments == ("Marketing",)
    assert person.may_change


def test_who_may_not_look_sees_nothing(desk, home, eva):
    board = load_board(actor_of(eva))
    assert (board.departments, board.agents) == ((), ())


def test_a_supervisor_sees_their_departments_only_and_changes_their_people_only(desk, home, eva):
    other = make_department("Workshop")
    lea = make_agent("Lea", "agent", [other])
    boss = make_agent("Boss", "supervisor", [home])
    board = load_board(actor_of(boss))
    assert [row.id for row in board.departments] == [home]
    assert lea not in {row.id for row in board.agents}
    assert {row.id for row in board.agents} == {eva, boss}
    assert all(row.may_change for row in board.agents)


def test_who_may_not_answer_is_not_counted_as_there(desk, home, eva):
    make_agent("Lea", "light", [home])
    set_member(desk, home, agent=make_agent("Hal", "agent", [home]), extended=True)
    row = next(each for each in load_board(desk.actor).departments if each.id == home)
    assert (row.here, row.members, row.room) == (1, 1, 4)


def test_the_board_reads_counters_and_indexes_only(desk, home, eva, monkeypatch):
    make_ticket(department=home, assignee=eva)
    ran = statements(lambda: load_board(desk.actor), monkeypatch)
    assert [steps for each in ran if (steps := grown(each))] == []
    sorted_ = [sql for sql, values in ran if any("TEMP B-TREE" in step for step in plan((sql, values)))]
    assert all("ticket_count" in sql or f"LIMIT {MOST_COUNTED}" in sql or "FROM ticket" not in sql for sql in sorted_)


def test_what_comes_up_next_is_read_from_the_index_in_its_order(desk, home, eva, monkeypatch):
    make_ticket(department=home)
    ran = statements(lambda: to_solve(actor_of(eva)), monkeypatch)
    walks = [each for each in ran if "ticket_to_solve" in each[0]]
    assert walks
    assert [slow_steps(each, ("SCAN top",)) for each in walks] == [[] for _ in walks]


def test_waiting_tickets_are_walked_in_order_and_found_in_one_step(desk, home, monkeypatch):
    from desktop.store.routing_queue import any_waits, routed_departments, waiting_in

    make_ticket(department=home)
    ran = statements(lambda: (routed_departments(), any_waits([home]), waiting_in(home, 5)), monkeypatch)
    assert [grown(each) for each in ran] == [[] for _ in ran]
    assert [slow_steps(each) for each in ran if "ORDER BY coalesce" in each[0]] == [[]]
    assert any_waits([home]) == [home]
    assert routed_departments() == {home: "least-loaded"}


def test_a_desk_of_one_counts_whoever_sees_all_without_naming_them(desk):
    row = load_board(desk.actor).departments[0]
    assert Department.select().count() == 1
    assert (row.here, row.members) == (1, 1)
    assert Agent.select().count() == 1


def test_offers_and_skills_of_others_are_not_told(desk, home, eva):
    light = make_agent("Lea", "light", [home])
    assert offers_to(actor_of(light)) == []
    assert agent_skills(actor_of(light), eva) == []
