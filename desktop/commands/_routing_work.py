"""Giving a ticket to somebody by itself, offering it, and noting why; inside a running command."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from desktop.core.routing import Reason
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.database import db, natural_id
from desktop.store.models import Firing, Offer, RoutingTurn, Ticket
from desktop.store.models.tickets import LANES
from desktop.store.row_reads import key, row_by_id, rows_where

ACTOR = "routing"
"""Who did it, in the journal: the desk's own hand, as ``mail`` is for intake."""
HOUR_MS = 3_600_000
MOST_AN_HOUR = 8
"""So often a ticket is handed out by itself within an hour; a rule that takes it away each time ends there."""
Chains = Mapping[str, tuple[str, int]]
"""Ticket to the cause that everything began with, and how many links behind it this is."""


def waits(ticket: Ticket | None) -> bool:
    """Tell whether a ticket is nobody's and new or open."""
    return ticket is not None and ticket.assignee is None and ticket.lane <= LANES["open"]


@contextmanager
def part_of(ticket: Ticket, kind: str, command: str, chains: Chains) -> Iterator[None]:
    """Let one deed stand in the history by itself, as a link of the chain that brought the ticket here.

    Its cause is the id of the firing that ``note_firing`` writes inside, as it is for rules.
    """
    chain, depth = chains.get(ticket.id, ("", 0))
    with journal.chapter(ACTOR, command, next_id(ticket, kind), chain, depth + 1):
        yield


def give(ticket: Ticket, agent: str, reason: Reason) -> None:
    """Give a ticket to an agent, note the turn and why."""
    ticket.assignee = agent
    ticket.save()
    note_turn(ticket.department, agent)
    withdraw_offers(ticket.id)
    note_firing(ticket, "routing", [reason.as_json()], [{"do": "assign", "value": agent}])


def note_turn(department: str, agent: str) -> None:
    """Note that an agent got a ticket of a department now."""
    identity = natural_id("turn", department, agent)
    row = row_by_id(RoutingTurn, identity)
    if row is None:
        RoutingTurn.create(id=identity, department=department, agent=agent, at=now())
    else:
        row.at = now()
        row.save()


def note_firing(ticket: Ticket, kind: str, why: list[dict[str, str | int]], done: list[dict[str, str]]) -> None:
    """Write down what the desk did by itself to a ticket. The same deed under the same id is not done twice."""
    running = journal.current()
    Firing.create(
        id=running.cause if running.actor == ACTOR else next_id(ticket, kind),
        kind=kind,
        source=ticket.department,
        ticket=ticket.id,
        chain=running.chain or running.cause,
        depth=max(0, running.depth - 1),
        at=now(),
        why=json.dumps(why),
        done=json.dumps([{**each, "cause": running.cause} for each in done]),
    )


def next_id(ticket: Ticket, kind: str) -> str:
    """Return the id of the deed that comes next: an escalation out of a department happens once."""
    nth = 0 if kind == "escalation" else _earlier(kind, ticket.department, ticket.id)
    return firing_id(kind, ticket.department, ticket.id, nth)


def firing_id(kind: str, source: str, ticket: str, nth: int) -> str:
    """Return the id of the n-th deed of a kind for a ticket of a department."""
    return natural_id("firing", kind, source, ticket, nth)


def too_often(ticket: str) -> bool:
    """Tell whether a ticket was handed out so often within an hour that something takes it away each time."""
    sql = "SELECT count(*) FROM firing WHERE ticket = ? AND at > ? AND kind = 'routing'"
    return bool(db.execute_sql(sql, (key(ticket), now() - HOUR_MS)).fetchone()[0] >= MOST_AN_HOUR)


def make_offer(ticket: Ticket, agent: str, until: int) -> None:
    """Offer a ticket to an agent until a moment (ms)."""
    nth = len(rows_where(Offer, "ticket = ? AND agent = ?", (key(ticket.id), key(agent))))
    Offer.create(
        id=natural_id("offer", ticket.id, agent, nth),
        ticket=ticket.id,
        department=ticket.department,
        agent=agent,
        at=now(),
        until=until,
    )


def open_offers(ticket: str) -> list[Offer]:
    """Return to whom a ticket is being offered."""
    return rows_where(Offer, "ticket = ? AND state = 'open' AND deleted = 0", (key(ticket),))


def withdraw_offers(ticket: str) -> None:
    """End the offers of a ticket that is not to be had any more."""
    for offer in open_offers(ticket):
        offer.state = "withdrawn"
        offer.save()


def _earlier(kind: str, source: str, ticket: str) -> int:
    sql = "SELECT count(*) FROM firing WHERE ticket = ? AND kind = ? AND source = ?"
    return int(db.execute_sql(sql, (key(ticket), kind, key(source))).fetchone()[0])
