"""Quotes below answers and heads above forwards."""

import pytest

from desktop.core.quoting import ATTRIBUTION, attribution, forward_head, quoted


def test_a_quote_marks_every_line_and_deepens_older_ones():
    assert quoted("a\n\n> b\n") == "> a\n> \n>> b"


@pytest.mark.parametrize("language", sorted(ATTRIBUTION))
def test_the_line_above_names_who_and_when_in_the_writers_zone(language):
    line = attribution(language, "Amira", 1_764_000_000_000, 60)
    assert "Amira" in line
    assert "2025-11-24 17:00" in line


def test_a_forward_keeps_four_facts():
    assert forward_head("xx", "A <a@b>", 0, "Hi", "c@d")[1:] == [
        "From: A <a@b>",
        "Date: 1970-01-01 00:00",
        "Subject: Hi",
        "To: c@d",
    ]
