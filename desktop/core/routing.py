"""Who gets a ticket: the pure choice among agents, and why it fell on them. No database, no clock.

Whatever order the candidates come in, the answer is the same: two computers that share a desk choose alike. Nobody is
chosen who is not there, is only a helper, or has as much as they may have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from desktop.core.routing_methods import BY_HAND, CHOOSING, METHODS, OFFERING

__all__ = [
    "BY_HAND",
    "CHOOSING",
    "METHODS",
    "OFFERING",
    "Candidate",
    "Choice",
    "Needs",
    "Policy",
    "Reason",
    "choose",
    "free_ones",
    "has_room",
    "is_there",
    "ranked_for_offer",
]

USUAL_CAPACITY = 20
"""What an agent without a limit counts as when loads are compared by capacity."""
PRESENT_ENOUGH = frozenset({"available", "busy", "away"})
"""Whom "also those who are away" lets in; who is offline or hands their work over never gets any."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An agent who might get a ticket of a department.

    ``open`` counts their new and open tickets everywhere, ``here`` those in this department; ``capacity`` and ``cap``
    are the limits of these, 0 for none. ``last_turn_at`` is when they last got one here, ``last_assigned_at`` anywhere
    (ms). ``extended`` members help but get nothing by themselves. ``skills`` is tag to level 1 to 5.
    ``stands_for`` is the absent agent whose deputy this is.
    """

    agent: str
    open: int = 0
    here: int = 0
    capacity: int = 0
    cap: int = 0
    priority: int = 50
    availability: str = "available"
    in_hours: bool = True
    extended: bool = False
    last_turn_at: int = 0
    last_assigned_at: int = 0
    skills: Mapping[str, int] = field(default_factory=dict)
    stands_for: str = ""


@dataclass(frozen=True, slots=True)
class Needs:
    """What a ticket asks for: ``skills`` (tags that somebody knows), who had the customer and the company before.

    ``passed`` are those who declined it or gave it back: it does not come back to them by itself.
    """

    skills: frozenset[str] = frozenset()
    last_agent: str = ""
    company_agent: str = ""
    passed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Policy:
    """What a department says about its choice.

    ``first`` names who is asked before the method: empty, last-agent, company-agent, or last-then-company.
    ``by_priority`` fills members of a higher priority first. ``include_away`` gives work also to the busy and the
    away.
    """

    first: str = ""
    by_priority: bool = False
    include_away: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody was chosen, or nobody: a code and what it is said with. ``numbers`` are in the order of the words.

    Codes of a choice are the methods; ``tie`` tells what decided between equals: idle (the longest without a new
    ticket), id, or empty. Codes of nobody: by-hand, no-members, nobody-here, all-full, passed, skill-missing.
    """

    code: str
    numbers: tuple[tuple[str, int], ...] = ()
    tie: str = ""
    stands_for: str = ""

    def number(self, name: str) -> int:
        """Return one of its numbers, 0 when it has none of that name."""
        return dict(self.numbers).get(name, 0)

    def as_json(self) -> dict[str, str | int]:
        """Return it as it is kept with what was done."""
        words = {"code": self.code, "tie": self.tie, "stands_for": self.stands_for}
        return {**{name: text for name, text in words.items() if text}, **dict(self.numbers)}


@dataclass(frozen=True, slots=True)
class Choice:
    """Who gets it, None for nobody now, and why."""

    agent: str | None
    reason: Reason


def choose(method: str, candidates: Sequence[Candidate], needs: Needs, policy: Policy | None = None) -> Choice:
    """Return who gets a ticket. Methods that leave it to people, and offers, choose nobody (``by-hand``)."""
    rules = policy or Policy()
    if method in BY_HAND | OFFERING:
        return Choice(None, Reason("by-hand"))
    pool = free_ones(candidates, needs, rules)
    if not pool:
        return Choice(None, why_nobody(candidates, needs, rules))
    known = _asked_first(method, pool, needs, rules)
    if known is not None:
        return known
    if method == "skill" and _skilled_are_busy(candidates, pool, needs):
        return Choice(None, Reason("skill-missing", (("needed", len(needs.skills)),)))
    key = _key(method, needs, rules)
    ranked = sorted(pool, key=key)
    return Choice(ranked[0].agent, _reason(method, ranked, needs, rules))


def ranked_for_offer(candidates: Sequence[Candidate], needs: Needs, policy: Policy) -> list[Candidate]:
    """Return the free in the order in which a ticket is offered to them: who is asked first, then the least loaded."""
    pool = sorted(free_ones(candidates, needs, policy), key=_key("least-loaded", needs, policy))
    wanted = [agent for _, agent in _favourites(policy.first, needs)]
    return sorted(pool, key=lambda one: wanted.index(one.agent) if one.agent in wanted else len(wanted))


def free_ones(candidates: Iterable[Candidate], needs: Needs, policy: Policy) -> list[Candidate]:
    """Return those who may get a ticket now."""
    return [one for one in candidates if is_there(one, policy) and has_room(one) and one.agent not in needs.passed]


