"""Undo: a new command that writes the earlier values, so it is checked, journaled and synced like any other."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence

from desktop.commands._macro_rules import refuse_riding
from desktop.commands._people_undo import people_undone
from desktop.commands._revised import refresh_message
from desktop.commands._undo_rights import check_rights, check_sight, revertible
from desktop.commands._withdraw import withdraw
from desktop.commands.base import COMMANDS, Desk, command
from desktop.core.errors import NotFoundError
from desktop.core.permissions import Permission
from desktop.store.heads import recount_ticket
from desktop.store.journal import Event, Record
from desktop.store.models import Macro, Message, MessageRevision, Outgoing, Ticket
from desktop.store.reverting import revert
from desktop.store.row_reads import row_by_id
from desktop.store.search_index import index_ticket_head

NOT_UNDOABLE = frozenset(
    {"create_desk", "undo", "send_reply", "forward_ticket", "new_ticket", "cancel_sending", "take_in"}
    | {"release_quarantined", "answer_automatically", "add_readings", "begin_sending", "note_result"}
    | {"purge", "add_note"}
)
PLACES = frozenset({"department", "assignee"})
"""What a ticket's head does not depend on: a department that comes back from the archive may bring very many."""
SENT = frozenset({"outgoing", "outgoing_recipient"})


@command(Permission.TICKET_VIEW_LIST)
def undo(desk: Desk, cause: str) -> None:
    """Revert one earlier command run, named by its cause.

    Rows it made become deleted, fields it changed get their old value back. When anything was changed again since,
    nothing is reverted (``changed-since``): overwriting a colleague's later work is worse than refusing. The actor
    needs the right that the command itself needs, on every row as it is now, and must see each before and after; a
    run that touched anything out of sight is ``not-found``. What was sent is taken back by ``cancel_sending``; a mail
    that followed by itself (``_resolved_mail``) is withdrawn while it still waits.
    """
    events = _events(cause)
    written = revertible([event for event in events if event.kind not in SENT])
    by_row: dict[str, list[Event]] = defaultdict(list)
    for event in written:
        by_row[event.row].append(event)
    with people_undone(desk, written):
        rows = revert(written, lambda row: _check(desk, by_row[row.id], row, cause))
    for row in rows:
        check_sight(desk, row, cause)
        if isinstance(row, Macro):
            refuse_riding(desk, row)
    _withdraw_mails(events)
    _follow(rows, written)


def _check(desk: Desk, events: Sequence[Event], row: Record, cause: str) -> None:
    check_sight(desk, row, cause)
    check_rights(desk, events, row)


def _events(cause: str) -> list[Event]:
    try:
        events = list(Event.select().where(Event.cause == cause))
    except ValueError:
        events = []
    if not events or events[0].command in NOT_UNDOABLE or events[0].command not in COMMANDS:
        raise NotFoundError("not-found", kind="event", id=cause)
    return events


def _withdraw_mails(events: Iterable[Event]) -> None:
    for event in events:
        outgoing = row_by_id(Outgoing, event.row) if event.kind == "outgoing" and event.field == "" else None
        message = row_by_id(Message, outgoing.message) if outgoing is not None else None
        if outgoing is None or message is None or message.deleted:
            continue
        if outgoing.state == "queued" and not outgoing.attempts:
            withdraw(outgoing, message)


def _follow(rows: Iterable[Record], events: Iterable[Event]) -> None:
    """Derive again what depends on the reverted rows: heads, counters of messages, search."""
    for row in rows:
        message = row_by_id(Message, row.message) if isinstance(row, MessageRevision) else None
        if message is not None:
            refresh_message(message)
    touched = {event.ticket for event in events if event.kind != "ticket" or event.field not in PLACES}
    touched |= {json.loads(event.new) for event in events if event.field == "merged_into" and event.new}
    for identity in touched - {None}:
        ticket = row_by_id(Ticket, identity)
        if ticket is not None:
            recount_ticket(ticket)
            index_ticket_head(ticket)
