"""Automatic answers, bounces, and hostile words in headers (reliability.md §2, items 9–16)."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage

import pytest
import time_machine

from desktop.commands.forms import NewTicketForm
from desktop.commands.mailboxes import MailboxForm, create_mailbox
from desktop.commands.replies import new_ticket
from desktop.core import auto_reply
from desktop.core.errors import DeskError
from desktop.mail.wire_errors import refuse_control_characters
from desktop.store.clock import now
from desktop.store.database import db
from desktop.store.models import Message, Outgoing, Ticket
from tests.defects.office import AMIRA, Office, automatic, flags, mail, message, people, ticket

HOSTILE_LINES = [
    "a\r\nBcc: spy@evil.example",
    "a\nBcc: spy@evil.example",
    "a\rBcc: spy@evil.example",
    "a\u2028Bcc: spy@evil.example",
    "a\x0bBcc: spy@evil.example",
    "a\x00\r\n\r\nbody",
    "=?utf-8?q?a=0D=0ABcc:_spy@evil.example?=",
    "=?utf-8?b?YQ0KQmNjOiBzcHlAZXZpbC5leGFtcGxl?=",
]


def read(raw: bytes) -> EmailMessage:
    """Read a mail as a strict program of today would."""
    return email.message_from_bytes(raw, policy=email.policy.default)  # type: ignore[return-value]


def head_names(raw: bytes) -> list[str]:
    """Return the names of the headers, in lower case."""
    return [name.lower() for name in read(raw)]


def test_09_many_mails_under_one_forged_address_bring_it_one_answer_a_day(office):
    office.set("auto_reply", True)
    for number in range(20):
        office.take(mail(f"BUY NOW {number} http://spam.example", subject=f"BUY {number}", **{"from": AMIRA}))
    assert [to for to, _ in automatic()] == ["amira@client.example"]
    raw = office.desk.files.raw(automatic()[0][1])
    assert b"BUY" not in raw
    assert b"spam.example" not in raw
    assert b"Printer" not in raw
    with time_machine.travel((now() + 25 * 3600 * 1000) / 1000):
        office.take(mail("again", subject="Another day"))
    assert len(automatic()) == 2


def test_09_many_forged_addresses_meet_the_desks_own_limit(office, monkeypatch):
    office.set("auto_reply", True)
    monkeypatch.setattr(auto_reply, "PER_DESK_PER_HOUR", 5)
    for number in range(12):
        office.take(mail("x", subject=f"S{number}", **{"from": f"v{number}@victim.example"}))
    assert len(automatic()) == 5
    assert Ticket.select().count() == 12


def test_09_one_person_under_many_plus_addresses_counts_once(office):
    office.set("auto_reply", True)
    for number in range(5):
        office.take(mail("x", subject=f"S{number}", **{"from": f"victim+{number}@mail.example"}))
    assert len(automatic()) == 1


def test_09_a_confirmation_that_cannot_be_written_harms_no_mail(office, monkeypatch):
    from desktop.jobs import fetch_mail_after

    def broken(*_: object) -> bool:
        raise ValueError("disk on fire")

    office.set("auto_reply", True)
    monkeypatch.setattr(fetch_mail_after, "answer_automatically", broken)
    assert office.take(mail("x")).began


def test_09_a_desk_that_cannot_send_takes_mail_in_all_the_same(office):
    from desktop.store.models import Mailbox

    office.set("auto_reply", True)
    Mailbox.update(smtp_host="").execute()
    assert office.take(mail("x")).began
    assert automatic() == []


@pytest.mark.parametrize("live", [True, False])
def test_09_old_mail_and_archives_are_never_confirmed(office, live):
    office.set("auto_reply", True)
    date = "Tue, 03 Mar 2020 10:00:00 +0100" if live else ""
    assert office.take(mail("x", date=date), live=live).began
    assert automatic() == []


@pytest.mark.parametrize(
    "headers",
    [
        {"auto_submitted": "auto-replied"},
        {"auto_submitted": "auto-generated; x=y"},
        {"precedence": "bulk"},
        {"precedence": "list", "list_id": "<a.list.example>"},
        {"list_unsubscribe": "<mailto:x@list.example>"},
        {"return_path": "<>"},
        {"x_auto_response_suppress": "All"},
        {"x_autoreply": "yes"},
        {"from": "noreply@shop.example"},
        {"from": "MAILER-DAEMON@mx.example", "subject": "Undelivered Mail Returned to Sender"},
        {"from": "support@halyard.example"},
    ],
)
def test_10_machines_lists_and_ourselves_are_never_answered(office, headers):
    office.set("auto_reply", True)
    office.take(mail("x", **headers))
    assert automatic() == []


def test_10_a_person_is_answered_and_never_at_reply_to(office):
    office.set("auto_reply", True)
    office.take(mail("x", reply_to="victim@other.example", auto_submitted="no"))
    assert [to for to, _ in automatic()] == ["amira@client.example"]
    raw = read(office.desk.files.raw(automatic()[0][1]))
    assert raw["Auto-Submitted"] == "auto-replied"
    assert "OOF" in raw["X-Auto-Response-Suppress"]
    assert Outgoing.get().envelope_from == ""


def test_10_two_desks_that_answer_each_other_stop_after_one_round(tmp_path):
    one = Office(tmp_path / "one.deskbell", "support@one.example", "a@one.example")
    two = Office(tmp_path / "two.deskbell", "support@two.example", "b@two.example")
    one.bound()
    with db.connection_context():
        one.set("auto_reply", True)
    two.bound()
    with db.connection_context():
        two.set("auto_reply", True)
    travelling = [mail("x", **{"from": "support@two.example"}, to="support@one.example")]
    exchanged = 0
    for here in (one, two, one, two, one, two):
        here.bound()
        with db.connection_context():
            before = set(row.id for row in Outgoing.select())
            for raw in travelling:
                here.take(raw)
            fresh = [row for row in Outgoing.select() if row.id not in before]
            travelling = [here.desk.files.raw(row.raw) for row in fresh]
        exchanged += len(travelling)
    assert exchanged == 1
    assert travelling == []


@pytest.mark.parametrize("text", HOSTILE_LINES)
def test_11_line_breaks_that_came_in_stay_one_line_and_go_out_as_one_line(office, text):
    raw = mail("x", subject=text, **{"from": f'"{text}" <amira@client.example>'}, to=f'"{text}" <b@client.example>')
    taken = office.take(raw)
    row = message(taken)
    shown = [row.subject, row.from_name, row.from_email, *(part for one in people(row.to_people) for part in one)]
    assert all(len(line.splitlines()) <= 1 for line in shown)
    sent = office.raw_of(office.answer(taken.ticket, to=((row.from_name, "amira@client.example"),), subject=text))
    assert "bcc" not in head_names(sent)
    assert read(sent)["To"].addresses[0].addr_spec == "amira@client.example"
    assert len(read(sent)["To"].addresses) == 1


@pytest.mark.parametrize("text", HOSTILE_LINES[:6])
def test_11_line_breaks_that_an_agent_pastes_go_out_as_one_line(office, text):
    blob = office.desk.files.put_blob(b"content")
    office.desk.files.settle()
    form = NewTicketForm(((text, "amira@client.example"),), text, text, files=((text, "text/plain", 7, blob),))
    sent = new_ticket(office.desk, form)
    raw = office.raw_of(sent)
    assert "bcc" not in head_names(raw)
    for part in read(raw).walk():
        assert "bcc" not in [name.lower() for name in part]
    assert len(Ticket.get(Ticket.id == sent.ticket).subject.splitlines()) == 1


@pytest.mark.parametrize("address", ["a@b.c\r\nBcc: x@evil.example", "a@b.c\nX: y", "a@b.c,x@evil.example", "<a@b.c>x"])
def test_11_an_address_with_more_than_an_address_in_it_is_refused(office, address):
    taken = office.take(mail("x"))
    with pytest.raises(DeskError, match="address-invalid"):
        office.answer(taken.ticket, to=(("", address),))
    assert Outgoing.select().count() == 0


@pytest.mark.parametrize("name", ["INBOX\r\nA1 DELETE INBOX", "a\nb", "a\0b", "a\rb"])
def test_12_folder_and_user_names_with_line_breaks_never_reach_the_server(office, name):
    forms = [MailboxForm("b@x.example", imap_host="h", **field) for field in fields(name)]
    for form in forms:
        with pytest.raises(DeskError, match="mailbox-name"):
            create_mailbox(office.desk, form)
    with pytest.raises(DeskError, match="mail-name-invalid"):
        refuse_control_characters(folder=name)


def fields(name: str) -> list[dict[str, object]]:
    """Return every field of a mailbox that a server is told."""
    return [{"folders": (name,)}, {"imap_user": name}, {"smtp_user": name}, {"sent_folder": name}, {"move_to": name}]


def test_13_one_broken_recipient_of_five_hides_none_of_the_others(office):
    taken = office.take(mail("x", to="a@x.example, b@x.example, broken@@, c@x.example, d@x.example"))
    row = message(taken)
    emails = [address for _, address in people(row.to_people)]
    assert emails == ["a@x.example", "b@x.example", "c@x.example", "d@x.example"]
    assert "defect:recipients" in flags(taken)
    assert b"broken@@" in office.desk.files.raw(row.raw)


@pytest.mark.parametrize(
    "sender",
    [
        '"Spoofed Boss <boss@bank.example>" <mallory@evil.example>',
        "boss@bank.example <mallory@evil.example>",
        "=?utf-8?q?boss=40bank=2Eexample?= <mallory@evil.example>",
        '"boss@bank.example" <mallory@evil.example>',
    ],
)
def test_14_a_name_that_shows_another_address_never_becomes_the_address(office, sender):
    taken = office.take(mail("x", **{"from": sender}))
    assert message(taken).from_email == "mallory@evil.example"
    assert "spoofed-name" in flags(taken)


def test_15_a_name_with_commas_and_addresses_stays_one_recipient(office):
    taken = office.take(mail("x", **{"from": '"a@x.example, b@y.example" <amira@client.example>'}))
    name = message(taken).from_name
    assert name == "a@x.example, b@y.example"
    sent = office.raw_of(office.answer(taken.ticket, to=((name, "amira@client.example"),)))
    addresses = read(sent)["To"].addresses
    assert [one.addr_spec for one in addresses] == ["amira@client.example"]
    row = Outgoing.get()
    assert row.state == "queued"


def test_16_one_message_id_on_two_mails_keeps_both_and_the_same_mail_twice_is_one(office):
    first = office.take(mail("The first page", message_id="<scan@copier.example>"))
    second = office.take(mail("The second page", message_id="<scan@copier.example>"))
    raw = mail("The first page", message_id="<scan@copier.example>", received="from a by b; x")
    third = office.take(raw)
    assert first.message != second.message
    assert "same-message-id" in flags(second)
    assert third.message is None
    assert Message.select().count() == 2
    assert ticket(second).subject == "Printer"
