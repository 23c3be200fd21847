from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.commands.members import set_member
from desktop.commands.roles import create_role, set_grant
from desktop.core.errors import NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import BUILT_IN
from desktop.store.queries.explain_roles import Lock, role_sheet
from desktop.store.rights import actor_of
from tests.making import actor_desk, make_agent, make_department

REPLY, MERGE = Permission.TICKET_REPLY, Permission.TICKET_MERGE


def test_a_sheet_tells_what_a_role_holds_and_what_it_came_from(desk: Desk) -> None:
    role = create_role(desk, "Trainee", "agent", "Learns")
    set_grant(desk, role, REPLY.value, Scope.ASSIGNED)
    sheet = role_sheet(desk.actor, role)
    assert (sheet.name, sheet.description, sheet.base, sheet.built_in) == ("Trainee", "Learns", "agent", False)
    assert (sheet.grants[REPLY], sheet.origin[REPLY]) == (Scope.ASSIGNED, Scope.DEPARTMENTS)
    assert sheet.grants[MERGE] == sheet.origin[MERGE] == Scope.DEPARTMENTS
    assert sheet.lock == Lock.OPEN


def test_holders_are_named_with_the_department_where_they_hold_a_role_only_there(desk: Desk) -> None:
    sales = make_department("Sales")
    nora, rafa = make_agent("Nora", "light"), make_agent("Rafa", "agent", [sales])
    make_agent("Gone", "light", active=False)
    set_member(desk, sales, rafa, role="light")
    holders = role_sheet(desk.actor, "light").holders
    assert [(each.agent, each.department) for each in holders] == [(nora, ""), (rafa, "Sales")]


def test_roles_are_locked_for_whom_they_are(desk: Desk) -> None:
    admin = actor_desk(desk, make_agent("Marek", "admin")).actor
    lead = actor_of(make_agent("Piotr", "supervisor"))
    locks = {role: role_sheet(admin, role).lock for role in BUILT_IN}
    assert locks == dict.fromkeys(BUILT_IN, Lock.OPEN) | {"owner": Lock.OWNER, "admin": Lock.OWN}
    assert role_sheet(desk.actor, "owner").lock == Lock.OWNER
    assert role_sheet(lead, "agent").lock == Lock.NO_RIGHT
    assert role_sheet(lead, "agent").limits[REPLY] == Scope.DEPARTMENTS


def test_a_role_that_may_more_than_oneself_is_locked(desk: Desk) -> None:
    role = create_role(desk, "Role keeper", "agent")
    for permission in (Permission.PEOPLE_ROLES_VIEW, Permission.PEOPLE_ROLES_EDIT):
        set_grant(desk, role, permission.value, Scope.ALL)
    keeper = actor_of(make_agent("Nora", role))
    assert role_sheet(keeper, "supervisor").lock == Lock.BEYOND
    assert role_sheet(keeper, "light").lock == Lock.OPEN
    assert role_sheet(keeper, role).lock == Lock.OWN


def test_who_may_not_look_at_roles_sees_their_own_only(desk: Desk) -> None:
    nora = actor_of(make_agent("Nora", "agent"))
    assert role_sheet(nora, "agent").lock == Lock.NO_RIGHT
    for role in ("admin", "0" * 32):
        with pytest.raises(NotFoundError):
            role_sheet(nora, role)
    with pytest.raises(NotFoundError):
        role_sheet(desk.actor, "0" * 32)
