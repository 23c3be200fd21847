"""What can be done about what was refused."""

from __future__ import annotations

import pytest

from desktop.ui.errors_sharing import SHARING_SENTENCES
from desktop.ui.settings.sharing.facts import Refusal
from desktop.ui.sync_page.advice import BY_ITSELF, OLD_PROGRAM, UNTRUSTED, advice_words, reason_words


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("right-missing", "If it was meant, let it in"),
        ("row-unknown", "There is nothing to do"),
        ("table-unknown", "Update Deskbell"),
        ("seal-newer", "Update Deskbell"),
        ("seal-signature", "Nothing of it counts"),
        ("device-of-another", "Nothing of it counts"),
        ("scope-left", "It is kept here only"),
    ],
)
def test_each_reason_says_what_to_do(code, words):
    assert advice_words(code, may_manage=True).startswith(words)


def test_who_is_no_owner_is_sent_to_one():
    assert advice_words("right-missing", may_manage=False).startswith("An owner of the desk")
    assert advice_words("row-unknown", may_manage=False).startswith("There is nothing to do")


def test_every_reason_that_is_grouped_has_a_sentence():
    assert SHARING_SENTENCES.keys() >= BY_ITSELF | OLD_PROGRAM | UNTRUSTED


def test_a_reason_is_about_who_sent_it_and_says_times_as_dates():
    refusal = Refusal("1", 0, "role_grant", "Lucas Blanco", "Old PC", "role-beyond-own")
    assert "Lucas Blanco" in reason_words(refusal)
    early = Refusal("1", 0, "message", "Lucas Blanco", "Old PC", "clock-ahead", {"until": 1_800_000_000_000})
    assert "2027" in reason_words(early)
