"""Notices about our own mail, from reports and from words."""

from __future__ import annotations

import pytest

from desktop.mail.message import BounceRecipient
from desktop.mail.parse import parse
from tests.mail.letters import letter, multipart, part

ORIGINAL = letter(b"our words", message_id="<ours@desk.example>", **{"from": "help@desk.example"})
STATUS = (
    b"Reporting-MTA: dns; mx.example\r\n\r\nOriginal-Recipient: rfc822; Jo@Client.example\r\n"
    b"Final-Recipient: rfc822; jo@client.example\r\nAction: failed\r\nStatus: 5.1.1\r\n"
    b"Diagnostic-Code: smtp; 550 5.1.1 no such\r\n user\r\n"
)


def report(status: bytes, original: bytes = part("message/rfc822", ORIGINAL), **headers: str) -> bytes:
    return multipart(
        "multipart/report",
        part("text/plain", b"It failed."),
        part("message/delivery-status", status),
        original,
        params="; report-type=delivery-status",
        **{"from": "MAILER-DAEMON@mx.example", "subject": "Undelivered Mail", "return_path": "<>", **headers},
    )


def test_a_delivery_report_names_recipient_reason_and_original() -> None:
    mail = parse(report(STATUS))
    assert mail.bounce is not None
    assert (mail.bounce.kind, mail.bounce.original_message_id) == ("failed", "ours@desk.example")
    assert mail.bounce.recipients == (
        BounceRecipient("Jo@client.example", "failed", "5.1.1", "550 5.1.1 no such user"),
    )
    assert mail.machine == "bounce"
    assert mail.forwarded is None


def test_a_delay_is_not_a_failure() -> None:
    mail = parse(report(STATUS.replace(b"failed", b"delayed").replace(b"5.1.1", b"4.4.1")))
    assert mail.bounce is not None
    assert (mail.bounce.kind, mail.bounce.recipients[0].status) == ("delayed", "4.4.1")


def test_one_failed_recipient_among_delivered_ones_is_a_failure() -> None:
    good = b"\r\nFinal-Recipient: rfc822; al@client.example\r\nAction: delivered\r\nStatus: 2.0.0\r\n"
    bounce = parse(report(STATUS + good)).bounce
    assert bounce is not None
    assert (bounce.kind, [one.action for one in bounce.recipients]) == ("failed", ["failed", "delivered"])


def test_only_headers_of_the_original_are_enough() -> None:
    headers = part("text/rfc822-headers", b"Message-ID: <ours@desk.example>\r\n")
    bounce = parse(report(STATUS, headers)).bounce
    assert bounce is not None
    assert bounce.original_message_id == "ours@desk.example"


def test_without_the_original_the_answered_message_counts() -> None:
    bounce = parse(report(STATUS, part("text/plain", b""), in_reply_to="<ours@desk.example>")).bounce
    assert bounce is not None
    assert bounce.original_message_id == "ours@desk.example"


def test_a_read_receipt_is_folded_as_read() -> None:
    disposition = (
        b"Final-Recipient: rfc822; jo@client.example\r\nOriginal-Message-ID: <ours@desk.example>\r\n"
        b"Disposition: manual-action/MDN-sent-manually; displayed\r\n"
    )
    mail = parse(
        multipart(
            "multipart/report",
            part("text/plain", b"Read."),
            part("message/disposition-notification", disposition),
            params="; report-type=disposition-notification",
        )
    )
    assert mail.bounce is not None
    assert (mail.bounce.kind, mail.bounce.original_message_id) == ("read", "ours@desk.example")
    assert mail.bounce.recipients == (BounceRecipient("jo@client.example", "displayed", "", ""),)


def test_exims_failed_recipients_are_read() -> None:
    body = b"This message was created automatically.\r\n\r\n  jo@client.example\r\n    550 5.7.1 refused\r\n"
    mail = parse(letter(body, x_failed_recipients="jo@client.example", subject="Mail delivery failed"))
    assert mail.bounce is not None
    assert mail.bounce.kind == "failed"
    assert mail.bounce.recipients[0].email == "jo@client.example"
    assert mail.bounce.recipients[0].status == "5.7.1"


def test_qmails_words_are_read() -> None:
    body = (
        b"Hi. This is the qmail-send program.\r\n\r\n<jo@client.example>:\r\n"
        b"Sorry, no mailbox here by that name.\r\n\r\n"
        b"--- Below this line is a copy of the message.\r\n\r\nReturn-Path: <help@desk.example>\r\n"
        b"Message-ID: <ours@desk.example>\r\nTo: x@y.example\r\n"
    )
    mail = parse(letter(body, subject="failure notice", return_path="<>", **{"from": "MAILER-DAEMON@mx.example"}))
    assert mail.bounce is not None
    assert [one.email for one in mail.bounce.recipients] == ["jo@client.example"]
    assert mail.bounce.original_message_id == "ours@desk.example"


@pytest.mark.parametrize(
    "subject",
    ["Undeliverable: Printer", "Unzustellbar: Drucker", "Niedostarczona wiadomość", "No se puede entregar: x"],
)
def test_subjects_of_bounces_in_other_languages_count_with_an_empty_return_path(subject: str) -> None:
    assert parse(letter(subject=subject, return_path="<>")).bounce is not None


def test_a_person_who_writes_about_a_bounce_is_no_bounce() -> None:
    mail = parse(letter(b"I got 'failure notice'", subject="failure notice for my mail?"))
    assert (mail.bounce, mail.machine) == (None, "")


def test_a_postmaster_who_writes_is_no_bounce() -> None:
    assert parse(letter(subject="Your DNS", **{"from": "postmaster@isp.example"})).bounce is None


def test_an_abuse_report_is_a_machines_report() -> None:
    raw = multipart(
        "multipart/report",
        part("text/plain", b"spam"),
        part("message/feedback-report", b"Feedback-Type: abuse\r\n"),
        params="; report-type=feedback-report",
    )
    mail = parse(raw)
    assert (mail.machine, mail.bounce) == ("report", None)
    assert mail.attachments[0].kind == "report"
