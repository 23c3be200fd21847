"""Plain text of HTML mail."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.mail.html_text import to_text

CASES = {
    "": "",
    "plain words": "plain words",
    "<p>One</p><p>Two</p>": "One\n\nTwo",
    "<div>One</div><div>Two</div>": "One\nTwo",
    "<div>One</div><div><br></div><div>Two</div>": "One\n\nTwo",
    "One<br>Two<br><br>Three": "One\nTwo\n\nThree",
    "a<br><br><br><br><br><br>b": "a\n\n\nb",
    "a &nbsp; b\n\t c": "a b c",
    "&lt;b&gt; &amp;amp; &copy; &#8364; &bogus;": "<b> &amp; © € &bogus;",
    "<b>bold</b><i>er</i> text": "bolder text",
    "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>": "• a\n• b\n  • c",
    "<ol start=3><li>x<li><p>y</p></ol>": "3. x\n4. y",
    "<table><tr><td>Widget</td><td>2</td></tr><tr><th>Sum</th><td>$5</td></tr></table>": "Widget | 2\nSum | $5",
    "<table><tr><td></td><td>only</td><td> </td></tr></table>": "only",
    "<pre>a\n   b\n</pre>c": "a\n   b\n\nc",
    '<div style="white-space: pre-wrap">a\n b</div>': "a\n b",
    "<blockquote>q<blockquote>d</blockquote></blockquote>a": "> q\n>\n>> d\n\na",
    "<h1>Head</h1>text<hr>more": "Head\n\ntext\n\n---\n\nmore",
    "<title>t</title><style>p{}</style><script>x()</script><!-- c -->w": "w",
    "<svg><text>s</text></svg><math><mi>m</mi></math>w": "w",
    '<p>a</p><p style="display:none">secret</p><p hidden>b</p>c': "a\n\nc",
    '<div style="FONT-SIZE: 0px">pre</div><div style="mso-hide:all">x</div>a': "a",
    '<div style="font-size:10px;opacity:0.5">seen</div>': "seen",
    '<img src=x alt="A logo"><img src=y width=1 alt="spy">': "A logo",
    "<html><body><p>outer<html><body><p>inner</body></html></body></html>": "outer\n\ninner",
}
LINKS = {
    '<a href="https://example.com/a">this</a>': "this <https://example.com/a>",
    '<a href="https://example.com">example.com</a>': "example.com",
    '<a href="https://www.example.com/">https://example.com</a>': "https://example.com",
    '<a href="mailto:a@b.c">write</a>': "write",
    '<a href="javascript:alert(1)">bad</a>': "bad",
    f'<a href="https://example.com/{"x" * 99}">long</a>': "long",
    '<a name="x">anchor</a>': "anchor",
}


@pytest.mark.parametrize(("html", "text"), (CASES | LINKS).items())
def test_a_person_can_read_it(html: str, text: str) -> None:
    assert to_text(html) == text


def test_blank_lines_made_of_invisible_letters_are_blank() -> None:
    assert to_text("a<p>\u200c \u034f &zwnj;&nbsp;</p>" + "<div>&nbsp;</div>" * 9 + "b").count("\n") <= 3


@pytest.mark.parametrize(
    "html",
    ["<div>" * 60_000 + "end", "<table><tr><td>" * 20_000 + "end", "<ul><li>" * 30_000 + "end", "<b>" * 60_000 + "end",
     "".join(f"<font a={n}>" for n in range(20_000)) + "<p>" * 20_000 + "end", "<blockquote>" * 30_000 + "end"],
)  # fmt: skip
def test_deep_nesting_is_read_to_its_end(html: str) -> None:
    assert to_text(html).endswith("end")


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="<>/abpdivtrlou \"'=&;#-!\n", max_size=120))
def test_any_soup_is_read_without_failing(html: str) -> None:
    text = to_text(html)
    assert "\n\n\n\n" not in text
    assert text == text.strip("\n")


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["p", "div", "td", "li", "b", "h1", "pre", "blockquote"]),
                          st.text(alphabet="abcdefg", min_size=1, max_size=6)), max_size=12))  # fmt: skip
def test_every_word_is_kept_in_order(parts: list[tuple[str, str]]) -> None:
    html = "".join(f"<{tag}>{word} </{tag}>" for tag, word in parts)
    assert re.findall(r"[a-g]+", to_text(html)) == [word for _, word in parts]
