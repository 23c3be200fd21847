from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.store import journal
from desktop.store.database import db
from desktop.store.numbers import begin_numbers_at, next_number
from tests.making import make_ticket


def test_numbers_ascend_without_gaps(desk: Desk) -> None:
    with db.atomic():
        assert [next_number() for _ in range(3)] == [1001, 1002, 1003]


def test_a_number_is_given_again_when_its_transaction_failed(desk: Desk) -> None:
    def fail() -> None:
        with journal.recording("test", "fail"):
            next_number()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with db.atomic():
        assert next_number() == 1001


def test_a_desk_whose_tickets_are_ahead_of_its_counter_doubles_no_number(desk: Desk) -> None:
    ticket = make_ticket()
    with db.atomic():
        begin_numbers_at(5)
        assert next_number() == ticket.number + 1
