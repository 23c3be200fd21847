"""What an agent is given next, what is being offered to them, and what they know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope
from desktop.store.queries.reading import blob, hexed, marks, read
from desktop.store.queries.visibility import visible_sql
from desktop.store.routing_queue import ORDER
from desktop.store.settings import department_values

HAD = (
    "EXISTS (SELECT 1 FROM ticket p INDEXED BY ticket_requester_updated WHERE p.requester = top.requester"
    " AND p.assignee = ? AND p.id <> top.id)"
)
"""Whether an agent has or had another ticket of this one's customer."""
OWN_LOOKED_AT = 200
SEVERAL = 20


@dataclass(frozen=True, slots=True)
class OfferRow:
    """A ticket that is being offered, until a moment (ms)."""

    id: str
    ticket: str
    number: int
    subject: str
    until: int


@dataclass(frozen=True, slots=True)
class SkillRow:
    """A tag that an agent knows about, at a level from 1 to 5."""

    tag: str
    name: str
    level: int


class Standing(NamedTuple):
    """A ticket and what the order compares: whose customer, the hour it is due, the priority below zero, its age.

    ``mine`` is -1 for a customer the agent had before, where the department asks such agents first.
    """

    mine: int
    hour: int
    priority: int
    created_at: int
    rid: int
    ticket: bytes


def to_solve(actor: Actor) -> list[str]:
    """Return the tickets that come up next for an agent, the first first.

    Theirs in which a customer waits, and the first of nobody's in each department that offers its tickets under
    "To solve", as far as they are in sight and not being offered to somebody.
    """
    found = _own(actor)
    for home in _homes(actor):
        found += _first_of(actor, home)
    return [hexed(row.ticket) for row in sorted(found)]


def _own(actor: Actor) -> list[Standing]:
    sql = (
        f"SELECT 0, {ORDER.format('t')}, t.id FROM ticket t INDEXED BY ticket_agent_updated WHERE t.assignee = ?"
        f" AND t.lane IN (0, 1) AND t.waiting_since IS NOT NULL LIMIT {OWN_LOOKED_AT}"
    )
    return [Standing(*row) for row in read(sql, [blob(actor.id)])] if blob(actor.id) else []


def _first_of(actor: Actor, home: str) -> list[Standing]:
    """Return the first tickets of a department that are in sight and not being offered to others."""
    sight, seen = visible_sql(actor)
    inner = (
        "SELECT t.* FROM ticket t INDEXED BY ticket_to_solve WHERE t.department = ?"
        f" AND t.lane < 2 AND t.assignee IS NULL AND {sight}"
        " AND NOT EXISTS (SELECT 1 FROM offer o WHERE o.ticket = t.id AND o.state = 'open' AND o.deleted = 0)"
        f" ORDER BY {ORDER.format('t')} LIMIT {SEVERAL}"
    )
    values: list[object] = [blob(home), *seen]
    if "last" not in department_values(home, "routing_first").text("routing_first"):
        return [Standing(*row) for row in read(f"SELECT 0, {ORDER.format('top')}, top.id FROM ({inner}) top", values)]
    sql = f"SELECT -({HAD}), {ORDER.format('top')}, top.id FROM ({inner}) top"
    return [Standing(*row) for row in read(sql, [blob(actor.id), *values])]


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


def offers_to(actor: Actor) -> list[OfferRow]:
    """Return what is being offered to the actor, the one that ends first in front."""
    if not blob(actor.id):
        return []
    sight, seen = visible_sql(actor)
    sql = (
        "SELECT o.id, o.ticket, t.number, t.subject, o.until FROM offer o JOIN ticket t ON t.id = o.ticket"
        f" WHERE o.agent = ? AND o.state = 'open' AND o.deleted = 0 AND {sight} ORDER BY o.until, o.rid"
    )
    rows = read(sql, [blob(actor.id), *seen])
    return [OfferRow(hexed(row), hexed(ticket), number, subject, until) for row, ticket, number, subject, until in rows]


def agent_skills(actor: Actor, agent: str) -> list[SkillRow]:
    """Return what an agent knows, by name; nothing of others without the right to look at agents."""
    if agent != actor.id and not actor.holds(Permission.PEOPLE_AGENTS_VIEW):
        return []
    sql = (
        "SELECT s.tag, g.name, s.level FROM agent_skill s JOIN tag g ON g.id = s.tag WHERE s.agent = ?"
        " AND s.deleted = 0 AND g.deleted = 0"
    )
    rows = [SkillRow(hexed(tag), name, level) for tag, name, level in read(sql, [blob(agent)])]
    return sorted(rows, key=lambda row: row.name.casefold())
