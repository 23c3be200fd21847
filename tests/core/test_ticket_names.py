"""What a ticket without a number is called."""

from __future__ import annotations

from desktop.core.ticket_names import is_provisional, number_words, provisional_number

TICKET = "01a203a4c09370009665e752e6ab4f7a"


def test_a_number_is_shown_as_it_is() -> None:
    assert number_words(1027, TICKET) == "1027"
    assert not is_provisional(1027)


def test_a_ticket_that_waits_for_its_number_is_called_by_the_end_of_its_id() -> None:
    number = provisional_number(TICKET)
    assert is_provisional(number)
    assert number_words(number, TICKET) == number_words(number) == "new-4F7A"


def test_nought_is_no_number() -> None:
    assert is_provisional(0)
    assert number_words(0, TICKET) == "new-4F7A"
