"""What is judged in turn appears at once: the power may go anywhere, nobody sees half of what somebody did."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.jobs.sharing.judging import in_turn
from desktop.store.database import db
from desktop.sync.applying import COST_OF_A_WHOLE
from desktop.sync.faults import reacting
from desktop.sync.wire import RowSet, Section
from tests.computers.acts import letter, move, subject
from tests.jobs.sharing.computers import Computer, Office

ONE, TWO = bytes(15) + b"1", bytes(15) + b"2"


class Crash(BaseException):
    """The power went."""


def crash_at(number: int) -> Callable[[str], None]:
    """Return what lets the power go once that many transactions are written."""
    passed = 0

    def react(name: str) -> None:
        nonlocal passed
        passed += name == "applied"
        if passed >= number:
            raise Crash

    return react


def causes(computer: Computer) -> dict[bytes, int]:
    """Return how many events each cause has."""
    with computer.here():
        return dict(db.execute_sql("SELECT cause, count(*) FROM event GROUP BY cause").fetchall())


def section(*rows: bytes) -> Section:
    """Return tags for everybody."""
    return Section(frozenset({"desk"}), (RowSet("tag", ("name",), [(row, "", "", "", "a") for row in rows]),))


def live(office: Office) -> None:
    """Send files whose rows come again, of transactions that lie in several sections: a new customer's, a move."""
    with office.owner.here() as desk:
        ticket = str(letter(desk, "First", home=office.home))
    office.owner.sync()
    with office.owner.here() as desk:
        letter(desk, "Second", email="second@example.com", home=office.workshop)
        letter(desk, "Third", email="third@example.com", home=office.home)
        subject(desk, ticket, "Renamed")
    office.owner.sync()
    with office.owner.here() as desk:
        move(desk, ticket, office.workshop)
    office.owner.sync()


def test_no_crash_shows_half_of_what_somebody_did(office: Office) -> None:
    adam = office.join("adam")
    office.owner.sync()
    adam.sync()
    live(office)
    whole, number = causes(office.owner), 0
    crashed = True
    while crashed:
        number += 1
        try:
            with reacting(crash_at(number)):
                adam.sync()
            crashed = False
        except Crash:
            pass
        seen = causes(adam)
        assert {cause: count for cause, count in seen.items() if whole.get(cause, count) != count} == {}
    assert number > 1
    assert whole.items() <= causes(adam).items()
    office.close(adam)


def test_a_row_that_comes_again_is_judged_after_the_first_and_written_with_it(office: Office) -> None:
    with office.owner.here():
        with in_turn([section(ONE), section(TWO), section(ONE)]) as parts:
            assert [len(part) for part in parts] == [2, 1]
            assert db.in_transaction()
        assert not db.in_transaction()


@pytest.mark.parametrize(("again", "joins"), [(False, False), (True, True)])
def test_who_is_alone_or_needs_no_turns_holds_no_transaction_open(office: Office, again: bool, joins: bool) -> None:
    with office.owner.here(), in_turn([section(ONE), section(ONE if again else TWO)], alone=joins):
        assert not db.in_transaction()


def test_what_is_too_much_for_one_transaction_is_not_put_into_one(office: Office) -> None:
    many = section(*(number.to_bytes(16) for number in range(COST_OF_A_WHOLE)))
    with office.owner.here(), in_turn([many, section(bytes(16))]) as parts:
        assert len(parts) == 2
        assert not db.in_transaction()
