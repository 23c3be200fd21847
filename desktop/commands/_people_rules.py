"""The hard rules about people: nobody grants what they do not hold, changes their own role or removes the last owner.

``within_own_rights`` judges by what everybody holds after the command, whatever the command was; the other checks
refuse earlier, with a better reason, and also where nobody holds a role yet.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from desktop.commands.base import Desk
from desktop.core.actors import Actor, Grants
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.granting import exceeding, exceeding_in, gained, uncovered
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import BUILT_IN, OWNER
from desktop.store.database import db
from desktop.store.models import Agent, Membership, Role
from desktop.store.rights import actor_of, actor_with, role_grants
from desktop.store.row_reads import row_by_id, rows_where


@dataclass(frozen=True)
class _Standing:
    """Who owns the desk, which roles the acting agent holds, and (unless they own it) everybody's rights."""

    owners: frozenset[str]
    own_roles: frozenset[tuple[str, str]]
    everybody: dict[str, Actor] = field(default_factory=dict)


@contextmanager
def within_own_rights(desk: Desk, *, hand_over: bool = False) -> Iterator[None]:
    """Run a change of people or roles; refuse it afterwards, as a whole, when it broke a hard rule.

    Departments that the block makes count as nobody's yet. ``hand_over`` lets an owner give the own role away.
    Raises ``role-own``, ``role-owner``, ``role-beyond-own``, ``last-owner``.
    """
    places, before = _departments(), _standing(desk.actor.id)
    yield
    after = _standing(desk.actor.id, everybody=desk.actor.id not in before.owners)
    if before.owners and not after.owners:
        raise DeskError("last-owner")
    if after.own_roles != before.own_roles and not hand_over:
        raise NotAllowedError("role-own")
    if desk.actor.id in before.owners:
        return
    if before.owners != after.owners:
        raise NotAllowedError("role-owner")
    _refuse_gains(desk.actor, before.everybody, after.everybody, places)


def _refuse_gains(actor: Actor, before: dict[str, Actor], after: dict[str, Actor], places: list[str]) -> None:
    own = before.get(actor.id, actor)
    for agent, now in after.items():
        gains = gained(before.get(agent, Actor(agent, {})), now, places)
        found = next(iter(gains), None) if agent == actor.id else uncovered(own, gains)
        if found is not None:
            raise NotAllowedError("role-beyond-own", permission=found.permission.value)


def _standing(actor: str, *, everybody: bool | None = None) -> _Standing:
    rows = db.execute_sql("SELECT id, role FROM agent WHERE active = 1 AND deleted = 0").fetchall()
    roles = {bytes(agent).hex(): str(role) for agent, role in rows}
    owners = frozenset(agent for agent, role in roles.items() if role == OWNER)
    wanted = actor not in owners if everybody is None else everybody
    rights = {agent: actor_of(agent) for agent in roles} if wanted else {}
    return _Standing(owners, frozenset({("", roles.get(actor, "")), *_local_roles(actor)}), rights)


def _local_roles(agent: str) -> list[tuple[str, str]]:
    sql = "SELECT department, role FROM membership WHERE agent = ? AND role <> '' AND deleted = 0"
    return [(bytes(home).hex(), str(role)) for home, role in db.execute_sql(sql, (_key(agent),)).fetchall()]


def _departments() -> list[str]:
    rows = db.execute_sql("SELECT id FROM department WHERE deleted = 0").fetchall()
    return [bytes(row).hex() for (row,) in rows]


def _key(agent: str) -> bytes:
    """Return an agent's id as stored; the desk's own actors have words for ids, which no agent has."""
    try:
        return bytes.fromhex(agent)
    except ValueError:
        return b""


def is_owner(agent: str) -> bool:
    """Tell whether someone owns the desk now."""
    sql = "SELECT 1 FROM agent WHERE id = ? AND role = ? AND active = 1 AND deleted = 0"
    return db.execute_sql(sql, (_key(agent), OWNER)).fetchone() is not None


class Person(Protocol):
    """Somebody with a role for the whole desk: the stored agent, or what a list shows of one."""

    @property
    def id(self) -> str: ...
    @property
    def role(self) -> str: ...


def check_touch(desk: Desk, agent: Person) -> None:
    """Refuse to change somebody who may do more than oneself: an address or a password changed is a right taken.

    Raises ``role-owner`` for an owner, ``role-beyond-own`` for anybody else.
    """
    if agent.id == desk.actor.id or is_owner(desk.actor.id):
        return
    if agent.role == OWNER:
        raise NotAllowedError("role-owner")
    check_grants(desk, role_grants(agent.role))


