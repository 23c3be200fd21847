"""A desk at real servers, and the letters that customers write to it."""

from __future__ import annotations

import email
import email.policy
import threading
from email.message import EmailMessage
from email.utils import formatdate
from pathlib import Path

from desktop.commands.base import Desk
from desktop.commands.forms import ReplyForm, SentReply
from desktop.commands.mailboxes import MailboxForm, create_mailbox
from desktop.commands.replies import send_reply
from desktop.jobs.fetch_mail import FetchSums, fetch_mailbox
from desktop.jobs.send_mail import send_due
from desktop.jobs.session import open_desk
from desktop.store.clock import now
from desktop.store.create import create_desk
from desktop.store.database import db
from desktop.store.models import Status, Ticket
from tests.servers.dovecot import Dovecot
from tests.servers.smtp import SmtpServer

DESK, CUSTOMER, OTHER = "agent@example.test", "customer@example.test", "other@example.test"


class Journey:
    """A desk at a Dovecot and an SMTP server that delivers into it."""

    def __init__(self, path: Path, dovecot: Dovecot, smtp: SmtpServer, mailbox: str = "") -> None:
        self.path, self.dovecot, self.smtp = path, dovecot, smtp
        create_desk(path, "Halyard Outdoor", "Ewa Kowal", "en", "ewa@halyard.example")
        self.desk: Desk = open_desk(path)
        form = MailboxForm(
            DESK,
            name="Halyard Outdoor",
            imap_host=dovecot.host,
            imap_port=dovecot.tls_port,
            smtp_host=smtp.host,
            smtp_port=smtp.port,
            smtp_security="starttls",
            smtp_user=smtp.user,
            sent_folder="Sent",
        )
        with db.connection_context():
            self.mailbox = mailbox or create_mailbox(self.desk, form)

    def fetch(self) -> FetchSums:
        return fetch_mailbox(self.desk, self.mailbox, self.dovecot.password)

    def send(self) -> int:
        return send_due(self.desk, lambda *_: self.smtp.password, now() + 1, threading.Event()).sent

    def answer(self, text: str, **form: object) -> SentReply:
        to = (("Amira Haddad", CUSTOMER),)
        with db.connection_context():
            ticket = Ticket.get().id
            return send_reply(self.desk, ticket, ReplyForm(to, text, delay_s=0, **form))  # type: ignore[arg-type]

    def status(self) -> str:
        with db.connection_context():
            return str(Status.get(Status.id == Ticket.get().status).key)


def letter(text: str, sender: str = CUSTOMER, **headers: str) -> bytes:
    """Write a mail as a customer's program would."""
    mail = EmailMessage(policy=email.policy.SMTP)
    mail["From"], mail["To"] = f"Amira Haddad <{sender}>", DESK
    mail["Subject"], mail["Date"] = headers.pop("subject", "The tent leaks"), formatdate()
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail.as_bytes()


def newest(dovecot: Dovecot, user: str, folder: str = "INBOX") -> tuple[EmailMessage, bytes]:
    """Return the last mail in a folder, read and raw."""
    messages = dovecot.messages(user, folder)
    raw = messages[max(messages)][1]
    return email.message_from_bytes(raw, policy=email.policy.default), raw  # type: ignore[return-value]


def raw_header(raw: bytes, name: str) -> str:
    """Return a header as it stands on the wire, unfolded but not decoded."""
    read = email.message_from_bytes(raw, policy=email.policy.compat32)
    return " ".join(str(read.get(name, "")).split())
