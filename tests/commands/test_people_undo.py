"""Taking back what was done to people and roles takes what doing it by hand would take."""

from __future__ import annotations

import pytest

from desktop.commands.agents import AgentForm, create_agent, edit_agent
from desktop.commands.availability import set_availability
from desktop.commands.base import Desk
from desktop.commands.departments import clone_department, create_department, edit_department, remove_member, set_member
from desktop.commands.desk_setup import edit_profile, rename_desk, write_desk_setting
from desktop.commands.members import deny
from desktop.commands.places import move_to_department
from desktop.commands.roles import assign_role, create_role, hand_over_ownership, set_grant
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.store.models import Agent, Department, Event, Membership, Role
from desktop.store.rights import actor_of, role_grants
from desktop.store.settings import read_setting
from tests.making import actor_desk, make_agent, make_department, make_ticket

REPLY = Permission.TICKET_REPLY


def first() -> str:
    return str(Department.get().id)


def last() -> str:
    return str(Event.select().order_by(Event.rid.desc()).get().cause)


def role_of(agent: str) -> str:
    return str(Agent.get(Agent.id == agent).role)


def test_a_promotion_is_taken_back(desk: Desk) -> None:
    agent = make_agent("Marek", "restricted", [first()])
    assign_role(desk, agent, "agent")
    cause = last()
    with pytest.raises(NotAllowedError):
        undo(actor_desk(desk, agent), cause)
    undo(actor_desk(desk, make_agent("Ada", "admin")), cause)
    assert role_of(agent) == "restricted"


def test_a_demotion_is_not_undone_by_whom_it_hit_nor_by_somebody_lesser(desk: Desk) -> None:
    admin = make_agent("Ada", "admin", [first()])
    assign_role(desk, admin, "agent")
    cause = last()
    lead = create_role(desk, "Lead", "supervisor")
    for right in (Permission.PEOPLE_ROLES_ASSIGN, Permission.PEOPLE_ROLES_EDIT):
        set_grant(desk, lead, right, Scope.ALL)
        set_grant(desk, "agent", right, Scope.ALL)
    for agent, code in ((admin, "role-own"), (make_agent("Lou", lead, [first()]), "role-beyond-own")):
        with pytest.raises(NotAllowedError, match=code):
            undo(actor_desk(desk, agent), cause)
    undo(desk, cause)
    assert role_of(admin) == "admin"


def test_ownership_does_not_come_back_by_itself(desk: Desk) -> None:
    heir, old = make_agent("Heir", "agent", [first()]), desk.actor.id
    hand_over_ownership(desk, heir)
    cause = last()
    for agent in (old, heir):
        with pytest.raises(NotAllowedError, match=r"role-own|role-beyond-own"):
            undo(actor_desk(desk, agent), cause)
    assert (role_of(heir), role_of(old)) == ("owner", "admin")


def test_a_grant_is_taken_back_by_who_could_set_it(desk: Desk) -> None:
    role = create_role(desk, "Mine", "agent")
    set_grant(desk, role, REPLY, Scope.NONE)
    cause = last()
    holder = make_agent("Marek", role, [first()])
    with pytest.raises(NotAllowedError):
        undo(actor_desk(desk, holder), cause)
    set_member(desk, first(), ada := make_agent("Ada", "admin"), role=role)
    with pytest.raises(NotAllowedError, match="role-own"):
        undo(actor_desk(desk, ada), cause)
    undo(desk, cause)
    assert role_grants(role)[REPLY] == Scope.DEPARTMENTS


def test_a_made_role_is_unmade_until_somebody_holds_it(desk: Desk) -> None:
    role = create_role(desk, "Mine", "owner")
    cause = last()
    agent = make_agent("Marek", role)
    with pytest.raises(DeskError, match="role-held"):
        undo(desk, cause)
    assign_role(desk, agent, "light")
    undo(desk, cause)
    assert Role.get().deleted


