"""Choosing an agent for a ticket, with the reason; nothing is written here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from desktop.core.errors import DeskError
from desktop.core.routing import CHOOSING, Candidate, Choice, Needs, Reason, choose
from desktop.store.clock import now
from desktop.store.models import Ticket
from desktop.store.routing_past import needs_of
from desktop.store.routing_people import candidates_of, may_work_on, policy_of, rules_of, with_skills
from desktop.store.settings import Values


def choose_agent(ticket: Ticket, method: str) -> tuple[str | None, Reason]:
    """Return who of a ticket's department should have it by a method now, None for nobody, and why.

    ``method`` is one of ``core.routing.CHOOSING`` (``routing-method`` for anything else); the department's limits and
    its other settings hold. Who has the ticket now is a candidate like anybody.
    """
    if method not in CHOOSING:
        raise DeskError("routing-method", method=str(method)[:80])
    moment = now()
    rules = rules_of(ticket.department)
    people = candidates_of(ticket.department, rules, moment)
    works = partial(may_work_on, department=ticket.department)
    choice = choice_among(method, people, wishes(ticket, moment), rules, works)
    return choice.agent, choice.reason


def wishes(ticket: Ticket, moment: int) -> Needs:
    """Return what a ticket asks for at a moment (ms)."""
    return needs_of(ticket.id, ticket.requester, ticket.company, moment)


def choice_among(
    method: str, candidates: Sequence[Candidate], needs: Needs, rules: Values, works: Callable[[str], bool]
) -> Choice:
    """Choose among candidates; one who could not see or answer the ticket (``works``) is passed over.

    Rights are looked up for the chosen one only: reading everybody's costs more than the rest together.
    """
    people = with_skills(candidates, needs.skills)
    while True:
        choice = choose(method, people, needs, policy_of(rules))
        if choice.agent is None or works(choice.agent):
            return choice
        needs = replace(needs, passed=needs.passed | {choice.agent})
