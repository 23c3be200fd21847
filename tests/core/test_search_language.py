from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.search_language import Term, parse_query, with_plain_numbers

NOW = int(datetime(2026, 11, 22, 15, 30, tzinfo=UTC).timestamp() * 1000)


def _terms(text: str) -> list[tuple[str, str, bool]]:
    return [(term.name, term.value, term.negative) for term in parse_query(text, NOW).terms]


def _at(*day: int) -> int:
    return int(datetime(*day, tzinfo=UTC).timestamp() * 1000)  # type: ignore[arg-type, misc]


def test_words_are_folded_and_only_the_last_is_a_beginning() -> None:
    first, last = parse_query("Łódź reFund").terms
    assert first == Term("word", "lodz", ("lodz",))
    assert last == Term("word", "refund", ("refund",), prefix=True)


def test_a_space_behind_the_last_word_ends_it() -> None:
    assert not parse_query("refund ").terms[0].prefix


def test_words_of_one_letter_are_left_out() -> None:
    assert _terms("a refund b") == [("word", "refund", False)]
    assert parse_query("a").is_empty


def test_a_phrase_keeps_its_order_and_an_open_one_ends_with_the_text() -> None:
    assert _terms('"Bent Fork" box') == [("phrase", "bent fork", False), ("word", "box", False)]
    assert _terms('"bent fork') == [("phrase", "bent fork", False)]


def test_a_minus_negates_words_phrases_and_operators() -> None:
    assert _terms('-fork -"bent box" -from:amira') == [
        ("word", "fork", True),
        ("phrase", "bent box", True),
        ("from", "amira", True),
    ]


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("from:Amira", "from", "amira"),
        ('to:"Nora Lindqvist"', "to", "nora lindqvist"),
        ("cc:jun@example.com", "cc", "jun@example.com"),
        ("subject:Rückgabe", "subject", "ruckgabe"),
        ("status:open", "status", "open"),
        ("tag:refund", "tag", "refund"),
        ("label:refund", "tag", "refund"),
        ("has:attachments", "has", "attachment"),
        ("HAS:Note", "has", "note"),
        ("dept:billing", "dept", "billing"),
        ("department:billing", "dept", "billing"),
        ("assignee:me", "assignee", "me"),
        ("priority:urgent", "priority", "urgent"),
        ("is:spam", "is", "spam"),
        ("in:trash", "is", "trash"),
        ("number:1043", "number", "1043"),
        ("number:#1043", "number", "1043"),
        ("#1043", "number", "1043"),
        ("#١٠٤٣", "number", "1043"),
    ],
)
def test_operators_are_known(text: str, name: str, value: str) -> None:
    assert _terms(text) == [(name, value, False)]


@pytest.mark.parametrize(
    "text", ["https://example.com/x", "12:30", "colour:red", "has:feelings", "is:it", "before:long"]
)
def test_what_only_looks_like_an_operator_is_words(text: str) -> None:
    assert {term.name for term in parse_query(text, NOW).terms} <= {"word"}
    assert parse_query(text, NOW).terms


@pytest.mark.parametrize("text", ["from:", "tag: ", "number:", 'subject:""'])
def test_an_operator_without_a_value_is_a_word_being_typed(text: str) -> None:
    assert {term.name for term in parse_query(text, NOW).terms} <= {"word"}


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("2026-11-03", _at(2026, 11, 3)),
        ("2026-11", _at(2026, 11, 1)),
        ("2026", _at(2026, 1, 1)),
        ("today", _at(2026, 11, 22)),
        ("yesterday", _at(2026, 11, 21)),
        ("7d", _at(2026, 11, 15)),
        ("2w", _at(2026, 11, 8)),
        ("3h", NOW - 3 * 3_600_000),
    ],
)
def test_times_are_read(value: str, moment: int) -> None:
    assert [(term.name, term.at) for term in parse_query(f"after:{value}", NOW).terms] == [("after", moment)]
    assert [(term.name, term.at) for term in parse_query(f"until:{value}", NOW).terms] == [("before", moment)]


@pytest.mark.parametrize(
    ("value", "day"), [("today", (2026, 11, 22)), ("tomorrow", (2026, 11, 23)), ("2026-11-03", (2026, 11, 3))]
)
def test_what_falls_due_is_asked_by_the_day(value: str, day: tuple[int, int, int]) -> None:
    (term,) = parse_query(f"due:{value}", NOW).terms
    assert (term.name, term.at, term.until - term.at) == ("due", _at(*day), 86_400_000)


@pytest.mark.parametrize("value", ["yesterdayish", "2026", "2026-11", "9999-12-31", "7d"])
def test_what_is_no_day_to_be_due_on_is_words(value: str) -> None:
    assert {term.name for term in parse_query(f"due:{value}", NOW).terms} <= {"word"}


def test_a_day_begins_where_the_reader_lives() -> None:
    zone = timezone(timedelta(hours=10))
    assert parse_query("after:today", NOW, zone).terms[0].at == _at(2026, 11, 22, 14)


@pytest.mark.parametrize("value", ["2026-13-40", "0000", "9999d", "99999-01-01", "2026-02-30"])
def test_a_day_that_does_not_exist_is_words(value: str) -> None:
    assert {term.name for term in parse_query(f"after:{value}", NOW).terms} <= {"word", "after"}


@given(st.text())
def test_every_text_is_a_query(text: str) -> None:
    for term in parse_query(text, NOW).terms:
        assert term.words or term.name in ("has", "is", "before", "after", "due")


@given(st.lists(st.sampled_from(['"', "-", ":", "from", "after", "is", "#", "7d", "(", "*", " ", "OR", "مر", "ł"])))
def test_every_heap_of_signs_is_a_query(parts: list[str]) -> None:
    assert len(parse_query("".join(parts), NOW).terms) <= 40


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HO-1027", "#1027"),
        ("[#ho-1027] refund", "#1027 refund"),
        ("#HO-1027", "#1027"),
        ("ISO-8859", "ISO-8859"),
        ("xHO-1027", "xHO-1027"),
        ("HO-1027-5", "HO-1027-5"),
    ],
)
def test_a_ticket_is_found_by_the_name_that_the_desk_gives_it(text, expected):
    assert with_plain_numbers(text, "HO") == expected
