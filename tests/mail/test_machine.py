"""Mail written by programs is recognised by evidence, and people are not taken for programs."""

from __future__ import annotations

import pytest

from desktop.mail.parse import parse
from tests.mail.letters import letter, multipart, part

INVITATION = b"\r\n".join(
    b"BEGIN:VCALENDAR|VERSION:2.0|METHOD:REQUEST|BEGIN:VEVENT|UID:1|SUMMARY:Review|LOCATION:Room 1|"
    b"ORGANIZER:mailto:ann@example.com|DTSTART;TZID=Europe/Warsaw:20200303T100000|DURATION:PT1H30M|"
    b"END:VEVENT|END:VCALENDAR|".split(b"|")
)


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        ({"auto_submitted": "auto-generated"}, "auto-submitted"),
        ({"auto_submitted": "auto-replied; owner=x"}, "vacation"),
        ({"auto_submitted": "Auto-Notified"}, "auto-submitted"),
        ({"x_auto_response_suppress": "OOF, AutoReply"}, "auto-suppress"),
        ({"x_auto_response_suppress": "All"}, "auto-suppress"),
        ({"precedence": "bulk"}, "precedence"),
        ({"precedence": "junk"}, "precedence"),
        ({"precedence": "auto_reply"}, "vacation"),
        ({"precedence": "list"}, "list"),
        ({"list_id": "Talk <talk.example.org>"}, "list"),
        ({"list_unsubscribe": "<mailto:u@x.example>"}, "list"),
        ({"x_autoreply": "yes"}, "vacation"),
        ({"x_autorespond": "1"}, "vacation"),
        ({"return_path": "<>"}, "empty-return-path"),
        ({"from": "No Reply <no-reply@shop.example>"}, "noreply"),
        ({"from": "donotreply@shop.example"}, "noreply"),
        ({"from": "orders-noreply@shop.example"}, "noreply"),
        ({"x_deskbell_loop": "desk-1"}, "loop"),
        ({"subject": "Automatic reply: Printer", "in_reply_to": "<a@b.example>"}, "vacation"),
        ({"subject": "Odpowiedź automatyczna: Drukarka", "in_reply_to": "<a@b.example>"}, "vacation"),
        ({"subject": "Abwesenheitsnotiz: Drucker", "return_path": "<>"}, "vacation"),
    ],
)
def test_a_program_is_recognised_by(headers: dict[str, str], reason: str) -> None:
    mail = parse(letter(**headers))
    assert mail.machine == reason
    assert mail.is_machine == (reason != "list")


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"auto_submitted": "no"},
        {"auto_submitted": "No (a person)"},
        {"x_auto_response_suppress": "DR, RN, NRN"},
        {"x_autoreply": "no"},
        {"subject": "Out of office furniture"},
        {"subject": "Re: Automatic reply: Printer", "in_reply_to": "<a@b.example>"},
        {"from": "Nora Plyer <noreplyer@example.com>"},
        {"return_path": "<bob@example.com>"},
        {"return_path": "bob"},
        {"x_deskbell_ticket": "1"},
    ],
)
def test_a_person_is_not_taken_for_a_program(headers: dict[str, str]) -> None:
    assert parse(letter(**headers)).machine == ""


def test_list_mail_is_bulk_but_a_persons_words() -> None:
    mail = parse(letter(list_id="Talk <Talk.Example.org>"))
    assert (mail.is_bulk, mail.is_machine, mail.list_id) == (True, False, "talk.example.org")


def test_our_own_loop_marks_are_collected() -> None:
    raw = letter(x_deskbell_loop="desk-1").replace(b"Subject:", b"X-Deskbell-Loop: desk-2\r\nSubject:")
    assert parse(raw).loop_ids == ("desk-2", "desk-1")


def test_an_answer_to_an_invitation_is_a_machines() -> None:
    reply = INVITATION.replace(b"METHOD:REQUEST", b"METHOD:REPLY")
    mail = parse(
        multipart("multipart/alternative", part("text/plain", b"Accepted"), part("text/calendar; method=REPLY", reply))
    )
    assert mail.machine == "calendar-reply"
    assert parse(letter(INVITATION, content_type="text/calendar")).machine == ""
