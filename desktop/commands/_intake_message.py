"""Writes a received mail as a message with its attachments."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable

from desktop.commands.intake_types import ReadMail
from desktop.core.hashing import message_id_hash
from desktop.mail.message import Address, ParsedMail
from desktop.mail.parse import PARSER_VERSION
from desktop.mail.threading import body_hash, thread_hash
from desktop.store.clock import now
from desktop.store.database import natural_id
from desktop.store.models import Attachment, MailEntry, Message

EARLIEST = 0
LONGEST_SUBJECT = 2_000


def received_at(mail: ParsedMail, moment: int) -> int:
    """Return when the mail reached the account, as far as it says; never in the future (ms)."""
    told = mail.received_at or mail.sent_at
    return min(told, moment) if told > EARLIEST else moment


def mail_id(mailbox: str, raw: str) -> str:
    """Return the id of a received mail's message: the same bytes in the same mailbox are the same message."""
    return natural_id("mail", mailbox, raw)


def write_message(
    entry: MailEntry,
    read: ReadMail,
    ticket: str,
    kind: str,
    contact: str | None,
    flags: Iterable[str],
    behind: int = 0,
) -> Message:
    """Write the message and its attachments; the caller touches the ticket.

    ``behind`` (ms): our own message on the ticket. A mail of the same second stands behind it: headers know no
    smaller unit, and a machine answers within the second.
    """
    mail = read.mail
    received = _behind(received_at(mail, now()), behind)
    identity = mail_id(entry.mailbox, entry.raw)
    message = Message.create(
        id=identity,
        ticket=ticket,
        kind=kind,
        contact=contact,
        **_people(mail),
        **_marks(mail),
        subject=mail.subject[:LONGEST_SUBJECT],
        sent_at=mail.sent_at if mail.sent_at > EARLIEST else received,
        tz_minutes=mail.tz_minutes,
        received_at=received,
        mailbox=entry.mailbox,
        machine=mail.machine,
        flags=" ".join(dict.fromkeys([*mail.flags, *flags])),
        parser=PARSER_VERSION,
        size=entry.size,
        raw=entry.raw,
        quotes=json.dumps(mail.quotes) if mail.quotes else "",
        text=mail.text,
        html=pack_html(mail.html),
    )
    _write_files(identity, read)
    return message


def _behind(moment: int, other: int) -> int:
    return max(moment, other + 1) if moment // 1000 == other // 1000 else moment


def _people(mail: ParsedMail) -> dict[str, str]:
    return {
        "from_name": mail.sender.name,
        "from_email": mail.sender.email,
        "to_people": people_json(mail.to),
        "cc_people": people_json(mail.cc),
        "bcc_people": people_json(mail.bcc),
        "reply_to": people_json(mail.reply_to),
    }


def _marks(mail: ParsedMail) -> dict[str, str | int]:
    return {
        "message_id": mail.message_id,
        "message_hash": message_id_hash(mail.message_id),
        "body_hash": body_hash(mail),
        "thread_hash": thread_hash(mail.thread_index),
    }


def _write_files(message: str, read: ReadMail) -> None:
    for position, (file, blob) in enumerate(zip(read.mail.attachments, read.blobs, strict=True)):
        Attachment.create(
            id=natural_id("attachment", message, position),
            message=message,
            name=file.name,
            mime=file.mime,
            size=len(file.content),
            blob=blob,
            content_id=file.content_id,
            inline=file.inline,
            kind=file.kind,
            position=position,
        )


def files_shown(mail: ParsedMail) -> int:
    """Return how many files a person would say the mail has."""
    return sum(not file.inline for file in mail.attachments)


def pack_html(html: str) -> bytes | None:
    """Return the body as it is stored."""
    return zlib.compress(html.encode("utf-8", "replace"), 6) if html else None


def people_json(people: tuple[Address, ...]) -> str:
    """Return people as they are stored: [name, address] each."""
    return json.dumps([[one.name, one.email] for one in people], ensure_ascii=False) if people else "[]"
