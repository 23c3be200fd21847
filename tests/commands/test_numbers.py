"""Numbers of a shared desk: from ranges, later when there are none, and never two tickets with one."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.commands.forms import NewTicketForm
from desktop.commands.numbers import hand_out_blocks, hand_out_numbers_here, number_tickets, part_twins
from desktop.commands.replies import new_ticket
from desktop.core.ticket_names import number_words
from desktop.jobs.session import as_mail
from desktop.store import journal
from desktop.store.database import db
from desktop.store.models import NumberBlock, Ticket, TicketAlias
from desktop.store.numbers import add_blocks, add_range, next_number, numbers_left, twins_of, waiting_for_numbers
from desktop.store.placeholder_values import token_of
from desktop.store.queries.search import search
from desktop.store.queries.thread import ticket_by_number
from desktop.store.sharing import FOLDER, SERVER, HubPlace, read_local, write_hub
from tests.making import make_mailbox, make_ticket


def numbered(number: int, subject: str = "Printer on fire") -> Ticket:
    """Make a ticket with a number of one's own choice."""
    ticket = make_ticket(subject)
    with journal.recording("test", "number"):
        ticket.number = number
        ticket.save()
    return ticket


@pytest.fixture
def shared(desk: Desk) -> Desk:
    write_hub(HubPlace(SERVER, "host=example", "hub", desk.actor.id))
    return desk


def test_a_shared_desk_gives_numbers_from_its_ranges_in_order(shared: Desk) -> None:
    with db.atomic():
        add_range(range(2001, 2003))
        add_range(range(3001, 3002))
        assert [next_number() for _ in range(4)] == [2001, 2002, 3001, 0]
        assert numbers_left() == 0


def test_a_number_of_a_range_is_given_again_when_its_transaction_failed(shared: Desk) -> None:
    def fail() -> None:
        with db.atomic():
            next_number()
            raise ZeroDivisionError

    add_range(range(2001, 2003))
    with pytest.raises(ZeroDivisionError):
        fail()
    with db.atomic():
        assert next_number() == 2001


def test_a_ticket_without_a_number_is_named_by_its_id_and_gets_one_later(shared: Desk) -> None:
    ticket = numbered(next_number("0" * 28 + "4f7a"))
    assert number_words(ticket.number) == "new-4F7A"
    assert token_of(ticket.number) == "DB-new-4F7A"
    own = as_mail(shared)
    assert number_tickets(own, waiting_for_numbers(before=10**15)) == 0
    add_range(range(2001, 2002))
    assert number_tickets(own, waiting_for_numbers(before=10**15)) == 1
    assert Ticket.get(Ticket.id == ticket.id).number == 2001
    assert waiting_for_numbers(before=10**15) == []


def test_the_later_of_two_tickets_with_one_number_gets_another_and_is_found_by_both(shared: Desk) -> None:
    older, later = numbered(1001, "Older"), numbered(1001, "Later")
    for ticket, clock in ((older, "01"), (later, "02")):
        db.execute_sql("UPDATE ticket SET _new = ? WHERE id = ?", (clock, bytes.fromhex(ticket.id)))
    assert twins_of([older.id]) == twins_of() == [(1001, later.id)]
    add_range(range(2001, 2003))
    assert part_twins(as_mail(shared), twins_of()) == 1
    assert part_twins(as_mail(shared), [(1001, later.id)]) == 0
    assert twins_of() == []
    assert ticket_by_number(shared.actor, 1001) == older.id
    assert ticket_by_number(shared.actor, 2001) == later.id
    with journal.recording("test", "purge_older"):
        row = Ticket.get(Ticket.id == older.id)
        row.deleted = True
        row.save()
    assert ticket_by_number(shared.actor, 1001) == later.id
    assert [(row.ticket, row.number) for row in TicketAlias.select()] == [(later.id, 1001)]
    assert [hit.id for hit in search(shared.actor, "#1001")] == [later.id]


def test_one_computer_of_a_folder_counts_for_all_and_hands_out_blocks(desk: Desk) -> None:
    write_hub(HubPlace(FOLDER, "/somewhere", "hub", desk.actor.id))
    assert next_number() == 0
    hand_out_numbers_here(as_mail(desk))
    with db.atomic():
        assert next_number() == 1001
    hand_out_blocks(as_mail(desk), {"0badcafe": 10, read_local("device"): 3})
    blocks = sorted((row.first, row.size, row.device) for row in NumberBlock.select())
    assert [(first, size) for first, size, _ in blocks] == [(1002, 10), (1012, 3)]
    with db.atomic():
        assert next_number() == 1015
    assert add_blocks() == 1
    assert add_blocks() == 0
    assert numbers_left() == 3


def test_a_new_ticket_of_a_desk_without_numbers_is_made_all_the_same(shared: Desk) -> None:
    mailbox = make_mailbox(shared)
    form = NewTicketForm(to=(("Amira", "amira@example.com"),), subject="Offline", text="Hello", mailbox=mailbox.id)
    made = new_ticket(shared, form)
    ticket = Ticket.get(Ticket.id == made.ticket)
    assert number_words(ticket.number) == number_words(0, ticket.id) == f"new-{ticket.id[-4:].upper()}"
