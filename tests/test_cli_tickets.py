"""``tickets`` and ``show`` and every other verb: nothing of a ticket out of sight comes out of any of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.actors import sees
from desktop.core.roles import BUILT_IN
from desktop.jobs.session import open_desk
from desktop.store import journal
from desktop.store.database import db
from desktop.store.models import Agent, Contact, ContactAddress, Message, Ticket, TicketLink
from desktop.store.rights import actor_of
from desktop.store.search_index import index_ticket_head
from tests.commanding import Answer, command_as, without_passwords

QUERIES = ("", "canary", "status:open", "status:closed", "has:attachment", "from:canary", "is:unassigned", "order")
LISTS = (
    ("stats",),
    ("stats", "--json"),
    ("agents", "list", "--all", "--json"),
    ("roles", "list", "--json"),
    ("departments", "list", "--archived", "--json"),
    ("departments", "members", "Billing"),
    ("departments", "members", "Workshop"),
    ("audit", "--json"),
    ("audit", "--verify"),
    ("import", "letters"),
    ("check",),
)


@pytest.fixture
def desk_path(tmp_path: Path) -> Path:
    """Give a demo desk where nobody needs a password."""
    return without_passwords(tmp_path)


def hide(path: Path, role: str) -> dict[int, list[str]]:
    """Mark what a role does not see, and tie each of it to what it sees; return number → words nobody may read."""
    open_desk(path)
    with db.connection_context(), journal.recording("test", "hide"):
        actor = actor_of(Agent.get(Agent.role == role).id)
        rows = list(Ticket.select())
        hidden = [row for row in rows if not sees(actor, row)]
        seen = [row for row in rows if sees(actor, row)]
        known = {row.requester for row in seen}
        found = {row.number: _mark(row, row.requester not in known) for row in hidden}
        for row, other in zip(hidden, seen * len(hidden), strict=False):
            TicketLink.create(ticket=row.id, other=other.id)
            TicketLink.create(ticket=other.id, other=row.id)
    return found


def _mark(ticket: Ticket, stranger: bool) -> list[str]:
    """Put words into a ticket that stand nowhere else: subject, text, and the customer's name and address."""
    words = [f"Canary subject {ticket.number}s"]
    ticket.subject = ticket.snippet = words[0]
    ticket.save()
    Message.update(subject=words[0]).where(Message.ticket == ticket.id).execute()
    if stranger:
        contact = Contact.get(Contact.id == ticket.requester)
        address = ContactAddress.get(ContactAddress.contact == contact.id)
        contact.name = f"Canary customer {contact.rid}c"
        contact.save()
        words += [contact.name, address.value]
    index_ticket_head(ticket)
    return words


@pytest.mark.parametrize("role", ["restricted", "agent", "light", "supervisor", "reports"])
def test_no_verb_shows_anything_of_a_ticket_out_of_sight(desk_path: Path, role: str) -> None:
    hidden = hide(desk_path, role)
    assert hidden

    def ask(*words: object) -> Answer:
        return command_as(role, *words, "--desk", desk_path)

    told = [ask("tickets", "--query", query, "--json") for query in QUERIES]
    told += [ask("tickets", "--query", str(number), "--json") for number in list(hidden)[:5]]
    told += [ask("show", row["number"], "--json") for row in told[0].json]
    told += [ask(*words) for words in LISTS]
    numbers = {f'"number": {number}' for number in hidden} | {f"#{number}" for number in hidden}
    secrets = numbers | {word for words in hidden.values() for word in words}
    text = "\n".join(answer.out + answer.err for answer in told)
    assert sorted(secret for secret in secrets if secret in text) == []
    assert command_as("owner", "tickets", "--query", "canary", "--desk", desk_path, "--json").json != []


@pytest.mark.parametrize("role", ["restricted", "reports"])
def test_a_ticket_out_of_sight_is_answered_like_one_that_is_not_there(desk_path: Path, role: str) -> None:
    missing = command_as(role, "show", 424242, "--desk", desk_path)
    assert (missing.code, missing.out) == (2, "")
    for number in hide(desk_path, role):
        assert command_as(role, "show", number, "--desk", desk_path, "--json") == missing
        assert command_as(role, "why", number, "--agent", f"{role}@example.test", "--desk", desk_path) == missing


def test_everybody_counts_what_they_list(desk_path: Path) -> None:
    for role in ("owner", "supervisor", "agent", "restricted", "light", "auditor", "reports"):
        rows = command_as(role, "tickets", "--desk", desk_path, "--json").json
        tickets = command_as(role, "stats", "--desk", desk_path, "--json").json["tickets"]
        aside = ("spam", "trash", "hidden", "quarantine")
        counted = sum(n for places in tickets.values() for place, n in places.items() if place not in aside)
        assert len(rows) == counted, role
    assert rows == []


def test_a_restricted_agent_finds_the_tickets_of_their_department(desk_path: Path) -> None:
    rows = command_as("restricted", "tickets", "--desk", desk_path, "--json").json
    subjects = " ".join(row["subject"] for row in rows)
    assert "VAT number missing" in subjects
    assert "Refund for cancelled order" not in subjects


@pytest.mark.parametrize("role", BUILT_IN)
def test_show_and_list_agree_with_the_predicate_for_every_ticket(desk_path: Path, role: str) -> None:
    open_desk(desk_path)
    with db.connection_context():
        actor = actor_of(Agent.get(Agent.role == role).id)
        rows = [row for row in Ticket.select() if row.merged_into is None]
        allowed = {row.number for row in rows if sees(actor, row)}
        listed = {row.number for row in rows if row.number in allowed and row.lane < 6}
    shown = {row.number for row in rows if command_as(role, "show", row.number, "--desk", desk_path).code == 0}
    assert shown == allowed
    found = command_as(role, "tickets", "--desk", desk_path, "--json").json
    assert {row["number"] for row in found} == listed


def test_who_sees_the_line_but_not_the_letters_gets_the_line_only(desk_path: Path) -> None:
    told = command_as("owner", "roles", "set", "restricted", "ticket.view_content", "none", "--desk", desk_path)
    assert told.code == 0
    rows = command_as("restricted", "tickets", "--desk", desk_path, "--json").json
    for row in rows:
        ticket = command_as("restricted", "show", row["number"], "--desk", desk_path, "--json").json
        assert (ticket["subject"], ticket["messages"]) == (row["subject"], [])
    assert command_as("restricted", "stats", "--desk", desk_path, "--json").json["messages"] == 0
    assert command_as("restricted", "tickets", "--query", "bank", "--desk", desk_path, "--json").json == []


def test_notes_are_for_who_may_read_notes(desk_path: Path) -> None:
    (row,) = command_as("agent", "tickets", "--query", "refund cancelled", "--desk", desk_path, "--json").json

    def kinds() -> set[str]:
        messages = command_as("agent", "show", row["number"], "--desk", desk_path, "--json").json["messages"]
        return {message["kind"] for message in messages}

    assert "note" in kinds()
    told = command_as("owner", "roles", "set", "agent", "ticket.view_notes", "none", "--desk", desk_path)
    assert told.code == 0
    assert kinds() == {"customer", "reply"}
