"""Sending through a real SMTP server that accepts, refuses and hangs up as told."""

import threading

import pytest

from desktop.commands.forms import ReplyForm
from desktop.commands.outbox import begin_sending
from desktop.commands.replies import send_reply
from desktop.core.errors import DeskError
from desktop.jobs.send_mail import recover, send_due
from desktop.jobs.session import as_mail, open_desk
from desktop.store.clock import now
from desktop.store.database import db
from desktop.store.models import Mailbox, Outgoing, Ticket
from tests.making import make_mailbox, make_ticket

AMIRA = (("Amira Haddad", "agent@example.test"),)


@pytest.fixture
def office(desk_path):
    """Give a desk without an open connection: jobs open their own."""
    return open_desk(desk_path)


@pytest.fixture
def sent(office, smtp_server):
    with db.connection_context():
        make_mailbox(
            office,
            smtp_host=smtp_server.host,
            smtp_port=smtp_server.port,
            smtp_security="starttls",
            smtp_user=smtp_server.user,
        )
        ticket = make_ticket(email="agent@example.test")
        return send_reply(office, ticket.id, ReplyForm(AMIRA, "Hello\n.\n..dots", delay_s=0))


def run(office, smtp_server):
    return send_due(office, lambda *_: smtp_server.password, now() + 1, threading.Event())


def state():
    with db.connection_context():
        row = Outgoing.get()
        return row.state, row.code, Ticket.get().send_state


def test_the_server_gets_exactly_the_bytes_that_were_fixed(office, smtp_server, sent):
    assert run(office, smtp_server).sent == 1
    with db.connection_context():
        fixed = office.files.raw(Outgoing.get().raw)
    assert smtp_server.received[0].content == fixed
    assert state() == ("sent", "", 0)


@pytest.mark.parametrize(
    ("replies", "expected"),
    [
        ({"MAIL": "451 4.7.1 greylisted"}, "queued"),
        ({"RCPT": "450 4.2.0 later"}, "queued"),
        ({"RCPT": "550 5.1.1 no such user"}, "failed"),
        ({"DATA": "421 4.3.2 closing"}, "queued"),
        ({"END": "452 4.3.1 full"}, "queued"),
        ({"END": "554 5.7.1 rejected"}, "failed"),
        ({"AUTH": "535 5.7.8 wrong"}, "failed"),
    ],
)
def test_every_answer_leads_where_it_should(office, smtp_server, sent, replies, expected):
    smtp_server.script.replies = replies
    run(office, smtp_server)
    found, code, send_state = state()
    assert found == expected
    assert code
    assert send_state == {"failed": 2, "queued": 1}[expected]
    assert smtp_server.received == []


def test_a_line_lost_after_the_final_dot_is_unknown_and_never_sent_again_by_itself(office, smtp_server, sent):
    smtp_server.script.drop = "END"
    assert run(office, smtp_server).unknown == 1
    smtp_server.script.drop = ""
    assert run(office, smtp_server).sent == 0
    assert state()[0] == "unknown"


def test_a_program_that_died_while_sending_leaves_it_unknown(office, smtp_server, sent):
    with db.connection_context():
        begin_sending(as_mail(office), sent.outgoing)
    sums = recover(office, lambda *_: smtp_server.password)
    assert (sums.unknown, state()) == (1, ("unknown", "send-interrupted", 2))


def test_an_unknown_mail_that_lies_in_the_sent_folder_was_sent(office, smtp_server, sent, dovecot):
    with db.connection_context():
        Mailbox.update(
            imap_host="localhost", imap_port=dovecot.tls_port, imap_user="agent@example.test", sent_folder="INBOX"
        ).execute()
        begin_sending(as_mail(office), sent.outgoing)
        raw = office.files.raw(Outgoing.get().raw)
    dovecot.deliver(raw)
    sums = recover(office, lambda *_: smtp_server.password)
    assert (sums.sent, state()) == (1, ("sent", "", 0))


def test_a_locked_vault_lets_the_mail_wait(office, smtp_server, sent):

    def locked(*_):
        raise DeskError("vault-locked")

    sums = send_due(office, locked, now() + 1, threading.Event())
    assert (sums.waiting, state()[:2]) == (1, ("queued", "vault-locked"))
