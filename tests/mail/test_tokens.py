"""Marks of ours: genuine ones are read however mail mangles them, others never."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.mail.tokens import (
    make_message_id,
    make_plus_address,
    make_subject_token,
    read_message_id,
    read_plus_address,
    read_subject_number,
    read_token,
)

SECRET = "5" * 64
TICKET, MESSAGE = "0123456789abcdef" * 2, "fedcba9876543210" * 2
IDS = st.binary(min_size=16, max_size=16).map(bytes.hex)


@given(IDS, IDS)
def test_every_id_comes_back_from_its_message_id(ticket: str, message: str) -> None:
    made = make_message_id(SECRET, ticket, message, "halyard.example")
    assert read_token(SECRET, f"<{made}>") == (ticket, message)
    assert len(made) < 200


def test_a_message_id_survives_capitals_and_company() -> None:
    made = make_message_id(SECRET, TICKET, MESSAGE, "halyard.example")
    text = f"<a@b.example>\n On Monday somebody wrote (<{made.upper()}>):"
    assert read_message_id(SECRET, text) == TICKET


@pytest.mark.parametrize("position", range(0, 80, 3))
def test_one_changed_letter_makes_it_worthless(position: int) -> None:
    made = make_message_id(SECRET, TICKET, MESSAGE, "x.example")
    other = "b" if made[position] == "a" else "a"
    changed = made[:position] + other + made[position + 1 :]
    assert read_message_id(SECRET, changed) is None


def test_the_domain_proves_nothing_and_may_change() -> None:
    made = make_message_id(SECRET, TICKET, MESSAGE, "x.example").partition("@")[0]
    assert read_message_id(SECRET, f"{made}@relay.example") == TICKET


@pytest.mark.parametrize("domain", ["", "a\r\nBcc: x@y", "zażółć.example", "-", "a b"])
def test_a_domain_that_cannot_stand_in_a_header_is_replaced(domain: str) -> None:
    assert make_message_id(SECRET, TICKET, MESSAGE, domain).endswith("@deskbell.invalid")


def test_another_secret_reads_nothing() -> None:
    made = make_message_id(SECRET, TICKET, MESSAGE, "x.example")
    plus = make_plus_address(SECRET, TICKET, "support@x.example")
    assert read_message_id("6" * 64, made) is None
    assert read_plus_address("6" * 64, str(plus)) is None


def test_a_mark_of_one_kind_is_none_of_the_other() -> None:
    made = make_message_id(SECRET, TICKET, MESSAGE, "x.example")
    first, _, mac = made.partition("@")[0].split(".")
    assert read_plus_address(SECRET, f"support+{first}{mac}@x.example") is None


def test_a_plus_address_comes_back() -> None:
    plus = make_plus_address(SECRET, TICKET, "support@x.example")
    assert plus is not None
    assert len(plus.partition("@")[0]) <= 64
    assert read_plus_address(SECRET, f"a@b.example {plus.upper()}") == TICKET


@pytest.mark.parametrize("address", ["a-very-long-name-indeed@x.example", "", "nobody", "@x.example"])
def test_no_plus_address_where_mail_would_not_carry_it(address: str) -> None:
    assert make_plus_address(SECRET, TICKET, address) is None


def test_thousands_of_wrong_marks_are_not_all_tried() -> None:
    wrong = make_message_id("6" * 64, TICKET, MESSAGE, "x.example")
    right = make_message_id(SECRET, TICKET, MESSAGE, "x.example")
    assert read_message_id(SECRET, f"{wrong} " * 5_000 + right) is None


def test_a_subject_mark_is_read_for_this_desk_only() -> None:
    mark = make_subject_token("DB", 1043)
    assert mark == "[#DB-1043]"
    assert read_subject_number("DB", f"Re: {mark} Printer") == 1043
    assert read_subject_number("DB", "AW: [#db-1043] Drucker") == 1043
    assert read_subject_number("XX", mark) is None
    assert read_subject_number("DB", "[#DB-0] [#DB-99999999999999999999] DB-7") is None
