"""What was written leaves as small HTML and as plain text."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from desktop.ui.composer.html_reader import own_html, plain_html, show_html, simple_html
from desktop.ui.composer.html_writer import Written, write


def written(html: str) -> Written:
    document = QTextDocument()
    show_html(document, html)
    return write(document)


def test_plain_words_need_no_html(qapp):
    made = written(plain_html("Hello Amira,\n\nthe money left today."))
    assert not made.formatted
    assert made.text == "Hello Amira,\n\nthe money left today."
    assert made.html == "<div>Hello Amira,</div><div><br></div><div>the money left today.</div>"


def test_what_was_read_is_written_the_same_again(qapp):
    html = (
        "<div>One <b>two</b> <i>three</i></div><ul><li>a</li><li>b<br>c</li></ul><ol><li>x</li></ol>"
        '<blockquote><div>said</div></blockquote><div><a href="https://example.com/a?b=1&amp;c=2">here</a></div>'
        '<div dir="rtl">مرحبًا</div><div><br></div><div>end</div>'
    )
    once = written(html)
    assert once.html == html
    assert written(once.html) == once
    assert once.formatted


def test_plain_text_shows_lists_quotes_and_links(qapp):
    made = written(
        "<ol><li>one</li><li>two</li></ol><ul><li>dot</li></ul><blockquote><div>said</div></blockquote>"
        '<div><a href="https://example.com/x">here</a> <a href="mailto:a@b.example">a@b.example</a></div>'
    )
    assert made.text.splitlines() == ["1. one", "2. two", "- dot", "> said", "here <https://example.com/x> a@b.example"]


def test_nested_lists_are_closed_in_order(qapp):
    made = written("<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul><div>d</div>")
    assert made.html.count("<ul>") == made.html.count("</ul>") == 2
    assert made.text.splitlines() == ["- a", "  - b", "- c", "d"]


@pytest.mark.parametrize(
    "evil",
    [
        "<script>alert(1)</script>",
        '<a href="javascript:alert(1)">x</a>',
        '<img src="file:///etc/passwd">',
        '<div style="background:url(http://evil.example/x)">x</div>',
        '<link rel="stylesheet" href="file:///etc/passwd"><font color="red" face="Wingdings">x</font>',
    ],
)
def test_a_pasted_page_leaves_everything_but_its_words(qapp, evil):
    made = simple_html(f"<p>before</p>{evil}<p>after</p>")
    for danger in ("script", "javascript", "passwd", "evil", "style", "font", "img"):
        assert danger not in made
    assert "before" in made
    assert "after" in made


def test_angle_brackets_and_spaces_survive(qapp):
    text = "if a < b && c > d:\n    x  =  <b>"
    assert written(plain_html(text)).text == text


def test_the_signature_line_keeps_its_space(qapp):
    assert written(plain_html("-- \nEwa")).text == "-- \nEwa"


def test_a_long_draft_comes_back_whole(qapp):
    html = plain_html("\n".join(f"Line {number} of a very long letter" for number in range(20_000)))
    assert len(html) > 600_000
    assert own_html(html) == html
