"""Every act of the catalogue does what its label says, with the author's rights."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.commands.automation import Occasion, fire
from desktop.commands.base import Desk
from desktop.commands.fields import create_custom_field
from desktop.commands.macros import create_macro
from desktop.commands.outbox import begin_sending, note_result
from desktop.commands.places import mark_spam, trash
from desktop.commands.tags import create_tag
from desktop.commands.tickets import resolve, set_priority
from desktop.core.automation.acts import ACTS
from desktop.core.automation.language import read_rule
from desktop.core.errors import DeskError
from desktop.core.macro_forms import MacroForm
from desktop.jobs.session import as_desk
from desktop.mail.smtp_types import SendResult
from desktop.store import journal
from desktop.store.clock import new_id, now
from desktop.store.create import status_id
from desktop.store.database import natural_id
from desktop.store.models import (
    AuditEntry,
    Company,
    Contact,
    ContactAddress,
    FieldValue,
    Message,
    Outgoing,
    Rule,
    SlaPolicy,
    Ticket,
    TicketLink,
    TicketTag,
    WebhookCall,
)
from desktop.store.queries.reading import read
from desktop.store.row_reads import key, row_by_id
from desktop.store.rule_bodies import rule_body
from desktop.store.settings import write_setting
from tests.making import make_agent, make_mailbox, make_ticket
from tests.ruling import condition, firings, make_rule, now_is


def done(desk: Desk, row: Ticket, *acts: dict[str, Any]) -> dict[str, Any]:
    """Let a rule do something to a ticket and return the last act's trace."""
    make_rule(desk, "priority-changed", acts, [[condition("folder", "not-empty")]], accept_loops=True)
    set_priority(desk, row.id, 3)
    trace = firings(desk, row.id) or [None]  # type: ignore[list-item]
    return dict(trace[-1].done[-1]) if trace[-1] is not None else {}


def worn(ticket: str) -> set[str]:
    return {row.tag for row in TicketTag.select().where(TicketTag.ticket == ticket, TicketTag.deleted == False)}  # noqa: E712


def test_tags_are_put_on_taken_off_and_replaced(desk: Desk) -> None:
    one, two, three = (create_tag(desk, name) for name in ("one", "two", "three"))
    row = make_ticket()
    done(desk, row, {"do": "add-tags", "value": [one, two]}, {"do": "remove-tags", "value": [one]})
    assert worn(row.id) == {two}
    other = make_ticket()
    done(desk, other, {"do": "set-tags", "value": [three]})
    assert worn(other.id) == {three}


def test_status_priority_and_fields_are_set(desk: Desk) -> None:
    row = make_ticket()
    field = create_custom_field(desk, "Paid", "yes-no")
    acts = (
        {"do": "set-status", "value": status_id("waiting_customer")},
        {"do": "set-priority", "value": 0},
        {"do": "set-field", "field": field, "value": True},
    )
    done(desk, row, *acts)
    assert (now_is(row.id).status, now_is(row.id).priority) == (status_id("waiting_customer"), 0)
    assert FieldValue.get(FieldValue.row == row.id).value == "yes"


def test_a_value_that_does_not_fit_its_field_undoes_everything(desk: Desk) -> None:
    row = make_ticket()
    field = create_custom_field(desk, "Number", "integer")
    entry = done(desk, row, {"do": "set-subject", "value": "x"}, {"do": "set-field", "field": field, "value": "many"})
    assert entry["refused"] == "field-value"
    assert now_is(row.id).subject == row.subject


def test_a_ticket_is_postponed_for_a_time_or_until_we_open(desk: Desk) -> None:
    row = make_ticket()
    done(desk, row, {"do": "postpone", "value": 60})
    assert abs((now_is(row.id).postponed_until or 0) - now() - 3_600_000) < 60_000
    other = make_ticket()
    assert done(desk, other, {"do": "postpone", "value": "next-opening"})["skipped"] == "open-now"


def test_until_we_open_again_is_the_next_opening(desk: Desk) -> None:
    row = make_ticket()
    with journal.recording("test", "hours"):
        closed = json.dumps([[] for _ in range(6)] + [[[0, 1]]])
        write_setting("department", row.department, "hours", closed)
    entry = done(desk, row, {"do": "postpone", "value": "next-opening"})
    assert "skipped" in entry or (now_is(row.id).postponed_until or 0) > now()


@pytest.mark.parametrize(
    ("act", "key_of"), [("resolve", "resolved"), ("resolve-silent", "resolved"), ("close", "closed")]
)
def test_tickets_are_resolved_and_closed(desk: Desk, act: str, key_of: str) -> None:
    make_mailbox(desk)
    row = make_ticket()
    with journal.recording("test", "words"):
        write_setting("department", row.department, "resolved_text", "It is done.")
    done(desk, row, {"do": act})
    assert now_is(row.id).status == status_id(key_of)
    assert Outgoing.select().count() == (1 if act == "resolve" else 0)


