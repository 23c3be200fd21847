"""A department that hands out its tickets, for tests."""

from __future__ import annotations

import json
from collections.abc import Iterable

from desktop.commands.base import Desk
from desktop.commands.places import move_to_department
from desktop.store import journal
from desktop.store.models import Firing, Ticket
from desktop.store.settings import write_setting
from tests.making import make_ticket

MINUTE = 60_000


def say(home: str, **values: str | int | bool) -> None:
    """Write settings of a department."""
    with journal.recording("test", "say"):
        for name, value in values.items():
            write_setting("department", home, name, value)


def new_ticket(desk: Desk, home: str, **columns: object) -> str:
    """Let a ticket come to a department through a command, as mail does."""
    ticket = make_ticket(**columns)
    move_to_department(desk, ticket.id, home)
    return ticket.id


def owner_of(ticket: str) -> str | None:
    found: str | None = Ticket.get(Ticket.id == ticket).assignee
    return found


def owners(tickets: Iterable[str]) -> list[str | None]:
    return [owner_of(each) for each in tickets]


def reasons(ticket: str) -> list[str]:
    rows = Firing.select().where(Firing.ticket == ticket).order_by(Firing.rid)
    return [json.loads(row.why)[0]["code"] for row in rows]
