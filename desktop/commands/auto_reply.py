"""Confirming a new ticket to its sender, within the rules of ``core.auto_reply``."""

from __future__ import annotations

from desktop.commands._outgoing import Letter, queue_automatic
from desktop.commands._senders import can_send, mailbox_for, own_addresses
from desktop.commands.base import Desk, command_on
from desktop.core.auto_reply import DAY_MS, Asked, refusal
from desktop.core.calendars import is_working
from desktop.core.errors import NotFoundError
from desktop.core.hashing import short_hash
from desktop.core.permissions import Permission
from desktop.store.calendar_reads import calendar_of_department
from desktop.store.clock import now
from desktop.store.letter_texts import filled_letter, letter_language
from desktop.store.models import AutoReply, Message, Ticket
from desktop.store.models.tickets import INBOX
from desktop.store.placeholder_values import Around, token_of
from desktop.store.settings import department_values


@command_on(Ticket, Permission.CHANNEL_INTAKE)
def answer_automatically(desk: Desk, ticket: Ticket, message_id: str, return_path: str | None = None) -> bool:
    """Queue a confirmation for the first message of a ticket, when one may be given; tell whether it was.

    It goes to the From address alone, never to Reply-To (FreeScout 924473b2), and carries none of the sender's words.
    Outside the department's hours it says what the department says then, also when other mail is not confirmed.
    """
    message = Message.get_or_none(Message.id == message_id)
    if message is None:
        raise NotFoundError("not-found", kind="message", id=message_id)
    values, moment = department_values(ticket.department, "auto_reply"), now()
    away = not is_working(calendar_of_department(ticket.department), moment)
    if not (away or values.flag("auto_reply")):
        return False
    around = Around(ticket, ticket.department, language=letter_language(ticket, message.text), moment=moment)
    special = filled_letter(around, "out-of-hours") if away else ("", "")
    asked = _asked(ticket, message, return_path, switched_on=values.flag("auto_reply") or bool(special[1]))
    if refusal(asked):
        return False
    subject, text = special if special[1] else filled_letter(around, "auto-reply")
    letter = Letter(
        to=(("", message.from_email),),
        cc=(),
        bcc=(),
        subject=f"[#{token_of(ticket.number)}] {subject}",
        text=text,
        html="",
        files=(),
        in_reply_to=message.message_id,
        references=(message.message_id,) if message.message_id else (),
        automatic="auto-replied",
    )
    queue_automatic(desk, ticket, mailbox_for(ticket), letter, 0)
    AutoReply.create(
        address=_counted(asked.sender), ticket=ticket.id, subject_hash=short_hash(message.subject.casefold())
    )
    return True


def _asked(ticket: Ticket, message: Message, return_path: str | None, *, switched_on: bool) -> Asked:
    sender = message.from_email.strip().casefold()
    moment = now()
    given = AutoReply.select()
    subject = short_hash(message.subject.casefold())
    counted = _counted(sender)
    return Asked(
        switched_on=switched_on and can_send(),
        machine=message.machine,
        return_path=return_path,
        sender=sender,
        own_addresses=own_addresses(),
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
