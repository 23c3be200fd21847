"""Hostile sizes: every limit holds, nothing raises, and the work grows no faster than the mail.

Work is counted in calls of Python functions, never timed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from desktop.mail.limits import MAX_DEPTH, MAX_HEADERS, MAX_PARTS, MAX_TEXT_CHARS
from desktop.mail.mime import Part, read_tree
from desktop.mail.parse import parse
from desktop.mail.quotes import quote_spans
from tests.mail.letters import assert_sound, letter


def deep(levels: int) -> bytes:
    parts = [
        b"--b%d\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n" % (level, level + 1) for level in range(levels)
    ]
    return letter(b"".join(parts) + b"--b%d\r\n\r\ndeep\r\n" % levels, content_type="multipart/mixed; boundary=b0")


def depth_of(part: Part) -> int:
    return 1 + max((depth_of(child) for child in part.children), default=0)


def calls_of(work: Callable[[], object]) -> int:
    """How many functions of Python and C ``work`` calls."""
    count = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def test_a_mail_of_1500_levels_is_read_to_the_limit() -> None:
    tree = read_tree(deep(1_500))
    assert depth_of(tree.root) == MAX_DEPTH
    mail = parse(deep(1_500))
    assert {"truncated", "defect:too-deep"} <= set(mail.flags)
    assert_sound(mail)


def test_a_mail_of_100000_parts_keeps_1000() -> None:
    raw = letter(b"--b\r\n\r\nx\r\n" * 100_000, content_type="multipart/mixed; boundary=b")
    tree = read_tree(raw)
    assert len(tree.root.children) < MAX_PARTS
    assert {"truncated", "defect:too-many-parts"} <= set(parse(raw).flags)


def test_a_mail_of_100000_headers_keeps_1000_and_finds_the_body() -> None:
    raw = b"".join(b"X-%d: v\r\n" % number for number in range(100_000))
    mail = parse(b"Subject: s\r\n" + raw + b"\r\nbody\r\n")
    assert (mail.subject, mail.text) == ("s", "body")
    assert {"truncated", "defect:too-many-headers"} <= set(mail.flags)
    assert len(read_tree(raw).root.headers) == MAX_HEADERS


def test_a_line_of_10_megabytes_is_cut_and_kept_storable() -> None:
    mail = parse(letter(b"a" * 10_000_000))
    assert len(mail.text) == MAX_TEXT_CHARS
    assert "truncated" in mail.flags
    assert len(parse(letter(subject="s" * 10_000_000)).subject) <= 2_000


def test_ten_thousand_references_keep_the_first_and_the_last() -> None:
    references = parse(letter(references=" ".join(f"<{n}@x>" for n in range(10_000)))).references
    assert (len(references), references[0], references[-1]) == (200, "0@x", "9999@x")


HOSTILE: dict[str, Callable[[int], bytes]] = {
    "levels": lambda n: deep(n // 10),
    "parts": lambda n: letter(b"--b\r\n\r\nx\r\n" * n, content_type="multipart/mixed; boundary=b"),
    "headers": lambda n: b"X: y\r\n" * n,
    "junk lines": lambda n: b"junk\r\nX: y\r\n" * n,
    "commas": lambda n: letter(cc="," * n),
    "brackets": lambda n: letter(cc="(" * n),
    "quotes": lambda n: letter(cc='"\\' * n),
    "angles": lambda n: letter(cc="<" * n),
    "groups": lambda n: letter(cc="a:" * n),
    "parameters": lambda n: letter(content_type="text/plain;" + "a=b;" * n),
    "sections": lambda n: letter(content_type="text/plain;" + "".join(f"a*{i}*=%41;" for i in range(n))),
    "encoded words": lambda n: letter(subject="=?utf-8?q?a?= " * n),
    "unfinished words": lambda n: letter(subject="=?utf-8?q?a" * n),
    "identifiers": lambda n: letter(references="<a@b> " * n),
    "quoted lines": lambda n: letter(b"> x\r\n" * n),
    "attributions": lambda n: letter(b"On 1.1.2020 10:00 a@b.example wrote:\r\n" * n),
    "separators": lambda n: letter(b"-----Original Message-----\r\n" * n),
    "header blocks": lambda n: letter(b"From: a@b.example\r\nSent: 2020\r\n" * n),
    "odd quotes": lambda n: letter(b"# 2020 10:00 a@b.example wrote:\r\n" * n),
    "blank lines": lambda n: letter(b"a:\r\n" + b"\r\n" * n),
    "uuencode": lambda n: letter(b"begin 644 x\r\n#AAAA\r\n" * n),
    "base64 pieces": lambda n: letter(b"QQ==" * n, content_transfer_encoding="base64"),
    "foreign bytes": lambda n: letter(bytes(range(128, 256)) * (n // 50)),
    "escapes": lambda n: letter(b"\x1b$B!!" * n, content_type="text/plain; charset=iso-2022-jp"),
    "report groups": lambda n: letter(
        b"--b\r\nContent-Type: message/delivery-status\r\n\r\n" + b"Final-Recipient: rfc822; a@b.example\r\n\r\n" * n,
        content_type="multipart/report; boundary=b",
    ),
    "flowed lines": lambda n: letter(b"> a \r\n" * n, content_type="text/plain; format=flowed"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_twice_the_hostile_mail_is_at_most_twice_the_work(kind: str) -> None:
    small, large = HOSTILE[kind](1_500), HOSTILE[kind](3_000)
    parse(small)
    first, second = calls_of(lambda: parse(small)), calls_of(lambda: parse(large))
    assert second <= first * 2.2 + 200
    assert_sound(parse(large))


def test_quotes_of_a_hostile_text_are_found_in_one_pass() -> None:
    text = "On 1.1.2020 10:00 a@b.example wrote:\n\n" * 2_000
    assert calls_of(lambda: quote_spans(text * 2)) <= calls_of(lambda: quote_spans(text)) * 2.2
