"""Erasing a ticket for good."""

from __future__ import annotations

from functools import partial

from desktop.commands.base import Desk, command_on
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission
from desktop.store import journal
from desktop.store.database import natural_id
from desktop.store.heads import with_merged
from desktop.store.models import Outgoing, Ticket
from desktop.store.models.tickets import TRASH
from desktop.store.purging import purge_rows, remove_files
from desktop.store.search_index import optimize_search

NOBODY = natural_id("contact", "")


@command_on(Ticket, Permission.TICKET_PURGE)
def purge(desk: Desk, ticket: Ticket) -> None:
    """Erase a ticket in the trash with all that was merged into it: words, people, files. Nothing brings it back.

    Refuses ``purge-not-in-trash``, and ``already-sending`` while a mail of it is on its way out. Files that another
    ticket has too stay. The search index is written anew afterwards, which takes a minute with a million tickets.
    """
    if ticket.folder != TRASH:
        raise DeskError("purge-not-in-trash", number=ticket.number)
    parts = with_merged(ticket.id)
    moving = Outgoing.select().where(Outgoing.ticket.in_(parts) & Outgoing.state.in_(["queued", "sending"]))
    if moving.exists():
        raise DeskError("already-sending", state="queued")
    raws: set[str] = set()
    blobs: set[str] = set()
    for part in Ticket.select().where(Ticket.id.in_(parts)):
        found = purge_rows(part)
        raws |= found[0]
        blobs |= found[1]
        _blank(part)
    after = journal.current().after
    after.append(partial(remove_files, desk.files, raws, blobs))
    if optimize_search not in after:
        after.append(optimize_search)


def _blank(ticket: Ticket) -> None:
    ticket.subject = ticket.snippet = ""
    ticket.requester, ticket.company, ticket.assignee = NOBODY, None, None
    ticket.messages = ticket.attachments = ticket.send_state = 0
    ticket.deleted = True
    ticket.save()
    journal.forget_values(ticket.id)
