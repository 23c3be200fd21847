"""What a department says about its tickets and letters has its effect."""

import email
import email.policy
import json

import pytest
import time_machine

from desktop.commands.auto_reply import answer_automatically
from desktop.commands.desk_setup import write_desk_setting
from desktop.commands.fields import create_custom_field
from desktop.commands.forms import NewTicketForm, ReplyForm
from desktop.commands.marks import set_field
from desktop.commands.places import assign
from desktop.commands.replies import new_ticket, send_reply
from desktop.commands.tickets import reopen, resolve, set_status
from desktop.core.errors import DeskError, NotAllowedError
from desktop.jobs.session import as_mail
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.create import status_id
from desktop.store.database import natural_id
from desktop.store.department_rules import is_told
from desktop.store.letter_texts import first_words, signature_below
from desktop.store.models import Agent, Department, Mailbox, Membership, Message, Outgoing, Ticket
from desktop.store.queries.arrivals import arrivals
from desktop.store.queries.routing import to_solve
from tests.making import actor_desk, make_agent, make_department, make_mailbox, make_ticket

AMIRA = (("Amira Haddad", "amira@example.com"),)
FORM = ReplyForm(AMIRA, "Yes")
ALWAYS_CLOSED = json.dumps([[[0, 1]]] + [[]] * 6)


def again(ticket):
    return Ticket.get(Ticket.id == ticket.id)


@pytest.fixture
def home(desk):
    make_mailbox(desk)
    return Department.get().id


@pytest.fixture
def jan(desk, home):
    return actor_desk(desk, make_agent("Jan", "agent", [home], shown_name="Jan from support"))


def say(desk, home, **values):
    for key, value in values.items():
        write_desk_setting(desk, key, value, owner=home)


def sent_mail(desk, sent):
    row = Outgoing.get(Outgoing.id == sent.outgoing)
    return email.message_from_bytes(desk.files.raw(row.raw), policy=email.policy.default)


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        ("free", None, "jan"),
        ("free", "owner", "owner"),
        ("me", None, "jan"),
        ("me", "owner", "jan"),
        ("keep", None, None),
        ("nobody", "jan", None),
    ],
)
def test_who_has_the_ticket_after_an_answer(desk, home, jan, rule, before, after):
    say(desk, home, after_reply_assignee=rule)
    people = {None: None, "jan": jan.actor.id, "owner": desk.actor.id}
    ticket = make_ticket(assignee=people[before])
    send_reply(jan, ticket.id, FORM)
    assert again(ticket).assignee == people[after]


def test_taking_from_a_colleague_by_answering_is_for_who_may_steal(desk, home):
    say(desk, home, after_reply_assignee="me")
    ticket = make_ticket(assignee=desk.actor.id)
    send_reply(actor_desk(desk, make_agent("Rana", "restricted", [home])), ticket.id, FORM)
    assert again(ticket).assignee == desk.actor.id


@pytest.mark.parametrize(("rule", "status"), [("open", "open"), ("resolved", "resolved"), ("keep", "waiting_customer")])
def test_which_status_follows_an_answer(desk, home, jan, rule, status):
    say(desk, home, after_reply=rule)
    ticket = make_ticket(status="waiting_customer")
    send_reply(jan, ticket.id, FORM)
    assert again(ticket).status == status_id(status)


def test_another_status_than_the_departments_takes_its_own_right(desk, home):
    rana = actor_desk(desk, make_agent("Rana", "restricted", [home]))
    ticket = make_ticket()
    closing = ReplyForm(AMIRA, "Bye", status_after=status_id("closed"))
    with pytest.raises(NotAllowedError) as refusal:
        send_reply(rana, ticket.id, closing)
    assert refusal.value.details == {"permission": "ticket.status_close"}
    assert Outgoing.select().count() == 0
    with pytest.raises(DeskError, match="status-new-refused"):
        send_reply(desk, ticket.id, ReplyForm(AMIRA, "x", status_after=status_id("new")))
    send_reply(desk, ticket.id, closing)
    assert again(ticket).lane == 5


