"""Inline style: written anew or left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.mail.html_style import hides, parse, pixels, width


@pytest.mark.parametrize(
    "style",
    ["position:absolute;top:0;left:0", "position:fixed", "margin-left:-999px", "margin:-5px", "background:url(http://x/y)",
     "background-image:url(x)", "color:expression(alert(1))", "width:expression(1)", "behavior:url(x.htc)",
     "-moz-binding:url(x)", "list-style-image:url(x)", "content:'x'", "cursor:url(x)", "@import 'x'", "float:left",
     "z-index:9", "transform:scale(9)", "color:r\\65 d", "color:/**/red", "font-family:Arial", "line-height:0",
     "height:9999px", "border:url(x)", "filter:progid:x", "color:red}body{color", "text-align:javascript:x",
     "font-size:calc(1px)", "width:9e9px", "padding:1 2 3 4 5", "color:var(--x)", "text-decoration:blink"],
)  # fmt: skip
def test_what_is_not_understood_is_left_out(style: str) -> None:
    assert parse(style) == ()


@pytest.mark.parametrize(
    ("style", "parsed"),
    [
        ("COLOR: Red !important", {"color": "#ff0000"}),
        ("font-size:1px", {"font-size": "10px"}),
        ("font-size:900pt", {"font-size": "32px"}),
        ("font-size:150%", {"font-size": "21px"}),
        ("font-weight:800;font-style:italic", {"font-weight": "bold", "font-style": "italic"}),
        ("padding-left:9999px", {"padding-left": "40px"}),
        ("margin:1px 2px", {"margin-top": "1px", "margin-right": "2px", "margin-bottom": "1px", "margin-left": "2px"}),
        ("margin:0 auto 3px", {"margin-top": "0px", "margin-bottom": "3px"}),
        ("width:5000px", {"width": "720px"}),
        ("width:120%", {"width": "100%"}),
        ("border:1px solid #ccc", {"border": "1px solid #cccccc"}),
        ("border-top:solid #E1E1E1 1.0pt", {"border-top": "1px solid #e1e1e1"}),
        ("background:#eee url(x)", {}),
        ("text-decoration:underline dotted", {"text-decoration": "underline"}),
        ("white-space:pre", {"white-space": "pre-wrap"}),
    ],
)
def test_what_is_understood_is_written_anew(style: str, parsed: dict[str, str]) -> None:
    assert dict(parse(style)) == parsed


@given(st.text(alphabet="colrdewithpadng:;-0123456789#%().,!px ", max_size=60))
def test_reading_what_was_written_changes_nothing(style: str) -> None:
    once = parse(style)
    assert parse(";".join(f"{name}:{value}" for name, value in once)) == once


@pytest.mark.parametrize("style", [
    "display:none", "Display : NONE !important", "color:red;visibility:hidden", "mso-hide:all",
                                   "max-height:0px;overflow:hidden", "font-size:0", "opacity:0"])  # fmt: skip
def test_text_that_nobody_sees_is_known(style: str) -> None:
    assert hides(style)


@pytest.mark.parametrize(
    "style", ["", "display:block", "max-height:10px", "font-size:0.9em", "opacity:0.5", "x-display:none"]
)
def test_text_that_is_seen_is_known(style: str) -> None:
    assert not hides(style)


def test_lengths_are_bounded() -> None:
    assert pixels("-5px", 100) is None
    assert pixels("5%", 100) is None
    assert pixels("1e9px", 100) is None
    assert pixels("99999px", 100) == 100
    assert width("banana") == ""
