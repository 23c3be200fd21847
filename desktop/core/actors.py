"""Who acts, and how far each of their rights reaches: the predicate whose SQL twin is ``store.queries.visibility``.

A role is held for the whole desk or inside one department; rights add up. What a department denies wins over
everything that gives (RT and osTicket hold roles per department; neither can deny).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from desktop.core.permissions import Permission, Scope

Grants = Mapping[Permission, Scope]
SPAM_LANE, TRASH_LANE, QUARANTINE_LANE = 10, 11, 12
LANE_RIGHTS = {
    SPAM_LANE: Permission.TICKET_VIEW_SPAM,
    TRASH_LANE: Permission.TICKET_VIEW_DELETED,
    QUARANTINE_LANE: Permission.CHANNEL_QUARANTINE_VIEW,
}
"""Seeing spam, the trash and the quarantine takes a right of its own beside the one to see the ticket."""


@dataclass(frozen=True)
class Actor:
    """Who asks: an agent, or the desk itself for mail intake and timers.

    ``id`` is the agent's id, or a word such as ``mail`` for the desk's own work. ``grants`` come from the role for
    the whole desk, ``local`` (department id to grants) from roles held in one department and from departments that
    let others read. ``departments`` are those the agent belongs to. ``denied`` (department id to permissions) wins.
    ``version`` is the state of the desk's rights that this was read at, -1 for an actor not read from the store.
    ``seen_by`` is the id of the agent who looks through these rights ("See as…"); such an actor changes nothing.
    """

    id: str
    grants: Grants
    departments: frozenset[str] = field(default_factory=frozenset)
    local: Mapping[str, Grants] = field(default_factory=dict)
    denied: Mapping[str, frozenset[Permission]] = field(default_factory=dict)
    version: int = -1
    seen_by: str = ""

    def scope(self, permission: Permission) -> Scope:
        """Return how far the desk-wide role carries a permission."""
        return self.grants.get(permission, Scope.NONE)

    def holds(self, permission: Permission) -> bool:
        """Tell whether a permission is held in any scope, desk-wide or in some department."""
        if self.scope(permission) != Scope.NONE:
            return True
        return any(grants.get(permission, Scope.NONE) != Scope.NONE for grants in self.local.values())

    def scope_in(self, permission: Permission, department: str) -> Scope:
        """Return how far a permission reaches among the tickets of one department; ALL means each of them."""
        if permission in self.denied.get(department, ()):
            return Scope.NONE
        scope = self.scope(permission)
        if scope in (Scope.UNASSIGNED, Scope.DEPARTMENTS) and department not in self.departments:
            scope = Scope.ASSIGNED
        held = self.local.get(department, {}).get(permission, Scope.NONE)
        found = max(scope, held)
        return Scope.ALL if found >= Scope.DEPARTMENTS else found


class Placed(Protocol):
    """Anything that belongs to a department and perhaps to an agent.

    ``referred`` holds the ids of the departments and agents a ticket was referred to: it counts as if it also lay
    in those departments and were also assigned to those agents.
    """

    @property
    def department(self) -> str: ...
    @property
    def assignee(self) -> str | None: ...
    @property
    def referred(self) -> frozenset[str]: ...


class Laned(Placed, Protocol):
    """A ticket, which also lies in a lane (see ``store.models.tickets``)."""

    @property
    def lane(self) -> int: ...


def reaches(actor: Actor, permission: Permission, ticket: Placed) -> bool:
    """Tell whether a permission reaches this ticket, whatever lane it lies in."""
    if permission in actor.denied.get(ticket.department, ()):
        return False
    scope = actor.scope_in(permission, ticket.department)
    if scope == Scope.ALL or (scope and ticket.assignee == actor.id):
        return True
    if scope == Scope.UNASSIGNED and ticket.assignee is None:
        return True
    return _reaches_referred(actor, permission, ticket)


def _reaches_referred(actor: Actor, permission: Permission, ticket: Placed) -> bool:
    if not actor.holds(permission):
        return False
    referred = ticket.referred
    if actor.id in referred and actor.scope(permission):
        return True
    scopes = (actor.scope_in(permission, each) for each in referred)
    return any(scope == Scope.ALL or (scope == Scope.UNASSIGNED and ticket.assignee is None) for scope in scopes)


def sees(actor: Actor, ticket: Laned) -> bool:
    """Tell whether a ticket exists for this actor at all."""
    if not reaches(actor, Permission.TICKET_VIEW_LIST, ticket):
        return False
    extra = LANE_RIGHTS.get(ticket.lane)
    return extra is None or reaches(actor, extra, ticket)


def can(actor: Actor, permission: Permission, ticket: Laned | None = None) -> bool:
    """Tell whether an actor may do something, to a ticket or (None) at this desk; never to what is out of sight."""
    if ticket is None:
        return actor.holds(permission)
    return sees(actor, ticket) and reaches(actor, permission, ticket)


def unrestricted(agent_id: str) -> Actor:
    """Return an actor who may do everything everywhere."""
    return Actor(agent_id, dict.fromkeys(Permission, Scope.ALL))


def looking_through(actor: Actor, viewer: str) -> Actor:
    """Return an actor's rights as another agent looks through them, reading only."""
    return replace(actor, seen_by=viewer)
