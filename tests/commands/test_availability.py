"""Availability, deputies and working hours."""

from __future__ import annotations

import json

import pytest

from desktop.commands.availability import edit_hours, return_from_away, set_availability, set_deputy
from desktop.commands.base import Desk
from desktop.commands.departments import set_member
from desktop.commands.roles import create_role, set_grant
from desktop.commands.tickets import set_status
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.permissions import Permission, Scope
from desktop.jobs.session import as_mail
from desktop.jobs.timers import run_timers
from desktop.store.clock import now
from desktop.store.create import status_id
from desktop.store.models import Agent, Department, Ticket
from tests.making import actor_desk, make_agent, make_department, make_ticket

HOUR = 3_600_000
WEEK: list[list[list[int]]] = [[[540, 1020]], [[540, 720], [780, 1020]], [[1320, 360]], [[540, 1020]], [], [], []]


def first() -> str:
    return str(Department.get().id)


def row(agent: str) -> Agent:
    return Agent.get(Agent.id == agent)


def holder(ticket: Ticket) -> str | None:
    found: str | None = Ticket.get(Ticket.id == ticket.id).assignee
    return found


def test_everybody_says_for_themselves_whether_they_are_there(desk: Desk) -> None:
    agent = make_agent("Marek", "light")
    acting = actor_desk(desk, agent)
    set_availability(acting, agent, "away", now() + HOUR, " Lunch\nbreak ")
    assert (row(agent).availability, row(agent).away_reason) == ("away", "Lunch break")
    set_availability(acting, agent, "available", now() + HOUR, "ignored")
    assert (row(agent).away_until, row(agent).away_reason) == (None, "")
    for state, until, code in (("asleep", None, "field-value"), ("away", now() - 1, "away-in-the-past")):
        with pytest.raises(DeskError, match=code):
            set_availability(acting, agent, state, until)


def test_others_say_it_only_with_a_right_that_reaches_them(desk: Desk) -> None:
    agent, other = make_agent("Marek", "agent", [first()]), make_department("Other")
    chief = make_agent("Chief", "light")
    set_member(desk, first(), chief, role="supervisor")
    stranger = make_agent("Sue", "agent", [other])
    set_availability(actor_desk(desk, chief), agent, "offline")
    with pytest.raises(NotAllowedError, match="availability_change_others"):
        set_availability(actor_desk(desk, chief), stranger, "offline")
    with pytest.raises(NotAllowedError, match="availability_change_others"):
        set_availability(actor_desk(desk, agent), chief, "offline")
    set_availability(actor_desk(desk, make_agent("Ada", "supervisor")), stranger, "offline")
    nobody = make_agent("Nobody", "reports")
    with pytest.raises(NotAllowedError, match="availability_change_own"):
        set_availability(actor_desk(desk, nobody), nobody, "busy")


def test_handing_over_gives_what_waits_for_an_answer_to_nobody(desk: Desk) -> None:
    agent = make_agent("Marek", "agent", [first()])
    waiting, fresh = make_ticket(assignee=agent), make_ticket(assignee=agent)
    set_status(desk, waiting.id, status_id("waiting_customer"))
    assert set_availability(desk, agent, "handing-over", now() + HOUR) == 1
    assert (holder(waiting), holder(fresh)) == (agent, None)


@pytest.mark.parametrize(
    ("start", "until", "state", "gets"),
    [
        (None, None, "available", True),
        (-HOUR, HOUR, "available", True),
        (HOUR, None, "available", False),
        (-2 * HOUR, -HOUR, "available", False),
        (None, None, "handing-over", False),
    ],
)
def test_the_deputy_in_charge_gets_it(desk: Desk, start: int | None, until: int | None, state: str, gets: bool) -> None:
    agent, deputy = make_agent("Marek", "agent", [first()]), make_agent("Sue", "agent", [first()])
    moment = now()
    set_deputy(
        desk, agent, deputy, None if start is None else moment + start, None if until is None else moment + until
    )
    set_availability(desk, deputy, state)
    ticket = make_ticket(assignee=agent)
    assert set_availability(desk, agent, "handing-over") == 1
    assert holder(ticket) == (deputy if gets else None)


