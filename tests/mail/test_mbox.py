"""Mbox files of every dialect, cut where their messages end and nowhere else."""

from __future__ import annotations

import io
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.mail.mbox import begins_mbox, read_mbox

LINE = b"From amira@example.com Mon Nov  2 10:00:00 2026\n"


def raws(content: bytes, largest: int = 10**8) -> list[bytes | None]:
    assert begins_mbox(content)
    return [message.raw for message in read_mbox(io.BytesIO(content), largest)]


def message(number: int, body: bytes = b"Hello\n") -> bytes:
    return b"From: a@example.com\nSubject: %d\n\n%s" % (number, body)


def box(*messages: bytes, line: bytes = LINE) -> bytes:
    return b"".join(line + one + b"\n" for one in messages)


def test_each_message_comes_without_its_envelope_and_the_blank_line() -> None:
    messages = [message(1), message(2, b"Two\n\nparagraphs\n"), message(3, b"")]
    assert raws(box(*messages)) == messages


def test_a_single_message_behind_a_from_line_is_one_message() -> None:
    assert raws(LINE + message(1)) == [message(1)]


@pytest.mark.parametrize(
    "line",
    [
        b"From - Mon Nov  2 10:00:00 2026\n",
        b"From ???@??? Mon Nov 02 10:00:00 2026\n",
        b"From 1234567890123@xxx Mon Nov 02 10:00:00 +0000 2026\n",
        b"From a@b.example Mon, 2 Nov 2026 10:00:00 +0100\n",
        b"From MAILER-DAEMON Mon Nov  2 10:00:00 2026\r\n",
        b"From a@b.example\n",
        b"From -\n",
    ],
)
def test_the_envelopes_that_programs_write(line: bytes) -> None:
    assert raws(box(message(1), message(2), line=line)) == [message(1), message(2)]


@pytest.mark.parametrize(
    "body",
    [
        b"\nFrom now on we use blue.\nNote: really\n",
        b"\nFrom 10:00 on 2 Nov 2026 the shop is open\nand so on\n",
        b"First\nFrom a@b.example Mon Nov  2 10:00:00 2026\nSubject: no blank line before\n",
        b"\nFrom\nSubject: nothing\n",
    ],
)
def test_a_sentence_that_begins_with_from_divides_nothing(body: bytes) -> None:
    messages = [message(1, body), message(2)]
    assert raws(box(*messages)) == messages


def test_quoted_from_lines_of_the_body_are_restored_and_those_of_the_head_left() -> None:
    stored = b"From: a@x.example\nX: 1\n>From x\nY: 2\n\n>From here\n>>From there\n> From a quote\n"
    expected = b"From: a@x.example\nX: 1\n>From x\nY: 2\n\nFrom here\n>From there\n> From a quote\n"
    assert raws(LINE + stored) == [expected]


def test_a_true_content_length_carries_an_unquoted_divider() -> None:
    body = b"Look:\n\n" + LINE + b"Subject: a forwarded box\n\n>From untouched\n"
    head = b"From: a@x.example\nContent-Length: %d\n\n" % len(body)
    assert raws(box(head + body, message(2))) == [head + body, message(2)]


@pytest.mark.parametrize("length", [0, 3, 9_999, 10**11])
def test_a_wrong_content_length_is_not_believed(length: int) -> None:
    head = b"From: a@x.example\nContent-Length: %d\n\nHello\nthere\n" % length
    assert raws(box(head, message(2))) == [head, message(2)]


def test_windows_line_ends() -> None:
    messages = [message(1).replace(b"\n", b"\r\n"), message(2).replace(b"\n", b"\r\n")]
    content = b"".join(LINE.replace(b"\n", b"\r\n") + one + b"\r\n" for one in messages)
    assert raws(content) == messages


def test_many_blank_lines_between_messages_belong_to_none() -> None:
    content = LINE + message(1) + b"\n\n\n\n" + LINE + message(2) + b"\n\n"
    found = raws(content)
    assert [one and one.rstrip() for one in found] == [message(1).rstrip(), message(2).rstrip()]


def test_a_message_that_is_too_large_is_told_and_the_next_one_comes() -> None:
    huge = message(2, b"x" * 79 + b"\n" + (b"y" * 79 + b"\n") * 40_000)
    found = list(read_mbox(io.BytesIO(box(message(1), huge, message(3))), 2_000_000))
    assert [one.raw for one in found] == [message(1), None, message(3)]
    assert found[1].size == len(huge)


def test_the_file_is_not_held_in_memory() -> None:
    class Counting(io.BytesIO):
        largest = 0

        def read(self, size: int | None = -1) -> bytes:
            assert size is not None
            Counting.largest = max(Counting.largest, size)
            return super().read(size)

    content = box(*(message(number, b"line\n" * 2_000) for number in range(1_000)))
    found = read_mbox(Counting(content))
    positions = [one.end for one in found]
    assert len(positions) == 1_000
    assert positions == sorted(positions)
    assert Counting.largest <= 1024 * 1024 < len(content)


@settings(max_examples=60)
@given(st.lists(st.text(alphabet="abF rom:>\n", max_size=60), min_size=1, max_size=8), st.randoms())
def test_whatever_was_quoted_in_writing_comes_back(bodies: list[str], chance: random.Random) -> None:
    messages = [message(number, text.encode().strip(b"\n") + b"\n") for number, text in enumerate(bodies)]
    stored = []
    for one in messages:
        head, body = one.split(b"\n\n", 1)
        lines = [b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in body.split(b"\n")]
        stored.append(head + b"\n\n" + b"\n".join(lines))
    assert raws(box(*stored)) == messages
