"""A ticket's history as its clocks see it, read back from what commands wrote."""

from __future__ import annotations

from desktop.commands.places import trash
from desktop.commands.tickets import reopen, set_status
from desktop.core.sla import History
from desktop.store.clock import clock_set_to
from desktop.store.create import status_id
from desktop.store.journal import recording
from desktop.store.models import Message, Ticket
from desktop.store.sla_book import book_of
from desktop.store.sla_history import read_changes, read_history
from desktop.store.sla_version import promised_version
from tests.making import add_message, make_ticket

MINUTE = 60_000
BEGIN = 1_795_420_800_000


def history(ticket: str) -> History:
    row = Ticket.get(Ticket.id == ticket)
    return read_history(row, read_changes(ticket), book_of(promised_version()))


def opened(**columns: object) -> str:
    with clock_set_to(BEGIN):
        return str(make_ticket(**columns).id)


def test_each_status_counts_from_when_it_was_set(desk):
    ticket = opened()
    with clock_set_to(BEGIN + 10 * MINUTE):
        set_status(desk, ticket, status_id("waiting_customer"))
    with clock_set_to(BEGIN + 30 * MINUTE):
        reopen(desk, ticket)
    found = history(ticket)
    assert [(each.start - BEGIN, each.effect, each.category) for each in found.stretches] == [
        (0, "run", 0),
        (10 * MINUTE, "pause", 2),
        (30 * MINUTE, "run", 1),
    ]
    assert [(each.at - BEGIN, each.kind) for each in found.said] == [(0, "customer")]


def test_a_mail_that_was_fetched_late_opens_the_ticket_when_it_reached_us(desk):
    ticket = opened()
    with clock_set_to(BEGIN + 10 * MINUTE):
        set_status(desk, ticket, status_id("waiting_customer"))
    with clock_set_to(BEGIN + 60 * MINUTE), recording("mail", "take_in"):
        row = Ticket.get(Ticket.id == ticket)
        add_message(row, "Still.", received_at=BEGIN + 40 * MINUTE)
        row.status = status_id("open")
        row.save()
    last = history(ticket).stretches[-1]
    assert (last.start - BEGIN, last.effect, last.reason) == (40 * MINUTE, "run", "customer-wrote")


def test_spam_and_trash_stop_the_clocks(desk):
    ticket = opened()
    with clock_set_to(BEGIN + 10 * MINUTE):
        trash(desk, ticket)
    assert [(each.effect, each.reason) for each in history(ticket).stretches][-1] == ("stop", "folder")


def test_what_machines_and_we_say_is_told_apart(desk):
    ticket = opened()
    row = Ticket.get(Ticket.id == ticket)
    for minute, columns in enumerate(
        ({"kind": "note"}, {"kind": "machine", "machine": "bounce"}, {"kind": "reply", "agent": desk.actor.id}), 1
    ):
        with clock_set_to(BEGIN + minute * MINUTE):
            add_message(row, "Words", **columns)
    with clock_set_to(BEGIN + 9 * MINUTE):
        add_message(row, "List mail", machine="list")
    found = history(ticket)
    assert [each.kind for each in found.said] == ["customer", "note", "answer"]
    assert not found.by_agent


def test_who_had_the_ticket_when(desk):
    ticket = opened()
    with clock_set_to(BEGIN + MINUTE), recording(desk.actor.id, "assign"):
        row = Ticket.get(Ticket.id == ticket)
        row.assignee = desk.actor.id
        row.save()
    assert history(ticket).assigned == ((BEGIN, ""), (BEGIN + MINUTE, desk.actor.id))


def test_a_call_or_form_waits_although_nobody_wrote_and_a_machines_mail_does_not(desk):
    call = opened(source="call")
    mail = opened(email="robot@example.com")
    with recording("test", "test"):
        for ticket in (call, mail):
            row = Ticket.get(Ticket.id == ticket)
            for message in Message.select().where(Message.ticket == ticket):
                message.deleted = True
                message.save()
            row.save()
    assert history(call).begun == BEGIN
    assert history(mail).begun is None


def test_what_an_archive_brought_is_no_news(desk):
    old = BEGIN - 1000 * 24 * 60 * MINUTE
    with clock_set_to(BEGIN):
        ticket = str(make_ticket(source="import", created_at=old).id)
        row = Ticket.get(Ticket.id == ticket)
        add_message(row, "From years ago", received_at=old)
    assert [each.at for each in history(ticket).said] == [BEGIN]
    live = opened(email="b@example.com")
    add_message(Ticket.get(Ticket.id == live), "Older than its ticket", received_at=old)
    assert [each.at for each in history(live).said] == [BEGIN]
