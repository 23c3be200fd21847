"""Changing what stands in a ticket: notes, messages, and what must no longer be read.

A message stays as it was received or sent; a change is a revision beside it, and the newest one shows. Erasing for
good is ``purge``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.commands._revised import refresh_message
from desktop.commands.base import Desk, command_on, require
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission
from desktop.mail.clean import clean_text
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.models import Attachment, Message, MessageRevision
from desktop.store.revisions import DELETED, EDITED, REDACTED, Reading, reading
from desktop.store.row_reads import key, rows_where

P = Permission
BLACK = "█"
LEAST_REDACTED = 2


@command_on(Message, P.TICKET_VIEW_NOTES, P.TICKET_NOTE_EDIT_OWN, P.TICKET_NOTE_EDIT_ANY)
def edit_note(desk: Desk, message: Message, text: str) -> None:
    """Write a note anew; one's own takes less than a colleague's. An empty one is ``reply-empty``."""
    _must_be(message, note=True)
    mine = message.agent == desk.actor.id
    require(desk, P.TICKET_NOTE_EDIT_OWN if mine else P.TICKET_NOTE_EDIT_ANY, message)
    _edit(desk, message, text)


@command_on(Message, P.TICKET_NOTE_DELETE)
def delete_note(desk: Desk, message: Message) -> None:
    """Take a note out of the conversation; a trace stays that there was one."""
    _must_be(message, note=True)
    _delete(desk, message)


@command_on(Message, P.TICKET_MESSAGE_EDIT)
def edit_message(desk: Desk, message: Message, text: str) -> None:
    """Correct how a message reads at this desk; nothing changes in anybody's mailbox."""
    _must_be(message, note=False)
    _edit(desk, message, text)


@command_on(Message, P.TICKET_MESSAGE_DELETE)
def delete_message(desk: Desk, message: Message) -> None:
    """Take a message and its files out of the conversation; a trace stays that there was one."""
    _must_be(message, note=False)
    _delete(desk, message)


@command_on(Message, P.TICKET_MESSAGE_REDACT)
def redact_message(desk: Desk, message: Message, words: tuple[str, ...] = (), files: tuple[str, ...] = ()) -> None:
    """Black out words and take files (by attachment id) away, such as a card number that a customer sent.

    Every occurrence goes, whatever its case, in subject and text; the HTML is given up, because there the words may
    be in pieces. ``redaction-empty`` when nothing of it occurs.
    """
    said = reading(message)
    wanted = sorted({word.strip() for word in words if len(word.strip()) >= LEAST_REDACTED}, key=len, reverse=True)
    pattern = re.compile("|".join(re.escape(word) for word in wanted), re.IGNORECASE) if wanted else None
    subject, text = (_blacked(pattern, part) for part in (said.subject, said.text))
    gone = [row for row in _files(message) if row.id in files]
    if (subject, text) == (said.subject, said.text) and not gone:
        raise DeskError("redaction-empty")
    _take_away(message, gone)
    _revise(desk, message, Reading(REDACTED, subject, text, ""))


def _blacked(pattern: re.Pattern[str] | None, text: str) -> str:
    return pattern.sub(lambda found: BLACK * len(found.group()), text) if pattern is not None else text


def _must_be(message: Message, *, note: bool) -> None:
    if (message.kind == "note") != note:
        raise DeskError("message-kind", kind=message.kind)


def _edit(desk: Desk, message: Message, text: str) -> None:
    clean = clean_text(text)
    if not clean.strip():
        raise DeskError("reply-empty")
    said = reading(message)
    if said.kind == DELETED:
        raise DeskError("message-deleted")
    if clean != said.text:
        _revise(desk, message, Reading(EDITED, said.subject, clean, ""))


def _delete(desk: Desk, message: Message) -> None:
    if reading(message).kind != DELETED:
        _take_away(message, _files(message))
        _revise(desk, message, Reading(DELETED, "", "", ""))


def _take_away(message: Message, files: Sequence[Attachment]) -> None:
    """Hide files; the bytes stay until the ticket is purged, so this can be undone."""
    for row in files:
        row.deleted = True
        row.save()
        journal.note("attachment", row.id, message.ticket, "deleted", old=False, new=True)


def _revise(desk: Desk, message: Message, now_reads: Reading) -> None:
    """Write the revision, and take what it hides out of search and out of the ticket's head."""
    revision = MessageRevision.create(
        message=message.id,
        ticket=message.ticket,
        kind=now_reads.kind,
        agent=desk.actor.id,
        at=max(now(), _newest_at(message) + 1),
        subject=now_reads.subject,
        text=now_reads.text,
    )
    journal.note("message_revision", revision.id, message.ticket, "", None, None)
    refresh_message(message)


def _newest_at(message: Message) -> int:
    rows = rows_where(MessageRevision, "message = ? ORDER BY at DESC LIMIT 1", (key(message.id),))
    return rows[0].at if rows else 0


def _files(message: Message) -> list[Attachment]:
    return rows_where(Attachment, "message = ? AND deleted = 0", (key(message.id),))
