"""Roles: made, changed, given, taken back. The hard rules are in ``_people_rules``.

A role is named by the key of a built-in one or by the id of one of the desk's own.
"""

from __future__ import annotations

from desktop.commands._desk_values import checked_text, named
from desktop.commands._people_rules import (
    check_desk_wide,
    check_grants,
    check_role_change,
    check_role_given,
    check_touch,
    is_owner,
    live_role,
    refuse_held,
    within_own_rights,
)
from desktop.commands.base import Desk, command, command_on, find
from desktop.core.catalogue import BY_PERMISSION
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.folding import fold
from desktop.core.granting import GRANTABLE
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import ADMIN, BUILT_IN, BUILT_IN_GRANTS, OWNER
from desktop.store.database import natural_id
from desktop.store.models import Agent, Role, RoleGrant
from desktop.store.rights import changed_grants, role_base, role_grants
from desktop.store.row_reads import row_by_id, rows_where


@command(Permission.PEOPLE_ROLES_CREATE)
def create_role(desk: Desk, name: str, base: str = "agent", description: str = "") -> str:
    """Make a role from a built-in one or one of the desk's own, holding what that holds; return its id.

    One made from the owner's begins as an admin's with what only the owner has besides: the owner's itself cannot be
    changed. Raises ``role-exists``, ``role-unknown``, ``role-beyond-own``.
    """
    check_desk_wide(desk, Permission.PEOPLE_ROLES_CREATE)
    if base not in BUILT_IN:
        live_role(base)
    wanted = role_grants(base)
    check_grants(desk, wanted)
    root = ADMIN if role_base(base) == OWNER else role_base(base)
    row = Role.create(
        name=_free_name(name, ""),
        description=checked_text("description", description),
        base=root,
        position=len(rows_where(Role, "deleted = 0")),
    )
    identity: str = row.id
    for permission in GRANTABLE:
        scope = wanted.get(permission, Scope.NONE)
        if scope != BUILT_IN_GRANTS[root].get(permission, Scope.NONE):
            _write_grant(identity, permission, scope)
    return identity


@command_on(Role, Permission.PEOPLE_ROLES_EDIT)
def edit_role(desk: Desk, role: Role, name: str, description: str = "") -> None:
    """Change what a role of the desk's own is called; two of one name are refused (``role-exists``)."""
    check_role_change(desk, role.id)
    role.name, role.description = _free_name(name, role.id), checked_text("description", description)
    role.save()


@command_on(Role, Permission.PEOPLE_ROLES_EDIT)
def delete_role(desk: Desk, role: Role) -> None:
    """Take a role away that nobody holds; one that somebody does is refused (``role-held``, with how many)."""
    check_role_change(desk, role.id)
    refuse_held(role)
    role.deleted = True
    role.save()


@command(Permission.PEOPLE_ROLES_EDIT)
def set_grant(desk: Desk, role: str, permission: str, scope: int) -> None:
    """Say how far a permission reaches in a role, at most as far as it does for oneself.

    Raises ``role-fixed`` (the owner's), ``role-own``, ``role-unknown``, ``role-beyond-own``, ``right-unknown``,
    ``right-scope``.
    """
    check_role_change(desk, role)
    right, wanted = _checked_right(permission, scope)
    check_grants(desk, {right: wanted})
    with within_own_rights(desk):
        _write_grant(role, right, wanted)


@command(Permission.PEOPLE_ROLES_EDIT)
def reset_grant(desk: Desk, role: str, permission: str) -> None:
    """Let a permission be again what the role it came from holds. Refuses what ``set_grant`` refuses."""
    check_role_change(desk, role)
    right, _ = _checked_right(permission, Scope.NONE)
    _reset(desk, role, [right])


@command(Permission.PEOPLE_ROLES_EDIT)
def reset_role(desk: Desk, role: str) -> int:
    """Take back everything that was set by hand in a role; return how many permissions that were."""
    check_role_change(desk, role)
    changed = list(changed_grants(role))
    _reset(desk, role, changed)
    return len(changed)


@command_on(Agent, Permission.PEOPLE_ROLES_ASSIGN)
def assign_role(desk: Desk, agent: Agent, role: str) -> None:
    """Give somebody another role for the whole desk (promotion and demotion); the empty one is none.

    Raises ``role-own`` for oneself, ``role-owner`` when an owner is touched or made by somebody else, ``last-owner``,
    ``role-unknown``, ``role-beyond-own``.
    """
    if agent.id == desk.actor.id:
        raise NotAllowedError("role-own")
    check_touch(desk, agent)
    check_role_given(desk, role)
    if agent.role != role:
        with within_own_rights(desk):
            agent.role = role
            agent.save()


@command_on(Agent, Permission.WORKSPACE_OWNERSHIP_TRANSFER)
def hand_over_ownership(desk: Desk, agent: Agent) -> None:
    """Make somebody else the owner and oneself an admin, both or neither. Only an owner can (``role-owner``).

    Raises ``agent-inactive`` for somebody who left.
    """
    if not is_owner(desk.actor.id):
        raise NotAllowedError("role-owner")
    if agent.id == desk.actor.id:
        raise NotAllowedError("role-own")
    if not agent.active:
        raise DeskError("agent-inactive", name=agent.name)
    with within_own_rights(desk, hand_over=True):
        agent.role = OWNER
        agent.save()
        former = find(desk, Agent, desk.actor.id)
        former.role = ADMIN
        former.save()


def _checked_right(permission: str, scope: int) -> tuple[Permission, Scope]:
    if permission not in {each.value for each in GRANTABLE}:
        raise DeskError("right-unknown", permission=str(permission)[:80])
    right = Permission(permission)
    if scope not in BY_PERMISSION[right].scopes:
        raise DeskError("right-scope", permission=right.value, scope=str(scope)[:20])
    return right, Scope(scope)


def _reset(desk: Desk, role: str, rights: list[Permission]) -> None:
    original = BUILT_IN_GRANTS[role_base(role)]
    check_grants(desk, {right: original.get(right, Scope.NONE) for right in rights})
    with within_own_rights(desk):
        for right in rights:
            row = row_by_id(RoleGrant, natural_id("role-grant", role, right.value))
            if row is not None and not row.deleted:
                row.deleted = True
                row.save()


def _write_grant(role: str, right: Permission, scope: Scope) -> None:
    identity = natural_id("role-grant", role, right.value)
    row = row_by_id(RoleGrant, identity)
    if row is None:
        RoleGrant.create(id=identity, role=role, permission=right.value, scope=int(scope))
    elif row.deleted or row.scope != scope:
        row.deleted, row.scope = False, int(scope)
        row.save()


def _free_name(name: str, role: str) -> str:
    clean = named(name)
    taken = {fold(row.name) for row in rows_where(Role, "deleted = 0") if row.id != role} | set(BUILT_IN)
    if fold(clean) in taken:
        raise DeskError("role-exists", name=clean)
    return clean
