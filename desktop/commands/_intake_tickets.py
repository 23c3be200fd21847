"""Begins tickets for incoming mail and moves those that it joins (the transition table of features.md §2)."""

from __future__ import annotations

from desktop.commands._intake_facts import Facts
from desktop.commands._intake_message import LONGEST_SUBJECT, received_at
from desktop.commands.intake_types import ReadMail
from desktop.core.reopen import CLOSED, RESOLVED, Outcome, after_customer_message
from desktop.mail.subject import normal_subject
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.create import status_id
from desktop.store.database import natural_id
from desktop.store.models import Agent, Contact, MailEntry, Message, Status, Ticket, TicketLink, TicketSeen
from desktop.store.models.tickets import INBOX, SPAM
from desktop.store.numbers import next_number
from desktop.store.row_reads import key, row_by_id, rows_where
from desktop.store.settings import department_values
from desktop.store.status_changes import change_status

PRESENT = ("available", "busy")
"""An agent who is there, also with hands full."""


def begin_ticket(facts: Facts, entry: MailEntry, read: ReadMail, contact: Contact) -> Ticket:
    """Return a new ticket for a mail, not yet saved. Its id comes from the mail, so taking it in twice is once."""
    moment = received_at(read.mail, now())
    known = entry.mailbox in facts.departments
    department = facts.departments.get(entry.mailbox, facts.department)
    identity = natural_id("ticket", entry.mailbox, entry.raw)
    return Ticket(
        id=identity,
        number=next_number(identity),
        subject=read.mail.subject[:LONGEST_SUBJECT],
        department=department,
        priority=department_values(department, "default_priority").number("default_priority"),
        requester=contact.id,
        company=contact.company,
        status=status_id("new"),
        folder=SPAM if contact.blocked else INBOX,
        source=read.source,
        mailbox=entry.mailbox if known else None,
        created_at=moment,
        updated_at=moment,
        status_at=moment,
        waiting_since=None if read.mail.is_machine else moment,
    )


def customer_wrote(ticket: Ticket, read: ReadMail) -> bool:
    """Change a ticket's state after a customer's message; False when the mail must begin a new ticket instead.

    Spam and trash stay where they are. A mail out of an archive that is older than the ticket's state is no news.
    """
    moment = received_at(read.mail, now())
    if ticket.folder != INBOX or (not read.live and moment <= ticket.status_at):
        return True
    category = _category(ticket)
    values = department_values(ticket.department, "reopen", "reopen_days", "keep_owner")
    outcome = after_customer_message(
        category,
        closed_at=ticket.closed_at or ticket.status_at,
        moment=moment,
        policy=values.text("reopen"),
        days=values.number("reopen_days"),
    )
    if outcome == Outcome.NEW_TICKET:
        return False
    if outcome == Outcome.OPEN:
        change_status(ticket, status_id("open"))
        if category >= RESOLVED and not _keeps_owner(ticket, values.text("keep_owner")):
            ticket.assignee = None
    elif ticket.waiting_since is None:
        ticket.waiting_since = moment
    return True


def _keeps_owner(ticket: Ticket, rule: str) -> bool:
    """Tell whether a reopened ticket stays with the agent who had it."""
    if rule != "available" or ticket.assignee is None:
        return rule != "nobody"
    agent = row_by_id(Agent, ticket.assignee)
    return agent is not None and agent.active and agent.availability in PRESENT


def follow_up_of(ticket: Ticket) -> Ticket | None:
    """Return the open ticket that already continues a closed one, so that a second answer makes no third ticket."""
    links = TicketLink.select().where(
        (TicketLink.other == ticket.id) & (TicketLink.kind == "follow-up") & (TicketLink.deleted == False)  # noqa: E712
    )
    for link in links.order_by(TicketLink.rid.desc()).limit(10):
        found = Ticket.get_or_none(Ticket.id == link.ticket)
        if found is not None and not found.deleted and not found.merged_into and _category(found) < CLOSED:
            return found
    return None


def link_follow_up(ticket: Ticket, closed: Ticket) -> None:
    """Note that a ticket continues a closed one."""
    TicketLink.create(
        id=natural_id("link", ticket.id, closed.id, "follow-up"), ticket=ticket.id, other=closed.id, kind="follow-up"
    )


def note_unseen(ticket: Ticket) -> None:
    """Make a ticket unread for everybody who looked at it after the mail reached the server but before it came here."""
    seen = rows_where(TicketSeen, "ticket = ? ORDER BY seen_at DESC LIMIT 1", (key(ticket.id),))
    if seen and seen[0].seen_at >= (ticket.last_in_at or 0):
        ticket.last_in_at = seen[0].seen_at + 1


def subject_changed(ticket: Ticket, subject: str) -> bool:
    """Tell whether a mail begins another subject within its ticket, marks like Re: left aside."""
    wanted = normal_subject(subject)
    if not wanted or wanted == normal_subject(ticket.subject):
        return False
    recent = rows_where(Message, "ticket = ? ORDER BY sent_at DESC LIMIT 5", (key(ticket.id),))
    return all(normal_subject(row.subject) != wanted for row in recent)


def suggest(ticket: Ticket, what: str, value: str) -> None:
    """Write a hint into the ticket's history: ``suggested-ticket`` (an id) or ``suggested-requester`` (an address)."""
    journal.note("ticket", ticket.id, ticket.id, what, None, value)


def _category(ticket: Ticket) -> int:
    row = row_by_id(Status, ticket.status)
    return int(row.category) if row is not None else 1
