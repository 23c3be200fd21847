"""Steps that every command that writes to a customer shares: checking, composing, queueing."""

from __future__ import annotations

import json
import time
import zlib
from dataclasses import dataclass, replace

from desktop.commands._senders import sender_name
from desktop.commands.base import Desk
from desktop.commands.forms import FileRef, Person
from desktop.core.errors import DeskError
from desktop.core.hashing import message_id_hash
from desktop.core.matching import fold_address
from desktop.core.setting_kinds import listed
from desktop.mail.clean import clean_text
from desktop.mail.compose import File, OutgoingMail, checked_people, compose
from desktop.mail.tokens import make_message_id
from desktop.store.clock import new_id, now, time_now
from desktop.store.database import natural_id
from desktop.store.heads import touch_ticket
from desktop.store.models import Attachment, Mailbox, Message, Outgoing, OutgoingRecipient, Ticket
from desktop.store.search_index import index_message, index_ticket_head
from desktop.store.settings import Values, department_values, read_setting

LARGEST_MAIL = 25_000_000
LONGEST_DELAY_S = 60


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail that is to leave: words, people and files, before it has bytes.

    ``identity`` is the id of its message where that comes from what made it, so that two computers make one mail.
    """

    to: tuple[Person, ...]
    cc: tuple[Person, ...]
    bcc: tuple[Person, ...]
    subject: str
    text: str
    html: str
    files: tuple[FileRef, ...]
    kind: str = "reply"
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    automatic: str = ""
    identity: str = ""


def queue_letter(desk: Desk, ticket: Ticket, mailbox: Mailbox, letter: Letter, delay_s: int) -> Outgoing:
    """Fix the bytes of a letter, keep them, and put it into the outbox with its message on the ticket.

    Everything that can be refused is refused before anything is written: ``no-recipients``, ``address-invalid``,
    ``mail-too-large``, ``blob-missing``.
    """
    values = department_values(ticket.department, "from_name_pattern", "auto_bcc")
    letter = _checked(letter if letter.automatic else _with_copies(letter, values))
    message_row = letter.identity or new_id()
    mail = _mail(desk, ticket, mailbox, letter, message_row, values)
    raw = compose(mail)
    if len(raw) > LARGEST_MAIL:
        raise DeskError("mail-too-large", size=len(raw), limit=LARGEST_MAIL)
    name = desk.files.put_raw(raw)
    desk.files.settle()
    message = _write_message(desk, ticket, mailbox, letter, mail, message_row, name, len(raw))
    return _write_outgoing(ticket, mailbox, message, mail, letter, min(max(delay_s, 0), LONGEST_DELAY_S), len(raw))


def queue_automatic(desk: Desk, ticket: Ticket, mailbox: Mailbox, letter: Letter, delay_s: int) -> Outgoing:
    """Queue a letter that nobody wrote. The ticket's head stays as it was: it is no answer and no question."""
    head = ticket.snippet, ticket.snippet_ours, ticket.last_in_at
    outgoing = queue_letter(desk, ticket, mailbox, letter, delay_s)
    ticket.snippet, ticket.snippet_ours, ticket.last_in_at = head
    ticket.save()
    return outgoing


def _checked(letter: Letter) -> Letter:
    to, cc, bcc = checked_people(letter.to), checked_people(letter.cc), checked_people(letter.bcc)
    if not (to or cc or bcc):
        raise DeskError("no-recipients")
    return replace(letter, to=to, cc=cc, bcc=bcc, text=clean_text(letter.text))


def _with_copies(letter: Letter, values: Values) -> Letter:
    """Add the department's blind copies, except for who reads the letter anyway."""
    known = {fold_address(email) for _, email in (*letter.to, *letter.cc, *letter.bcc)}
    extra = tuple(("", email) for email in listed(values.text("auto_bcc")) if fold_address(email) not in known)
    return replace(letter, bcc=(*letter.bcc, *extra)) if known and extra else letter


def _mail(
    desk: Desk, ticket: Ticket, mailbox: Mailbox, letter: Letter, message_row: str, values: Values
) -> OutgoingMail:
    secret = read_setting("desk", "", "secret", "")
    domain = mailbox.address.rpartition("@")[2] or "deskbell.invalid"
    return OutgoingMail(
        sender=(sender_name(desk, values, ticket, mailbox, automatic=bool(letter.automatic)), mailbox.address),
        to=letter.to,
        cc=letter.cc,
        bcc=letter.bcc,
        subject=letter.subject,
        text=letter.text,
        html=letter.html,
        message_id=make_message_id(secret, ticket.id, message_row, domain),
        sent_at=now(),
        tz_minutes=time.localtime().tm_gmtoff // 60,
        in_reply_to=letter.in_reply_to,
        references=letter.references,
        files=tuple(File(name, mime, desk.files.blob(blob)) for name, mime, _, blob in letter.files),
        automatic=letter.automatic,
        loop=read_setting("desk", "", "id", "") if letter.automatic else "",
    )


def _write_message(
    desk: Desk,
    ticket: Ticket,
    mailbox: Mailbox,
    letter: Letter,
    mail: OutgoingMail,
    row: str,
    raw: str,
    size: int,
) -> Message:
    message = Message.create(
        id=row,
        ticket=ticket.id,
        kind="machine" if letter.automatic else letter.kind,
        agent=None if letter.automatic else desk.actor.id,
        from_name=mail.sender[0],
        from_email=mail.sender[1],
        to_people=json.dumps(mail.to),
        cc_people=json.dumps(mail.cc),
        bcc_people=json.dumps(mail.bcc),
        subject=mail.subject,
        message_id=mail.message_id,
        message_hash=message_id_hash(mail.message_id),
        sent_at=mail.sent_at,
        received_at=mail.sent_at,
        tz_minutes=mail.tz_minutes,
        mailbox=mailbox.id,
        machine=letter.automatic,
        size=size,
        raw=raw,
        text=mail.text,
        quotes=json.dumps(_quote_of(mail.text)),
        html=zlib.compress(mail.html.encode()) if mail.html else None,
    )
    for position, (name, mime, length, blob) in enumerate(letter.files):
        Attachment.create(message=row, name=name, mime=mime, size=length, blob=blob, position=position)
    touch_ticket(ticket, message, len(letter.files))
    index_message(message)
    index_ticket_head(ticket)
    return message


def _quote_of(text: str) -> list[tuple[int, int]]:
    """Return the span of the quote that we put below an answer; its place is known, nothing is guessed."""
    at = text.find("\n> ")
    if at < 0:
        return []
    start = text.rfind("\n\n", 0, at)
    return [(start + 2 if start >= 0 else at + 1, len(text))]


def _write_outgoing(
    ticket: Ticket, mailbox: Mailbox, message: Message, mail: OutgoingMail, letter: Letter, delay_s: int, size: int
) -> Outgoing:
    moment = time_now() + delay_s * 1000
    outgoing = Outgoing.create(
        id=natural_id("outgoing", message.id) if letter.identity else new_id(),
        message=message.id,
        ticket=ticket.id,
        mailbox=mailbox.id,
        message_id=mail.message_id,
        raw=message.raw,
        size=size,
        envelope_from="" if letter.automatic else mailbox.address,
        automatic=bool(letter.automatic),
        send_after=moment,
        next_at=moment,
    )
    for email in mail.recipients:
        OutgoingRecipient.create(outgoing=outgoing.id, email=email)
    ticket.send_state = max(ticket.send_state, 1)
    return outgoing
