"""Reads stored mail again with an improved parser. Messages stay as they are; a better reading is a revision."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.commands.base import Desk
from desktop.commands.intake_again import Reading, add_readings
from desktop.commands.quarantine import release_quarantined
from desktop.core.errors import DeskError
from desktop.jobs.import_mail_faults import disk_trouble
from desktop.mail.parse import PARSER_VERSION, parse
from desktop.store.database import db
from desktop.store.models import MailEntry, Message
from desktop.store.models.mail import QUARANTINED
from desktop.store.row_reads import rows_where

PAGE = 50
log = logging.getLogger(__name__)


@dataclass
class AgainSums:
    """How many messages were read again, read differently, could not be read; mails that left the quarantine."""

    read: int = 0
    changed: int = 0
    failed: int = 0
    released: int = 0


def parse_again(
    desk: Desk,
    progress: Callable[[int, int], None] | None = None,
    stop: threading.Event | None = None,
    everything: bool = False,
) -> AgainSums:
    """Parse every message that an older parser read (or ``everything``) again, and try what is in quarantine.

    May be stopped and repeated: an equal reading leaves nothing behind.
    """
    sums = AgainSums()
    with db.connection_context():
        total = Message.select().where(Message.raw.is_null(False)).count()
        done = after = 0
        while not (stop is not None and stop.is_set()):
            page = rows_where(
                Message, f"rid > ? AND raw IS NOT NULL AND deleted = 0 ORDER BY rid LIMIT {PAGE}", (after,)
            )
            if not page:
                break
            _read_page(desk, page, everything, sums)
            after, done = page[-1].rid, done + len(page)
            if progress is not None:
                progress(done, total)
        _release(desk, sums, stop)
    return sums


def _read_page(desk: Desk, page: Sequence[Message], everything: bool, sums: AgainSums) -> None:
    readings = []
    for message in page:
        if message.kind not in ("customer", "machine") or not (everything or message.parser < PARSER_VERSION):
            continue
        try:
            readings.append(Reading(message.id, parse(desk.files.raw(message.raw))))
            sums.read += 1
        except Exception:  # a missing file or a parser that fails on one mail says nothing about the next
            log.exception("message %s could not be read again", message.id)
            sums.failed += 1
    if readings:
        sums.changed += add_readings(desk, readings)


def _release(desk: Desk, sums: AgainSums, stop: threading.Event | None) -> None:
    after = 0
    while not (stop is not None and stop.is_set()):
        page = rows_where(MailEntry, "rid > ? AND fate = ? AND fate = 3 ORDER BY rid LIMIT 50", (after, QUARANTINED))
        if not page:
            return
        for entry in page:
            after = entry.rid
            sums.released += _try(desk, entry)


def _try(desk: Desk, entry: MailEntry) -> bool:
    try:
        parse(desk.files.raw(entry.raw))
        release_quarantined(desk, entry.id)
    except DeskError:
        return False
    except Exception as error:
        trouble = disk_trouble(error)
        if trouble is not None:
            raise trouble from error
        log.exception("entry %s stays in quarantine", entry.id)
        return False
    return True
