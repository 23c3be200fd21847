"""One role as the settings show it: what it holds, what it came from, who holds it, and whether one may change it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.core.actors import Actor
from desktop.core.errors import NotFoundError
from desktop.core.granting import GRANTABLE, exceeding
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import BUILT_IN, BUILT_IN_GRANTS, OWNER
from desktop.store.queries.reading import blob, hexed, read, read_one
from desktop.store.rights import role_base, role_grants

HOLDERS = """
SELECT g.id, g.name, '' AS department FROM agent g WHERE g.role = ? AND g.active = 1 AND g.deleted = 0
UNION ALL
SELECT g.id, g.name, d.name FROM membership m JOIN agent g ON g.id = m.agent JOIN department d ON d.id = m.department
WHERE m.role = ? AND m.deleted = 0 AND g.active = 1 AND g.deleted = 0 AND d.deleted = 0
"""


class Lock(StrEnum):
    """Why somebody may not change a role; OPEN when they may."""

    OPEN = ""
    OWNER = "owner"
    OWN = "own"
    NO_RIGHT = "no-right"
    BEYOND = "beyond"


@dataclass(frozen=True, slots=True)
class Holder:
    """An active agent who holds a role, for the whole desk or (a name) in one department."""

    agent: str
    agent_name: str
    department: str = ""


@dataclass(frozen=True, slots=True)
class RoleSheet:
    """A role. ``origin`` is what the built-in role it came from (``base``) holds before anybody changes it.

    ``limits`` is how far the asker may set each right: as far as they hold it themselves.
    """

    role: str
    name: str
    description: str
    base: str
    grants: Mapping[Permission, Scope]
    origin: Mapping[Permission, Scope]
    limits: Mapping[Permission, Scope]
    holders: tuple[Holder, ...]
    lock: Lock

    @property
    def built_in(self) -> bool:
        """Whether it came with the program."""
        return self.role in BUILT_IN


def role_sheet(actor: Actor, role: str) -> RoleSheet:
    """Return a role with all that is known about it.

    Raises ``not-found`` for a role that is gone, and for one that the asker neither holds nor may look at.
    """
    holders = _holders(role)
    mine = any(each.agent == actor.id for each in holders)
    if not (mine or actor.holds(Permission.PEOPLE_ROLES_VIEW)) or not role_base(role):
        raise NotFoundError("not-found", kind="role", id=role)
    name, description = _words(role)
    grants, origin = role_grants(role), BUILT_IN_GRANTS[role_base(role)]
    return RoleSheet(
        role,
        name,
        description,
        role_base(role),
        {each: grants.get(each, Scope.NONE) for each in GRANTABLE},
        {each: origin.get(each, Scope.NONE) for each in GRANTABLE},
        {each: actor.scope(each) for each in GRANTABLE},
        holders,
        _lock(actor, role, mine),
    )


def _lock(actor: Actor, role: str, mine: bool) -> Lock:
    if role == OWNER:
        return Lock.OWNER
    if actor.seen_by or not actor.scope(Permission.PEOPLE_ROLES_EDIT):
        return Lock.NO_RIGHT
    if mine:
        return Lock.OWN
    return Lock.BEYOND if exceeding(actor.grants, role_grants(role)) else Lock.OPEN


def _words(role: str) -> tuple[str, str]:
    if role in BUILT_IN:
        return "", ""
    row = read_one("SELECT name, description FROM role WHERE id = ? AND deleted = 0", [blob(role)])
    return (str(row[0]), str(row[1])) if row else ("", "")


def _holders(role: str) -> tuple[Holder, ...]:
    found = [Holder(hexed(row), str(name), str(home)) for row, name, home in read(HOLDERS, [role, role])]
    return tuple(sorted(found, key=lambda each: (each.agent_name.casefold(), each.department)))
