"""Small ways to put believable rows into a test's desk."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from desktop.commands.base import Desk
from desktop.store import journal
from desktop.store.contact_book import find_or_make_contact
from desktop.store.create import status_id
from desktop.store.database import natural_id
from desktop.store.heads import touch_ticket
from desktop.store.models import Agent, Department, Mailbox, Membership, Message, Ticket
from desktop.store.numbers import next_number
from desktop.store.rights import actor_of
from desktop.store.search_index import index_message, index_ticket_head


def make_ticket(
    subject: str = "Printer on fire",
    email: str = "amira@example.com",
    name: str = "Amira Haddad",
    status: str = "new",
    text: str = "Hello, it burns.",
    message_id: str = "",
    **columns: Any,
) -> Ticket:
    """Make a ticket with one message from a customer."""
    with journal.recording("test", "make_ticket"):
        contact = find_or_make_contact(email, name)
        columns.setdefault("department", Department.get().id)
        ticket = Ticket.create(
            number=next_number(), subject=subject, requester=contact.id, status=status_id(status), **columns
        )
        add_message(ticket, text, email=email, name=name, message_id=message_id)
        return ticket


def add_message(ticket: Ticket, text: str, kind: str = "customer", **columns: Any) -> Message:
    """Add a message to a ticket, as a command would."""
    with journal.recording("test", "add_message"):
        email, name = columns.pop("email", "amira@example.com"), columns.pop("name", "Amira Haddad")
        message = Message.create(
            ticket=ticket.id, kind=kind, from_email=email, from_name=name, subject=ticket.subject, text=text, **columns
        )
        touch_ticket(ticket, message)
        ticket.save()
        index_message(message)
        index_ticket_head(ticket)
        return message


def make_mailbox(desk: Desk, address: str = "support@halyard.example", **columns: Any) -> Mailbox:
    """Make a mailbox that can send and receive."""
    with journal.recording("test", "make_mailbox"):
        columns.setdefault("department", Department.get().id)
        columns.setdefault("imap_host", "localhost")
        columns.setdefault("smtp_host", "localhost")
        return Mailbox.create(address=address, name="Halyard Outdoor", **columns)


def make_department(name: str, **columns: Any) -> str:
    """Make a department without members and return its id."""
    with journal.recording("test", "make_department"):
        columns.setdefault("position", Department.select().count())
        identity: str = Department.create(name=name, **columns).id
        return identity


def make_agent(name: str, role: str, departments: Iterable[str] = (), email: str = "", **columns: Any) -> str:
    """Make an agent with a role for the whole desk who belongs to departments; return the id."""
    with journal.recording("test", "make_agent"):
        identity: str = Agent.create(name=name, role=role, email=email, **columns).id
        for home in departments:
            Membership.create(id=natural_id("membership", home, identity), department=home, agent=identity)
        return identity


def actor_desk(desk: Desk, agent: str) -> Desk:
    """Return the same desk as another agent uses it, with the rights that the agent holds now."""
    return Desk(actor_of(agent), desk.bus, desk.files)
