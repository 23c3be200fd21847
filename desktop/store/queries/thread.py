"""One ticket's conversation: its messages, oldest first, with those of tickets merged into it."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from typing import Any, NamedTuple

from desktop.core.actors import Actor
from desktop.core.errors import NotFoundError
from desktop.core.filenames import is_dangerous
from desktop.core.permissions import Permission
from desktop.store.queries.detail import ticket_detail
from desktop.store.queries.history import ticket_history
from desktop.store.queries.reading import blob, hexed, marks, maybe, people, read, read_one
from desktop.store.queries.rows import AttachmentRow, Delivery, MessageRow
from desktop.store.queries.visibility import also_sql, visible_sql

__all__ = ["raw_of", "ticket_by_number", "ticket_detail", "ticket_history", "ticket_messages"]

PARTS = """
WITH RECURSIVE parts(id) AS (
  SELECT t.id FROM ticket t WHERE t.id = ? AND t.deleted = 0
  UNION SELECT u.id FROM parts p JOIN ticket u ON u.merged_into = p.id WHERE u.deleted = 0)
"""
MESSAGES = """
SELECT m.id, m.ticket, m.kind, m.contact, m.agent, m.from_name, m.from_email, m.to_people, m.cc_people, m.bcc_people,
  m.reply_to, m.subject, m.message_id, m.sent_at, m.tz_minutes, m.machine, m.flags, m.text, m.quotes, m.html, m.raw
FROM parts CROSS JOIN message m ON m.ticket = parts.id WHERE m.deleted = 0 {notes} ORDER BY m.received_at, m.rid
"""
REVISIONS = "SELECT message, kind, subject, text, quotes, html FROM message_revision WHERE message IN ({marks})"
NUMBERED = (
    "SELECT rid FROM (SELECT rid, 0 AS late, _new AS made FROM ticket WHERE number = ?1 AND deleted = 0 UNION ALL"
    " SELECT t.rid, 1, a._new FROM ticket_alias a JOIN ticket t ON t.id = a.ticket WHERE a.number = ?1"
    " AND a.deleted = 0 AND t.deleted = 0) ORDER BY late, made, rid"
)
SURVIVOR = """
WITH RECURSIVE chain(id, next, step) AS (
  SELECT t.id, t.merged_into, 0 FROM ticket t WHERE {where}
  UNION SELECT u.id, u.merged_into, step + 1 FROM chain c JOIN ticket u ON u.id = c.next WHERE step < 50)
SELECT t.id FROM chain JOIN ticket t ON t.id = chain.id WHERE chain.next IS NULL AND t.deleted = 0 AND {sight}
"""
HIDING = ("deleted", "redacted")
"""Revisions that take words away: the source as received would bring them back."""

READING = (Permission.TICKET_VIEW_CONTENT, Permission.TICKET_VIEW_NOTES, Permission.TICKET_VIEW_RAW_SOURCE)

Stored = tuple[Any, ...]


def ticket_messages(actor: Actor, ticket_id: str) -> list[MessageRow]:
    """Return a ticket's messages in a few reads, however many there are. Raises ``NotFoundError``.

    What was merged into a ticket is part of it: the rights to this ticket decide. Without the right to read there are
    no messages, without the one to notes no notes, without the one to the source no ``raw``.
    """
    may = _rights(actor, ticket_id)
    if not may.content:
        return []
    notes = "" if may.notes else "AND m.kind <> 'note'"
    rows = list(read(PARTS + MESSAGES.format(notes=notes), [blob(ticket_id)]))
    if not may.raw:
        rows = [(*row[:20], None) for row in rows]
    ids = [row[0] for row in rows]
    revisions, files, deliveries = _revisions(ids), _attachments(ids), _deliveries(ids)
    return [_message(row, revisions, files, deliveries) for row in rows]


def ticket_by_number(actor: Actor, number: int) -> str:
    """Return the id of the ticket that a number leads to: the survivor when it was merged. Raises ``NotFoundError``.

    When two computers gave one number twice, the older ticket has it, then who had it before (``ticket_alias``).
    """
    sight, seen = visible_sql(actor)
    if -(2**63) < number < 2**63:
        for (rid,) in list(read(NUMBERED, [number])):
            found = read_one(SURVIVOR.format(where="t.rid = ?", sight=sight), [rid, *seen])
            if found is not None:
                return hexed(found[0])
    raise NotFoundError("not-found", kind="ticket", number=number)


def raw_of(actor: Actor, message_id: str) -> str:
    """Return under which name a message is kept as it was received. Raises ``NotFoundError``.

    A message that may not be read does not exist; one whose source may not be seen, or of which words were taken away
    since, was never kept.
    """
    if _revisions([blob(message_id)]).get(blob(message_id), ("",))[0] in HIDING:
        raise NotFoundError("not-found", kind="message", id=message_id)
    sql = SURVIVOR.format(where="t.id = (SELECT m.ticket FROM message m WHERE m.id = ?)", sight="1")
    row = read_one("SELECT raw, kind, ticket FROM message WHERE id = ? AND deleted = 0", [blob(message_id)])
    survivor = read_one(sql, [blob(message_id)])
    for ticket in [] if row is None else [each for each in (survivor and survivor[0], row[2]) if each]:
        may = _rights_or_none(actor, ticket)
        if row and may and may.content and may.raw and (row[1] != "note" or may.notes) and row[0] is not None:
            return hexed(row[0])
    raise NotFoundError("not-found", kind="message", id=message_id)


class _Rights(NamedTuple):
    """What an actor may read of one ticket in sight."""

    content: bool
    notes: bool
    raw: bool


def _rights(actor: Actor, ticket_id: str) -> _Rights:
    found = _rights_or_none(actor, blob(ticket_id))
    if found is None:
        raise NotFoundError("not-found", kind="ticket", id=ticket_id)
    return found


def _rights_or_none(actor: Actor, ticket: bytes) -> _Rights | None:
    sight, seen = visible_sql(actor)
    asked = [also_sql(actor, each) for each in READING]
    sql = f"SELECT {', '.join(words for words, _ in asked)} FROM ticket t WHERE t.id = ? AND t.deleted = 0 AND {sight}"
    row = read_one(sql, [*(value for _, values in asked for value in values), ticket, *seen])
    return None if row is None else _Rights(*map(bool, row))


def _revisions(ids: Sequence[object]) -> dict[object, Stored]:
    """Return each message's newest revision: kind, subject, text, quotes, html."""
    sql = REVISIONS.format(marks=marks(ids)) + " AND deleted = 0 ORDER BY at, rid"
    return {row[0]: row[1:] for row in read(sql, ids)}