def test_empty_fields_keep_a_ticket_from_being_resolved(desk, home):
    cause, part = create_custom_field(desk, "Cause", "text"), create_custom_field(desk, "Part", "text")
    say(desk, home, required_fields=f"{cause}, {part}")
    ticket, other = make_ticket(), make_ticket(department=make_department("Workshop"))
    set_field(desk, ticket.id, part, "Wheel")
    for attempt in (
        lambda: resolve(desk, ticket.id),
        lambda: set_status(desk, ticket.id, status_id("closed")),
        lambda: send_reply(desk, ticket.id, ReplyForm(AMIRA, "x", status_after=status_id("resolved"))),
    ):
        with pytest.raises(DeskError, match="field-required") as refusal:
            attempt()
        assert refusal.value.details["fields"] == "Cause"
    set_status(desk, ticket.id, status_id("open"))
    resolve(desk, other.id)
    set_field(desk, ticket.id, cause, "Age")
    resolve(desk, ticket.id)
    set_field(desk, ticket.id, cause, None)
    reopen(desk, ticket.id)


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("mailbox", "Halyard Outdoor"),
        ("agent", "Jan from support"),
        ("department", "Halyard Outdoor"),
        ("agent-department", "Jan from support · Halyard Outdoor"),
        ("desk", "Halyard Outdoor"),
    ],
)
def test_the_name_in_from(desk, home, jan, pattern, name):
    say(desk, home, from_name_pattern=pattern)
    sent = send_reply(jan, make_ticket().id, FORM)
    assert sent_mail(desk, sent)["From"].addresses[0].display_name == name


def test_blind_copies_are_in_the_envelope_alone(desk, home, jan):
    say(desk, home, auto_bcc="archive@example.com, amira@example.com")
    sent = send_reply(jan, make_ticket().id, FORM)
    assert "archive@example.com" not in str(sent_mail(desk, sent))
    message = Message.get(Message.id == sent.message)
    assert json.loads(message.bcc_people) == [["", "archive@example.com"]]


def test_a_copy_is_no_recipient_by_itself(desk, home, jan):
    say(desk, home, auto_bcc="archive@example.com")
    with pytest.raises(DeskError, match="no-recipients"):
        send_reply(jan, make_ticket().id, ReplyForm((), "To nobody"))


def test_a_department_may_insist_on_its_own_mailbox(desk, home):
    other = make_department("Workshop")
    own = make_mailbox(desk, "workshop@halyard.example", department=other)
    first = Mailbox.get(Mailbox.department == home)
    ticket = make_ticket(department=other, mailbox=first.id)
    assert sent_from(desk, ticket) == first.address
    say(desk, other, force_sender=True)
    assert sent_from(desk, ticket) == own.address
    assert sent_from(desk, ticket, mailbox=first.id) == own.address


def sent_from(desk, ticket, **words):
    sent = send_reply(desk, ticket.id, ReplyForm(AMIRA, "Yes", **words))
    return Message.get(Message.id == sent.message).from_email


def test_another_sender_than_ones_own_takes_a_right(desk, home, jan):
    other = make_mailbox(desk, "workshop@halyard.example", department=make_department("Workshop"))
    ticket = make_ticket()
    with pytest.raises(NotAllowedError) as refusal:
        send_reply(jan, ticket.id, ReplyForm(AMIRA, "Yes", mailbox=other.id))
    assert refusal.value.details == {"permission": "ticket.reply_as_other_sender"}
    assert sent_from(desk, ticket, mailbox=other.id) == other.address
    with pytest.raises(NotAllowedError):
        new_ticket(jan, NewTicketForm(AMIRA, "Hi", "Hi", department=home, mailbox=other.id))


def test_a_letter_waits_as_long_as_the_desk_says(desk, home, jan):
    write_desk_setting(desk, "least_delay_s", 30)
    ticket = make_ticket()
    hurried = send_reply(jan, ticket.id, ReplyForm(AMIRA, "Yes", delay_s=0))
    assert hurried.send_after >= now() + 25_000
    assert send_reply(desk, ticket.id, ReplyForm(AMIRA, "Yes", delay_s=0)).send_after <= now()


def test_new_tickets_have_the_departments_priority(desk, home, jan):
    say(desk, home, default_priority=3)
    sent = new_ticket(jan, NewTicketForm(AMIRA, "Hi", "Hello"))
    assert Ticket.get(Ticket.id == sent.ticket).priority == 3


def test_signatures_are_the_departments_or_ones_own_where_that_is_allowed(desk, home, jan):
    assert signature_below(jan.actor.id, home) == ""
    say(desk, home, signature="{agent}, {department} at {desk}")
    assert signature_below(jan.actor.id, home) == "Jan from support, Halyard Outdoor at Halyard Outdoor"
    with journal.recording("test", "sign"):
        row = Agent.get(Agent.id == jan.actor.id)
        row.signature = "Yours, {desk}"
        row.save()
    assert signature_below(jan.actor.id, home) == "Yours, {desk}"
    say(desk, home, allow_personal_signature=False)
    assert signature_below(jan.actor.id, home).startswith("Jan from support, ")


def test_a_first_mail_begins_with_the_departments_words(desk, home):
    assert first_words(home) == ""
    say(desk, home, new_ticket_text="Dear customer,\n")
    assert first_words(home) == "Dear customer,"


