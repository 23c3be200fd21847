"""Surveys are no way round the budgets of automatic mail or into the scores, and what is purged leaves no words."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.commands.places import trash
from desktop.commands.purging import purge
from desktop.commands.rules import create_rule
from desktop.commands.survey import ask_due, ask_for_rating
from desktop.commands.tickets import resolve, set_priority
from desktop.core.auto_reply import is_noreply
from desktop.core.errors import DeskError
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.database import db
from desktop.store.models import Firing, Message, QueuedCause, Rating, Rule, Ticket
from desktop.store.queries.ratings import ratings_of
from desktop.store.queries.rules import rule_row, rule_rows
from tests.defects.office import AGENT, SUPPORT, Office, automatic, mail, ticket
from tests.making import add_message, make_ticket
from tests.ruling import condition, make_rule, now_is, rule_body

HOUR_MS = 3600 * 1000
RAISE = [{"do": "set-priority", "value": 3}]
ERASE = {"do": "purge", "confirm": True, "confirm_again": True}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path / "Office.deskbell")
    with db.connection_context():
        yield made


def asked(office: Office) -> tuple[Ticket, str]:
    """Return a ticket whose customer was asked how we did, and the token in the letter."""
    row = ticket(office.take(mail()))
    office.answer(row.id)
    resolve(office.desk, row.id)
    ask_for_rating(office.desk, row.id)
    letter = Message.get(Message.id == Rating.get().message)
    found = re.search(r"rate-([a-z2-7]{32})", zlib.decompress(letter.html or b"").decode())
    assert found is not None
    return now_is(row.id), found[1]


def test_a_forged_sender_gets_one_survey_a_day_and_no_other_letter_beside_it(office: Office) -> None:
    office.set("survey_every_days", 0)
    make_rule(office.desk, "ticket-created", [{"do": "send-survey"}])
    make_rule(office.desk, "customer-message", [{"do": "reply-template", "text": "Thank you."}])
    for number in range(5):
        office.take(mail(subject=f"Cheap {number}", From=f"v+{number}@victim.example"))
    assert len(automatic()) == 1


def test_the_survey_goes_to_whose_ticket_it_is_not_to_who_was_in_copy(office: Office) -> None:
    row = ticket(office.take(mail(cc="third@else.example")))
    office.answer(row.id)
    add_message(now_is(row.id), "Good", email="third@else.example", name="Third")
    resolve(office.desk, row.id)
    ask_for_rating(office.desk, row.id)
    assert [address for address, _ in automatic()][-1] == "amira@client.example"


@pytest.mark.parametrize("sender", [AGENT, f"Ewa <{AGENT.upper()}>", SUPPORT])
def test_nobody_at_the_desk_rates_its_help_with_the_token_of_a_letter(office: Office, sender: str) -> None:
    row, token = asked(office)
    office.take(mail("", subject=f"rate-{token}-3", From=sender))
    assert ratings_of(office.desk.actor, row.id)[0].score is None
    office.take(mail("", subject=f"rate-{token}-2"))
    assert ratings_of(office.desk.actor, row.id)[0].score == 2


def test_customers_who_cannot_be_asked_do_not_keep_the_others_from_it(office: Office) -> None:
    office.set("survey", True)
    with journal.recording("test", "many"):
        for number in range(201):
            row = make_ticket(email=f"noreply+{number}@machine.example", status="resolved")
            row.status_at = now() - 25 * HOUR_MS
            row.save()
        last = make_ticket(email="amira@client.example", status="resolved")
        last.status_at = now() - 24 * HOUR_MS
        last.save()
    assert ask_due(office.mail, now() + HOUR_MS) == 1


@pytest.mark.parametrize("address", ["noreply+abc@x.example", "no.reply@x.example", "Do-Not_Reply+1@x.example"])
def test_an_address_that_nobody_reads_is_known_in_every_spelling(office: Office, address: str) -> None:
    assert is_noreply(address)
    make_rule(office.desk, "customer-message", [{"do": "reply-template", "text": "Thank you."}])
    office.take(mail(From=address))
    office.take(mail(From="bounces+amira=client.example@x.example"))
    assert automatic() == []


def test_what_is_purged_leaves_no_words_in_traces_and_ratings(office: Office) -> None:
    row, token = asked(office)
    held = [[condition("subject", "contains", "printer")]]
    make_rule(office.desk, "priority-changed", [{"do": "add-note", "value": "On {ticket.subject}"}], held)
    set_priority(office.desk, row.id, 3)
    office.take(mail("Never again", subject=f"rate-{token}-1"))
    assert "Never again" in Rating.get().comment
    db.execute_sql("UPDATE outgoing SET state = 'sent'")
    trash(office.desk, row.id)
    purge(office.desk, row.id)
    assert (Rating.get().comment, Rating.get().token_hash) == ("", "")
    assert {(each.why, each.done) for each in Firing.select()} == {("[]", "[]")}


def test_a_rule_that_purges_keeps_nothing_of_what_it_saw(office: Office) -> None:
    held = [[condition("subject", "contains", "secretword")]]
    create_rule(office.desk, rule_body("priority-changed", [ERASE], held), confirmed=True)
    row = make_ticket(subject="The SECRETWORD")
    set_priority(office.desk, row.id, 3)
    assert now_is(row.id).deleted
    assert "SECRETWORD" not in Firing.get().why + Firing.get().done


@pytest.mark.parametrize("column", ["groups", "actions", "timing", "paused_details"])
def test_a_rule_that_is_damaged_pauses_and_its_page_still_opens(office: Office, column: str) -> None:
    rule = make_rule(office.desk, "priority-changed", [{"do": "add-note", "value": "x"}])
    db.execute_sql(f"UPDATE rule SET {column} = 'no JSON', position = 1")
    set_priority(office.desk, make_ticket().id, 3)
    assert Rule.get(Rule.id == rule).paused == ("" if column == "paused_details" else "rule-shape")
    assert rule_row(office.desk.actor, rule).id == rule
    assert len(rule_rows(office.desk.actor)) == 1


def test_neither_a_damaged_row_nor_an_unreadable_mail_holds_the_queue_up(office: Office) -> None:
    make_rule(office.desk, "priority-changed", [{"do": "set-subject", "value": "Done"}])
    make_rule(office.desk, "priority-changed", RAISE, [[condition("header", "contains", "x", name="Subject")]])
    row = ticket(office.take(mail()))
    raw = office.desk.files._raw_path(str(Message.get(Message.ticket == row.id).raw))
    raw.unlink()
    raw.mkdir()
    for triggers, changes in (("no JSON", "{}"), ("7", "{}"), ('["priority-changed"]', "[]")):
        db.execute_sql(
            "INSERT INTO queued_cause (ticket, chain, depth, actor, message, triggers, changes, at)"
            " VALUES (?, ?, 0, 'test', NULL, ?, ?, 1)",
            (bytes.fromhex(row.id), bytes(16), triggers, changes),
        )
    set_priority(office.desk, row.id, 3)
    assert QueuedCause.select().count() == 0
    assert now_is(row.id).subject == "Done"


def test_a_survey_that_may_not_be_sent_is_no_refusal_of_the_rule(office: Office) -> None:
    row = ticket(office.take(mail(From="noreply@client.example")))
    with pytest.raises(DeskError, match="survey-not-possible"):
        ask_for_rating(office.desk, row.id)
    make_rule(office.desk, "priority-changed", [{"do": "send-survey"}, {"do": "set-subject", "value": "Done"}])
    set_priority(office.desk, row.id, 3)
    assert now_is(row.id).subject == "Done"
