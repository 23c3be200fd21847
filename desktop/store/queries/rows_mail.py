"""Rows about mail: mailboxes, the ledger, the outbox, drafts."""

from __future__ import annotations

from dataclasses import dataclass, field

Person = tuple[str, str]


@dataclass(frozen=True, slots=True)
class MailboxRow:
    """A mailbox and how it is doing on this computer. ``error`` is a code, empty when all is well."""

    id: str
    name: str
    address: str
    department: str
    imap_host: str
    imap_port: int
    imap_security: str
    imap_user: str
    smtp_host: str
    smtp_port: int
    smtp_security: str
    smtp_user: str
    after_import: str
    move_to: str
    start_at: int | None
    poll_seconds: int
    sent_folder: str
    active: bool
    folders: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    checked_at: int | None = None
    error: str = ""
    error_details: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LedgerSums:
    """How many mails were seen and what became of them; ``seen`` is the sum of the others and ``pending``."""

    seen: int = 0
    imported: int = 0
    duplicates: int = 0
    quarantined: int = 0
    ignored: int = 0
    pending: int = 0


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One mail of the ledger."""

    id: str
    mailbox: str
    folder: str
    uid: int
    size: int
    fate: str
    reason: str
    ticket_number: int | None
    seen_at: int
    raw: str


@dataclass(frozen=True, slots=True)
class OutgoingRow:
    """A mail in the outbox."""

    id: str
    ticket: str
    number: int
    subject: str
    to: str
    state: str
    code: str
    error: str
    attempts: int
    send_after: int
    next_at: int


@dataclass(frozen=True, slots=True)
class DraftRow:
    """An unsent answer. ``files``: (name, mime, size, blob)."""

    id: str
    ticket: str | None
    kind: str
    to: tuple[Person, ...]
    cc: tuple[Person, ...]
    bcc: tuple[Person, ...]
    subject: str
    html: str
    files: tuple[tuple[str, str, int, str], ...]
    mailbox: str | None
    updated_at: int