def test_a_deputy_is_somebody_else_who_is_there(desk: Desk) -> None:
    agent, left = make_agent("Marek", "agent"), make_agent("Left", "agent", active=False)
    acting = actor_desk(desk, agent)
    for deputy, start, until, code in (
        (agent, None, None, "deputy-self"),
        (left, None, None, "agent-inactive"),
        ("0" * 32, None, None, "not-found"),
        (desk.actor.id, 5, 4, "deputy-dates"),
    ):
        with pytest.raises(DeskError, match=code):
            set_deputy(acting, agent, deputy, start, until)
    set_deputy(acting, agent, desk.actor.id, 4, 4)
    set_deputy(acting, agent, "")
    assert (row(agent).deputy, row(agent).deputy_from) == (None, None)
    with pytest.raises(NotAllowedError):
        set_deputy(acting, desk.actor.id, agent)
    role = create_role(desk, "Hr", "agent")
    set_grant(desk, role, Permission.PEOPLE_AGENTS_EDIT, Scope.ALL)
    heir = make_agent("Heir", role, [first()])
    set_deputy(actor_desk(desk, heir), agent, make_agent("Sue", "agent"))
    with pytest.raises(NotAllowedError, match="role-beyond-own"):
        set_deputy(actor_desk(desk, heir), agent, heir)


def test_hours_are_seven_days_in_a_place(desk: Desk) -> None:
    agent = make_agent("Marek", "agent")
    edit_hours(actor_desk(desk, agent), agent, WEEK, "Europe/Warsaw")
    assert (json.loads(row(agent).hours), row(agent).time_zone) == (WEEK, "Europe/Warsaw")
    edit_hours(desk, agent, [])
    assert row(agent).hours == ""
    with pytest.raises(NotAllowedError):
        edit_hours(actor_desk(desk, agent), desk.actor.id, WEEK)


@pytest.mark.parametrize(
    ("days", "zone", "code"),
    [
        ([[]] * 6, "", "hours-invalid"),
        ([[[0, 1441]], *[[]] * 6], "", "hours-invalid"),
        ([[[-1, 5]], *[[]] * 6], "", "hours-invalid"),
        ([[[60, 60]], *[[]] * 6], "", "hours-invalid"),
        ([[[0, 60], [30, 90]], *[[]] * 6], "", "hours-invalid"),
        ([[[60, 90], [0, 30]], *[[]] * 6], "", "hours-invalid"),
        ([[[600, 60], [700, 800]], *[[]] * 6], "", "hours-invalid"),
        ([[[0, 90]], *[[]] * 5, [[600, 100]]], "", "hours-invalid"),
        ([[]] * 7, "Mars/Olympus", "time-zone-unknown"),
    ],
)
def test_hours_that_cannot_be(desk: Desk, days: list[list[list[int]]], zone: str, code: str) -> None:
    with pytest.raises(DeskError, match=code):
        edit_hours(desk, desk.actor.id, days, zone)


def test_who_is_away_comes_back_by_themselves(desk: Desk) -> None:
    one, two, three = (make_agent(name, "agent") for name in ("One", "Two", "Three"))
    moment = now()
    set_availability(desk, one, "away", moment + HOUR, "Dentist")
    set_availability(desk, two, "handing-over", moment + 2 * HOUR)
    set_availability(desk, three, "away")
    own = as_mail(desk)
    assert return_from_away(own, moment) == 0
    assert run_timers(desk, moment + HOUR).returned == 1
    assert [row(each).availability for each in (one, two, three)] == ["available", "handing-over", "away"]
    assert (row(one).away_until, row(one).away_reason) == (None, "")
    assert run_timers(desk, moment + 9 * HOUR).returned == 1
    with pytest.raises(NotAllowedError):
        return_from_away(desk, moment)
