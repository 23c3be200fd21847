"""The act that tells another program; it is only written down here, and sent outside every transaction."""

from __future__ import annotations

import json

from desktop.commands._rule_work import Entry, Work
from desktop.core.automation.parts import Action
from desktop.core.errors import NotAllowedError
from desktop.core.permissions import Permission
from desktop.store import journal
from desktop.store.models import Agent, Department, Status, Ticket
from desktop.store.placeholder_values import token_of
from desktop.store.row_reads import row_by_id
from desktop.store.webhook_queue import queue_call


def webhook(work: Work, action: Action) -> Entry:
    """Put a call into the queue. Raises ``NotAllowedError`` when the author may not set up webhooks (any more)."""
    if not work.desk.actor.holds(Permission.SYSTEM_WEBHOOKS):
        raise NotAllowedError("not-allowed", permission=Permission.SYSTEM_WEBHOOKS.value)
    ticket = work.row()
    if not work.dry:
        body = json.dumps(_body(work, ticket), ensure_ascii=False)
        queue_call(work.firing, work.rule.id, ticket.id, str(action.value), body)
        journal.current().touched.append(("webhook_call", work.firing))
    return {"url": str(action.value)}


def _body(work: Work, ticket: Ticket) -> dict[str, object]:
    """Return what the other program is told: where the ticket stands, nothing of what anybody wrote in it."""
    status, place = row_by_id(Status, ticket.status), row_by_id(Department, ticket.department)
    agent = row_by_id(Agent, ticket.assignee)
    return {
        "delivery": work.firing,
        "at": work.moment,
        "rule": {"id": work.rule.id, "name": work.rule.name, "trigger": work.rule.trigger},
        "ticket": {
            "id": ticket.id,
            "number": ticket.number,
            "reference": token_of(ticket.number),
            "subject": ticket.subject,
            "status": (status.key or status.name) if status is not None else "",
            "priority": ticket.priority,
            "department": place.name if place is not None else "",
            "assignee": agent.name if agent is not None else "",
            "source": ticket.source,
            "created_at": ticket.created_at,
            "updated_at": ticket.updated_at,
        },
    }
