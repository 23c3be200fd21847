"""What the send job reads: mails whose time has come, with all it needs to hand them to a server."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.store.models import Mailbox, Outgoing, OutgoingRecipient
from desktop.store.queries.rows import MailboxRow


@dataclass(frozen=True, slots=True)
class DueMail:
    """A mail in the outbox. ``recipients`` are those the server has not taken yet."""

    id: str
    ticket: str
    mailbox: MailboxRow
    message_id: str
    raw: str
    envelope_from: str
    recipients: tuple[str, ...]
    created_at: int


def due_mails(moment: int, limit: int) -> list[DueMail]:
    """Return queued mails that may leave now, oldest first."""
    where = (Outgoing.state == "queued") & (Outgoing.next_at <= moment) & (Outgoing.send_after <= moment)
    return _as_due(Outgoing.select().where(where).order_by(Outgoing.next_at).limit(limit))


def unknown_mails() -> list[DueMail]:
    """Return mails of which nobody knows whether the server took them."""
    return _as_due(Outgoing.select().where(Outgoing.state == "unknown"))


def next_due_at() -> int | None:
    """Return when (ms) the next mail wants to leave, for the job that waits."""
    row = Outgoing.select(Outgoing.next_at).where(Outgoing.state == "queued").order_by(Outgoing.next_at).first()
    return row.next_at if row is not None else None


def mailbox_row(mailbox: Mailbox) -> MailboxRow:
    """Return a mailbox as a plain row, without its state."""
    names = set(MailboxRow.__slots__) & set(mailbox.__data__)
    return MailboxRow(**{name: mailbox.__data__[name] for name in names})


def _as_due(rows: Iterable[Outgoing]) -> list[DueMail]:
    found = []
    for row in rows:
        mailbox = Mailbox.get_or_none(Mailbox.id == row.mailbox)
        if mailbox is not None:
            found.append(_due(row, mailbox))
    return found


def _due(row: Outgoing, mailbox: Mailbox) -> DueMail:
    waiting = OutgoingRecipient.select().where(
        (OutgoingRecipient.outgoing == row.id) & (OutgoingRecipient.state == "waiting")
    )
    return DueMail(
        row.id,
        row.ticket,
        mailbox_row(mailbox),
        row.message_id,
        row.raw,
        row.envelope_from,
        tuple(recipient.email for recipient in waiting),
        row.created_at,
    )
