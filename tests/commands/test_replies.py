"""Answers, notes, forwards, first mails, and taking them back."""

import email
import email.policy
import json

import pytest

from desktop.commands.drafts import discard_draft, keep_file, save_draft
from desktop.commands.forms import DraftForm, NewTicketForm, ReplyForm
from desktop.commands.outbox import begin_sending, cancel_sending, drop_sending, note_result, retry_sending
from desktop.commands.replies import add_note, forward_ticket, new_ticket, send_reply
from desktop.core.errors import DeskError
from desktop.jobs.session import as_mail
from desktop.mail.smtp_types import Refusal, SendResult
from desktop.store.create import status_id
from desktop.store.models import Draft, Message, Outgoing, OutgoingRecipient, Participant, Ticket
from tests.making import make_mailbox, make_ticket

AMIRA = (("Amira Haddad", "amira@example.com"),)


def again(ticket):
    return Ticket.get(Ticket.id == ticket.id)


def bytes_of(desk, sent):
    row = Outgoing.get(Outgoing.id == sent.outgoing)
    return email.message_from_bytes(desk.files.raw(row.raw), policy=email.policy.default)


@pytest.fixture
def ticket(desk):
    make_mailbox(desk)
    return make_ticket(text="My bank still shows it.", message_id="q1@example.com")


def test_an_answer_waits_in_the_outbox_and_the_ticket_waits_for_the_customer(desk, ticket):
    sent = send_reply(desk, ticket.id, ReplyForm(AMIRA, "It is on its way."))
    found = again(ticket)
    assert (found.status, found.assignee, found.send_state) == (status_id("waiting_customer"), desk.actor.id, 1)
    assert (found.snippet, found.snippet_ours, found.messages) == ("It is on its way.", True, 2)
    row = Outgoing.get(Outgoing.id == sent.outgoing)
    assert (row.state, row.send_after - row.created_at >= 9_000) == ("queued", True)
    mail = bytes_of(desk, sent)
    assert (mail["In-Reply-To"], mail["Subject"]) == ("<q1@example.com>", "Re: Printer on fire")
    assert mail["Message-ID"] == f"<{row.message_id}>"


def test_a_chosen_status_wins_over_the_departments_rule(desk, ticket):
    send_reply(desk, ticket.id, ReplyForm(AMIRA, "Done.", status_after=status_id("resolved")))
    assert again(ticket).status == status_id("resolved")


def test_the_quote_stands_below_and_is_known_to_be_one(desk, ticket):
    sent = send_reply(desk, ticket.id, ReplyForm(AMIRA, "Yes.", html="<p>Yes.</p>", quote=True))
    message = Message.get(Message.id == sent.message)
    (start, end), *_ = json.loads(message.quotes)
    assert message.text[:start].strip() == "Yes."
    assert "> My bank still shows it." in message.text[start:end]
    html = bytes_of(desk, sent).get_body(("html",)).get_content()
    assert "blockquote" in html


@pytest.mark.parametrize(
    ("form", "code"),
    [
        (ReplyForm(AMIRA, "  \n"), "reply-empty"),
        (ReplyForm((), "Hello"), "no-recipients"),
        (ReplyForm((("", "nobody"),), "Hello"), "address-invalid"),
        (ReplyForm(AMIRA, "Hello", files=(("a", "b/c", 1, "0" * 64),)), "blob-missing"),
        (ReplyForm(AMIRA, "Hello", status_after="0" * 32), "status-unknown"),
    ],
)
def test_what_cannot_be_sent_is_refused_and_changes_nothing(desk, ticket, form, code):
    with pytest.raises(DeskError, match=code):
        send_reply(desk, ticket.id, form)
    assert (again(ticket).messages, Outgoing.select().count()) == (1, 0)


def test_without_a_mailbox_an_answer_is_refused_with_a_reason(desk):
    with pytest.raises(DeskError, match="no-mailbox"):
        send_reply(desk, make_ticket().id, ReplyForm(AMIRA, "Hello"))


def test_taking_back_brings_the_draft_and_the_ticket_back(desk, ticket):
    save_draft(desk, DraftForm(ticket.id, "reply", "<b>It is</b> on its way.", AMIRA))
    sent = send_reply(desk, ticket.id, ReplyForm(AMIRA, "It is on its way.", cc=(("", "boss@example.com"),)))
    assert Draft.get().deleted
    cancel_sending(desk, sent.outgoing)
    found = again(ticket)
    assert (found.status, found.assignee, found.send_state, found.messages) == (status_id("new"), None, 0, 1)
    assert found.snippet == "My bank still shows it."
    draft = Draft.get()
    assert (draft.deleted, draft.html) == (False, "<b>It is</b> on its way.")
    assert Participant.get().deleted
    assert Outgoing.get(Outgoing.id == sent.outgoing).state == "cancelled"


def test_taking_back_is_too_late_once_the_data_leaves(desk, ticket):
    sent = send_reply(desk, ticket.id, ReplyForm(AMIRA, "Hello"))
    assert begin_sending(as_mail(desk), sent.outgoing)
    assert not begin_sending(as_mail(desk), sent.outgoing)
    with pytest.raises(DeskError, match="already-sending"):
        cancel_sending(desk, sent.outgoing)


