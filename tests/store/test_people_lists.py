from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope
from desktop.store import journal
from desktop.store.database import natural_id
from desktop.store.models import Agent, Denial, Department, Membership, Role
from desktop.store.queries.people_lists import (
    agent_load,
    agent_rows,
    agents_for_ticket,
    denials,
    department_list,
    departments_for,
    memberships,
    role_rows,
    transfer_targets,
)
from desktop.store.queries.rows import AgentRow
from desktop.store.rights import actor_of
from tests.making import make_agent, make_department, make_ticket

P = Permission


@pytest.fixture
def support() -> str:
    """Give the id of the department that every desk begins with."""
    return str(Department.get().id)


@pytest.fixture
def sales(desk: Desk) -> str:
    """Give the id of a second department."""
    return make_department("Sales", kind="product", visibility="members", description="Sells")


@pytest.fixture
def nora(desk: Desk, sales: str) -> str:
    """Give the id of a restricted agent in the second department."""
    return make_agent("Nora Łoś", "restricted", [sales], "nora@halyard.example", hours="[]", capacity=7)


def _without(agent: str, *rights: Permission) -> Actor:
    actor = actor_of(agent)
    return Actor(
        agent,
        {each: scope for each, scope in actor.grants.items() if each not in rights},
        actor.departments,
        actor.local,
        actor.denied,
    )


def test_names_are_everybodys_and_the_rest_only_for_who_may_look(desk: Desk, nora: str) -> None:
    make_agent("Jun Watanabe", "agent", email="jun@halyard.example")
    assert [(row.name, row.email) for row in agent_rows(_without(nora, P.PEOPLE_AGENTS_VIEW))] == [
        ("Ewa Kowal", ""),
        ("Jun Watanabe", ""),
        ("Nora Łoś", "nora@halyard.example"),
    ]
    jun = next(row for row in agent_rows(_without(nora, P.PEOPLE_AGENTS_VIEW)) if row.name.startswith("Jun"))
    assert jun == AgentRow(jun.id, "Jun Watanabe", "", "", "", active=True)
    seen = next(row for row in agent_rows(desk.actor) if row.id == nora)
    assert (seen.email, seen.role, seen.capacity, seen.hours) == ("nora@halyard.example", "restricted", 7, "[]")


def test_departments_are_listed_as_far_as_one_works_there(desk: Desk, support: str, sales: str, nora: str) -> None:
    own = _without(nora, P.PEOPLE_AGENTS_VIEW)
    (row,) = department_list(own)
    assert (row.id, row.kind, row.description, row.members) == (sales, "product", "Sells", 1)
    assert [row.id for row in department_list(desk.actor)] == [support, sales]
    assert [row.id for row in departments_for(own)] == [sales]
    ticket = make_ticket(department=support, assignee=nora)
    assert [row.id for row in departments_for(own)] == [support, sales]
    with journal.recording("test", "archive"):
        row = Department.get(Department.id == sales)
        row.archived = True
        row.save()
        ticket.assignee = None
        ticket.save()
    assert [row.id for row in department_list(desk.actor)] == [support]
    assert [row.archived for row in department_list(desk.actor, archived=True)] == [False, True]
    assert departments_for(own) == []


def test_who_sees_no_ticket_has_no_department_beside_the_list(desk: Desk, support: str) -> None:
    reports = actor_of(make_agent("Rita", "reports"))
    assert departments_for(reports) == []
    assert transfer_targets(reports) == []
    assert [row.id for row in transfer_targets(desk.actor)] == [support]


def test_members_are_shown_to_who_may_look_and_to_themselves(desk: Desk, sales: str, nora: str) -> None:
    jun = make_agent("Jun Watanabe", "agent", [sales])
    assert [row.agent_name for row in memberships(desk.actor, sales)] == ["Jun Watanabe", "Nora Łoś"]
    assert [row.department for row in memberships(desk.actor, agent=jun)] == [sales]
    (mine,) = memberships(_without(nora, P.PEOPLE_AGENTS_VIEW))
    assert (mine.agent, mine.department_name, mine.tickets, mine.extended, mine.active) == (
        nora, "Sales", True, False, True
    )  # fmt: skip
    assert memberships(_without(nora, P.PEOPLE_AGENTS_VIEW), agent=jun) == []


def test_roles_say_how_many_hold_them(desk: Desk, sales: str, nora: str) -> None:
    with journal.recording("test", "role"):
        role = Role.create(name="Night watch", base="agent").id
        membership = Membership.get(Membership.agent == nora)
        membership.role = role
        membership.save()
    rows = {row.id: row for row in role_rows(desk.actor)}
    assert (rows["owner"].holders, rows["restricted"].holders, rows[role].holders, rows["admin"].holders) == (
        1,
        1,
        1,
        0,
    )
    assert (rows[role].name, rows[role].base, rows[role].built_in, rows["owner"].name) == (
        "Night watch",
        "agent",
        False,
        "",
    )
    assert [row.id for row in role_rows(actor_of(nora))] == ["restricted", role]


def test_denials_are_shown_to_who_they_concern(desk: Desk, sales: str, nora: str) -> None:
    with journal.recording("test", "deny"):
        for agent, right in ((None, P.TICKET_REPLY), (nora, P.TICKET_TAG), (desk.actor.id, P.TICKET_TRASH)):
            identity = natural_id("denial", sales, agent or "", right)
            Denial.create(id=identity, department=sales, agent=agent, permission=right)
        Denial.create(department=sales, agent=None, permission="ticket.of_a_later_version")
    assert [(row.permission, row.agent_name) for row in denials(desk.actor, sales)] == [
        (P.TICKET_REPLY, ""),
        (P.TICKET_TAG, "Nora Łoś"),
        (P.TICKET_TRASH, "Ewa Kowal"),
    ]
    assert [row.permission for row in denials(actor_of(nora), sales)] == [P.TICKET_REPLY, P.TICKET_TAG]


def test_a_ticket_can_be_given_to_who_would_see_it(desk: Desk, support: str, sales: str, nora: str) -> None:
    make_agent("Rita", "reports")
    make_agent("Gone", "admin", active=False)
    assert [row.name for row in agents_for_ticket(desk.actor, sales)] == ["Ewa Kowal", "Nora Łoś"]
    with journal.recording("test", "deny"):
        Denial.create(department=support, agent=nora, permission=P.TICKET_VIEW_LIST)
    assert [row.name for row in agents_for_ticket(desk.actor, support)] == ["Ewa Kowal"]
    alone = _without(nora, P.PEOPLE_AGENTS_VIEW, P.TICKET_ASSIGN_OTHER)
    assert [row.id for row in agents_for_ticket(alone, sales)] == [nora]


def test_a_load_is_all_that_would_be_handed_over(desk: Desk, support: str, sales: str, nora: str) -> None:
    for status, home in (("new", sales), ("open", support), ("waiting_customer", sales), ("closed", sales)):
        make_ticket(status=status, department=home, assignee=nora)
    load = agent_load(desk.actor, nora)
    assert (load.open, load.waiting, load.postponed, load.done, load.unresolved) == (2, 1, 0, 1, 3)
    assert dict(load.departments) == {sales: 2, support: 1}
    assert agent_load(actor_of(nora), nora) == load
    stranger = Actor(make_agent("Rita", "reports"), {P.REPORT_OWN: Scope.ALL})
    assert agent_load(stranger, nora).unresolved == 0
    assert Agent.select().count() == 3
