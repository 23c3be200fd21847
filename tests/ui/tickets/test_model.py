"""The model of the ticket list."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from desktop.store.queries.lists import ticket_rows
from desktop.store.queries.rows import TicketRow
from desktop.ui.tickets.edits import compare
from desktop.ui.tickets.model import RowRole, TicketModel
from desktop.ui.tickets.rows import KEPT, PAGE, RowCache
from tests.making import make_ticket


@pytest.fixture
def tickets(desk):
    return [make_ticket(f"Ticket {number}") for number in range(5)]


@pytest.fixture
def model(desk, tickets, qapp):
    made = TicketModel(lambda rids: ticket_rows(desk.actor, rids))
    made.start(5, [ticket.rid for ticket in tickets])
    return made


def test_it_is_a_right_model(model, qtmodeltester):
    qtmodeltester.check(model, force_py=True)


def test_it_is_as_long_as_its_counter_says_before_the_order_is_known(desk, tickets, qapp):
    model = TicketModel(lambda rids: ticket_rows(desk.actor, rids))
    model.start(1_000_000, [tickets[0].rid])
    assert model.rowCount() == 1_000_000
    assert model.index(0, 0).data() == "Ticket 0"
    assert model.index(999_999, 0).data(RowRole) is None
    model.set_order(array("q", [ticket.rid for ticket in tickets]))
    assert model.rowCount() == 5
    assert model.index(4, 0).data() == "Ticket 4"


def test_a_row_speaks_what_it_draws(model):
    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Unread" in spoken
    assert "Amira Haddad" in spoken
    assert "New" in spoken
    assert "Nobody assigned" in spoken


def test_places_survive_a_change_of_order(model, tickets):
    kept = QPersistentModelIndex(model.index(3, 0))
    rids = [ticket.rid for ticket in tickets]
    assert model.change(compare(model.rids, array("q", [rids[3], rids[0], rids[2], rids[4]])))
    assert kept.row() == 0
    assert model.rowCount() == 4
    assert [model.index(row, 0).data() for row in range(4)] == ["Ticket 3", "Ticket 0", "Ticket 2", "Ticket 4"]


def test_a_place_is_found_again_near_and_far(model, tickets):
    assert model.position_of(tickets[2].rid, 2) == 2
    assert model.position_of(tickets[2].rid, 400) == 2
    assert model.position_of(-1) == -1


def row(rid: int) -> TicketRow:
    zeros = {name: 0 for name in TicketRow.__dataclass_fields__}
    return TicketRow(**{**zeros, "rid": rid})


def test_rows_are_read_a_page_at_a_time_and_the_oldest_forgotten():
    asked: list[Sequence[int]] = []

    def read(rids: Sequence[int]) -> list[TicketRow]:
        asked.append(rids)
        return [row(rid) for rid in rids]

    cache, rids = RowCache(read), array("q", range(10, 10 + 3 * KEPT))
    assert cache.at(rids, 70).rid == 80
    start = 70 - 70 % PAGE
    assert list(asked[0]) == list(range(10 + start, 10 + start + PAGE))
    cache.at(rids, start + 1)
    assert len(asked) == 1
    for position in range(0, len(rids), PAGE):
        cache.at(rids, position)
    before = len(asked)
    cache.at(rids, len(rids) - 1)
    assert len(asked) == before
    cache.at(rids, 70)
    assert len(asked) == before + 1


def test_a_row_that_is_gone_is_not_asked_for_again_and_again():
    asked = []

    def read(rids):
        asked.append(rids)
        return []

    cache = RowCache(read)
    assert cache.at(array("q", [1]), 0) is None
    assert cache.at(array("q", [1]), 0) is None
    assert len(asked) == 1
    cache.forget()
    cache.at(array("q", [1]), 0)
    assert len(asked) == 2
