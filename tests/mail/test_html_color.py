"""Colours on a light and on a dark ground."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.mail.html_color import CONTRAST, WHITE, Paper, area, contrast, parse, words

DARK = Paper("#1e1f22", "#e6e6e6", "#8ab4f8", "#a0a0a0", "#ff8a80")
COLORS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("text", "color"),
    [("#ABC", "#aabbcc"), ("abc", "#aabbcc"), ("Red", "#ff0000"), ("rgb(1, 2,3)", "#010203"),
     ("rgba(255 255 255 / 50%)", "#ffffff"), ("rgb(100%,0%,0%)", "#ff0000"), ("rgb(999,0,0)", "#ff0000"),
     ("transparent", None), ("rgba(0,0,0,0)", None), ("#12345", None), ("url(x)", None), ("expression(1)", None),
     ("inherit", None), ("", None), ("rgb(1.2.3,0,0)", None), ("#00000000", None)],
)  # fmt: skip
def test_a_color_is_read_or_refused(text: str, color: str | None) -> None:
    assert parse(text) == color


@given(COLORS, COLORS)
def test_words_can_be_read_on_any_ground_in_the_dark_and_stay_as_they_are_then(color: str, ground: str) -> None:
    made = words(color, ground, DARK)
    assert contrast(made, ground) >= CONTRAST
    assert words(made, ground, DARK) == made


@given(COLORS)
def test_an_area_carries_the_readers_own_words_in_the_dark(color: str) -> None:
    made = area(color, DARK)
    assert made is None or contrast(made, DARK.text) >= CONTRAST
    assert made is None or area(made, DARK) == made


def test_white_paper_melts_into_the_dark_and_a_tint_stays_a_tint() -> None:
    assert area("#ffffff", DARK) is None
    assert area("#f5f5f5", DARK) is None
    assert area("#ffe0e0", DARK) not in (None, "#ffe0e0")


def test_light_paper_keeps_the_senders_colors_but_not_white_on_white() -> None:
    assert words("#336699", "#ffffff", WHITE) == "#336699"
    assert contrast(words("#ffffff", "#ffffff", WHITE), "#ffffff") >= 3
    assert area("#ffeeaa", WHITE) == "#ffeeaa"
    assert not WHITE.dark
    assert DARK.dark


def test_black_words_become_the_readers_own_in_the_dark() -> None:
    assert words("#000000", DARK.ground, DARK) == DARK.text
