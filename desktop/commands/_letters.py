"""The parts of an answer: whom it answers, the chain of ids, the quoted history, harmless HTML."""

from __future__ import annotations

import html as markup
import json

from desktop.commands._outgoing import Letter
from desktop.commands.base import Desk, is_id, require
from desktop.commands.forms import ReplyForm
from desktop.core.errors import DeskError, NotFoundError
from desktop.core.permissions import Permission
from desktop.core.placeholders import unfilled
from desktop.core.quoting import attribution, forward_head, quoted
from desktop.mail.compose import one_line
from desktop.mail.html_clean import clean
from desktop.store.models import Message, Ticket
from desktop.store.revisions import reading
from desktop.store.row_reads import row_by_id
from desktop.store.settings import read_setting


def answered_message(desk: Desk, ticket: Ticket, message: str) -> Message | None:
    """Return the message of this ticket that is answered, by default the customer's newest.

    Naming one takes the right to read it: a quoted note would carry its words outside.
    """
    if not message:
        mails = Message.select().where(
            (Message.ticket == ticket.id) & (Message.kind == "customer") & (Message.deleted == False)  # noqa: E712
        )
        newest: Message | None = mails.order_by(Message.received_at.desc(), Message.rid.desc()).first()
        return newest
    row = row_by_id(Message, message) if is_id(message) else None
    if row is None or row.deleted or not _belongs(row, ticket):
        raise NotFoundError("not-found", kind="message", id=message)
    right = Permission.TICKET_VIEW_NOTES if row.kind == "note" else Permission.TICKET_VIEW_CONTENT
    require(desk, right, ticket)
    return row


def _belongs(message: Message, ticket: Ticket) -> bool:
    if message.ticket == ticket.id:
        return True
    owner = row_by_id(Ticket, message.ticket)
    return owner is not None and owner.merged_into == ticket.id


def chain(ticket: Ticket, answered: Message | None) -> tuple[str, ...]:
    """Return the Message-IDs of the conversation, oldest first, the answered one last."""
    rows = Message.select(Message.message_id).where(
        (Message.ticket == ticket.id) & (Message.message_id != "") & (Message.kind != "forward")
    )
    ids = [row.message_id for row in rows.order_by(Message.received_at, Message.rid)]
    if answered is not None and answered.message_id:
        ids = [found for found in ids if found != answered.message_id] + [answered.message_id]
    return tuple(ids)


def letter_of(
    desk: Desk, ticket: Ticket, form: ReplyForm, kind: str, answered: Message | None, references: tuple[str, ...]
) -> Letter:
    """Return the letter that a form asks for, with the history below; quoting takes the right to read it."""
    subject = form.subject or (reply_subject(ticket.subject) if kind == "reply" else f"Fwd: {ticket.subject}")
    text, html = form.text, clean_html(form.html)
    if answered is not None and (form.quote or kind == "forward"):
        require(desk, Permission.TICKET_VIEW_CONTENT, ticket)
        text, html = _with_history(kind, answered, text, html)
    replied_to = answered.message_id if answered is not None and kind == "reply" else ""
    return Letter(form.to, form.cc, form.bcc, one_line(subject), text, html, form.files, kind, replied_to, references)


def _with_history(kind: str, answered: Message, text: str, html: str) -> tuple[str, str]:
    language = read_setting("desk", "", "language", "en")
    said = reading(answered)
    who = answered.from_name or answered.from_email
    if kind == "forward":
        to = ", ".join(email for _, email in json.loads(answered.to_people))
        sender = f"{answered.from_name} <{answered.from_email}>".strip()
        head = forward_head(language, sender, answered.sent_at, said.subject, to, answered.tz_minutes)
        body = "\n".join([*head, "", said.text])
    else:
        line = attribution(language, who, answered.sent_at, answered.tz_minutes)
        body = f"{line}\n{quoted(said.text)}"
    if html:
        lines = markup.escape(body).replace("\n", "<br>")
        html = f'{html}<br><blockquote type="cite">{lines}</blockquote>' if kind == "reply" else f"{html}<br>{lines}"
    return f"{text.rstrip()}\n\n{body}\n", html


def clean_html(html: str) -> str:
    """Return the letter's HTML made harmless; one that is too large to be cleaned whole goes out as plain text."""
    if not html:
        return ""
    made = clean(html, pictures={}, remote_pictures=True)
    return "" if {"cut", "as-text"} & set(made.flags) else made.html


def refuse_placeholders(*texts: str) -> None:
    """Raise ``placeholder-unresolved`` for a text in which a variable waits for its value still."""
    for text in texts:
        name = unfilled(text)
        if name:
            raise DeskError("placeholder-unresolved", name=name)


def reply_subject(subject: str) -> str:
    """Return a subject with one Re: before it."""
    return subject if subject[:3].casefold() == "re:" else f"Re: {subject}"