def is_there(one: Candidate, policy: Policy) -> bool:
    """Tell whether an agent takes work of the department at this moment, however much they have."""
    states = PRESENT_ENOUGH if policy.include_away else frozenset({"available"})
    return not one.extended and one.in_hours and one.availability in states


def has_room(one: Candidate) -> bool:
    """Tell whether one more ticket stays within an agent's own limit and the department's."""
    return (not one.capacity or one.open < one.capacity) and (not one.cap or one.here < one.cap)


def why_nobody(candidates: Sequence[Candidate], needs: Needs, policy: Policy) -> Reason:
    """Return why nobody can get a ticket, with how many of how many."""
    members = [one for one in candidates if not one.extended]
    here = [one for one in members if is_there(one, policy)]
    numbers = (("here", len(here)), ("members", len(members)))
    if not members:
        return Reason("no-members")
    if not here:
        return Reason("nobody-here", numbers)
    if any(has_room(one) for one in here):
        return Reason("passed", numbers)
    return Reason("all-full", numbers)


def _asked_first(method: str, pool: Sequence[Candidate], needs: Needs, policy: Policy) -> Choice | None:
    """Return who knows the customer, when the method or the department wants them first and they are free."""
    found = {one.agent: one for one in pool}
    own = method if method in ("last-agent", "company-agent") else ""
    for code, agent in [*_favourites(policy.first, needs), *_favourites(own, needs)]:
        if agent in found:
            return Choice(agent, Reason(code, _load(found[agent]), "", found[agent].stands_for))
        deputy = next((one for one in sorted(pool, key=_by_load) if agent and one.stands_for == agent), None)
        if deputy is not None:
            return Choice(deputy.agent, Reason(code, _load(deputy), "", agent))
    return None


def _favourites(first: str, needs: Needs) -> list[tuple[str, str]]:
    asked = {
        "last-agent": [("last-agent", needs.last_agent)],
        "company-agent": [("company-agent", needs.company_agent)],
        "last-then-company": [("last-agent", needs.last_agent), ("company-agent", needs.company_agent)],
    }
    return asked.get(first, [])


def _skilled_are_busy(candidates: Sequence[Candidate], pool: Sequence[Candidate], needs: Needs) -> bool:
    """Tell whether only people who are not free know what is asked for: then waiting is better than the wrong one."""
    knowing = [one for one in candidates if not one.extended and _known(one, needs)]
    return bool(knowing) and not any(_known(one, needs) for one in pool)


def _known(one: Candidate, needs: Needs) -> int:
    return sum(1 for skill in needs.skills if one.skills.get(skill))


def _level(one: Candidate, needs: Needs) -> int:
    return sum(one.skills.get(skill, 0) for skill in needs.skills)


Key = tuple[int | Fraction | str, ...]


def _by_load(one: Candidate) -> Key:
    return one.open, one.last_assigned_at, one.agent


def _key(method: str, needs: Needs, policy: Policy) -> Callable[[Candidate], Key]:
    """Return what candidates are compared by; the last two are always the time since the last ticket, and the id."""

    def key(one: Candidate) -> Key:
        before: Key = (-one.priority,) if policy.by_priority else ()
        if method == "round-robin":
            return *before, one.last_turn_at, one.agent
        if method == "by-capacity":
            return *before, Fraction(one.open, one.capacity or USUAL_CAPACITY), one.last_assigned_at, one.agent
        if method == "skill":
            return *before, -_known(one, needs), -_level(one, needs), *_by_load(one)
        return *before, *_by_load(one)

    return key


def _reason(method: str, ranked: Sequence[Candidate], needs: Needs, policy: Policy) -> Reason:
    first = ranked[0]
    code = "least-loaded" if method in ("last-agent", "company-agent") else method
    if method == "skill" and not _known(first, needs):
        code = "least-loaded"
    numbers = _load(first)
    if code == "skill":
        numbers += (("level", _level(first, needs)),)
    return Reason(code, numbers, _tie(method, ranked, needs, policy), first.stands_for)


def _tie(method: str, ranked: Sequence[Candidate], needs: Needs, policy: Policy) -> str:
    """Return what decided between the first and the second of a ranking: idle, id, or nothing of the kind."""
    if len(ranked) < 2:
        return ""
    key = _key(method, needs, policy)
    one, other = key(ranked[0]), key(ranked[1])
    if one[:-1] == other[:-1]:
        return "id"
    return "idle" if one[:-2] == other[:-2] and method != "round-robin" else ""


def _load(one: Candidate) -> tuple[tuple[str, int], ...]:
    """Return how much of how much: the limit that leaves least, or everything they have when there is none."""
    if one.cap and (not one.capacity or one.cap - one.here < one.capacity - one.open):
        return ("open", one.here), ("capacity", one.cap)
    return ("open", one.open), ("capacity", one.capacity)
