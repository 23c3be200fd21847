"""A conversation between a customer and a desk, through real servers from the first byte to the last."""

from __future__ import annotations

import email
import email.policy
import threading
from collections.abc import Callable
from email.message import EmailMessage
from email.utils import formatdate
from pathlib import Path

import pytest

from desktop.commands.base import Desk
from desktop.commands.forms import ReplyForm, SentReply
from desktop.commands.mailboxes import MailboxForm, create_mailbox
from desktop.commands.replies import send_reply
from desktop.core.errors import DeskError
from desktop.jobs.fetch_mail import FetchSums, fetch_mailbox
from desktop.jobs.send_mail import send_due
from desktop.jobs.session import open_desk
from desktop.mail.tokens import read_token
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.create import create_desk
from desktop.store.database import bind, db
from desktop.store.models import Attachment, Mailbox, MailEntry, Message, Outgoing, Status, Ticket
from desktop.store.queries.mail_lists import ledger_sums
from desktop.store.queries.search import search
from desktop.store.queries.thread import ticket_detail, ticket_messages
from desktop.store.settings import read_setting, write_setting
from tests.servers.dovecot import Dovecot
from tests.servers.smtp import SmtpServer

DESK, CUSTOMER, OTHER = "agent@example.test", "customer@example.test", "other@example.test"


class Journey:
    """A desk at a Dovecot and an SMTP server that delivers into it."""

    def __init__(self, path: Path, dovecot: Dovecot, smtp: SmtpServer, mailbox: str = "") -> None:
        self.path, self.dovecot, self.smtp = path, dovecot, smtp
        create_desk(path, "Halyard Outdoor", "Ewa Kowal", "en", "ewa@halyard.example")
        self.desk: Desk = open_desk(path)
        form = MailboxForm(
            DESK,
            name="Halyard Outdoor",
            imap_host=dovecot.host,
            imap_port=dovecot.tls_port,
            smtp_host=smtp.host,
            smtp_port=smtp.port,
            smtp_security="starttls",
            smtp_user=smtp.user,
            sent_folder="Sent",
        )
        with db.connection_context():
            self.mailbox = mailbox or create_mailbox(self.desk, form)

    def fetch(self) -> FetchSums:
        return fetch_mailbox(self.desk, self.mailbox, self.dovecot.password)

    def send(self) -> int:
        return send_due(self.desk, lambda *_: self.smtp.password, now() + 1, threading.Event()).sent

    def answer(self, text: str, **form: object) -> SentReply:
        to = (("Amira Haddad", CUSTOMER),)
        with db.connection_context():
            ticket = Ticket.get().id
            return send_reply(self.desk, ticket, ReplyForm(to, text, delay_s=0, **form))  # type: ignore[arg-type]

    def status(self) -> str:
        with db.connection_context():
            return str(Status.get(Status.id == Ticket.get().status).key)


@pytest.fixture
def journey(tmp_path: Path, mail_loop: tuple[Dovecot, SmtpServer]) -> Journey:
    return Journey(tmp_path / "Desk.deskbell", *mail_loop)


def letter(text: str, sender: str = CUSTOMER, **headers: str) -> bytes:
    """Write a mail as a customer's program would."""
    mail = EmailMessage(policy=email.policy.SMTP)
    mail["From"], mail["To"] = f"Amira Haddad <{sender}>", DESK
    mail["Subject"], mail["Date"] = headers.pop("subject", "The tent leaks"), formatdate()
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail.as_bytes()


def newest(dovecot: Dovecot, user: str, folder: str = "INBOX") -> tuple[EmailMessage, bytes]:
    """Return the last mail in a folder, read and raw."""
    messages = dovecot.messages(user, folder)
    raw = messages[max(messages)][1]
    return email.message_from_bytes(raw, policy=email.policy.default), raw  # type: ignore[return-value]


def raw_header(raw: bytes, name: str) -> str:
    """Return a header as it stands on the wire, unfolded but not decoded."""
    read = email.message_from_bytes(raw, policy=email.policy.compat32)
    return " ".join(str(read.get(name, "")).split())


