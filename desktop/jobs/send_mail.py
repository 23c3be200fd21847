"""Sends what is due from the outbox."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.commands.base import Desk
from desktop.commands.outbox import begin_sending, note_result, recover_sending, settle_unknown
from desktop.core.errors import DeskError
from desktop.jobs.accounts import imap_account, smtp_account
from desktop.jobs.session import as_mail
from desktop.mail.imap import connect
from desktop.mail.smtp import SendResult, send
from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.store.queries.outbox_due import DueMail, due_mails, unknown_mails
from desktop.store.sharing import does_here, is_shared, lease_token, read_local, write_local
from desktop.store.wanted_files import RAW, want_file

LEASE = "outbox"
LAST_TURN = "outbox_turn"
"""The local fact that keeps the fencing token under which this computer sent last."""
MOST_LOOKED_UP = 200
"""Queued mails that are looked up in the sent folder when the sending changes its computer."""
SURELY_OURS_MS = 5_000
"""A mail this young was written after the change; looking it up would only cost time."""
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

    No transaction is open while the network is used. A mail whose mailbox has no password waits and says why. On a
    shared desk only the computer with the hub's lease sends, and looks again at what others left when it gets it.
    """
    sums, desk = SendSums(), as_mail(desk)
    while not stop.is_set():
        with db.connection_context():
            found = _ready(desk, moment) if does_here(LEASE) else []
            taken_over = bool(found) and _taken_over()
        if not found:
            break
        if taken_over:
            recover(desk, password)
            continue
        _send_one(desk, found[0], password, sums)
    return sums


def _ready(desk: Desk, moment: int) -> list[DueMail]:
    """Return the next mail that may leave. On a shared desk one whose bytes are on their way here lets others pass."""
    if not is_shared():
        return due_mails(moment, 1)
    due = due_mails(moment, MOST_LOOKED_UP)
    for mail in due:
        if not desk.files.has_raw(mail.raw):
            want_file(mail.raw, RAW)
    return [mail for mail in due if desk.files.has_raw(mail.raw)][:1]


def _taken_over() -> bool:
    """Tell whether another computer may have sent since this one last did: its fencing token is another one."""
    token = lease_token(LEASE)
    return token is not None and read_local(LAST_TURN) != str(token)


def recover(desk: Desk, password: Password) -> SendSums:
    """After a start: find out about mails whose fate is unknown by looking for their Message-ID in the sent folder.

    Found means sent. Not found stays unknown and is shown: sending twice is worse than asking.
    """
    sums, desk = SendSums(), as_mail(desk)
    with db.connection_context():
        if not does_here(LEASE):
            return sums
        token = lease_token(LEASE)
        recover_sending(desk)
        waiting = unknown_mails()
        other = due_mails(time_now(), MOST_LOOKED_UP) if token is not None else []
    sums.sent += _sent_elsewhere(desk, other, password)
    for mail in waiting:
        arrived = _in_sent_folder(mail, password)
        if arrived:
            with db.connection_context():
                settle_unknown(desk, mail.id, True)
            sums.sent += 1
        else:
            sums.unknown += 1
    if token is not None:
        with db.connection_context():
            write_local(LAST_TURN, str(token))
    return sums


def _sent_elsewhere(desk: Desk, mails: Sequence[DueMail], password: Password) -> int:
    """Settle mails that the computer which sent before has sent without being able to say so any more."""
    older = [mail for mail in mails if mail.created_at < time_now() - SURELY_OURS_MS]
    found = [mail for mail in older if _in_sent_folder(mail, password)]
    for mail in found:
        with db.connection_context():
            if begin_sending(desk, mail.id):
                note_result(desk, mail.id, SendResult("sent", accepted=mail.recipients))
    return len(found)


def _send_one(desk: Desk, mail: DueMail, password: Password, sums: SendSums) -> None:
    claimed = False

    def before_data() -> None:
        nonlocal claimed
        with db.connection_context():
            if not does_here(LEASE) or not begin_sending(desk, mail.id):
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
