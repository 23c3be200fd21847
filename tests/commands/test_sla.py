"""Policies, the clocks that follow every change in its own transaction, and levels chosen by hand."""

from __future__ import annotations

import json
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.commands import sla
from desktop.commands.calendars import create_calendar
from desktop.commands.desk_setup import write_desk_setting
from desktop.commands.notes import delete_note
from desktop.commands.places import merge
from desktop.commands.replies import add_note, send_reply
from desktop.commands.statuses import edit_status
from desktop.commands.tickets import reopen, resolve, set_priority, set_status
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.core.sla import Options
from desktop.jobs.follow_promises import follow_promises
from desktop.jobs.session import as_mail
from desktop.store.audit import AuditEntry
from desktop.store.automation_queue import keep_from_rules
from desktop.store.clock import clock_set_to
from desktop.store.create import status_id
from desktop.store.database import db
from desktop.store.journal import Event, recording
from desktop.store.models import Department, SlaClock, Ticket
from desktop.store.queries.lists import ticket_rows
from desktop.store.queries.sla import clocks_of, policy_rows, timeline
from tests.journeys.test_rights_matrix import FORM
from tests.making import actor_desk, add_message, make_agent, make_department, make_mailbox, make_ticket

OFFICE = json.dumps([[[540, 1020]]] * 5 + [[], []])
FIRST = {"first-response": [480, 240, 120, 60]}
ALL = {**FIRST, "next-response": [60] * 4, "resolution": [480] * 4}


def at(day: int, hour: int, minute: int = 0) -> int:
    """Return a moment of November 2026 in Berlin as ms; the 23rd is a Monday."""
    return int(datetime(2026, 11, day, hour, minute, tzinfo=ZoneInfo("Europe/Berlin")).timestamp() * 1000)


def made(desk, targets=ALL, name="Gold", **others) -> str:
    """Make a policy in office hours, long ago."""
    with clock_set_to(at(1, 9)):
        others.setdefault("calendar", create_calendar(desk, f"Office of {name}", OFFICE, "Europe/Berlin"))
        return sla.create_sla_policy(desk, name, targets, **others)


def opened(day: int, hour: int, minute: int = 0, **columns) -> str:
    """Make a ticket at a moment."""
    with clock_set_to(at(day, hour, minute)):
        return str(make_ticket(**columns).id)


def states(desk, ticket: str) -> dict[str, tuple[str, int | None]]:
    return {row.clock: (row.state, row.due_at) for row in clocks_of(desk.actor, ticket)}


def head(ticket: str) -> tuple[str, int | None, int]:
    row = Ticket.get(Ticket.id == ticket)
    return row.due_clock, row.due_at, row.due_state


def test_a_ticket_gets_its_clocks_in_the_transaction_that_makes_it(desk):
    policy = made(desk)
    ticket = opened(20, 16, 30)
    assert states(desk, ticket) == {
        "first-response": ("running", at(23, 12, 30)),
        "resolution": ("running", at(23, 16, 30)),
    }
    assert head(ticket) == ("first-response", at(23, 12, 30), 1)
    assert Ticket.get(Ticket.id == ticket).sla == policy
    row = ticket_rows(desk.actor, [Ticket.get(Ticket.id == ticket).rid])[0]
    assert (row.due_at, row.due_clock, row.due_state) == (at(23, 12, 30), "first-response", 1)


def test_a_desk_without_policies_writes_nothing(desk):
    ticket = opened(20, 16, 30)
    assert SlaClock.select().count() == 0
    assert head(ticket) == ("", None, 0)


