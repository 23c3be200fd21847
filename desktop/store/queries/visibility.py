"""Which tickets an actor may see, as SQL: the twin of ``core.permissions.reaches``.

Every list, count, search and look-up goes through here; a property test holds the twins equal.
"""

from __future__ import annotations

from desktop.core.permissions import Actor, Permission, Scope

NOTHING: tuple[str, list[object]] = ("? > 0", [0])
"""A parameter, because with a constant SQLite finds no use for an index that a list names, and refuses."""


def visible_sql(
    actor: Actor, permission: Permission = Permission.TICKET_VIEW, alias: str = "t"
) -> tuple[str, list[object]]:
    """Return a condition on the ticket table under ``alias``, and its parameters.

    The unrestricted case is the constant ``1``, which leaves every index usable.
    """
    scope = actor.scope(permission)
    if scope == Scope.ALL:
        return "1", []
    if scope == Scope.NONE:
        return NOTHING
    mine: list[object] = [bytes.fromhex(actor.id)] if _is_id(actor.id) else []
    parts = [f"{alias}.assignee IS ?"] if mine else []
    homes: list[object] = [bytes.fromhex(each) for each in sorted(actor.departments)]
    if homes and scope >= Scope.UNASSIGNED:
        marks = ", ".join("?" * len(homes))
        extra = f" AND {alias}.assignee IS NULL" if scope == Scope.UNASSIGNED else ""
        parts.append(f"{alias}.department IN ({marks}){extra}")
        return "(" + " OR ".join(parts) + ")", mine + homes
    return (parts[0], mine) if parts else NOTHING


def _is_id(text: str) -> bool:
    return len(text) == 32 and set(text) <= set("0123456789abcdef")
