"""After a crash: gives mail that was stored but not yet read its fate."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence

import peewee as pw

from desktop.commands.base import Desk
from desktop.commands.intake_types import Taken
from desktop.commands.ledger import IMPORT_MAILBOX, note_attempt
from desktop.commands.quarantine import quarantine
from desktop.core.errors import DeskError
from desktop.jobs.import_mail_batch import Waiting, settle_batch
from desktop.jobs.import_mail_faults import disk_trouble
from desktop.store.models import Mailbox, MailEntry
from desktop.store.models.mail import PENDING, QUARANTINED
from desktop.store.sharing import does_here, is_shared, read_local
from desktop.store.wanted_files import RAW, want_file

MOST_ATTEMPTS = 3
"""A mail that took the whole program down this often is put aside instead of tried again."""
_PAGE = 200

log = logging.getLogger(__name__)


def settle_pending(desk: Desk, stop: threading.Event | None = None) -> list[Taken]:
    """Settle every waiting entry from its stored raw mail, one by one, oldest first.

    Each attempt is counted in the ledger before it begins, because a mail that crashes the process itself would
    otherwise do so at every start. Raises the ``disk_trouble`` codes.
    """
    try:
        return _settle_pages(desk, stop)
    except (OSError, pw.DatabaseError) as error:
        raise disk_trouble(error) or error from error


def _settle_pages(desk: Desk, stop: threading.Event | None) -> list[Taken]:
    taken: list[Taken] = []
    after = 0
    while not (stop is not None and stop.is_set()):
        page = _page(after)
        if not page:
            break
        for row in page:
            if _is_ours(desk, row):
                taken.extend(_settle_one(desk, row))
        after = page[-1].rid
    return taken


def _page(after: int) -> Sequence[MailEntry]:
    waiting = MailEntry.select().where((MailEntry.fate == PENDING) & (MailEntry.rid > after))
    return list(waiting.order_by(MailEntry.rid).limit(_PAGE))


def _is_ours(desk: Desk, row: MailEntry) -> bool:
    """Tell whether this computer may settle an entry: on a shared desk another one may be about to, or has its mail."""
    if not is_shared():
        return True
    if not desk.files.has_raw(row.raw):
        want_file(row.raw, RAW)
        return False
    if row.mailbox == IMPORT_MAILBOX:
        return str(row.made_clock).endswith(read_local("device"))
    return does_here(f"mailbox:{row.mailbox}")


def _settle_one(desk: Desk, row: MailEntry) -> list[Taken]:
    if note_attempt(desk, row.id) > MOST_ATTEMPTS:
        quarantine(desk, row.id, "parser-crashed")
        return [Taken(row.id, QUARANTINED)]
    try:
        raw = desk.files.raw(row.raw)
    except DeskError as missing:
        log.warning("raw mail of entry %s: %s", row.id, missing.code)
        quarantine(desk, row.id, missing.code)
        return [Taken(row.id, QUARANTINED)]
    return settle_batch(desk, [waiting_entry(row, raw)])


def waiting_entry(row: MailEntry, raw: bytes) -> Waiting:
    """Return an entry with its raw mail, as intake takes it."""
    from_file = row.mailbox == IMPORT_MAILBOX
    mailbox = None if from_file else Mailbox.get_or_none(Mailbox.id == row.mailbox)
    sent = mailbox is not None and bool(mailbox.sent_folder) and mailbox.sent_folder == row.folder
    return Waiting(row.id, raw, not from_file, "import" if from_file else "email", sent)
