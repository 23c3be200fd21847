"""Tickets that nobody has: which departments hand them out by themselves, and in which order they come up.

The order is the hour in which a ticket is due, then priority, then age. A ticket without a service level counts as due
seven days after it began, so that nothing waits for ever (LiveAgent does the same). The index ``ticket_to_solve``
holds exactly this order, a department at a time.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from desktop.core.actors import Actor
from desktop.core.permissions import Permission
from desktop.core.routing import BY_HAND
from desktop.store.queries.reading import blob, hexed, marks, read
from desktop.store.queries.visibility import visible_sql

DUE = "coalesce({0}.due_at, {0}.created_at + 604800000) / 3600000"
ORDER = f"{DUE}, -{{0}}.priority, {{0}}.created_at, {{0}}.rid"
"""As in the index: seven days and an hour, in ms."""
WAITS = "lane < 2 AND assignee IS NULL"
OWN_LOOKED_AT = 200
SEVERAL = 20


def routed_departments() -> dict[str, str]:
    """Return the departments that hand out tickets by themselves, each with its method, in their order."""
    sql = (
        "SELECT d.id, s.value FROM setting s JOIN department d ON d.id = unhex(s.owner) WHERE s.scope = 'department'"
        " AND s.key = 'routing_method' AND s.deleted = 0 AND d.deleted = 0 AND d.archived = 0 ORDER BY d.position, d.rid"
    )
    found = {hexed(home): str(json.loads(method)) for home, method in read(sql)}
    return {home: method for home, method in found.items() if method not in BY_HAND}


def waiting_in(department: str, limit: int) -> list[str]:
    """Return the tickets of a department that nobody has, those first that come up first."""
    sql = (
        f"SELECT t.id FROM ticket t INDEXED BY ticket_to_solve WHERE t.department = ? AND t.lane < 2"
        f" AND t.assignee IS NULL ORDER BY {ORDER.format('t')} LIMIT ?"
    )
    return [hexed(ticket) for (ticket,) in read(sql, [blob(department), limit])]


def any_waits(departments: Sequence[str]) -> list[str]:
    """Return those of some departments in which a ticket waits for somebody: one step of the index for each."""
    rows = ", ".join(["(?)"] * len(departments))
    sql = (
        f"SELECT h.column1 FROM (VALUES {rows}) h WHERE EXISTS (SELECT 1 FROM ticket t INDEXED BY ticket_to_solve"
        " WHERE t.department = h.column1 AND t.lane < 2 AND t.assignee IS NULL)"
    )
    return [hexed(home) for (home,) in read(sql, [blob(each) for each in departments])] if departments else []


def to_solve(actor: Actor, left_out: Sequence[str] = ()) -> list[tuple[str, bool]]:
    """Return what comes up next for an agent, the first first: ticket, and whether it is theirs already.

    Theirs are those in which a customer waits for them. Of the others the best of each department that offers its
    tickets under "To solve" and where the agent may take them. ``left_out`` are departments that take part in nothing.
    """
    found = [(*row, True) for row in _own(actor)]
    for home in _homes(actor):
        if home not in left_out:
            found += [(*row, False) for row in _first_of(actor, home)]
    found.sort(key=lambda row: row[:4])
    return [(hexed(row[4]), bool(row[5])) for row in found]


def _own(actor: Actor) -> list[tuple[int, int, int, int, bytes]]:
    sql = (
        f"SELECT {ORDER.format('t')}, t.id FROM ticket t INDEXED BY ticket_agent_updated WHERE t.assignee = ?"
        f" AND t.lane IN (0, 1) AND t.waiting_since IS NOT NULL LIMIT {OWN_LOOKED_AT}"
    )
    return [tuple(row) for row in read(sql, [blob(actor.id)])] if blob(actor.id) else []  # type: ignore[misc]


def _first_of(actor: Actor, home: str) -> list[tuple[int, int, int, int, bytes]]:
    """Return the first tickets of a department that the actor may take and that are not being offered to others."""
    sight, seen = visible_sql(actor, Permission.TICKET_TAKE)
    sql = (
        f"SELECT {ORDER.format('t')}, t.id FROM ticket t INDEXED BY ticket_to_solve WHERE t.department = ?"
        f" AND t.lane < 2 AND t.assignee IS NULL AND {sight}"
        " AND NOT EXISTS (SELECT 1 FROM offer o WHERE o.ticket = t.id AND o.state = 'open' AND o.deleted = 0)"
        f" ORDER BY {ORDER.format('t')} LIMIT {SEVERAL}"
    )
    return [tuple(row) for row in read(sql, [blob(home), *seen])]  # type: ignore[misc]


def _homes(actor: Actor) -> list[str]:
    """Return the departments whose tickets come up for an actor: theirs, and for who sees all every one."""
    rows = [hexed(home) for (home,) in read("SELECT id FROM department WHERE deleted = 0 AND archived = 0")]
    silent = _silent(rows)
    reached = [home for home in rows if actor.scope_in(Permission.TICKET_TAKE, home) or _self(actor, home)]
    return [home for home in reached if home not in silent]


def _self(actor: Actor, home: str) -> bool:
    return bool(actor.scope_in(Permission.TICKET_ASSIGN_SELF, home))


def _silent(homes: Sequence[str]) -> set[str]:
    """Return departments that offer nothing under "To solve"."""
    sql = (
        f"SELECT owner FROM setting WHERE scope = 'department' AND key = 'for_to_solve' AND value = 'false'"
        f" AND deleted = 0 AND owner IN ({marks(homes)})"
    )
    return {str(owner) for (owner,) in read(sql, list(homes))}
