"""Reads waiting mail and gives it its fate: in batches, and one by one when a batch fails."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.commands.base import Desk
from desktop.commands.intake import take_in
from desktop.commands.intake_types import ReadMail, Taken
from desktop.commands.quarantine import leave_alone, quarantine
from desktop.core.errors import DeskError
from desktop.jobs.import_mail_faults import disk_trouble
from desktop.mail.parse import parse
from desktop.store.models.mail import IGNORED, QUARANTINED

BATCH = 50
"""Mails in one transaction at most; about 50 ms, so that nobody waits for the desk."""
BATCH_BYTES = 8 * 1024 * 1024

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A ledger entry whose raw mail is at hand; see ``ReadMail`` for the rest.

    ``not_before`` (ms): a mail that was received earlier is left alone.
    """

    entry: str
    raw: bytes = field(repr=False)
    live: bool = True
    source: str = "email"
    sent_folder: bool = False
    not_before: int | None = None


def settle_batch(desk: Desk, waiting: Sequence[Waiting]) -> list[Taken]:
    """Give every mail its fate. One bad mail is put aside and stops no other.

    Raises the ``disk_trouble`` codes; what was not settled then keeps waiting in the ledger. The desk must be the one
    of mail intake, with a connection open.
    """
    try:
        read, taken = _read_all(desk, waiting)
        desk.files.settle()
    except OSError as error:
        raise disk_trouble(error) or error from error
    return taken + take_all(desk, read)


def _read_all(desk: Desk, waiting: Sequence[Waiting]) -> tuple[list[ReadMail], list[Taken]]:
    read: list[ReadMail] = []
    failed: list[Taken] = []
    for one in waiting:
        mail = _read(desk, one)
        if mail is None:
            failed.append(put_aside(desk, one.entry, "parser-failed"))
        elif one.not_before is not None and 0 < (mail.mail.received_at or one.not_before) < one.not_before:
            leave_alone(desk, one.entry, "too-old")
            failed.append(Taken(one.entry, IGNORED))
        else:
            read.append(mail)
    return read, failed


def _read(desk: Desk, one: Waiting) -> ReadMail | None:
    try:
        mail = parse(one.raw)
    except Exception:  # whatever a hostile mail does to the parser must not stop the next one
        log.exception("mail of entry %s could not be read", one.entry)
        return None
    blobs = tuple(desk.files.put_blob(file.content) for file in mail.attachments)
    return ReadMail(one.entry, mail, blobs, one.live, one.sent_folder, one.source)


def take_all(desk: Desk, read: Sequence[ReadMail]) -> list[Taken]:
    """Take mails in at once, or one by one when that fails; a mail that fails alone is put aside."""
    if not read:
        return []
    try:
        return take_in(desk, read)
    except Exception as error:
        trouble = disk_trouble(error)
        if trouble is not None:
            raise trouble from error
        if len(read) == 1:
            log.exception("mail of entry %s could not be taken in", read[0].entry)
            code = error.code if isinstance(error, DeskError) else "store-failed"
            return [put_aside(desk, read[0].entry, code)]
    return [taken for one in read for taken in take_all(desk, [one])]


def put_aside(desk: Desk, entry: str, reason: str) -> Taken:
    """Put one mail into quarantine; raises the ``disk_trouble`` codes."""
    try:
        quarantine(desk, entry, reason)
    except Exception as error:
        raise disk_trouble(error) or error from error
    return Taken(entry, QUARANTINED)
