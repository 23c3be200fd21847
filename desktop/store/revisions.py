"""What a message says now: as received or sent, or as its newest revision reads."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from desktop.store.models import Message, MessageRevision
from desktop.store.row_reads import key, rows_where

DELETED, EDITED, REDACTED = "deleted", "edited", "redacted"


@dataclass(frozen=True, slots=True)
class Reading:
    """Subject and body of a message; ``kind`` is empty for the first reading (see ``MessageRevision``)."""

    kind: str
    subject: str
    text: str
    html: str


def newest_revision(message: str) -> MessageRevision | None:
    """Return the revision that shows, None while the message itself does."""
    rows = rows_where(
        MessageRevision, "message = ? AND deleted = 0 ORDER BY at DESC, rid DESC LIMIT 1", (key(message),)
    )
    return rows[0] if rows else None


def reading(message: Message) -> Reading:
    """Return what a message says now."""
    revision = newest_revision(message.id)
    shown = message if revision is None else revision
    html = zlib.decompress(shown.html).decode("utf-8", "replace") if shown.html else ""
    return Reading(revision.kind if revision is not None else "", shown.subject, shown.text, html)
