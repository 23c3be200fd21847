"""How much waits where and who is there: a page of small reads from counters and indexes, whatever the desk's size."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope
from desktop.core.routing import Candidate, Needs, free_ones, is_there
from desktop.core.routing_rights import MAY_LOOK
from desktop.store.clock import now
from desktop.store.queries.reading import hexed, read, read_one
from desktop.store.queries.rows_load import AgentLoadRow, DepartmentLoad, LoadBoard
from desktop.store.rights import actor_of
from desktop.store.routing_people import NEEDED, candidates_of, policy_of, rules_of

SOON_MS = 3_600_000
MOST_COUNTED = 1_000
"""Overdue and almost due tickets of a department are counted up to here."""
DUE = (
    "SELECT assignee, count(*) FROM (SELECT t.assignee FROM ticket t INDEXED BY ticket_due_home WHERE t.department = ?"
    f" AND t.due_at >= ? AND t.due_at < ? AND t.due_state IN (1, 3) LIMIT {MOST_COUNTED}) GROUP BY assignee"
)
OLDEST = (
    "SELECT min(t.waiting_since) FROM ticket t INDEXED BY ticket_waiting_home WHERE t.department = ?"
    " AND t.waiting_since IS NOT NULL AND t.lane < 2"
)
AGENTS = (
    "SELECT g.id, coalesce(nullif(g.shown_name, ''), g.name), g.availability, g.away_until, g.away_reason, g.capacity,"
    " coalesce((SELECT max(r.at) FROM routing_turn r WHERE r.agent = g.id AND r.deleted = 0), 0)"
    " FROM agent g WHERE g.active = 1 AND g.deleted = 0"
)
MEMBERS = (
    "SELECT m.agent, d.id, d.name FROM membership m JOIN department d ON d.id = m.department"
    " WHERE m.deleted = 0 AND d.deleted = 0 AND d.archived = 0 ORDER BY d.position, d.rid"
)


def load_board(actor: Actor, moment: int | None = None) -> LoadBoard:
    """Return the board at a moment (ms, by default now): departments whose every ticket the actor sees, and who works.

    Agents appear who belong to one of these departments, with everything they have for who may look at agents, else
    with what lies in these departments. Empty for who may not look (``core.routing_rights``).
    """
    at = now() if moment is None else moment
    homes = _homes(actor) if any(actor.holds(each) for each in MAY_LOOK) else []
    if not homes:
        return LoadBoard(at, (), ())
    held = [row[0] for row in homes]
    counted = _Counted(actor, held, at)
    return LoadBoard(at, tuple(_department(row, counted, at) for row in homes), tuple(_agents(actor, held, counted)))


def _homes(actor: Actor) -> list[tuple[bytes, str, int]]:
    sql = "SELECT id, name, colour FROM department WHERE deleted = 0 AND archived = 0 ORDER BY position, rid"
    rows = [(bytes(row), str(name), int(colour)) for row, name, colour in read(sql)]
    return [row for row in rows if actor.scope_in(Permission.TICKET_VIEW_LIST, hexed(row[0])) == Scope.ALL]


class _Counted:
    """Everything that is counted, read once: lanes by department and by agent, and what is due."""

    def __init__(self, actor: Actor, homes: Sequence[bytes], at: int) -> None:
        self.lanes: dict[bytes, Counter[int]] = defaultdict(Counter)
        self.free: Counter[bytes] = Counter()
        self.of_agents: dict[bytes, Counter[int]] = defaultdict(Counter)
        everywhere = actor.holds(Permission.PEOPLE_AGENTS_VIEW)
        sql = (
            "SELECT c.department, c.lane, c.assignee, sum(c.n) FROM department d JOIN ticket_count c"
            " ON c.department = d.id AND c.lane IN (0, 1, 2) WHERE d.deleted = 0 GROUP BY 1, 2, 3"
        )
        wanted = set(homes)
        for home, lane, agent, n in read(sql):
            here = bytes(home) in wanted
            if here:
                self.lanes[bytes(home)][lane] += n
                self.free[bytes(home)] += n if not agent and lane < 2 else 0
            if agent and (here or everywhere):
                self.of_agents[bytes(agent)][lane] += n
        self.overdue = {home: _due(home, 0, at) for home in homes}
        self._actors: dict[str, Actor] = {}
        self.soon = {home: _due(home, at, at + SOON_MS) for home in homes}

    def works(self, agent: str, home: str) -> bool:
        """Tell whether an agent could see and answer what a department gives them; everybody's rights are read once."""
        if agent not in self._actors:
            self._actors[agent] = actor_of(agent)
        return all(self._actors[agent].scope_in(each, home) != Scope.NONE for each in NEEDED)


