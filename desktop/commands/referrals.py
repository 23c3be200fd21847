"""Showing a ticket to a second department or to an agent without handing it over (osTicket calls it referral)."""

from __future__ import annotations

from desktop.commands._targets import READING, living_department, readable, refuse_reading_more, working_agent
from desktop.commands.base import Desk, command_on, is_agent, is_id, require_any
from desktop.core.actors import reaches
from desktop.core.errors import DeskError
from desktop.core.needs import assign_needs
from desktop.core.permissions import Permission
from desktop.mail.compose import one_line
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.database import natural_id
from desktop.store.models import Ticket, TicketReferral
from desktop.store.rights import actor_of

LONGEST_NOTE = 500


@command_on(
    Ticket,
    Permission.TICKET_REFER,
    Permission.TICKET_TAKE,
    Permission.TICKET_ASSIGN_SELF,
    Permission.TICKET_STEAL,
    *READING,
)
def refer(desk: Desk, ticket: Ticket, department: str = "", agent: str = "", note: str = "") -> None:
    """Let a department or an agent see and help with a ticket that stays where it is; twice is once.

    Exactly one of the two is named, or ``referral-target`` is raised. Referring to oneself takes what giving oneself
    the ticket does, and nobody refers it to where they read more of it. An agent who sees no tickets at all could not
    see this one either: ``assignee-out-of-sight``.
    """
    if bool(department) == bool(agent):
        raise DeskError("referral-target")
    target = living_department(department).id if department else _agent(ticket, agent)
    if target == desk.actor.id:
        require_any(desk, assign_needs(desk.actor.id, ticket.assignee, target), ticket)
    before = readable(desk.actor, ticket)
    by, words = desk.actor.id if is_agent(desk) else None, one_line(note)[:LONGEST_NOTE]
    identity = natural_id("referral", ticket.id, target)
    row = TicketReferral.get_or_none(TicketReferral.id == identity)
    if row is None:
        held = {"department": department or None, "agent": agent or None}
        TicketReferral.create(id=identity, ticket=ticket.id, by=by, note=words, **held)
    elif row.deleted:
        row.deleted, row.at, row.by, row.note = False, now(), by, words
        row.save()
    else:
        return
    refuse_reading_more(before, readable(desk.actor, ticket))
    _announce(ticket)


@command_on(Ticket, Permission.TICKET_REFER)
def unrefer(desk: Desk, ticket: Ticket, target: str) -> None:
    """End the referral to a department or an agent; one that is not there is no mistake."""
    row = TicketReferral.get_or_none(TicketReferral.id == natural_id("referral", ticket.id, target))
    if is_id(target) and row is not None and not row.deleted:
        row.deleted = True
        row.save()
        _announce(ticket)


def _agent(ticket: Ticket, agent: str) -> str:
    """Return the id of an agent to whom it makes a difference, seeing the ticket as if it were theirs."""
    row = working_agent(agent)
    held = ticket.assignee
    ticket.assignee = row.id
    visible = reaches(actor_of(row.id), Permission.TICKET_VIEW_LIST, ticket)
    ticket.assignee = held
    if not visible:
        raise DeskError("assignee-out-of-sight", name=row.shown_name or row.name)
    identity: str = row.id
    return identity


def _announce(ticket: Ticket) -> None:
    """Tell the lists: who sees the ticket has changed, though nothing in its row did."""
    journal.current().touched.append(("ticket", ticket.id))
