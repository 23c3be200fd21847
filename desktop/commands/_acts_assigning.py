"""The act that gives a ticket to somebody: an agent by name, or whoever a way of choosing finds."""

from __future__ import annotations

import json

from desktop.commands._routing_choice import choose_agent
from desktop.commands._routing_work import note_turn
from desktop.commands._rule_work import Entry, Work
from desktop.commands.places import assign
from desktop.core.automation.acts_arranging import ASSIGN_WAYS
from desktop.core.automation.parts import Action
from desktop.core.routing import CHOOSING
from desktop.store.models import Agent, Ticket
from desktop.store.queries.reading import hexed, read
from desktop.store.routing_people import may_work_on
from desktop.store.row_reads import key, row_by_id
from desktop.store.settings import department_values

BY_ROUTING = {"least-loaded": "least-loaded", "round-robin": "round-robin", "company-agent": "company-agent"}
USUAL = "least-loaded"


def assign_by(work: Work, action: Action) -> Entry:
    """Give the ticket to an agent; nobody found is no refusal, it stays with whom it is."""
    way = str(action.value)
    if way not in ASSIGN_WAYS:
        assign(work.desk, work.ticket, way)
        return {}
    if way in ("author", "nobody"):
        assign(work.desk, work.ticket, work.rule.owner if way == "author" else None)
        return {}
    ticket = work.row()
    agent, reason = _chosen(ticket, way)
    if agent is None:
        return {"skipped": "nobody-found", **reason}
    assign(work.desk, work.ticket, agent)
    note_turn(ticket.department, agent)
    return {"agent": agent, **reason}


def _chosen(ticket: Ticket, way: str) -> tuple[str | None, Entry]:
    if way == "last-agent":
        return _last_at_work(ticket), {}
    method = BY_ROUTING.get(way, "last-agent")
    if way == "by-routing":
        set_up = department_values(ticket.department, "routing_method").text("routing_method")
        method = set_up if set_up in CHOOSING else USUAL
    agent, reason = choose_agent(ticket, method)
    return agent, {"reason": reason.as_json()}


def _last_at_work(ticket: Ticket) -> str | None:
    """Return who last answered, had the ticket or did anything to it, and could have it now."""
    written = (
        "SELECT agent FROM message WHERE ticket = ? AND agent IS NOT NULL ORDER BY sent_at DESC, rid DESC LIMIT 20"
    )
    had = (
        "SELECT old, new FROM event WHERE ticket = ? AND kind = 'ticket' AND field = 'assignee'"
        " ORDER BY rid DESC LIMIT 20"
    )
    found = [hexed(agent) for (agent,) in read(written, [key(ticket.id)])]
    found += [str(json.loads(each)) for row in read(had, [key(ticket.id)]) for each in reversed(row) if each]
    return next((agent for agent in dict.fromkeys(found) if _works(agent, ticket.department)), None)


def _works(agent: str, department: str) -> bool:
    row = row_by_id(Agent, agent) if len(agent) == 32 else None
    return row is not None and row.active and not row.deleted and may_work_on(agent, department)
