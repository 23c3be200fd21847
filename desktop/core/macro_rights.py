"""Whose saved answers and macros somebody sees, uses and writes.

Own ones are for their owner alone, a department's for its members, shared ones for everybody. Whoever may write those
of the whole desk sees every department's too, because somebody must be able to put them in order.
"""

from __future__ import annotations

from typing import Protocol

from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope

P = Permission
CANNED, MACRO = "canned", "macro"
KINDS = (CANNED, MACRO)
OWN, DEPARTMENT, SHARED = "own", "department", "shared"
SCOPES = (OWN, DEPARTMENT, SHARED)
USE = {CANNED: P.CONTENT_CANNED_USE, MACRO: P.CONTENT_MACRO_USE}
WRITE = {
    (CANNED, OWN): P.CONTENT_CANNED_OWN,
    (CANNED, DEPARTMENT): P.CONTENT_CANNED_DEPARTMENT,
    (CANNED, SHARED): P.CONTENT_CANNED_SHARED,
    (MACRO, OWN): P.CONTENT_MACRO_OWN,
    (MACRO, DEPARTMENT): P.CONTENT_MACRO_DEPARTMENT,
    (MACRO, SHARED): P.CONTENT_MACRO_SHARED,
}


class Saved(Protocol):
    """A saved answer or macro, as far as rights go."""

    @property
    def kind(self) -> str: ...
    @property
    def owner(self) -> str | None: ...
    @property
    def department(self) -> str | None: ...


def scope_of(row: Saved) -> str:
    """Return whom it is for: own, department or shared."""
    return OWN if row.owner else DEPARTMENT if row.department else SHARED


def sees_macro(actor: Actor, row: Saved) -> bool:
    """Tell whether it exists for an actor at all."""
    if row.owner:
        return row.owner == actor.id
    if row.department:
        return row.department in actor.departments or _writes_all(actor, _kind(row))
    return True


def may_use(actor: Actor, kind: str) -> bool:
    """Tell whether an actor may use what they see of a kind."""
    return actor.holds(USE[kind])


def may_write(actor: Actor, row: Saved) -> bool:
    """Tell whether an actor may make it, change it and take it away.

    A department's takes the right for departments in that department, and membership unless one writes everybody's.
    """
    kind = _kind(row)
    if row.owner:
        return row.owner == actor.id and actor.holds(WRITE[kind, OWN])
    if not row.department:
        return _writes_all(actor, kind)
    held = actor.scope_in(WRITE[kind, DEPARTMENT], row.department) != Scope.NONE
    return held and (row.department in actor.departments or _writes_all(actor, kind))


def write_scopes(actor: Actor, kind: str) -> tuple[str, ...]:
    """Return for whom an actor may write at all."""
    held = [scope for scope in (OWN, DEPARTMENT) if actor.holds(WRITE[kind, scope])]
    return (*held, SHARED) if _writes_all(actor, kind) else tuple(held)


def _writes_all(actor: Actor, kind: str) -> bool:
    """Tell whether an actor may write those of the whole desk, which no role in one department gives."""
    return actor.scope(WRITE[kind, SHARED]) != Scope.NONE


def _kind(row: Saved) -> str:
    return row.kind if row.kind in KINDS else CANNED