def test_an_answer_a_note_and_the_customer_move_the_clocks(desk):
    made(desk)
    make_mailbox(desk)
    ticket = opened(23, 9)
    with clock_set_to(at(23, 9, 30)):
        add_note(desk, ticket, "Looking at it.")
    assert states(desk, ticket)["first-response"][0] == "running"
    with clock_set_to(at(23, 10)):
        send_reply(desk, ticket, FORM)
    assert states(desk, ticket)["first-response"][0] == "met"
    assert states(desk, ticket)["resolution"] == ("paused", None)
    assert head(ticket) == ("resolution", None, 2)
    with clock_set_to(at(24, 10)):
        add_message(Ticket.get(Ticket.id == ticket), "Still burning.")
        reopen(desk, ticket)
    assert states(desk, ticket)["next-response"] == ("running", at(24, 11))
    assert states(desk, ticket)["resolution"] == ("running", at(24, 17))
    with clock_set_to(at(24, 10, 30)):
        resolve(desk, ticket)
    assert states(desk, ticket)["resolution"][0] == "met"
    assert states(desk, ticket)["next-response"][0] == "stopped"
    assert head(ticket) == ("", None, 0)


def test_an_urgent_ticket_is_due_sooner_and_undoing_it_later_again(desk):
    made(desk, FIRST)
    ticket = opened(23, 9)
    with clock_set_to(at(23, 9, 30)):
        set_priority(desk, ticket, 3)
        assert head(ticket) == ("first-response", at(23, 10), 1)
        undo(desk, Event.select().where(Event.command == "set_priority").get().cause)
        assert head(ticket) == ("first-response", at(23, 13), 1)


def test_the_first_policy_whose_conditions_hold_counts(desk):
    home = make_department("Workshop")
    condition = [[{"field": "department", "op": "any-of", "value": [home]}]]
    silver = made(desk, FIRST, "Silver")
    gold = made(desk, {"resolution": [60] * 4}, "Gold", groups=condition)
    sla.reorder_sla_policies(desk, [gold, silver])
    with clock_set_to(at(23, 9)):
        inside, outside = make_ticket(department=home), make_ticket()
    assert [Ticket.get(Ticket.id == each.id).sla for each in (inside, outside)] == [gold, silver]
    with clock_set_to(at(23, 9, 10)):
        sla.edit_sla_policy(desk, gold, active=False)
        follow_promises(as_mail(desk), at(23, 9, 10))
    assert Ticket.get(Ticket.id == inside.id).sla == silver
    assert set(states(desk, str(inside.id))) == {"first-response"}


def test_a_policy_that_changes_is_followed_by_every_open_ticket(desk):
    policy = made(desk, {"resolution": [240] * 4})
    tickets = [opened(23, 9, email=f"c{n}@example.com") for n in range(3)]
    with clock_set_to(at(23, 11)):
        sla.edit_sla_policy(desk, policy, targets={"resolution": [60] * 4})
        assert follow_promises(as_mail(desk), at(23, 11)) == 3
        assert follow_promises(as_mail(desk), at(23, 11)) == 0
    for ticket in tickets:
        [row] = clocks_of(desk.actor, ticket)
        assert (row.state, row.breached_at, row.by_change) == ("breached", at(23, 10), True)
        assert head(ticket) == ("resolution", at(23, 10), 3)


def test_other_hours_and_another_effect_of_a_status_are_followed_too(desk):
    made(desk, {"resolution": [240] * 4}, calendar=None)
    ticket = opened(23, 9)
    assert head(ticket)[1] == at(23, 13)
    with clock_set_to(at(23, 10)):
        home = str(Department.get().id)
        write_desk_setting(desk, "hours", json.dumps([[[600, 660]]] * 7), home)
        write_desk_setting(desk, "time_zone", "Europe/Berlin", home)
        follow_promises(as_mail(desk), at(23, 10))
        assert head(ticket)[1] == at(26, 11)
        edit_status(desk, status_id("new"), clock="pause")
        follow_promises(as_mail(desk), at(23, 10))
        assert head(ticket) == ("resolution", None, 2)


def test_a_level_chosen_by_hand_stays_until_it_is_released(desk):
    silver = made(desk, FIRST, "Silver")
    gold = made(desk, {"resolution": [60] * 4}, "Gold")
    ticket = opened(23, 9)
    with clock_set_to(at(23, 9, 10)):
        sla.set_sla(desk, ticket, gold)
        assert set(states(desk, ticket)) == {"resolution"}
        set_priority(desk, ticket, 3)
        assert Ticket.get(Ticket.id == ticket).sla == gold
        sla.set_sla(desk, ticket, None)
        assert states(desk, ticket) == {}
        assert head(ticket) == ("", None, 0)
        sla.release_sla(desk, ticket)
        assert Ticket.get(Ticket.id == ticket).sla == silver
        assert set(states(desk, ticket)) == {"first-response"}


