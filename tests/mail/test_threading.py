"""What a mail says about where it belongs."""

from __future__ import annotations

import base64
from dataclasses import replace

import pytest

from desktop.mail.message import Attachment, ParsedMail
from desktop.mail.threading import answered_ids, body_hash, thread_hash


def test_in_reply_to_comes_first_then_references_from_the_right() -> None:
    mail = ParsedMail(message_id="m", in_reply_to="b@x", references=("a@x", "b@x", "c@x"))
    assert answered_ids(mail) == ("b@x", "c@x", "a@x")


def test_a_mail_never_answers_itself() -> None:
    mail = ParsedMail(message_id="a@x", in_reply_to="a@x", references=("a@x", ""))
    assert answered_ids(mail) == ()


def test_answers_of_one_outlook_conversation_share_its_root() -> None:
    root = bytes(range(22))
    first = base64.b64encode(root).decode()
    answer = base64.b64encode(root + b"12345").decode()
    assert thread_hash(first) == thread_hash(answer) != 0
    assert thread_hash(f" {first[:10]}\n {first[10:]}") == thread_hash(first)


@pytest.mark.parametrize("broken", ["", "AAAA", "not base64 at all!", "żółć"])
def test_a_broken_conversation_index_matches_nothing(broken: str) -> None:
    assert thread_hash(broken) == 0


def test_the_same_words_over_two_ways_are_equal() -> None:
    one = ParsedMail(text="Hello\nthere", attachments=(Attachment("a.pdf", "application/pdf", b"x"),))
    other = replace(one, text="Hello there\n", subject="[list] Hello", message_id="z")
    assert body_hash(one) == body_hash(other)


@pytest.mark.parametrize(
    "other",
    [
        ParsedMail(text="Hello there!"),
        ParsedMail(text="Hello there", attachments=(Attachment("a.pdf", "application/pdf", b"y"),)),
        ParsedMail(),
    ],
)
def test_other_words_or_files_are_another_mail(other: ParsedMail) -> None:
    one = ParsedMail(text="Hello there", attachments=(Attachment("a.pdf", "application/pdf", b"x"),))
    assert body_hash(one) != body_hash(other)
