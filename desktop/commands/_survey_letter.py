"""Writes the question how we did, when one may be asked."""

from __future__ import annotations

import hashlib

from desktop.commands._mail_budget import note_given, refused_recipient
from desktop.commands._outgoing import Letter, queue_automatic
from desktop.commands._senders import can_send, mailbox_for, own_addresses
from desktop.commands.base import Desk
from desktop.core.auto_reply import is_noreply
from desktop.core.matching import fold_address
from desktop.core.survey import letter, new_token, subject, token_hash
from desktop.store.clock import now
from desktop.store.database import natural_id
from desktop.store.letter_texts import letter_language
from desktop.store.models import Contact, Message, Rating, Ticket
from desktop.store.models.tickets import INBOX
from desktop.store.queries.reading import read
from desktop.store.row_reads import key, row_by_id, rows_where
from desktop.store.settings import Values, department_values, read_setting
from desktop.store.survey_texts import survey_words

DAY_MS = 24 * 3600 * 1000
NAMES = ("survey", "survey_scale", "survey_delay_hours", "survey_days", "survey_every_days", "survey_share")


def survey_values(department: str) -> Values:
    """Return how a department asks."""
    return department_values(department, *NAMES)


def ask(desk: Desk, ticket: Ticket, values: Values, *, sampled: bool = True) -> bool:
    """Queue the question to the ticket's requester; tell whether it was.

    Not asked: spam and trash, merged tickets, machines, ourselves, no-reply addresses, blocked people, whoever got as
    much automatic mail as they may, who was asked lately, and twice after the same resolving. ``sampled``: only the
    share of tickets that the department wants; a rule or an agent who asks on purpose means this ticket.
    """
    written = _to_ask(ticket)
    identity = natural_id("rating", ticket.id, str(ticket.resolved_at or 0))
    if written is None or not can_send() or row_by_id(Rating, identity) is not None:
        return False
    if refused_recipient(ticket, written.from_email, None, trusted=False):
        return False
    if _asked_lately(ticket, values.number("survey_every_days")):
        return False
    if sampled and not in_sample(ticket.id, values.number("survey_share")):
        return False
    token = new_token()
    message = _send(desk, ticket, written, values.text("survey_scale"), token)
    Rating.create(
        id=identity,
        ticket=ticket.id,
        contact=ticket.requester,
        agent=_rated_agent(ticket),
        department=ticket.department,
        message=message,
        scale=values.text("survey_scale"),
        token_hash=token_hash(token),
        until=now() + values.number("survey_days") * DAY_MS,
    )
    return True


def _send(desk: Desk, ticket: Ticket, written: Message, scale: str, token: str) -> str:
    """Queue the letter in the customer's language; return the id of its message."""
    box = mailbox_for(ticket)
    language = letter_language(ticket)
    question = survey_words(ticket, language)
    text, html = letter(language, scale, box.address, token, question[1])
    code = read_setting("desk", "", "code", "DB")
    asked = Letter(
        to=(("", written.from_email),),
        cc=(),
        bcc=(),
        subject=question[0] or subject(language, code, ticket.number),
        text=text,
        html=html,
        files=(),
        in_reply_to=written.message_id,
        references=(written.message_id,) if written.message_id else (),
        automatic="auto-generated",
    )
    outgoing = queue_automatic(desk, ticket, box, asked, 0)
    note_given(ticket, written.from_email, asked.subject)
    message: str = outgoing.message
    return message


def in_sample(ticket: str, share: int) -> bool:
    """Tell whether a ticket is among the share of a hundred; every computer finds the same."""
    return hashlib.sha256(ticket.encode()).digest()[0] * 100 < share * 256


def _to_ask(ticket: Ticket) -> Message | None:
    """Return the newest mail that the customer wrote themselves, when they may be asked; not one of who was in copy."""
    if ticket.folder != INBOX or ticket.merged_into or ticket.deleted:
        return None
    contact = row_by_id(Contact, ticket.requester)
    if contact is None or contact.blocked:
        return None
    sql = "SELECT folded FROM contact_address WHERE contact = ? AND kind = 'email' AND deleted = 0"
    own = {str(folded) for (folded,) in read(sql, [key(ticket.requester)])}
    condition = "ticket = ? AND kind = 'customer' AND deleted = 0 ORDER BY received_at DESC, rid DESC"
    found = rows_where(Message, condition, (key(ticket.id),))
    written = next((row for row in found if fold_address(row.from_email) in own), None)
    if written is None or written.machine or "@" not in written.from_email or is_noreply(written.from_email):
        return None
    return None if fold_address(written.from_email) in own_addresses() else written


def _asked_lately(ticket: Ticket, days: int) -> bool:
    since = now() - days * DAY_MS
    rows = rows_where(Rating, "contact = ? AND asked_at > ? AND deleted = 0 LIMIT 1", (key(ticket.requester), since))
    return bool(days and rows)


def _rated_agent(ticket: Ticket) -> str | None:
    """Return whose answer is judged: who answered last, else who has the ticket."""
    condition = "ticket = ? AND kind = 'reply' AND agent IS NOT NULL AND deleted = 0 ORDER BY sent_at DESC LIMIT 1"
    found = rows_where(Message, condition, (key(ticket.id),))
    answered: str | None = found[0].agent if found else ticket.assignee
    return answered
