"""Undo: a new command that writes the earlier values, so it is checked, journaled and synced like any other."""

from __future__ import annotations

import json

from desktop.commands.base import COMMANDS, Desk, command, require
from desktop.core.errors import NotFoundError
from desktop.core.permissions import Permission
from desktop.store.heads import recount_ticket
from desktop.store.journal import Event
from desktop.store.models import Ticket
from desktop.store.reverting import revert
from desktop.store.search_index import index_ticket_head

NOT_UNDOABLE = frozenset(
    {"create_desk", "undo", "send_reply", "forward_ticket", "new_ticket", "cancel_sending", "take_in"}
    | {"release_quarantined", "answer_automatically", "add_readings", "begin_sending", "note_result"}
)


@command(Permission.TICKET_VIEW_LIST)
def undo(desk: Desk, cause: str) -> None:
    """Revert one earlier command run, named by its cause.

    Rows it made become deleted, fields it changed get their old value back. When anything was changed again since,
    nothing is reverted (``changed-since``): overwriting a colleague's later work is worse than refusing. The actor
    needs the right that the command itself needs. What was sent is taken back by ``cancel_sending``, not here.
    """
    events = list(Event.select().where(Event.cause == cause))
    if not events or events[0].command in NOT_UNDOABLE:
        raise NotFoundError("not-found", kind="event", id=cause)
    right = COMMANDS.get(events[0].command, Permission.TICKET_STATUS)
    rows = revert(events, lambda row: require(desk, right, row))
    touched = {row.history_ticket() for row in rows}
    touched |= {json.loads(event.new) for event in events if event.field == "merged_into" and event.new}
    for identity in touched - {None}:
        ticket = Ticket.get_or_none(Ticket.id == identity)
        if ticket is not None:
            recount_ticket(ticket)
            index_ticket_head(ticket)
