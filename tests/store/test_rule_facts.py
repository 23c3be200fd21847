"""What tickets say to conditions: every field of the catalogue, read from little and only when asked for."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.commands.base import Desk
from desktop.commands.contacts import block_contact
from desktop.commands.fields import create_custom_field
from desktop.commands.marks import add_tag, set_field
from desktop.commands.places import assign, link
from desktop.commands.tickets import reopen, resolve
from desktop.core.automation.fields import FIELDS
from desktop.core.errors import NotFoundError
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.database import db, natural_id
from desktop.store.models import Attachment, Membership, Rating, Ticket
from desktop.store.queries.rule_facts import LOADERS, TicketFacts, facts_for
from desktop.store.settings import write_setting
from tests.defects.office import SUPPORT, Office, mail, ticket
from tests.making import add_message, make_agent, make_department, make_ticket
from tests.store.plans import slow_steps, statements

MINUTE_MS = 60_000
SMALL = ("mailbox", "status", "setting", "ticket_count", "SCAN m", "CONSTANT ROW")
"""Tables that do not grow with the tickets."""


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


def set_values(department: str, **values: str) -> None:
    with journal.recording("test", "set"):
        for name, value in values.items():
            write_setting("department", department, name, value)


def test_every_field_of_the_catalogue_has_a_reader() -> None:
    assert set(FIELDS) - set(LOADERS) == {"field"}
    assert set(LOADERS) <= set(FIELDS)


def test_a_ticket_that_is_gone_says_nothing(desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        facts_for("0" * 32)
    with pytest.raises(NotFoundError):
        facts_for("nonsense")


def test_nothing_is_read_before_it_is_asked_for_and_everything_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = make_ticket()
    facts = facts_for(row.id)
    assert statements(lambda: facts["subject"], monkeypatch) == []
    assert len(statements(lambda: facts["tags"], monkeypatch)) == 1
    assert statements(lambda: (facts["tags"], facts["department"]), monkeypatch) == []


@pytest.mark.parametrize("field", sorted(LOADERS))
def test_no_fact_reads_more_than_little(desk: Desk, monkeypatch: pytest.MonkeyPatch, field: str) -> None:
    row = make_ticket(assignee=desk.actor.id)
    add_message(row, "Hello", kind="reply")
    facts = facts_for(row.id, actor=desk.actor.id)
    for statement in statements(lambda: facts[field], monkeypatch):
        steps = [step for step in slow_steps(statement, SMALL) if "SEARCH" in step or "SCAN" in step]
        assert steps == [], statement


def test_a_ticket_says_where_it_stands(desk: Desk) -> None:
    row = make_ticket(subject="Printer", source="viber", priority=2)
    facts = facts_for(row.id)
    said = {name: facts[name] for name in ("source", "subject", "priority", "status-category", "folder", "assignee")}
    assert said == {
        "source": "viber",
        "subject": "Printer",
        "priority": 2,
        "status-category": "new",
        "folder": "inbox",
        "assignee": "",
    }
    tag = add_tag(desk, row.id, "hot")
    assert facts_for(row.id)["tags"] == frozenset({tag})


def test_times_count_from_the_moment_that_is_asked_about(desk: Desk) -> None:
    moment = now()
    row = make_ticket(created_at=moment - 90 * MINUTE_MS, due_at=moment - 5 * MINUTE_MS, due_state=3)
    facts = facts_for(row.id, moment=moment)
    assert (facts["age-minutes"], facts["due-minutes"], facts["sla-state"]) == (90, -5, "overdue")
    assert facts["agent-quiet-minutes"] is None


def test_history_tells_former_status_reopenings_and_agents(desk: Desk) -> None:
    row = make_ticket()
    other = make_agent("Other", "agent", [row.department])
    for agent in (desk.actor.id, other, desk.actor.id):
        assign(desk, row.id, agent)
    for _ in range(2):
        resolve(desk, row.id)
        reopen(desk, row.id)
    facts = facts_for(row.id)
    assert (facts["reopens"], facts["assignees"]) == (2, 2)
    assert facts["previous-status"] == natural_id("status", "resolved")


def test_what_changed_is_known_from_before_and_nothing_else(desk: Desk) -> None:
    row = make_ticket()
    tag = add_tag(desk, row.id, "hot")
    changes: dict[str, tuple[object, object]] = {
        "status": (natural_id("status", "resolved"), row.status),
        "assignee": (None, desk.actor.id),
        f"tag:{tag}": (False, True),
        "folder": (1, 0),
    }
    facts = facts_for(row.id, changes=changes)
    assert facts["old:status-category"] == "resolved"
    assert (facts["old:assignee"], facts["old:tags"], facts["old:folder"]) == ("", frozenset(), "spam")
    assert facts.get("old:priority") is None


@pytest.mark.parametrize(
    ("kind", "value", "fact"),
    [
        ("integer", "42", 42),
        ("decimal", "1,5", 1.5),
        ("yes-no", "yes", True),
        ("date", "2026-11-22", at("2026-11-22")),
        ("datetime", "2026-11-22T10:00:00", at("2026-11-22T10:00:00")),
        ("text", "Blue", "Blue"),
    ],
)
def test_custom_fields_come_in_the_form_of_their_kind(desk: Desk, kind: str, value: str, fact: object) -> None:
    row = make_ticket()
    field = create_custom_field(desk, "Size", kind)
    assert facts_for(row.id)[f"field:{field}"] in (None, "")
    set_field(desk, row.id, field, value)
    assert facts_for(row.id)[f"field:{field}"] == fact


def test_a_choice_of_several_is_several_texts(desk: Desk) -> None:
    row = make_ticket()
    field = create_custom_field(desk, "Sizes", "choices", ("S", "M", "L"))
    set_field(desk, row.id, field, "S\nL")
    assert facts_for(row.id)[f"field:{field}"] == ("S", "L")
    assert facts_for(row.id)[f"field:{'0' * 32}"] == ""


def test_a_mail_says_who_wrote_to_whom_and_what(tmp_path: Path) -> None:
    office = Office(tmp_path / "Office.deskbell")
    with db.connection_context():
        body = "Hello, the printer is broken, please help me with it.\r\n\r\n> old words\r\n> more\r\n"
        raw = mail(body, to=f"Help <{SUPPORT}>, c@x.example", x_order="=?utf-8?q?=C5=81=C3=B3d=C5=BA?=", subject="It")
        taken = office.take(raw)
        facts = facts_for(str(taken.ticket), taken.message, files=office.desk.files, actor="mail")
        assert (facts["from"], facts["from-name"]) == ("amira@client.example", "Amira Haddad")
        assert (facts["recipient"], facts["message-subject"]) == ((SUPPORT,), "It")
        assert facts["header:x-order"] == ("Łódź",)
        assert facts["header:x-none"] == ()
        assert "old words" not in str(facts["body"])
        assert "old words" in str(facts["full-body"])
        assert (facts["language"], facts["message-kind"], facts["machine-mail"]) == ("en", "customer", False)
        assert (facts["actor"], facts["requester-domain"]) == ("customer", ("client.example",))
        assert facts_for(str(taken.ticket))["header:x-order"] == ()


def test_machine_mail_says_why(tmp_path: Path) -> None:
    office = Office(tmp_path / "Office.deskbell")
    with db.connection_context():
        taken = office.take(mail(auto_submitted="auto-replied"))
        facts = facts_for(ticket(taken).id, taken.message)
        assert facts["machine-mail"] is True
        assert facts["machine-reason"]
        assert facts["bounce"] is False


def test_files_count_when_they_do_not_stand_in_the_text(desk: Desk) -> None:
    row = make_ticket()
    message = add_message(row, "See")
    with journal.recording("test", "attach"):
        Attachment.create(message=message.id, name="logo.png", mime="image/png", blob="0" * 64, inline=True)
    assert facts_for(row.id, message.id)["has-attachment"] is False
    with journal.recording("test", "attach"):
        Attachment.create(message=message.id, name="bill.pdf", mime="application/pdf", blob="1" * 64)
    facts = facts_for(row.id, message.id)
    assert (facts["attachment-name"], facts["attachment-type"]) == (("bill.pdf",), ("application/pdf",))


def test_a_customer_is_known_by_what_they_have_open(desk: Desk) -> None:
    first, second = make_ticket(subject="Same"), make_ticket(subject="Same")
    assert facts_for(second.id)["requester-open-tickets"] == 2
    assert facts_for(first.id)["first-ticket"] is False
    assert facts_for(second.id, moment=second.created_at + 7 * MINUTE_MS)["duplicate-minutes"] == 7
    assert facts_for(make_ticket(email="x@y.example").id)["first-ticket"] is True
    block_contact(desk, first.requester)
    assert facts_for(first.id)["requester-blocked"] is True


def test_loads_and_queues_are_counted(desk: Desk) -> None:
    home = make_department("Home")
    here, away = make_agent("Here", "agent", [home]), make_agent("Away", "agent", [home])
    for _ in range(2):
        make_ticket(department=home, assignee=here)
    row = make_ticket(department=home)
    with journal.recording("test", "away"):
        member = Membership.get(Membership.agent == away)
        member.availability = "away"
        member.save()
    facts = facts_for(row.id)
    assert (facts["queue-length"], facts["available-agents"], facts["assignee-load"]) == (1, 1, 0)
    assign(desk, row.id, here)
    facts = facts_for(row.id)
    assert (facts["queue-length"], facts["assignee-load"], facts["assignee-availability"]) == (0, 3, "available")


def test_links_and_ratings_are_known(desk: Desk) -> None:
    one, other = make_ticket(), make_ticket()
    link(desk, one.id, other.id)
    with journal.recording("test", "rate"):
        Rating.create(
            ticket=one.id,
            contact=one.requester,
            department=one.department,
            token_hash="x",
            until=0,
            score=1,
            comment="No",
        )
    facts = facts_for(one.id)
    assert (facts["linked-tickets"], facts_for(other.id)["linked-tickets"]) == (1, 1)
    assert (facts["rating"], facts["rating-level"], facts["rating-comment"]) == (1, "bad", "No")


def test_the_clock_is_the_departments(desk: Desk) -> None:
    row = make_ticket()
    week = json.dumps([[[9 * 60, 17 * 60]]] * 5 + [[], []])
    set_values(row.department, hours=week, time_zone="Europe/Warsaw")
    monday = facts_for(row.id, moment=at("2026-11-23T08:30:00"))
    assert (monday["business-hours"], monday["week-day"], monday["day-minutes"]) == (True, "monday", 9 * 60 + 30)
    night = facts_for(row.id, moment=at("2026-11-22T23:30:00"))
    assert (night["business-hours"], night["week-day"], night["holiday"]) == (False, "monday", False)


def test_facts_of_a_merged_ticket_can_still_be_read(desk: Desk) -> None:
    one, other = make_ticket(), make_ticket()
    with journal.recording("test", "merge"):
        Ticket.update(merged_into=other.id).where(Ticket.id == one.id).execute()
    assert isinstance(facts_for(one.id), TicketFacts)
