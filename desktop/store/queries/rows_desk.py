"""Rows about the desk and its people: statuses, tags, agents, departments, contacts, custom fields."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StatusRow:
    """A status an agent can choose; ``name`` is empty for a built-in one, whose ``key`` is translated."""

    id: str
    key: str
    name: str
    category: int
    clock: str
    colour: str


@dataclass(frozen=True, slots=True)
class TagRow:
    """A word that tickets carry; ``colour`` counts through the theme's department colours."""

    id: str
    name: str
    colour: int


@dataclass(frozen=True, slots=True)
class AgentRow:
    """Somebody who answers; ``shown_name`` is what customers read, empty for the name itself.

    Names and ``active`` are for everybody, because history shows them; the rest is as it would be by default for who
    may not look at agents. ``role`` is a built-in role's key, the id of a role, or empty. ``photo`` names a picture
    beside the desk, ``hours`` is JSON (see ``models.desk.Agent``), times are ms.
    """

    id: str
    name: str
    shown_name: str
    email: str
    signature: str
    active: bool
    role: str = ""
    photo: str | None = None
    gender: str = ""
    language: str = ""
    availability: str = "available"
    away_until: int | None = None
    away_reason: str = ""
    capacity: int = 0
    deputy: str | None = None
    deputy_from: int | None = None
    deputy_until: int | None = None
    hours: str = ""
    time_zone: str = ""
    created_at: int = 0


@dataclass(frozen=True, slots=True)
class DepartmentRow:
    """A department with its counts: new, open (and not new), resolved and not yet closed.

    What stands behind the counts is filled by ``people_lists.department_list`` only; ``members`` counts active agents.
    """

    id: str
    name: str
    code: str
    colour: int
    new: int = 0
    open: int = 0
    resolved: int = 0
    kind: str = "function"
    description: str = ""
    parent: str | None = None
    escalation: str | None = None
    leader: str | None = None
    mailbox: str | None = None
    visibility: str = "members"
    language: str = ""
    archived: bool = False
    members: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """What the sidebar shows beside its views."""

    mine: int = 0
    unassigned: int = 0
    open: int = 0
    waiting: int = 0
    postponed: int = 0
    resolved: int = 0
    all: int = 0
    spam: int = 0
    trash: int = 0
    quarantine: int = 0
    outbox_failed: int = 0
    outbox_waiting: int = 0
    departments: tuple[DepartmentRow, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A person with every known address."""

    id: str
    name: str
    company: str | None
    company_name: str
    emails: tuple[str, ...]
    phone: str
    note: str
    blocked: bool
    created_at: int
    tickets: int = 0


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A custom field and its value on one row; ``value`` is None when never set.

    ``required`` is ``resolve`` where it must be filled in before resolving, in every department.
    """

    id: str
    name: str
    kind: str
    choices: tuple[str, ...]
    value: str | None
    required: str = ""


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """Somebody beside the requester; ``role`` is cc or joined (wrote in, not yet confirmed)."""

    id: str
    name: str
    email: str
    role: str
