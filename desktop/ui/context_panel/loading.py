"""Everything the panel shows and offers, read in one go beside the UI thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from desktop.core.actors import Actor
from desktop.store.queries.desk_lists import departments, statuses, tags
from desktop.store.queries.people_lists import agent_load, agents_for_ticket, departments_for, transfer_targets
from desktop.store.queries.ratings import RatingRow, ratings_of
from desktop.store.queries.referrals import ReferralRow, referrals
from desktop.store.queries.rows import AgentRow, DepartmentRow, HistoryRow, StatusRow, TagRow, TicketDetail
from desktop.store.queries.thread import ticket_detail, ticket_history
from desktop.ui.context_panel.service_level_reading import Level, read_level
from desktop.ui.conversation.deeds import Deeds, read_deeds

HISTORY_READ = 200


@dataclass(frozen=True, slots=True)
class PanelData:
    """One ticket's details, and what can be chosen for it. ``history`` is newest first.

    ``departments`` are those the agent knows, ``place`` the name of the ticket's own, ``targets`` where it can go.
    ``agents`` are those who could have it, ``loads`` how many tickets each of them has. ``deeds`` is what rules did.
    """

    detail: TicketDetail
    history: tuple[HistoryRow, ...] = ()
    statuses: tuple[StatusRow, ...] = ()
    agents: tuple[AgentRow, ...] = ()
    departments: tuple[DepartmentRow, ...] = ()
    tags: tuple[TagRow, ...] = ()
    place: str = ""
    targets: tuple[DepartmentRow, ...] = ()
    loads: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    referrals: tuple[ReferralRow, ...] = ()
    ratings: tuple[RatingRow, ...] = ()
    level: Level = field(default_factory=Level)
    deeds: Deeds = field(default_factory=Deeds)

    @property
    def ticket(self) -> str:
        """Which ticket this is, by its id."""
        return self.detail.row.id


def read_panel(actor: Actor, ticket: str) -> PanelData:
    """Read a ticket's details. Raises ``NotFoundError`` when it is gone or out of sight."""
    detail = ticket_detail(actor, ticket)
    able = tuple(agents_for_ticket(actor, detail.row.department))
    names = {each.id: each.name for each in departments(actor)}
    return PanelData(
        detail=detail,
        history=tuple(ticket_history(actor, ticket, HISTORY_READ)),
        statuses=tuple(statuses()),
        agents=able,
        departments=tuple(departments_for(actor)),
        tags=tuple(tags()),
        place=names.get(detail.row.department, ""),
        targets=tuple(transfer_targets(actor)),
        loads=loads_of(actor, able),
        referrals=tuple(referrals(actor, ticket)),
        deeds=read_deeds(actor, ticket),
        ratings=tuple(ratings_of(actor, ticket)),
        level=read_level(actor, ticket),
    )


def loads_of(actor: Actor, agents: Sequence[AgentRow]) -> dict[str, int]:
    """Return how many tickets each agent has, by id; nothing when there is nobody to choose among."""
    return {each.id: unresolved(actor, each.id) for each in agents} if len(agents) > 1 else {}


def unresolved(actor: Actor, agent: str) -> int:
    """Return how many tickets an agent has still to deal with."""
    load = agent_load(actor, agent)
    return load.open + load.waiting + load.postponed
