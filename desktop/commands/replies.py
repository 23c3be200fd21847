"""What agents write: answers, forwards, notes, first mails."""

from __future__ import annotations

import html as markup
import json

from desktop.commands._outgoing import Letter, mailbox_for, queue_letter
from desktop.commands.base import Desk, command, command_on
from desktop.commands.forms import FileRef, NewTicketForm, ReplyForm, SentReply
from desktop.core.errors import DeskError, NotFoundError
from desktop.core.permissions import Permission
from desktop.core.quoting import attribution, forward_head, quoted
from desktop.mail.clean import clean_text
from desktop.mail.compose import one_line
from desktop.mail.html_clean import clean
from desktop.store.contact_book import find_or_make_contact
from desktop.store.create import status_id
from desktop.store.database import natural_id
from desktop.store.draft_ids import draft_id
from desktop.store.heads import touch_ticket
from desktop.store.models import Attachment, Draft, Message, Participant, Status, Ticket
from desktop.store.models.tickets import LANES
from desktop.store.numbers import next_number
from desktop.store.search_index import index_message
from desktop.store.settings import read_setting
from desktop.store.status_changes import change_status


@command_on(Ticket, Permission.TICKET_REPLY)
def send_reply(desk: Desk, ticket: Ticket, form: ReplyForm) -> SentReply:
    """Answer a ticket: queue the mail, set the status that follows, put the draft away.

    Refuses ``reply-empty``, ``no-recipients``, ``address-invalid``, ``no-mailbox``, ``mail-too-large``. A ticket
    that nobody has goes to the one who answers.
    """
    _say_something(form.text, form.files)
    answered = _answered(ticket, form.answered)
    subject = form.subject or _reply_subject(ticket.subject)
    letter = _letter(form, subject, "reply", answered, _chain(ticket, answered))
    outgoing = queue_letter(desk, ticket, mailbox_for(ticket, form.mailbox), letter, form.delay_s)
    if ticket.assignee is None and _is_agent(desk):
        ticket.assignee = desk.actor.id
    _status_after(ticket, form.status_after)
    _remember_copies(ticket, form)
    ticket.save()
    _put_draft_away(desk, ticket.id, "reply")
    return SentReply(ticket.id, outgoing.message, outgoing.id, outgoing.send_after)


@command_on(Ticket, Permission.TICKET_FORWARD)
def forward_ticket(desk: Desk, ticket: Ticket, form: ReplyForm) -> SentReply:
    """Send a message on to somebody outside. The customer does not see it and the status stays."""
    answered = _answered(ticket, form.answered)
    subject = form.subject or f"Fwd: {ticket.subject}"
    letter = _letter(form, subject, "forward", answered, ())
    outgoing = queue_letter(desk, ticket, mailbox_for(ticket, form.mailbox), letter, form.delay_s)
    ticket.save()
    _put_draft_away(desk, ticket.id, "forward")
    return SentReply(ticket.id, outgoing.message, outgoing.id, outgoing.send_after)


@command_on(Ticket, Permission.TICKET_NOTE_ADD)
def add_note(desk: Desk, ticket: Ticket, text: str, html: str = "", files: tuple[FileRef, ...] = ()) -> str:
    """Write an internal note; it never leaves the desk. Returns the message's id."""
    _say_something(text, files)
    text = clean_text(text)
    message = Message.create(ticket=ticket.id, kind="note", agent=desk.actor.id, subject=ticket.subject, text=text)
    for position, (name, mime, size, blob) in enumerate(files):
        Attachment.create(message=message.id, name=name, mime=mime, size=size, blob=blob, position=position)
    touch_ticket(ticket, message, len(files))
    ticket.save()
    index_message(message)
    _put_draft_away(desk, ticket.id, "note")
    identity: str = message.id
    return identity


@command(Permission.TICKET_CREATE)
def new_ticket(desk: Desk, form: NewTicketForm) -> SentReply:
    """Begin a ticket with a first mail to a customer, who becomes its requester."""
    _say_something(form.text, form.files)
    if not one_line(form.subject):
        raise DeskError("subject-empty", number=0)
    if not form.to:
        raise DeskError("no-recipients")
    mailbox = mailbox_for(None, form.mailbox)
    name, email = form.to[0]
    contact = find_or_make_contact(email, one_line(name))
    ticket = Ticket.create(
        number=next_number(),
        subject=one_line(form.subject),
        department=form.department or mailbox.department,
        assignee=desk.actor.id if _is_agent(desk) else None,
        requester=contact.id,
        company=contact.company,
        status=status_id("open"),
        source="agent",
        mailbox=mailbox.id,
    )
    letter = Letter(form.to, form.cc, form.bcc, ticket.subject, form.text, _clean(form.html), form.files)
    outgoing = queue_letter(desk, ticket, mailbox, letter, form.delay_s)
    _status_after(ticket, form.status_after)
    ticket.save()
    _put_draft_away(desk, None, "new")
    return SentReply(ticket.id, outgoing.message, outgoing.id, outgoing.send_after)