def check_way_in(desk: Desk, agent: Person) -> None:
    """Refuse to hold another's way in (password, invitation, address): whoever has it can come in as them.

    So they may do no more than oneself in any department either: the same role in a department where one has none, or
    a role held there only, is more. Raises what ``check_touch`` raises.
    """
    check_touch(desk, agent)
    if agent.id == desk.actor.id or is_owner(desk.actor.id):
        return
    there = actor_with(agent.id, agent.role)
    found = uncovered(desk.actor, gained(Actor(agent.id, {}), there, _departments()))
    if found is not None:
        raise NotAllowedError("role-beyond-own", permission=found.permission.value)


def check_grants(desk: Desk, given: Grants) -> None:
    """Refuse to hand over what one does not hold for the whole desk (``role-beyond-own``)."""
    found = exceeding(desk.actor.grants, given)
    if found is not None and not is_owner(desk.actor.id):
        raise NotAllowedError("role-beyond-own", permission=found.value)


def check_role_given(desk: Desk, role: str, department: str = "") -> None:
    """Refuse a role that does not exist, that one may not give, or that is held for the whole desk only.

    Raises ``role-unknown``, ``role-owner``, ``role-everywhere``, ``role-beyond-own``, or ``not-allowed`` without
    ``people.roles_assign``. The empty role takes everything away and needs the right to assign only.
    """
    check_desk_wide(desk, Permission.PEOPLE_ROLES_ASSIGN)
    if role == OWNER and department:
        raise DeskError("role-everywhere")
    if role == OWNER and not is_owner(desk.actor.id):
        raise NotAllowedError("role-owner")
    if role and role not in BUILT_IN:
        live_role(role)
    if not department:
        check_grants(desk, role_grants(role))
        return
    found = exceeding_in(desk.actor, role_grants(role), department)
    if found is not None:
        raise NotAllowedError("role-beyond-own", permission=found.value)


def live_role(role: str) -> Role:
    """Return one of the desk's own roles (``role-unknown`` when it is gone or never was)."""
    try:
        row = row_by_id(Role, role)
    except ValueError:
        row = None
    if row is None or row.deleted:
        raise DeskError("role-unknown", role=role)
    return row


def refuse_held(role: Role) -> None:
    """Refuse when somebody holds a role (``role-held``), anywhere, also one who left and may come back."""
    people = {row.id for row in rows_where(Agent, "role = ? AND deleted = 0", (role.id,))}
    people |= {row.agent for row in rows_where(Membership, "role = ? AND deleted = 0", (role.id,))}
    if people:
        raise DeskError("role-held", name=role.name, n=len(people))


def check_desk_wide(desk: Desk, permission: Permission) -> None:
    """Refuse somebody who holds a right in a single department only, for what concerns all."""
    if desk.actor.scope(permission) == Scope.NONE:
        raise NotAllowedError("not-allowed", permission=permission.value)


def check_in(desk: Desk, permission: Permission, department: str) -> None:
    """Refuse somebody whose right does not reach the whole of a department."""
    if desk.actor.scope_in(permission, department) != Scope.ALL:
        raise NotAllowedError("not-allowed", permission=permission.value)


def check_sight(desk: Desk, department: str, home: str) -> None:
    """Refuse to move all tickets of a department to where one sees more of them (``role-beyond-own``)."""
    for permission in (Permission.TICKET_VIEW_LIST, Permission.TICKET_VIEW_CONTENT, Permission.TICKET_VIEW_NOTES):
        if desk.actor.scope_in(permission, home) > desk.actor.scope_in(permission, department):
            raise NotAllowedError("role-beyond-own", permission=permission.value)


def check_role_change(desk: Desk, role: str) -> None:
    """Refuse to change what a role holds when it is the owner's (``role-fixed``) or one's own (``role-own``)."""
    check_desk_wide(desk, Permission.PEOPLE_ROLES_EDIT)
    if role == OWNER:
        raise DeskError("role-fixed")
    if role not in BUILT_IN:
        live_role(role)
    if role in {held for _, held in _local_roles(desk.actor.id)} | {_role_of(desk.actor.id)}:
        raise NotAllowedError("role-own")
    check_grants(desk, role_grants(role))


def _role_of(agent: str) -> str:
    row = db.execute_sql("SELECT role FROM agent WHERE id = ?", (_key(agent),)).fetchone()
    return str(row[0]) if row else ""
