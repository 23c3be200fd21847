"""To whom and where a ticket can go."""

from __future__ import annotations

from desktop.commands.base import is_id
from desktop.core.errors import DeskError, NotFoundError
from desktop.store.models import Agent, Department
from desktop.store.row_reads import row_by_id


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
