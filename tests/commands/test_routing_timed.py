"""What routing does as time passes."""

from __future__ import annotations

from desktop.commands.availability import set_availability
from desktop.commands.places import move_to_department
from desktop.commands.routing_timed import run_routing
from desktop.jobs.session import as_mail
from desktop.store import journal
from desktop.store.clock import clock_set_to, now
from desktop.store.models import Department, Event, Firing, Ticket
from tests.making import actor_desk, make_agent, make_department
from tests.routed import MINUTE, new_ticket, owner_of, reasons, say


def test_running_it_again_changes_nothing(desk, home, eva):
    ticket = new_ticket(desk, home)
    before = Firing.select().count(), Event.select().count()
    assert run_routing(as_mail(desk), now()) == 0
    assert (Firing.select().count(), Event.select().count()) == before
    assert owner_of(ticket) == eva


def test_nobody_took_it_in_time_so_it_goes_up_once(desk, home, eva):
    above = make_department("Front office")
    with journal.recording("test", "parent"):
        row = Department.get(Department.id == home)
        row.parent = above
        row.save()
    say(home, routing_method="manual", escalate_after_minutes=30)
    ticket = new_ticket(desk, home)
    start = now()
    assert run_routing(as_mail(desk), start + 29 * MINUTE) == 0
    assert run_routing(as_mail(desk), start + 31 * MINUTE) == 1
    assert Ticket.get(Ticket.id == ticket).department == above
    assert reasons(ticket) == ["not-taken"]
    move_to_department(desk, ticket, home)
    assert run_routing(as_mail(desk), start + 90 * MINUTE) == 0
    assert Ticket.get(Ticket.id == ticket).department == home


def test_what_is_almost_due_goes_up_with_nobody_on_it(desk, home, eva):
    above = make_department("Front office")
    with journal.recording("test", "parent"):
        row = Department.get(Department.id == home)
        row.escalation = above
        row.save()
    say(home, escalate_before_due_minutes=15)
    ticket = new_ticket(desk, home)
    assert owner_of(ticket) == eva
    start = now()
    with journal.recording("test", "due"):
        row = Ticket.get(Ticket.id == ticket)
        row.due_at, row.due_state, row.due_clock = start + 60 * MINUTE, 1, "first-response"
        row.save()
    assert run_routing(as_mail(desk), start + 44 * MINUTE) == 0
    assert run_routing(as_mail(desk), start + 46 * MINUTE) == 1
    row = Ticket.get(Ticket.id == ticket)
    assert (row.department, row.assignee) == (above, None)


def test_another_department_takes_over_while_nobody_is_there(desk, home, eva):
    other = make_department("Night shift")
    night = make_agent("Noor", "agent", [other])
    say(home, fallback_department=other)
    say(other, routing_method="round-robin")
    set_availability(actor_desk(desk, eva), eva, "offline")
    ticket = new_ticket(desk, home)
    row = Ticket.get(Ticket.id == ticket)
    assert (row.department, row.assignee) == (other, night)


def test_escalation_looks_at_the_clock_once_for_each_department(desk, home):
    above, top = make_department("Front office"), make_department("Board")
    with journal.recording("test", "parents"):
        for place, parent in ((home, above), (above, top)):
            row = Department.get(Department.id == place)
            row.parent = parent
            row.save()
    for place in (home, above):
        say(place, escalate_after_minutes=10)
    ticket = new_ticket(desk, home)
    start = now()
    for minute, where in ((9, home), (11, above), (12, above), (22, top), (60, top)):
        with clock_set_to(start + minute * MINUTE):
            run_routing(as_mail(desk), now())
        assert Ticket.get(Ticket.id == ticket).department == where, minute
    assert [(row.kind, row.source) for row in Firing.select().order_by(Firing.rid)] == [
        ("escalation", home),
        ("escalation", above),
    ]
