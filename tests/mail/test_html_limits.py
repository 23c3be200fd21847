"""Bounds before any parser."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.mail import html_limits
from desktop.mail.html_limits import MAX_DEPTH, bounded, breakable, fits


def deepest(html: str) -> int:
    depth = most = 0
    for slash, name in re.findall(r"<(/?)([a-z0-9]+)", html):
        if name not in html_limits.VOID:
            depth += -1 if slash else 1
            most = max(most, depth)
    return most


def test_ordinary_mail_passes_unchanged() -> None:
    html = "<p>Hello <b>you</b></p>" * 200
    assert bounded(html).html == html
    assert not bounded(html).rewritten


def test_control_characters_and_half_surrogates_go() -> None:
    assert bounded("a\x00b\x08c\ud800d\te\n").html == "abcd\te\n"


@pytest.mark.parametrize(
    "html",
    ["<div>" * 60_000, "<table><tr><td>" * 20_000, "".join(f"<font a={n}>x<p>" for n in range(9_000)),
     "<div><!-- </div> -->" * 9_000, '<div title="</div>">' * 9_000, "<div><script></div></script>" * 9_000,
     "<div></p>" * 9_000, "<ul><li>" * 9_000, "<b><i>" * 9_000 + "</b></i>" * 9_000],
)  # fmt: skip
def test_depth_is_capped_however_it_is_disguised(html: str) -> None:
    result = bounded(html + "end")
    assert result.rewritten
    assert deepest(result.html) <= MAX_DEPTH
    assert result.html.count("</") == sum(1 for _ in re.finditer(r"<[a-z]", result.html))


@pytest.mark.parametrize(
    "piece",
    ["<", "<!", "<!--", "</", "<a ", '<a b="', "<a b='>", "<a =", "<script>", "&lt", "<a\x00", "<?", "<![CDATA["],
)
def test_broken_markup_is_read_in_linear_time(piece: str) -> None:
    assert len(bounded(piece * 200_000).html) <= 1_000_000 + 5 * len(piece) * 200_000


def test_words_survive_the_rewriting() -> None:
    html = "<div>" * 7_000 + "one < two <3 <p title='a>b'>three</p> <x:y>four</x:y> <TEXTAREA>five</textarea> &amp; six"
    text = re.sub(r"<[^>]*>", " ", bounded(html).html)
    assert re.findall(r"\w+", text) == ["one", "lt", "two", "lt", "3", "three", "four", "five", "amp", "six"]


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="<>/abdiv \"'=!-", max_size=60))
def test_the_rewriter_closes_what_it_opens(soup: str) -> None:
    html = bounded("<br>" * 6_001 + soup).html
    assert deepest(html) <= MAX_DEPTH
    assert len(re.findall(r"</[a-z]", html)) == len(re.findall(r"<[a-z]", html)) - html.count("<br")


def test_large_pictures_inside_are_left_out_before_a_mail_is_too_long() -> None:
    picture = '<img src="data:image/png;base64,' + "A" * 3_000_000 + '">'
    assert fits("<p>words</p>" + picture) == '<p>words</p><img src="">'
    assert fits("x" * 2_000_001) is None
    assert fits("short") == "short"


def test_an_endless_word_gets_places_to_break_once() -> None:
    broken = breakable("a" * 5_000)
    assert broken.replace("\u200b", "") == "a" * 5_000
    assert breakable(broken) == broken
    assert breakable("word " * 1_000) == "word " * 1_000


MANY = " ".join(f"a{number}" for number in range(5_000))
CROWDED = [
    f"<p {MANY}>x",
    f"<p {MANY.replace(' ', '=1 ')}>x",
    f"<p {MANY.replace(' ', '/')}>x",
    f'<p x=">" {MANY}>x',
    f"<p {MANY}",
    f"""<p {MANY.replace(" ", '="1"')}>x""",
    f'<!-- <p x=" --> <p {MANY}">x',
    f'<!-- <p x=" --> <p y=">" {MANY}>x',
    f"<style><p x='</style><p {MANY}'>x",
    f"<p {MANY.replace(' ', ' <')}>x",
]


@pytest.mark.parametrize("html", CROWDED)
def test_thousands_of_attributes_never_reach_a_tree_builder(html: str) -> None:
    made = bounded(html)
    assert made.rewritten
    assert max((tag.count("=") for tag in made.html.split("<")), default=0) <= 100


def test_a_large_picture_in_a_mail_is_ordinary() -> None:
    assert not bounded(f'<p>a</p><img alt="b" src="data:image/png;base64,{"A/b=" * 100_000}">').rewritten
    assert not bounded("<p>" + "a = b / c " * 10_000 + "</p><p title='x'>y</p>").rewritten
