from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.store import journal
from desktop.store.bulk import index_messages, insert_rows
from desktop.store.clock import new_id
from desktop.store.create import status_id
from desktop.store.database import db
from desktop.store.models import Department, Event, Message, Ticket
from desktop.store.queries.counts import recount
from desktop.store.queries.lists import View, view_count
from desktop.store.queries.search import search


def _rows(count: int) -> list[dict[str, object]]:
    home, contact = Department.get().id, new_id()
    return [
        {"id": new_id(), "number": place, "department": home, "requester": contact, "status": status_id("new")}
        for place in range(count)
    ]


def test_rows_in_bulk_are_what_rows_one_by_one_would_be(desk: Desk) -> None:
    rows = _rows(2)
    with journal.recording("test", "bulk"):
        insert_rows(Ticket, rows[:1])
        Ticket.create(**rows[1])
    one, other = (Ticket.get(Ticket.id == row["id"]).__data__ for row in rows)
    same = {name for name in one if name not in ("rid", "id", "number", "created_at", "updated_at", "status_at")}
    assert {name: one[name] for name in same} == {name: other[name] for name in same}
    events = Event.select().where(Event.kind == "ticket").order_by(Event.rid)
    assert [(event.field, event.command, event.ticket) for event in events] == [
        ("", "bulk", row["id"]) for row in (rows[0], rows[1])
    ]


def test_the_counters_are_exact_after_a_bulk_write(desk: Desk) -> None:
    with journal.recording("test", "bulk"):
        assert insert_rows(Ticket, _rows(2500)) == 2500
    assert view_count(desk.actor, View("open")) == 2500
    assert recount() == 0


def test_messages_in_bulk_are_found(desk: Desk) -> None:
    with journal.recording("test", "bulk"):
        (ticket,) = rows = _rows(1)
        insert_rows(Ticket, rows, journal=False)
        texts = ["plain fork", "Łódź"]
        insert_rows(
            Message, ({"id": new_id(), "ticket": ticket["id"], "kind": "customer", "text": text} for text in texts)
        )
        index_messages(enumerate(texts, 1))
    assert len(search(desk.actor, "lodz")) == len(search(desk.actor, "plain fork")) == 1
    with db.atomic():
        db.execute_sql("INSERT INTO message_search(message_search, rank) VALUES ('integrity-check', 1)")
    assert Event.select().where(Event.kind.in_(["ticket", "message"])).count() == 0


def test_a_bulk_write_outside_a_recording_is_a_bug(desk: Desk) -> None:
    with pytest.raises(RuntimeError):
        insert_rows(Ticket, _rows(1))
