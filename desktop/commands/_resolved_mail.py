"""Tells a customer that their ticket is resolved, when its department has words for that."""

from __future__ import annotations

from desktop.commands._letters import reply_subject
from desktop.commands._outgoing import LONGEST_DELAY_S, Letter, queue_automatic
from desktop.commands._senders import can_send, mailbox_for, own_addresses
from desktop.commands.base import Desk, is_agent
from desktop.core.matching import fold_address
from desktop.store.clock import now
from desktop.store.letter_texts import filled_letter, letter_language
from desktop.store.models import Message, Ticket
from desktop.store.models.tickets import INBOX
from desktop.store.placeholder_values import Around

DAY_MS = 24 * 3600 * 1000
MACHINE = "auto-generated"


def tell_resolved(desk: Desk, ticket: Ticket) -> None:
    """Queue the department's words for the one who wrote last, never for a machine or ourselves, once a day at most.

    The mail waits for as long as an answer can be taken back, so that undoing withdraws it.
    """
    if not is_agent(desk) or ticket.folder != INBOX or not can_send():
        return
    written = _last_written(ticket)
    if written is None or _told_lately(ticket) or fold_address(written.from_email) in own_addresses():
        return
    language = letter_language(ticket, written.text)
    subject, body = filled_letter(Around(ticket, ticket.department, desk.actor.id, language), "resolved")
    if not body:
        return
    letter = Letter(
        to=(("", written.from_email),),
        cc=(),
        bcc=(),
        subject=subject or reply_subject(ticket.subject),
        text=body,
        html="",
        files=(),
        in_reply_to=written.message_id,
        references=(written.message_id,) if written.message_id else (),
        automatic=MACHINE,
    )
    queue_automatic(desk, ticket, mailbox_for(ticket), letter, LONGEST_DELAY_S)


def _last_written(ticket: Ticket) -> Message | None:
    mails = Message.select().where(
        (Message.ticket == ticket.id) & (Message.kind == "customer") & (Message.deleted == False)  # noqa: E712
    )
    newest: Message | None = mails.order_by(Message.received_at.desc(), Message.rid.desc()).first()
    usable = newest is not None and not newest.machine and "@" in newest.from_email
    return newest if usable else None


def _told_lately(ticket: Ticket) -> bool:
    told = Message.select().where(
        (Message.ticket == ticket.id)
        & (Message.machine == MACHINE)
        & (Message.deleted == False)  # noqa: E712  SQL, not Python
        & (Message.received_at > now() - DAY_MS)
        & Message.raw.is_null(False)
    )
    return bool(told.exists())
