"""What agents do to a ticket's state: status, priority, subject, postponing, reading."""

from __future__ import annotations

from desktop.commands._resolved_mail import tell_resolved
from desktop.commands._status import category_of, chosen_status, enter_status, refuse_unnatural
from desktop.commands.base import Desk, command_on, require_all
from desktop.core.errors import DeskError
from desktop.core.needs import POSTPONED, RESOLVED, status_needs
from desktop.core.permissions import Permission
from desktop.mail.compose import one_line
from desktop.store.clock import now
from desktop.store.create import status_id
from desktop.store.database import natural_id
from desktop.store.models import Ticket, TicketSeen
from desktop.store.search_index import index_ticket_head
from desktop.store.status_changes import change_status

PRIORITIES = range(4)
LONGEST_SUBJECT = 2_000
P = Permission
STATUS_RIGHTS = (P.TICKET_STATUS, P.TICKET_STATUS_RESOLVE, P.TICKET_STATUS_CLOSE, P.TICKET_REOPEN)


@command_on(Ticket, P.TICKET_VIEW_LIST, *STATUS_RIGHTS)
def set_status(desk: Desk, ticket: Ticket, status: str) -> None:
    """Change the status by hand; which right that takes depends on the categories (``core.needs.status_needs``).

    A ticket that was touched never becomes new again (Zendesk, LiveAgent): ``status-new-refused``. An unknown
    status is ``status-unknown``. Postponing needs a date and goes through ``postpone``.
    """
    row = chosen_status(status)
    refuse_unnatural(ticket, row)
    if ticket.status == status:
        require_all(desk, status_needs(row.category, row.category), ticket)
        return
    resolved = enter_status(desk, ticket, status, row.category)
    ticket.save()
    if resolved:
        tell_resolved(desk, ticket)


@command_on(Ticket, P.TICKET_STATUS_RESOLVE, P.TICKET_REOPEN)
def resolve(desk: Desk, ticket: Ticket) -> None:
    """Mark a ticket as resolved; resolving twice changes nothing. ``field-required`` while a field is missing."""
    if ticket.status == status_id("resolved"):
        return
    resolved = enter_status(desk, ticket, status_id("resolved"), RESOLVED)
    ticket.save()
    if resolved:
        tell_resolved(desk, ticket)


@command_on(Ticket, P.TICKET_REOPEN)
def reopen(desk: Desk, ticket: Ticket) -> None:
    """Open a ticket again, whatever it waited for."""
    change_status(ticket, status_id("open"))
    ticket.save()


@command_on(Ticket, P.TICKET_POSTPONE, P.TICKET_REOPEN)
def postpone(desk: Desk, ticket: Ticket, until: int) -> None:
    """Put a ticket away until a moment (ms). Then it returns to the status it had; a customer's mail opens it."""
    if until <= now():
        raise DeskError("postpone-in-the-past", number=ticket.number)
    require_all(desk, status_needs(category_of(ticket), POSTPONED), ticket)
    held = ticket.postponed_from or ticket.status
    change_status(ticket, status_id("postponed"))
    ticket.postponed_until, ticket.postponed_from = until, held
    ticket.save()


@command_on(Ticket, P.TICKET_PRIORITY)
def set_priority(desk: Desk, ticket: Ticket, priority: int) -> None:
    """Set the priority: 0 low, 1 normal, 2 high, 3 urgent."""
    if priority not in PRIORITIES:
        raise DeskError("priority-unknown", priority=priority)
    if ticket.priority != priority:
        ticket.priority = priority
        ticket.save()


@command_on(Ticket, P.TICKET_EDIT_SUBJECT)
def edit_subject(desk: Desk, ticket: Ticket, subject: str) -> None:
    """Change the subject; line breaks and control characters become spaces, an empty one is ``subject-empty``."""
    clean = one_line(subject)[:LONGEST_SUBJECT]
    if not clean:
        raise DeskError("subject-empty", number=ticket.number)
    if ticket.subject != clean:
        ticket.subject = clean
        ticket.save()
        index_ticket_head(ticket)


@command_on(Ticket, P.TICKET_VIEW_LIST)
def mark_seen(desk: Desk, ticket: Ticket) -> None:
    """Note that the agent has read the ticket up to now."""
    _note_seen(desk, ticket, max(now(), ticket.last_in_at or 0))


@command_on(Ticket, P.TICKET_VIEW_LIST)
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
