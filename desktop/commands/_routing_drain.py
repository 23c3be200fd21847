"""Handing out what waits in one department, in order, until nobody is free any more; inside a running command."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import NamedTuple

from desktop.commands._routing_choice import choice_among, wishes
from desktop.commands._routing_escalation import hand_on
from desktop.commands._routing_work import Chains, give, make_offer, open_offers, part_of, too_often, waits
from desktop.core.permissions import Scope
from desktop.core.routing import OFFERING, Candidate, has_room, is_there, ranked_for_offer
from desktop.store.clock import now
from desktop.store.database import db
from desktop.store.models import Ticket
from desktop.store.routing_people import candidates_of, may_work_on, policy_of, rules_of
from desktop.store.routing_queue import waiting_in
from desktop.store.row_reads import row_by_id
from desktop.store.settings import Values

NOBODY = frozenset({"no-members", "nobody-here", "all-full"})
"""Reasons that hold for every other ticket of the department too."""


@dataclass
class Round:
    """A department while its tickets are handed out; ``people`` follows what each one gets.

    ``works`` tells whether somebody may see and answer its tickets; it asks once for each.
    """

    department: str
    method: str
    rules: Values
    people: list[Candidate]
    moment: int
    chains: Chains
    works: Callable[[str], bool]


class Handed(NamedTuple):
    """How many tickets went to an agent, and how many to another department because nobody is here."""

    given: int
    passed_on: int


def hand_out(department: str, method: str, chains: Chains, first: Iterable[str], limit: int) -> Handed:
    """Hand out the tickets of a department that nobody has.

    ``first`` are tickets that just came in: they are looked at also when many that cannot be helped stand before them.
    """
    moment = now()
    rules = rules_of(department)
    policy, works = policy_of(rules), cache(partial(may_work_on, department=department))
    known = candidates_of(department, rules, moment)
    people = [one for one in known if not is_there(one, policy) or works(one.agent)]
    there = [one for one in people if is_there(one, policy)]
    here = Round(department, method, rules, people, moment, chains, works)
    if not there:
        return Handed(0, _pass_to_fallback(here, limit))
    if not any(map(has_room, there)):
        return Handed(0, 0)
    return Handed(_go_through(here, list(dict.fromkeys([*waiting_in(department, limit), *first]))), 0)


def _go_through(here: Round, tickets: Sequence[str]) -> int:
    given = 0
    for identity in tickets:
        ticket = row_by_id(Ticket, identity)
        if ticket is None or not waits(ticket) or ticket.department != here.department or too_often(identity):
            continue
        if here.method in OFFERING:
            _offer(here, ticket)
            continue
        choice = choice_among(here.method, here.people, wishes(ticket, here.moment), here.rules, here.works)
        if choice.agent is not None:
            with part_of(ticket, "routing", "route_waiting", here.chains):
                give(ticket, choice.agent, choice.reason)
            here.people = [_with_one_more(one, here) if one.agent == choice.agent else one for one in here.people]
            given += 1
        elif choice.reason.code in NOBODY:
            break
    return given


def _with_one_more(one: Candidate, here: Round) -> Candidate:
    return replace(one, open=one.open + 1, here=one.here + 1, last_turn_at=here.moment, last_assigned_at=here.moment)


def _offer(here: Round, ticket: Ticket) -> None:
    """Offer a ticket to the next who is free, or to all of them; nobody is offered two at once."""
    if open_offers(ticket.id):
        return
    asked = _being_asked()
    ranked = ranked_for_offer(here.people, wishes(ticket, here.moment), policy_of(here.rules))
    free = [one.agent for one in ranked if one.agent not in asked]
    able = [each for each in free if may_work_on(each, here.department, Scope.UNASSIGNED)]
    until = here.moment + here.rules.number("offer_seconds") * 1_000
    for agent in able[:1] if here.method == "offer-one" else able:
        make_offer(ticket, agent, until)


def _being_asked() -> set[str]:
    rows = db.execute_sql("SELECT agent FROM offer WHERE state = 'open' AND deleted = 0").fetchall()
    return {bytes(agent).hex() for (agent,) in rows}


def _pass_to_fallback(here: Round, limit: int) -> int:
    """Let another department take over while nobody is here, when this one says so."""
    home = here.rules.text("fallback_department")
    if not home:
        return 0
    reason: dict[str, str | int] = {"code": "nobody-here", "members": len(here.people)}
    tickets = waiting_in(here.department, limit)
    return sum(hand_on(identity, home, reason, here.chains) for identity in tickets)
