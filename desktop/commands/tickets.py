"""What agents do to a ticket's state: status, priority, subject, postponing, reading."""

from __future__ import annotations

from desktop.commands.base import Desk, command, command_on
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission
from desktop.mail.compose import one_line
from desktop.store.clock import now
from desktop.store.create import status_id
from desktop.store.database import natural_id
from desktop.store.models import Department, Status, Ticket, TicketSeen
from desktop.store.models.tickets import LANES
from desktop.store.search_index import index_ticket_head
from desktop.store.settings import read_setting
from desktop.store.status_changes import change_status

PRIORITIES = range(4)
LONGEST_SUBJECT = 2_000
DAY_MS = 24 * 3600 * 1000


@command_on(Ticket, Permission.TICKET_STATUS)
def set_status(desk: Desk, ticket: Ticket, status: str) -> None:
    """Change the status by hand.

    A ticket that was touched never becomes new again (Zendesk, LiveAgent): ``status-new-refused``. An unknown
    status is ``status-unknown``. Postponing needs a date and goes through ``postpone``.
    """
    row = Status.get_or_none(Status.id == status, Status.deleted == False)  # noqa: E712  SQL, not Python
    if row is None:
        raise DeskError("status-unknown", id=status)
    if row.category == LANES["postponed"]:
        raise DeskError("postpone-needs-date", number=ticket.number)
    if row.category == LANES["new"] and ticket.status != status:
        raise DeskError("status-new-refused", number=ticket.number)
    if ticket.status != status:
        change_status(ticket, status)
        ticket.save()


@command_on(Ticket, Permission.TICKET_STATUS_RESOLVE)
def resolve(desk: Desk, ticket: Ticket) -> None:
    """Mark a ticket as resolved; resolving twice changes nothing."""
    if ticket.status != status_id("resolved"):
        change_status(ticket, status_id("resolved"))
        ticket.save()


@command_on(Ticket, Permission.TICKET_REOPEN)
def reopen(desk: Desk, ticket: Ticket) -> None:
    """Open a ticket again, whatever it waited for."""
    change_status(ticket, status_id("open"))
    ticket.save()


@command_on(Ticket, Permission.TICKET_POSTPONE)
def postpone(desk: Desk, ticket: Ticket, until: int) -> None:
    """Put a ticket away until a moment (ms). Then it returns to the status it had; a customer's mail opens it."""
    if until <= now():
        raise DeskError("postpone-in-the-past", number=ticket.number)
    held = ticket.postponed_from or ticket.status
    change_status(ticket, status_id("postponed"))
    ticket.postponed_until, ticket.postponed_from = until, held
    ticket.save()


@command(Permission.TICKET_POSTPONE)
def wake_postponed(desk: Desk, moment: int) -> int:
    """Bring back every postponed ticket whose time has come; return how many. New stays new (LiveAgent)."""
    due = Ticket.select().where((Ticket.lane == LANES["postponed"]) & (Ticket.postponed_until <= moment)).limit(500)
    woken = 0
    for ticket in due:
        change_status(ticket, ticket.postponed_from or status_id("open"))
        ticket.updated_at = moment
        ticket.save()
        woken += 1
    return woken


@command(Permission.TICKET_STATUS)
def close_resolved(desk: Desk, moment: int) -> int:
    """Close what has been resolved for as long as its department says; return how many. 0 days means never."""
    closed = 0
    for department in Department.select().where(Department.deleted == False):  # noqa: E712  SQL, not Python
        days = read_setting("department", department.id, "auto_close_days", 0)
        where = (Ticket.lane == LANES["resolved"]) & (Ticket.updated_at < moment - days * DAY_MS)
        if not days:
            continue
        for ticket in Ticket.select().where(where & (Ticket.department == department.id)).limit(500):
            if (ticket.resolved_at or moment) < moment - days * DAY_MS:
                change_status(ticket, status_id("closed"))
                ticket.save()
                closed += 1
    return closed


@command_on(Ticket, Permission.TICKET_PRIORITY)
def set_priority(desk: Desk, ticket: Ticket, priority: int) -> None:
    """Set the priority: 0 low, 1 normal, 2 high, 3 urgent."""
    if priority not in PRIORITIES:
        raise DeskError("priority-unknown", priority=priority)
    if ticket.priority != priority:
        ticket.priority = priority
        ticket.save()


@command_on(Ticket, Permission.TICKET_EDIT_SUBJECT)
def edit_subject(desk: Desk, ticket: Ticket, subject: str) -> None:
    """Change the subject; line breaks and control characters become spaces, an empty one is ``subject-empty``."""
    clean = one_line(subject)[:LONGEST_SUBJECT]
    if not clean:
        raise DeskError("subject-empty", number=ticket.number)
    if ticket.subject != clean:
        ticket.subject = clean
        ticket.save()
        index_ticket_head(ticket)


@command_on(Ticket, Permission.TICKET_VIEW_LIST)
def mark_seen(desk: Desk, ticket: Ticket) -> None:
    """Note that the agent has read the ticket up to now."""
    _note_seen(desk, ticket, max(now(), ticket.last_in_at or 0))


@command_on(Ticket, Permission.TICKET_VIEW_LIST)
def mark_unread(desk: Desk, ticket: Ticket) -> None:
    """Show the ticket as unread again, for this agent."""
    _note_seen(desk, ticket, 0)


def _note_seen(desk: Desk, ticket: Ticket, moment: int) -> None:
    identity = natural_id("seen", desk.actor.id, ticket.id)
    row = TicketSeen.get_or_none(TicketSeen.id == identity)
    if row is None:
        TicketSeen.create(id=identity, agent=desk.actor.id, ticket=ticket.id, seen_at=moment)
    else:
        row.seen_at = moment
        row.save()
