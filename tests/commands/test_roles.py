"""Roles: what they hold, who gives them, and the rules that nobody gets round."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.commands.departments import set_member
from desktop.commands.roles import (
    assign_role,
    create_role,
    delete_role,
    edit_role,
    hand_over_ownership,
    reset_grant,
    reset_role,
    set_grant,
)
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import BUILT_IN, BUILT_IN_GRANTS
from desktop.store.models import Agent, Department, Event, Role
from desktop.store.rights import actor_of, role_grants
from tests.making import actor_desk, make_agent, make_department

REPLY, EXPORT = Permission.TICKET_REPLY, Permission.CONTACT_EXPORT


def first() -> str:
    return str(Department.get().id)


def role_of(agent: str) -> str:
    return str(Agent.get(Agent.id == agent).role)


def make_role(desk: Desk, *rights: Permission, base: str = "agent") -> str:
    role = create_role(desk, " ".join((base, *rights)), base)
    for right in rights:
        set_grant(desk, role, right, Scope.ALL)
    return role


@pytest.mark.parametrize("base", BUILT_IN)
def test_a_role_begins_as_the_one_it_is_made_from(desk: Desk, base: str) -> None:
    role = create_role(desk, "Mine", base, "What for")
    assert {key: held for key, held in role_grants(role).items() if held} == BUILT_IN_GRANTS[base]
    set_grant(desk, role, REPLY, Scope.ASSIGNED)
    copy = create_role(desk, "Copy", role)
    assert role_grants(copy) == role_grants(role)


def test_role_names_are_one_of_a_kind(desk: Desk) -> None:
    role = create_role(desk, "Büro")
    for taken in ("buro", "BÜRO", "Owner", "reports"):
        with pytest.raises(DeskError, match="role-exists"):
            create_role(desk, taken)
    with pytest.raises(DeskError, match="name-empty"):
        create_role(desk, " ")
    edit_role(desk, role, "büro", "Now small")
    assert (Role.get().name, Role.get().description) == ("büro", "Now small")
    for unknown in ("captain", "0" * 32):
        with pytest.raises(DeskError, match="role-unknown"):
            create_role(desk, "Other", unknown)


def test_a_grant_is_set_and_reset(desk: Desk) -> None:
    agent = make_agent("Marek", "agent")
    set_grant(desk, "agent", REPLY, Scope.NONE)
    set_grant(desk, "agent", EXPORT, Scope.ALL)
    assert (actor_of(agent).scope(REPLY), actor_of(agent).scope(EXPORT)) == (Scope.NONE, Scope.ALL)
    reset_grant(desk, "agent", REPLY)
    assert actor_of(agent).scope(REPLY) == Scope.DEPARTMENTS
    set_grant(desk, "agent", REPLY, Scope.ASSIGNED)
    assert reset_role(desk, "agent") == 2
    assert reset_role(desk, "agent") == 0
    assert role_grants("agent") == BUILT_IN_GRANTS["agent"]


@pytest.mark.parametrize(
    ("right", "scope", "code"),
    [
        ("channel.intake", Scope.ALL, "right-unknown"),
        ("people.profile", Scope.NONE, "right-unknown"),
        ("ticket.fly", Scope.ALL, "right-unknown"),
        ("contact.edit", Scope.ASSIGNED, "right-scope"),
        ("people.agents_create", Scope.DEPARTMENTS, "right-scope"),
        ("ticket.reply", 5, "right-scope"),
        ("ticket.reply", -1, "right-scope"),
    ],
)
def test_a_grant_must_be_one(desk: Desk, right: str, scope: int, code: str) -> None:
    with pytest.raises(DeskError, match=code):
        set_grant(desk, "agent", right, scope)


def test_the_owners_role_is_what_it_is(desk: Desk) -> None:
    for change in (
        lambda: set_grant(desk, "owner", REPLY, Scope.NONE),
        lambda: reset_grant(desk, "owner", REPLY),
        lambda: reset_role(desk, "owner"),
    ):
        with pytest.raises(DeskError, match="role-fixed"):
            change()


def test_a_role_that_somebody_holds_stays(desk: Desk) -> None:
    role = create_role(desk, "Mine")
    agent, left = make_agent("Marek", role), make_agent("Left", role, active=False)
    set_member(desk, first(), agent, role=role)
    with pytest.raises(DeskError, match=r"role-held.*n=2"):
        delete_role(desk, role)
    assign_role(desk, agent, "agent")
    assign_role(desk, left, "agent")
    with pytest.raises(DeskError, match=r"role-held.*n=1"):
        delete_role(desk, role)
    set_member(desk, first(), agent, role="")
    delete_role(desk, role)
    with pytest.raises(DeskError, match="role-unknown"):
        assign_role(desk, agent, role)
    assert create_role(desk, "Mine") != role


def test_promotion_and_demotion_are_one_thing_each(desk: Desk) -> None:
    agent = make_agent("Marek", "restricted", [first()])
    assign_role(desk, agent, "admin")
    assign_role(desk, agent, "")
    assert {each for each, scope in actor_of(agent).grants.items() if scope} == {Permission.PEOPLE_PROFILE}
    assert Event.select().where(Event.command == "assign_role").count() == 2
    assign_role(desk, agent, "")
    with pytest.raises(NotFoundError):
        assign_role(desk, "0" * 32, "agent")


def test_nobody_changes_their_own_role(desk: Desk) -> None:
    admin = make_agent("Ada", "admin")
    acting = actor_desk(desk, admin)
    mine = make_role(desk, Permission.PEOPLE_ROLES_EDIT, Permission.PEOPLE_ROLES_ASSIGN, base="admin")
    local = make_agent("Lou", "admin")
    set_member(desk, first(), local, role=mine)
    for change in (
        lambda: assign_role(acting, admin, "agent"),
        lambda: assign_role(desk, desk.actor.id, "admin"),
        lambda: set_grant(acting, "admin", REPLY, Scope.NONE),
        lambda: reset_grant(acting, "admin", REPLY),
        lambda: reset_role(acting, "admin"),
        lambda: set_member(acting, first(), admin, role="light"),
        lambda: set_grant(actor_desk(desk, local), mine, REPLY, Scope.NONE),
        lambda: edit_role(actor_desk(desk, local), mine, "Other"),
    ):
        with pytest.raises(NotAllowedError, match="role-own"):
            change()


def test_nobody_grants_what_they_do_not_hold(desk: Desk) -> None:
    rights = (Permission.PEOPLE_ROLES_CREATE, Permission.PEOPLE_ROLES_EDIT, Permission.PEOPLE_ROLES_ASSIGN)
    acting = actor_desk(desk, make_agent("Lead", make_role(desk, *rights), [first()]))
    light = create_role(desk, "Light two", "light")
    colleague = make_agent("Sue", light, [first()])
    set_grant(acting, light, REPLY, Scope.DEPARTMENTS)
    assign_role(acting, colleague, "agent")
    for change in (
        lambda: set_grant(acting, light, REPLY, Scope.ALL),
        lambda: set_grant(acting, light, EXPORT, Scope.DEPARTMENTS),
        lambda: create_role(acting, "More", "supervisor"),
        lambda: assign_role(acting, colleague, "supervisor"),
        lambda: assign_role(acting, make_agent("Ada", "admin"), "agent"),
        lambda: set_grant(acting, "supervisor", REPLY, Scope.NONE),
    ):
        with pytest.raises(NotAllowedError, match="role-beyond-own"):
            change()


def test_taking_back_a_restriction_is_giving(desk: Desk) -> None:
    rights = (Permission.PEOPLE_ROLES_EDIT,)
    acting = actor_desk(desk, make_agent("Lead", make_role(desk, *rights, base="light"), [first()]))
    cut = create_role(desk, "Cut", "agent")
    for right, scope in role_grants(cut).items():
        if scope > role_grants("light").get(right, Scope.NONE):
            set_grant(desk, cut, right, Scope.NONE)
    set_grant(acting, cut, Permission.TICKET_NOTE_ADD, Scope.ASSIGNED)
    with pytest.raises(NotAllowedError, match="role-beyond-own"):
        reset_grant(acting, cut, REPLY)
    with pytest.raises(NotAllowedError, match="role-beyond-own"):
        reset_role(acting, cut)


def test_giving_reaches_no_department_where_one_is_not(desk: Desk) -> None:
    acting = actor_desk(desk, make_agent("Lead", make_role(desk, Permission.PEOPLE_ROLES_ASSIGN), [first()]))
    other = make_department("Other")
    far, near = make_agent("Far", "light", [other]), make_agent("Near", "light", [first()])
    assign_role(acting, near, "agent")
    with pytest.raises(NotAllowedError, match="role-beyond-own"):
        assign_role(acting, far, "agent")
    assert role_of(far) == "light"


def test_only_owners_make_touch_and_are_owners(desk: Desk) -> None:
    admin, second, agent = make_agent("Ada", "admin"), make_agent("Second", "owner"), make_agent("Marek", "agent")
    acting = actor_desk(desk, admin)
    for change in (
        lambda: assign_role(acting, agent, "owner"),
        lambda: assign_role(acting, second, "agent"),
        lambda: create_role(acting, "Mine", "owner"),
    ):
        with pytest.raises(NotAllowedError, match=r"role-owner|role-beyond-own"):
            change()
    assign_role(desk, agent, "owner")
    assign_role(desk, second, "admin")
    assign_role(actor_desk(desk, agent), desk.actor.id, "light")
    with pytest.raises(NotAllowedError):
        assign_role(actor_desk(desk, agent), agent, "light")


def test_ownership_is_handed_over_in_one_piece(desk: Desk) -> None:
    heir, left = make_agent("Heir", "agent"), make_agent("Left", "agent", active=False)
    old = desk.actor.id
    with pytest.raises(NotAllowedError, match="role-own"):
        hand_over_ownership(desk, old)
    with pytest.raises(DeskError, match="agent-inactive"):
        hand_over_ownership(desk, left)
    hand_over_ownership(desk, heir)
    assert (role_of(heir), role_of(old)) == ("owner", "admin")
    with pytest.raises(NotAllowedError):
        hand_over_ownership(desk, heir)
    transfer = make_role(actor_desk(desk, heir), Permission.WORKSPACE_OWNERSHIP_TRANSFER, base="admin")
    false = actor_desk(desk, make_agent("False", transfer))
    with pytest.raises(NotAllowedError, match="role-owner"):
        hand_over_ownership(false, old)


def test_a_role_held_in_one_department_changes_nothing_for_all(desk: Desk) -> None:
    local = make_agent("Lou", "light")
    set_member(desk, first(), local, role="admin")
    acting = actor_desk(desk, local)
    for change in (
        lambda: create_role(acting, "Mine", "light"),
        lambda: set_grant(acting, "reports", REPLY, Scope.NONE),
        lambda: assign_role(acting, make_agent("Sue", "light"), "reports"),
    ):
        with pytest.raises(NotAllowedError, match="not-allowed"):
            change()


def test_roles_are_for_those_who_may(desk: Desk) -> None:
    acting, other = actor_desk(desk, make_agent("Marek", "supervisor", [first()])), make_agent("Sue", "light")
    role = create_role(desk, "Mine")
    for change in (
        lambda: create_role(acting, "X"),
        lambda: edit_role(acting, role, "X"),
        lambda: delete_role(acting, role),
        lambda: set_grant(acting, role, REPLY, Scope.NONE),
        lambda: reset_grant(acting, role, REPLY),
        lambda: reset_role(acting, role),
        lambda: assign_role(acting, other, "agent"),
        lambda: hand_over_ownership(acting, other),
    ):
        with pytest.raises(NotAllowedError, match="not-allowed"):
            change()
