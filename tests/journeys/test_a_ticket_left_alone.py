"""A ticket that nobody touches escalates at the right minute, across a weekend and a change of the clock."""

from __future__ import annotations

import json
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.commands.calendars import create_calendar
from desktop.commands.rules import create_rule
from desktop.commands.sla import create_sla_policy
from desktop.core.sla import Options
from desktop.jobs.timers import run_timers
from desktop.store.clock import clock_set_to
from desktop.store.models import Ticket
from desktop.store.queries.lists import ticket_rows
from desktop.store.queries.sla import clocks_of, timeline
from tests.making import make_department, make_ticket

OFFICE = json.dumps([[[540, 1020]]] * 5 + [[], []])
MINUTE = 60_000


def berlin(month: int, day: int, hour: int, minute: int, fold: int = 0) -> int:
    moment = datetime(2026, month, day, hour, minute, tzinfo=ZoneInfo("Europe/Berlin"), fold=fold)
    return int(moment.timestamp() * 1000)


def tick(desk, moment: int) -> None:
    with clock_set_to(moment):
        assert run_timers(desk, moment, asked_for=True).failed == ()


@pytest.mark.parametrize(
    ("week", "opened", "minutes", "due"),
    [
        (OFFICE, berlin(10, 23, 16, 30), 60, berlin(10, 26, 9, 30)),
        (OFFICE, berlin(3, 27, 16, 30), 60, berlin(3, 30, 9, 30)),
        ("", berlin(10, 24, 23, 30), 240, berlin(10, 25, 2, 30, fold=1)),
        ("", berlin(3, 28, 23, 30), 240, berlin(3, 29, 4, 30)),
    ],
    ids=["weekend of autumn", "weekend of spring", "night of autumn", "night of spring"],
)
def test_it_goes_to_who_takes_over_in_the_minute_in_which_it_is_due(desk, week, opened, minutes, due):
    second_line = make_department("Second line")
    with clock_set_to(berlin(1, 1, 9, 0)):
        hours = create_calendar(desk, "Hours", week, "Europe/Berlin")
        create_sla_policy(
            desk, "Promise", {"first-response": [minutes] * 4}, calendar=hours, options=Options(warn_minutes=15)
        )
        create_rule(
            desk,
            {
                "name": "Overdue",
                "trigger": "sla-breached",
                "actions": [{"do": "set-department", "value": second_line}, {"do": "set-priority", "value": 3}],
            },
        )
    with clock_set_to(opened):
        ticket = make_ticket()
    home = Ticket.get(Ticket.id == ticket.id).department
    for moment in (opened + MINUTE, due - 16 * MINUTE, due - MINUTE):
        tick(desk, moment)
        assert Ticket.get(Ticket.id == ticket.id).department == home
    row = ticket_rows(desk.actor, [ticket.rid])[0]
    assert (row.due_at, row.due_state) == (due, 1)
    tick(desk, due)
    after = Ticket.get(Ticket.id == ticket.id)
    assert (after.department, after.priority, after.due_state, after.due_at) == (second_line, 3, 3, due)
    tick(desk, due + MINUTE)
    [clock] = clocks_of(desk.actor, str(ticket.id))
    assert (clock.state, clock.breached_at, clock.by_change) == ("breached", due, False)
    spans = timeline(desk.actor, str(ticket.id), clock.id, due + 10 * MINUTE)
    assert [(each.start, each.kind) for each in spans if each.reason == "due"] == [(due, "breached")]
    assert spans[0].start == opened
