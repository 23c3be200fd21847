from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.commands.marks import add_tag, remove_tag
from desktop.commands.places import assign
from desktop.commands.tickets import set_priority, set_status
from desktop.core.errors import NotFoundError
from desktop.store.clock import new_id
from desktop.store.create import status_id
from desktop.store.queries.history import ticket_history
from tests.making import make_ticket
from tests.store.plans import statements


def test_history_speaks_of_names_not_ids(desk: Desk) -> None:
    ticket = make_ticket()
    set_status(desk, ticket.id, status_id("open"))
    assign(desk, ticket.id, desk.actor.id)
    set_priority(desk, ticket.id, 3)
    found = {
        (row.command, row.field): (row.actor_name, row.old, row.new)
        for row in ticket_history(desk.actor, ticket.id, 50)
    }
    assert found["set_status", "status"] == ("Ewa Kowal", "new", "open")
    assert found["assign", "assignee"] == ("Ewa Kowal", "", "Ewa Kowal")
    assert found["set_priority", "priority"] == ("Ewa Kowal", "1", "3")
    assert found["make_ticket", ""] == ("", "", "")


def test_a_tag_is_named_when_it_comes_and_when_it_goes(desk: Desk) -> None:
    ticket = make_ticket()
    tag = add_tag(desk, ticket.id, "Refund")
    remove_tag(desk, ticket.id, tag)
    rows = [
        (row.command, row.old, row.new) for row in ticket_history(desk.actor, ticket.id, 50) if row.kind == "ticket_tag"
    ]
    assert rows == [("remove_tag", "Refund", ""), ("add_tag", "", "Refund")]


def test_the_newest_change_comes_first_and_the_limit_holds(desk: Desk) -> None:
    ticket = make_ticket()
    for priority in (2, 3, 0):
        set_priority(desk, ticket.id, priority)
    assert [row.new for row in ticket_history(desk.actor, ticket.id, 2)] == ["0", "3"]


def test_a_long_history_takes_a_fixed_number_of_reads(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    ticket = make_ticket()
    for place in range(20):
        set_priority(desk, ticket.id, place % 4)
        add_tag(desk, ticket.id, f"tag {place}")
    assert len(statements(lambda: ticket_history(desk.actor, ticket.id, 100), monkeypatch)) <= 5


def test_a_ticket_that_is_not_there_has_no_history(desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        ticket_history(desk.actor, new_id(), 10)
