"""Whatever bytes arrive, the parser answers with a sound mail."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.mail.parse import parse
from desktop.mail.quotes import quote_spans
from tests.mail.letters import assert_sound, letter, multipart, nested, part
from tests.mail.test_bounce import STATUS, report
from tests.mail.test_machine import INVITATION
from tests.mail.test_tnef import winmail

SEEDS = [
    letter("Zażółć gęślą jaźń\r\n".encode(), content_type="text/plain; charset=utf-8; format=flowed"),
    letter(b"<p>one</p><img src=cid:x>", content_type="text/html; charset=gb2312"),
    multipart(
        "multipart/mixed",
        nested("multipart/alternative", part("text/plain", b"a"), part("text/html", b"<b>a</b>"), boundary="in"),
        part('image/png; name="=?utf-8?B?xYE=?="', b"iVBOR", "Content-Transfer-Encoding: base64", "Content-ID: <x>"),
        part("message/rfc822", letter(subject="inner")),
        part("text/calendar; method=REQUEST", INVITATION),
        part("application/ms-tnef", winmail({"a.txt": b"abc"}, b"words")),
        subject="=?iso-2022-jp?B?GyRCRnxLXBsoQg==?= =?utf-8?Q?=C5?=",
        cc='"Doe, J" <j@x.example>, Friends: a@b.example;, broken',
    ),
    report(STATUS),
    letter(b"Yes\r\n\r\nOn 3/3/20 10:00, Ann <a@b.example>\r\nwrote:\r\n> old\r\nbegin 644 x\r\n#0V%T\r\n`\r\nend\r\n"),
    letter(b"0\x80\x06\x09", content_type="application/pkcs7-mime; smime-type=signed-data"),
]
TOKENS = [
    b"\r\n",
    b"\n",
    b"\r",
    b"\0",
    b"--edge",
    b"--edge--",
    b"=?",
    b"?=",
    b'"',
    b"<",
    b">",
    b"(",
    b":",
    b";",
    b"\xff",
    b"=",
]
TOKENS += [
    b"Content-Type: multipart/mixed; boundary=edge\r\n",
    b"Content-Transfer-Encoding: base64\r\n",
    b"charset=utf-16",
]

relaxed = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None)


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """Draw a sound mail with a few cuts, doublings and insertions."""
    raw = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(raw)))
        end = min(len(raw), start + draw(st.integers(0, 40)))
        middle = draw(st.one_of(st.sampled_from(TOKENS), st.binary(max_size=8), st.just(raw[start:end] * 2)))
        raw = raw[:start] + middle + raw[end:]
    return raw


@relaxed
@given(st.binary(max_size=2_000))
def test_random_bytes_give_a_sound_mail(raw: bytes) -> None:
    assert_sound(parse(raw))


@relaxed
@given(st.lists(st.sampled_from([*TOKENS, b"From: a@b", b"Subject: x", b"text", b"> ", b"wrote:"]), max_size=60))
def test_random_pieces_of_mail_give_a_sound_mail(pieces: list[bytes]) -> None:
    assert_sound(parse(b"".join(pieces)))


@settings(relaxed, max_examples=400)
@given(mutated())
def test_mutated_mails_give_a_sound_mail(raw: bytes) -> None:
    assert_sound(parse(raw))


@relaxed
@given(st.text(alphabet="ab>:\n -_|.wrote0@<", max_size=300))
def test_quotes_of_any_text_leave_something_to_read(text: str) -> None:
    spans = quote_spans(text)
    at = 0
    visible = []
    for start, end in spans:
        assert at <= start < end <= len(text)
        visible.append(text[at:start])
        at = end
    visible.append(text[at:])
    assert not spans or any(char.isalnum() for char in "".join(visible))


@relaxed
@given(st.binary(max_size=3_000))
def test_parsing_is_a_pure_function(raw: bytes) -> None:
    assert parse(raw) == parse(raw)
