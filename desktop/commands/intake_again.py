"""Keeps a better reading of stored mail beside the first one."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.commands._intake_message import LONGEST_SUBJECT, pack_html
from desktop.commands.base import Desk, command
from desktop.core.permissions import Permission
from desktop.mail.message import ParsedMail
from desktop.mail.parse import PARSER_VERSION
from desktop.store.database import natural_id
from desktop.store.models import Message, MessageRevision
from desktop.store.row_reads import key, row_by_id, rows_where
from desktop.store.search_index import reindex_message


@dataclass(frozen=True, slots=True)
class Reading:
    """A stored message and what the parser of this version makes of its raw mail."""

    message: str
    mail: ParsedMail


@command(Permission.SYSTEM_IMPORT_DATA)
def add_readings(desk: Desk, readings: Sequence[Reading]) -> int:
    """Add a revision to each message that is now read differently; return to how many.

    A message that a person edited or redacted is left alone: a new reading would bring back what they removed.
    """
    return sum(_add(reading) for reading in readings)


def _add(reading: Reading) -> bool:
    message = row_by_id(Message, reading.message)
    if message is None or message.deleted:
        return False
    revisions = rows_where(
        MessageRevision, "message = ? AND deleted = 0 ORDER BY at DESC, rid DESC", (key(message.id),)
    )
    if any(revision.kind != "parsed" for revision in revisions):
        return False
    shown = revisions[0] if revisions else message
    mail = reading.mail
    quotes = json.dumps(mail.quotes) if mail.quotes else ""
    now_read = mail.subject[:LONGEST_SUBJECT], mail.text, quotes, mail.html
    if now_read == (shown.subject, shown.text, shown.quotes, _unpacked(shown.html)):
        return False
    MessageRevision.create(
        id=natural_id("parsed", message.id, PARSER_VERSION, len(revisions)),
        message=message.id,
        ticket=message.ticket,
        kind="parsed",
        parser=PARSER_VERSION,
        subject=now_read[0],
        quotes=quotes,
        text=mail.text,
        html=pack_html(mail.html),
    )
    reindex_message(message, mail.text)
    return True


def _unpacked(html: bytes | None) -> str:
    return zlib.decompress(html).decode() if html else ""
