"""One ticket's conversation: its messages, oldest first, with those of tickets merged into it."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from typing import Any

from desktop.core.actors import Actor
from desktop.core.errors import NotFoundError
from desktop.core.filenames import is_dangerous
from desktop.store.queries.detail import ticket_detail
from desktop.store.queries.history import ticket_history
from desktop.store.queries.reading import blob, hexed, marks, maybe, people, read, read_one
from desktop.store.queries.rows import AttachmentRow, Delivery, MessageRow
from desktop.store.queries.visibility import visible_sql

__all__ = ["ticket_by_number", "ticket_detail", "ticket_history", "ticket_messages"]

PARTS = """
WITH RECURSIVE parts(id) AS (
  SELECT t.id FROM ticket t WHERE t.id = ? AND t.deleted = 0 AND {sight}
  UNION SELECT u.id FROM parts p JOIN ticket u ON u.merged_into = p.id WHERE u.deleted = 0)
"""
MESSAGES = """
SELECT m.id, m.ticket, m.kind, m.contact, m.agent, m.from_name, m.from_email, m.to_people, m.cc_people, m.bcc_people,
  m.reply_to, m.subject, m.message_id, m.sent_at, m.tz_minutes, m.machine, m.flags, m.text, m.quotes, m.html, m.raw
FROM parts CROSS JOIN message m ON m.ticket = parts.id WHERE m.deleted = 0 ORDER BY m.received_at, m.rid
"""
REVISIONS = "SELECT message, kind, subject, text, quotes, html FROM message_revision WHERE message IN ({marks})"
SURVIVOR = """
WITH RECURSIVE chain(id, next, step) AS (
  SELECT t.id, t.merged_into, 0 FROM ticket t WHERE t.rid = ?
  UNION SELECT u.id, u.merged_into, step + 1 FROM chain c JOIN ticket u ON u.id = c.next WHERE step < 50)
SELECT t.id FROM chain JOIN ticket t ON t.id = chain.id WHERE chain.next IS NULL AND t.deleted = 0 AND {sight}
"""

Stored = tuple[Any, ...]


def ticket_messages(actor: Actor, ticket_id: str) -> list[MessageRow]:
    """Return a ticket's messages in five reads, however many there are. Raises ``NotFoundError``."""
    sight, seen = visible_sql(actor)
    rows = list(read(PARTS.format(sight=sight) + MESSAGES, [blob(ticket_id), *seen]))
    if not rows:
        _must_exist(actor, ticket_id)
        return []
    ids = [row[0] for row in rows]
    revisions, files, deliveries = _revisions(ids), _attachments(ids), _deliveries(ids)
    return [_message(row, revisions, files, deliveries) for row in rows]


def ticket_by_number(actor: Actor, number: int) -> str:
    """Return the id of the ticket that a number leads to: the survivor when it was merged. Raises ``NotFoundError``.

    When two computers gave one number twice, the older ticket has it.
    """
    sight, seen = visible_sql(actor)
    if -(2**63) < number < 2**63:
        for (rid,) in list(read("SELECT rid FROM ticket WHERE number = ? AND deleted = 0 ORDER BY rid", [number])):
            found = read_one(SURVIVOR.format(sight=sight), [rid, *seen])
            if found is not None:
                return hexed(found[0])
    raise NotFoundError("not-found", kind="ticket", number=number)


def _must_exist(actor: Actor, ticket_id: str) -> None:
    sight, seen = visible_sql(actor)
    sql = f"SELECT 1 FROM ticket t WHERE t.id = ? AND t.deleted = 0 AND {sight}"
    if read_one(sql, [blob(ticket_id), *seen]) is None:
        raise NotFoundError("not-found", kind="ticket", id=ticket_id)


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
        raw=maybe(row[20]),
        attachments=tuple(files.get(row[0], ())),
        delivery=deliveries.get(row[0]),
    )
