"""Tickets that nobody has: which departments hand them out by themselves, and in which order they come up.

The order is the hour in which a ticket is due, then priority, then age. A ticket without a service level counts as due
seven days after it began, so that nothing waits for ever (LiveAgent does the same). The index ``ticket_to_solve``
holds exactly this order, a department at a time.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from desktop.core.routing import BY_HAND
from desktop.store.queries.reading import blob, hexed, read

DUE = "coalesce({0}.due_at, {0}.created_at + 604800000) / 3600000"
ORDER = f"{DUE}, -{{0}}.priority, {{0}}.created_at, {{0}}.rid"
"""As in the index: seven days and an hour, in ms."""


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
