"""Two computers of one desk meet in a folder."""

from __future__ import annotations

import pytest

from desktop.commands.replies import add_note
from desktop.commands.tickets import edit_subject
from desktop.store.models import Message, Ticket
from tests.jobs.sharing.computers import Computer, Office, settle, share_in_folder
from tests.making import make_ticket


@pytest.fixture
def office(alone: Office) -> Office:
    return alone


def subjects(computer: Computer) -> list[tuple[int, str]]:
    with computer.here():
        return sorted((row.number, row.subject) for row in Ticket.select())


def test_what_one_does_the_other_has_after_a_meeting_of_each(office: Office) -> None:
    with office.owner.here():
        ticket = make_ticket("Before it was shared").id
    share_in_folder(office)
    adam = office.join("adam")
    assert subjects(adam) == [(1001, "Before it was shared")]
    with adam.here() as desk:
        edit_subject(desk, ticket, "Changed by Adam")
        add_note(desk, ticket, "A word among us")
    assert adam.sync().pushed > 0
    assert office.owner.sync().pulled > 0
    assert subjects(office.owner) == [(1001, "Changed by Adam")]
    with office.owner.here():
        assert [row.text for row in Message.select() if row.kind == "note"] == ["A word among us"]
    assert ("ticket", "sync") in {(each.kind, each.command) for each in office.owner.heard}
    office.close(adam)


def test_computers_with_the_same_rights_come_to_the_same_rows(office: Office) -> None:
    share_in_folder(office)
    adam = office.join("adam")
    for computer in (office.owner, adam):
        with computer.here():
            for number in range(3):
                make_ticket(f"By {computer.name} {number}")
    settle(office.owner, adam)
    assert office.owner.digests() == adam.digests()
    assert len(subjects(adam)) == 6
    office.close(adam)


def test_a_meeting_without_news_sends_nothing(office: Office) -> None:
    share_in_folder(office)
    adam = office.join("adam")
    settle(office.owner, adam)
    files = sorted((office.folder / "Halyard.desk" / "dev").rglob("*.chg"))
    assert adam.sync().pushed == 0
    assert office.owner.sync().pulled == 0
    assert sorted((office.folder / "Halyard.desk" / "dev").rglob("*.chg")) == files
    office.close(adam)
