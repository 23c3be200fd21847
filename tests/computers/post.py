"""The mail of an office: an IMAP server that customers' letters reach, and an SMTP server that keeps the answers."""

from __future__ import annotations

import email.policy
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from pathlib import Path

from desktop.commands.base import Desk
from desktop.commands.mailboxes import MailboxForm, create_mailbox
from tests.servers.certificates import make_certificates
from tests.servers.dovecot import USERS, Dovecot
from tests.servers.smtp import SmtpServer

CUSTOMER = "amira@example.com"
ANSWER = re.compile(rb"answer\d{9}")
"""What an answer of the trials has in it, so that it can be counted."""


class PostOffice:
    """Two mailboxes: one of the department that everybody sees, one of the other."""

    def __init__(self, dovecot: Dovecot, smtp: SmtpServer) -> None:
        self.dovecot, self.smtp = dovecot, smtp
        self.users: dict[str, str] = {}

    @property
    def environment(self) -> dict[str, str]:
        """Return what the computers' processes need to reach the servers."""
        return {"SSL_CERT_FILE": str(self.dovecot.authority), "DESKBELL_MAIL_PASSWORD": self.dovecot.password}

    def open_mailboxes(self, desk: Desk, departments: tuple[str, ...]) -> None:
        """Give each department (id) a mailbox. Needs an open connection."""
        for user, department in zip(USERS, departments, strict=False):
            self.users[department] = user
            form = MailboxForm(
                user,
                name="Halyard Outdoor",
                department=department,
                imap_host=self.dovecot.host,
                imap_port=self.dovecot.tls_port,
                smtp_host=self.smtp.host,
                smtp_port=self.smtp.port,
                smtp_security="starttls",
                smtp_user=self.smtp.user,
                sent_folder="Sent",
            )
            create_mailbox(desk, form)

    def deliver(self, department: str, subject: str, text: str) -> None:
        """Let a customer's letter arrive at a department's mailbox."""
        self.dovecot.deliver(letter(self.users[department], subject, text), self.users[department])

    def answers(self) -> Counter[str]:
        """Count how often each answer left: its word to how many mails."""
        received = list(self.smtp.received)
        return Counter(word.decode() for mail in received for word in set(ANSWER.findall(mail.content)))


@contextmanager
def post_office(folder: Path) -> Iterator[PostOffice]:
    """Run both servers with certificates of their own."""
    certificates = make_certificates(folder)
    dovecot, smtp = Dovecot(certificates), SmtpServer(certificates)
    smtp.start()
    try:
        yield PostOffice(dovecot, smtp)
    finally:
        smtp.stop()
        dovecot.remove()


def letter(to: str, subject: str, text: str) -> bytes:
    """Write a customer's mail; its Message-ID follows from the subject."""
    mail = EmailMessage(policy=email.policy.SMTP)
    mail["From"], mail["To"], mail["Subject"] = f"Amira Haddad <{CUSTOMER}>", to, subject
    mail["Message-ID"], mail["Date"] = f"<{subject.split()[-1]}@example.com>", "Mon, 2 Nov 2026 10:00:00 +0100"
    mail.set_content(text)
    return mail.as_bytes()
