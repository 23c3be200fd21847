"""Defects that others shipped or that were measured here, one test each, and what the viewer gets of ordinary mail."""

from __future__ import annotations

import base64

import pytest

from desktop.mail.html_clean import CleanHtml, clean
from desktop.mail.html_color import Paper, contrast
from tests.mail.harmless import assert_harmless

DARK = Paper("#1e1f22", "#e6e6e6", "#8ab4f8", "#a0a0a0", "#ff8a80")
PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"x" * 40).decode()


def cleaned(
    html: str, *, pictures: dict[str, str] | None = None, remote: bool = False, labels: bool = False
) -> CleanHtml:
    result = clean(html, pictures=pictures or {}, remote_pictures=remote, labels=labels)
    assert_harmless(result.html, remote=remote)
    return result


def test_a_form_in_a_mail_could_be_filled_in_and_sent() -> None:
    html = cleaned(
        "<form action=http://x><p>Password</p><input name=p><button formaction=http://x>Go</button></form>"
    ).html
    assert html == "<p>Password</p>Go"


def test_removing_a_tag_once_created_another() -> None:
    assert "script" not in cleaned("<scr<script></script>ipt>alert(1)</script>").html.replace("ipt&gt;", "")
    assert "<img" not in cleaned("<<img src=x>img src=x onerror=alert(1)>").html.replace("&lt;img", "")


def test_an_svg_ran_scripts() -> None:
    assert (
        cleaned("a<svg onload=x><circle/><text>t</text></svg>b<img src='data:image/svg+xml;base64,PHN2Zz4='>").html
        == "ab"
    )


def test_opening_a_mail_loaded_pictures_and_style_sheets() -> None:
    result = cleaned(
        "<style>@import url(http://x/y)</style><link rel=stylesheet href=http://x/y><body background=http://x/y>"
        "<div style='background:url(http://x/y)'>text</div><img src=http://x/y.png alt=logo><video src=http://x/y>"
        "</video>"
    )
    assert "http" not in result.html
    assert "text" in result.html
    assert "logo" in result.html
    assert result.remote_pictures == 1


def test_allowed_remote_pictures_are_shown_and_counted() -> None:
    result = cleaned("<img src=https://x.example/y.png><img src=HTTP://x.example/z.png>", remote=True)
    assert result.remote_pictures == 2
    assert result.html.count("<img") == 2


@pytest.mark.parametrize("size", ["width=1 height=1", "width=0", "height=1 width=600", "style='width:1px;height:1px'",
                                  "width='1px'", "width=2 height=2"])  # fmt: skip
def test_a_pixel_that_counts_readers_is_neither_shown_nor_counted(size: str) -> None:
    result = cleaned(f"<img src=http://x.example/t.gif alt=spy {size}>", remote=True)
    assert result.html == ""
    assert result.remote_pictures == 0


def test_a_link_to_a_share_leaked_the_password_hash() -> None:
    for target in ("file://host/a", "\\\\host\\a", "//host/a", "/\\host/a", "smb://host/a"):
        result = cleaned(f"<a href='{target}'>look</a><img src='{target}'>")
        assert result.html == "look"
        assert result.links == ()


def test_an_invisible_character_carried_a_script_past_the_cleaner() -> None:
    for target in ("\u2028javascript:x", "\x01java\x03script:x", "&#x2028;javascript:x", "\u200bjavascript:x"):
        assert cleaned(f"<a href='{target}'>look</a>").html == "look"


def test_a_local_name_as_picture_was_opened_as_a_file() -> None:
    for name in ("secret.png", "/etc/passwd", "C:/x.png", ":/x", "qrc:/x", "blob:other", "embedded:1", "file:x"):
        assert cleaned(f"<img src='{name}'>").html == ""


def test_an_overlay_covered_the_window() -> None:
    html = cleaned(
        "<div style='position:fixed;top:0;left:0;width:9999px;height:9999px;z-index:9;margin:-99px'>x</div>"
    ).html
    assert html == "<div>x</div>"


def test_hidden_text_that_only_machines_read_is_left_out() -> None:
    assert (
        cleaned("<p style='display:none'>no</p><p hidden>no</p><p style='font-size:0'>no</p><p>yes</p>").html
        == "<p>yes</p>"
    )


def test_tables_in_tables_took_the_viewer_minutes() -> None:
    html = "<table><tr><td>a</td><td>" * 30 + "inner" + "</td></tr></table>" * 30
    result = cleaned(html)
    assert assert_harmless(result.html).most_tables <= 8
    assert "flattened" in result.flags
    assert "inner" in result.html


def test_wrappers_of_one_cell_go_before_tables_that_say_something() -> None:
    data = "<table>" + "<tr><td>name</td><td>price</td></tr>" * 100 + "</table>"
    result = cleaned("<table><tr><td>" * 8 + data + "</td></tr></table>" * 8)
    assert result.html.count("<table") == 1
    assert result.html.count("<tr>") == 100


@pytest.mark.parametrize(
    "html",
    ["<div>" * 60_000 + "end", "<table><tr><td>" * 20_000 + "end", "<ul><li>" * 20_000 + "end",
     "".join(f"<font color=#{n:06d}>" for n in range(20_000)) + "<p>" * 9_000 + "end"],
)  # fmt: skip
def test_deep_nesting_took_the_cleaner_minutes(html: str) -> None:
    result = cleaned(html)
    assert "end" in result.html
    assert result.html.count("<") < 1_000
    assert result.flags & {"rewritten", "flattened", "as-text"}


def test_five_megabytes_of_html_are_shown_as_bounded_text() -> None:
    result = cleaned("<p>hello <b>world</b></p>" * 220_000)
    assert result.flags == {"as-text", "cut"}
    assert len(result.html) < 1_500_000
    assert result.html.startswith('<p dir="auto">hello world</p>')


