"""What commands leave for the rules, and what costs nothing when no rule waits for it."""

from __future__ import annotations

import json

import pytest

from desktop.commands.base import Desk
from desktop.commands.contacts import edit_contact
from desktop.commands.fields import create_custom_field
from desktop.commands.marks import add_tag, remove_tag, set_field
from desktop.commands.places import link, merge, move_to_department
from desktop.commands.tickets import edit_subject, mark_seen, set_priority, set_status
from desktop.store import journal
from desktop.store.automation_queue import awaited_triggers, keep_from_rules, raise_trigger, rules_version, take_causes
from desktop.store.clock import new_id
from desktop.store.create import status_id
from desktop.store.database import db
from desktop.store.journal import Event
from desktop.store.models import QueuedCause, Rule, Ticket
from tests.making import make_department, make_ticket
from tests.store.plans import statements


def wait_for(*triggers: str) -> None:
    """Let a rule that cannot be read wait for each trigger, so that what is queued stays."""
    with journal.recording("test", "rules"):
        for trigger in triggers:
            Rule.create(name="x", trigger=trigger, owner="0" * 32, actions="[]")


@pytest.fixture(autouse=True)
def unworked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the queue as commands leave it."""
    monkeypatch.setattr("desktop.commands.automation.run_queued", lambda desk, *behind: 0)


def queued() -> list[tuple[set[str], dict[str, object]]]:
    """Take the queue: triggers and changes of each row."""
    with journal.recording("test", "take"):
        return [(set(json.loads(row.triggers)), json.loads(row.changes)) for row in take_causes(100)]


def test_changes_become_triggers_with_old_and_new_values(desk: Desk) -> None:
    wait_for("priority-changed", "status-changed", "department-changed", "subject-changed")
    row, other = make_ticket(), make_department("Other")
    set_priority(desk, row.id, 3)
    set_status(desk, row.id, status_id("open"))
    edit_subject(desk, row.id, "Else")
    move_to_department(desk, row.id, other)
    assert queued() == [
        ({"priority-changed"}, {"priority": [1, 3]}),
        ({"status-changed", "queue-length"}, {"status": [status_id("new"), status_id("open")]}),
        ({"subject-changed"}, {"subject": [row.subject, "Else"]}),
        ({"department-changed", "queue-length"}, {"department": [row.department, other]}),
    ]


def test_tags_and_fields_are_told_one_by_one(desk: Desk) -> None:
    wait_for("tags-changed", "field-changed", "ticket-linked", "ticket-merged")
    row, other = make_ticket(), make_ticket()
    tag = add_tag(desk, row.id, "hot")
    remove_tag(desk, row.id, tag)
    field = create_custom_field(desk, "Size", "text")
    set_field(desk, row.id, field, "S")
    set_field(desk, row.id, field, "L")
    assert [changes for _, changes in queued()] == [
        {f"tag:{tag}": [False, True]},
        {f"tag:{tag}": [True, False]},
        {f"field:{field}": [None, "S"]},
        {f"field:{field}": ["S", "L"]},
    ]
    link(desk, row.id, other.id)
    merge(desk, row.id, other.id)
    assert {"ticket-linked"} in [triggers for triggers, _ in queued()]


def test_a_new_ticket_was_not_changed(desk: Desk) -> None:
    wait_for("ticket-created", "status-changed")
    with journal.recording("test", "make"):
        row = make_ticket()
        row.status = status_id("open")
        row.save()
    assert [triggers for triggers, _ in queued()] == [{"ticket-created", "queue-length"}]


def test_a_customers_card_tells_their_open_tickets(desk: Desk) -> None:
    wait_for("contact-changed")
    row = make_ticket()
    make_ticket(status="closed")
    edit_contact(desk, row.requester, phone="1")
    assert QueuedCause.get().ticket == row.id
    assert len(queued()) == 1


def test_what_no_rule_waits_for_is_not_queued(desk: Desk) -> None:
    wait_for("tags-changed")
    row = make_ticket()
    set_priority(desk, row.id, 3)
    mark_seen(desk, row.id)
    assert queued() == []


def test_what_is_kept_from_the_rules_is_not_queued(desk: Desk) -> None:
    wait_for("ticket-created", "customer-message")
    with journal.recording("test", "import"):
        row = make_ticket()
        raise_trigger("customer-message", row.id)
        keep_from_rules(row.id)
    assert queued() == []


def test_what_is_rolled_back_was_never_raised(desk: Desk) -> None:
    wait_for("sla-warning")
    row = make_ticket()

    def fail() -> None:
        with journal.recording("test", "inner"):
            raise_trigger("sla-warning", row.id)
            raise ValueError("no")

    with journal.recording("test", "outer"), pytest.raises(ValueError, match="no"):
        fail()
    assert queued() == []


def test_a_desk_without_rules_pays_one_small_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    row = make_ticket()
    awaited_triggers()
    ran = [sql for sql, _ in statements(lambda: set_priority(desk, row.id, 3), monkeypatch)]
    assert sum("rule" in sql for sql in ran) == 1
    assert not any("queued_cause" in sql for sql in ran)


def test_the_version_is_another_one_after_every_change_of_a_rule(desk: Desk) -> None:
    seen = {rules_version()}
    wait_for("tags-changed")
    seen.add(rules_version())
    with journal.recording("test", "change"):
        row = Rule.get()
        row.active = False
        row.save()
    seen.add(rules_version())
    assert len(seen) == 3
    assert awaited_triggers() == frozenset()


def test_a_rule_that_was_rolled_back_is_not_waited_for(desk: Desk) -> None:
    def fail() -> None:
        with journal.recording("test", "make"):
            Rule.create(name="x", trigger="tags-changed", owner="0" * 32)
            assert awaited_triggers() == {"tags-changed"}
            raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        fail()
    assert awaited_triggers() == frozenset()


def test_chapters_stand_in_the_history_by_themselves_and_fail_alone(desk: Desk) -> None:
    row = make_ticket()
    cause, failed = new_id(), new_id()

    def fail() -> None:
        with journal.chapter("rule:y", "run_rule", failed):
            row.subject = "Two"
            row.save()
            raise ValueError("no")

    with journal.recording("test", "outer"):
        row.priority = 2
        row.save()
        with journal.chapter("rule:x", "run_rule", cause, "c" * 32, 1):
            row.subject = "One"
            row.save()
        with pytest.raises(ValueError, match="no"):
            fail()
    rows = Event.select().where(Event.ticket == row.id)
    events = {event.field: (event.actor, event.cause == cause) for event in rows}
    assert events["priority"] == ("test", False)
    assert events["subject"] == ("rule:x", True)
    assert Ticket.get(Ticket.id == row.id).subject == "One"
    assert Event.select().where(Event.cause == failed).count() == 0


def test_what_the_deepest_link_changes_wakes_no_rule(desk: Desk) -> None:
    wait_for("priority-changed")
    row = make_ticket()
    for depth, priority in ((7, 2), (8, 3)):
        with journal.recording("test", "outer"), journal.chapter("rule:x", "run_rule", new_id(), "c" * 32, depth):
            row.priority = priority
            row.save()
    assert db.execute_sql("SELECT depth, lower(hex(chain)) FROM queued_cause").fetchall() == [(7, "c" * 32)]
