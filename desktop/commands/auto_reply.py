"""Confirming a new ticket to its sender, within the rules of ``core.auto_reply``."""

from __future__ import annotations

from desktop.commands._outgoing import Letter, mailbox_for, queue_letter
from desktop.commands.base import Desk, command_on
from desktop.core.auto_reply import DAY_MS, Asked, refusal, words
from desktop.core.errors import NotFoundError
from desktop.core.hashing import short_hash
from desktop.core.permissions import Permission
from desktop.store.clock import now
from desktop.store.models import AutoReply, Mailbox, MailboxAlias, Message, Ticket
from desktop.store.models.tickets import INBOX
from desktop.store.settings import read_setting


@command_on(Ticket, Permission.CHANNEL_INTAKE)
def answer_automatically(desk: Desk, ticket: Ticket, message_id: str, return_path: str | None = None) -> bool:
    """Queue a confirmation for the first message of a ticket, when one may be given; tell whether it was.

    It goes to the From address alone, never to Reply-To (FreeScout 924473b2), and carries none of the sender's words.
    """
    message = Message.get_or_none(Message.id == message_id)
    if message is None:
        raise NotFoundError("not-found", kind="message", id=message_id)
    asked = _asked(ticket, message, return_path)
    if refusal(asked):
        return False
    subject, text = words(
        read_setting("desk", "", "language", "en"),
        read_setting("desk", "", "name", ""),
        read_setting("desk", "", "code", "DB"),
        ticket.number,
        read_setting("department", ticket.department, "auto_reply_text", ""),
    )
    letter = Letter(
        to=(("", message.from_email),),
        cc=(),
        bcc=(),
        subject=subject,
        text=text,
        html="",
        files=(),
        in_reply_to=message.message_id,
        references=(message.message_id,) if message.message_id else (),
        automatic="auto-replied",
    )
    snippet = ticket.snippet, ticket.snippet_ours, ticket.last_in_at
    queue_letter(desk, ticket, mailbox_for(ticket), letter, 0)
    ticket.snippet, ticket.snippet_ours, ticket.last_in_at = snippet
    ticket.save()
    AutoReply.create(
        address=_counted(asked.sender), ticket=ticket.id, subject_hash=short_hash(message.subject.casefold())
    )
    return True


def _asked(ticket: Ticket, message: Message, return_path: str | None) -> Asked:
    sender = message.from_email.strip().casefold()
    moment = now()
    given = AutoReply.select()
    subject = short_hash(message.subject.casefold())
    counted = _counted(sender)
    return Asked(
        switched_on=read_setting("department", ticket.department, "auto_reply", False) and _can_send(),
        machine=message.machine,
        return_path=return_path,
        sender=sender,
        own_addresses=_own_addresses(),
        given_to_sender_today=given.where((AutoReply.address == counted) & (AutoReply.at > moment - DAY_MS)).count(),
        given_in_last_hour=given.where(AutoReply.at > moment - DAY_MS // 24).count(),
        same_subject_before=given.where((AutoReply.address == counted) & (AutoReply.subject_hash == subject)).exists(),
        age_ms=moment - message.received_at,
        set_aside=ticket.folder != INBOX,
    )


def _counted(sender: str) -> str:
    """Return the address under which a sender is counted: what stands behind a plus still reaches one person."""
    local, at, domain = sender.rpartition("@")
    return f"{local.partition('+')[0] or local}{at}{domain}"


def _can_send() -> bool:
    return bool(Mailbox.select().where((Mailbox.deleted == False) & (Mailbox.smtp_host != "")).exists())  # noqa: E712


def _own_addresses() -> frozenset[str]:
    boxes = Mailbox.select(Mailbox.address).where(Mailbox.deleted == False)  # noqa: E712
    aliases = MailboxAlias.select(MailboxAlias.address).where(MailboxAlias.deleted == False)  # noqa: E712
    return frozenset(row.address.casefold() for row in [*boxes, *aliases])
