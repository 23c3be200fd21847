"""An owner makes rules, mails arrive by IMAP and go where they should, and what is left alone goes up in time."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import time_machine

from desktop.commands.calendars import create_calendar
from desktop.commands.departments import edit_department
from desktop.commands.rules import create_rule, set_rule_active
from desktop.commands.sla import create_sla_policy
from desktop.core.automation.language import read_rule
from desktop.jobs.simulate import simulate
from desktop.jobs.timers import run_timers
from desktop.store.clock import now
from desktop.store.database import db
from desktop.store.models import Department, Firing, Ticket
from desktop.store.queries.load_board import load_board
from desktop.store.queries.rules import ticket_firings
from desktop.store.queries.sla import clocks_of
from tests.defects.office import Office, mail, ticket
from tests.journeys.roads import Journey, letter
from tests.making import make_agent, make_department

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str) -> int:
    """Return a moment (ms) from wall time in Berlin."""
    return int(datetime.fromisoformat(text).replace(tzinfo=BERLIN).timestamp() * 1000)


def example(marketing: str) -> dict[str, object]:
    """Return the rule that a customer asked for."""
    return {
        "name": "Social media to Marketing",
        "trigger": "ticket-created",
        "groups": [
            [{"field": "source", "op": "any-of", "value": ["facebook", "twitter", "instagram", "viber", "email"]}]
        ],
        "actions": [{"do": "set-department", "value": marketing}, {"do": "assign", "value": "least-loaded"}],
    }


def test_mails_go_where_the_owner_wants_with_the_reasons_written_on_them(journey: Journey) -> None:
    desk = journey.desk
    with db.connection_context():
        marketing = make_department("Marketing")
        adam, berta = make_agent("Adam", "agent", [marketing]), make_agent("Berta", "agent", [marketing])
    journey.dovecot.deliver(letter("An old question.", message_id="<old@mail.example.test>", subject="Before"))
    journey.fetch()
    with db.connection_context():
        body = example(marketing)
        found = simulate(desk, read_rule(body), now() - 90 * 24 * 3600_000, now() + 1, 100)
        assert [each.subject for each in found.tickets] == ["Before"]
        assert Ticket.get().department != marketing
        rule = create_rule(desk, {**body, "active": False})
        set_rule_active(desk, rule, True)
    for number in range(4):
        subject = f"Question {number}"
        journey.dovecot.deliver(letter("Hello", message_id=f"<{number}@mail.example.test>", subject=subject))
        journey.fetch()
    with db.connection_context():
        rows = list(Ticket.select().where(Ticket.subject != "Before").order_by(Ticket.number))
        assert {row.department for row in rows} == {marketing}
        assert sorted(row.assignee for row in rows) == sorted([adam, berta] * 2)
        assert rows[0].assignee != rows[1].assignee
        for row in rows:
            trace = ticket_firings(desk.actor, row.id)
            assert [each.source for each in trace if each.kind == "rule"] == [rule]
            why = json.dumps([each.why for each in trace], default=str)
            assert "email" in why
        assert Firing.select().where(Firing.source == rule).count() == 4
        board = load_board(desk.actor)
        sums = {each.id: each for each in board.departments}
        assert sums[marketing].new == 4


@pytest.mark.parametrize(
    ("arrives", "minute_before", "escalates", "due"),
    [
        ("2026-03-27T16:30", "2026-03-30T09:14", "2026-03-30T09:15", "2026-03-30T09:30"),
        ("2026-10-23T16:30", "2026-10-26T09:14", "2026-10-26T09:15", "2026-10-26T09:30"),
    ],
    ids=["spring", "autumn"],
)
def test_a_ticket_left_alone_escalates_at_the_right_minute_across_a_weekend_and_a_clock_change(
    tmp_path: Path, arrives: str, minute_before: str, escalates: str, due: str
) -> None:
    with time_machine.travel(at(arrives) / 1000, tick=False):
        office = Office(tmp_path / "Office.deskbell")
    with db.connection_context():
        above = make_department("Second level")
        home = Department.get(Department.id != above)
        with time_machine.travel(at(arrives) / 1000, tick=False):
            edit_department(office.desk, home.id, escalation=above)
            office.set("escalate_before_due_minutes", 15)
            week = json.dumps([[[540, 1020]]] * 5 + [[], []])
            calendar = create_calendar(office.desk, "Office", week, "Europe/Berlin")
            hour = {"first-response": [60, 60, 60, 60]}
            create_sla_policy(office.desk, "One hour", hour, calendar=calendar)
            row = ticket(office.take(mail()))
        assert Ticket.get(Ticket.id == row.id).due_at == at(due)
        assert minutes_until_moved(office, row.id, above, (arrives, minute_before, escalates)) == escalates
        (clock,) = clocks_of(office.desk.actor, row.id)
        assert (clock.due_at, clock.state) == (at(due), "running")
        pass_time(office, due + ":01")
        (clock,) = clocks_of(office.desk.actor, row.id)
        assert (clock.state, clock.breached_at) == ("breached", at(due))


def pass_time(office: Office, moment: str) -> None:
    """Let the desk's minute come."""
    with time_machine.travel(at(moment) / 1000, tick=False):
        run_timers(office.desk, at(moment))


def minutes_until_moved(office: Office, ticket_id: str, above: str, moments: tuple[str, ...]) -> str:
    """Return at which of the moments the ticket went up."""
    for moment in moments:
        pass_time(office, moment)
        if Ticket.get(Ticket.id == ticket_id).department == above:
            return moment
    return ""
