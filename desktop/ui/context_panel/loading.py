"""Everything the panel shows and offers, read in one go beside the UI thread."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.actors import Actor
from desktop.store.queries.desk_lists import agents, departments, statuses, tags
from desktop.store.queries.rows import AgentRow, DepartmentRow, HistoryRow, StatusRow, TagRow, TicketDetail
from desktop.store.queries.thread import ticket_detail, ticket_history

HISTORY_READ = 200


@dataclass(frozen=True, slots=True)
class PanelData:
    """One ticket's details, and what can be chosen for it. ``history`` is newest first."""

    detail: TicketDetail
    history: tuple[HistoryRow, ...] = ()
    statuses: tuple[StatusRow, ...] = ()
    agents: tuple[AgentRow, ...] = ()
    departments: tuple[DepartmentRow, ...] = ()
    tags: tuple[TagRow, ...] = ()

    @property
    def ticket(self) -> str:
        """Which ticket this is, by its id."""
        return self.detail.row.id


def read_panel(actor: Actor, ticket: str) -> PanelData:
    """Read a ticket's details. Raises ``NotFoundError`` when it is gone or out of sight."""
    return PanelData(
        detail=ticket_detail(actor, ticket),
        history=tuple(ticket_history(actor, ticket, HISTORY_READ)),
        statuses=tuple(statuses()),
        agents=tuple(agents(actor)),
        departments=tuple(departments(actor)),
        tags=tuple(tags()),
    )
