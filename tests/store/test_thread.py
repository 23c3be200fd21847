from __future__ import annotations

import json
import zlib

import pytest

from desktop.commands.base import Desk
from desktop.commands.marks import add_participant, add_tag
from desktop.commands.places import link, merge
from desktop.core.errors import NotFoundError
from desktop.store import journal
from desktop.store.models import Attachment, Message, MessageRevision, Outgoing, OutgoingRecipient, Ticket
from desktop.store.queries.thread import ticket_by_number, ticket_detail, ticket_messages
from tests.making import add_message, make_mailbox, make_ticket
from tests.store.plans import slow_steps, statements

SHA = "ab" * 32


def _attach(message: Message, name: str) -> None:
    with journal.recording("test", "attach"):
        Attachment.create(message=message.id, name=name, size=3, blob=SHA)


def _revise(message: Message, text: str, at: int, kind: str = "parsed") -> None:
    with journal.recording("test", "revise"):
        MessageRevision.create(message=message.id, ticket=message.ticket, kind=kind, at=at, subject="New", text=text)


def test_messages_come_oldest_first_whatever_the_order_of_writing(desk: Desk) -> None:
    ticket = make_ticket(text="second")
    first = Message.get()
    add_message(ticket, "first", received_at=first.received_at - 1000)
    add_message(ticket, "third", received_at=first.received_at + 1000)
    assert [row.text for row in ticket_messages(desk.actor, ticket.id)] == ["first", "second", "third"]


def test_a_message_carries_its_people_html_files_and_quotes(desk: Desk) -> None:
    ticket = make_ticket()
    message = add_message(
        ticket,
        "Yes.\n> No?",
        to_people=json.dumps([["Nora", "nora@example.com"]]),
        quotes="[[5, 10]]",
        flags="same-message-id odd",
        html=zlib.compress(b"<p>Yes.</p>"),
    )
    _attach(message, "invoice.pdf.exe")
    row = ticket_messages(desk.actor, ticket.id)[-1]
    assert (row.to, row.quotes, row.html) == ((("Nora", "nora@example.com"),), ((5, 10),), "<p>Yes.</p>")
    assert row.flags == ("same-message-id", "odd")
    assert [(file.name, file.blob, file.dangerous) for file in row.attachments] == [("invoice.pdf.exe", SHA, True)]


def test_the_newest_revision_shows(desk: Desk) -> None:
    ticket = make_ticket(text="old")
    message = Message.get()
    _revise(message, "newest", at=30)
    _revise(message, "middle", at=20)
    (row,) = ticket_messages(desk.actor, ticket.id)
    assert (row.text, row.subject, row.revision) == ("newest", "New", "parsed")


def test_a_deleted_message_is_not_shown(desk: Desk) -> None:
    ticket = make_ticket()
    message = add_message(ticket, "oops")
    with journal.recording("test", "delete"):
        message.deleted = True
        message.save()
    assert [row.text for row in ticket_messages(desk.actor, ticket.id)] == ["Hello, it burns."]


def test_a_merged_tickets_messages_stand_in_the_survivors_thread(desk: Desk) -> None:
    first, middle, last = make_ticket(text="one"), make_ticket(text="two"), make_ticket(text="three")
    merge(desk, first.id, middle.id)
    merge(desk, middle.id, last.id)
    assert sorted(row.text for row in ticket_messages(desk.actor, last.id)) == ["one", "three", "two"]
    assert {row.ticket for row in ticket_messages(desk.actor, last.id)} == {first.id, middle.id, last.id}
    assert [other.number for other in ticket_detail(desk.actor, last.id).merged] == [middle.number]


def test_a_merged_number_leads_to_the_survivor(desk: Desk) -> None:
    first, middle, last = make_ticket(), make_ticket(), make_ticket()
    merge(desk, first.id, middle.id)
    merge(desk, middle.id, last.id)
    for ticket in (first, middle, last):
        assert ticket_by_number(desk.actor, ticket.number) == last.id


