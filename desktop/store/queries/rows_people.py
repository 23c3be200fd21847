"""Rows about who may do what: memberships, roles, denials, an agent's load."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.permissions import Permission


@dataclass(frozen=True, slots=True)
class MembershipRow:
    """An agent in a department; ``role`` is one more role held there only. See ``models.people.Membership``."""

    id: str
    department: str
    department_name: str
    agent: str
    agent_name: str
    role: str = ""
    tickets: bool = True
    chats: bool = True
    calls: bool = True
    extended: bool = False
    alerts: bool = True
    availability: str = ""
    max_load: int = 0
    priority: int = 50
    active: bool = True


@dataclass(frozen=True, slots=True)
class RoleRow:
    """A role. ``id`` is the key of a built-in one, whose empty name is translated; ``holders`` counts active agents."""

    id: str
    name: str
    description: str
    base: str
    built_in: bool
    holders: int = 0


@dataclass(frozen=True, slots=True)
class DenialRow:
    """A right that nobody has in a department, or one agent has not. ``agent_name`` is empty for everybody."""

    id: str
    department: str
    agent: str | None
    agent_name: str
    permission: Permission


@dataclass(frozen=True, slots=True)
class AgentLoad:
    """How many tickets an agent has: ``open`` with the new ones, ``waiting``, ``postponed``; ``done`` are the others.

    ``departments`` holds the number of unresolved ones by department.
    """

    open: int = 0
    waiting: int = 0
    postponed: int = 0
    done: int = 0
    departments: tuple[tuple[str, int], ...] = ()

    @property
    def unresolved(self) -> int:
        """What would have to be handed over."""
        return self.open + self.waiting + self.postponed