def _attachments(ids: Sequence[object]) -> dict[object, list[AttachmentRow]]:
    sql = (
        "SELECT message, id, name, mime, size, blob, content_id, inline, kind FROM attachment"
        f" WHERE message IN ({marks(ids)}) AND deleted = 0 ORDER BY position, rid"
    )
    found: dict[object, list[AttachmentRow]] = {}
    for message, identity, name, mime, size, content, content_id, inline, kind in read(sql, ids):
        row = AttachmentRow(
            hexed(identity), name, mime, size, hexed(content), content_id, bool(inline), kind, is_dangerous(name)
        )
        found.setdefault(message, []).append(row)
    return found


def _deliveries(ids: Sequence[object]) -> dict[object, Delivery]:
    sql = (
        "SELECT message, id, state, code, error, send_after FROM outgoing"
        f" WHERE message IN ({marks(ids)}) AND deleted = 0 ORDER BY rid"
    )
    sent = {row[1]: row for row in read(sql, ids)}
    recipients: dict[object, list[tuple[str, str, str]]] = {}
    if sent:
        sql = (
            "SELECT outgoing, email, state, text FROM outgoing_recipient"
            f" WHERE outgoing IN ({marks(list(sent))}) AND deleted = 0 ORDER BY rid"
        )
        for outgoing, email, state, text in read(sql, list(sent)):
            recipients.setdefault(outgoing, []).append((email, state, text))
    return {
        message: Delivery(hexed(identity), state, code, error, send_after, tuple(recipients.get(identity, ())))
        for message, identity, state, code, error, send_after in sent.values()
    }


def _message(
    row: Stored,
    revisions: dict[object, Stored],
    files: dict[object, list[AttachmentRow]],
    deliveries: dict[object, Delivery],
) -> MessageRow:
    kind, subject, text, quotes, html = revisions.get(row[0], ("", row[11], row[17], row[18], row[19]))
    return MessageRow(
        id=hexed(row[0]),
        ticket=hexed(row[1]),
        kind=row[2],
        contact=maybe(row[3]),
        agent=maybe(row[4]),
        from_name=row[5],
        from_email=row[6],
        to=people(row[7]),
        cc=people(row[8]),
        bcc=people(row[9]),
        reply_to=people(row[10]),
        subject=subject,
        message_id=row[12],
        sent_at=row[13],
        tz_minutes=row[14],
        machine=row[15],
        flags=tuple(row[16].split()),
        text=text,
        quotes=tuple((int(start), int(end)) for start, end in json.loads(quotes or "[]")),
        html=zlib.decompress(html).decode("utf-8", "replace") if html else "",
        revision=kind,
        raw=None if kind in HIDING else maybe(row[20]),
        attachments=tuple(files.get(row[0], ())),
        delivery=deliveries.get(row[0]),
    )