def test_a_first_mail_taken_back_leaves_no_ticket_but_a_draft(desk):
    make_mailbox(desk)
    sent = new_ticket(desk, NewTicketForm(AMIRA, "Your order", "Hello Amira"))
    assert again(Ticket.get(Ticket.id == sent.ticket)).lane == 2
    cancel_sending(desk, sent.outgoing)
    assert Ticket.get(Ticket.id == sent.ticket).lane == 20
    draft = Draft.get()
    assert (draft.ticket, draft.kind, draft.subject, draft.deleted) == (None, "new", "Your order", False)


def test_a_note_never_leaves_and_never_becomes_the_snippet(desk, ticket):
    add_note(desk, ticket.id, "The carrier lost it.")
    assert Outgoing.select().count() == 0
    assert (again(ticket).snippet, again(ticket).status) == ("My bank still shows it.", status_id("new"))


def test_a_forward_carries_the_mail_and_leaves_the_status(desk, ticket):
    sent = forward_ticket(desk, ticket.id, ReplyForm((("", "carrier@example.net"),), "Please see below."))
    mail = bytes_of(desk, sent)
    body = mail.get_body(("plain",)).get_content()
    assert "Forwarded message" in body
    assert "My bank still shows it." in body
    assert mail["In-Reply-To"] is None
    assert again(ticket).status == status_id("new")


def test_a_kept_file_goes_out_under_a_harmless_name(desk, ticket):
    file = keep_file(desk, "../../etc/pass\u202ewd.txt", "text/plain", b"content")
    sent = send_reply(desk, ticket.id, ReplyForm(AMIRA, "See the file.", files=(file,)))
    name = next(bytes_of(desk, sent).iter_attachments()).get_filename()
    assert "/" not in name
    assert "\u202e" not in name


def test_a_refused_recipient_among_two_is_loud_and_only_that_one_is_tried_again(desk, ticket):
    two = (*AMIRA, ("", "gone@example.com"))
    sent = send_reply(desk, ticket.id, ReplyForm(two, "Hello"))
    begin_sending(as_mail(desk), sent.outgoing)
    refusal = Refusal("gone@example.com", "mail-recipient-refused", "550 no such user", True, 550)
    note_result(as_mail(desk), sent.outgoing, SendResult("sent", ("amira@example.com",), (refusal,)))
    states = {row.email: row.state for row in OutgoingRecipient.select()}
    assert states == {"amira@example.com": "accepted", "gone@example.com": "refused"}
    assert again(ticket).send_state == 2
    retry_sending(desk, sent.outgoing)
    assert {row.email: row.state for row in OutgoingRecipient.select()}["gone@example.com"] == "waiting"
    drop_sending(desk, sent.outgoing)
    assert again(ticket).send_state == 0


def test_a_temporary_failure_waits_longer_each_time(desk, ticket):
    sent = send_reply(desk, ticket.id, ReplyForm(AMIRA, "Hello", delay_s=0))
    waits = []
    for _ in range(3):
        note_result(as_mail(desk), sent.outgoing, SendResult("retry", code="mail-timeout"))
        row = Outgoing.get(Outgoing.id == sent.outgoing)
        waits.append(round((row.next_at - row.created_at) / 60_000))
    assert waits == [1, 5, 15]


def test_a_draft_is_one_per_ticket_and_kind_and_can_be_thrown_away(desk, ticket):
    first = save_draft(desk, DraftForm(ticket.id, "reply", "One"))
    assert save_draft(desk, DraftForm(ticket.id, "reply", "Two")) == first
    assert save_draft(desk, DraftForm(ticket.id, "note", "Three")) != first
    discard_draft(desk, first)
    assert {row.kind: row.deleted for row in Draft.select()} == {"reply": True, "note": False}


@pytest.mark.parametrize("text", ["Dear {customer.first_name},", "{agent|us}", "Order {ticket.custom.Order}"])
def test_a_letter_with_an_unfilled_variable_does_not_leave(desk, text):
    make_mailbox(desk)
    ticket = make_ticket()
    people = (("Amira", "amira@example.com"),)
    for attempt in (
        lambda: send_reply(desk, ticket.id, ReplyForm(people, text)),
        lambda: forward_ticket(desk, ticket.id, ReplyForm(people, text)),
        lambda: new_ticket(desk, NewTicketForm(people, "Hello", text)),
        lambda: new_ticket(desk, NewTicketForm(people, f"About {text}", "Hello")),
    ):
        with pytest.raises(DeskError, match="placeholder-unresolved"):
            attempt()
    assert Outgoing.select().count() == 0
    add_note(desk, ticket.id, text)


@pytest.mark.parametrize(
    "text", ['f"{date} {number}" {"a": 1} {{x}} ${y}', "> Dear {customer.first_name},\nthat was yours", "{customer.x}"]
)
def test_code_and_quotations_hold_no_letter_back(desk, text):
    make_mailbox(desk)
    assert send_reply(desk, make_ticket().id, ReplyForm((("Amira", "amira@example.com"),), text)).outgoing
