"""Small ways to make rules in a test's desk and to see what they did."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.commands.base import Desk
from desktop.commands.rules import create_rule
from desktop.store.models import Ticket
from desktop.store.queries.rows_rules import FiringRow
from desktop.store.queries.rules import ticket_firings
from desktop.store.row_reads import row_by_id


def rule_body(trigger: str, acts: Sequence[object], groups: Sequence[object] = (), **rest: object) -> dict[str, object]:
    """Return the JSON form of a rule."""
    made: dict[str, object] = {"name": "A rule", "trigger": trigger, "actions": [*acts], "groups": [*groups]}
    return made | rest


def make_rule(desk: Desk, trigger: str, acts: Sequence[object], groups: Sequence[object] = (), **rest: object) -> str:
    """Save a rule as the desk's agent and return its id."""
    loops = bool(rest.pop("accept_loops", False))
    return create_rule(desk, rule_body(trigger, acts, groups, **rest), accept_loops=loops)


def condition(field: str, op: str, value: object = None, **rest: object) -> dict[str, object]:
    """Return one condition."""
    held = {} if value is None else {"value": value}
    return {"field": field, "op": op, **held, **rest}


def now_is(ticket: str) -> Ticket:
    """Return a ticket as it is stored now."""
    row = row_by_id(Ticket, ticket)
    assert row is not None
    return row


def firings(desk: Desk, ticket: str) -> list[FiringRow]:
    """Return what happened to a ticket by itself, oldest first."""
    return ticket_firings(desk.actor, ticket)[::-1]
