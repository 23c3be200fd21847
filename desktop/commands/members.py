"""Who belongs to a department, with which services and role there, and what a department denies.

A member is named by department and agent; the row's id comes from both, so two computers make the same one.
"""

from __future__ import annotations

from desktop.commands._people_rules import check_in, check_role_given, check_touch, within_own_rights
from desktop.commands.base import Desk, command_on, find
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.granting import GRANTABLE
from desktop.core.permissions import Permission, Scope
from desktop.store.database import natural_id
from desktop.store.models import Agent, Denial, Department, Membership
from desktop.store.row_reads import key, row_by_id, rows_where

MEMBER_VALUES: dict[str, type] = {
    "role": str,
    "tickets": bool,
    "chats": bool,
    "calls": bool,
    "extended": bool,
    "alerts": bool,
    "availability": str,
    "max_load": int,
    "priority": int,
}
LOCAL_AVAILABILITY = ("", "available", "busy", "away", "offline")
LARGEST_LOAD = 10_000


@command_on(Department, Permission.PEOPLE_DEPARTMENT_MEMBERS, Permission.PEOPLE_ROLES_ASSIGN)
def set_member(desk: Desk, department: Department, /, agent: str, **changes: str | int | bool) -> None:
    """Make an agent a member of a department, or change how they are one.

    ``changes`` are among ``MEMBER_VALUES``; anything else is refused (``field-refused``, ``field-value``). A ``role``
    is one more role held here only; giving or taking it needs ``people.roles_assign`` too. Also refuses
    ``department-archived``, ``agent-inactive`` and what ``within_own_rights`` refuses.
    """
    check_in(desk, Permission.PEOPLE_DEPARTMENT_MEMBERS, department.id)
    person = find(desk, Agent, agent)
    _refuse_changes(changes)
    held = row_by_id(Membership, natural_id("membership", department.id, person.id))
    before = held.role if held is not None and not held.deleted else ""
    if changes.get("role", before) != before:
        _check_local_role(desk, department, person, str(changes["role"]), before)
    with within_own_rights(desk):
        _join(department, person, changes)


def _check_local_role(desk: Desk, department: Department, person: Agent, role: str, before: str) -> None:
    if person.id == desk.actor.id:
        raise NotAllowedError("role-own")
    check_touch(desk, person)
    check_role_given(desk, role, department.id)
    if before:
        check_role_given(desk, before, department.id)


@command_on(Department, Permission.PEOPLE_DEPARTMENT_MEMBERS)
def remove_member(desk: Desk, department: Department, agent: str) -> None:
    """Take an agent out of a department; their tickets stay theirs. A leader who goes no longer leads it."""
    check_in(desk, Permission.PEOPLE_DEPARTMENT_MEMBERS, department.id)
    row = row_by_id(Membership, natural_id("membership", department.id, agent))
    if row is not None and not row.deleted:
        with within_own_rights(desk):
            _leave(desk, department, row)


@command_on(Department, Permission.PEOPLE_DEPARTMENT_MEMBERS)
def add_all_members(desk: Desk, department: Department) -> int:
    """Make every active agent a member; return how many were not."""
    check_in(desk, Permission.PEOPLE_DEPARTMENT_MEMBERS, department.id)
    inside = {row.agent for row in rows_where(Membership, "department = ? AND deleted = 0", (key(department.id),))}
    added = [row for row in rows_where(Agent, "active = 1 AND deleted = 0") if row.id not in inside]
    with within_own_rights(desk):
        for person in added:
            _join(department, person, {})
    return len(added)


@command_on(Department, Permission.PEOPLE_DEPARTMENT_MEMBERS)
def remove_all_members(desk: Desk, department: Department) -> int:
    """Take everybody out of a department; return how many were in it."""
    check_in(desk, Permission.PEOPLE_DEPARTMENT_MEMBERS, department.id)
    rows = rows_where(Membership, "department = ? AND deleted = 0", (key(department.id),))
    with within_own_rights(desk):
        for row in rows:
            _leave(desk, department, row)
    return len(rows)


@command_on(Department, Permission.PEOPLE_DEPARTMENTS_EDIT)
def deny(desk: Desk, department: Department, permission: str, agent: str = "") -> None:
    """Take a permission away in one department, from everybody (owners keep it) or from one agent.

    Raises ``right-unknown``, ``role-beyond-own`` when one does not hold it there oneself.
    """
    _check_denial(desk, department, permission, agent)
    identity = natural_id("denial", department.id, agent, permission)
    row = row_by_id(Denial, identity)
    if row is None:
        Denial.create(id=identity, department=department.id, agent=agent or None, permission=permission)
    elif row.deleted:
        row.deleted = False
        row.save()


@command_on(Department, Permission.PEOPLE_DEPARTMENTS_EDIT)
def allow_again(desk: Desk, department: Department, permission: str, agent: str = "") -> None:
    """Lift a denial. Only somebody who holds the permission there may, so what hits oneself an owner lifts."""
    _check_denial(desk, department, permission, agent)
    row = row_by_id(Denial, natural_id("denial", department.id, agent, permission))
    if row is not None and not row.deleted:
        with within_own_rights(desk):
            row.deleted = True
            row.save()


def _check_denial(desk: Desk, department: Department, permission: str, agent: str) -> None:
    check_in(desk, Permission.PEOPLE_DEPARTMENTS_EDIT, department.id)
    if permission not in {each.value for each in GRANTABLE}:
        raise DeskError("right-unknown", permission=permission)
    if desk.actor.scope_in(Permission(permission), department.id) == Scope.NONE:
        raise NotAllowedError("role-beyond-own", permission=permission)
    if agent:
        check_touch(desk, find(desk, Agent, agent))


def _refuse_changes(changes: dict[str, str | int | bool]) -> None:
    unknown = set(changes) - set(MEMBER_VALUES)
    if unknown:
        raise DeskError("field-refused", field=min(unknown))
    for name, value in changes.items():
        fits = type(value) is MEMBER_VALUES[name]
        if fits and name == "availability":
            fits = value in LOCAL_AVAILABILITY
        elif fits and type(value) is int:
            fits = 1 <= value <= 100 if name == "priority" else 0 <= value <= LARGEST_LOAD
        if not fits:
            raise DeskError("field-value", name=name, value=str(value)[:80])


def _join(department: Department, person: Agent, changes: dict[str, str | int | bool]) -> None:
    """Bring the row about; somebody who comes back begins anew, without the role they had."""
    identity = natural_id("membership", department.id, person.id)
    row = row_by_id(Membership, identity)
    new = row is None or row.deleted
    if new and department.archived:
        raise DeskError("department-archived", name=department.name)
    if new and not person.active:
        raise DeskError("agent-inactive", name=person.name)
    if row is None:
        Membership.create(id=identity, department=department.id, agent=person.id, **changes)
        return
    if row.deleted:
        row.deleted, row.role = False, ""
    for name, value in changes.items():
        if getattr(row, name) != value:
            setattr(row, name, value)
    row.save()


def _leave(desk: Desk, department: Department, row: Membership) -> None:
    if row.role:
        check_role_given(desk, row.role, department.id)
    row.deleted = True
    row.save()
    if department.leader == row.agent:
        department.leader = None
        department.save()