def test_choosing_a_level_can_be_taken_back(desk):
    silver = made(desk, FIRST, "Silver")
    gold = made(desk, {"resolution": [60] * 4}, "Gold")
    ticket = opened(23, 9)
    with clock_set_to(at(23, 9, 10)):
        sla.set_sla(desk, ticket, gold)
        undo(desk, Event.select().where(Event.command == "set_sla").get().cause)
    row = Ticket.get(Ticket.id == ticket)
    assert (row.sla, row.sla_by_hand) == (silver, False)
    assert set(states(desk, ticket)) == {"first-response"}


def test_what_is_chosen_must_be_there_and_switched_on(desk):
    gold = made(desk, active=False)
    ticket = opened(23, 9)
    with pytest.raises(DeskError, match="sla-off"):
        sla.set_sla(desk, ticket, gold)
    for none in ("", "0" * 32, "x"):
        with pytest.raises(NotFoundError):
            sla.set_sla(desk, ticket, none)


def test_deleting_a_policy_ends_its_clocks(desk):
    policy = made(desk)
    ticket = opened(23, 9)
    with clock_set_to(at(23, 10)):
        sla.delete_sla_policy(desk, policy)
        follow_promises(as_mail(desk), at(23, 10))
    assert states(desk, ticket) == {}
    assert head(ticket) == ("", None, 0)
    assert Ticket.get(Ticket.id == ticket).sla is None
    assert policy_rows(desk.actor) == ()


