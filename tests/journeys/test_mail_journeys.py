"""A conversation between a customer and a desk, through real servers from the first byte to the last."""

from __future__ import annotations

import email
import email.policy
from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.jobs.fetch_mail import fetch_mailbox
from desktop.mail.tokens import read_token
from desktop.store import journal
from desktop.store.database import bind, db
from desktop.store.models import Attachment, Mailbox, MailEntry, Message, Outgoing, Ticket
from desktop.store.queries.mail_lists import ledger_sums
from desktop.store.queries.search import search
from desktop.store.queries.thread import ticket_detail, ticket_messages
from desktop.store.settings import read_setting, write_setting
from tests.journeys.roads import CUSTOMER, DESK, OTHER, Journey, letter, newest, raw_header


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


def test_a_desk_without_a_password_says_so_and_loses_nothing(journey: Journey) -> None:
    journey.dovecot.deliver(letter("One"))
    with pytest.raises(DeskError, match="mail-login-refused"):
        fetch_mailbox(journey.desk, journey.mailbox, "wrong")
    assert journey.fetch().imported == 1
