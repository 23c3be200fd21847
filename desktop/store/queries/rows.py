"""What the reads return: frozen rows for lists and panes, never models. All rows can be taken from here."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.store.queries.rows_desk import (
    AgentRow,
    ContactRow,
    Counts,
    DepartmentRow,
    FieldRow,
    ParticipantRow,
    StatusRow,
    TagRow,
)
from desktop.store.queries.rows_mail import DraftRow, LedgerRow, LedgerSums, MailboxRow, OutgoingRow
from desktop.store.queries.rows_people import AgentLoad, DenialRow, MembershipRow, RoleRow

__all__ = [
    "AgentLoad",
    "AgentRow",
    "AttachmentRow",
    "ContactRow",
    "Counts",
    "Delivery",
    "DenialRow",
    "DepartmentRow",
    "DraftRow",
    "EarlierTicket",
    "FieldRow",
    "HistoryRow",
    "LedgerRow",
    "LedgerSums",
    "MailboxRow",
    "MembershipRow",
    "MessageRow",
    "OutgoingRow",
    "ParticipantRow",
    "Person",
    "RoleRow",
    "SearchHit",
    "StatusRow",
    "TagRow",
    "TicketDetail",
    "TicketRow",
]

Person = tuple[str, str]
"""A name and an address."""


@dataclass(frozen=True, slots=True)
class TicketRow:
    """A ticket as a list shows it. ``status`` is a status id, ``status_key`` its built-in key or empty.

    ``referred`` holds the ids of the departments and agents it was referred to, as ``core.actors`` asks for.
    ``due_at``, ``due_clock``, ``due_state`` are the ticket's, for who may see service levels; ``warn_at`` (ms) is from
    when on the time counts as short.
    """

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
    referred: frozenset[str] = frozenset()
    due_at: int | None = None
    due_clock: str = ""
    due_state: int = 0
    warn_at: int | None = None


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
    """One change in a ticket's history; ``old`` and ``new`` are readable names, not ids.

    ``why`` is the JSON of the reason for which the desk did it by itself (``core.routing.Reason``), mostly empty.
    """

    at: int
    actor: str
    actor_name: str
    command: str
    cause: str
    kind: str
    field: str
    old: str
    new: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A ticket that matches, and where: the words around the first match in ``excerpt``."""

    rid: int
    id: str
    number: int
    excerpt: str
