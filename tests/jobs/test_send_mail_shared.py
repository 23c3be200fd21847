"""Sending on a shared desk: one computer at a time, and no mail twice when the sending changes its computer."""

from __future__ import annotations

import threading

import pytest

from desktop.commands.base import Desk
from desktop.commands.forms import ReplyForm, SentReply
from desktop.commands.replies import send_reply
from desktop.jobs.send_mail import SendSums, recover, send_due
from desktop.jobs.session import open_desk
from desktop.store.clock import now, time_now
from desktop.store.database import db
from desktop.store.models import Outgoing
from desktop.store.sharing import FOLDER, HubPlace, write_hub, write_lease
from desktop.store.wanted_files import wanted_files
from tests.making import make_mailbox, make_ticket

AMIRA = (("Amira Haddad", "agent@example.test"),)
FAR = 10**14


@pytest.fixture
def office(desk_path):
    """Give a shared desk without an open connection: jobs open their own."""
    desk = open_desk(desk_path)
    with db.connection_context():
        write_hub(HubPlace(FOLDER, "/somewhere", "hub", desk.actor.id))
    return desk


def queue(office: Desk, smtp_server, **incoming) -> SentReply:
    with db.connection_context():
        make_mailbox(
            office,
            smtp_host=smtp_server.host,
            smtp_port=smtp_server.port,
            smtp_security="starttls",
            smtp_user=smtp_server.user,
            **incoming,
        )
        ticket = make_ticket(email="agent@example.test")
        return send_reply(office, ticket.id, ReplyForm(AMIRA, "Hello", delay_s=0))


def run(office: Desk, smtp_server) -> SendSums:
    return send_due(office, lambda *_: smtp_server.password, now() + 1, threading.Event())


def lease(token: int) -> None:
    with db.connection_context():
        write_lease("outbox", token, FAR)


def test_a_computer_without_the_lease_sends_nothing_and_recovers_nothing(office, smtp_server):
    queue(office, smtp_server)
    with db.connection_context():
        db.execute_sql("UPDATE outgoing SET state = 'sending'")
    assert recover(office, lambda *_: "") == SendSums()
    with db.connection_context():
        assert Outgoing.get().state == "sending"
        db.execute_sql("UPDATE outgoing SET state = 'queued'")
    assert run(office, smtp_server) == SendSums()
    assert smtp_server.received == []


def test_the_computer_with_the_lease_sends_and_one_that_slept_through_its_end_does_not(office, smtp_server):
    queue(office, smtp_server)
    with db.connection_context():
        write_lease("outbox", 1, time_now() - 1)
    assert run(office, smtp_server) == SendSums()
    lease(1)
    assert run(office, smtp_server).sent == 1
    assert len(smtp_server.received) == 1


def test_a_mail_whose_bytes_are_on_their_way_waits_and_lets_others_pass(office, smtp_server):
    queue(office, smtp_server)
    lease(1)
    with db.connection_context():
        name = str(Outgoing.get().raw)
    kept = office.files.raw(name)
    office.files.remove_raw(name)
    assert run(office, smtp_server) == SendSums()
    with db.connection_context():
        assert wanted_files() == [(name, "raw")]
        assert Outgoing.get().state == "queued"
    office.files.put_raw(kept)
    assert run(office, smtp_server).sent == 1


def test_a_mail_that_the_computer_before_sent_without_saying_so_is_not_sent_again(
    office, smtp_server, dovecot, monkeypatch
):
    monkeypatch.setattr("desktop.jobs.send_mail.SURELY_OURS_MS", -1_000)
    user = "agent@example.test"
    queue(office, smtp_server, imap_host="localhost", imap_port=dovecot.tls_port, imap_user=user, sent_folder="INBOX")
    with db.connection_context():
        dovecot.deliver(office.files.raw(Outgoing.get().raw))
    lease(2)
    assert run(office, smtp_server).failed == 0
    assert smtp_server.received == []
    with db.connection_context():
        assert Outgoing.get().state == "sent"
