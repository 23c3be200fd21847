"""Where the tickets of an archived department belong now."""

from __future__ import annotations

from desktop.store.models import Agent, Department, Ticket
from desktop.store.row_reads import row_by_id
from desktop.store.settings import read_setting, write_setting

HOME = "home"
LONGEST_CHAIN = 20


def living_department(department: str) -> str:
    """Return the department itself, or the home it was given when it was archived, however many steps away."""
    at = department
    for _ in range(LONGEST_CHAIN):
        row = row_by_id(Department, at)
        if row is None or not row.archived:
            return at
        home = read_setting("department", at, HOME, "")
        if not home:
            return at
        at = home
    return at


def bring_home(ticket: Ticket) -> None:
    """Move a closed ticket that comes back to life to where somebody will see it; the caller saves."""
    home = living_department(ticket.department)
    if home != ticket.department:
        ticket.department = home
    agent = row_by_id(Agent, ticket.assignee)
    if agent is not None and not agent.active:
        ticket.assignee = None


def write_home(department: str, home: str) -> None:
    """Note the home of an archived department; empty once it is back."""
    write_setting("department", department, HOME, home)
