"""What the reads return: frozen rows for lists and panes, never models."""

from __future__ import annotations

from dataclasses import dataclass, field

Person = tuple[str, str]
"""A name and an address."""


@dataclass(frozen=True, slots=True)
class TicketRow:
    """A ticket as a list shows it. ``status`` is a status id, ``status_key`` its built-in key or empty."""

    rid: int
    id: str
    number: int
    subject: str
    snippet: str
    snippet_ours: bool
    requester_name: str
    requester_email: str
    status: str
    status_key: str
    status_name: str
    category: int
    lane: int
    priority: int
    department: str
    assignee: str | None
    assignee_name: str
    updated_at: int
    created_at: int
    postponed_until: int | None
    messages: int
    attachments: int
    send_state: int
    unread: bool
    has_draft: bool


@dataclass(frozen=True, slots=True)
class StatusRow:
    """A status an agent can choose; ``name`` is empty for a built-in one, whose ``key`` is translated."""

    id: str
    key: str
    name: str
    category: int
    clock: str
    colour: str


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag."""

    id: str
    name: str
    colour: int


@dataclass(frozen=True, slots=True)
class AgentRow:
    """An agent."""

    id: str
    name: str
    shown_name: str
    email: str
    signature: str
    active: bool


@dataclass(frozen=True, slots=True)
class DepartmentRow:
    """A department with its counts: new, open (and not new), resolved and not yet closed."""

    id: str
    name: str
    code: str
    colour: int
    new: int = 0
    open: int = 0
    resolved: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """What the sidebar shows beside its views."""

    mine: int = 0
    unassigned: int = 0
    open: int = 0
    waiting: int = 0
    postponed: int = 0
    resolved: int = 0
    all: int = 0
    spam: int = 0
    trash: int = 0
    quarantine: int = 0
    outbox_failed: int = 0
    outbox_waiting: int = 0
    departments: tuple[DepartmentRow, ...] = ()


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """A file of a message. ``dangerous`` files are never opened by us, only saved."""

    id: str
    name: str
    mime: str
    size: int
    blob: str
    content_id: str
    inline: bool
    kind: str
    dangerous: bool


@dataclass(frozen=True, slots=True)
class Delivery:
    """How far an outgoing message got. ``state``: queued, sending, sent, failed, unknown, cancelled, bounced."""

    outgoing: str
    state: str
    code: str
    error: str
    send_after: int
    recipients: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class MessageRow:
    """A message as the conversation shows it, newest revision applied. ``html`` is uncleaned; never show it as is."""

    id: str
    ticket: str
    kind: str
    contact: str | None
    agent: str | None
    from_name: str
    from_email: str
    to: tuple[Person, ...]
    cc: tuple[Person, ...]
    bcc: tuple[Person, ...]
    reply_to: tuple[Person, ...]
    subject: str
    message_id: str
    sent_at: int
    tz_minutes: int
    machine: str
    flags: tuple[str, ...]
    text: str
    quotes: tuple[tuple[int, int], ...]
    html: str
    revision: str
    raw: str | None
    attachments: tuple[AttachmentRow, ...] = ()
    delivery: Delivery | None = None


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A person with every known address."""

    id: str
    name: str
    company: str | None
    company_name: str
    emails: tuple[str, ...]
    phone: str
    note: str
    blocked: bool
    created_at: int
    tickets: int = 0


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A custom field and its value on one row; ``value`` is None when never set."""

    id: str
    name: str
    kind: str
    choices: tuple[str, ...]
    value: str | None


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """Somebody beside the requester; ``role`` is cc or joined (wrote in, not yet confirmed)."""

    id: str
    name: str
    email: str
    role: str


@dataclass(frozen=True, slots=True)
class EarlierTicket:
    """Another ticket of the same person or company."""

    id: str
    number: int
    subject: str
    status_key: str
    category: int
    updated_at: int


@dataclass(frozen=True, slots=True)
class TicketDetail:
    """Everything the context panel and the conversation's head show."""

    row: TicketRow
    token: str
    mailbox: str | None
    contact: ContactRow | None
    tags: tuple[TagRow, ...]
    fields: tuple[FieldRow, ...]
    participants: tuple[ParticipantRow, ...]
    links: tuple[tuple[str, EarlierTicket], ...]
    merged: tuple[EarlierTicket, ...]
    earlier: tuple[EarlierTicket, ...]
    earlier_count: int = 0


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One change in a ticket's history; ``old`` and ``new`` are readable names, not ids."""

    at: int
    actor: str
    actor_name: str
    command: str
    cause: str
    kind: str
    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A ticket that matches, and where: the words around the first match in ``excerpt``."""

    rid: int
    id: str
    number: int
    excerpt: str


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
