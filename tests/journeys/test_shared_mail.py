"""A mailbox of a shared desk is fetched by one computer at a time, and by another one when that vanishes."""

from __future__ import annotations

import json
import time
from pathlib import Path

from desktop.commands.mailboxes import MailboxForm, create_mailbox
from desktop.jobs.session import open_desk
from desktop.store.database import db
from tests.computers.office import ANN, Office
from tests.computers.seat import Seat
from tests.journeys.roads import DESK, letter
from tests.patience import PATIENCE_S
from tests.servers.dovecot import Dovecot
from tests.servers.postgres import Postgres


def test_a_mailbox_goes_to_another_computer_when_its_holder_is_killed(
    tmp_path: Path, dovecot: Dovecot, postgres: Postgres
) -> None:
    office = Office(tmp_path, DESKBELL_MAIL_PASSWORD=dovecot.password)
    add_mailbox(office, dovecot)
    try:
        office.share("server", "init", postgres.dsn())
        office.let_join(office.ann, ANN)
        for seat in (office.owner, office.ann):
            seat.do("short_leases", seconds=3, margin=1)
        dovecot.deliver(letter("The first letter.", subject="First"))
        assert meet_and_fetch(office.owner) == 1
        dovecot.deliver(letter("The second letter.", subject="Second"))
        assert meet_and_fetch(office.ann) == 0
        office.owner.kill()
        until = time.monotonic() + PATIENCE_S
        while not meet_and_fetch(office.ann):
            assert time.monotonic() < until, office.ann.said()
        assert meet_and_fetch(office.owner) == 0
        office.exchange(office.owner, office.ann, rounds=2)
        for seat in (office.owner, office.ann):
            subjects = sorted(str(each["subject"]) for each in seat.do("tickets").values())
            assert subjects == ["First", "Second"]
    finally:
        office.kill()


def add_mailbox(office: Office, dovecot: Dovecot) -> None:
    """Give the desk a mailbox at the server of the tests."""
    desk = open_desk(office.owner.path)
    form = MailboxForm(DESK, name="Halyard", imap_host=dovecot.host, imap_port=dovecot.tls_port, smtp_host="localhost")
    with db.connection_context():
        create_mailbox(desk, form)


def meet_and_fetch(seat: Seat) -> int:
    """Exchange, fetch, exchange again; return how many mails were taken in."""
    words = "--desk", seat.path, "--json"
    assert seat.cli("sync", "--once", *words)["code"] == 0
    fetched = seat.cli("fetch", *words)
    assert fetched["code"] == 0, fetched
    assert seat.cli("sync", "--once", *words)["code"] == 0
    return sum(sums["imported"] for sums in json.loads(fetched["out"]).values())
