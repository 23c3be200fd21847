"""Mail that could not be taken in: kept as received, with a reason, until somebody decides."""

from __future__ import annotations

import logging

from desktop.commands._intake_facts import read_facts
from desktop.commands._intake_take import index_taken, take_one
from desktop.commands._ledger import settle
from desktop.commands.base import Desk, command, command_on
from desktop.commands.intake_types import ReadMail, Taken
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission
from desktop.mail.message import ParsedMail
from desktop.mail.parse import parse
from desktop.store.models import MailEntry
from desktop.store.models.mail import IGNORED, PENDING, QUARANTINED

MOST_SHOWN_BYTES = 200_000
log = logging.getLogger(__name__)


@command(Permission.CHANNEL_INTAKE)
def quarantine(desk: Desk, entry: str, reason: str) -> None:
    """Put a waiting mail aside so that the next ones go on. ``reason`` is a code such as ``parser-failed``."""
    row = MailEntry.get(MailEntry.id == entry)
    if row.fate == PENDING:
        settle(row, QUARANTINED, reason)


@command(Permission.CHANNEL_INTAKE)
def leave_alone(desk: Desk, entry: str, reason: str) -> None:
    """Decide that a waiting mail is not wanted, such as one from before a mailbox' start date (``too-old``)."""
    row = MailEntry.get(MailEntry.id == entry)
    if row.fate == PENDING:
        settle(row, IGNORED, reason)


@command_on(MailEntry, Permission.CHANNEL_QUARANTINE_RELEASE)
def release_quarantined(desk: Desk, entry: MailEntry) -> Taken:
    """Make a ticket of a mail that was put aside, read as well as can be.

    When the parser still fails, the raw text itself becomes the message. Refuses ``not-quarantined`` and, when
    nothing was kept, ``raw-missing`` or ``raw-damaged``.
    """
    _must_be_quarantined(entry)
    raw = desk.files.raw(entry.raw)
    mail = _read(raw)
    blobs = tuple(desk.files.put_blob(file.content) for file in mail.attachments)
    desk.files.settle()
    settle(entry, PENDING)
    facts = read_facts()
    taken = take_one(facts, ReadMail(entry.id, mail, blobs))
    index_taken(facts)
    return taken


@command_on(MailEntry, Permission.CHANNEL_QUARANTINE_RELEASE)
def ignore_quarantined(desk: Desk, entry: MailEntry) -> None:
    """Decide that a mail that was put aside is not wanted. Its bytes stay."""
    _must_be_quarantined(entry)
    settle(entry, IGNORED, "by-hand")


def _must_be_quarantined(entry: MailEntry) -> None:
    if entry.fate != QUARANTINED:
        raise DeskError("not-quarantined", reason=entry.reason)


def _read(raw: bytes) -> ParsedMail:
    try:
        return parse(raw)
    except Exception:
        log.exception("a released mail could not be read")
        return ParsedMail(text=raw[:MOST_SHOWN_BYTES].decode("utf-8", "replace").replace("\0", ""), flags=("unread",))
