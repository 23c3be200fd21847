"""The sieve of a search lets everything through that is in sight, also what has just come into sight."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.commands.places import move_to_department
from desktop.store.database import db
from desktop.store.models import Message, MessageTicket, Ticket
from desktop.store.queries.near import near_of
from desktop.store.queries.search import search
from desktop.store.rights import actor_of
from tests.making import add_message, make_agent, make_department, make_ticket

ON = "SELECT m.rid, t.rid FROM message m JOIN ticket t ON t.id = m.ticket"


def test_who_sees_little_holds_it_and_learns_what_is_new(desk: Desk) -> None:
    sales = make_department("Sales")
    nora = actor_of(make_agent("Nora", "restricted", [sales]))
    for place in range(20):
        make_ticket(f"Bent fork {place}")
    mine, other = make_ticket("Bent rack", department=sales), make_ticket("Bent wheel")
    near = near_of(nora)
    assert near is not None
    assert near.is_small
    assert near_of(nora) is near
    assert [hit.rid for hit in search(nora, "bent")] == [mine.rid]
    move_to_department(desk, mine.id, str(other.department))
    move_to_department(desk, other.id, sales)
    assert [hit.rid for hit in search(nora, "bent")] == [other.rid]
    add_message(other, "it squeaks")
    assert [hit.rid for hit in search(nora, "squeaks")] == [other.rid]
    assert near_of(desk.actor) is None


@pytest.mark.parametrize("typed", ["squeaki", "squeaking"])
def test_who_sees_much_asks_before_texts_are_read(desk: Desk, typed: str) -> None:
    sales = make_department("Sales")
    nora = actor_of(make_agent("Nora", "restricted", [sales]))
    mine = make_ticket(text="it is squeaking", department=sales)
    make_ticket(text="it is squeaking")
    near = near_of(nora)
    assert near is not None
    assert not near.is_small
    assert [hit.rid for hit in search(nora, typed)] == [mine.rid]


def test_it_is_known_on_which_ticket_a_message_is(desk: Desk) -> None:
    one, other = make_ticket(), make_ticket()
    message = Message.get(Message.ticket == one.id)
    with db.atomic():
        db.execute_sql("UPDATE message SET ticket = ? WHERE rid = ?", (bytes.fromhex(other.id), message.rid))
    assert _held() == set(db.execute_sql(ON).fetchall())
    with db.atomic():
        db.execute_sql("DELETE FROM message WHERE rid = ?", (message.rid,))
    assert _held() == set(db.execute_sql(ON).fetchall())
    with db.atomic():
        db.execute_sql("DELETE FROM ticket WHERE rid = ?", (other.rid,))
    assert _held() == set()
    assert Ticket.select().count() == 1


def _held() -> set[tuple[int, int]]:
    return {(row.rid, row.ticket) for row in MessageTicket.select()}
