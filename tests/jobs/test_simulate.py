"""Trying a rule: what it would do, in whose sight, and that no trace of it stays."""

from __future__ import annotations

import pytest

from desktop.commands.marks import add_tag
from desktop.commands.tags import create_tag
from desktop.commands.tickets import set_priority, set_status
from desktop.core.errors import DeskError, NotAllowedError
from desktop.jobs.simulate import simulate, would_match
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.create import status_id
from desktop.store.database import db
from desktop.store.models import Department, Ticket
from tests.making import actor_desk, add_message, make_agent, make_department, make_mailbox, make_ticket
from tests.ruling import condition, make_rule, now_is, rule_body

DAY = 24 * 3600 * 1000
HIGH = {"do": "set-priority", "value": 2}


def everything() -> list[object]:
    """Return every row of every table that a trial could leave something in."""
    names = [row[0] for row in db.execute_sql("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    return [(name, db.execute_sql(f'SELECT * FROM "{name}"').fetchall()) for name in sorted(names)]


def test_a_draft_shows_what_it_would_change_and_changes_nothing(desk):
    burning, other = make_ticket(), make_ticket(subject="Lost key")
    before, told = everything(), []
    desk.bus.subscribe(told.append)
    found = simulate(desk, rule_body("ticket-created", [HIGH], [[condition("subject", "contains", "fire")]]))
    assert (found.looked_at, found.more, found.as_it_is) == (2, False, False)
    (row,) = found.tickets
    assert (row.ticket, row.number, row.subject) == (burning.id, burning.number, "Printer on fire")
    assert (row.before, row.after, row.refused) == ({"priority": 1}, {"priority": 2}, "")
    assert [each["field"] for each in row.why] == ["subject"]
    assert other.id not in {each.ticket for each in found.tickets}
    assert everything() == before
    assert told == []


def test_the_ticket_is_tried_as_it_was_then(desk):
    ticket, tag = make_ticket(), create_tag(desk, "hot")
    set_priority(desk, ticket.id, 3)
    set_status(desk, ticket.id, status_id("closed"))
    add_tag(desk, ticket.id, "hot")
    body = rule_body("ticket-created", [{"do": "set-subject", "value": "Seen"}])
    for wanted in (
        condition("priority", "is", 1),
        condition("status", "is", status_id("new")),
        condition("tags", "none-of", [tag]),
    ):
        (row,) = simulate(desk, {**body, "groups": [[wanted]]}).tickets
        assert row.after == {"subject": "Seen"}
    assert simulate(desk, {**body, "groups": [[condition("priority", "is", 3)]]}).tickets == ()
    assert now_is(ticket.id).priority == 3


def test_changes_are_tried_with_what_was_before(desk):
    ticket = make_ticket()
    for priority in (3, 0, 2):
        set_priority(desk, ticket.id, priority)
    body = rule_body("priority-changed", [{"do": "set-subject", "value": "Down"}])
    down = simulate(desk, {**body, "groups": [[condition("priority", "decreased")]]})
    assert (down.looked_at, len(down.tickets)) == (3, 1)
    assert simulate(desk, {**body, "groups": [[condition("priority", "changed-from", 0)]]}).tickets[0].number
    assert len(simulate(desk, body, limit=2).tickets) == 2
    assert simulate(desk, body, limit=2).more


def test_messages_that_came_later_are_not_there_yet(desk):
    ticket = make_ticket(text="It burns.", message_id="<1@example.com>")
    with journal.recording("test", "age"):
        db.execute_sql("UPDATE message SET received_at = received_at - 1000, sent_at = sent_at - 1000")
    add_message(ticket, "It is out.", received_at=now() + 5)
    body = rule_body("customer-message", [HIGH], [[condition("customer-messages", "is", 1)]])
    (row,) = simulate(desk, body, until=now() + DAY).tickets
    assert row.at < now() - 900


def test_mails_notes_and_refusals_are_told_and_nothing_is_sent(desk):
    make_mailbox(desk)
    ticket = make_ticket()
    before = everything()
    acts = [
        {"do": "send-mail", "to": "address", "address": "boss@example.com", "subject": "Look", "text": "At this."},
        {"do": "add-note", "value": "Told the boss."},
    ]
    (row,) = simulate(desk, rule_body("ticket-created", acts)).tickets
    (mail,) = row.sends
    assert (mail.kind, mail.to, mail.subject) == ("mail", ("boss@example.com",), "Look")
    assert "At this." in mail.text
    assert row.notes == ("Told the boss.",)
    assert everything() == before
    assert not list(desk.files.root.rglob("*.z"))
    weak = make_agent("Li", "light", [ticket.department])
    refused = simulate(desk, rule_body("ticket-created", [HIGH]), owner=weak).tickets
    assert [(each.refused != "", each.after) for each in refused] == [(True, {})]


def test_only_what_one_sees_is_tried_and_only_with_the_right_to(desk):
    home, other = Department.get().id, make_department("Returns")
    mine, _ = make_ticket(), make_ticket(department=other)
    body = rule_body("ticket-created", [HIGH])
    assert simulate(desk, body).looked_at == 2
    admin = actor_desk(desk, make_agent("Ada", "supervisor", [home]))
    found = simulate(admin, body)
    assert found.looked_at == len({each.ticket for each in found.tickets} | {mine.id})
    agent = actor_desk(desk, make_agent("Al", "agent", [home]))
    for ask in (simulate, would_match):
        with pytest.raises(NotAllowedError):
            ask(agent, body)


def test_a_rule_of_time_is_tried_on_what_is_old_enough_now(desk):
    old = make_ticket(created_at=now() - 3 * DAY)
    make_ticket()
    make_ticket(created_at=now() - 3 * DAY, status="closed")
    body = rule_body("older-than", [HIGH], timing={"minutes": 2 * 24 * 60})
    found = simulate(desk, body)
    assert [(each.ticket, each.after) for each in found.tickets] == [(old.id, {"priority": 2})]
    assert would_match(desk, body) == (1, 1)


def test_what_leaves_no_trace_is_tried_on_tickets_as_they_are(desk):
    ticket = make_ticket()
    set_priority(desk, ticket.id, 3)
    found = simulate(desk, rule_body("ticket-opened", [HIGH], [[condition("priority", "is", 3)]]))
    assert (len(found.tickets), found.as_it_is) == (1, True)


def test_the_editor_learns_how_many_would_match(desk):
    for subject in ("Fire", "Fire again", "Water"):
        make_ticket(subject=subject)
    body = rule_body("ticket-created", [HIGH], [[condition("subject", "contains", "fire")]])
    assert would_match(desk, {**body, "name": ""}) == (2, 3)
    assert would_match(desk, body, last=1) == (0, 1)
    with pytest.raises(DeskError, match="rule-trigger"):
        would_match(desk, {**body, "trigger": "nonsense"})


def test_what_was_tried_is_what_happens_when_the_rule_is_on(desk):
    make_ticket(subject="Fire")
    body = rule_body("priority-changed", [{"do": "add-note", "value": "Up"}, {"do": "set-subject", "value": "Water"}])
    ticket = make_ticket(subject="Fire")
    set_priority(desk, ticket.id, 3)
    (row,) = simulate(desk, body).tickets
    make_rule(desk, "priority-changed", body["actions"])
    set_priority(desk, ticket.id, 0)
    after = now_is(ticket.id)
    assert {name: getattr(after, name) for name in row.after} == row.after == {"subject": "Water"}
    assert Ticket.select().where(Ticket.subject == "Water").count() == 1
