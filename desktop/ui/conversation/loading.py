"""Everything a conversation shows, read in one go beside the UI thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from desktop.core.actors import Actor
from desktop.core.errors import NotFoundError
from desktop.store.queries.desk_lists import agents, departments
from desktop.store.queries.people_lists import departments_for
from desktop.store.queries.rows import HistoryRow, MessageRow, TicketDetail
from desktop.store.queries.seen import seen_at
from desktop.store.queries.sharing import LostRow, lost_edits
from desktop.store.queries.thread import ticket_by_number, ticket_detail, ticket_history, ticket_messages
from desktop.ui.conversation.deeds import Deeds, read_deeds

HISTORY_READ = 200


@dataclass(frozen=True, slots=True)
class Thread:
    """One ticket as its conversation shows it. ``history`` is oldest first, ``agents`` maps ids to shown names.

    ``survivor`` is the ticket that this one was merged into, empty for all others. ``place`` is the department's name,
    empty where there is only one. ``deeds`` is what rules did, ``lost`` the edits that lost against others made at the
    same moment.
    """

    detail: TicketDetail
    messages: tuple[MessageRow, ...]
    history: tuple[HistoryRow, ...] = ()
    seen_at: int = 0
    agents: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    survivor: str = ""
    place: str = ""
    deeds: Deeds = field(default_factory=Deeds)
    lost: tuple[LostRow, ...] = ()

    @property
    def id(self) -> str:
        """Which ticket this is."""
        return self.detail.row.id


def read_thread(actor: Actor, ticket: str) -> Thread:
    """Read a ticket. Raises ``NotFoundError`` when it is gone or out of sight."""
    detail = ticket_detail(actor, ticket)
    history = ticket_history(actor, ticket, HISTORY_READ)
    names = {row.id: row.shown_name or row.name for row in agents(actor)}
    return Thread(
        detail=detail,
        messages=tuple(ticket_messages(actor, ticket)),
        history=tuple(reversed(history)),
        seen_at=seen_at(actor, ticket),
        agents=names,
        survivor=_survivor(actor, ticket, detail.row.number),
        place=place_name(actor, detail.row.department),
        deeds=read_deeds(actor, ticket),
        lost=tuple(reversed(lost_edits(actor, ticket))),
    )


def place_name(actor: Actor, department: str) -> str:
    """Return the name of a ticket's department; empty for who knows of no other."""
    known = {row.id for row in departments_for(actor)} | {department}
    names = {row.id: row.name for row in departments(actor)} if len(known) > 1 else {}
    return names.get(department, "")


def _survivor(actor: Actor, ticket: str, number: int) -> str:
    try:
        found = ticket_by_number(actor, number)
    except NotFoundError:
        return ""
    return found if found != ticket else ""
