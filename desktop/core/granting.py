"""What one person may hand to another: comparing rights before and after, and with one's own.

Every way to give rights (a role, a membership, a lifted denial, a department that opens itself, taking back a command)
is judged by what people hold afterwards, so no way around a single rule is left.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from desktop.core.actors import Actor, Grants
from desktop.core.permissions import INTERNAL, Permission, Scope

GRANTABLE = tuple(each for each in Permission if each not in INTERNAL)


@dataclass(frozen=True, slots=True)
class Gain:
    """A right that somebody holds further than before; ``department`` is empty for the whole desk."""

    permission: Permission
    scope: Scope
    department: str = ""


def exceeding(own: Grants, given: Grants) -> Permission | None:
    """Return the first permission that reaches further in ``given`` than in ``own``."""
    return next((each for each in GRANTABLE if given.get(each, Scope.NONE) > own.get(each, Scope.NONE)), None)


def gained(before: Actor, after: Actor, departments: Collection[str]) -> Iterator[Gain]:
    """Yield what somebody holds now and did not hold before, for the whole desk and in each department."""
    wider = [each for each in GRANTABLE if after.scope(each) > before.scope(each)]
    for permission in wider:
        yield Gain(permission, after.scope(permission))
    changed = _changed_places(before, after)
    for department in departments:
        for permission in GRANTABLE if department in changed else wider:
            scope = after.scope_in(permission, department)
            if scope > before.scope_in(permission, department):
                yield Gain(permission, scope, department)


def uncovered(giver: Actor, gains: Iterable[Gain]) -> Gain | None:
    """Return the first gain that reaches further than the giver's own right there."""
    return next((each for each in gains if _held(giver, each) < each.scope), None)


def exceeding_in(giver: Actor, given: Grants, department: str) -> Permission | None:
    """Return the first permission that a role held in one department carries further than the giver's own there."""
    local = Actor("", {}, frozenset({department}), {department: given})
    return next((each for each in given if local.scope_in(each, department) > giver.scope_in(each, department)), None)


def _held(giver: Actor, gain: Gain) -> Scope:
    if gain.department:
        return giver.scope_in(gain.permission, gain.department)
    return giver.scope(gain.permission)


def _changed_places(before: Actor, after: Actor) -> set[str]:
    changed = set(before.departments ^ after.departments)
    changed |= {each for each in {*before.local, *after.local} if before.local.get(each) != after.local.get(each)}
    denied = {*before.denied, *after.denied}
    return changed | {each for each in denied if before.denied.get(each) != after.denied.get(each)}