def test_nobody_is_unmade(desk: Desk) -> None:
    create_agent(desk, AgentForm("Marek", "marek@halyard.example"))
    with pytest.raises(NotFoundError):
        undo(desk, last())


def test_members_come_back_with_the_role_they_had(desk: Desk) -> None:
    agent = make_agent("Marek", "light")
    set_member(desk, first(), agent, role="agent")
    remove_member(desk, first(), agent)
    cause = last()
    role = create_role(desk, "Host", "supervisor")
    set_grant(desk, role, Permission.PEOPLE_DEPARTMENT_MEMBERS, Scope.ALL)
    with pytest.raises(NotAllowedError, match="roles_assign"):
        undo(actor_desk(desk, make_agent("Host", role, [first()])), cause)
    undo(desk, cause)
    assert actor_of(agent).scope_in(REPLY, first()) == Scope.ALL


def test_a_denial_is_lifted_by_whom_it_does_not_hit(desk: Desk) -> None:
    admin = make_agent("Ada", "admin")
    deny(actor_desk(desk, admin), first(), REPLY)
    cause = last()
    with pytest.raises(NotAllowedError, match="role-beyond-own"):
        undo(actor_desk(desk, admin), cause)
    undo(desk, cause)
    assert actor_of(admin).scope_in(REPLY, first()) == Scope.ALL


def test_a_department_is_unmade_while_it_is_empty(desk: Desk) -> None:
    made = create_department(desk, "Billing")
    cause, ticket = last(), make_ticket()
    move_to_department(desk, ticket.id, made)
    with pytest.raises(DeskError, match="department-needs-home"):
        undo(desk, cause)
    move_to_department(desk, ticket.id, first())
    undo(desk, cause)
    assert Department.get(Department.id == made).deleted
    set_member(desk, first(), make_agent("Marek", "light"), role="agent")
    clone_department(desk, first(), "Clone")
    undo(desk, last())
    assert Membership.select().where(Membership.deleted == False).count() == 1  # noqa: E712  SQL, not Python


def test_an_opened_department_closes_again_but_opens_for_nobody_through_undo(desk: Desk) -> None:
    role = create_role(desk, "Editor", "agent")
    set_grant(desk, role, Permission.PEOPLE_DEPARTMENTS_EDIT, Scope.ALL)
    other = make_department("Other", visibility="open")
    outsider = make_agent("Marek", role, [first()])
    edit_department(desk, other, visibility="members")
    with pytest.raises(NotAllowedError):
        undo(actor_desk(desk, outsider), last())


def test_others_profiles_are_left_alone(desk: Desk) -> None:
    agent, other = make_agent("Marek", "agent", [first()]), make_agent("Sue", "agent", [first()])
    edit_profile(actor_desk(desk, agent), agent, name="Mark")
    profile = last()
    edit_agent(desk, agent, capacity=3)
    edited = last()
    set_availability(actor_desk(desk, agent), agent, "away")
    state = last()
    for cause in (profile, edited, state):
        with pytest.raises(NotAllowedError):
            undo(actor_desk(desk, other), cause)
    with pytest.raises(NotAllowedError, match="agents_edit"):
        undo(actor_desk(desk, agent), edited)
    undo(actor_desk(desk, agent), profile)
    undo(actor_desk(desk, make_agent("Sup", "supervisor")), state)
    found = Agent.get(Agent.id == agent)
    assert (found.name, found.availability, found.capacity) == ("Marek", "available", 3)


def test_settings_are_taken_back_by_who_may_write_them(desk: Desk) -> None:
    agent = actor_desk(desk, make_agent("Marek", "agent", [first()]))
    rename_desk(desk, "Indoor")
    name = last()
    write_desk_setting(desk, "reopen_days", 5, first())
    days = last()
    for cause in (name, days):
        with pytest.raises(NotAllowedError):
            undo(agent, cause)
        undo(desk, cause)
    assert read_setting("desk", "", "name", "") == "Halyard Outdoor"
    assert read_setting("department", first(), "reopen_days", 30) == 30
