"""Quotes of HTML mail: folded where they end the mail, never at the price of an answer."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.mail.html_render import RenderedHtml, render

OLD = "<div>OLDWORDS one</div><div>OLDWORDS two</div>"
HEAD = (
    "<b>From:</b> Bob &lt;b@x.com&gt;<br><b>Sent:</b> Monday, January 1, 2024 10:00 AM<br>"
    "<b>To:</b> Me<br><b>Subject:</b> Hello"
)
WROTE = "On Mon, Jan 1, 2024 at 10:00 AM Bob &lt;b@x.com&gt; wrote:"

FOLDED = {
    "gmail": f'<div dir="ltr">ANSWER</div><br><div class="gmail_quote"><div class="gmail_attr">{WROTE}<br></div>'
    f'<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid">{OLD}</blockquote></div>',
    "gmail container": f'<div>ANSWER</div><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">'
    f"{WROTE}</div>"
    f"<blockquote>{OLD}</blockquote></div>",
    "thunderbird": f'<p>ANSWER</p><div class="moz-cite-prefix">On 01/01/2024 10:00, Bob wrote:<br></div>'
    f'<blockquote type="cite" cite="mid:x@y">{OLD}</blockquote>',
    "apple": f'<div>ANSWER</div><div id="AppleMailSignature">Me</div><div><blockquote type="cite">{WROTE}<br>'
    f"{OLD}</blockquote></div>",
    "yahoo": f'<div>ANSWER</div><div id="yahoo_quoted_123" class="yahoo_quoted"><div>{WROTE}</div><div>{OLD}</div>'
    f"</div>",
    "proton": f'<div>ANSWER</div><div class="protonmail_quote">------- Original Message -------<br>{WROTE}<br>'
    f'<blockquote class="protonmail_quote" type="cite">{OLD}</blockquote></div>',
    "outlook web": f'<div>ANSWER</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">{HEAD}</div>{OLD}',
    "outlook": '<p class="MsoNormal">ANSWER</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;'
    'padding:3.0pt 0in 0in 0in">'
    f'<p class="MsoNormal">{HEAD}</p></div></div>{OLD}',
    "outlook in german": "<p>ANSWER</p><p><b>Von:</b> Bob &lt;b@x.com&gt;<br><b>Gesendet:</b> Montag, 1. Januar "
    "2024 10:00<br>"
    f"<b>An:</b> Ich<br><b>Betreff:</b> Hallo</p>{OLD}",
    "outlook in polish": "<p>ANSWER</p><p><b>Od:</b> Bob &lt;b@x.com&gt;<br><b>Wysłano:</b> poniedziałek, 1 "
    "stycznia 2024 10:00<br>"
    f"<b>Do:</b> Ja<br><b>Temat:</b> Cześć</p>{OLD}",
    "outlook in arabic": "<p>ANSWER</p><p><b>من:</b> Bob &lt;b@x.com&gt;<br><b>تاريخ الإرسال:</b> 1/1/2024 10:00<br>"
    f"<b>إلى:</b> أنا<br><b>الموضوع:</b> مرحبا</p>{OLD}",
    "outlook mobile": f'<div>ANSWER</div><div class="ms-outlook-mobile-reference-message skipProofing">{HEAD}</div>'
    f"{OLD}",
    "original message": f"<p>ANSWER</p><p>-----Original Message-----<br>{HEAD}</p>{OLD}",
    "ursprüngliche nachricht": f"<p>ANSWER</p><p>-----Ursprüngliche Nachricht-----<br>{HEAD}</p>{OLD}",
    "qq": f"<div>ANSWER</div><div>------------------ 原始邮件 ------------------</div><div>{HEAD}</div>{OLD}",
    "gmx": f'<div>ANSWER</div><div name="quote" style="margin:10px 5px;border-left:2px solid #C3D9E5">{WROTE}<br>'
    f"{OLD}</div>",
    "zoho": f'<div>ANSWER</div><div class="zmail_extra"><div>---- {WROTE} ----</div>{OLD}</div>',
    "plain blockquote": f"<p>ANSWER</p><p>Am 01.01.2024 um 10:00 schrieb Bob:</p><blockquote>{OLD}</blockquote>",
    "forwarded classes": f'<div>ANSWER</div><div class="x_gmail_quote"><blockquote class="x_gmail_quote">'
    f"{OLD}</blockquote></div>",
    "in a table": f'<table><tr><td><p>ANSWER</p><blockquote type="cite">{OLD}</blockquote></td></tr></table>',
    "nested html": f'<html><body><p>ANSWER</p><blockquote type="cite"><html><body>{OLD}</body></html></blockquote>'
    f"</body></html>",
    "bottom posted": f'<div class="moz-cite-prefix">{WROTE}</div><blockquote type="cite">{OLD}</blockquote><p>'
    f"ANSWER</p>",
}
SHOWN = {
    "interleaved in gmail": '<div class="gmail_quote"><blockquote class="gmail_quote">q one</blockquote><div>'
    "ANSWER</div>"
    '<blockquote class="gmail_quote">q two</blockquote><div>ANSWER</div></div>',
    "interleaved in thunderbird": "<blockquote type=cite>q</blockquote><p>ANSWER</p><blockquote type=cite>"
    "q</blockquote><p>ANSWER</p>",
    "answers announced in red": f"<p>Please see below in red</p><blockquote type=cite>{OLD}<font color=red>"
    f"ANSWER</font></blockquote>",
    "nothing else": f"<blockquote type=cite>{OLD} ANSWER</blockquote>",
    "only a signature else": f"<blockquote type=cite>{OLD} ANSWER</blockquote><p>Sent from my iPhone</p>",
    "forward by gmail": "<div>FYI</div><div class=gmail_quote>---------- Forwarded message ---------<br>From: <b>"
    "Bob</b> &lt;b@x.com&gt;<br>"
    "Date: Mon, Jan 1, 2024 at 10:00 AM<br>Subject: Hello<br>To: Me<br><br>ANSWER</div>",
    "forward by apple": f"<div>FYI</div><div>Begin forwarded message:</div><br><blockquote type=cite><div>"
    f"{HEAD}</div>ANSWER</blockquote>",
    "forward by thunderbird": f"<p>FYI</p><div class=moz-forward-container>-------- Forwarded Message --------<br>"
    f"{HEAD}<br>ANSWER</div>",
    "an indented paragraph": "<p>Look:</p><blockquote>ANSWER</blockquote><p>bye</p>",
    "a quoted proverb": "<p>As they say,</p><blockquote><p>ANSWER</p></blockquote>",
}


def text_of(html: str) -> str:
    return re.sub(r"<[^>]+>", " ", html)


@pytest.mark.parametrize("html", FOLDED.values(), ids=FOLDED)
def test_the_history_is_folded(html: str) -> None:
    result = render(html)
    assert "ANSWER" in text_of(result.visible)
    assert "OLDWORDS" not in result.visible
    assert result.quoted.count("OLDWORDS") == 2
    assert result.quoted_lines >= 2
    assert "wrote:" not in result.visible
    assert "Sent:" not in result.visible


@pytest.mark.parametrize("html", SHOWN.values(), ids=SHOWN)
def test_an_answer_is_never_folded_away(html: str) -> None:
    result = render(html)
    assert result.visible.count("ANSWER") == html.count("ANSWER")
    assert "ANSWER" not in result.quoted


def test_a_forward_known_by_its_subject_is_shown_whole() -> None:
    html = FOLDED["outlook"]
    assert "OLDWORDS" in render(html, is_forward=True).visible
    assert render(html, is_forward=True).quoted == ""


def test_a_picture_as_answer_stays_beside_the_fold() -> None:
    result = render("<p>See:</p><img src=cid:a><blockquote type=cite>old</blockquote>", pictures={"a": "blob:1"})
    assert "blob:1" in result.visible
    assert "old" in result.quoted


def test_the_button_knows_the_number_of_lines() -> None:
    lines = "".join(f"<div>line {n}</div>" for n in range(14))
    assert render(f"<p>Hi</p><blockquote type=cite>{lines}</blockquote>").quoted_lines == 14


WORDS = st.integers(0, 999).map(lambda number: f"w{number}")
BLOCKS = st.sampled_from(
    [
        "<p>{}</p>", "<div>{}<br>", "</div>", "<blockquote type=cite>{}", "</blockquote>", "<table><tr><td>{}",
        "</td></tr></table>", "<div class=gmail_quote>{}", "On Mon, Jan 1, 2024 at 10:00 Bob wrote: {}<br>",
        "<b>From:</b> {}<br>", "<b>Sent:</b> {}<br>", "<b>To:</b> {}<br>", "<b>Subject:</b> {}<br>",
        "-----Original Message-----<br>{}", "<div id=divRplyFwdMsg>{}", "<hr>{}",
        "<div id=appendonsend></div>{}", "<div class=yahoo_quoted>{}",
        "---------- Forwarded message ---------<br>{}", "<li>{}", "> {}<br>", "<div class=protonmail_quote>{}",
        "<blockquote>{}",
    ]
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(st.tuples(BLOCKS, WORDS), max_size=14))
def test_every_word_is_in_the_visible_or_in_the_quoted_part(parts: list[tuple[str, str]]) -> None:
    html = "".join(block.format(word) for block, word in parts)
    result = render(html)
    given_words = sorted(re.findall(r"w\d+", html))
    assert sorted(re.findall(r"w\d+", text_of(result.visible) + " " + text_of(result.quoted))) == given_words
    if given_words:
        assert re.search(r"\w", text_of(result.visible))


def test_a_mail_of_nothing_gives_nothing() -> None:
    assert render("") == RenderedHtml("")
