"""Rights are given and taken away: keys and rows follow, in a folder and at a server."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from desktop.commands.agents import deactivate_agent
from desktop.commands.members import remove_member, set_member
from desktop.core.errors import DeskError
from desktop.jobs.sharing.doors import revoke
from desktop.store.models import Contact, Department, Ticket
from tests.jobs.sharing.computers import Computer, Office, make_office, settle, share_in_folder
from tests.making import make_ticket

CANARY = "Quittenkanarie"


@pytest.fixture(params=["folder", "server"])
def where(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def seen(computer: Computer) -> set[str]:
    with computer.here():
        return {row.subject for row in Ticket.select()}


def bytes_with(computer: Computer, word: str) -> list[str]:
    """Name the files of a computer's profile that hold a word."""
    computer.let_go()
    files = [path for path in computer.profile.rglob("*") if path.is_file()]
    return [path.name for path in files if word.encode() in path.read_bytes()]


def test_an_owner_works_on_two_computers(tmp_path: Path) -> None:
    made = make_office(tmp_path)
    share_in_folder(made)
    with made.owner.here():
        make_ticket("Home")
    other = made.join("laptop", "ewa")
    settle(made.owner, other)
    with other.here():
        make_ticket("Away", email="jan@example.org")
    settle(made.owner, other)
    with made.owner.here() as desk:
        set_member(desk, made.workshop, made.owner.agent)
    settle(made.owner, other)
    assert seen(made.owner) == seen(other) == {"Home", "Away"}
    assert made.owner.digests() == other.digests()
    made.close()


def test_a_department_that_an_agent_is_given_comes_with_all_its_tickets(office: Office) -> None:
    with office.owner.here():
        make_ticket("Home")
        make_ticket("Old and far", department=office.workshop)
    rob = office.join("rob")
    settle(office.owner, rob)
    assert seen(rob) == {"Home"}
    with office.owner.here() as desk:
        set_member(desk, office.workshop, rob.agent)
    settle(office.owner, rob)
    assert seen(rob) == {"Home", "Old and far"}
    rob.let_go()


def test_a_department_that_is_taken_away_leaves_no_word_behind(office: Office) -> None:
    with office.owner.here() as desk:
        make_ticket("Home", email="home@example.com", name="Home Person")
        ticket = make_ticket(f"{CANARY} subject", email="far@example.com", name=CANARY, department=office.workshop)
        assert ticket.department == office.workshop
        set_member(desk, office.workshop, office.people["rob"])
    rob = office.join("rob")
    settle(office.owner, rob)
    assert len(seen(rob)) == 2
    assert bytes_with(rob, CANARY)
    with office.owner.here() as desk:
        remove_member(desk, office.workshop, rob.agent)
    settle(office.owner, rob)
    assert seen(rob) == {"Home"}
    with rob.here():
        assert [row.name for row in Contact.select()] == ["Home Person"]
        assert Department.select().count() == 2
    assert bytes_with(rob, CANARY) == []
    rob.let_go()


def test_an_agent_who_left_gets_nothing_new(office: Office) -> None:
    with office.owner.here():
        make_ticket("Before")
    rob = office.join("rob")
    settle(office.owner, rob)
    assert seen(rob) == {"Before"}
    with office.owner.here() as desk:
        deactivate_agent(desk, rob.agent, None)
        make_ticket("After")
    office.owner.sync()
    with contextlib.suppress(DeskError):  # a server has closed the login
        settle(rob, office.owner)
    assert "After" not in seen(rob)
    rob.let_go()


def told_of(computer: Computer, ticket: str) -> bool:
    """Tell whether a computer's window heard of a ticket since it was last cleared."""
    return any(event.kind == "ticket" and ticket in event.ids for event in computer.heard)


def test_the_window_hears_of_tickets_that_a_department_took_along(office: Office) -> None:
    with office.owner.here() as desk:
        ticket = make_ticket("Far", department=office.workshop)
        set_member(desk, office.workshop, office.people["rob"])
    rob = office.join("rob")
    settle(office.owner, rob)
    with office.owner.here() as desk:
        remove_member(desk, office.workshop, rob.agent)
    rob.heard.clear()
    settle(office.owner, rob)
    assert seen(rob) == set()
    assert told_of(rob, ticket.id)
    rob.let_go()


def test_the_window_of_a_computer_that_was_taken_out_hears_that_nothing_is_left(office: Office) -> None:
    with office.owner.here():
        ticket = make_ticket("Before")
    rob = office.join("rob")
    settle(office.owner, rob)
    office.close(rob)
    with office.owner.here() as desk:
        assert revoke(desk, "rob@halyard.example", office.owner.secrets()) == 1
    rob.heard.clear()
    with pytest.raises(DeskError) as refused:
        settle(office.owner, rob)
    assert refused.value.code == "sharing-revoked"
    assert seen(rob) == set()
    assert told_of(rob, ticket.id)
    rob.let_go()


def test_a_computer_that_was_taken_out_keeps_no_ticket_that_was_assigned_to_its_agent(office: Office) -> None:
    with office.owner.here():
        make_ticket("From elsewhere", department=office.workshop, assignee=office.people["rob"])
    rob = office.join("rob")
    settle(office.owner, rob)
    assert seen(rob) == {"From elsewhere"}
    office.close(rob)
    with office.owner.here() as desk:
        assert revoke(desk, "rob@halyard.example", office.owner.secrets()) == 1
    with pytest.raises(DeskError, match="sharing-revoked"):
        settle(office.owner, rob)
    assert seen(rob) == set()
    assert bytes_with(rob, "From elsewhere") == []
