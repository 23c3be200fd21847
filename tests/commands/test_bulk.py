"""One command for many rows."""

import pytest

from desktop.commands.bulk import BulkSums, for_each
from desktop.commands.places import trash
from desktop.commands.tickets import resolve, set_priority, set_status
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError
from desktop.store.create import status_id
from desktop.store.models import Department, Event, Ticket
from tests.making import actor_desk, make_agent, make_department, make_ticket


def test_hidden_and_missing_rows_are_skipped_alike(desk):
    mine, hidden = make_ticket(), make_ticket(department=make_department("Workshop"))
    agent = actor_desk(desk, make_agent("Jan", "agent", [mine.department]))
    sums = for_each(agent, set_priority, [mine.id, hidden.id, "f" * 32, "nonsense", mine.id], 3)
    assert sums == BulkSums(1, 3)
    assert Ticket.get(Ticket.id == hidden.id).priority == 1


def test_one_refusal_stops_no_other_and_leaves_nothing(desk):
    tickets = [make_ticket(status=key) for key in ("new", "open", "new")]
    sums = for_each(desk, set_status, [each.id for each in tickets], status_id("new"))
    assert (sums.done, sums.refused) == (2, (("status-new-refused", 1),))


def test_it_is_one_run_of_the_command_itself(desk):
    heard = []
    desk.bus.subscribe(heard.append)
    tickets = [make_ticket() for _ in range(3)]
    for_each(desk, resolve, [each.id for each in tickets])
    assert [(each.kind, each.command, len(each.ids)) for each in heard] == [("ticket", "resolve", 3)]
    causes = {event.cause for event in Event.select().where(Event.command == "resolve")}
    assert len(causes) == 1
    undo(desk, causes.pop())
    assert {Ticket.get(Ticket.id == each.id).lane for each in tickets} == {0}


def test_it_takes_a_right_of_its_own(desk):
    ticket = make_ticket()
    restricted = actor_desk(desk, make_agent("Rana", "restricted", [Department.get().id]))
    with pytest.raises(NotAllowedError):
        for_each(restricted, set_priority, [ticket.id], 2)
    assert Ticket.get(Ticket.id == ticket.id).priority == 1


def test_anything_but_a_command_is_refused(desk):
    for verb in (lambda desk, row: None, for_each, print):
        with pytest.raises(DeskError, match="command-unknown"):
            for_each(desk, verb, [make_ticket().id])


def test_each_row_is_checked_by_the_command(desk):
    mine = make_ticket()
    light = make_agent("Lea", "light", [mine.department])
    from desktop.store import journal
    from desktop.store.database import natural_id
    from desktop.store.models import RoleGrant

    with journal.recording("test", "grant"):
        RoleGrant.create(
            id=natural_id("role-grant", "light", "ticket.bulk_actions"),
            role="light",
            permission="ticket.bulk_actions",
            scope=3,
        )
    sums = for_each(actor_desk(desk, light), trash, [mine.id])
    assert (sums.done, sums.refused) == (0, (("not-allowed", 1),))