def test_a_ticket_is_opened_again(desk: Desk) -> None:
    row = make_ticket()
    resolve(desk, row.id)
    done(desk, row, {"do": "reopen"})
    assert now_is(row.id).status == status_id("open")


def test_spam_comes_and_goes(desk: Desk) -> None:
    row, other, third = make_ticket(), make_ticket(), make_ticket()
    done(desk, row, {"do": "spam"})
    assert now_is(row.id).folder == 1
    mark_spam(desk, other.id)
    done(desk, third, {"do": "trash"})
    assert now_is(third.id).folder == 2


def test_what_is_no_spam_comes_back(desk: Desk) -> None:
    row = make_ticket()
    mark_spam(desk, row.id)
    done(desk, row, {"do": "not-spam"})
    assert now_is(row.id).folder == 0


def test_what_is_erased_is_gone_and_nothing_more_is_done(desk: Desk) -> None:
    row = make_ticket()
    trash(desk, row.id)
    act = {"do": "purge", "confirm": True, "confirm_again": True}
    done(desk, row, {"do": "set-subject", "value": "Secret"}, act, {"do": "set-subject", "value": "x"})
    gone = row_by_id(Ticket, row.id)
    traces = list(read("SELECT why, done FROM firing WHERE ticket = ?", [key(row.id)]))
    assert traces
    assert not any("Secret" in text or "Printer" in text for trace in traces for text in trace)
    assert gone is not None
    assert (gone.deleted, gone.subject) == (True, "")
    assert Message.select().where(Message.ticket == row.id, Message.text != "").count() == 0


def test_tickets_alike_are_merged_or_linked(desk: Desk) -> None:
    first, second = make_ticket(subject="Printer"), make_ticket(subject="Re: Printer")
    stranger = make_ticket(subject="Printer", email="x@y.example")
    done(desk, second, {"do": "link", "value": 60, "kind": "duplicate"}, {"do": "merge-matching", "value": 60})
    assert TicketLink.get().other == first.id
    assert now_is(second.id).merged_into == first.id
    assert done(desk, stranger, {"do": "merge-matching", "value": 60}) == {
        "do": "merge-matching",
        "value": 60,
        "skipped": "nothing-alike",
    }


def test_customer_and_company_are_changed_and_blocked(desk: Desk) -> None:
    row = make_ticket()
    with journal.recording("test", "company"):
        company = Company.create(name="Client")
    acts = (
        {"do": "change-requester", "value": "new@client.example"},
        {"do": "change-company", "value": company.id},
        {"do": "block-sender"},
    )
    done(desk, row, *acts)
    contact = Contact.get(Contact.id == now_is(row.id).requester)
    assert ContactAddress.get(ContactAddress.contact == contact.id).value == "new@client.example"
    assert (contact.company, contact.blocked) == (company.id, True)


def test_a_service_level_is_chosen(desk: Desk) -> None:
    row = make_ticket()
    with journal.recording("test", "policy"):
        policy = SlaPolicy.create(name="Gold", targets=json.dumps({"first-response": [60, 60, 60, 60]}))
    done(desk, row, {"do": "set-sla", "value": policy.id})
    assert (now_is(row.id).sla, now_is(row.id).sla_by_hand) == (policy.id, True)


def test_colleagues_are_mentioned_and_told(desk: Desk) -> None:
    row = make_ticket(assignee=desk.actor.id)
    helper = make_agent("Helper", "agent", [row.department])
    mention = done(desk, row, {"do": "mention", "value": helper, "text": "please look"})
    note = Message.get(Message.kind == "note")
    assert (note.text, mention["agents"]) == ("@Helper please look", [helper])
    heard: list[str] = []
    desk.bus.subscribe(lambda change: heard.append(change.kind))
    other = make_ticket(assignee=desk.actor.id)
    told = done(desk, other, {"do": "notify", "value": "assignee", "text": "{ticket.number} waits"})
    assert (told["agents"], told["said"]) == ([desk.actor.id], f"DB-{other.number} waits")
    assert "notice" in heard


def test_a_saved_answer_and_a_macro_are_used(desk: Desk) -> None:
    make_mailbox(desk)
    row = make_ticket()
    canned = create_macro(desk, MacroForm(kind="canned", name="Hello", text="We are on it.", scope="shared"))
    entry = done(desk, row, {"do": "reply-template", "value": canned})
    assert entry["to"] == ["amira@example.com"]
    assert Message.get(Message.kind == "machine").text.strip() == "We are on it."
    acts = ({"do": "set-subject", "value": "By macro"},)
    macro = create_macro(desk, MacroForm(kind="macro", name="Do", scope="shared", actions=acts))
    other = make_ticket(email="b@example.com")
    ran = done(desk, other, {"do": "run-macro", "value": macro})
    assert now_is(other.id).subject == "By macro"
    assert ran["name"] == "Do"


