"""Members of departments, roles held there, and what a department denies."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.commands.departments import archive_department, edit_department
from desktop.commands.members import (
    add_all_members,
    allow_again,
    deny,
    remove_all_members,
    remove_member,
    set_member,
)
from desktop.commands.roles import create_role, set_grant
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.store.database import natural_id
from desktop.store.models import Department, Membership
from desktop.store.rights import actor_of
from tests.making import actor_desk, make_agent, make_department

TRASH = Permission.TICKET_TRASH


def first() -> str:
    return str(Department.get().id)


def member(department: str, agent: str) -> Membership:
    return Membership.get(Membership.id == natural_id("membership", department, agent))


def make_people_role(desk: Desk, *rights: Permission, base: str = "agent") -> str:
    role = create_role(desk, " ".join(rights), base)
    for right in rights:
        set_grant(desk, role, right, Scope.ALL)
    return role


def test_members_come_change_and_go(desk: Desk) -> None:
    agent = make_agent("Marek", "agent")
    set_member(desk, first(), agent, chats=False, priority=90, availability="away")
    assert (member(first(), agent).chats, member(first(), agent).priority) == (False, 90)
    set_member(desk, first(), agent, extended=True)
    assert (member(first(), agent).chats, member(first(), agent).extended) == (False, True)
    assert first() in actor_of(agent).departments
    remove_member(desk, first(), agent)
    assert first() not in actor_of(agent).departments
    remove_member(desk, first(), agent)


def test_who_comes_back_comes_without_the_role_they_had(desk: Desk) -> None:
    agent = make_agent("Marek", "light")
    set_member(desk, first(), agent, role="supervisor")
    remove_member(desk, first(), agent)
    set_member(desk, first(), agent)
    assert member(first(), agent).role == ""


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"department": "x"}, "field-refused"),
        ({"id": "x"}, "field-refused"),
        ({"priority": 0}, "field-value"),
        ({"priority": True}, "field-value"),
        ({"max_load": -1}, "field-value"),
        ({"tickets": 1}, "field-value"),
        ({"availability": "gone"}, "field-value"),
        ({"role": "captain"}, "role-unknown"),
        ({"role": "0" * 32}, "role-unknown"),
        ({"role": "owner"}, "role-everywhere"),
    ],
)
def test_nothing_else_of_a_member_can_be_set(desk: Desk, changes: dict[str, str | int | bool], code: str) -> None:
    agent = make_agent("Marek", "agent")
    with pytest.raises(DeskError, match=code):
        set_member(desk, first(), agent, **changes)
    assert not Membership.select().exists()


def test_neither_the_gone_nor_the_archived_find_new_members(desk: Desk) -> None:
    left, agent, old = make_agent("Left", "agent", active=False), make_agent("Marek", "agent"), make_department("Old")
    with pytest.raises(DeskError, match="agent-inactive"):
        set_member(desk, first(), left)
    archive_department(desk, old, first())
    with pytest.raises(DeskError, match="department-archived"):
        set_member(desk, old, agent)
    with pytest.raises(NotFoundError):
        set_member(desk, first(), "0" * 32)


def test_all_come_and_all_go(desk: Desk) -> None:
    agents = [make_agent("Marek", "agent"), make_agent("Left", "agent", active=False)]
    assert add_all_members(desk, first()) == 2
    assert add_all_members(desk, first()) == 0
    assert not Membership.select().where(Membership.agent == agents[1]).exists()
    assert remove_all_members(desk, first()) == 2
    assert actor_of(agents[0]).departments == frozenset()


def test_a_leader_who_goes_no_longer_leads(desk: Desk) -> None:
    agent = make_agent("Marek", "agent", [first()])
    edit_department(desk, first(), leader=agent)
    remove_member(desk, first(), agent)
    assert Department.get().leader is None


def test_a_role_in_a_department_reaches_that_department(desk: Desk) -> None:
    other, agent = make_department("Other"), make_agent("Marek", "light", [])
    set_member(desk, first(), agent, role="supervisor")
    set_member(desk, other, agent)
    actor = actor_of(agent)
    assert (actor.scope_in(TRASH, first()), actor.scope_in(TRASH, other)) == (Scope.ALL, Scope.NONE)


def test_nobody_lets_in_further_than_they_are_in(desk: Desk) -> None:
    other = make_department("Other")
    role = make_people_role(desk, Permission.PEOPLE_DEPARTMENT_MEMBERS)
    host, guest = make_agent("Host", role, [first()]), make_agent("Guest", "agent")
    acting = actor_desk(desk, host)
    set_member(acting, first(), guest)
    for agent in (guest, host):
        with pytest.raises(NotAllowedError, match="role-beyond-own"):
            set_member(acting, other, agent)
    with pytest.raises(NotAllowedError, match="role-beyond-own"):
        set_member(acting, first(), make_agent("Sue", "supervisor"))
    with pytest.raises(NotAllowedError, match="not-allowed"):
        set_member(acting, first(), guest, role="light")


def test_a_role_in_a_department_is_never_more_than_ones_own_there(desk: Desk) -> None:
    role = make_people_role(desk, Permission.PEOPLE_DEPARTMENT_MEMBERS, Permission.PEOPLE_ROLES_ASSIGN)
    host, guest = make_agent("Host", role, [first()]), make_agent("Guest", "light", [first()])
    acting = actor_desk(desk, host)
    set_member(acting, first(), guest, role="agent")
    for given in ("supervisor", "admin"):
        with pytest.raises(NotAllowedError, match="role-beyond-own"):
            set_member(acting, first(), guest, role=given)
    with pytest.raises(NotAllowedError, match="role-own"):
        set_member(acting, first(), host, role="light")


def test_nobody_drops_a_role_of_their_own_by_leaving(desk: Desk) -> None:
    agent = make_agent("Marek", "admin")
    set_member(desk, first(), agent, role="supervisor")
    for leave in (remove_member, lambda acting, home, _: remove_all_members(acting, home)):
        with pytest.raises(NotAllowedError, match="role-own"):
            leave(actor_desk(desk, agent), first(), agent)


def test_a_department_denies_to_all_but_owners(desk: Desk) -> None:
    agent, other = make_agent("Marek", "admin"), make_department("Other")
    deny(desk, first(), "ticket.trash")
    deny(desk, first(), "ticket.trash")
    actor = actor_of(agent)
    assert (actor.scope_in(TRASH, first()), actor.scope_in(TRASH, other)) == (Scope.NONE, Scope.ALL)
    assert actor_of(desk.actor.id).scope_in(TRASH, first()) == Scope.ALL
    allow_again(desk, first(), "ticket.trash")
    assert actor_of(agent).scope_in(TRASH, first()) == Scope.ALL


def test_nobody_lifts_what_is_denied_to_themselves(desk: Desk) -> None:
    agent, colleague = make_agent("Marek", "admin"), make_agent("Sue", "admin")
    deny(desk, first(), "ticket.trash", agent)
    deny(desk, first(), "ticket.reply", colleague)
    acting = actor_desk(desk, agent)
    with pytest.raises(NotAllowedError, match="role-beyond-own"):
        allow_again(acting, first(), "ticket.trash", agent)
    allow_again(acting, first(), "ticket.reply", colleague)
    deny(acting, first(), "ticket.reply")
    with pytest.raises(NotAllowedError, match="role-beyond-own"):
        allow_again(acting, first(), "ticket.reply")


@pytest.mark.parametrize("right", ["ticket.fly", "channel.intake", "people.profile", ""])
def test_only_what_roles_may_hold_is_denied(desk: Desk, right: str) -> None:
    with pytest.raises(DeskError, match="right-unknown"):
        deny(desk, first(), right)


def test_members_are_for_those_who_may(desk: Desk) -> None:
    agent = make_agent("Marek", "supervisor", [first()])
    acting = actor_desk(desk, agent)
    for change in (
        lambda: set_member(acting, first(), agent),
        lambda: remove_member(acting, first(), agent),
        lambda: add_all_members(acting, first()),
        lambda: remove_all_members(acting, first()),
        lambda: deny(acting, first(), "ticket.trash"),
        lambda: allow_again(acting, first(), "ticket.trash"),
    ):
        with pytest.raises(NotAllowedError):
            change()
