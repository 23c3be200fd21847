"""Time passes: each warning and each breach once, at its minute, in somebody's working time, told to the rules."""

from __future__ import annotations

import json

from desktop.commands.rules import create_rule
from desktop.commands.sla import edit_sla_policy
from desktop.commands.sla_timed import watch_clocks
from desktop.commands.tickets import resolve, set_priority
from desktop.core.sla import Options
from desktop.jobs.follow_promises import follow_promises
from desktop.jobs.session import as_mail
from desktop.jobs.timers import run_timers
from desktop.store.clock import clock_set_to
from desktop.store.database import db
from desktop.store.journal import recording
from desktop.store.models import Agent, Firing, SlaClock, Ticket
from desktop.store.queries.sla import clocks_of
from tests.commands.test_sla import FIRST, at, head, made, opened

WARNING = Options(warn_minutes=30)


def watch(desk, day: int, hour: int, minute: int = 0) -> int:
    """Run the clock watch at a moment."""
    with clock_set_to(at(day, hour, minute)):
        return int(watch_clocks(as_mail(desk), at(day, hour, minute)))


def fired(word: str) -> int:
    return sum(json.loads(row.done)[0]["do"] == f"sla-{word}" for row in Firing.select().where(Firing.kind == "sla"))


def react(desk, trigger: str, priority: int) -> None:
    """Let a rule set the priority when something happens."""
    acts = [{"do": "set-priority", "value": priority}]
    create_rule(desk, {"name": trigger, "trigger": trigger, "actions": acts})


def test_a_warning_and_a_breach_come_at_their_minute_and_once(desk):
    made(desk, FIRST, options=WARNING)
    ticket = opened(20, 16, 30)
    assert watch(desk, 23, 11, 59) == 0
    assert watch(desk, 23, 12) == 1
    assert (fired("warning"), fired("breached")) == (1, 0)
    assert watch(desk, 23, 12) == watch(desk, 23, 12, 29) == 0
    assert watch(desk, 23, 12, 30) == 1
    assert head(ticket) == ("first-response", at(23, 12, 30), 3)
    assert watch(desk, 23, 12, 30) == watch(desk, 24, 12, 30) == 0
    assert (fired("warning"), fired("breached")) == (1, 1)


def test_the_rules_hear_of_both(desk):
    react(desk, "sla-warning", 2)
    react(desk, "sla-breached", 0)
    made(desk, {"first-response": [240] * 4}, options=WARNING)
    ticket = opened(20, 16, 30)
    priorities = []
    for minute in (-1, 0, 29, 30):
        watch(desk, 23, 12 if minute >= 0 else 11, minute % 60)
        priorities.append(Ticket.get(Ticket.id == ticket).priority)
    assert priorities == [1, 2, 2, 0]


def test_a_shortened_promise_marks_what_it_breaks_but_wakes_no_rule(desk):
    react(desk, "sla-breached", 0)
    policy = made(desk, FIRST)
    ticket = opened(23, 9)
    with clock_set_to(at(23, 12)):
        edit_sla_policy(desk, policy, targets={"first-response": [60] * 4})
        follow_promises(as_mail(desk), at(23, 12))
    assert head(ticket) == ("first-response", at(23, 10), 3)
    assert Ticket.get(Ticket.id == ticket).priority == 1
    assert fired("breached") == 1


def test_a_computer_that_was_off_tells_of_the_breach_and_no_longer_warns(desk):
    made(desk, FIRST, options=WARNING)
    opened(20, 16, 30)
    assert watch(desk, 27, 9) == 1
    assert (fired("warning"), fired("breached")) == (0, 1)
    [row] = SlaClock.select()
    assert (row.breached_at, row.state) == (at(23, 12, 30), "breached")


def test_nobody_is_warned_of_what_is_done(desk):
    made(desk, FIRST, options=WARNING)
    ticket = opened(20, 16, 30)
    with clock_set_to(at(23, 11)):
        resolve(desk, ticket)
    assert watch(desk, 27, 9) == 0
    assert Firing.select().count() == 0


def test_an_agent_who_works_at_night_is_warned_at_night(desk):
    with recording("test", "test"):
        me = Agent.get(Agent.id == desk.actor.id)
        me.hours, me.time_zone = json.dumps([[[1320, 360]]] * 7), "Europe/Berlin"
        me.save()
    made(desk, FIRST, options=WARNING)
    ticket = opened(20, 16, 30, assignee=desk.actor.id)
    [clock] = clocks_of(desk.actor, ticket)
    assert clock.due_at == at(23, 12, 30)
    assert clock.warn_at == at(23, 5, 45)
    assert watch(desk, 23, 5, 44) == 0
    assert watch(desk, 23, 5, 45) == 1


def test_a_breach_by_priority_is_marked_at_once_without_waiting_for_the_minute(desk):
    made(desk, FIRST)
    ticket = opened(23, 9)
    with clock_set_to(at(23, 11)):
        set_priority(desk, ticket, 3)
    [clock] = clocks_of(desk.actor, ticket)
    assert (clock.state, clock.breached_at, clock.by_change) == ("breached", at(23, 10), True)
    assert fired("breached") == 1
    assert watch(desk, 23, 11) == 0


def test_watching_and_following_walk_an_index(desk):
    for sql in (
        "SELECT DISTINCT ticket FROM sla_clock INDEXED BY sla_clock_due WHERE state = 'running' AND due_at <= 1",
        "SELECT * FROM sla_clock WHERE warn_at <= 1 AND warned_at IS NULL AND warn_at IS NOT NULL ORDER BY warn_at",
    ):
        plan = " ".join(str(row[3]) for row in db.execute_sql(f"EXPLAIN QUERY PLAN {sql}").fetchall())
        assert "sla_clock_" in plan
        assert "SCAN" not in plan


def test_a_clock_whose_ticket_is_gone_ends(desk):
    made(desk, FIRST)
    ticket = opened(20, 16, 30)
    with recording("test", "test"):
        db.execute_sql("DELETE FROM ticket WHERE id = ?", (bytes.fromhex(ticket),))
    watch(desk, 23, 12, 30)
    [row] = SlaClock.select()
    assert row.state in ("stopped", "missed")
    assert watch(desk, 23, 12, 31) == 0


def test_the_minutes_round_does_it_all(desk):
    made(desk, FIRST, options=WARNING)
    ticket = opened(20, 16, 30)
    for hour, minute in ((12, 0), (12, 30)):
        with clock_set_to(at(23, hour, minute)):
            sums = run_timers(desk, at(23, hour, minute), asked_for=True)
            assert (sums.told, sums.failed) == (1, ())
    assert Ticket.get(Ticket.id == ticket).due_state == 3
