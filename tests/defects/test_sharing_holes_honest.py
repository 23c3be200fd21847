"""What honest computers send passes every check: nothing of it is refused, and all who may see a ticket agree on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.commands.marks import add_participant
from desktop.commands.places import assign, move_to_department
from desktop.commands.replies import add_note
from desktop.commands.tickets import edit_subject, mark_seen, set_status
from desktop.store.create import status_id
from desktop.store.models import Ticket
from desktop.store.row_reads import row_by_id
from desktop.sync.refusals import refused_rows
from tests.jobs.sharing.computers import Computer, Office, make_office, share_in_folder
from tests.making import make_ticket


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = make_office(tmp_path)
    yield made
    made.close()


def exchange(*computers: Computer, rounds: int = 4) -> int:
    """Let computers meet; return how many rows were refused."""
    return sum(each.sync().quarantined for _ in range(rounds) for each in computers)


def refused(computer: Computer) -> list[tuple[str, str]]:
    with computer.here():
        return [(each.table, each.why) for each in refused_rows()]


def subject(computer: Computer, ticket: str) -> str:
    with computer.here():
        row = row_by_id(Ticket, ticket)
        return "" if row is None else row.subject


def test_a_ticket_that_moves_to_and_fro_is_refused_by_nobody(office: Office) -> None:
    share_in_folder(office)
    with office.owner.here():
        ticket = make_ticket(department=office.workshop).id
    ann, rob = office.join("ann"), office.join("rob")
    everybody = (office.owner, ann, rob)
    exchange(*everybody)
    assert subject(rob, ticket) == ""
    with ann.here() as desk:
        move_to_department(desk, ticket, office.home)
        edit_subject(desk, ticket, "Moved and named")
    assert exchange(*everybody) == 0
    assert subject(rob, ticket) == "Moved and named"
    with rob.here() as desk:
        assign(desk, ticket, desk.actor.id)
        mark_seen(desk, ticket)
        add_participant(desk, ticket, "Zoe@Customer.example", "Zoe")
        add_note(desk, ticket, "Seen.")
        edit_subject(desk, ticket, "Rob's")
        set_status(desk, ticket, status_id("open"))
    assert exchange(*everybody) == 0
    assert subject(office.owner, ticket) == "Rob's"
    with ann.here() as desk:
        assign(desk, ticket, None)
        move_to_department(desk, ticket, office.workshop)
    assert exchange(*everybody) == 0
    assert subject(rob, ticket) == ""
    assert [refused(each) for each in everybody] == [[], [], []]
    assert office.owner.digests() != {}
