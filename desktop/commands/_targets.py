"""To whom and where a ticket can go."""

from __future__ import annotations

from desktop.commands.base import is_id
from desktop.core.actors import Actor, reaches
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.core.permissions import Permission
from desktop.store.models import Agent, Department, Ticket
from desktop.store.row_reads import row_by_id

READING = (
    Permission.TICKET_VIEW_CONTENT,
    Permission.TICKET_VIEW_NOTES,
    Permission.TICKET_VIEW_HISTORY,
    Permission.TICKET_VIEW_RAW_SOURCE,
)


def readable(actor: Actor, ticket: Ticket) -> frozenset[Permission]:
    """Return which rights to read reach a ticket as it lies now."""
    return frozenset(each for each in READING if reaches(actor, each, ticket))


def refuse_reading_more(before: frozenset[Permission], after: frozenset[Permission]) -> None:
    """Refuse to bring a ticket to where one reads more of it: what a department denies would be read elsewhere."""
    gained = sorted(after - before)
    if gained:
        raise NotAllowedError("not-allowed", permission=gained[0].value)


def working_agent(agent: str) -> Agent:
    """Return an agent who works here. Raises ``not-found`` and, for one who left, ``agent-inactive``."""
    row = row_by_id(Agent, agent) if is_id(agent) else None
    if row is None or row.deleted:
        raise NotFoundError("not-found", kind="agent", id=agent)
    if not row.active:
        raise DeskError("agent-inactive", name=row.shown_name or row.name)
    return row


def living_department(department: str) -> Department:
    """Return a department that takes tickets. Raises ``not-found`` and, for an archived one, ``department-archived``.

    Every department's name is everybody's to know: a ticket must be able to go where it belongs.
    """
    row = row_by_id(Department, department) if is_id(department) else None
    if row is None or row.deleted:
        raise NotFoundError("not-found", kind="department", id=department)
    if row.archived:
        raise DeskError("department-archived", name=row.name)
    return row
