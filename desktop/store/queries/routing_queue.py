"""Tickets that nobody has: which departments hand them out by themselves, and in which order they come up.

The order is the hour in which a ticket is due, then priority, then age. A ticket without a service level counts as due
seven days after it began, so that nothing waits for ever (LiveAgent does the same). The index ``ticket_to_solve``
holds exactly this order, a department at a time.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope
from desktop.core.routing import BY_HAND
from desktop.store.queries.reading import blob, hexed, marks, read
from desktop.store.queries.visibility import visible_sql

DUE = "coalesce({0}.due_at, {0}.created_at + 604800000) / 3600000"
ORDER = f"{DUE}, -{{0}}.priority, {{0}}.created_at, {{0}}.rid"
"""As in the index: seven days and an hour, in ms."""
OWN_LOOKED_AT = 200
SEVERAL = 20


class Standing(NamedTuple):
    """A ticket and what the order compares: the hour it is due, the priority below zero, when it began."""

    hour: int
    priority: int
    created_at: int
    rid: int
    ticket: bytes


def routed_departments() -> dict[str, str]:
    """Return the departments that hand out tickets by themselves, each with its method, in their order."""
    sql = (
        "SELECT d.id, s.value FROM setting s JOIN department d ON d.id = unhex(s.owner) WHERE s.scope = 'department'"
        " AND s.key = 'routing_method' AND s.deleted = 0 AND d.deleted = 0 AND d.archived = 0"
        " ORDER BY d.position, d.rid"
    )
    found = {hexed(home): str(json.loads(method)) for home, method in read(sql)}
    return {home: method for home, method in found.items() if method not in BY_HAND}


def waiting_in(department: str, limit: int) -> list[str]:
    """Return the tickets of a department that nobody has, those first that come up first."""
    sql = (
        "SELECT t.id FROM ticket t INDEXED BY ticket_to_solve WHERE t.department = ? AND t.lane < 2"
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


def to_solve(actor: Actor) -> list[str]:
    """Return the tickets that come up next for an agent, the first first.

    Theirs in which a customer waits, and the first of nobody's in each department that offers its tickets under
    "To solve", as far as they are in sight and not being offered to somebody.
    """
    found = _own(actor)
    for home in _homes(actor):
        found += _first_of(actor, home)
    return [hexed(row[4]) for row in sorted(found)]


def _own(actor: Actor) -> list[Standing]:
    sql = (
        f"SELECT {ORDER.format('t')}, t.id FROM ticket t INDEXED BY ticket_agent_updated WHERE t.assignee = ?"
        f" AND t.lane IN (0, 1) AND t.waiting_since IS NOT NULL LIMIT {OWN_LOOKED_AT}"
    )
    return [Standing(*row) for row in read(sql, [blob(actor.id)])] if blob(actor.id) else []


def _first_of(actor: Actor, home: str) -> list[Standing]:
    """Return the first tickets of a department that are in sight and not being offered to others."""
    sight, seen = visible_sql(actor)
    sql = (
        f"SELECT {ORDER.format('t')}, t.id FROM ticket t INDEXED BY ticket_to_solve WHERE t.department = ?"
        f" AND t.lane < 2 AND t.assignee IS NULL AND {sight}"
        " AND NOT EXISTS (SELECT 1 FROM offer o WHERE o.ticket = t.id AND o.state = 'open' AND o.deleted = 0)"
        f" ORDER BY {ORDER.format('t')} LIMIT {SEVERAL}"
    )
    return [Standing(*row) for row in read(sql, [blob(home), *seen])]


def _homes(actor: Actor) -> list[str]:
    """Return the departments whose tickets of nobody an actor sees and that offer them."""
    rows = [hexed(home) for (home,) in read("SELECT id FROM department WHERE deleted = 0 AND archived = 0")]
    silent = _silent(rows)
    seen = [home for home in rows if actor.scope_in(Permission.TICKET_VIEW_LIST, home) >= Scope.UNASSIGNED]
    return [home for home in seen if home not in silent]


def _silent(homes: Sequence[str]) -> set[str]:
    """Return departments that offer nothing under "To solve"."""
    sql = (
        f"SELECT owner FROM setting WHERE scope = 'department' AND key = 'for_to_solve' AND value = 'false'"
        f" AND deleted = 0 AND owner IN ({marks(homes)})"
    )
    return {str(owner) for (owner,) in read(sql, list(homes))}
