"""Sends what is due from the outbox."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from desktop.commands.base import Desk
from desktop.commands.outbox import begin_sending, note_result, recover_sending, settle_unknown
from desktop.core.errors import DeskError
from desktop.jobs.accounts import imap_account, smtp_account
from desktop.jobs.session import as_mail
from desktop.mail.imap import connect
from desktop.mail.smtp import SendResult, send
from desktop.store.database import db
from desktop.store.queries.outbox_due import DueMail, due_mails, unknown_mails

Password = Callable[[str, str], str]
"""Mailbox id and direction (imap or smtp) in, password out. Raises ``vault-locked`` or ``password-missing``."""


@dataclass
class SendSums:
    """How many mails left, wait for another try, failed for good, or are in doubt."""

    sent: int = 0
    waiting: int = 0
    failed: int = 0
    unknown: int = 0


def send_due(desk: Desk, password: Password, moment: int, stop: threading.Event) -> SendSums:
    """Send every mail whose time has come, one by one, oldest first.

    No transaction is open while the network is used. A mail whose mailbox has no password waits and says why.
    """
    sums, desk = SendSums(), as_mail(desk)
    while not stop.is_set():
        with db.connection_context():
            found = due_mails(moment, 1)
        if not found:
            break
        _send_one(desk, found[0], password, sums)
    return sums


def recover(desk: Desk, password: Password) -> SendSums:
    """After a start: find out about mails whose fate is unknown by looking for their Message-ID in the sent folder.

    Found means sent. Not found stays unknown and is shown: sending twice is worse than asking.
    """
    sums, desk = SendSums(), as_mail(desk)
    with db.connection_context():
        recover_sending(desk)
        waiting = unknown_mails()
    for mail in waiting:
        arrived = _in_sent_folder(mail, password)
        if arrived:
            with db.connection_context():
                settle_unknown(desk, mail.id, True)
            sums.sent += 1
        else:
            sums.unknown += 1
    return sums


def _send_one(desk: Desk, mail: DueMail, password: Password, sums: SendSums) -> None:
    claimed = False

    def before_data() -> None:
        nonlocal claimed
        with db.connection_context():
            if not begin_sending(desk, mail.id):
                raise DeskError("already-sending", state="")
        claimed = True

    try:
        account = smtp_account(mail.mailbox, password(mail.mailbox.id, "smtp"))
        raw = desk.files.raw(mail.raw)
        result = send(account, mail.envelope_from, mail.recipients, raw, before_data=before_data)
    except DeskError as refusal:
        if refusal.code == "already-sending" and not claimed:
            return
        result = SendResult("retry" if _passing(refusal.code) else "failed", code=refusal.code)
    with db.connection_context():
        note_result(desk, mail.id, result)
    _count(sums, result.state)
    if result.state == "sent":
        _keep_copy(mail, raw, password)


def _count(sums: SendSums, state: str) -> None:
    name = {"sent": "sent", "retry": "waiting", "failed": "failed"}.get(state, "unknown")
    setattr(sums, name, getattr(sums, name) + 1)


def _passing(code: str) -> bool:
    return code not in ("raw-missing", "raw-damaged", "mail-login-refused", "address-invalid")


def _in_sent_folder(mail: DueMail, password: Password) -> bool:
    if not mail.mailbox.sent_folder or not mail.mailbox.imap_host:
        return False
    try:
        session = connect(imap_account(mail.mailbox, password(mail.mailbox.id, "imap")))
    except DeskError:
        return False
    try:
        return session.find_message_id(mail.mailbox.sent_folder, f"<{mail.message_id}>") is not None
    except DeskError:
        return False
    finally:
        session.close()


def _keep_copy(mail: DueMail, raw: bytes, password: Password) -> None:
    """Put a copy into the sent folder; a server that files sent mail by itself gets none, a failure changes nothing."""
    if not mail.mailbox.sent_folder or not mail.mailbox.imap_host or _in_sent_folder(mail, password):
        return
    try:
        session = connect(imap_account(mail.mailbox, password(mail.mailbox.id, "imap")))
    except DeskError:
        return
    try:
        session.append(mail.mailbox.sent_folder, raw, ("\\Seen",), mail.created_at)
    except DeskError:
        return
    finally:
        session.close()
