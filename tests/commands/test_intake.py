"""Mail coming in: which ticket it joins, what state that takes, who takes part."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.commands.contacts import block_contact
from desktop.commands.places import assign, mark_spam, merge, trash
from desktop.commands.tickets import mark_seen, postpone, resolve, set_status
from desktop.mail.tokens import make_plus_address
from desktop.store.clock import now
from desktop.store.create import status_id
from desktop.store.database import db
from desktop.store.journal import Event
from desktop.store.models import (
    Company,
    Contact,
    MailEntry,
    Message,
    Outgoing,
    OutgoingRecipient,
    Ticket,
    TicketLink,
    TicketSeen,
)
from desktop.store.models.mail import DUPLICATE, IGNORED, IMPORTED
from desktop.store.models.tickets import INBOX, SPAM, TRASH
from desktop.store.settings import read_setting
from tests.defects.office import AGENT, AMIRA, SUPPORT, Office, flags, mail, message, roles, status, ticket

BOB = "Bob <bob@client.example>"
FREE = "Amira <amira@gmail.com>"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path / "Office.deskbell")
    with db.connection_context():
        yield made


def reference(office: Office, to: str) -> str:
    return f"<{Outgoing.get(Outgoing.id == office.answer(to).outgoing).message_id}>"


def suggested(row: str | None) -> list[str]:
    found = Event.select().where((Event.ticket == row) & (Event.field == "suggested-ticket"))
    return [event.new.strip('"') for event in found]


def test_a_first_mail_begins_a_ticket_with_its_people(office: Office) -> None:
    taken = office.take(mail(to=f"{SUPPORT}, Carl <carl@client.example>", cc=f"{BOB}, {AGENT}"))
    row = ticket(taken)
    assert (row.subject, row.number, status(row.id), row.folder) == ("Printer", 1001, "new", INBOX)
    assert (row.messages, row.snippet, row.waiting_since) == (1, "Hello", row.created_at)
    assert Contact.get(Contact.id == row.requester).name == "Amira Haddad"
    assert Company.get(Company.id == row.company).name == "client.example"
    assert roles(row.id) == {"carl@client.example": "cc", "bob@client.example": "cc"}
    assert MailEntry.get().fate == IMPORTED


def test_the_same_bytes_again_are_a_duplicate(office: Office) -> None:
    raw = mail()
    first, second = office.take(raw), office.take(raw)
    assert (second.fate, second.ticket) == (DUPLICATE, first.ticket)
    assert Message.select().count() == 1


def test_the_same_mail_with_other_transport_headers_is_a_duplicate(office: Office) -> None:
    raw = mail()
    office.take(raw)
    assert office.take(b"X-Spam-Score: 2\r\n" + raw).fate == DUPLICATE


def test_one_message_id_with_other_words_is_another_mail_and_says_so(office: Office) -> None:
    office.take(mail("One", message_id="<scanner@printer>"))
    other = office.take(mail("Two", message_id="<scanner@printer>"))
    assert other.fate == IMPORTED
    assert "same-message-id" in flags(other)


def test_a_customers_second_mail_joins_by_the_first_ones_id(office: Office) -> None:
    first = office.take(mail(message_id="<a@client.example>"))
    second = office.take(mail("More", in_reply_to="<a@client.example>", subject="Re: Printer"))
    assert second.ticket == first.ticket
    assert (ticket(first).messages, status(first.ticket)) == (2, "new")


def test_references_count_from_the_right(office: Office) -> None:
    one = office.take(mail(message_id="<one@client.example>"))
    two = office.take(mail(message_id="<two@client.example>", subject="Other"))
    assert one.ticket != two.ticket
    answer = office.take(mail(references="<one@client.example> <two@client.example>", subject="Re: Other"))
    assert answer.ticket == two.ticket


def test_the_answer_to_our_answer_comes_home_and_reopens(office: Office) -> None:
    first = office.take(mail())
    answered = reference(office, first.ticket)
    assert status(first.ticket) == "waiting_customer"
    back = office.take(mail("Thanks", in_reply_to=answered, subject="Re: Printer"))
    assert back.ticket == first.ticket
    assert status(first.ticket) == "open"


def test_a_keyed_address_alone_brings_an_answer_home(office: Office) -> None:
    first = office.take(mail())
    plus = make_plus_address(read_setting("desk", "", "secret", ""), first.ticket, "help@halyard.example")
    assert office.take(mail("x", subject="New words", to=str(plus))).ticket == first.ticket


def test_a_keyed_id_that_only_stands_in_the_quoted_text_counts(office: Office) -> None:
    first = office.take(mail())
    quoted = reference(office, first.ticket)
    back = office.take(mail(f"See below\n\n> Message-ID: {quoted}\n", subject="Re: Printer"))
    assert back.ticket == first.ticket


@pytest.mark.parametrize(("sender", "joins"), [(AMIRA, True), (BOB, True), ("Eve <eve@evil.example>", False)])
def test_a_number_counts_for_the_requester_and_her_company_only(office: Office, sender: str, joins: bool) -> None:
    first = office.take(mail())
    other = office.take(mail("x", **{"from": sender}, subject="Re: [#DB-1001] Printer"))
    assert (other.ticket == first.ticket) == joins
    assert suggested(other.ticket) == ([] if joins else [first.ticket])


def test_people_at_a_public_provider_are_no_colleagues(office: Office) -> None:
    first = office.take(mail(**{"from": FREE}))
    other = office.take(mail("x", **{"from": "Eve <eve@gmail.com>"}, subject="[#DB-1001]"))
    assert other.ticket != first.ticket
    assert ticket(first).company is None


def test_a_conversation_index_counts_for_the_requester(office: Office) -> None:
    index = "AQHZ" + "A" * 26 + "=="
    first = office.take(mail(thread_index=index))
    assert office.take(mail("x", thread_index=index, subject="Re: Printer")).ticket == first.ticket
    assert office.take(mail("x", **{"from": "Eve <eve@evil.example>"}, thread_index=index)).ticket != first.ticket


def test_the_same_person_with_the_same_subject_is_only_suggested(office: Office) -> None:
    first = office.take(mail())
    second = office.take(mail("Again", subject="RE: printer"))
    assert second.ticket != first.ticket
    assert suggested(second.ticket) == [first.ticket]


def test_a_colleague_who_joins_is_shown_and_not_written_to(office: Office) -> None:
    first = office.take(mail(message_id="<a@client.example>"))
    office.take(mail("Me too", **{"from": BOB}, in_reply_to="<a@client.example>", cc="eve@evil.example"))
    assert roles(first.ticket) == {"bob@client.example": "joined"}


def test_whom_a_forged_requester_copies_must_be_confirmed(office: Office) -> None:
    first = office.take(mail(message_id="<a@client.example>"))
    office.take(mail("Copy me", in_reply_to="<a@client.example>", cc="eve@evil.example"))
    assert roles(first.ticket) == {"eve@evil.example": "joined"}
    office.take(mail("Copy her", in_reply_to=reference(office, first.ticket), cc="dora@client.example"))
    assert roles(first.ticket)["dora@client.example"] == "cc"


def test_a_mail_to_ten_thousand_brings_forty_people(office: Office) -> None:
    many = ", ".join(f"p{number}@many.example" for number in range(10_000))
    assert len(roles(office.take(mail(cc=many)).ticket)) == 40


def test_an_answer_to_a_mailing_does_not_join_it(office: Office) -> None:
    many = ", ".join(f"p{number}@many.example" for number in range(60))
    first = office.take(mail(message_id="<a@client.example>", cc=many))
    answer = office.take(mail("Me", **{"from": "p55@many.example"}, in_reply_to="<a@client.example>"))
    assert answer.ticket != first.ticket


def test_a_new_subject_is_marked_and_a_mark_in_front_is_none(office: Office) -> None:
    first = office.take(mail(message_id="<a@client.example>"))
    same = office.take(mail("x", in_reply_to="<a@client.example>", subject="AW: Re: [#DB-1001] Printer"))
    other = office.take(mail("x", in_reply_to="<a@client.example>", subject="Now about the invoice"))
    assert same.ticket == other.ticket == first.ticket
    assert "new-subject" not in flags(same)
    assert "new-subject" in flags(other)


def test_mail_to_a_merged_ticket_lands_on_the_survivor(office: Office) -> None:
    one, two = office.take(mail(message_id="<a@client.example>")), office.take(mail(subject="Other"))
    merge(office.desk, one.ticket, two.ticket)
    assert office.take(mail("x", in_reply_to="<a@client.example>")).ticket == two.ticket


@pytest.mark.parametrize("key", ["waiting_customer", "waiting_third_party", "resolved"])
def test_a_customers_message_opens_what_waited(office: Office, key: str) -> None:
    first = office.take(mail(message_id="<a@client.example>"))
    assign(office.desk, first.ticket, office.desk.actor.id)
    set_status(office.desk, first.ticket, status_id(key))
    office.take(mail("x", in_reply_to="<a@client.example>"))
    assert (status(first.ticket), ticket(first).assignee) == ("open", office.desk.actor.id)


def test_a_customers_message_ends_a_postponement(office: Office) -> None:
    first = office.take(mail(message_id="<a@client.example>"))
    postpone(office.desk, first.ticket, now() + 10**9)
    office.take(mail("x", in_reply_to="<a@client.example>"))
    assert (status(first.ticket), ticket(first).postponed_until) == ("open", None)


def close(office: Office, row: str | None, days_ago: int) -> None:
    set_status(office.desk, row, status_id("closed"))
    db.execute_sql("UPDATE ticket SET closed_at = ? WHERE id = ?", (now() - days_ago * 86_400_000, bytes.fromhex(row)))


@pytest.mark.parametrize(
    ("policy", "days_ago", "reopens"),
    [("within-days", 29, True), ("within-days", 31, False), ("always", 999, True), ("new-ticket", 0, False)],
)
def test_a_closed_ticket_follows_its_department(office: Office, policy: str, days_ago: int, reopens: bool) -> None:
    office.set("reopen", policy)
    first = office.take(mail(message_id="<a@client.example>"))
    close(office, first.ticket, days_ago)
    second = office.take(mail("x", in_reply_to="<a@client.example>"))
    assert (second.ticket == first.ticket) == reopens
    assert status(first.ticket) == ("open" if reopens else "closed")
    links = [(link.ticket, link.other, link.kind) for link in TicketLink.select()]
    assert links == ([] if reopens else [(second.ticket, first.ticket, "follow-up")])


def test_a_second_answer_to_a_closed_ticket_joins_the_first_ones_ticket(office: Office) -> None:
    office.set("reopen", "new-ticket")
    first = office.take(mail(message_id="<a@client.example>"))
    close(office, first.ticket, 1)
    second = office.take(mail("x", in_reply_to="<a@client.example>"))
    third = office.take(mail("y", in_reply_to="<a@client.example>"))
    assert third.ticket == second.ticket != first.ticket


@pytest.mark.parametrize(("put", "folder"), [(mark_spam, SPAM), (trash, TRASH)])
def test_spam_and_trash_stay_where_they_are(office: Office, put: object, folder: int) -> None:
    first = office.take(mail(message_id="<a@client.example>"))
    resolve(office.desk, first.ticket)
    put(office.desk, first.ticket)  # type: ignore[operator]
    mark_seen(office.desk, first.ticket)
    office.take(mail("x", in_reply_to="<a@client.example>"))
    assert (ticket(first).folder, status(first.ticket)) == (folder, "resolved")
    assert ticket(first).last_in_at > TicketSeen.get().seen_at


def test_a_mail_that_was_on_the_server_while_the_ticket_was_read_is_still_unread(office: Office) -> None:
    first = office.take(mail(message_id="<a@client.example>"))
    mark_seen(office.desk, first.ticket)
    office.take(mail("x", in_reply_to="<a@client.example>", date="Mon, 2 Nov 2020 10:00:00 +0000"))
    assert ticket(first).last_in_at > TicketSeen.get().seen_at


def test_mail_out_of_an_archive_does_not_reopen_what_was_settled_since(office: Office) -> None:
    first = office.take(mail(message_id="<a@client.example>"))
    resolve(office.desk, first.ticket)
    old = mail("x", in_reply_to="<a@client.example>", date="Mon, 2 Nov 2020 10:00:00 +0000")
    assert office.take(old, live=False).ticket == first.ticket
    assert status(first.ticket) == "resolved"


def test_a_machine_answers_without_reopening(office: Office) -> None:
    first = office.take(mail())
    back = mail("I am away", in_reply_to=reference(office, first.ticket), auto_submitted="auto-replied")
    taken = office.take(back)
    assert (taken.ticket, message(taken).kind) == (first.ticket, "machine")
    assert status(first.ticket) == "waiting_customer"
    assert roles(first.ticket) == {}


def test_an_alert_of_a_machine_is_a_ticket(office: Office) -> None:
    taken = office.take(mail("Disk full", **{"from": "cron@server.example"}, auto_submitted="auto-generated"))
    assert taken.began
    assert message(taken).kind == "machine"
    assert Company.select().count() == 0


def test_a_blocked_person_writes_into_the_spam(office: Office) -> None:
    first = office.take(mail(message_id="<a@client.example>"))
    block_contact(office.desk, ticket(first).requester)
    second = office.take(mail("Again", in_reply_to="<a@client.example>"))
    assert second.ticket != first.ticket
    assert ticket(second).folder == SPAM


def test_a_form_that_mails_from_our_own_address_asks_for_its_visitor(office: Office) -> None:
    taken = office.take(mail(**{"from": SUPPORT}, reply_to="Vera <vera@visitor.example>"))
    assert Contact.get(Contact.id == ticket(taken).requester).name == "Vera"


def test_an_agent_who_passes_on_a_mail_as_attachment_asks_for_its_writer(office: Office) -> None:
    inner = "From: Omar <omar@client.example>\nSubject: Help\n\nPlease\n"
    body = f"--b\nContent-Type: text/plain\n\nPlease look\n--b\nContent-Type: message/rfc822\n\n{inner}\n--b--\n"
    raw = mail(body, **{"from": f"Ewa <{AGENT}>"}, content_type="multipart/mixed; boundary=b")
    assert Contact.get(Contact.id == ticket(office.take(raw)).requester).name == "Omar"


def test_a_quoted_header_in_a_forward_is_only_suggested(office: Office) -> None:
    body = "See\n\n---------- Forwarded message ---------\nFrom: Omar <omar@client.example>\nSubject: Help\n\nPlease\n"
    taken = office.take(mail(body, **{"from": f"Ewa <{AGENT}>"}, subject="Fwd: Help"))
    hints = Event.select().where((Event.ticket == taken.ticket) & (Event.field == "suggested-requester"))
    assert [event.new for event in hints] == ['"omar@client.example"']
    assert Contact.get(Contact.id == ticket(taken).requester).name == "Ewa"


def test_our_own_answer_in_the_sent_folder_is_a_duplicate(office: Office) -> None:
    sent = office.answer(office.take(mail()).ticket)
    copy = office.take(office.raw_of(sent).replace(b"\r\n\r\n", b"\r\nX-Server: filed\r\n\r\n", 1), sent_folder=True)
    assert (copy.fate, copy.message) == (DUPLICATE, None)


def test_an_answer_written_on_the_phone_shows_as_ours(office: Office) -> None:
    first = office.take(mail(message_id="<a@client.example>"))
    phone = mail("Done!", **{"from": SUPPORT}, to=AMIRA, in_reply_to="<a@client.example>")
    taken = office.take(phone, sent_folder=True)
    assert (taken.ticket, message(taken).kind, message(taken).agent) == (first.ticket, "reply", None)
    assert ticket(first).snippet_ours


def test_private_mail_of_the_sent_folder_is_left_alone(office: Office) -> None:
    taken = office.take(mail("Lunch?", **{"from": SUPPORT}, to="friend@home.example"), sent_folder=True)
    assert (taken.fate, MailEntry.get().reason, Ticket.select().count()) == (IGNORED, "own-mail", 0)


def bounce(to: str, about: str, action: str = "failed", code: str = "5.1.1") -> bytes:
    body = (
        "--b\nContent-Type: text/plain\n\nSorry\n"
        f"--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; {to}\n"
        f"Action: {action}\nStatus: {code}\nDiagnostic-Code: smtp; 550 no such user\n"
        f"--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: {about}\n--b--\n"
    )
    kind = "multipart/report; report-type=delivery-status; boundary=b"
    return mail(body, **{"from": "MAILER-DAEMON@mx.example"}, subject="Undelivered", content_type=kind)


def sent_answer(office: Office) -> tuple[str | None, str]:
    first = office.take(mail())
    about = reference(office, first.ticket)
    db.execute_sql("UPDATE outgoing SET state = 'sent'")
    db.execute_sql("UPDATE ticket SET send_state = 0")
    return first.ticket, about


def test_a_bounce_is_noted_on_the_very_mail_and_recipient(office: Office) -> None:
    row, about = sent_answer(office)
    taken = office.take(bounce("amira@client.example", about))
    assert (taken.ticket, message(taken).kind, status(row)) == (row, "machine", "waiting_customer")
    told = OutgoingRecipient.get()
    assert (told.state, told.code, told.text) == ("bounced", "5.1.1", "550 no such user")
    assert (Outgoing.get().state, Ticket.get(Ticket.id == row).send_state) == ("bounced", 2)


def test_a_delay_is_no_failure(office: Office) -> None:
    row, about = sent_answer(office)
    office.take(bounce("amira@client.example", about, "delayed", "4.4.1"))
    assert OutgoingRecipient.get().state == "delayed"
    assert (Outgoing.get().state, Ticket.get(Ticket.id == row).send_state) == ("sent", 0)


def test_a_bounce_about_nothing_of_ours_is_a_ticket(office: Office) -> None:
    sent_answer(office)
    taken = office.take(bounce("x@y.example", "<unknown@elsewhere>"))
    assert taken.began
    assert OutgoingRecipient.get().state == "waiting"


def test_a_mail_without_a_sender_is_taken_in(office: Office) -> None:
    assert office.take(mail(**{"from": ""})).fate == IMPORTED


@pytest.mark.parametrize("date", ["Mon, 2 Nov 2099 10:00:00 +0000", "nonsense", "Thu, 1 Jan 1970 00:00:00 +0000", ""])
def test_a_wrong_clock_never_puts_a_ticket_into_the_future(office: Office, date: str) -> None:
    row = ticket(office.take(mail(date=date)))
    assert 0 < row.created_at <= now()
    assert 0 < row.updated_at <= now()
