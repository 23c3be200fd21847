"""A customer's language is told from a sentence or two, and left open when that is not enough."""

import pytest

from desktop.core.language_guess import guess_language
from desktop.core.letter_words import EVENTS, LANGUAGES, built_in


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hello, my order did not arrive and I would like to have it.", "en"),
        ("Hola, no me ha llegado el pedido y quiero saber dónde está.", "es"),
        ("Dzień dobry, czy jest możliwe, że paczka się zgubiła? Nie mam jej.", "pl"),
        ("مرحبا، لم تصلني الطلبية بعد", "ar"),
        ("Guten Tag, meine Bestellung ist noch nicht angekommen und ich warte.", ""),
        ("OK", ""),
        ("12345 !!!", ""),
        ("", ""),
    ],
)
def test_the_language_of_a_text(text, language):
    assert guess_language(text) == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_letters_are_in_their_language(language):
    for event in EVENTS:
        text = built_in(event.key, language)[1]
        assert not text or guess_language(text) in (language, "")
