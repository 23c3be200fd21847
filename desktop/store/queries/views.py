"""Which tickets a view holds and in which orders, as SQL that the partial indexes of the schema serve.

The predicates repeat the indexes' own text: SQLite uses a partial index only when it can prove the query implies it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.core.actors import Actor
from desktop.store.models.tickets import LANE_QUARANTINE, LANE_SPAM, LANE_TRASH, LANES
from desktop.store.queries.reading import blob


class Sort(StrEnum):
    """An order of a list: last changed first, longest unchanged first, newest first, most urgent first."""

    UPDATED = "updated"
    OLDEST = "oldest"
    CREATED = "created"
    PRIORITY = "priority"


@dataclass(frozen=True, slots=True)
class View:
    """A named set of tickets. ``owner`` is the id of the department, tag or contact for those kinds."""

    kind: str
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """How a sort is walked: the columns, the last of them the row number, all in one direction."""

    columns: tuple[str, ...]
    falling: bool

    @property
    def sql(self) -> str:
        """The terms of ORDER BY."""
        return ", ".join(f"{name} {'DESC' if self.falling else 'ASC'}" for name in self.columns)

    @property
    def after(self) -> str:
        """The condition that begins behind a row; its values are the parameters."""
        sign = "<" if self.falling else ">"
        return f"({', '.join(self.columns)}) {sign} ({', '.join('?' * len(self.columns))})"


ORDERS = {
    Sort.UPDATED: Order(("t.updated_at", "t.rid"), True),
    Sort.OLDEST: Order(("t.updated_at", "t.rid"), False),
    Sort.CREATED: Order(("t.created_at", "t.rid"), True),
    Sort.PRIORITY: Order(("t.priority", "t.updated_at", "t.rid"), True),
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
SMALL = frozenset({"tag", "contact"})
"""Views without an index for every order: at most ``SMALL_LIMIT`` tickets are taken and sorted in memory."""
SMALL_LIMIT = 1_000
NEEDED = (
    "u.rid, u.id, u.department, u.assignee, u.lane, u.priority, u.updated_at, u.created_at, u.last_in_at, u.send_state,"
    " u.attachments"
)
KINDS = ("mine", "unassigned", "open", "all", *LANE_VIEWS, "department", *sorted(SMALL))


def place_sql(actor: Actor, view: View) -> tuple[str, list[object]]:
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


def source_sql(actor: Actor, view: View, sort: Sort) -> tuple[str, list[object]]:
    """Return what stands between FROM and ORDER BY for a view, visibility aside, and its parameters.

    The index is named: without statistics SQLite would rather look up a range of lanes and sort it. A small view is
    a subquery that takes the newest tickets first, so that its size is bounded before it is sorted.
    """
    if view.kind == "tag":
        return (
            f"(SELECT {NEEDED} FROM ticket_tag x CROSS JOIN ticket u ON u.id = x.ticket WHERE x.tag = ?"
            f" AND x.deleted = 0 AND u.lane < 6 ORDER BY x.rid DESC LIMIT {SMALL_LIMIT}) t WHERE 1",
            [blob(view.owner)],
        )
    if view.kind == "contact":
        return (
            f"(SELECT {NEEDED} FROM ticket u WHERE u.requester = ? AND u.lane < 6"
            f" ORDER BY u.updated_at DESC LIMIT {SMALL_LIMIT}) t WHERE 1",
            [blob(view.owner)],
        )
    place, values = place_sql(actor, view)
    return f"ticket t INDEXED BY {index_of(view, sort)} WHERE {place}", values


def index_of(view: View, sort: Sort) -> str:
    """Return the name of the index that holds a view in an order."""
    name = "lane" if view.kind in LANE_VIEWS else view.kind
    return f"ticket_{name}_{'updated' if sort == Sort.OLDEST else sort.value}"