def test_a_customer_writes_is_answered_writes_again_and_is_found(journey: Journey) -> None:
    dovecot = journey.dovecot
    dovecot.deliver(letter("Water comes in at the seam.", message_id="<first@mail.example.test>"))
    sums = journey.fetch()
    assert (sums.seen, sums.imported, sums.tickets) == (1, 1, 1)
    assert journey.status() == "new"

    copy = (("Boss", OTHER),)
    sent = journey.answer("Please send a photograph.", quote=True, bcc=(("", "second@example.test"),), cc=copy)
    assert journey.send() == 1
    assert journey.status() == "waiting_customer"

    got, raw = newest(dovecot, CUSTOMER)
    with db.connection_context():
        secret, held = read_setting("desk", "", "secret", ""), Outgoing.get(Outgoing.id == sent.outgoing)
        ticket = Ticket.get().id
    token = read_token(secret, raw_header(raw, "Message-ID"))
    assert token is not None
    assert (token.ticket, token.message) == (ticket, sent.message)
    assert raw_header(raw, "Message-ID") == f"<{held.message_id}>"
    assert raw_header(raw, "In-Reply-To") == "<first@mail.example.test>"
    assert raw_header(raw, "References") == "<first@mail.example.test>"
    assert [str(one) for one in got["From"].addresses] == [f"Halyard Outdoor <{DESK}>"]
    assert got["Subject"] == "Re: The tent leaks"
    assert [one.addr_spec for one in got["To"].addresses] == [CUSTOMER]
    for name in ("Auto-Submitted", "Bcc", "Precedence", "List-Id", "X-Deskbell-Loop", "X-Auto-Response-Suppress"):
        assert got[name] is None, name
    assert "Please send a photograph." in got.get_content()
    assert "> Water comes in at the seam." in got.get_content()
    envelope = journey.smtp.received[0]
    assert set(envelope.rcpt_tos) == {CUSTOMER, OTHER, "second@example.test"}
    assert b"second@example.test" not in envelope.content
    assert newest(dovecot, DESK, "Sent")[1] == raw

    answered = letter(
        "Here is the photograph of the flugelhorn.",
        message_id="<second@mail.example.test>",
        subject="Re: The tent leaks",
        in_reply_to=raw_header(raw, "Message-ID"),
        references=f"<first@mail.example.test> {raw_header(raw, 'Message-ID')}",
    )
    dovecot.deliver(answered)
    sums = journey.fetch()
    assert (sums.seen, sums.imported, sums.tickets) == (1, 1, 0)
    assert journey.status() == "open"

    with db.connection_context():
        actor = journey.desk.actor
        assert [row.kind for row in ticket_messages(actor, ticket)] == ["customer", "reply", "customer"]
        assert [hit.id for hit in search(actor, "flugelhorn")] == [ticket]
        assert [hit.id for hit in search(actor, "flugel")] == [ticket]
        assert ticket_detail(actor, ticket).row.unread
        ledger = ledger_sums(actor)
        assert (ledger.seen, ledger.imported, ledger.pending) == (2, 2, 0)
        assert ledger.seen == ledger.imported + ledger.duplicates + ledger.quarantined + ledger.ignored


def test_a_whole_conversation_keeps_its_thread_in_the_customers_program(journey: Journey) -> None:
    journey.dovecot.deliver(letter("One", message_id="<a@mail.example.test>"))
    journey.fetch()
    known = ["<a@mail.example.test>"]
    for turn in range(3):
        journey.answer(f"Answer {turn}")
        assert journey.send() == 1
        raw = newest(journey.dovecot, CUSTOMER)[1]
        assert raw_header(raw, "In-Reply-To") == known[-1]
        assert raw_header(raw, "References").split() == known
        known += [raw_header(raw, "Message-ID"), f"<again-{turn}@mail.example.test>"]
        headers = {"in_reply_to": known[-2], "message_id": known[-1]}
        journey.dovecot.deliver(letter(f"Again {turn}", subject="Re: The tent leaks", **headers))
        assert journey.fetch().tickets == 0
    with db.connection_context():
        assert (Ticket.select().count(), Message.select().count()) == (1, 7)


