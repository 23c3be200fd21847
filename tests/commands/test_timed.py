"""What the desk does by itself."""

import pytest

from desktop.commands.desk_setup import write_desk_setting
from desktop.commands.places import assign, restore
from desktop.commands.tickets import resolve, set_priority, set_status
from desktop.commands.timed import close_resolved, take_back_unanswered, trash_old, wake_postponed
from desktop.core.errors import NotAllowedError
from desktop.jobs.session import as_mail
from desktop.jobs.timers import TimerSums, run_timers
from desktop.store.clock import now
from desktop.store.create import status_id
from desktop.store.models import Event, Ticket
from tests.making import actor_desk, make_agent, make_ticket

MINUTE, DAY = 60_000, 24 * 3600 * 1000


def again(ticket):
    return Ticket.get(Ticket.id == ticket.id)


def waiting(**columns):
    return make_ticket(waiting_since=now(), **columns)


def test_resolved_tickets_close_after_the_days_of_their_department(desk):
    ticket, other, own = make_ticket(), make_ticket(), as_mail(desk)
    resolve(desk, ticket.id)
    assert close_resolved(own, now() + 400 * DAY) == 0
    write_desk_setting(desk, "auto_close_days", 7, owner=ticket.department)
    assert close_resolved(own, now() + 6 * DAY) == 0
    assert close_resolved(own, now() + 8 * DAY) == 1
    assert (again(ticket).lane, again(other).lane) == (5, 0)


def test_a_ticket_left_unanswered_is_nobodys_again(desk):
    ticket, idle = waiting(), make_ticket()
    for each in (ticket, idle):
        assign(desk, each.id, desk.actor.id)
    assert take_back_unanswered(as_mail(desk), now() + DAY) == 0
    write_desk_setting(desk, "assignment_timeout_minutes", 30, owner=ticket.department)
    assert take_back_unanswered(as_mail(desk), now() + 29 * MINUTE) == 0
    assert take_back_unanswered(as_mail(desk), now() + 31 * MINUTE) == 1
    assert (again(ticket).assignee, again(idle).assignee) == (None, desk.actor.id)
    assert Event.select().where((Event.field == "assignee") & (Event.actor == "mail")).count() == 1


def test_an_agent_at_work_keeps_the_ticket(desk):
    ticket = make_ticket(waiting_since=now() - DAY)
    write_desk_setting(desk, "assignment_timeout_minutes", 30, owner=ticket.department)
    assign(desk, ticket.id, desk.actor.id)
    set_priority(desk, ticket.id, 3)
    assert take_back_unanswered(as_mail(desk), now() + 10 * MINUTE) == 0
    assert take_back_unanswered(as_mail(desk), now() + 40 * MINUTE) == 1


def test_closed_tickets_go_into_the_trash_when_their_time_is_over(desk):
    ticket, fresh = make_ticket(), make_ticket()
    set_status(desk, ticket.id, status_id("closed"))
    assert trash_old(as_mail(desk), now() + 900 * DAY) == 0
    write_desk_setting(desk, "retention_days", 365, owner=ticket.department)
    assert trash_old(as_mail(desk), now() + 364 * DAY) == 0
    assert trash_old(as_mail(desk), now() + 366 * DAY) == 1
    assert (again(ticket).lane, again(fresh).lane) == (11, 0)


def test_what_somebody_brought_back_is_left_alone(desk):
    write_desk_setting(desk, "retention_days", 1, owner=make_ticket().department)
    old = make_ticket(status="closed", closed_at=now() - 9 * DAY, updated_at=1, folder=2)
    Ticket.update(updated_at=now() - 9 * DAY).where(Ticket.id == old.id).execute()
    restore(desk, old.id)
    assert trash_old(as_mail(desk), now()) == 0
    assert trash_old(as_mail(desk), now() + 2 * DAY) == 1


def test_no_agent_runs_the_clock_not_even_the_owner(desk):
    for command in (wake_postponed, close_resolved, take_back_unanswered, trash_old):
        with pytest.raises(NotAllowedError):
            command(desk, now())


def test_the_clock_runs_whoever_sits_at_the_desk(desk):
    ticket = make_ticket(status="postponed", postponed_until=5)
    reports = actor_desk(desk, make_agent("Rita", "reports"))
    assert run_timers(reports, now()) == TimerSums(woken=1)
    assert again(ticket).lane == 1
    assert run_timers(reports, now()) == TimerSums()