def _due(home: bytes, after: int, before: int) -> Counter[bytes]:
    return Counter({bytes(agent or b""): int(n) for agent, n in read(DUE, [home, after, before])})


def _department(row: tuple[bytes, str, int], counted: _Counted, at: int) -> DepartmentLoad:
    identity, name, colour = row
    home = hexed(identity)
    rules = rules_of(home)
    policy = policy_of(rules)
    people = [one for one in candidates_of(home, rules, at) if counted.works(one.agent, home)]
    members = [one for one in people if not one.extended and not one.stands_for]
    lanes = counted.lanes[identity]
    oldest = read_one(OLDEST, [identity])
    return DepartmentLoad(
        home,
        name,
        colour,
        rules.text("routing_method"),
        new=lanes[0],
        open=lanes[0] + lanes[1],
        waiting=lanes[2],
        unassigned=counted.free[identity],
        overdue=counted.overdue[identity].total(),
        due_soon=counted.soon[identity].total(),
        waiting_since=oldest[0] if oldest else None,
        here=sum(1 for one in people if is_there(one, policy)),
        members=len(members),
        room=_room(free_ones(people, Needs(), policy)),
    )


def _room(people: Iterable[Candidate]) -> int | None:
    """Return how many more tickets fit, None when somebody has no limit."""
    room = 0
    for one in people:
        left = [limit - has for limit, has in ((one.capacity, one.open), (one.cap, one.here)) if limit]
        if not left:
            return None
        room += min(left)
    return room


@dataclass(frozen=True)
class _Seats:
    """Who belongs where: names of departments by agent, ids by agent."""

    names: Mapping[bytes, list[str]]
    homes: Mapping[bytes, list[str]]


def _agents(actor: Actor, homes: Sequence[bytes], counted: _Counted) -> list[AgentLoadRow]:
    seats = _seats(set(homes))
    alone = len(_living()) == 1
    overdue: Counter[bytes] = Counter()
    for home in homes:
        overdue.update(counted.overdue[home])
    rows = [row for row in read(AGENTS) if alone or bytes(row[0]) in seats.names]
    found = [_agent(actor, row, counted, seats, overdue[bytes(row[0])]) for row in rows]
    return sorted(found, key=lambda row: (row.name.casefold(), row.id))


def _living() -> list[bytes]:
    """Return the departments in use."""
    return [bytes(row) for (row,) in read("SELECT id FROM department WHERE deleted = 0 AND archived = 0")]


def _agent(actor: Actor, row: Sequence[Any], counted: _Counted, seats: _Seats, overdue: int) -> AgentLoadRow:
    identity, name, state, until, reason, capacity, last_at = row
    key = bytes(identity)
    lanes = counted.of_agents[key]
    return AgentLoadRow(
        hexed(identity),
        name,
        state,
        until,
        reason,
        capacity,
        open=lanes[0] + lanes[1],
        new=lanes[0],
        waiting=lanes[2],
        overdue=overdue,
        departments=tuple(seats.names.get(key, ())),
        last_at=last_at,
        may_change=_may_change(actor, hexed(identity), seats.homes.get(key, ())),
    )


def _seats(shown: set[bytes]) -> _Seats:
    names: dict[bytes, list[str]] = defaultdict(list)
    homes: dict[bytes, list[str]] = defaultdict(list)
    for agent, home, name in read(MEMBERS):
        homes[bytes(agent)].append(hexed(home))
        if bytes(home) in shown:
            names[bytes(agent)].append(str(name))
    return _Seats(names, homes)


def _may_change(actor: Actor, agent: str, homes: Iterable[str]) -> bool:
    """Tell whether ``set_availability`` would not refuse; it checks again."""
    if actor.seen_by:
        return False
    if agent == actor.id:
        return actor.holds(Permission.PEOPLE_AVAILABILITY_CHANGE_OWN)
    others = Permission.PEOPLE_AVAILABILITY_CHANGE_OTHERS
    return actor.scope(others) == Scope.ALL or any(actor.scope_in(others, home) == Scope.ALL for home in homes)
