"""What agents write: answers, forwards, notes, first mails."""

from __future__ import annotations

from desktop.commands._after_reply import (
    delay_of,
    follow_up,
    put_draft_away,
    remember_copies,
    rules_of,
    status_after,
)
from desktop.commands._contact_choice import contact_for
from desktop.commands._first_place import place_for
from desktop.commands._letters import answered_message, chain, clean_html, letter_of, refuse_placeholders
from desktop.commands._outgoing import Letter, queue_letter
from desktop.commands._routing_pull import refuse_picking
from desktop.commands._senders import check_sender, mailbox_for
from desktop.commands.base import Desk, command, command_on, is_agent
from desktop.commands.forms import FileRef, NewTicketForm, ReplyForm, SentReply
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission
from desktop.mail.clean import clean_text
from desktop.mail.compose import one_line
from desktop.store.automation_queue import raise_trigger
from desktop.store.clock import new_id
from desktop.store.create import status_id
from desktop.store.heads import touch_ticket
from desktop.store.models import Attachment, Mailbox, Message, Ticket
from desktop.store.numbers import next_number
from desktop.store.search_index import index_message
from desktop.store.settings import department_values
from desktop.store.status_changes import change_status

P = Permission
BESIDES = (
    P.TICKET_REPLY_AS_OTHER_SENDER,
    P.TICKET_VIEW_CONTENT,
    P.TICKET_VIEW_NOTES,
    P.TICKET_STATUS,
    P.TICKET_STATUS_RESOLVE,
    P.TICKET_STATUS_CLOSE,
    P.TICKET_REOPEN,
)


@command_on(Ticket, P.TICKET_REPLY, *BESIDES)
def send_reply(desk: Desk, ticket: Ticket, form: ReplyForm) -> SentReply:
    """Answer a ticket: queue the mail, set the status that follows, put the draft away.

    Refuses ``reply-empty``, ``placeholder-unresolved``, ``no-recipients``, ``address-invalid``, ``no-mailbox``,
    ``mail-too-large``, ``field-required``, ``pull-only``. Who has the ticket then is what its department
    says: by default one that nobody had goes to the one who answers.
    """
    refuse_picking(desk, ticket)
    _say_something(form.text, form.files)
    refuse_placeholders(form.text, form.subject)
    answered = answered_message(desk, ticket, form.answered)
    rules = rules_of(ticket.department)
    status = status_after(desk, ticket, form.status_after, rules)
    letter = letter_of(desk, ticket, form, "reply", answered, chain(ticket, answered))
    box = _mailbox(desk, ticket, form.mailbox)
    outgoing = queue_letter(desk, ticket, box, letter, delay_of(desk, ticket, form.delay_s))
    follow_up(desk, ticket, status, rules)
    remember_copies(ticket, form)
    ticket.save()
    put_draft_away(desk, ticket.id, "reply")
    raise_trigger("agent-reply", ticket.id, outgoing.message)
    return SentReply(ticket.id, outgoing.message, outgoing.id, outgoing.send_after)


@command_on(Ticket, P.TICKET_FORWARD, *BESIDES[:3])
def forward_ticket(desk: Desk, ticket: Ticket, form: ReplyForm) -> SentReply:
    """Send a message on to somebody outside. The customer does not see it and the status stays."""
    refuse_placeholders(form.text, form.subject)
    answered = answered_message(desk, ticket, form.answered)
    letter = letter_of(desk, ticket, form, "forward", answered, ())
    box = _mailbox(desk, ticket, form.mailbox)
    outgoing = queue_letter(desk, ticket, box, letter, delay_of(desk, ticket, form.delay_s))
    ticket.save()
    put_draft_away(desk, ticket.id, "forward")
    return SentReply(ticket.id, outgoing.message, outgoing.id, outgoing.send_after)


@command_on(Ticket, P.TICKET_NOTE_ADD)
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
    put_draft_away(desk, ticket.id, "note")
    raise_trigger("note-added", ticket.id, message.id)
    identity: str = message.id
    return identity


@command(P.TICKET_CREATE, *BESIDES)
def new_ticket(desk: Desk, form: NewTicketForm) -> SentReply:
    """Begin a ticket with a first mail to a customer, who becomes its requester.

    The department it lands in must be within the right to create tickets; ``department-archived`` is refused.
    """
    _say_something(form.text, form.files)
    refuse_placeholders(form.text, form.subject)
    if not one_line(form.subject):
        raise DeskError("subject-empty", number=0)
    if not form.to:
        raise DeskError("no-recipients")
    department, mailbox = place_for(desk, form.department, form.mailbox)
    name, email = form.to[0]
    contact = contact_for(desk, email, one_line(name), department)
    identity = new_id()
    ticket = Ticket.create(
        id=identity,
        number=next_number(identity),
        subject=one_line(form.subject),
        department=department,
        assignee=desk.actor.id if is_agent(desk) else None,
        requester=contact.id,
        company=contact.company,
        status=status_id("open"),
        priority=department_values(department, "default_priority").number("default_priority"),
        source="agent",
        mailbox=mailbox.id,
    )
    return _send_first(desk, ticket, mailbox, form)


def _send_first(desk: Desk, ticket: Ticket, mailbox: Mailbox, form: NewTicketForm) -> SentReply:
    rules = rules_of(ticket.department)
    status = status_after(desk, ticket, form.status_after, rules)
    letter = Letter(form.to, form.cc, form.bcc, ticket.subject, form.text, clean_html(form.html), form.files)
    outgoing = queue_letter(desk, ticket, mailbox, letter, delay_of(desk, ticket, form.delay_s))
    if status:
        change_status(ticket, status)
    ticket.save()
    put_draft_away(desk, None, "new")
    return SentReply(ticket.id, outgoing.message, outgoing.id, outgoing.send_after)


def _mailbox(desk: Desk, ticket: Ticket, wanted: str) -> Mailbox:
    box = mailbox_for(ticket, wanted)
    if wanted:
        check_sender(desk, ticket, box)
    return box


def _say_something(text: str, files: tuple[FileRef, ...]) -> None:
    if not clean_text(text).strip() and not files:
        raise DeskError("reply-empty")
