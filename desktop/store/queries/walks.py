"""Lists in their order: a walk along one index, or a merge of several, each of which holds only what is in sight.

An actor who sees everything walks the index of the view. Anybody else's list is the union of what lies in each of
their departments, what is theirs and what was referred to them, and each of these has indexes of its own. SQLite takes
the parts of such a union turn by turn in their order, so that a page costs a page however small the department is; and
what two parts hold comes once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.core.actors import LANE_RIGHTS, Actor
from desktop.core.permissions import Permission, Scope
from desktop.store.queries.reading import blob, marks, read, read_one
from desktop.store.queries.views import BELOW, ORDERS, SMALL, Sort, View, lanes_of, place_sql, small_source
from desktop.store.queries.visibility import (
    CUBE,
    EVERYTHING,
    Condition,
    Homes,
    blobs,
    denying,
    homes_of,
    inbox_sql,
    is_id,
    joined,
    reach_sql,
    visible_sql,
)

MOST_PARTS = 200
"""How many walks are merged; SQLite allows 500. Who has more departments than that filters the whole list."""
LIST = Permission.TICKET_VIEW_LIST
NOBODYS: Condition = ("t.assignee IS NULL", [])


@dataclass(frozen=True)
class Part:
    """What stands behind FROM for a part of a list; ``alias`` is the table that has the order's columns."""

    source: str
    values: list[object]
    alias: str = "t"


DUE = "t.due_at IS NOT NULL"
NO_TICKET = Part("ticket t WHERE t.rid IS NULL", [])


def walk_sql(actor: Actor, view: View, sort: Sort, limit: int, behind: Sequence[object] = ()) -> Condition:
    """Return a statement for a list's tickets in their order: the order's columns, of which the last is ``rid``.

    ``behind`` holds these columns of the last ticket before; empty begins at the start.
    """
    order = ORDERS[sort]
    words, values = [], []
    for part in list_parts(actor, view, sort):
        after = f" AND {order.after(part.alias)}" if behind else ""
        words.append(f"SELECT {order.columns(part.alias)} FROM {part.source}{after}")
        values += [*part.values, *behind]
    return f"{' UNION '.join(words)} ORDER BY {order.sql} LIMIT {int(limit)}", values


def list_parts(actor: Actor, view: View, sort: Sort) -> list[Part]:
    """Return the walks whose union is a list, at least one."""
    if view.kind in SMALL:
        source, values = small_source(actor, view)
        return [Part(f"{source} WHERE {DUE if sort == Sort.DUE else 1}", values)]
    walks = _Walks(actor, view, sort)
    if sort == Sort.DUE:
        return [walks.due()]
    parts = walks.of_everything() if visible_sql(actor) == EVERYTHING else walks.of_the_seen()
    return (parts or [NO_TICKET]) if len(parts) <= MOST_PARTS else [walks.filtered()]


