"""Moving a tag on very many tickets: history, search and what is announced are those of saving each."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.commands.marks import add_tag, remove_tag
from desktop.store import bulk_tags
from desktop.store.bulk_tags import move_tag
from desktop.store.database import db
from desktop.store.journal import recording
from desktop.store.models import Event, Ticket, TicketTag
from tests.making import make_ticket


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk_tags, "BATCH", 2)


def tagged(tag: str) -> set[str]:
    return {row.ticket for row in TicketTag.select().where(TicketTag.tag == tag, ~TicketTag.deleted)}


def heads(tickets: list[Ticket]) -> list[str]:
    return [db.execute_sql("SELECT text FROM ticket_text WHERE rid = ?", (each.rid,)).fetchone()[0] for each in tickets]


def changes(tag: str) -> list[tuple[str, str, str | None, str | None]]:
    rows = {row.id: row.tag for row in TicketTag.select()}
    events = Event.select().where(Event.command == "move").order_by(Event.rid)
    return sorted((each.ticket, each.field, each.old, each.new) for each in events if rows[each.row] == tag)


def test_every_ticket_changes_with_events_and_is_announced(desk: Desk) -> None:
    tickets = [make_ticket(f"Case {number}") for number in range(5)]
    ids = {each.id for each in tickets}
    old = [add_tag(desk, each.id, "refund") for each in tickets][0]
    new = [add_tag(desk, each.id, "money") for each in tickets[:2]][0]
    remove_tag(desk, tickets[1].id, new)
    with recording("me", "move") as run:
        assert move_tag(old, new) == 5
    assert (tagged(old), tagged(new)) == (set(), ids)
    assert changes(old) == sorted((each, "deleted", "false", "true") for each in ids)
    made = [(each.id, "", None, None) for each in tickets[2:]]
    assert changes(new) == sorted([(tickets[1].id, "deleted", "true", "false"), *made])
    written = {event.row for event in Event.select().where(Event.command == "move")}
    assert {row for kind, row in run.touched if kind == "ticket_tag"} == written
    assert all("money" in head and "refund" not in head for head in heads(tickets))


def test_a_tag_that_goes_leaves_the_others(desk: Desk) -> None:
    tickets = [make_ticket() for _ in range(3)]
    for ticket in tickets:
        gone, kept = add_tag(desk, ticket.id, "gone"), add_tag(desk, ticket.id, "kept")
    with recording("me", "move"):
        assert move_tag(gone, None) == 3
        assert move_tag(gone, None) == 0
    assert (tagged(gone), len(tagged(kept))) == (set(), 3)
    assert all("kept" in head and "gone" not in head for head in heads(tickets))
