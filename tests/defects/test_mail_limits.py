"""Mail and HTML of hostile size: kept, marked, and the next mail goes on (reliability.md §2, items 17, 18, 29, 30)."""

from __future__ import annotations

import pytest

from desktop.mail.html_render import render
from desktop.store.models import Company, Contact, MailEntry, Message, Participant
from desktop.store.queries.thread import ticket_messages
from tests.defects.office import flags, mail, message, people
from tests.mail.harmless import assert_harmless

HOSTILE = {
    "div": "<div>" * 60_000 + "x",
    "table": "<table><tr><td>" * 3_000 + "x",
    "links": '<a href="http://a.example/">x</a>' * 20_000,
    "word": '<p class="MsoNormal" style="' + "mso-x:y;" * 50_000 + '">x</p>',
    "attributes": "<p " + " ".join(f"a{n}=1" for n in range(50_000)) + ">x",
    "entities": "&amp;" * 300_000,
    "unclosed": "<" * 300_000,
    "comment": "<!--" * 100_000,
    "style": "<style>" + "a{}" * 300_000 + "</style>x",
    "blockquote": "<blockquote type=cite>" * 20_000 + "x",
    "cells": "<table><tr>" + "<td>x" * 50_000,
    "one word": "<p>" + "x" * 3_000_000,
    "spans": "<span style='color:red'>x</span>" * 50_000,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_17_hostile_html_is_taken_in_shown_and_holds_nobody_up(office, kind):
    taken = office.take(mail(HOSTILE[kind], content_type="text/html; charset=utf-8"))
    row = ticket_messages(office.desk.actor, taken.ticket)[0]
    shown = render(row.html)
    reader = assert_harmless(shown.visible + shown.quoted)
    assert reader.most_tables <= 8
    assert len(shown.visible) <= 3_000_000
    assert office.take(mail("next")).began


def _parts(count: int) -> str:
    return "".join(f"--b\r\nContent-Type: text/plain\r\n\r\npart {n}\r\n" for n in range(count)) + "--b--\r\n"


def _nested(depth: int) -> bytes:
    raw = b"Subject: core\r\n\r\ncore"
    for _ in range(depth):
        raw = b"Content-Type: message/rfc822\r\n\r\n" + raw
    return raw


@pytest.mark.parametrize(
    "raw",
    [
        mail(_parts(5_000), content_type="multipart/mixed; boundary=b"),
        b"From: a@b.example\r\n" + b"X-A: 1\r\n" * 50_000 + b"\r\nbody",
        b"From: a@b.example\r\nSubject: " + b"y" * 5_000_000 + b"\r\n\r\nbody",
        b"From: a@b.example\r\nReferences: " + b"<a@b> " * 200_000 + b"\r\n\r\nbody",
        _nested(2_000),
        b"From: a@b.example\r\nContent-Type: text/plain; " + b"x=1;" * 100_000 + b"\r\n\r\nbody",
        b"",
        b"\0" * 100_000,
        b"\r\n",
        b"From: a@b.example\r\n\r\n" + b"z" * 10_000_000,
    ],
    ids=["parts", "headers", "subject", "references", "nesting", "params", "empty", "nul", "newline", "long line"],
)
def test_17_a_mail_beyond_every_limit_is_kept_whole_and_the_queue_goes_on(office, raw):
    taken = office.take(raw)
    entry = MailEntry.get(MailEntry.id == taken.entry)
    assert entry.fate in (1, 3)
    assert office.desk.files.raw(entry.raw) == raw
    assert office.take(mail("next")).began


def test_18_a_mail_to_ten_thousand_fills_no_address_book(office):
    many = ", ".join(f"v{n}@many{n}.example" for n in range(10_000))
    taken = office.take(mail("x", to=many, cc=many.replace("v", "w")))
    assert Contact.select().count() == 1
    assert Company.select().count() == 1
    assert Participant.select().count() <= 40
    assert "truncated" in flags(taken)
    assert len(people(message(taken).to_people)) <= 5_000
    assert office.take(mail("next")).began
    assert Message.select().count() == 2
