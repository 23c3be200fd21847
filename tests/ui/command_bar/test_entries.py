"""Which entries fit what was typed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.command_bar.entries import Entry, highlights, matching


def entries(*texts: str) -> list[Entry]:
    return [Entry(text, "Group", "tag", text, lambda: None) for text in texts]


def found(typed: str, *texts: str) -> list[str]:
    return [entry.text for entry in matching(entries(*texts), typed, 10)]


def test_every_typed_word_must_be_there_in_any_order():
    assert found("bill move", "Move to department: Billing", "Billing", "Move") == ["Move to department: Billing"]


def test_what_begins_with_the_words_comes_first():
    assert found("bill", "Rebilling", "Move to Billing", "Billing") == ["Billing", "Move to Billing", "Rebilling"]


def test_accents_case_and_polish_letters_do_not_matter():
    assert found("lodz", "Łódź") == ["Łódź"]
    assert found("ZIELINSKI", "Piotr Zieliński") == ["Piotr Zieliński"]


def test_nothing_typed_offers_everything_and_nonsense_nothing():
    assert found("", "a", "b") == ["a", "b"]
    assert found("zzz", "a", "b") == []


def test_the_typed_letters_are_marked_where_they_stand():
    assert highlights("Move to: Billing", "bill") == [(9, 4)]
    assert highlights("Łódź i Łomża", "lom") == [(7, 3)]
    assert highlights("Straße", "strasse") == [(0, 6)]


@given(st.text(max_size=20), st.text(max_size=8))
def test_marks_always_lie_within_the_text(text, typed):
    for start, length in highlights(text, typed):
        assert 0 <= start < start + length <= len(text)
