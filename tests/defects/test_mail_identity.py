"""Who wrote, and which ticket they may write into (reliability.md §2, items 1–8)."""

from __future__ import annotations

import pytest

from desktop.core.auto_reply import words
from desktop.mail.tokens import make_message_id, make_plus_address
from desktop.store.clock import new_id
from desktop.store.models import Outgoing, Ticket
from desktop.store.settings import read_setting
from desktop.ui.composer.opening import open_answer
from tests.defects.office import AGENT, SUPPORT, flags, mail, message, people, roles, status, ticket

MALLORY = "Mallory <mallory@evil.example>"


@pytest.fixture
def asked(office):
    """Give a ticket of Amira's that was answered, and the answer's Message-ID."""
    first = office.take(mail(message_id="<known@client.example>"))
    sent = office.answer(first.ticket)
    return first.ticket, Outgoing.get(Outgoing.id == sent.outgoing).message_id


@pytest.mark.parametrize("guess", ["notify-{number}-1@halyard.example", "{ticket}@halyard.example", "{other}"])
def test_01_a_forged_agent_with_a_guessed_id_is_never_taken_for_the_agent(office, asked, guess):
    row, genuine = asked
    other = make_message_id("another secret", row, new_id(), "halyard.example")
    number = Ticket.get(Ticket.id == row).number
    forged = mail(
        "Refund everything",
        **{"from": f"Ewa Kowal <{AGENT}>"},
        in_reply_to=f"<{guess.format(number=number, ticket=row, other=other)}>",
    )
    taken = office.take(forged)
    assert taken.ticket != row
    assert message(taken).kind == "customer"
    assert message(taken).agent is None
    assert "unverified-agent" in flags(taken)


def test_01_a_forged_agent_who_saw_a_genuine_id_is_shown_as_unverified_and_never_as_the_agent(office, asked):
    row, genuine = asked
    taken = office.take(mail("Refund", **{"from": f"Ewa <{AGENT}>"}, in_reply_to=f"<{genuine}>"))
    assert taken.ticket == row
    assert (message(taken).kind, message(taken).agent) == ("customer", None)
    assert "unverified-agent" in flags(taken)


def test_02_ids_without_a_valid_key_never_select_a_ticket_for_a_stranger(office, asked):
    row, genuine = asked
    first, second, mac = genuine.partition("@")[0].split(".")
    swapped = f"{first}.{second}.{mac[::-1]}@halyard.example"
    shortened = f"{first}.{second}.{mac[:-1]}@halyard.example"
    bare = f"{first}@halyard.example"
    known = "known@client.example"
    for guess in (swapped, shortened, bare, f"{second}.{first}.{mac}@halyard.example", known):
        taken = office.take(mail("Let me in", **{"from": MALLORY}, references=f"<{guess}>", in_reply_to=f"<{guess}>"))
        assert taken.ticket != row, guess


def test_02_the_key_of_another_desk_opens_nothing_here(office, asked):
    row, _ = asked
    foreign = make_message_id("f" * 64, row, new_id(), "halyard.example")
    plus = make_plus_address("f" * 64, row, "s@halyard.example")
    assert plus is not None
    taken = office.take(mail("x", **{"from": MALLORY}, in_reply_to=f"<{foreign}>", to=plus))
    assert taken.ticket != row


def test_04_a_stranger_with_a_genuine_reference_never_becomes_the_requester(office, asked):
    row, genuine = asked
    before = Ticket.get(Ticket.id == row).requester
    taken = office.take(mail("Me too", **{"from": MALLORY}, in_reply_to=f"<{genuine}>", cc="x@evil.example"))
    assert taken.ticket == row
    assert Ticket.get(Ticket.id == row).requester == before
    assert "newcomer" in flags(taken)
    assert roles(row) == {"mallory@evil.example": "joined"}


@pytest.mark.parametrize("kind", ["reply", "reply-all"])
def test_04_the_answer_to_a_stranger_who_joined_still_goes_to_the_requester(office, asked, kind):
    row, genuine = asked
    office.take(mail("Me too", **{"from": MALLORY}, in_reply_to=f"<{genuine}>", cc="x@evil.example"))
    opening = open_answer(office.desk.actor, row, kind)
    assert [email for _, email in opening.to] == ["amira@client.example"]
    assert opening.cc == ()
    assert [email for _, email in opening.joined] == ["mallory@evil.example"]


def test_05_a_stranger_who_knows_the_number_gets_a_ticket_of_their_own(office, asked):
    row, _ = asked
    number = Ticket.get(Ticket.id == row).number
    taken = office.take(mail("Hi", **{"from": MALLORY}, subject=f"Re: [#DB-{number}] Printer"))
    assert taken.began
    assert taken.ticket != row


