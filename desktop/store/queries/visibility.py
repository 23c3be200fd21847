"""Which tickets an actor may see or act on, as SQL: the twin of ``core.actors.sees`` and ``reaches``.

Every list, count, search and look-up goes through here; a property test holds the twins equal.
"""

from __future__ import annotations

from desktop.core.actors import LANE_RIGHTS, Actor
from desktop.core.permissions import Permission, Scope
from desktop.store.queries.reading import blob

Condition = tuple[str, list[object]]
NOTHING: Condition = ("? > 0", [0])
"""A parameter, because with a constant SQLite finds no use for an index that a list names, and refuses."""
EVERYTHING: Condition = ("1", [])


def visible_sql(
    actor: Actor, permission: Permission = Permission.TICKET_VIEW_LIST, alias: str = "t", referred: bool = True
) -> Condition:
    """Return a condition on the ticket table under ``alias``, and its parameters: in sight, and within the permission.

    The unrestricted case is the constant ``1``, which leaves every index usable. ``referred`` False leaves the
    tickets out that are only seen by referral: for the counters, which have no ids.
    """
    parts = [reach_sql(actor, Permission.TICKET_VIEW_LIST, alias, referred)]
    for lane, right in LANE_RIGHTS.items():
        words, values = reach_sql(actor, right, alias, referred)
        if words != "1":
            parts.append((f"({alias}.lane <> {lane} OR {words})", values))
    if permission != Permission.TICKET_VIEW_LIST:
        parts.append(reach_sql(actor, permission, alias, referred))
    return joined(" AND ", parts)


def reach_sql(actor: Actor, permission: Permission, alias: str = "t", referred: bool = True) -> Condition:
    """Return the condition that ``core.actors.reaches`` is."""
    denied = sorted(home for home, names in actor.denied.items() if permission in names)
    given = _given(actor, permission, alias, denied, referred)
    if not denied or given == NOTHING:
        return given
    return joined(" AND ", [given, (f"{alias}.department NOT IN ({_marks(denied)})", _blobs(denied))])


def joined(word: str, conditions: list[Condition]) -> Condition:
    """Join conditions by AND or OR; what is always true is left out of an AND."""
    kept = [each for each in conditions if word == " OR " or each[0] != "1"]
    if not kept:
        return EVERYTHING
    if len(kept) == 1:
        return kept[0]
    return f"({word.join(words for words, _ in kept)})", [value for _, values in kept for value in values]


def _given(actor: Actor, permission: Permission, alias: str, denied: list[str], referred: bool) -> Condition:
    scope = actor.scope(permission)
    if scope == Scope.ALL:
        return EVERYTHING
    whole, free, mine = _homes(actor, permission, denied)
    parts: list[Condition] = []
    if scope and _is_id(actor.id):
        parts.append((f"{alias}.assignee IS ?", [blob(actor.id)]))
    if whole:
        parts.append((f"{alias}.department IN ({_marks(whole)})", _blobs(whole)))
    if free:
        parts.append((f"({alias}.department IN ({_marks(free)}) AND {alias}.assignee IS NULL)", _blobs(free)))
    if mine and _is_id(actor.id):
        words = f"({alias}.department IN ({_marks(mine)}) AND {alias}.assignee IS ?)"
        parts.append((words, [*_blobs(mine), blob(actor.id)]))
    if referred:
        parts += _referrals(actor, bool(scope), alias, whole, free)
    return joined(" OR ", parts) if parts else NOTHING


def _homes(actor: Actor, permission: Permission, denied: list[str]) -> tuple[list[str], list[str], list[str]]:
    """Return the departments where each ticket is reached, each of nobody, each of the actor's by a local role."""
    whole, free, mine = [], [], []
    for home in sorted({*actor.departments, *actor.local} - set(denied)):
        scope = actor.scope_in(permission, home)
        if scope == Scope.ALL:
            whole.append(home)
        elif scope == Scope.UNASSIGNED:
            free.append(home)
        if Scope.NONE < scope < Scope.DEPARTMENTS and not actor.scope(permission):
            mine.append(home)
    return whole, free, mine


def _referrals(actor: Actor, held: bool, alias: str, whole: list[str], free: list[str]) -> list[Condition]:
    words = f"{alias}.id IN (SELECT r.ticket FROM ticket_referral r WHERE r.deleted = 0 AND "
    parts: list[Condition] = []
    if held and _is_id(actor.id):
        parts.append((words + "r.agent = ?)", [blob(actor.id)]))
    if whole:
        parts.append((words + f"r.department IN ({_marks(whole)}))", _blobs(whole)))
    if free:
        parts.append((f"({alias}.assignee IS NULL AND {words}r.department IN ({_marks(free)})))", _blobs(free)))
    return parts


def _marks(values: list[str]) -> str:
    return ", ".join("?" * len(values))


def _blobs(ids: list[str]) -> list[object]:
    return [blob(each) for each in ids]


def _is_id(text: str) -> bool:
    return len(text) == 32 and set(text) <= set("0123456789abcdef")
