"""Fetches new mail of one mailbox: every folder from where it was read up to, each message exactly once."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from dataclasses import replace

import peewee as pw

from desktop.commands.base import Desk
from desktop.commands.ledger import note_folder
from desktop.core.errors import DeskError, NotFoundError
from desktop.jobs.accounts import imap_account
from desktop.jobs.fetch_mail_folder import FolderFetch
from desktop.jobs.import_mail import ImportSums
from desktop.jobs.import_mail_faults import disk_trouble
from desktop.jobs.import_mail_pending import settle_pending
from desktop.jobs.session import as_mail
from desktop.mail.imap import ImapSession, connect
from desktop.store.database import db
from desktop.store.queries.mail_lists import mailboxes
from desktop.store.queries.rows import MailboxRow
from desktop.store.sharing import does_here

log = logging.getLogger(__name__)


class FetchSums(ImportSums):
    """What became of the mail that was new on the server; see ``ImportSums``."""


Progress = Callable[[FetchSums, int, int], None]
"""Sums so far, messages done and messages new in the folder at hand."""


def fetch_mailbox(
    desk: Desk,
    mailbox: str,
    password: str,
    stop: threading.Event | None = None,
    progress: Progress | None = None,
) -> FetchSums:
    """Fetch once. ``password`` is the password, or the access token where the account uses one.

    Each folder's trouble is noted in its state, and cleared when it is over; the other folders go on. Raises the
    first trouble (a ``MailError`` or a code of ``disk_trouble``) at the end.
    """
    with db.connection_context():
        box = find_mailbox(desk, mailbox)
        fetch = MailboxFetch(as_mail(desk), box, stop or threading.Event(), progress)
        try:
            session = connect(imap_account(box, password))
        except DeskError as refusal:
            fetch.note_trouble(refusal)
            raise
        with session:
            fetch.run(session)
    return fetch.sums


def find_mailbox(desk: Desk, mailbox: str) -> MailboxRow:
    """Return a mailbox as it is set now. Raises ``NotFoundError`` when it is gone."""
    found = next((box for box in mailboxes(desk.actor) if box.id == mailbox), None)
    if found is None:
        raise NotFoundError("not-found", kind="mailbox", id=mailbox)
    return found


class MailboxFetch:
    """Goes through the folders of one mailbox; ``sums`` add up over all of them. Needs a database connection."""

    def __init__(self, desk: Desk, box: MailboxRow, stop: threading.Event, progress: Progress | None) -> None:
        self.desk, self.box, self.stop, self.progress = desk, box, stop, progress
        self.sums = FetchSums()

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders in the order in which they are fetched: the one that is waited on afterwards comes last."""
        first, *others = self.box.folders or ("INBOX",)
        return (*others, first)

    def run(self, session: ImapSession) -> None:
        """Fetch every folder once over an open session. Raises the first trouble at the end.

        On a shared desk only while this computer has the hub's lease of the mailbox.
        """
        settle_pending(self.desk, self.stop)
        trouble: DeskError | None = None
        for folder in self.folders:
            if self.stop.is_set() or not self.is_mine():
                break
            try:
                self._fetch(session, folder)
            except DeskError as refusal:
                log.info("folder of mailbox %s: %s", self.box.id, refusal.code)
                trouble = trouble or refusal
                if not session.is_open:
                    break
        if trouble is not None:
            raise trouble

    def is_mine(self) -> bool:
        """Tell whether this computer fetches the mailbox: alone it does, else the hub's lease says who."""
        return does_here(f"mailbox:{self.box.id}")

    def _fetch(self, session: ImapSession, folder: str) -> None:
        try:
            FolderFetch(self.desk, self.box, session, self.stop, self._count).run(folder)
        except (OSError, pw.DatabaseError) as error:
            raise disk_trouble(error) or error from error

    def note_trouble(self, refusal: DeskError) -> None:
        """Note a trouble of the whole account on all its folders."""
        for folder in self.folders:
            note_folder(self.desk, self.box.id, folder, refusal.code, details_json(refusal))

    def _count(self, fate: int | None, began: bool, done: int, total: int) -> None:
        if fate is not None:
            self.sums.count(fate, began)
        elif self.progress is not None:
            self.progress(replace(self.sums), done, total)


def details_json(refusal: DeskError) -> str:
    """Return a refusal's details as they are stored: JSON of texts."""
    return json.dumps({name: str(value)[:300] for name, value in refusal.details.items()}, ensure_ascii=False)
