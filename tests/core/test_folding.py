from __future__ import annotations

import unicodedata

import pytest
import sqlcipher3
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.folding import fold, index_form, tokens


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Łódź", "lodz"),
        ("ŻÓŁĆ", "zolc"),
        ("Straße", "STRASSE"),
        ("smørrebrød", "smorrebrod"),
        ("Đorđe", "dorde"),
        ("Isparta ısı", "isparta isi"),
        ("İstanbul", "istanbul"),
        ("أحمد إلى آل", "احمد الي ال"),
        ("مكتبة", "مكتبه"),
        ("مُحَمَّد", "محمد"),
        ("مـــرحبا", "مرحبا"),
        ("٥١ ۵۱", "51 51"),
        ("می‌خواهم کتاب", "ميخواهم كتاب"),
        ("ﻣﺮﺣﺒﺎ", "مرحبا"),
        ("ＡＢＣ ①", "abc 1"),
        ("co\u00adop\u200b", "coop"),
        ("é", "e\u0301"),
        ("école", "ECOLE"),
    ],
)
def test_what_people_mean_alike_folds_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("が", "か"), ("क्", "क"), ("도", "됴"), ("o", "0"), ("مو", "من")])
def test_what_differs_in_meaning_stays_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_tokens_are_folded_and_hold_no_space(text: str) -> None:
    assert all(fold(token) == token and token and not set(token) & set(" \t\n\"'*-") for token in tokens(text))


@pytest.mark.parametrize(
    "text", ["", "Plain English, 12 € – “quoted”…", "El año que viene, ¿café? ¡Sí!", "Grün à tous ☺ →"]
)
def test_texts_that_the_index_folds_by_itself_are_not_kept_twice(text: str) -> None:
    assert index_form(text) is None


@pytest.mark.parametrize("text", ["Łódź", "Straße", "مرحبا", "m²", "ﬁne", "Привет", "日本", "e\u0301\u0323x \u212a"])
def test_texts_that_the_index_folds_otherwise_are(text: str) -> None:
    assert index_form(text) == " ".join(tokens(text))


def test_every_character_that_is_left_to_the_index_becomes_there_what_fold_makes_of_it() -> None:
    index = _Index()
    left = [chr(code) for code in range(0x20, 0x11000) if index_form(f"x{chr(code)}") is None]
    assert len(left) > 500
    assert [char for char in left if index.words(f"a{char}b c") != tokens(f"a{char}b c")] == []


def test_no_token_of_ours_falls_apart_in_the_index() -> None:
    index = _Index()
    letters = [chr(code) for code in range(0x80, 0x30000) if unicodedata.category(chr(code)) not in ("Cs", "Cn", "Co")]
    known = [token for char in letters for token in tokens(f"a{char}b")]
    assert [token for token in dict.fromkeys(known) if len(index.words(token)) != 1] == []


class _Index:
    """The tokenizer of the desk's index, made visible by SQLite's own vocabulary table."""

    def __init__(self) -> None:
        self.db = sqlcipher3.connect(":memory:")
        self.db.execute("CREATE VIRTUAL TABLE f USING fts5(t, tokenize='unicode61 remove_diacritics 2')")
        self.db.execute("CREATE VIRTUAL TABLE v USING fts5vocab(f, 'instance')")

    def words(self, text: str) -> list[str]:
        self.db.execute("DELETE FROM f")
        self.db.execute("INSERT INTO f VALUES (?)", (text,))
        return [row[0] for row in self.db.execute("SELECT term FROM v ORDER BY offset")]
