"""What was done without a connection reaches the others, also where its ticket or the right to it went meanwhile."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.commands.members import remove_member
from desktop.commands.places import move_to_department
from desktop.commands.replies import add_note
from desktop.jobs.sharing.doors import quarantine
from desktop.store.models import Message, Ticket
from desktop.sync.dirty import pending
from desktop.sync.folder import reader
from tests.jobs.sharing.computers import Computer, Office, settle
from tests.making import make_ticket

SAID = "written on a train"


@pytest.fixture(params=["folder", "server"])
def where(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def rob(office: Office) -> Iterator[Computer]:
    """Give a restricted agent's computer that was off after a note was written on it."""
    with office.owner.here():
        ticket = make_ticket("Moves").id
    computer = office.join("rob")
    settle(office.owner, computer)
    with computer.here() as desk:
        add_note(desk, ticket, SAID)
    computer.let_go()
    yield computer
    computer.let_go()


def test_a_note_written_offline_on_a_ticket_that_moved_away_stands_on_the_ticket(office: Office, rob: Computer) -> None:
    with office.owner.here() as desk:
        move_to_department(desk, str(Ticket.get().id), office.workshop)
    settle(office.owner, rob, office.owner)
    with office.owner.here() as desk:
        assert SAID in [row.text for row in Message.select()]
        assert quarantine(desk) == []
    with rob.here():
        assert Ticket.select().count() == Message.select().count() == pending() == 0


def test_a_note_written_offline_before_the_right_to_it_went_is_kept_for_the_owner_or_its_author(
    office: Office, rob: Computer
) -> None:
    with office.owner.here() as desk:
        remove_member(desk, office.home, rob.agent)
    settle(office.owner, rob, office.owner)
    kept = []
    for computer in (office.owner, rob):
        with computer.here() as desk:
            kept += [row.table for row in quarantine(desk) if row.why != "scope-left"]
    assert "message" in kept
    with rob.here():
        assert Ticket.select().count() == Message.select().count() == pending() == 0


@pytest.mark.parametrize("where", ["folder"])
@pytest.mark.parametrize("moves", [True, False])
def test_what_a_folder_lost_is_brought_again_before_its_author_forgets_it(
    office: Office, rob: Computer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, moves: bool
) -> None:
    """The folder goes back to an earlier state; before the minute after which that counts, the ticket leaves."""
    monkeypatch.setattr(reader, "PATIENCE", 0.0)
    root, earlier = tmp_path / "Halyard.desk", tmp_path / "earlier"
    shutil.copytree(root, earlier)
    rob.sync()
    shutil.rmtree(root)
    earlier.rename(root)
    with office.owner.here() as desk:
        if moves:
            move_to_department(desk, str(Ticket.get().id), office.workshop)
        else:
            remove_member(desk, office.home, rob.agent)
    settle(office.owner, rob, office.owner)
    with office.owner.here() as desk:
        assert SAID in [row.text for row in Message.select()] or "message" in [row.table for row in quarantine(desk)]
    with rob.here():
        assert Ticket.select().count() == Message.select().count() == pending() == 0