def test_who_is_told_of_new_tickets(desk, home, jan):
    lead = make_agent("Olga", "supervisor", [home])
    assert is_told(jan.actor.id, home)
    with journal.recording("test", "alerts"):
        row = Membership.get(Membership.id == natural_id("membership", home, jan.actor.id))
        row.alerts = False
        row.save()
        place = Department.get(Department.id == home)
        place.leader = lead
        place.save()
    assert (is_told(jan.actor.id, home), is_told(lead, home)) == (False, True)
    say(desk, home, notify="leader")
    assert (is_told(desk.actor.id, home), is_told(lead, home)) == (False, True)
    say(desk, home, notify="nobody")
    assert not is_told(lead, home)


def test_only_those_are_told_of_mail_whom_the_department_tells(desk, home, jan):
    mine, other = make_ticket(assignee=jan.actor.id), make_ticket()
    mails = [Message.get(Message.ticket == each.id).id for each in (mine, other)]
    assert [row.ticket for row in arrivals(jan.actor, mails, 0)] == [mine.id, other.id]
    say(desk, home, notify="nobody")
    assert [row.ticket for row in arrivals(jan.actor, mails, 0)] == [mine.id]


def test_a_department_may_keep_its_tickets_from_coming_up_to_be_solved(desk, home):
    ticket = make_ticket(department=home)
    assert to_solve(desk.actor) == [ticket.id]
    say(desk, home, for_to_solve=False)
    assert to_solve(desk.actor) == []


def test_outside_its_hours_a_department_says_so(desk, home):
    ticket = make_ticket()
    first = Message.get(Message.ticket == ticket.id)
    assert not answer_automatically(as_mail(desk), ticket.id, first.id)
    say(
        desk,
        home,
        out_of_hours_text="We are back on Monday ({number}).",
        hours=ALWAYS_CLOSED,
        time_zone="Europe/Warsaw",
    )
    with time_machine.travel(now() / 1000 + 120):
        assert answer_automatically(as_mail(desk), ticket.id, first.id)
    said = Message.get(Message.kind == "machine")
    assert said.text == f"We are back on Monday (DB-{ticket.number})."


def test_within_its_hours_it_says_nothing_of_them(desk, home):
    ticket = make_ticket()
    first = Message.get(Message.ticket == ticket.id)
    say(desk, home, out_of_hours_text="Later", hours=json.dumps([[[0, 1440]]] * 7))
    assert not answer_automatically(as_mail(desk), ticket.id, first.id)


def test_a_customer_is_told_once_that_a_ticket_is_resolved_without_an_answer(desk, home):
    say(desk, home, resolved_text="{desk} is done with {number}.")
    ticket = make_ticket(message_id="q@example.com")
    resolve(desk, ticket.id)
    mail = Outgoing.get()
    told = Message.get(Message.id == mail.message)
    assert (told.text.strip(), told.kind, told.machine) == (f"Halyard Outdoor is done with DB-{ticket.number}.",) + (
        "machine",
        "auto-generated",
    )
    assert (again(ticket).lane, again(ticket).snippet) == (4, "Hello, it burns.")
    reopen(desk, ticket.id)
    resolve(desk, ticket.id)
    assert Outgoing.select().count() == 1


@pytest.mark.parametrize("address", ["", "support@halyard.example"])
def test_neither_ourselves_nor_nobody_is_told(desk, home, address):
    say(desk, home, resolved_text="Done")
    ticket = make_ticket(email=address or "x@example.com")
    Message.update(from_email=address).execute()
    resolve(desk, ticket.id)
    assert Outgoing.select().count() == 0


def test_machines_are_not_told(desk, home):
    say(desk, home, resolved_text="Done")
    ticket = make_ticket()
    Message.update(machine="auto-submitted").execute()
    resolve(desk, ticket.id)
    assert Outgoing.select().count() == 0


def test_an_answer_that_resolves_is_word_enough(desk, home):
    say(desk, home, resolved_text="Done", after_reply="resolved")
    send_reply(desk, make_ticket().id, FORM)
    assert Outgoing.select().count() == 1


def test_a_ticket_is_begun_where_one_may_begin_tickets(desk, home, jan):
    other = make_department("Workshop")
    with pytest.raises(NotAllowedError):
        new_ticket(jan, NewTicketForm(AMIRA, "Hi", "Hello", department=other))
    with pytest.raises(DeskError, match="department-archived"):
        new_ticket(desk, NewTicketForm(AMIRA, "Hi", "Hello", department=make_department("Old", archived=True)))
    with pytest.raises(DeskError, match="not-found"):
        new_ticket(desk, NewTicketForm(AMIRA, "Hi", "Hello", department="f" * 32))
    away = actor_desk(desk, make_agent("Ola", "agent", [other]))
    sent = new_ticket(away, NewTicketForm(AMIRA, "Hi", "Hello"))
    assert Ticket.get(Ticket.id == sent.ticket).department == other
    assign(desk, sent.ticket, None)