def _say_something(text: str, files: tuple[FileRef, ...]) -> None:
    if not clean_text(text).strip() and not files:
        raise DeskError("reply-empty")


def _answered(ticket: Ticket, message: str) -> Message | None:
    if not message:
        mails = Message.select().where((Message.ticket == ticket.id) & (Message.kind == "customer"))
        newest: Message | None = mails.order_by(Message.received_at.desc(), Message.rid.desc()).first()
        return newest
    row = Message.get_or_none(Message.id == message)
    if row is None or row.deleted:
        raise NotFoundError("not-found", kind="message", id=message)
    if row.ticket != ticket.id:
        owner = Ticket.get_or_none(Ticket.id == row.ticket)
        if owner is None or owner.merged_into != ticket.id:
            raise NotFoundError("not-found", kind="message", id=message)
    found: Message = row
    return found


def _chain(ticket: Ticket, answered: Message | None) -> tuple[str, ...]:
    """Return the Message-IDs of the conversation, oldest first, the answered one last."""
    rows = Message.select(Message.message_id).where(
        (Message.ticket == ticket.id) & (Message.message_id != "") & (Message.kind != "forward")
    )
    ids = [row.message_id for row in rows.order_by(Message.received_at, Message.rid)]
    if answered is not None and answered.message_id:
        ids = [found for found in ids if found != answered.message_id] + [answered.message_id]
    return tuple(ids)


def _letter(form: ReplyForm, subject: str, kind: str, answered: Message | None, references: tuple[str, ...]) -> Letter:
    text, html = form.text, _clean(form.html)
    if answered is not None and (form.quote or kind == "forward"):
        text, html = _with_history(kind, answered, text, html)
    replied_to = answered.message_id if answered is not None and kind == "reply" else ""
    return Letter(form.to, form.cc, form.bcc, one_line(subject), text, html, form.files, kind, replied_to, references)


def _with_history(kind: str, answered: Message, text: str, html: str) -> tuple[str, str]:
    language = read_setting("desk", "", "language", "en")
    who = answered.from_name or answered.from_email
    if kind == "forward":
        to = ", ".join(email for _, email in json.loads(answered.to_people))
        sender = f"{answered.from_name} <{answered.from_email}>".strip()
        head = forward_head(language, sender, answered.sent_at, answered.subject, to, answered.tz_minutes)
        body = "\n".join([*head, "", answered.text])
    else:
        line = attribution(language, who, answered.sent_at, answered.tz_minutes)
        body = f"{line}\n{quoted(answered.text)}"
    if html:
        lines = markup.escape(body).replace("\n", "<br>")
        html = f'{html}<br><blockquote type="cite">{lines}</blockquote>' if kind == "reply" else f"{html}<br>{lines}"
    return f"{text.rstrip()}\n\n{body}\n", html


def _clean(html: str) -> str:
    """Return the letter's HTML made harmless; one that is too large to be cleaned whole goes out as plain text."""
    if not html:
        return ""
    made = clean(html, pictures={}, remote_pictures=True)
    return "" if {"cut", "as-text"} & set(made.flags) else made.html


def _reply_subject(subject: str) -> str:
    return subject if subject[:3].casefold() == "re:" else f"Re: {subject}"


def _is_agent(desk: Desk) -> bool:
    return len(desk.actor.id) == 32


def _status_after(ticket: Ticket, wanted: str) -> None:
    if not wanted:
        rule = read_setting("department", ticket.department, "after_reply", "waiting_customer")
        wanted = "" if rule == "keep" else status_id(rule)
    elif Status.get_or_none(Status.id == wanted) is None:
        raise DeskError("status-unknown", id=wanted)
    if wanted:
        if Status.get(Status.id == wanted).category == LANES["postponed"]:
            raise DeskError("postpone-needs-date", number=ticket.number)
        change_status(ticket, wanted)
    elif ticket.lane == LANES["new"]:
        change_status(ticket, status_id("open"))


def _remember_copies(ticket: Ticket, form: ReplyForm) -> None:
    for name, email in form.cc:
        identity = natural_id("participant", ticket.id, email.strip().casefold())
        row = Participant.get_or_none(Participant.id == identity)
        if row is None:
            Participant.create(id=identity, ticket=ticket.id, email=email.strip(), name=one_line(name))


def _put_draft_away(desk: Desk, ticket: str | None, kind: str) -> None:
    row = Draft.get_or_none(Draft.id == draft_id(desk.actor.id, ticket, kind))
    if row is not None and not row.deleted:
        row.deleted = True
        row.save()