def test_a_circle_of_merges_from_two_computers_is_not_followed_for_ever(desk: Desk) -> None:
    one, other = make_ticket(), make_ticket()
    with journal.recording("test", "circle"):
        for ticket, into in ((one, other), (other, one)):
            ticket.merged_into = into.id
            ticket.save()
    with pytest.raises(NotFoundError):
        ticket_by_number(desk.actor, one.number)
    assert len(ticket_messages(desk.actor, one.id)) == 2


def test_of_two_tickets_with_one_number_the_older_has_it(desk: Desk) -> None:
    older, younger = make_ticket(), make_ticket()
    with journal.recording("test", "number"):
        younger.number = older.number
        younger.save()
    assert ticket_by_number(desk.actor, older.number) == older.id


@pytest.mark.parametrize("number", [0, -1, 77, 2**80])
def test_a_number_nobody_has_is_not_found(desk: Desk, number: int) -> None:
    with pytest.raises(NotFoundError):
        ticket_by_number(desk.actor, number)


def test_how_far_a_reply_got_is_told_for_each_recipient(desk: Desk) -> None:
    ticket, mailbox = make_ticket(), make_mailbox(desk)
    message = add_message(ticket, "Here you are", "reply")
    with journal.recording("test", "send"):
        sent = Outgoing.create(
            message=message.id, ticket=ticket.id, mailbox=mailbox.id, state="failed", message_id="x", raw=SHA,
            envelope_from="a@b.c", send_after=1, next_at=1, error="550 no",
        )  # fmt: skip
        OutgoingRecipient.create(outgoing=sent.id, email="amira@example.com", state="refused", text="550 no")
    delivery = ticket_messages(desk.actor, ticket.id)[-1].delivery
    assert delivery is not None
    assert (delivery.state, delivery.error) == ("failed", "550 no")
    assert delivery.recipients == (("amira@example.com", "refused", "550 no"),)


def test_fifty_messages_take_five_reads_without_a_scan(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    ticket = make_ticket()
    for place in range(49):
        message = add_message(ticket, f"message {place}")
        _attach(message, "a.txt")
        _revise(message, "later", at=1)
    seen = statements(lambda: ticket_messages(desk.actor, ticket.id), monkeypatch)
    assert len(seen) <= 5
    for statement in seen:
        assert set(slow_steps(statement, ("parts", "p"))) <= {
            "USE TEMP B-TREE FOR ORDER BY",
            "USE TEMP B-TREE FOR LAST TERM OF ORDER BY",
        }


def test_the_detail_holds_what_hangs_on_a_ticket(desk: Desk) -> None:
    earlier, other, ticket = make_ticket("Earlier"), make_ticket("Other", "jun@example.com"), make_ticket("Now")
    add_tag(desk, ticket.id, "Refund")
    add_participant(desk, ticket.id, "nora@example.com", "Nora")
    link(desk, ticket.id, other.id, "related")
    detail = ticket_detail(desk.actor, ticket.id)
    assert detail.token == f"DB-{ticket.number}"
    assert detail.contact is not None
    assert (detail.contact.name, detail.contact.emails, detail.contact.tickets) == (
        "Amira Haddad", ("amira@example.com",), 2
    )  # fmt: skip
    assert [tag.name for tag in detail.tags] == ["Refund"]
    assert [(who.name, who.role) for who in detail.participants] == [("Nora", "cc")]
    assert [(kind, row.number) for kind, row in detail.links] == [("related", other.number)]
    assert [row.id for row in detail.earlier] == [earlier.id]
    assert detail.earlier_count == 1
    assert [(kind, row.id) for kind, row in ticket_detail(desk.actor, other.id).links] == [("related", ticket.id)]


def test_a_detail_takes_a_fixed_number_of_reads(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    ticket = make_ticket()
    few = len(statements(lambda: ticket_detail(desk.actor, ticket.id), monkeypatch))
    for place in range(5):
        add_tag(desk, ticket.id, f"tag {place}")
        link(desk, ticket.id, make_ticket().id, "related")
    assert len(statements(lambda: ticket_detail(desk.actor, ticket.id), monkeypatch)) == few <= 15
    assert Ticket.select().count() == 6
