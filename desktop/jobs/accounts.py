"""Turns a mailbox and a password into what the mail clients take."""

from __future__ import annotations

from desktop.core.errors import DeskError
from desktop.mail.imap_types import ImapAccount, Security
from desktop.mail.smtp_types import SmtpAccount
from desktop.store.queries.rows import MailboxRow

_SECURITIES: dict[str, Security] = {"tls": "tls", "starttls": "starttls", "plain": "plain"}


def imap_account(mailbox: MailboxRow, password: str) -> ImapAccount:
    """Return the account to read from. Raises ``mailbox-incomplete`` when no server is set."""
    if not mailbox.imap_host:
        raise DeskError("mailbox-incomplete", address=mailbox.address, direction="imap")
    user = mailbox.imap_user or mailbox.address
    return ImapAccount(mailbox.imap_host, mailbox.imap_port, _security(mailbox.imap_security), user, password)


def smtp_account(mailbox: MailboxRow, password: str) -> SmtpAccount:
    """Return the account to send through. No password means no login, as on a relay of one's own."""
    if not mailbox.smtp_host:
        raise DeskError("mailbox-incomplete", address=mailbox.address, direction="smtp")
    user = (mailbox.smtp_user or mailbox.address) if password else ""
    return SmtpAccount(mailbox.smtp_host, mailbox.smtp_port, _security(mailbox.smtp_security), user, password)


def _security(name: str) -> Security:
    found = _SECURITIES.get(name)
    if found is None:
        raise DeskError("mailbox-incomplete", address=name, direction="security")
    return found
