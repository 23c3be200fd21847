"""The mail worker's rounds: one thread watches each mailbox, one tells other programs, the main one sends mail."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.jobs.fetch_mail_watch import MailboxWatch
from desktop.jobs.import_mail_faults import disk_trouble
from desktop.jobs.import_mail_pending import settle_pending
from desktop.jobs.send_mail import recover, send_due
from desktop.jobs.send_webhooks import webhook_rounds
from desktop.jobs.session import as_mail
from desktop.jobs.worker_passwords import Passwords
from desktop.store.clock import now
from desktop.store.database import db
from desktop.store.queries.mail_lists import mailboxes

SEND_EVERY_S = 5.0
"""Seconds between two looks into the outbox; ``send_now`` looks at once."""
ENDING_S = 20.0
"""Seconds that a watch gets to finish the mail in hand."""

log = logging.getLogger(__name__)
Say = Callable[[Mapping[str, object]], None]


class MailRounds:
    """Runs until it hears ``{"stop": true}``; also hears secret, fetch_now and send_now.

    Says ``{"state": {"mailbox", "error"}}`` after each look at a mailbox.
    """

    def __init__(self, desk: Desk, passwords: Passwords, say: Say) -> None:
        self._desk, self._passwords, self._say = as_mail(desk), passwords, say
        self._over = threading.Event()
        self._wake = threading.Event()
        self._watches: list[MailboxWatch] = []

    def hear(self, line: Mapping[str, object]) -> None:
        """Act on a line of the parent; called on another thread."""
        secret = line.get("secret")
        if isinstance(secret, dict):
            self._passwords.give(secret)
        if line.get("fetch_now") or isinstance(secret, dict):
            for watch in self._watches:
                watch.look_now()
        if line.get("stop"):
            self._over.set()
            for watch in self._watches:
                watch.end()
        self._wake.set()

    def run(self) -> None:
        """Settle what an earlier run left, then watch and send until told to stop."""
        with db.connection_context():
            settle_pending(self._desk, self._over)
            boxes = [box for box in mailboxes(self._desk.actor) if box.active and box.imap_host]
        self._watches = [MailboxWatch(self._desk, box.id, self._passwords, self._report) for box in boxes]
        threads = [threading.Thread(target=watch.run, name=f"mailbox-{watch.mailbox[-6:]}") for watch in self._watches]
        threads.append(threading.Thread(target=webhook_rounds, args=(self._desk, self._over), name="webhooks"))
        for thread in threads:
            thread.start()
        try:
            self._send_until_over()
        finally:
            for watch in self._watches:
                watch.end()
            for thread in threads:
                thread.join(ENDING_S)

    def _send_until_over(self) -> None:
        self._guarded(lambda: recover(self._desk, self._passwords))
        while not self._over.is_set():
            self._guarded(lambda: send_due(self._desk, self._passwords, now(), self._over))
            self._wake.wait(SEND_EVERY_S)
            self._wake.clear()

    def _guarded(self, work: Callable[[], object]) -> None:
        """Do one round of sending; a trouble is told and the next round tries again."""
        try:
            work()
        except Exception as error:
            found = error if isinstance(error, DeskError) else disk_trouble(error)
            if found is None:
                log.exception("sending failed")
            self._say({"state": {"mailbox": "", "error": found.code if found else "send-failed"}})

    def _report(self, mailbox: str, error: str) -> None:
        self._say({"state": {"mailbox": mailbox, "error": error}})
