"""Reading whole mails: the fields, the text and the form, sound and broken."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.mail.message import NOBODY, Address
from desktop.mail.parse import PARSER_VERSION, parse
from tests.mail.letters import assert_sound, inside, letter, multipart, nested, part

MARCH = int(datetime(2020, 3, 3, 9, 0, tzinfo=UTC).timestamp() * 1000)
DAY = 86_400_000


def test_a_plain_mail_gives_all_its_fields() -> None:
    raw = letter(
        b"Hello\r\nworld\r\n",
        cc="Ann <ann@EXAMPLE.org>, joe@example.net",
        reply_to="desk@example.com",
        in_reply_to="<zero@desk.example>",
        references="<a@x> <zero@desk.example>",
        thread_index="AdXx0w==",
        return_path="<bob@example.com>",
        delivered_to="help@Desk.Example",
        received="from a by b; Tue, 3 Mar 2020 09:00:05 +0000",
    )
    mail = parse(raw)
    assert mail.subject == "Printer"
    assert mail.sender == Address("Bob", "bob@example.com")
    assert mail.cc == (Address("Ann", "ann@example.org"), Address("", "joe@example.net"))
    assert mail.reply_to == (Address("", "desk@example.com"),)
    assert (mail.message_id, mail.in_reply_to) == ("one@example.com", "zero@desk.example")
    assert mail.references == ("a@x", "zero@desk.example")
    assert mail.thread_index == "AdXx0w=="
    assert (mail.return_path, mail.delivered_to) == ("bob@example.com", ("help@desk.example",))
    assert (mail.sent_at, mail.received_at, mail.tz_minutes) == (MARCH, MARCH + 5000, 60)
    assert (mail.text, mail.html, mail.machine, mail.flags) == ("Hello\nworld", "", "", ())
    assert PARSER_VERSION >= 1


def test_an_empty_file_is_a_mail_from_nobody() -> None:
    mail = parse(b"")
    assert mail.sender == NOBODY
    assert (mail.text, mail.sent_at, mail.attachments) == ("", 0, ())


@pytest.mark.parametrize("front", [b"From bob@example.com Tue Mar  3 10:00:00 2020\r\n", b"\r\n\r\n", b">From x y\n"])
def test_a_mail_may_begin_with_an_mbox_line_or_blank_lines(front: bytes) -> None:
    assert parse(front + letter()).subject == "Printer"


def test_text_without_any_header_is_the_body() -> None:
    assert parse(b"This is a simple message.\r\nIt has no headers.\r\n").text == (
        "This is a simple message.\nIt has no headers."
    )


def test_a_junk_line_between_headers_is_skipped() -> None:
    mail = parse(b"Subject: one\r\nthis is no header\r\nFrom: a@b.example\r\n\r\nbody\r\n")
    assert (mail.subject, mail.sender.email, mail.text) == ("one", "a@b.example", "body")


def test_a_separator_of_blanks_still_ends_the_headers() -> None:
    mail = parse(b"Subject: one\r\nFrom: a@b.example\r\n \r\nThe text begins\r\nhere: it does\r\n")
    assert mail.text == "The text begins\nhere: it does"


def test_lines_of_old_macs_and_doubled_line_ends_are_read() -> None:
    assert parse(letter().replace(b"\r\n", b"\r")).text == "Hello"
    assert parse(letter(b"a\r\nb\r\n").replace(b"\r\n", b"\r\r\n")).text == "a\nb"


def test_a_line_break_in_an_encoded_subject_cannot_begin_another_header() -> None:
    mail = parse(letter(subject="=?utf-8?Q?Hi=0D=0ABcc:_evil@x.example=00?="))
    assert mail.subject == "Hi Bcc: evil@x.example"
    assert mail.bcc == ()


def test_headers_for_the_program_itself_are_ignored_in_incoming_mail() -> None:
    with_orders = parse(letter(x_deskbell_ticket="17", x_deskbell_status="closed", x_deskbell_agent="root"))
    assert with_orders == parse(letter())


@pytest.mark.parametrize(
    ("date", "sent"),
    [
        ("Tue, 03 Mar 2020 10:00:00 +0100", MARCH),
        ("3 Mar 20 09:00 GMT", MARCH),
        ("Tue, 03 Mar 0120 10:00:00 +0100", MARCH),
        ("2020-03-03T10:00:00+01:00", MARCH),
        ("Tue, 03 Mar 2099 10:00:00 +0100", MARCH + 5000),
        ("not a date", MARCH + 5000),
        ("Tue, 99 Foo 2020 77:88:99 +9999", MARCH + 5000),
        ("", MARCH + 5000),
        ("Wed, 04 Mar 2020 09:00:00 +0000", MARCH + DAY),
    ],
)
def test_a_date_is_believed_up_to_a_day_after_receipt(date: str, sent: int) -> None:
    mail = parse(letter(date=date, received="from a by b;\r\n Tue, 3 Mar 2020 09:00:05 +0000"))
    assert mail.sent_at == sent


def test_the_servers_time_of_arrival_counts_before_received_headers() -> None:
    mail = parse(letter(date="Tue, 03 Mar 2099 10:00:00 +0100"), arrived_at=MARCH)
    assert (mail.sent_at, mail.received_at) == (MARCH, MARCH)
    assert "defect:future-date" in mail.flags


def test_raw_foreign_headers_take_the_charset_of_the_body() -> None:
    raw = letter(
        "Здравствуйте, я жду ответа".encode("koi8-r"), content_type="text/plain; charset=koi8-r", subject="SUBJECT"
    ).replace(b"SUBJECT", "Заказ".encode("koi8-r"))
    mail = parse(raw)
    assert (mail.subject, mail.text) == ("Заказ", "Здравствуйте, я жду ответа")


def test_raw_utf8_headers_are_read_as_utf8() -> None:
    mail = parse(letter(subject="Zażółć", **{"from": "Łukasz <l@example.pl>"}))
    assert (mail.subject, mail.sender.name) == ("Zażółć", "Łukasz")


def test_without_from_the_sender_or_return_path_speaks() -> None:
    assert parse(letter(**{"from": "", "sender": "S <s@x.example>"})).sender == Address("S", "s@x.example")
    assert parse(letter(**{"from": "root", "return_path": "<r@x.example>"})).sender == Address("root", "r@x.example")
    assert parse(letter(**{"from": ""})).sender == NOBODY


def test_a_name_that_shows_another_address_is_flagged() -> None:
    mail = parse(letter(**{"from": '"ceo@bank.example" <thief@evil.example>'}))
    assert mail.sender == Address("ceo@bank.example", "thief@evil.example")
    assert "spoofed-name" in mail.flags
    assert "spoofed-name" not in parse(letter(**{"from": '"bob@example.com" <bob@example.com>'})).flags


def test_plain_text_is_preferred_and_html_kept() -> None:
    mail = parse(
        multipart("multipart/alternative", part("text/plain", b"plain"), part("text/html", b"<p>rich <b>text</b></p>"))
    )
    assert (mail.text, mail.html) == ("plain", "<p>rich <b>text</b></p>")


def test_an_empty_plain_alternative_does_not_hide_the_html() -> None:
    mail = parse(multipart("multipart/alternative", part("text/plain", b" \r\n"), part("text/html", b"<p>rich</p>")))
    assert mail.text == "rich"


def test_html_alone_is_read_as_text_and_says_so() -> None:
    mail = parse(letter(b"<p>one</p><p>two</p>", content_type="text/html; charset=utf-8"))
    assert mail.text == "one\n\ntwo"
    assert "html-only" in mail.flags


def test_flowed_lines_are_joined_within_their_quote_depth() -> None:
    body = b"A long line \r\nthat went on.\r\n> quoted \r\n> too\r\n>> deep \r\n> not\r\n-- \r\nBob\r\n stuffed\r\n"
    mail = parse(letter(body, content_type="text/plain; format=flowed"))
    assert mail.text == "A long line that went on.\n> quoted too\n>> deep \n> not\n-- \nBob\nstuffed"


def test_flowed_text_with_delsp_drops_the_mark() -> None:
    mail = parse(letter(b"ab \r\ncd\r\n", content_type="text/plain; format=flowed; delsp=yes"))
    assert mail.text == "abcd"


def test_a_multipart_without_boundary_parameter_is_still_divided() -> None:
    body = inside(part("text/plain", b"one"), part("application/pdf", b"%PDF", "Content-Disposition: attachment"))
    mail = parse(letter(body, content_type="multipart/mixed"))
    assert mail.text == "one"
    assert [one.mime for one in mail.attachments] == ["application/pdf"]
    assert "defect:no-boundary" in mail.flags


def test_a_multipart_without_any_boundary_line_shows_its_text() -> None:
    assert parse(letter(b"just words\r\n", content_type="multipart/mixed; boundary=zzz")).text == "just words"


def test_a_missing_end_boundary_loses_nothing() -> None:
    raw = multipart("multipart/mixed", part("text/plain", b"one"), part("text/plain", b"two"))
    mail = parse(raw.replace(b"--edge--\r\n", b""))
    assert mail.text == "one\n\ntwo"
    assert "defect:no-end-boundary" in mail.flags


def test_an_outer_boundary_ends_an_unfinished_inner_part() -> None:
    inner = b'Content-Type: multipart/alternative; boundary="in"\r\n\r\n--in\r\nContent-Type: text/plain\r\n\r\nwords'
    mail = parse(multipart("multipart/mixed", inner, part("image/png", b"png", "Content-Disposition: attachment")))
    assert mail.text == "words"
    assert [one.mime for one in mail.attachments] == ["image/png"]


def test_a_boundary_that_begins_like_the_outer_one_is_another() -> None:
    inner = nested("multipart/alternative", part("text/plain", b"a"), part("text/html", b"<p>a</p>"), boundary="edge2")
    mail = parse(multipart("multipart/mixed", inner, part("text/plain", b"footer")))
    assert mail.text == "a\n\nfooter"


def test_parts_behind_a_premature_end_boundary_are_kept() -> None:
    raw = multipart("multipart/mixed", part("text/plain", b"one"), part("text/plain", b"two"))
    mail = parse(raw.replace(b"--edge\r\nContent-Type: text/plain\r\n\r\ntwo", b"--edge--\r\n\r\n--edge\r\n\r\ntwo"))
    assert mail.text == "one\n\ntwo"


def test_a_forward_as_attachment_names_the_original_sender() -> None:
    original = letter(b"please help", **{"from": "Cy <cy@client.example>"})
    mail = parse(multipart("multipart/mixed", part("text/plain", b"fyi"), part("message/rfc822", original)))
    assert mail.forwarded == Address("Cy", "cy@client.example")


def test_a_forward_in_the_text_is_only_a_guess() -> None:
    block = b"From: Cy <cy@client.example>\r\nDate: x\r\nSubject: y\r\n\r\nhelp\r\n"
    body = b"---------- Forwarded message ----------\r\n" + block
    mail = parse(letter(body, subject="Fwd: help"))
    assert mail.forwarded is None
    assert mail.forwarded_guess == Address("Cy", "cy@client.example")
    assert mail.quotes == ()


def test_an_address_in_a_body_that_is_no_forward_is_no_guess() -> None:
    assert parse(letter(b"From: evil@x.example\r\n\r\nbuy\r\n")).forwarded_guess is None


def test_all_to_headers_count() -> None:
    raw = letter().replace(b"Subject:", b"To: second@x.example\r\nSubject:")
    assert [one.email for one in parse(raw).to] == ["help@desk.example", "second@x.example"]


def test_identifiers_folded_or_bare_are_read() -> None:
    mail = parse(
        letter(
            message_id="<one\r\n two@x.example>",
            references="<a@x.example>\r\n\t<b@x.example> <a@x.example>",
            in_reply_to="Message from Bob of Tuesday <b@x.example>",
        )
    )
    assert mail.message_id == "onetwo@x.example"
    assert mail.references == ("a@x.example", "b@x.example")
    assert mail.in_reply_to == "b@x.example"


def test_own_text_leaves_out_the_quotes() -> None:
    mail = parse(letter(b"Yes.\r\n\r\nOn 3/3/20 10:00, Ann wrote:\r\n> Is it on?\r\n"))
    assert mail.own_text == "Yes."
    assert_sound(mail)
