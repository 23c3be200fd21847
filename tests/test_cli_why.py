"""``why``: the answer names what lets an agent see a ticket, or what is missing, and tells nobody too much."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.commands.places import assign
from desktop.commands.referrals import refer
from desktop.core.actors import sees
from desktop.jobs.session import open_desk
from desktop.store.database import db
from desktop.store.models import Agent, Department, Ticket
from desktop.store.rights import actor_of
from tests.commanding import Answer, command_as, without_passwords


@pytest.fixture
def desk_path(tmp_path: Path) -> Path:
    """Give a demo desk without passwords; its restricted agent got one foreign ticket, their department another."""
    path = without_passwords(tmp_path)
    desk = open_desk(path)
    with db.connection_context():
        agent = Agent.get(Agent.role == "restricted").id
        home = Department.get(Department.code == "BIL").id
        first, second = [row.id for row in Ticket.select().where(Ticket.lane < 2) if row.department != home][:2]
        assign(desk, first, agent)
        refer(desk, second, department=home)
    return path


def ask(path: Path, number: int, about: str, role: str = "owner") -> Answer:
    """Ask why somebody sees a ticket."""
    return command_as(role, "why", number, "--agent", f"{about}@example.test", "--desk", path, "--json")


def numbers(path: Path) -> dict[str, int]:
    """Return a ticket of each case for the restricted agent: own department, referred, assigned, out of sight."""
    open_desk(path)
    with db.connection_context():
        actor = actor_of(Agent.get(Agent.role == "restricted").id)
        home = Department.get(Department.code == "BIL").id
        found = {}
        for row in Ticket.select().where(Ticket.lane < 6):
            case = "own" if row.department == home else "hidden"
            if case == "hidden" and sees(actor, row):
                case = "assigned" if row.assignee == actor.id else "referred"
            found[case] = row.number
    return found


def test_every_way_to_a_ticket_has_its_reason(desk_path: Path) -> None:
    found = numbers(desk_path)
    kinds = {"own": "membership", "assigned": "assigned", "referred": "referred-department"}
    for case, kind in kinds.items():
        answer = ask(desk_path, found[case], "restricted")
        assert (answer.code, answer.json["sees"]) == (0, True)
        assert kind in [reason["kind"] for reason in answer.json["reasons"]]
        assert all(len(sentence.split()) > 3 for sentence in answer.json["sentences"])
    assert ask(desk_path, found["hidden"], "owner").json["reasons"][0]["kind"] == "unrestricted"


def test_who_does_not_see_it_lacks_something(desk_path: Path) -> None:
    hidden = numbers(desk_path)["hidden"]
    answer = ask(desk_path, hidden, "restricted")
    assert (answer.code, answer.json["sees"], answer.json["reasons"]) == (1, False, [])
    assert {"not-member", "not-assigned"} == {missing["kind"] for missing in answer.json["missing"]}
    assert ask(desk_path, hidden, "reports").json["missing"][0]["kind"] == "no-right"
    plain = command_as("owner", "why", hidden, "--agent", "restricted@example.test", "--desk", desk_path)
    assert plain.out.strip().splitlines() == answer.json["sentences"]


def test_a_ticket_out_of_sight_is_one_that_is_not_there(desk_path: Path) -> None:
    hidden = ask(desk_path, numbers(desk_path)["hidden"], "restricted", role="restricted")
    missing = ask(desk_path, 424242, "restricted", role="restricted")
    assert hidden.code == 2
    assert hidden == missing


def test_asking_about_others_takes_the_right_to_look_at_roles(desk_path: Path) -> None:
    own = numbers(desk_path)["own"]
    assert ask(desk_path, own, "restricted", role="restricted").code == 0
    refused = ask(desk_path, own, "owner", role="restricted")
    assert (refused.code, refused.out) == (2, "")
    assert ask(desk_path, own, "owner", role="auditor").code == 0