def test_mail_surveys_and_webhooks_are_queued(desk: Desk) -> None:
    make_mailbox(desk)
    row = make_ticket()
    resolve(desk, row.id)
    mail = {"do": "send-mail", "to": "address", "address": "boss@example.org", "subject": "S", "text": "T"}
    done(desk, row, mail, {"do": "send-survey"}, {"do": "webhook", "value": "https://a.example/"}, {"do": "stop"})
    assert Outgoing.select().count() == 2
    (count,) = next(iter(read("SELECT count(*) FROM webhook_call WHERE ticket = ?", [key(row.id)])))
    assert count == 1


@pytest.mark.parametrize("way", ["least-loaded", "round-robin", "by-routing", "requester-last", "company-agent"])
def test_ways_of_choosing_name_an_agent_or_leave_it(desk: Desk, way: str) -> None:
    row = make_ticket()
    make_agent("Helper", "agent", [row.department])
    entry = done(desk, row, {"do": "assign", "value": way})
    assert now_is(row.id).assignee is not None or entry["skipped"] == "nobody-found"


def test_an_agent_who_left_cannot_be_chosen(desk: Desk) -> None:
    row = make_ticket()
    helper = make_agent("Helper", "agent", [row.department], active=False)
    with pytest.raises(DeskError, match="agent-inactive"):
        done(desk, row, {"do": "assign", "value": helper})


def test_notes_and_moves_are_among_what_is_tried(desk: Desk) -> None:
    row = make_ticket()
    acts = ({"do": "add-note", "value": "n"}, {"do": "set-department", "value": row.department})
    done(desk, row, *acts)
    assert Message.select().where(Message.kind == "note").count() == 1


def test_every_act_of_the_catalogue_is_tried_here() -> None:
    text = Path(__file__).read_text("utf-8")
    assert [name for name in ACTS if f'"{name}"' not in text] == []


@pytest.mark.parametrize("act", [{"do": "trash"}, {"do": "purge", "confirm": True, "confirm_again": True}])
def test_what_a_rule_removes_stands_in_the_log(desk: Desk, act: dict[str, Any]) -> None:
    row = make_ticket()
    done(desk, row, act)
    entry = AuditEntry.get(AuditEntry.action == "run_rule")
    assert (entry.kind, entry.name, entry.actor.partition(":")[0]) == ("ticket", str(row.number), "rule")


def test_the_delivery_of_a_rules_own_letter_wakes_no_rule(desk: Desk) -> None:
    make_mailbox(desk)
    row = make_ticket()
    mail = {"do": "send-mail", "to": "address", "address": "boss@example.org", "subject": "S", "text": "T"}
    make_rule(desk, "delivered", [mail], accept_loops=True)
    done(desk, row, mail)
    own = as_desk(desk)
    for outgoing in list(Outgoing.select()):
        begin_sending(own, outgoing.id)
        note_result(own, outgoing.id, SendResult("sent", accepted=("boss@example.org",)))
    assert Outgoing.select().count() == 1
    assert len(firings(desk, row.id)) == 1


def test_a_dry_run_resolves_without_a_word_and_sends_nothing(desk: Desk) -> None:
    make_mailbox(desk)
    row = make_ticket()
    with journal.recording("test", "words"):
        write_setting("department", row.department, "resolved_text", "It is done.")
    acts = [{"do": "reply-template", "text": "Hello"}, {"do": "set-status", "value": status_id("resolved")}]
    rule = row_by_id(Rule, make_rule(desk, "manual", [*acts, {"do": "webhook", "value": "https://a.example/"}]))
    assert rule is not None
    body = read_rule(rule_body(rule))
    with journal.recording("test", "dry"):
        fired = fire(desk, rule, body, (), Occasion(row.id, new_id(), dry=True))
    assert fired is not None
    assert [entry["do"] for entry in fired.done] == ["reply-template", "set-status", "webhook"]
    assert fired.done[0]["to"] == ["amira@example.com"]
    assert (Outgoing.select().count(), WebhookCall.select().count()) == (0, 0)
    assert now_is(row.id).status == status_id("resolved")


def test_what_a_firing_writes_has_ids_that_another_computer_would_give_it_too(desk: Desk) -> None:
    make_mailbox(desk)
    row = make_ticket()
    done(desk, row, {"do": "add-note", "value": "n"}, {"do": "reply-template", "text": "Hello"})
    firing = firings(desk, row.id)[0].id
    letter = natural_id("letter", firing, 2)
    assert Message.get(Message.kind == "note").id == natural_id("note", firing, 1)
    assert Message.get(Message.kind == "machine").id == letter
    assert Outgoing.get().id == natural_id("outgoing", letter)
