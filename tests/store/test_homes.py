"""The homes of archived departments."""

from __future__ import annotations

from desktop.commands.base import Desk
from desktop.store.homes import bring_home, living_department, write_home
from desktop.store.journal import recording
from desktop.store.models import Department
from tests.making import make_agent, make_department, make_ticket


def test_a_home_may_have_been_archived_too(desk: Desk) -> None:
    home = str(Department.get().id)
    one, two = make_department("One", archived=True), make_department("Two", archived=True)
    with recording("test", "homes"):
        write_home(one, two)
        write_home(two, home)
    assert [living_department(each) for each in (one, two, home, "0" * 32)] == [home, home, home, "0" * 32]


def test_homes_that_lead_back_to_each_other_end_somewhere(desk: Desk) -> None:
    one, two = make_department("One", archived=True), make_department("Two", archived=True)
    with recording("test", "homes"):
        write_home(one, two)
        write_home(two, one)
    assert living_department(one) in (one, two)
    assert living_department(make_department("Homeless", archived=True)) != one


def test_a_ticket_comes_home_to_somebody_who_is_there(desk: Desk) -> None:
    home, old = str(Department.get().id), make_department("Old", archived=True)
    with recording("test", "homes"):
        write_home(old, home)
    here, gone = make_agent("Here", "agent"), make_agent("Gone", "agent", active=False)
    for agent, stays in ((here, here), (gone, None), (None, None)):
        ticket = make_ticket(department=old, assignee=agent)
        bring_home(ticket)
        assert (ticket.department, ticket.assignee) == (home, stays)