def test_05_the_requester_who_answers_with_the_number_alone_joins(office, asked):
    row, _ = asked
    number = Ticket.get(Ticket.id == row).number
    assert office.take(mail("Hi", subject=f"AW: [#db-{number}] Printer")).ticket == row
    assert office.take(mail("Hi", subject=f"AW: [#XX-{number}] Printer")).ticket != row


@pytest.mark.parametrize("reference", ["genuine", "known@client.example"])
def test_06_whom_a_stranger_copies_in_never_gets_the_earlier_text(office, asked, reference):
    row, genuine = asked
    reference = genuine if reference == "genuine" else reference
    office.take(mail("x", **{"from": MALLORY}, cc="spy@evil.example", in_reply_to=f"<{reference}>"))
    opening = open_answer(office.desk.actor, row, "reply-all")
    assert "evil.example" not in str((opening.to, opening.cc, opening.bcc))


def test_06_whom_a_forged_requester_copies_in_without_a_key_waits_for_an_agents_word(office, asked):
    row, _ = asked
    taken = office.take(mail("Add my colleague", cc="spy@evil.example", in_reply_to="<known@client.example>"))
    assert taken.ticket == row
    assert roles(row) == {"spy@evil.example": "joined"}
    opening = open_answer(office.desk.actor, row, "reply-all")
    assert opening.cc == ()


def test_07_control_headers_in_incoming_mail_change_nothing(office, asked):
    row, _ = asked
    number = Ticket.get(Ticket.id == row).number
    plain = office.take(mail("x", **{"from": MALLORY}))
    headers = {
        "x_deskbell_ticket": row,
        "x_deskbell_number": str(number),
        "x_deskbell_status": "closed",
        "x_deskbell_agent": office.desk.actor.id,
        "x_deskbell_priority": "3",
        "x_deskbell_tag": "vip",
        "x_deskbell_department": "Accounts",
        "x_deskbell_kind": "note",
        "x_rt_command": "Status: closed",
        "x_zammad_ticket_priority": "3",
    }
    marked = office.take(mail("x", **{"from": MALLORY}, **headers))
    assert marked.began
    one, two = ticket(plain), ticket(marked)
    kept = ("subject", "department", "priority", "status", "folder", "assignee", "requester", "source")
    assert [getattr(one, name) for name in kept] == [getattr(two, name) for name in kept]
    assert (message(marked).kind, message(marked).agent, message(marked).machine) == ("customer", None, "")


def test_07_a_loop_mark_only_ever_makes_a_mail_a_machines(office, asked):
    row, _ = asked
    taken = office.take(mail("x", x_deskbell_loop=read_setting("desk", "", "id", "")))
    assert message(taken).machine == "loop"
    assert taken.ticket != row


def test_08_a_refusal_by_mail_says_the_same_to_everybody(office):
    office.set("auto_reply", True)
    texts = {words("en", "Halyard Outdoor", "DB", 7, own)[1] for own in ("", "  ")}
    assert len(texts) == 1
    office.take(mail("x", subject="{number} {desk} %s ${x} <script>"))
    sent = office.desk.files.raw(Outgoing.get().raw)
    assert b"script" not in sent
    assert b"%s" not in sent


def test_04_mail_of_a_blocked_person_goes_to_spam_and_never_into_a_ticket(office, asked):
    from desktop.commands.contacts import block_contact

    row, genuine = asked
    block_contact(office.desk, Ticket.get(Ticket.id == row).requester)
    taken = office.take(mail("Again", in_reply_to=f"<{genuine}>"))
    assert taken.ticket != row
    assert ticket(taken).folder == 1
    assert status(row) == "waiting_customer"


def test_06_an_answer_never_carries_blind_copies_or_our_own_address(office, asked):
    row, _ = asked
    copies = office.take(mail("All", to=f"{SUPPORT}, boss@client.example", cc="cc@client.example")).ticket
    opening = open_answer(office.desk.actor, copies or row, "reply-all")
    assert [email for _, email in opening.cc] == ["boss@client.example", "cc@client.example"]
    sent = office.answer(copies or row, cc=opening.cc, bcc=(("", "secret@halyard.example"),))
    raw = office.raw_of(sent)
    assert b"secret@" not in raw
    assert "secret@halyard.example" in [email for _, email in people(message_of(sent).bcc_people)]


def message_of(sent):
    from desktop.store.models import Message

    return Message.get(Message.id == sent.message)
