"""Who works in a department and how much they have: what the choice of an agent is made from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.core.hours import is_open
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import is_unrestricted
from desktop.core.routing import Candidate, Policy
from desktop.store.queries.reading import blob, hexed, marks, maybe, read, read_one
from desktop.store.rights import actor_of, role_grants
from desktop.store.settings import Values, department_values

RULES = (
    "routing_method",
    "routing_cap",
    "routing_first",
    "routing_by_priority",
    "include_away",
    "routing_hours",
    "offer_seconds",
    "fallback_department",
)
PERSON = (
    "g.id, g.role, g.capacity, g.availability, g.hours, g.time_zone, g.deputy, coalesce(g.deputy_from, 0),"
    " coalesce(g.deputy_until, 1 << 62)"
)
MEMBERS = (
    f"SELECT {PERSON}, m.max_load, m.priority, m.extended, m.availability FROM membership m"
    " JOIN agent g ON g.id = m.agent WHERE m.department = ? AND m.deleted = 0 AND m.tickets = 1"
    " AND g.active = 1 AND g.deleted = 0"
)
PEOPLE = f"SELECT {PERSON}, 0, 50, 0, '' FROM agent g WHERE g.active = 1 AND g.deleted = 0"
HOMES = "SELECT count(*) FROM department WHERE deleted = 0 AND archived = 0"
NEEDED = (Permission.TICKET_VIEW_LIST, Permission.TICKET_REPLY)
"""What somebody must be able to do with a ticket of the department to be given one."""
GONE = frozenset({"away", "handing-over", "offline"})


@dataclass(frozen=True, slots=True)
class Member:
    """An agent of a department as it is stored, before loads are counted."""

    agent: str
    capacity: int
    state: str
    hours: str
    time_zone: str
    deputy: str | None
    cap: int
    priority: int
    extended: bool
    stands_for: str = ""


def policy_of(rules: Values) -> Policy:
    """Return a department's settings as the choice reads them."""
    return Policy(rules.text("routing_first"), rules.flag("routing_by_priority"), rules.flag("include_away"))


def rules_of(department: str) -> Values:
    """Return all that a department says about handing out its tickets."""
    return department_values(department, *RULES)


def candidates_of(department: str, rules: Values, moment: int) -> list[Candidate]:
    """Return who might get a ticket of a department at a moment (ms), with what each one has.

    Members first; who is away and has a deputy in charge is replaced by that deputy, also one from elsewhere. In a
    desk that has one department, everybody who sees all works in it without being named (see ``departments``).
    """
    members = _with_deputies(_members(department, moment), moment)
    loads, turns = _loads([each.agent for each in members]), _turns([each.agent for each in members])
    own = rules.flag("routing_hours")
    return [
        Candidate(
            agent=each.agent,
            open=sum(loads.get(each.agent, Counter()).values()),
            here=loads.get(each.agent, Counter())[department],
            capacity=each.capacity,
            cap=each.cap or rules.number("routing_cap"),
            priority=each.priority,
            availability=each.state,
            in_hours=not own or is_open(each.hours, each.time_zone, moment),
            extended=each.extended,
            last_turn_at=turns.get(each.agent, {}).get(department, 0),
            last_assigned_at=max(turns.get(each.agent, {}).values(), default=0),
            stands_for=each.stands_for,
        )
        for each in members
    ]


def may_work_on(agent: str, department: str, least: Scope = Scope.ASSIGNED) -> bool:
    """Tell whether an agent would see a ticket of a department that is theirs, and may answer it.

    ``least`` is UNASSIGNED for a ticket that they must see while it is still nobody's.
    """
    actor = actor_of(agent)
    return all(actor.scope_in(each, department) >= least for each in NEEDED)


def with_skills(candidates: Sequence[Candidate], skills: Iterable[str]) -> list[Candidate]:
    """Return candidates with their levels in what a ticket asks for."""
    wanted = [blob(each) for each in skills]
    if not wanted:
        return list(candidates)
    sql = f"SELECT agent, tag, level FROM agent_skill WHERE tag IN ({marks(wanted)}) AND deleted = 0"
    known: dict[str, dict[str, int]] = {}
    for agent, tag, level in read(sql, wanted):
        known.setdefault(hexed(agent), {})[hexed(tag)] = level
    return [replace(each, skills=known.get(each.agent, {})) for each in candidates]


def _members(department: str, moment: int) -> list[Member]:
    rows = {hexed(row[0]): row for row in read(MEMBERS, [blob(department)])}
    homes = read_one(HOMES)
    if homes is not None and homes[0] == 1:
        for row in read(PEOPLE):
            if is_unrestricted(role_grants(row[1])):
                rows.setdefault(hexed(row[0]), row)
    return [_member(row, moment) for row in rows.values()]


def _member(row: Sequence[object], moment: int) -> Member:
    """Return a member; who is gone is gone everywhere, else what they say of themselves here counts."""
    identity, _, capacity, own, hours, zone, deputy, start, until, most, priority, extended, here = row
    state = str(own) if own in GONE or not here else str(here)
    stands = maybe(deputy) if int(str(start)) <= moment <= int(str(until)) else None  # type: ignore[arg-type]
    return Member(
        hexed(identity),  # type: ignore[arg-type]
        int(str(capacity)),
        state,
        str(hours),
        str(zone),
        stands,
        int(str(most)),
        int(str(priority)),
        bool(extended),
    )


def _with_deputies(members: list[Member], moment: int) -> list[Member]:
    """Add the deputies of those who are gone, each once; who is a member already stands for themselves."""
    there = {each.agent for each in members}
    found = list(members)
    for absent in sorted(members, key=lambda each: each.agent):
        if absent.state not in GONE or absent.extended or not absent.deputy or absent.deputy in there:
            continue
        row = next(iter(read(f"{PEOPLE} AND g.id = ?", [blob(absent.deputy)])), None)
        if row is not None:
            deputy = _member(row, moment)
            there.add(deputy.agent)
            found.append(replace(deputy, cap=absent.cap, priority=absent.priority, stands_for=absent.agent))
    return found


def _loads(agents: Sequence[str]) -> dict[str, Counter[str]]:
    """Count new and open tickets by agent and department, from the counters."""
    if not agents:
        return {}
    sql = (
        "SELECT c.assignee, c.department, sum(c.n) FROM department d JOIN ticket_count c ON c.department = d.id"
        f" AND c.lane IN (0, 1) AND c.assignee IN ({marks(agents)}) GROUP BY 1, 2"
    )
    found: dict[str, Counter[str]] = {}
    for agent, home, n in read(sql, [blob(each) for each in agents]):
        found.setdefault(hexed(agent), Counter())[hexed(home)] += n
    return found


def _turns(agents: Sequence[str]) -> dict[str, dict[str, int]]:
    if not agents:
        return {}
    sql = f"SELECT agent, department, at FROM routing_turn WHERE agent IN ({marks(agents)}) AND deleted = 0"
    found: dict[str, dict[str, int]] = {}
    for agent, home, at in read(sql, [blob(each) for each in agents]):
        found.setdefault(hexed(agent), {})[hexed(home)] = at
    return found
