"""Moving very many tickets: history, counters and what is announced are those of saving each."""

from __future__ import annotations

import json

import pytest

from desktop.commands.base import Desk
from desktop.store import bulk_moves
from desktop.store.bulk_moves import move_tickets
from desktop.store.journal import recording
from desktop.store.models import Department, Event, Ticket, TicketCount
from desktop.store.row_reads import key
from tests.making import make_department, make_ticket


def counted() -> dict[tuple[str, bool], int]:
    return {(bytes(row.department).hex(), bool(row.assignee)): row.n for row in TicketCount.select() if row.n}


def test_every_ticket_moves_with_an_event_and_is_announced(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk_moves, "BATCH", 2)
    home, other = str(Department.get().id), make_department("Other")
    tickets = {make_ticket().id for _ in range(5)}
    with recording("me", "move") as run:
        assert move_tickets("department = ?", (key(home),), "department", other) == 5
    assert counted() == {(other, False): 5}
    events = list(Event.select().where(Event.command == "move"))
    assert {(event.row, event.ticket) for event in events} == {(each, each) for each in tickets}
    assert {(event.actor, event.cause, event.field, event.old, event.new) for event in events} == {
        ("me", run.cause, "department", json.dumps(home), json.dumps(other))
    }
    assert set(run.touched) == {("ticket", each) for each in tickets}


def test_nobody_is_a_target_too_and_what_is_there_already_stays(desk: Desk) -> None:
    ticket, other = make_ticket(assignee=desk.actor.id), make_ticket()
    with recording("me", "move"):
        assert move_tickets("lane < ?", (5,), "assignee", None) == 1
    assert {Ticket.get(Ticket.id == each.id).assignee for each in (ticket, other)} == {None}
    event = Event.get(Event.command == "move")
    assert (event.old, event.new) == (json.dumps(desk.actor.id), None)


def test_only_ids_of_places_are_moved(desk: Desk) -> None:
    with recording("me", "move"), pytest.raises(ValueError, match="subject"):
        move_tickets("lane < ?", (5,), "subject", None)