def test_a_picture_of_megabytes_inside_a_mail_does_not_cost_its_text() -> None:
    result = cleaned('<p>Hello</p><img alt="photo" src="data:image/png;base64,' + "A" * 3_000_000 + '">')
    assert result.html.startswith("<p>Hello</p>")
    assert "as-text" not in result.flags


def test_an_endless_word_took_the_viewer_minutes() -> None:
    html = cleaned("<p>" + "a" * 300_000 + "</p>" + "<b>" + "b" * 1_500 + "</b><i>" + "b" * 1_500 + "</i>").html
    assert max(len(word) for word in html.replace("\u200b", "\n").split("\n")) <= 3_100


def test_pictures_of_the_mail_itself_get_our_address() -> None:
    known = {"a@b": "blob:1", "Ä b": "blob:2"}
    html = cleaned("<img src='cid:a@b'><IMG SRC='CID:%C3%84%20b'><img src=cid:none alt=gone>", pictures=known).html
    assert html == '<img src="blob:1"><img src="blob:2">gone'


def test_a_picture_inside_the_html_is_taken_out_by_what_it_is() -> None:
    result = cleaned(f"<img src='data:image/png;base64,{PNG}'><img src='data:image/png;base64,PHNjcmlwdD4='>")
    ((name, data),) = result.embedded.items()
    assert data.startswith(b"\x89PNG")
    assert result.html == f'<img src="{name}">'
    assert result.remote_pictures == 0


def test_a_wide_picture_fits_the_card() -> None:
    html = cleaned(
        "<img src=cid:a width=1440 height=700><img src=cid:a style='width:100px'>", pictures={"a": "blob:1"}
    ).html
    assert html == '<img src="blob:1" width="720" height="350"><img src="blob:1" width="100">'


def test_right_to_left_text_was_aligned_to_the_wrong_side() -> None:
    assert cleaned("<div dir=rtl style='text-align:right'>שלום</div>").html == '<div dir="rtl">שלום</div>'
    assert cleaned("<p align=right>مرحبا</p>").html == "<p>مرحبا</p>"
    assert cleaned("<div dir=rtl><p align=left>x</p></div>").html == '<div dir="rtl"><p>x</p></div>'
    assert cleaned("<p dir=auto align=right>Hello</p>").html == '<p align="right">Hello</p>'
    assert (
        cleaned("<div dir=rtl><p dir=ltr align=right>x</p></div>").html
        == '<div dir="rtl"><p dir="ltr" align="right">x</p></div>'
    )


def test_links_tell_where_they_lead() -> None:
    honest, plain, lying = cleaned(
        "<a href=https://www.example.com/a>example.com</a> <a href=https://t.example.net/x>Read on</a> "
        "<a href=http://evil.example.org/>https://bank.com</a>"
    ).links
    assert (honest.honest, honest.suspicious) == (True, False)
    assert (plain.host, plain.text, plain.honest, plain.suspicious) == ("t.example.net", "Read on", False, False)
    assert (lying.host, lying.honest, lying.suspicious) == ("evil.example.org", False, True)


def test_the_true_host_stands_behind_a_link_that_hides_it() -> None:
    html = cleaned(
        "<a href=https://t.example.net/x>Read on</a>, <a href=https://example.com>example.com</a>", labels=True
    ).html
    assert "</a> <span" in html
    assert html.count("\u2068t.example.net\u2069") == 1
    assert "\u2068example.com\u2069" not in html


def test_a_link_around_a_table_does_not_cost_the_links_inside() -> None:
    result = cleaned("<a href=http://a.example><table><tr><td><a href=http://b.example>in</a></td></tr></table></a>")
    assert [link.host for link in result.links] == ["a.example", "b.example"]


def test_mail_made_for_white_paper_can_be_read_in_the_dark() -> None:
    html = "<table bgcolor=white><tr><td style='color:#000'>a <font color=navy>b</font></td></tr></table><p "
    "style='color:#222'>c</p>"
    result = clean(html, pictures={}, remote_pictures=False, paper=DARK)
    assert "#ffffff" not in result.html
    for color in [part[:7] for part in result.html.split("color:")[1:]]:
        assert contrast(color, DARK.ground) >= 4.5
    assert clean(result.html, pictures={}, remote_pictures=False, paper=DARK).html == result.html


def test_white_words_on_white_paper_are_seen() -> None:
    html = cleaned("<p style='color:white'>hidden?</p>").html
    assert contrast(html.split("color:")[1][:7], "#ffffff") >= 3


def test_words_on_a_dark_area_of_a_light_mail_keep_their_color() -> None:
    html = cleaned("<table><tr><td bgcolor=black><font color=white>x</font></td></tr></table>").html
    assert "color:#ffffff" in html


def test_outlook_paragraphs_have_no_gaps() -> None:
    assert cleaned("<p class=MsoNormal>a</p>").html == '<p style="margin-bottom:0px;margin-top:0px">a</p>'


def test_huge_spans_of_cells_are_bounded() -> None:
    html = cleaned("<table><tr><td colspan=1000000 rowspan=1000000>x</td></tr></table>").html
    assert 'colspan="30" rowspan="60"' in html


def test_words_of_a_mail_are_kept() -> None:
    assert cleaned(
        "<article><h2>a</h2><dl><dt>b<dd>c</dl><pre>\n d\n  e</pre><unknown>f</unknown> &lt;g&gt;</article>"
    ).html == ("<div><h2>a</h2><dl><dt>b</dt><dd>c</dd></dl><pre> d\n  e</pre>f &lt;g&gt;</div>")
