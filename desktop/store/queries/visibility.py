"""Which tickets an actor may see or act on, as SQL: the twin of ``core.actors.sees`` and ``reaches``.

Every list, count, search and look-up goes through here; a property test holds the twins equal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop.core.actors import LANE_RIGHTS, Actor
from desktop.core.permissions import Permission, Scope
from desktop.store.queries.reading import blob, marks

Condition = tuple[str, list[object]]
NOTHING: Condition = ("? > 0", [0])
"""A parameter, because with a constant SQLite finds no use for an index that a list names, and refuses."""
EVERYTHING: Condition = ("1", [])
CUBE = "(SELECT department, nullif(assignee, x'') AS assignee, lane, shared, n FROM ticket_count) t"
"""The counters in the shape of tickets, so that the same rule of visibility reads both."""
MADE: dict[int, tuple[Actor, dict[str, Condition]]] = {}
"""Conditions by actor: a list, a count and a page ask for the same one, and making it costs more than a count."""
MOST_MADE = 32


def visible_sql(actor: Actor, permission: Permission = Permission.TICKET_VIEW_LIST, alias: str = "t") -> Condition:
    """Return a condition on the ticket table under ``alias``, and its parameters: in sight, and within the permission.

    The unrestricted case is the constant ``1``, which leaves every index usable. The counters have the columns that
    are asked for, so the same condition reads them.
    """
    return _remembered(actor, f"sight {permission} {alias}", lambda: _visible(actor, permission, alias))


def inbox_sql(actor: Actor, alias: str = "t") -> Condition:
    """Return the condition of sight for where no other lane than the inbox is looked at, which is shorter."""
    return _remembered(actor, f"inbox {alias}", lambda: reach_sql(actor, Permission.TICKET_VIEW_LIST, alias))


def _remembered(actor: Actor, key: str, make: Callable[[], Condition]) -> Condition:
    """Return what was made for this very actor before; kept beside the actor, whose identity is the key."""
    held = MADE.get(id(actor))
    if held is None or held[0] is not actor:
        for oldest in list(MADE)[: max(0, len(MADE) - MOST_MADE + 1)]:
            MADE.pop(oldest, None)
        held = MADE[id(actor)] = (actor, {})
    if key not in held[1]:
        held[1][key] = make()
    words, values = held[1][key]
    return words, list(values)


def _visible(actor: Actor, permission: Permission, alias: str) -> Condition:
    """Return the whole condition; a right that reaches as far as the one to see the ticket adds nothing to it."""
    seen = reach_sql(actor, Permission.TICKET_VIEW_LIST, alias)
    parts = [seen]
    for lane, right in LANE_RIGHTS.items():
        words, values = reach_sql(actor, right, alias)
        if (words, values) not in (EVERYTHING, seen):
            parts.append((f"({alias}.lane <> {lane} OR {words})", values))
    reach = reach_sql(actor, permission, alias)
    return joined(" AND ", parts if reach == seen else [*parts, reach])


def also_sql(actor: Actor, permission: Permission, alias: str = "t") -> Condition:
    """Return what a ticket in sight has to fulfil for a permission to reach it; ``1`` when each one does."""
    return _remembered(actor, f"also {permission} {alias}", lambda: _also(actor, permission, alias))


def _also(actor: Actor, permission: Permission, alias: str) -> Condition:
    reach = reach_sql(actor, permission, alias)
    return EVERYTHING if reach == reach_sql(actor, Permission.TICKET_VIEW_LIST, alias) else reach


def reach_sql(actor: Actor, permission: Permission, alias: str = "t") -> Condition:
    """Return the condition that ``core.actors.reaches`` is."""
    denied = denying(actor, permission)
    given = _given(actor, permission, alias, denied)
    if not denied or given == NOTHING:
        return given
    return joined(" AND ", [given, (f"{alias}.department NOT IN ({marks(denied)})", blobs(denied))])


def joined(word: str, conditions: list[Condition]) -> Condition:
    """Join conditions by AND or OR; what is always true is left out of an AND."""
    kept = [each for each in conditions if word == " OR " or each[0] != "1"]
    if not kept:
        return EVERYTHING
    if len(kept) == 1:
        return kept[0]
    return f"({word.join(words for words, _ in kept)})", [value for _, values in kept for value in values]


def denying(actor: Actor, permission: Permission) -> list[str]:
    """Return the departments that deny the actor a permission."""
    return sorted(home for home, names in actor.denied.items() if permission in names)


@dataclass(frozen=True)
class Homes:
    """Departments by how far a permission reaches there: to each ticket, to each of nobody, to the actor's own."""

    whole: list[str]
    free: list[str]
    mine: list[str]


def homes_of(actor: Actor, permission: Permission) -> Homes:
    """Return how far a permission reaches in the departments that the actor has anything to do with.

    ``mine`` are those of a role held there only: a scope for the whole desk reaches what is assigned anywhere.
    """
    found = Homes([], [], [])
    for home in sorted({*actor.departments, *actor.local} - set(denying(actor, permission))):
        scope = actor.scope_in(permission, home)
        if scope == Scope.ALL:
            found.whole.append(home)
        elif scope == Scope.UNASSIGNED:
            found.free.append(home)
        if Scope.NONE < scope < Scope.DEPARTMENTS and not actor.scope(permission):
            found.mine.append(home)
    return found


def _given(actor: Actor, permission: Permission, alias: str, denied: list[str]) -> Condition:
    scope = actor.scope(permission)
    if scope == Scope.ALL:
        return EVERYTHING
    homes = homes_of(actor, permission)
    parts: list[Condition] = []
    if scope and is_id(actor.id):
        parts.append((f"{alias}.assignee IS ?", [blob(actor.id)]))
    if homes.whole:
        parts.append((f"{alias}.department IN ({marks(homes.whole)})", blobs(homes.whole)))
    if homes.free:
        words = f"({alias}.department IN ({marks(homes.free)}) AND {alias}.assignee IS NULL)"
        parts.append((words, blobs(homes.free)))
    if homes.mine and is_id(actor.id):
        words = f"({alias}.department IN ({marks(homes.mine)}) AND {alias}.assignee IS ?)"
        parts.append((words, [*blobs(homes.mine), blob(actor.id)]))
    parts += _referrals(actor, bool(scope), alias, homes)
    return joined(" OR ", parts) if parts else NOTHING


def _referrals(actor: Actor, held: bool, alias: str, homes: Homes) -> list[Condition]:
    targets = [actor.id, *homes.whole] if held and is_id(actor.id) else homes.whole
    named = " OR ".join([f"instr({alias}.shared, ?)"] * len(targets))
    parts: list[Condition] = [(f"({alias}.shared <> '' AND ({named}))", [*targets])] if targets else []
    if homes.free:
        named = " OR ".join([f"instr({alias}.shared, ?)"] * len(homes.free))
        parts.append((f"({alias}.shared <> '' AND {alias}.assignee IS NULL AND ({named}))", [*homes.free]))
    return parts


def blobs(ids: Iterable[str]) -> list[object]:
    """Return ids as they are stored."""
    return [blob(each) for each in ids]


def is_id(text: str) -> bool:
    """Tell an agent's id from the name of one of the desk's own actors."""
    return len(text) == 32 and set(text) <= set("0123456789abcdef")