def test_a_ticket_answered_before_the_policy_was_made_is_not_judged_by_it(desk):
    make_mailbox(desk)
    ticket = opened(23, 9)
    with clock_set_to(at(23, 16)):
        send_reply(desk, ticket, FORM)
    with clock_set_to(at(24, 9)):
        sla.create_sla_policy(desk, "Gold", ALL)
        follow_promises(as_mail(desk), at(24, 9))
    assert set(states(desk, ticket)) == {"resolution"}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": ""}, "name-empty"),
        ({"name": "silver"}, "sla-exists"),
        ({"targets": {}}, "sla-empty"),
        ({"targets": {"resolution": [None] * 4}}, "sla-empty"),
        ({"targets": {"resolution": [0] * 4}}, "sla-targets"),
        ({"targets": "["}, "sla-targets"),
        ({"options": {"warn_percent": 200}}, "sla-options"),
        ({"options": "["}, "sla-options"),
        ({"groups": [[{"field": "lunch", "op": "is", "value": 1}]]}, "rule-"),
        ({"groups": "["}, "field-value"),
        ({"calendar": "0" * 32}, "not-found"),
        ({"active": "yes"}, "field-value"),
        ({"owner": "me"}, "field-refused"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_changed(desk, changes, code):
    made(desk, name="Silver")
    gold = made(desk, name="Gold")
    before = policy_rows(desk.actor)
    with pytest.raises(DeskError, match=code):
        sla.edit_sla_policy(desk, gold, **changes)
    assert policy_rows(desk.actor) == before


def test_policies_say_how_many_tickets_they_count_for_and_every_change_is_logged(desk):
    gold = made(desk, options=Options(warn_minutes=15), note="For everybody")
    opened(23, 9)
    opened(23, 10, email="b@example.com")
    [row] = policy_rows(desk.actor)
    assert (row.id, row.tickets, row.breached, row.note, row.calendar_name) == (
        gold,
        2,
        0,
        "For everybody",
        "Office of Gold",
    )
    assert json.loads(row.options)["warn_minutes"] == 15
    sla.edit_sla_policy(desk, gold, name="Platinum")
    assert {entry.action for entry in AuditEntry.select() if entry.kind == "sla_policy"} == {
        "create_sla_policy",
        "edit_sla_policy",
    }


def test_who_may_not_neither_sets_up_policies_nor_overrides_them(desk):
    gold = made(desk)
    agent = actor_desk(desk, make_agent("Ala", "agent", [str(Department.get().id)]))
    ticket = opened(23, 9)
    for attempt in (
        lambda: sla.create_sla_policy(agent, "Own", FIRST),
        lambda: sla.edit_sla_policy(agent, gold, active=False),
        lambda: sla.delete_sla_policy(agent, gold),
        lambda: sla.set_sla(agent, ticket, None),
        lambda: sla.release_sla(agent, ticket),
    ):
        with pytest.raises(NotAllowedError):
            attempt()
    assert clocks_of(agent.actor, ticket)
    stranger = actor_desk(desk, make_agent("Ola", "agent", []))
    assert clocks_of(stranger.actor, ticket) == ()
    assert timeline(stranger.actor, ticket, clocks_of(desk.actor, ticket)[0].id) == ()


def test_clocks_are_what_the_history_says_however_often_they_are_computed(desk):
    made(desk)
    make_mailbox(desk)
    ticket = opened(23, 9)
    with clock_set_to(at(23, 9, 10)):
        set_status(desk, ticket, status_id("waiting_customer"))
    with clock_set_to(at(23, 9, 50)):
        reopen(desk, ticket)
        set_priority(desk, ticket, 2)
        note = add_note(desk, ticket, "Hm.")
        delete_note(desk, note)
    before = clocks_of(desk.actor, ticket)
    with clock_set_to(at(23, 9, 50)), recording("test", "test"):
        db.execute_sql("DELETE FROM sla_clock")
        row = Ticket.get(Ticket.id == ticket)
        row.snippet = "touched"
        row.save()
    assert clocks_of(desk.actor, ticket) == before


def test_the_timeline_gives_each_stretch_its_reason(desk):
    made(desk, {"resolution": [240] * 4})
    ticket = opened(20, 16, 30)
    with clock_set_to(at(23, 10)):
        set_status(desk, ticket, status_id("waiting_customer"))
    with clock_set_to(at(23, 11)):
        reopen(desk, ticket)
        set_priority(desk, ticket, 2)
    [clock] = clocks_of(desk.actor, ticket)
    found = timeline(desk.actor, ticket, clock.id, at(23, 15))
    assert [(each.start, each.kind, each.reason) for each in found] == [
        (at(20, 16, 30), "running", "started"),
        (at(20, 17), "closed-hours", "closed"),
        (at(23, 9), "running", "opened"),
        (at(23, 10), "paused", "status"),
        (at(23, 11), "running", "status"),
        (at(23, 13, 30), "breached", "due"),
    ]
    assert found[3].details["key"] == "waiting_customer"


def test_a_merged_ticket_keeps_the_earliest_beginning_and_the_other_one_stops(desk):
    made(desk, FIRST)
    early = opened(23, 9)
    late = opened(23, 11)
    with clock_set_to(at(23, 11, 30)):
        merge(desk, early, late)
    assert head(late) == ("first-response", at(23, 13), 1)
    assert head(early) == ("", None, 0)
    assert states(desk, early) == {}


def test_what_comes_out_of_an_archive_starts_no_clock_until_the_customer_writes(desk):
    policy = made(desk, FIRST)
    years_ago = at(1, 9) - 900 * 86_400_000
    with clock_set_to(at(23, 9)), recording("mail", "take_in"):
        ticket = make_ticket(source="import", created_at=years_ago)
        db.execute_sql("UPDATE message SET received_at = ?", (years_ago,))
        keep_from_rules(str(ticket.id))
    identity = str(ticket.id)
    assert (states(desk, identity), Ticket.get(Ticket.id == identity).sla) == ({}, None)
    with clock_set_to(at(23, 10)):
        sla.edit_sla_policy(desk, policy, name="Platinum")
        follow_promises(as_mail(desk), at(23, 10))
    assert (states(desk, identity), head(identity)) == ({}, ("", None, 0))
    with clock_set_to(at(23, 11)):
        add_message(Ticket.get(Ticket.id == identity), "Is anybody there?")
    assert states(desk, identity) == {"first-response": ("running", at(23, 15))}
