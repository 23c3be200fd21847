"""What servers and readers say about our answers, through real servers (features.md §15.4)."""

from __future__ import annotations

from collections.abc import Callable
from email.utils import formatdate

import pytest

from desktop.commands.forms import SentReply
from desktop.store.database import db
from desktop.store.models import Ticket
from desktop.store.queries.thread import ticket_messages
from tests.journeys.roads import CUSTOMER, DESK, Journey, letter, raw_header


def report(journey: Journey, original: bytes, action: str = "failed", status: str = "5.1.1") -> bytes:
    """Write what a server says about a mail of ours."""
    head = original.split(b"\r\n\r\n")[0].decode()
    return (
        "From: Mail Delivery System <MAILER-DAEMON@mx.example.test>\r\nReturn-Path: <>\r\n"
        f"To: {DESK}\r\nSubject: Undelivered Mail Returned to Sender\r\nDate: {formatdate()}\r\n"
        "Auto-Submitted: auto-replied\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.test\r\n\r\n"
        f"Final-Recipient: rfc822; {CUSTOMER}\r\nAction: {action}\r\nStatus: {status}\r\n"
        "Diagnostic-Code: smtp; 550 no such user\r\n\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\n{head}\r\n--b--\r\n"
    ).encode()


@pytest.fixture
def answered(journey: Journey) -> tuple[Journey, list[SentReply]]:
    """Give a journey on which two answers were sent to the customer."""
    journey.dovecot.deliver(letter("One", message_id="<a@mail.example.test>"))
    journey.fetch()
    sent = [journey.answer("First answer"), journey.answer("Second answer")]
    assert journey.send() == 2
    return journey, sent


def states(journey: Journey) -> list[tuple[str, str]]:
    """Return each answer's state and its one recipient's."""
    with db.connection_context():
        rows = [row.delivery for row in ticket_messages(journey.desk.actor, Ticket.get().id) if row.delivery]
        return [(row.state, row.recipients[0][1]) for row in rows]


Answered = tuple[Journey, list[SentReply]]


def test_a_bounce_marks_the_very_answer_and_no_other(answered: Answered) -> None:
    journey, sent = answered
    journey.dovecot.deliver(report(journey, journey.smtp.received[0].content))
    assert journey.fetch().tickets == 0
    assert states(journey) == [("bounced", "bounced"), ("sent", "accepted")]
    assert journey.status() == "waiting_customer"
    with db.connection_context():
        assert Ticket.get().send_state == 2
        last = ticket_messages(journey.desk.actor, Ticket.get().id)[-1]
        assert (last.kind, last.machine) == ("machine", "bounce")


def test_a_delay_is_noted_and_is_no_failure(answered: Answered) -> None:
    journey, sent = answered
    journey.dovecot.deliver(report(journey, journey.smtp.received[1].content, "delayed", "4.4.1"))
    assert journey.fetch().tickets == 0
    assert states(journey) == [("sent", "accepted"), ("sent", "delayed")]
    with db.connection_context():
        assert Ticket.get().send_state == 0


def test_a_report_of_delivery_changes_nothing(answered: Answered) -> None:
    journey, sent = answered
    journey.dovecot.deliver(report(journey, journey.smtp.received[1].content, "delivered", "2.0.0"))
    assert journey.fetch().tickets == 0
    assert states(journey) == [("sent", "accepted"), ("sent", "accepted")]


def test_a_read_receipt_is_folded_into_its_ticket(answered: Answered) -> None:
    journey, sent = answered
    ours = raw_header(journey.smtp.received[0].content, "Message-ID")
    receipt = (
        f"From: {CUSTOMER}\r\nTo: {DESK}\r\nSubject: Read: The tent leaks\r\nDate: {formatdate()}\r\n"
        'Content-Type: multipart/report; report-type=disposition-notification; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nYour message was read.\r\n"
        f"--b\r\nContent-Type: message/disposition-notification\r\n\r\nFinal-Recipient: rfc822; {CUSTOMER}\r\n"
        f"Original-Message-ID: {ours}\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n\r\n--b--\r\n"
    )
    journey.dovecot.deliver(receipt.encode())
    assert journey.fetch().tickets == 0
    assert journey.status() == "waiting_customer"
    assert states(journey) == [("sent", "accepted"), ("sent", "accepted")]
    with db.connection_context():
        last = ticket_messages(journey.desk.actor, Ticket.get().id)[-1]
        assert last.kind == "machine"


def test_a_bounce_of_mail_that_is_not_ours_is_a_ticket_of_its_own(answered: Answered) -> None:
    journey, sent = answered
    foreign = b"Message-ID: <unknown@elsewhere.example>\r\nSubject: x\r\n\r\n"
    journey.dovecot.deliver(report(journey, foreign))
    assert journey.fetch().tickets == 1
    assert states(journey) == [("sent", "accepted"), ("sent", "accepted")]
    with db.connection_context():
        made = Ticket.select().order_by(Ticket.rid.desc()).get()
        assert made.waiting_since is None
        assert made.send_state == 0


@pytest.mark.parametrize("forge", [lambda raw: raw.replace(b".", b"x", 1), lambda raw: b"Message-ID: <x@y>\r\n\r\n"])
def test_a_forged_bounce_marks_nothing(answered: Answered, forge: Callable[[bytes], bytes]) -> None:
    journey, sent = answered
    ours = raw_header(journey.smtp.received[0].content, "Message-ID").encode()
    journey.dovecot.deliver(report(journey, b"Message-ID: " + forge(ours) + b"\r\n\r\n"))
    journey.fetch()
    assert states(journey) == [("sent", "accepted"), ("sent", "accepted")]
