"""Times, dates and sizes in words."""

from datetime import datetime

import pytest

from desktop.ui.i18n import install_language
from desktop.ui.time_words import (
    DAY,
    HOUR,
    MINUTE,
    age_words,
    clock_words,
    count_words,
    full_date_words,
    message_time_words,
    now_ms,
    short_date_words,
    size_words,
    span_words,
    ticket_number_words,
)


def at(*parts):
    """Milliseconds of a local time."""
    return int(datetime(*parts).timestamp() * 1000)


NOW = at(2024, 11, 20, 10, 5)


@pytest.fixture(autouse=True)
def english(qapp):
    """Speak English before and after."""
    install_language(qapp, "en")
    yield
    install_language(qapp, "en")


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (NOW, "now"),
        (NOW + HOUR, "now"),
        (NOW - 12 * MINUTE, "12\u00a0min"),
        (NOW - HOUR, "1\u00a0h"),
        (NOW - 23 * HOUR, "23\u00a0h"),
        (at(2024, 11, 15, 9, 0), "Fri"),
        (at(2024, 11, 14, 9, 0), "Thu"),
        (at(2024, 11, 13, 9, 0), "13\u00a0Nov"),
        (at(2024, 3, 3, 9, 0), "3\u00a0Mar"),
        (at(2023, 12, 31, 9, 0), "2023"),
    ],
)
def test_an_age_is_as_short_as_a_list_wants_it(when, words):
    assert age_words(when, NOW) == words


@pytest.mark.parametrize(
    ("span", "words"),
    [(0, "1 min"), (42 * MINUTE, "42 min"), (47 * HOUR, "47 h"), (3 * DAY, "3 d")],
)
def test_a_span_is_said_in_one_unit(span, words):
    assert span_words(span).replace("\u00a0", " ") == words


def test_a_messages_time_grows_with_its_age():
    assert message_time_words(NOW, NOW) == clock_words(NOW)
    assert message_time_words(at(2024, 11, 18, 9, 0), NOW).startswith("Mon\u00a0")
    assert message_time_words(at(2024, 3, 3, 9, 0), NOW) == "3\u00a0Mar"
    assert "20" in message_time_words(at(2020, 3, 3, 9, 0), NOW)


def test_a_full_date_names_day_month_year_and_time():
    words = full_date_words(NOW)
    assert "Wednesday" in words
    assert "2024" in words
    assert clock_words(NOW) in words


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (84_000, "84 KB"),
        (999_400, "999 KB"),
        (999_600, "1.0 MB"),
        (1_234_567, "1.2 MB"),
        (250_000_000, "250 MB"),
        (5_000_000_000, "5.0 GB"),
    ],
)
def test_a_size_is_said_as_file_managers_say_it(size, words):
    assert size_words(size).replace("\u00a0", " ") == words


@pytest.mark.parametrize("lang", ["en", "ar", "es", "pl"])
def test_ticket_numbers_are_plain_digits_in_every_language(qapp, lang):
    install_language(qapp, lang)
    assert ticket_number_words(20377) == "20377"
    assert any(letter in count_words(6046) for letter in "6")


@pytest.mark.parametrize(("lang", "day"), [("es", "vie"), ("pl", "pt."), ("ar", "الجمعة")])
def test_days_are_named_in_the_language(qapp, lang, day):
    install_language(qapp, lang)
    assert age_words(at(2024, 11, 15, 9, 0), NOW) == day
    assert short_date_words(datetime(2024, 3, 3).date()) != ""


def test_the_clock_is_in_milliseconds():
    assert now_ms() > at(2024, 1, 1)
