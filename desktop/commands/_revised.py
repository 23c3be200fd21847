"""What follows when a message reads differently from now on."""

from __future__ import annotations

from desktop.store import journal
from desktop.store.heads import recount_ticket
from desktop.store.models import Message, Ticket
from desktop.store.revisions import reading
from desktop.store.row_reads import row_by_id
from desktop.store.search_index import index_ticket_head, reindex_message


def refresh_message(message: Message) -> None:
    """Bring search and the ticket's head in line with what a message says now, and tell the window."""
    reindex_message(message, reading(message).text)
    journal.current().touched.append(("message", message.id))
    ticket = row_by_id(Ticket, message.ticket)
    if ticket is not None:
        recount_ticket(ticket)
        index_ticket_head(ticket)
