"""What a department's fields accept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from desktop.core.errors import DeskError, NotFoundError
from desktop.core.folding import fold
from desktop.mail.compose import one_line
from desktop.store.database import natural_id
from desktop.store.journal import Record
from desktop.store.models import Agent, Department, Mailbox, Membership
from desktop.store.row_reads import row_by_id, rows_where

T = TypeVar("T", bound=Record)
Value = str | int | None
KINDS = ("function", "product", "skill", "place", "customer")
VISIBILITIES = ("members", "read", "open")
LONGEST_NAME, LONGEST_CODE, LONGEST_TEXT = 80, 12, 4_000


def checked_values(changes: Mapping[str, Value], department: str = "") -> dict[str, Value]:
    """Return a department's new values in their stored form; ``department`` is empty for one that is yet to be made.

    Raises ``field-refused``, ``field-value``, ``name-empty``, ``department-exists``, ``department-circle``,
    ``department-archived``, ``department-leader`` (no member) and ``not-found``.
    """
    unknown = set(changes) - set(_CHECKS)
    if unknown:
        raise DeskError("field-refused", field=min(unknown))
    return {name: _CHECKS[name](name, value, department) for name, value in changes.items()}


def clean_name(name: str, department: str = "") -> str:
    """Return a department's name on one line; one that another has is refused, also when it is written differently."""
    clean = one_line(name)[:LONGEST_NAME].strip()
    if not clean:
        raise DeskError("name-empty")
    others = (row for row in rows_where(Department, "deleted = 0") if row.id != department)
    if any(fold(row.name) == fold(clean) for row in others):
        raise DeskError("department-exists", name=clean)
    return clean


def _text(name: str, value: Value, department: str) -> str:
    if not isinstance(value, str):
        raise DeskError("field-value", name=name, value=str(value)[:80])
    if name == "name":
        return clean_name(value, department)
    return value.strip()[:LONGEST_TEXT] if name == "description" else one_line(value)[:LONGEST_CODE].strip()


def _colour(name: str, value: Value, department: str) -> int:
    if type(value) is not int or not 0 <= value < 100:
        raise DeskError("field-value", name=name, value=str(value)[:80])
    return value


def _choice(name: str, value: Value, department: str) -> str:
    if not isinstance(value, str) or value not in (KINDS if name == "kind" else VISIBILITIES):
        raise DeskError("field-value", name=name, value=str(value)[:80])
    return value


def _other_department(name: str, value: Value, department: str) -> str | None:
    """Follow the chain from the other one: it must not come back to this department."""
    if not value:
        return None
    row = _living(Department, "department", value)
    if row.archived:
        raise DeskError("department-archived", name=row.name)
    at: Department | None = row
    seen = {department}
    while at is not None:
        if at.id in seen:
            raise DeskError("department-circle", name=row.name)
        seen.add(at.id)
        at = row_by_id(Department, getattr(at, name))
    identity: str = row.id
    return identity


def _leader(name: str, value: Value, department: str) -> str | None:
    if not value:
        return None
    person = _living(Agent, "agent", value)
    member = row_by_id(Membership, natural_id("membership", department, person.id))
    if member is None or member.deleted or not person.active:
        raise DeskError("department-leader", name=person.name)
    identity: str = person.id
    return identity


def _mailbox(name: str, value: Value, department: str) -> str | None:
    identity: str | None = _living(Mailbox, "mailbox", value).id if value else None
    return identity


def _living(model: type[T], kind: str, identity: Value) -> T:
    row = row_by_id(model, str(identity))
    if row is None or row.deleted:
        raise NotFoundError("not-found", kind=kind, id=identity)
    return row


_CHECKS: dict[str, Callable[[str, Value, str], Value]] = {
    "name": _text,
    "code": _text,
    "description": _text,
    "language": _text,
    "colour": _colour,
    "kind": _choice,
    "visibility": _choice,
    "parent": _other_department,
    "escalation": _other_department,
    "leader": _leader,
    "mailbox": _mailbox,
}
