"""Whether one agent sees everything that another does: who looks through another's eyes must not gain anything."""

from __future__ import annotations

from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope

SIGHTS = frozenset(each for each in Permission if "view" in each.value or each.value.startswith("report."))
"""The rights that show something; what somebody may do is of no use to who changes nothing."""


def covers(viewer: Actor, target: Actor) -> bool:
    """Tell whether somebody sees everything that another agent sees: by every right, in every department.

    What is assigned to the other is not one's own, so a right that reaches only that is not covered by the same one.
    """
    return all(_covers(viewer, target, each) for each in SIGHTS if target.holds(each))


def _covers(viewer: Actor, target: Actor, permission: Permission) -> bool:
    denied = any(permission in names for names in viewer.denied.values())
    if viewer.scope(permission) == Scope.ALL and not denied:
        return True
    if target.scope(permission) != Scope.NONE:
        return False
    places = (each for each in target.local if target.scope_in(permission, each) != Scope.NONE)
    return all(viewer.scope_in(permission, each) == Scope.ALL for each in places)
