"""The one entry point, and plain text for the viewer."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.mail.html_color import WHITE, Paper
from desktop.mail.html_render import render, render_text
from desktop.mail.quotes import quote_spans
from tests.mail.harmless import assert_harmless

DARK = Paper("#1e1f22", "#e6e6e6", "#8ab4f8", "#a0a0a0", "#ff8a80")


def test_what_both_parts_hold_is_counted_once() -> None:
    html = "<p>Hi</p><img src=http://x.example/1.png><a href=http://a.example>a</a><blockquote type=cite>"
    html += "<img src=http://x.example/2.png><a href=http://b.example>b</a></blockquote>"
    result = render(html)
    assert result.remote_pictures == 2
    assert [link.host for link in result.links] == ["a.example", "b.example"]
    assert result.quoted_lines >= 1


@pytest.mark.parametrize("paper", [WHITE, DARK], ids=["light", "dark"])
def test_the_colors_are_the_papers(paper: Paper) -> None:
    result = render("<p>Hello <a href=https://t.example.com/x>there</a></p>", paper=paper)
    assert paper.link in result.visible
    assert paper.muted in result.visible


@pytest.mark.parametrize("html", ["<div>" * 60_000, "<table><tr><td>x" * 20_000, "<b>x</b> " * 150_000, "x" * 5_000_000,
                                  "<blockquote type=cite>" * 9_000 + "x",
                                  "<a href=http://x.example>x" * 9_000])  # fmt: skip
def test_any_size_is_rendered_to_a_bounded_one(html: str) -> None:
    result = render(html)
    assert len(result.visible) + len(result.quoted) < 2_500_000
    assert_harmless(result.visible)


def test_plain_text_is_escaped_and_keeps_its_lines() -> None:
    html = render_text("a <b>&amp;\nsecond  line\n indented\n\n\n\nnew", ()).visible
    assert html == (
        '<p dir="auto">a &lt;b&gt;&amp;amp;<br>second\u00a0 line<br>\u00a0indented</p><p dir="auto">new</p>'
    )


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("see https://example.com/a(b).", ["https://example.com/a(b)"]),
        ("(http://example.com)", ["http://example.com"]),
        ("<https://example.com/x>", ["https://example.com/x"]),
        ("www.example.com, yes", ["http://www.example.com"]),
        ("write to me.you+x@example.co.uk!", ["mailto:me.you+x@example.co.uk"]),
        ("mailto:a@b.example", ["mailto:a@b.example"]),
        ('"https://example.com/?a=1&b=2"', ["https://example.com/?a=1&b=2"]),
        ("javascript:alert(1) file:///etc/passwd \\\\host\\x", []),
        ("no.link here, v1.2 a@b", []),
        ("https://пример.рф/x", ["https://xn--e1afmkfd.xn--p1ai/x"]),
    ],
)
def test_addresses_in_plain_text_can_be_clicked(text: str, urls: list[str]) -> None:
    result = render_text(text, ())
    assert [link.url for link in result.links] == urls
    assert_harmless(result.visible.replace(' dir="auto"', ""))
    assert unescape(re.sub(r"<[^>]+>", "", result.visible)) == text


def test_a_link_that_imitates_a_host_is_suspicious_in_plain_text_too() -> None:
    (link,) = render_text("https://аpple.com/login", ()).links
    assert link.suspicious
    assert link.host.startswith("xn--")


@pytest.mark.parametrize("piece", ["http://", "www.", "a@", "a.", "(", "@", "https://a", "x@y.z", ".-+", "> "])
def test_finding_addresses_takes_time_in_proportion(piece: str) -> None:
    render_text(piece * 100_000, ())


def test_the_trailing_quote_of_plain_text_is_folded() -> None:
    text = "Answer\n\nOn Mon, Jan 1, 2024 at 10:00, Bob wrote:\n> old\n> older\n"
    result = render_text(text, quote_spans(text))
    assert "Answer" in result.visible
    assert "old" not in result.visible
    assert result.quoted_lines == 3


def test_plain_answers_between_quotes_are_never_folded() -> None:
    text = "> question one\nanswer one\n> question two\nanswer two\n"
    result = render_text(text, quote_spans(text))
    assert result.quoted == ""
    assert f'<p dir="auto" style="color:{WHITE.muted}">&gt; question one</p>' in result.visible


def test_plain_text_of_nothing_but_quotes_is_shown() -> None:
    assert "only" in render_text("> only", ((0, 6),)).visible


def test_very_long_plain_text_is_cut_and_says_so() -> None:
    result = render_text("line\n" * 200_000, ())
    assert result.flags == {"cut"}
    assert result.visible.count("<br>") < 20_001


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200), st.lists(st.integers(0, 250), min_size=2, max_size=2))
def test_any_text_with_any_span_is_shown_whole_and_harmless(text: str, span: list[int]) -> None:
    start, end = sorted(span)
    result = render_text(text, ((start, end),) if start < end else ())
    assert_harmless((result.visible + result.quoted).replace(' dir="auto"', ""))
    shown = unescape(re.sub(r"<[^>]+>", "", result.visible + result.quoted))
    assert sorted(re.findall(r"\w", shown)) == sorted(re.findall(r"\w", text))
