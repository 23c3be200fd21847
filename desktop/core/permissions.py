"""What an agent may do. Pure rules: no database, no Qt.

A permission on tickets is granted with a scope: how far it reaches. A permission without a scope is held or not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Protocol


class Permission(StrEnum):
    """One thing an agent may be allowed to do; the values are stored in roles."""

    TICKET_VIEW = "ticket.view"
    TICKET_CREATE = "ticket.create"
    TICKET_REPLY = "ticket.reply"
    TICKET_FORWARD = "ticket.forward"
    TICKET_NOTE = "ticket.note"
    TICKET_EDIT = "ticket.edit"
    TICKET_TAG = "ticket.tag"
    TICKET_PRIORITY = "ticket.priority"
    TICKET_STATUS = "ticket.status"
    TICKET_POSTPONE = "ticket.postpone"
    TICKET_ASSIGN = "ticket.assign"
    TICKET_TRANSFER = "ticket.transfer"
    TICKET_PARTICIPANTS = "ticket.participants"
    TICKET_MERGE = "ticket.merge"
    TICKET_SPLIT = "ticket.split"
    TICKET_SPAM = "ticket.spam"
    TICKET_TRASH = "ticket.trash"
    TICKET_PURGE = "ticket.purge"
    CONTACT_EDIT = "contact.edit"
    CONTACT_BLOCK = "contact.block"
    TAGS_MANAGE = "system.tags"
    FIELDS_MANAGE = "system.fields"
    STATUSES_MANAGE = "system.statuses"
    SETTINGS = "system.settings"
    DEPARTMENTS = "people.departments"
    AGENTS = "people.agents"
    PROFILE = "people.profile"
    MAILBOXES = "channels.mailboxes"
    OUTBOX = "channels.outbox"
    INTAKE = "channels.intake"
    QUARANTINE = "channels.quarantine"
    IMPORT = "system.import"
    BACKUP = "system.backup"


class Scope(IntEnum):
    """How far a ticket permission reaches; a larger one includes the smaller."""

    NONE = 0
    ASSIGNED = 1
    UNASSIGNED = 2
    DEPARTMENTS = 3
    ALL = 4


@dataclass(frozen=True)
class Actor:
    """Who asks: an agent, or the desk itself for mail intake and timers.

    ``id`` is the agent's id, or a word such as ``mail`` for the desk's own work. ``departments`` are the ids of the
    departments the agent belongs to.
    """

    id: str
    grants: Mapping[Permission, Scope]
    departments: frozenset[str] = field(default_factory=frozenset)

    def scope(self, permission: Permission) -> Scope:
        """Return how far a permission reaches."""
        return self.grants.get(permission, Scope.NONE)


class Placed(Protocol):
    """Anything that belongs to a department and perhaps to an agent."""

    department: str
    assignee: str | None


def reaches(actor: Actor, permission: Permission, ticket: Placed) -> bool:
    """Tell whether a permission reaches this ticket. Its SQL twin is ``store.queries.visibility``."""
    scope = actor.scope(permission)
    if scope == Scope.ALL:
        return True
    if scope == Scope.NONE:
        return False
    if ticket.assignee == actor.id:
        return True
    if ticket.department not in actor.departments:
        return False
    return scope == Scope.DEPARTMENTS or (scope == Scope.UNASSIGNED and ticket.assignee is None)


def unrestricted(agent_id: str) -> Actor:
    """Return an actor who may do everything everywhere."""
    return Actor(agent_id, dict.fromkeys(Permission, Scope.ALL))
