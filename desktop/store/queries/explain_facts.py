"""What the explanations are made of: facts without words; ``desktop.ui.explaining`` makes sentences of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.core.permissions import Permission, Scope


class ReasonKind(StrEnum):
    """Through what an agent sees a ticket."""

    UNRESTRICTED = "unrestricted"
    ROLE = "role"
    MEMBERSHIP = "membership"
    OPEN_DEPARTMENT = "open-department"
    READ_DEPARTMENT = "read-department"
    LOCAL_ROLE = "local-role"
    ASSIGNED = "assigned"
    REFERRED_AGENT = "referred-agent"
    REFERRED_DEPARTMENT = "referred-department"


class MissingKind(StrEnum):
    """What stands between an agent and a ticket; several may, and one of them lifted can be enough."""

    INACTIVE = "inactive"
    NO_ROLE = "no-role"
    NO_RIGHT = "no-right"
    NOT_MEMBER = "not-member"
    HELD_BY_OTHER = "held-by-other"
    NOT_ASSIGNED = "not-assigned"
    DENIED = "denied"
    SPAM = "spam"
    TRASH = "trash"


@dataclass(frozen=True, slots=True)
class RoleFact:
    """A role; ``name`` is empty for a built-in one (``id`` is its key then) and for none."""

    id: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that is enough to see the ticket. ``department`` is a name, empty where none takes part."""

    kind: ReasonKind
    role: RoleFact
    scope: Scope
    department: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is not there."""

    kind: MissingKind
    role: RoleFact
    department: str = ""


@dataclass(frozen=True, slots=True)
class Denied:
    """A department takes the right away, from ``everybody`` or from this agent."""

    department: str
    everybody: bool


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why an agent sees a ticket, or why not: ``reasons`` are there exactly when they do, ``missing`` else.

    ``reads`` tells whether the messages open too, not the line in the lists alone.
    """

    agent: str
    agent_name: str
    number: int
    sees: bool
    reads: bool
    reasons: tuple[Reason, ...] = ()
    missing: tuple[Missing, ...] = ()
    denied_by: Denied | None = None


@dataclass(frozen=True, slots=True)
class Through:
    """A role that gives a right, for the whole desk or (a name) in one department."""

    role: RoleFact
    scope: Scope
    department: str = ""


@dataclass(frozen=True, slots=True)
class WhoRow:
    """Somebody who holds a right. ``denied_in`` are the names of departments that take it away again."""

    agent: str
    agent_name: str
    scope: Scope
    through: tuple[Through, ...]
    denied_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RightChange:
    """How far a right reaches now, and would."""

    permission: Permission
    before: Scope
    after: Scope


@dataclass(frozen=True, slots=True)
class Gains:
    """What another role would change for an agent; tickets are counted as far as the asker sees them.

    ``beyond`` are the rights that the asker may not give, because they do not hold them so far themselves.
    """

    agent: str
    agent_name: str
    role_before: RoleFact
    role_after: RoleFact
    gained: tuple[RightChange, ...]
    lost: tuple[RightChange, ...]
    tickets_before: int
    tickets_after: int
    unrestricted_before: bool
    unrestricted_after: bool
    beyond: tuple[Permission, ...] = ()
