"""Whose rights something done on behalf of somebody is done with: never more than theirs, often less.

A rule acts for its author and, started by hand, for who started it. What acts for another has the weaker rights of
both (Zammad CVE-2020-26029 checked the wrong one of the two).
"""

from __future__ import annotations

from collections.abc import Iterable

from desktop.core.actors import Actor, Grants
from desktop.core.permissions import Permission, Scope


def confined(actor: Actor, departments: Iterable[str]) -> Actor:
    """Return an actor's rights as far as they reach in some departments, and nowhere else.

    What takes no department (the rights over the desk) stays held in each of them as far as it was.
    """
    homes = frozenset(departments)
    local = {home: {right: scope for right in Permission if (scope := actor.scope_in(right, home))} for home in homes}
    return Actor(actor.id, {}, actor.departments & homes, local, actor.denied)


def standing(actor: Actor) -> Actor:
    """Return an actor whose rights stay as they are now, whatever is changed meanwhile."""
    return Actor(actor.id, actor.grants, actor.departments, actor.local, actor.denied)


def weaker(actor: Actor, other: Actor) -> Actor:
    """Return what ``actor`` may do as far as ``other`` may do it too.

    What reaches only the tickets of the other, or nobody's, counts for nothing: they are not the actor's.
    """
    homes = set(actor.local) | set(other.local) | actor.departments | other.departments
    grants: Grants = {right: scope for right, scope in actor.grants.items() if other.scope(right) == Scope.ALL}
    local = {home: _both_in(actor, other, home) for home in homes}
    denied = {
        home: actor.denied.get(home, frozenset()) | other.denied.get(home, frozenset())
        for home in {*actor.denied, *other.denied}
    }
    return Actor(actor.id, grants, actor.departments & other.departments, local, denied)


def _both_in(actor: Actor, other: Actor, home: str) -> dict[Permission, Scope]:
    rights = (right for right in Permission if other.scope_in(right, home) == Scope.ALL)
    return {right: scope for right in rights if (scope := actor.scope_in(right, home))}