class _Walks:
    """The walks of one list, each along an index that begins with a department, an agent or a target."""

    def __init__(self, actor: Actor, view: View, sort: Sort) -> None:
        self.actor, self.view = actor, view
        self.lanes = lanes_of(view)
        self.order = "updated" if sort == Sort.OLDEST else sort.value
        self.nobodys = view.kind == "unassigned"
        self.here = view.owner if view.kind == "department" else ""
        self.denied = denying(actor, LIST)
        right = LANE_RIGHTS.get(self.lanes[0])
        self.lane_right = reach_sql(actor, right) if right else EVERYTHING

    def of_everything(self) -> list[Part]:
        """Return the walks of an actor who sees every ticket: one, or for what has an owner one a lane."""
        if self.view.kind == "mine":
            return self._along("agent", self.actor.id)
        if self.view.kind == "department":
            return self._along("home", self.here)
        place, values = place_sql(self.actor, self.view)
        return [Part(f"ticket t INDEXED BY {self._whole_index()} WHERE {place}", values)]

    def of_the_seen(self) -> list[Part]:
        """Return the walks of an actor who does not see everything."""
        if self.view.kind == "mine":
            return self._along("agent", self.actor.id, visible_sql(self.actor))
        homes = self._homes()
        if self.here in homes.whole:
            return self._along("home", self.here)
        if self.view.kind == "department" and not self._holds_any():
            return []
        parts = []
        for home in [] if self.here else homes.whole:
            parts += self._along("free" if self.nobodys else "home", home)
        for home in homes.free:
            if self.here in ("", home):
                parts += self._along("free", home)
        return parts if self.actor.scope(LIST) == Scope.ALL else [*parts, *self._own(homes), *self._referred(homes)]

    def filtered(self) -> Part:
        """Walk what everybody sees and look at each ticket: for who has more parts than can be merged."""
        sight, seen = visible_sql(self.actor)
        place, values = place_sql(self.actor, self.view)
        index = self._whole_index()
        if self.here:
            place, index = f"{place} AND t.lane < 6", f"ticket_all_{self.order}"
        return Part(f"ticket t INDEXED BY {index} WHERE {place} AND {sight}", [*values, *seen])

    def due(self) -> Part:
        """Walk what has a time to keep: open tickets only, so few that each is looked at, whoever asks."""
        sight, seen = visible_sql(self.actor)
        place, values = place_sql(self.actor, self.view)
        return Part(f"ticket t INDEXED BY ticket_due WHERE {DUE} AND {place} AND {sight}", [*values, *seen])

    def _whole_index(self) -> str:
        return f"ticket_{self.view.kind if self.view.kind in BELOW else 'lane'}_{self.order}"

    def _homes(self) -> Homes:
        """Return the departments by what is seen there; for a scope over everything those that have tickets."""
        if self.actor.scope(LIST) != Scope.ALL:
            return homes_of(self.actor, LIST)
        filled = {bytes(row).hex() for (row,) in read("SELECT DISTINCT department FROM ticket_count")}
        return Homes(sorted(filled - set(self.denied)), [], [])

    def _holds_any(self) -> bool:
        """Ask the counters before all that is the actor's, or was referred, is looked through for one department."""
        place, values = place_sql(self.actor, self.view)
        sight, seen = inbox_sql(self.actor)
        return read_one(f"SELECT 1 FROM {CUBE} WHERE t.n > 0 AND {place} AND {sight}", [*values, *seen]) is not None

    def _own(self, homes: Homes) -> list[Part]:
        """Return the walks of what is assigned to the actor, wherever it lies."""
        anywhere = bool(self.actor.scope(LIST))
        if self.nobodys or not (anywhere or homes.mine):
            return []
        return self._along("agent", self.actor.id, self._place([] if anywhere else homes.mine))

    def _referred(self, homes: Homes) -> list[Part]:
        """Return the walks of what was referred to the actor or their departments."""
        own = [self.actor.id] if self.actor.scope(LIST) else []
        parts: list[Part] = []
        for target in (*own, *homes.whole, *homes.free):
            nobodys = self.nobodys or target in homes.free
            parts += self._along(
                "referred", target, joined(" AND ", [self._place([]), NOBODYS if nobodys else EVERYTHING])
            )
        return parts

    def _place(self, only: list[str]) -> Condition:
        kept: list[Condition] = []
        if only:
            kept.append((f"t.department IN ({marks(only)})", blobs(only)))
        if self.here:
            kept.append(("t.department = ?", [blob(self.here)]))
        if self.denied:
            kept.append((f"t.department NOT IN ({marks(self.denied)})", blobs(self.denied)))
        return joined(" AND ", kept)

    def _along(self, index: str, key: str, narrow: Condition = EVERYTHING) -> list[Part]:
        """Return a walk for each lane; the desk's own actors are nobody's assignee and nobody's target."""
        if not is_id(key):
            return []
        words, values = joined(" AND ", [narrow, self.lane_right])
        begin, alias = self._table(index, words != "1")
        return [
            Part(f"{begin} AND {alias}.lane = {lane} AND {words}", [blob(key), *values], alias) for lane in self.lanes
        ]

    def _table(self, index: str, whole_rows: bool) -> tuple[str, str]:
        named = f"INDEXED BY ticket_{index}_{self.order}"
        if index == "referred":
            rows = " CROSS JOIN ticket t ON t.rid = x.rid" if whole_rows else ""
            return f"ticket_referred x {named}{rows} WHERE x.target = ?", "x"
        if index == "agent":
            return f"ticket t {named} WHERE t.assignee = ?", "t"
        return f"ticket t {named} WHERE t.department = ?{' AND t.assignee IS NULL' if index == 'free' else ''}", "t"