def test_our_own_mail_that_comes_back_is_no_new_message(journey: Journey) -> None:
    journey.dovecot.deliver(letter("One", message_id="<a@mail.example.test>"))
    journey.fetch()
    journey.answer("Answer", cc=(("", DESK),))
    journey.send()
    sums = journey.fetch()
    assert (sums.seen, sums.duplicates, sums.imported) == (1, 1, 0)
    assert journey.status() == "waiting_customer"


def test_a_second_desk_on_the_same_mailbox_makes_the_same_rows(journey: Journey, tmp_path: Path) -> None:
    body = letter("With a file", message_id="<a@mail.example.test>")
    read = email.message_from_bytes(body, policy=email.policy.SMTP)
    read.add_attachment(b"pixels", maintype="image", subtype="png", filename="seam.png")  # type: ignore[attr-defined]
    journey.dovecot.deliver(read.as_bytes())
    journey.dovecot.deliver(letter("Second", message_id="<b@mail.example.test>", in_reply_to="<a@mail.example.test>"))
    journey.fetch()
    with db.connection_context():
        first, row = identities(), Mailbox.get()
        values = {name: getattr(row, name) for name in row._meta.fields if name not in ("rid", "department")}

    second = Journey(tmp_path / "Second.deskbell", journey.dovecot, journey.smtp, mailbox=journey.mailbox)
    with db.connection_context(), journal.recording("test", "copy_mailbox"):
        Mailbox.create(department=read_setting("desk", "", "department", ""), **values)
    assert second.fetch().imported == 2
    with db.connection_context():
        assert identities() == first
    bind(journey.path)


def identities() -> dict[str, set[str]]:
    """Return the ids of everything that mail intake makes."""
    return {
        kind.__name__: {row.id for row in kind.select(kind.id)} for kind in (Ticket, Message, Attachment, MailEntry)
    }


def confirm(journey: Journey) -> None:
    with db.connection_context(), journal.recording("test", "confirm"):
        write_setting("department", read_setting("desk", "", "department", ""), "auto_reply", True)


def test_a_new_ticket_is_confirmed_and_the_answer_to_the_confirmation_joins(journey: Journey) -> None:
    confirm(journey)
    journey.dovecot.deliver(letter("Help", message_id="<a@mail.example.test>"))
    journey.fetch()
    assert journey.send() == 1
    got, raw = newest(journey.dovecot, CUSTOMER)
    assert got["Auto-Submitted"] == "auto-replied"
    assert "The tent leaks" not in raw.decode()
    assert journey.smtp.received[0].mail_from == ""
    assert journey.status() == "new"
    journey.dovecot.deliver(
        letter("Thanks", in_reply_to=raw_header(raw, "Message-ID"), subject=f"Re: {got['Subject']}")
    )
    assert journey.fetch().tickets == 0
    assert journey.send() == 0


def report(journey: Journey, original: bytes, action: str = "failed", status: str = "5.1.1") -> bytes:
    """Write what a server says about a mail of ours."""
    head = original.split(b"\r\n\r\n")[0].decode()
    return (
        "From: Mail Delivery System <MAILER-DAEMON@mx.example.test>\r\nReturn-Path: <>\r\n"
        f"To: {DESK}\r\nSubject: Undelivered Mail Returned to Sender\r\nDate: {formatdate()}\r\n"
        'Auto-Submitted: auto-replied\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.test\r\n\r\n"
        f"Final-Recipient: rfc822; {CUSTOMER}\r\nAction: {action}\r\nStatus: {status}\r\n"
        f"Diagnostic-Code: smtp; 550 no such user\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\n{head}\r\n--b--\r\n"
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


def test_a_desk_without_a_password_says_so_and_loses_nothing(journey: Journey) -> None:
    journey.dovecot.deliver(letter("One"))
    with pytest.raises(DeskError, match="mail-login-refused"):
        fetch_mailbox(journey.desk, journey.mailbox, "wrong")
    assert journey.fetch().imported == 1
