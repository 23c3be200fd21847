"""Keeps looking at one mailbox: fetch, wait for the server to announce mail (or for the interval), fetch again."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.jobs.accounts import imap_account
from desktop.jobs.fetch_mail import MailboxFetch, find_mailbox
from desktop.jobs.session import as_mail
from desktop.mail.imap import ImapSession, connect
from desktop.store.database import db

FIRST_PAUSE_S, LONGEST_PAUSE_S = 5.0, 300.0
OTHERS_PAUSE_S = 10.0
"""How often a mailbox that another computer fetches is looked at, to take it over."""

log = logging.getLogger(__name__)

Password = Callable[[str, str], str]
"""Mailbox id and direction in, password out; raises a ``DeskError`` where there is none."""
Report = Callable[[str, str], None]
"""Mailbox id and a code, empty when all is well; called after each look."""


class MailboxWatch:
    """Watches one mailbox until ``end`` is called; ``run`` belongs on a thread of its own.

    A lost connection is taken up again, after pauses that grow to five minutes; nothing is lost meanwhile, because
    the marks of the folders say where to go on.
    """

    def __init__(self, desk: Desk, mailbox: str, password: Password, report: Report) -> None:
        self._desk, self.mailbox, self._password, self._report = desk, mailbox, password, report
        self._over = threading.Event()
        self._wake = threading.Event()
        self._pause = FIRST_PAUSE_S

    def look_now(self) -> None:
        """Look at once instead of at the next announcement."""
        self._wake.set()

    def end(self) -> None:
        """Let ``run`` return soon; a message in hand is finished first."""
        self._over.set()
        self._wake.set()

    def run(self) -> None:
        """Watch until the end. Every trouble is noted and reported, none ends the watch."""
        while not self._over.is_set():
            try:
                with db.connection_context():
                    self._connected()
            except DeskError as refusal:
                self._report(self.mailbox, refusal.code)
                if refusal.code == "not-found":
                    return
            except Exception:  # a fault of ours: shown and tried again, as the mail of others must go on
                log.exception("watching mailbox %s", self.mailbox)
                self._report(self.mailbox, "fetch-failed")
            if not self._over.is_set():
                self._rest()

    def _rest(self) -> None:
        self._wake.wait(self._pause)
        self._wake.clear()
        self._pause = min(self._pause * 2, LONGEST_PAUSE_S)

    def _connected(self) -> None:
        box = find_mailbox(self._desk, self.mailbox)
        fetch = MailboxFetch(as_mail(self._desk), box, self._over, None)
        if not fetch.is_mine():
            self._pause = OTHERS_PAUSE_S
            return
        try:
            session = connect(imap_account(box, self._password(box.id, "imap")))
        except DeskError as refusal:
            fetch.note_trouble(refusal)
            raise
        with session:
            while not self._over.is_set() and fetch.is_mine():
                self._wake.clear()
                fetch.run(session)
                self._pause = FIRST_PAUSE_S
                self._report(self.mailbox, "")
                self._wait(session, box.poll_seconds)

    def _wait(self, session: ImapSession, seconds: int) -> None:
        """Wait in the folder that was fetched last, which is still selected: nothing falls between fetch and wait."""
        if not self._over.is_set():
            session.idle(self._wake, seconds)
