"""What counts as an answer to the question how we did, and what the letter says."""

from __future__ import annotations

from html.parser import HTMLParser
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.core.survey import letter, new_token, read_comment, read_mark, read_word, subject, token_hash
from desktop.core.survey_words import COMMENT, LABELS, QUESTION, REPLY, SUBJECT

LANGUAGES = ("en", "es", "pl", "ar")


class Links(HTMLParser):
    """Collects the targets of links."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value or "" for name, value in attrs if name == "href"]


def test_tokens_are_long_and_never_the_same() -> None:
    tokens = {new_token() for _ in range(50)}
    assert len(tokens) == 50
    assert {len(token) for token in tokens} == {32}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scale", ["three", "five"])
def test_each_level_is_a_prepared_mail_that_is_read_back(language: str, scale: str) -> None:
    token = new_token()
    text, html = letter(language, scale, "help@halyard.example", token)
    links = Links(html).found
    marks = [read_mark(parse_qs(urlsplit(link).query)["subject"][0]) for link in links]
    highest = 3 if scale == "three" else 5
    assert marks == [(token, score) for score in range(highest, 0, -1)]
    assert {urlsplit(link).scheme for link in links} == {"mailto"}
    assert "http" not in html
    assert token not in text


@pytest.mark.parametrize("words", [SUBJECT, QUESTION, REPLY, COMMENT, LABELS])
def test_every_language_has_words(words: dict[str, object]) -> None:
    assert tuple(words) == LANGUAGES


def test_an_owners_question_is_text_and_no_html() -> None:
    text, html = letter("en", "three", "a@b.example", new_token(), "Well? <b>&</b>")
    assert text.startswith("Well? <b>")
    assert "&lt;b&gt;&amp;" in html


@pytest.mark.parametrize(
    ("said", "scale", "score"),
    [
        ("1", "three", 1),
        ("4", "three", None),
        ("4", "five", 4),
        ("٥", "five", 5),
        ("5/5", "five", 5),
        ("★★★★", "five", 4),
        ("OK.", "three", 2),
        ("ok", "five", 3),
        ("Dobrze!", "five", 5),
        ("może być", "three", 2),
        ("سيئة", "three", 1),
        ("2\n-- \nAmira\n0048 3", "three", 2),
        ("3\nSent from my phone", "three", 3),
        ("3\n\n> 1 - bad", "three", 3),
        ("", "three", None),
        ("33", "five", None),
        ("no, 3 printers burn", "three", None),
        ("3\nbut call me", "three", None),
        ("6", "five", None),
    ],
)
def test_a_reply_of_one_word(said: str, scale: str, score: int | None) -> None:
    assert read_word(said, scale) == score


@given(some.text(), some.sampled_from(["three", "five"]))
def test_whatever_is_said_a_score_is_within_its_scale(said: str, scale: str) -> None:
    score = read_word(said, scale)
    assert score is None or 1 <= score <= {"three": 3, "five": 5}[scale]


@given(some.text())
def test_marks_are_read_only_whole(text: str) -> None:
    found = read_mark(text)
    assert found is None or len(found[0]) == 32


def test_our_own_line_is_no_comment() -> None:
    assert read_comment(f"{COMMENT['pl']}\n\n Wszystko działa. \n") == "Wszystko działa."
    assert len(read_comment("a" * 5000)) == 1000


def test_the_subject_carries_the_ticket() -> None:
    assert subject("en", "DB", 7) == "[#DB-7] How did we do?"
    assert token_hash("ABC") == token_hash("abc")
