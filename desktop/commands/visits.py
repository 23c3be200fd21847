"""What rules are told of agents who look at tickets."""

from __future__ import annotations

from desktop.commands.base import Desk, command_on
from desktop.core.permissions import Permission
from desktop.store.automation_queue import raise_trigger
from desktop.store.models import Event, Message, Ticket


@command_on(Ticket, Permission.TICKET_VIEW_LIST)
def note_opened(desk: Desk, ticket: Ticket) -> None:
    """Tell the rules that an agent looks at a ticket."""
    raise_trigger("ticket-opened", ticket.id)


@command_on(Ticket, Permission.TICKET_VIEW_LIST)
def note_left(desk: Desk, ticket: Ticket, opened_at: int) -> bool:
    """Tell the rules that an agent who opened a ticket at a moment (ms) leaves it and did nothing; return whether."""
    me = desk.actor.id
    changed = Event.select().where((Event.ticket == ticket.id) & (Event.actor == me) & (Event.at >= opened_at))
    written = Message.select().where(
        (Message.ticket == ticket.id) & (Message.agent == me) & (Message.received_at >= opened_at)
    )
    if changed.exists() or written.exists():
        return False
    raise_trigger("left-without-action", ticket.id)
    return True
