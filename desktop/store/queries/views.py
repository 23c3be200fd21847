"""Which tickets a view holds and in which orders, as SQL that the partial indexes of the schema serve.

The predicates repeat the indexes' own text: SQLite uses a partial index only when it can prove the query implies it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.core.actors import Actor
from desktop.store.models.tickets import LANE_QUARANTINE, LANE_SPAM, LANE_TRASH, LANES
from desktop.store.queries.reading import blob
from desktop.store.queries.visibility import Condition, visible_sql


class Sort(StrEnum):
    """An order of a list: last changed first, longest unchanged first, newest first, most urgent first, due first.

    What is due has a walk of its own; the other tickets follow behind it, last changed first.
    """

    UPDATED = "updated"
    OLDEST = "oldest"
    CREATED = "created"
    PRIORITY = "priority"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class View:
    """A named set of tickets. ``owner`` is the id of the department, tag or contact for those kinds."""

    kind: str
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """How a sort is walked: the columns, the last of them the row number, all in one direction."""

    names: tuple[str, ...]
    falling: bool

    def columns(self, alias: str = "t") -> str:
        """Return the columns as they stand behind SELECT."""
        return ", ".join(f"{alias}.{name}" for name in self.names)

    def after(self, alias: str = "t") -> str:
        """Return the condition that begins behind a row; its values are the parameters."""
        return f"({self.columns(alias)}) {'<' if self.falling else '>'} ({', '.join('?' * len(self.names))})"

    @property
    def sql(self) -> str:
        """The terms of ORDER BY, by the places of the columns."""
        return ", ".join(f"{place} {'DESC' if self.falling else 'ASC'}" for place in range(1, len(self.names) + 1))


ORDERS = {
    Sort.UPDATED: Order(("updated_at", "rid"), True),
    Sort.OLDEST: Order(("updated_at", "rid"), False),
    Sort.CREATED: Order(("created_at", "rid"), True),
    Sort.PRIORITY: Order(("priority", "updated_at", "rid"), True),
    Sort.DUE: Order(("due_at", "rid"), False),
}
LANE_VIEWS = {
    "waiting": LANES["waiting"],
    "postponed": LANES["postponed"],
    "resolved": LANES["resolved"],
    "closed": LANES["closed"],
    "spam": LANE_SPAM,
    "trash": LANE_TRASH,
    "quarantine": LANE_QUARANTINE,
}
BELOW = {"mine": 4, "department": 4, "unassigned": 2, "open": 2, "all": 6}
"""Views that hold all lanes below one."""
SMALL = frozenset({"tag", "contact"})
"""Views without an index for every order: at most ``SMALL_LIMIT`` visible tickets are taken and sorted in memory."""
SMALL_LIMIT = 1_000
NEEDED = (
    "u.rid, u.id, u.department, u.assignee, u.lane, u.priority, u.updated_at, u.created_at, u.last_in_at, u.send_state,"
    " u.attachments, u.shared, u.due_at"
)
KINDS = ("mine", "unassigned", "open", "all", *LANE_VIEWS, "department", *sorted(SMALL))


def lanes_of(view: View) -> tuple[int, ...]:
    """Return the lanes whose tickets a view may hold."""
    if view.kind in LANE_VIEWS:
        return (LANE_VIEWS[view.kind],)
    return tuple(range(BELOW.get(view.kind, 6)))


def place_sql(actor: Actor, view: View) -> Condition:
    """Return the condition under which a ticket ``t`` belongs to a view, and its parameters."""
    if view.kind in LANE_VIEWS:
        return f"t.lane = {LANE_VIEWS[view.kind]}", []
    if view.kind == "mine":
        return "t.assignee = ? AND t.lane < 4", [blob(actor.id)]
    if view.kind == "department":
        return "t.department = ? AND t.lane < 4", [blob(view.owner)]
    if view.kind == "contact":
        return "t.requester = ? AND t.lane < 6", [blob(view.owner)]
    return {"unassigned": "t.lane < 2 AND t.assignee IS NULL", "open": "t.lane < 2", "all": "t.lane < 6"}[view.kind], []


def small_source(actor: Actor, view: View) -> Condition:
    """Return what stands behind FROM for a small view: its newest visible tickets as ``t``, bounded before sorting."""
    sight, seen = visible_sql(actor, alias="u")
    if view.kind == "tag":
        return (
            f"(SELECT {NEEDED} FROM ticket_tag x CROSS JOIN ticket u ON u.id = x.ticket WHERE x.tag = ?"
            f" AND x.deleted = 0 AND u.lane < 6 AND {sight} ORDER BY x.rid DESC LIMIT {SMALL_LIMIT}) t",
            [blob(view.owner), *seen],
        )
    return (
        f"(SELECT {NEEDED} FROM ticket u WHERE u.requester = ? AND u.lane < 6 AND {sight}"
        f" ORDER BY u.updated_at DESC LIMIT {SMALL_LIMIT}) t",
        [blob(view.owner), *seen],
    )
