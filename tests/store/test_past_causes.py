"""What happened that would have set a rule off: found newest first, by index, in sight."""

from __future__ import annotations

import pytest

from desktop.commands.places import move_to_department, trash
from desktop.commands.replies import add_note
from desktop.commands.tickets import set_priority
from desktop.core.automation.triggers import TRIGGERS
from desktop.store.clock import clock_set_to, now
from desktop.store.models import Department, Event, Message
from desktop.store.queries.past_causes import past_causes
from desktop.store.rights import actor_of
from tests.making import make_agent, make_department, make_ticket
from tests.store.plans import slow_steps, statements

DAY = 24 * 3600 * 1000
START = now() - 20 * DAY


def past(desk, trigger, since=START - DAY, until=0, limit=50):
    return past_causes(desk.actor, trigger, since, until or now() + DAY, limit)


@pytest.fixture
def made(desk):
    """Give three tickets, made day after day."""
    found = []
    for day in range(3):
        with clock_set_to(START + day * DAY):
            found.append(make_ticket())
    return found


def test_the_making_of_tickets_comes_newest_first_with_their_first_message(desk, made):
    found = past(desk, "ticket-created")
    assert [each.ticket for each in found] == [ticket.id for ticket in reversed(made)]
    assert [each.message for each in found] == [
        Message.get(Message.ticket == ticket.id).id for ticket in reversed(made)
    ]
    assert [each.number for each in past(desk, "ticket-created", limit=2)] == [made[2].number, made[1].number]
    assert [each.at for each in past(desk, "ticket-created", START + 1, START + DAY)] == [START + DAY]


def test_changes_come_with_what_was_before_and_their_place_in_the_journal(desk, made):
    for day, priority in ((5, 3), (6, 0)):
        with clock_set_to(START + day * DAY):
            set_priority(desk, made[0].id, priority)
    newest, oldest = past(desk, "priority-changed")
    assert (newest.changes, oldest.changes) == ({"priority": (3, 0)}, {"priority": (1, 3)})
    assert newest.event == Event.select().order_by(Event.rid.desc()).get().rid
    assert past(desk, "priority-changed", START + 5 * DAY + 1, START + 6 * DAY - 1) == []
    assert len(past(desk, "priority-changed", START + 5 * DAY, START + 5 * DAY)) == 1
    assert past(desk, "status-changed") == []


def test_messages_are_found_by_kind(desk, made):
    add_note(desk, made[1].id, "Seen")
    (found,) = past(desk, "note-added")
    assert (found.ticket, found.actor) == (made[1].id, desk.actor.id)
    assert len(past(desk, "customer-message")) == 3
    assert past(desk, "agent-reply") == []


def test_what_leaves_no_trace_is_tickets_as_they_are(desk, made):
    assert {each.event for each in past(desk, "ticket-opened")} == {-1}


def test_only_what_is_in_sight_and_in_the_inbox_is_found(desk, made):
    home, other = Department.get().id, make_department("Returns")
    move_to_department(desk, made[0].id, other)
    trash(desk, made[1].id)
    actor = actor_of(make_agent("Al", "agent", [home]))
    everywhere = [past_causes(actor, trigger, START - DAY, now() + DAY, 50) for trigger in TRIGGERS]
    assert {each.ticket for found in everywhere for each in found} == {made[2].id}


@pytest.mark.parametrize("trigger", sorted(TRIGGERS))
def test_nothing_is_read_that_grows_with_the_desk(desk, made, trigger, monkeypatch):
    ran = statements(lambda: past(desk, trigger), monkeypatch)
    assert ran
    for statement in ran:
        assert slow_steps(statement, ("CONSTANT ROW",)) == []
