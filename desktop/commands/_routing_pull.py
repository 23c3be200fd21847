"""Departments whose agents take what comes next, not what they like."""

from __future__ import annotations

from desktop.commands.base import Desk, is_agent
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission
from desktop.store.models import Ticket
from desktop.store.settings import department_values


def refuse_picking(desk: Desk, ticket: Ticket) -> None:
    """Refuse a ticket that is not one's own where agents work through "To solve" only (``pull-only``).

    Whoever sets how tickets are shared out may still give and answer any.
    """
    if ticket.assignee == desk.actor.id or not is_agent(desk):
        return
    if desk.actor.holds(Permission.AUTOMATION_DISTRIBUTION_CONFIG):
        return
    if department_values(ticket.department, "pull_only").flag("pull_only"):
        raise DeskError("pull-only", number=ticket.number)
