"""Rules of time: when they fire, once, and on what."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

import pytest

from desktop.commands import _time_looks
from desktop.commands.places import assign
from desktop.commands.rules import edit_rule, set_rule_active
from desktop.commands.tickets import set_priority, set_status
from desktop.jobs import time_rules
from desktop.jobs.time_rules import run_time_rules
from desktop.store import journal
from desktop.store.clock import clock_set_to, now
from desktop.store.create import status_id
from desktop.store.database import db
from desktop.store.models import Agent, Contact, Department, Firing, Rule, RulePass, Ticket
from tests.making import add_message, make_agent, make_department, make_ticket
from tests.ruling import condition, make_rule, now_is, rule_body

MINUTE, HOUR, DAY = 60_000, 3_600_000, 24 * 3_600_000
UP = {"do": "set-priority", "value": 3}
START = 1_795_000_000_000


@pytest.fixture(autouse=True)
def _at_the_start(desk):
    with clock_set_to(START):
        yield


def tick(desk, minutes, whole=False):
    """Let the rules of time look some minutes after the start."""
    moment = START + minutes * MINUTE
    with clock_set_to(moment):
        return run_time_rules(desk, moment, whole=whole)


def timed(desk, trigger, minutes=60, acts=(UP,), groups=(), **rest):
    return make_rule(desk, trigger, acts, groups, timing={"minutes": minutes}, **rest)


def note(text):
    return {"do": "add-note", "value": text}


def test_it_fires_at_the_minute_and_once(desk):
    ticket = make_ticket()
    timed(desk, "older-than", acts=[note("Old")])
    assert [tick(desk, at) for at in (0, 59, 60, 61, 500)] == [0, 0, 1, 0, 0]
    row = Firing.get(Firing.ticket == ticket.id)
    assert (row.at, row.depth) == (START + 60 * MINUTE, 0)


@pytest.mark.parametrize(
    ("trigger", "columns"),
    [
        ("older-than", {"created_at": START - 30 * MINUTE}),
        ("no-customer-activity", {"last_in_at": START - 30 * MINUTE}),
        ("no-agent-activity", {"last_out_at": START - 30 * MINUTE}),
        ("in-status-for", {"status_at": START - 30 * MINUTE}),
        ("overdue-by", {"due_at": START - 30 * MINUTE}),
        ("due-in-less-than", {"due_at": START + 90 * MINUTE}),
    ],
)
def test_each_counts_from_its_own_moment(desk, trigger, columns):
    ticket, never = make_ticket(), make_ticket(status="closed")
    for each in (ticket, never):
        Ticket.update(**{"last_in_at": None, "last_out_at": None, **columns}).where(Ticket.id == each.id).execute()
    timed(desk, trigger)
    assert [tick(desk, at) for at in (0, 29, 30, 31)] == [0, 0, 1, 0]
    assert (now_is(ticket.id).priority, now_is(never.id).priority) == (3, 1)


@pytest.mark.parametrize("trigger", ["no-customer-activity", "no-agent-activity"])
def test_where_nobody_wrote_yet_it_counts_from_the_making(desk, trigger):
    ticket = make_ticket(created_at=START - 30 * MINUTE)
    Ticket.update(last_in_at=None, last_out_at=None).execute()
    timed(desk, trigger)
    assert [tick(desk, at) for at in (29, 30)] == [0, 1]
    assert now_is(ticket.id).priority == 3


def test_a_new_moment_is_a_new_cause(desk):
    ticket = make_ticket()
    timed(desk, "in-status-for", acts=[note("Still")])
    assert [tick(desk, at) for at in (60, 130)] == [1, 0]
    with clock_set_to(START + 140 * MINUTE):
        set_status(desk, ticket.id, status_id("open"))
    assert [tick(desk, at) for at in (199, 200, 300)] == [0, 1, 0]


def test_what_is_overdue_is_not_due_soon(desk):
    make_ticket(due_at=START - 5 * MINUTE)
    timed(desk, "due-in-less-than")
    assert tick(desk, 1) == 0


def test_an_old_ticket_that_changes_is_looked_at_again(desk):
    ticket, other = make_ticket(), make_ticket(email="other@example.com")
    timed(desk, "older-than", groups=[[condition("priority", "is", 2)], [condition("requester-name", "is", "Ada")]])
    assert tick(desk, 100) == 0
    with clock_set_to(START + 110 * MINUTE):
        set_priority(desk, ticket.id, 2)
    assert [tick(desk, at) for at in (111, 112)] == [1, 0]
    with journal.recording("test", "rename"):
        contact = Contact.get(Contact.id == other.requester)
        contact.name = "Ada"
        contact.save()
    assert [tick(desk, at) for at in (113, 114)] == [1, 0]


def test_a_message_counts_as_a_change(desk):
    ticket = make_ticket()
    timed(desk, "older-than", groups=[[condition("customer-messages", "is", 2)]])
    assert tick(desk, 100) == 0
    add_message(ticket, "Still burning.")
    assert tick(desk, 101) == 1


def test_what_moves_by_itself_is_looked_at_each_minute(desk):
    agent = make_agent("Al", "agent", [Department.get().id])
    ticket = make_ticket()
    assign(desk, ticket.id, agent)
    timed(desk, "older-than", groups=[[condition("assignee-availability", "is", "away")]])
    assert tick(desk, 100) == 0
    Agent.update(availability="away").where(Agent.id == agent).execute()
    assert [tick(desk, at) for at in (101, 102)] == [1, 0]


def test_a_rule_that_asks_something_else_looks_at_everything_again(desk):
    ticket = make_ticket()
    rule = timed(desk, "older-than", groups=[[condition("subject", "is", "Nonsense")]])
    assert tick(desk, 100) == 0
    edit_rule(desk, rule, rule_body("older-than", [UP], timing={"minutes": 60}))
    assert tick(desk, 101) == 1
    set_rule_active(desk, rule, False)
    assert tick(desk, 102) == 0
    assert RulePass.select().count() == 0
    set_rule_active(desk, rule, True)
    assert tick(desk, 103) == 0
    assert now_is(ticket.id).priority == 3


def test_a_rule_that_stops_the_others_does_so_for_that_moment(desk):
    ticket = make_ticket()
    timed(desk, "older-than", acts=[note("First")], stop=True)
    timed(desk, "older-than", acts=[note("Second")])
    timed(desk, "in-status-for", acts=[note("Other")])
    assert [tick(desk, at) for at in (60, 61, 200)] == [2, 0, 0]
    assert Firing.select().where(Firing.ticket == ticket.id).count() == 2


def test_a_rule_of_a_department_stays_in_it(desk):
    home = make_department("Returns")
    inside, outside = make_ticket(department=home), make_ticket()
    timed(desk, "older-than", department=home)
    assert tick(desk, 60) == 1
    assert (now_is(inside.id).priority, now_is(outside.id).priority) == (3, 1)


def test_many_tickets_are_looked_at_a_part_in_each_round(desk, monkeypatch):
    monkeypatch.setattr(_time_looks, "PAGE", 3)
    monkeypatch.setattr(time_rules, "MOST_LOOKED_AT", 6)
    for _ in range(14):
        make_ticket()
    Ticket.update(created_at=START - 100 * MINUTE + Ticket.rid).execute()
    timed(desk, "older-than")
    assert [tick(desk, at) for at in (1, 2, 3, 4)] == [6, 6, 2, 0]
    timed(desk, "older-than", acts=[note("All")])
    assert [tick(desk, 5, whole=True), tick(desk, 6)] == [14, 0]


def test_a_restless_rule_comes_round_to_all(desk, monkeypatch):
    monkeypatch.setattr(_time_looks, "PAGE", 3)
    monkeypatch.setattr(time_rules, "MOST_LOOKED_AT", 6)
    for _ in range(14):
        make_ticket(created_at=START - 100 * MINUTE)
    Ticket.update(created_at=Ticket.created_at + Ticket.rid).execute()
    timed(desk, "older-than", groups=[[condition("age-minutes", ">=", 200)]])
    assert [tick(desk, at) for at in (1, 2, 3, 4)] == [0] * 4
    assert sum(tick(desk, at) for at in range(101, 110)) == 14


def test_a_refusal_pauses_the_rule_and_leaves_the_other_tickets_alone(desk):
    for _ in range(3):
        make_ticket()
    agent = make_agent("Sue", "admin", [], "sue@example.com")
    rule = timed(desk, "older-than")
    Rule.update(owner=agent).where(Rule.id == rule).execute()
    Agent.update(active=False).where(Agent.id == agent).execute()
    assert tick(desk, 60) == 0
    assert (Rule.get(Rule.id == rule).paused, Firing.select().count()) == ("agent-inactive", 1)
    assert tick(desk, 61) == 0


def test_a_clock_that_was_set_back_loses_nothing(desk):
    timed(desk, "older-than")
    assert tick(desk, 100_000) == 0
    make_ticket()
    assert [tick(desk, at) for at in (59, 60, 61)] == [0, 1, 0]


def moment_of(text):
    return round(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


def test_calendar_times_come_in_their_zone_once_each(desk):
    ticket = make_ticket(created_at=moment_of("2026-03-20T00:00"))
    make_ticket(created_at=moment_of("2026-03-20T00:00"), status="closed")
    timing = {"calendar": {"days": ["saturday", "sunday"], "at": "09:00", "zone": "Europe/Berlin"}}
    make_rule(desk, "at-calendar-time", [note("Good morning")], timing=timing)

    def at(text):
        with clock_set_to(moment_of(text)):
            return run_time_rules(desk, moment_of(text))

    assert at("2026-03-21T08:30") == 0  # the rule is new: what was before is over
    assert [at("2026-03-22T07:59"), at("2026-03-22T08:00"), at("2026-03-22T08:01")] == [0, 1, 0]
    assert [at("2026-03-29T06:59"), at("2026-03-29T07:00")] == [1, 1]  # Saturday late; Sunday in summer time
    assert at("2026-05-01T12:00") == 1
    assert {row.ticket for row in Firing.select()} == {ticket.id}


def test_a_round_in_which_nothing_happens_writes_nothing(desk):
    make_ticket()
    timed(desk, "older-than", minutes=10_000)
    tick(desk, 0)
    before = db.execute_sql("SELECT * FROM rule_pass").fetchall()
    changes = db.connection().total_changes
    assert [tick(desk, at) for at in range(1, 10)] == [0] * 9
    assert db.execute_sql("SELECT * FROM rule_pass").fetchall() == before
    assert db.connection().total_changes == changes


def test_looking_often_or_seldom_comes_to_the_same(desk):
    """Compare with looking at every ticket: at the end the same have fired, whenever the rules looked."""
    chance = Random(7)
    made = [make_ticket(created_at=START + chance.randrange(300) * MINUTE) for _ in range(12)]
    timed(desk, "older-than", minutes=90, groups=[[condition("priority", "is", 2)]], acts=[note("Seen")])
    moment = 0
    ever = set()
    while moment < 600:
        moment += chance.choice([1, 7, 45])
        with clock_set_to(START + moment * MINUTE):
            if chance.random() < 0.5:
                set_priority(desk, chance.choice(made).id, chance.choice([1, 2]))
        tick(desk, moment)
        ever |= {
            row.id for row in map(lambda each: now_is(each.id), made)
            if row.priority == 2 and row.created_at + 90 * MINUTE <= START + moment * MINUTE
        }  # fmt: skip
    assert {row.ticket for row in Firing.select()} == ever
    assert Firing.select().count() == len(ever)
    assert now() == START
