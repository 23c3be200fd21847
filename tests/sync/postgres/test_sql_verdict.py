"""The server accepts whatever a command of an agent's wrote, and refuses what no command would have written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from desktop.commands.base import Desk
from tests.journeys.test_rights_matrix import FORM, TICKET_COMMANDS
from tests.servers.postgres import Postgres
from tests.sync.postgres.verdicts import Court
from tests.sync.rights_judging import written_by
from tests.sync.test_policy import Office


@pytest.fixture
def scene(desk: Desk, postgres: Postgres) -> Iterator[tuple[Office, Court]]:
    """Give an office with agents of every role, and its server."""
    office = Office(desk)
    court = Court(postgres, desk.actor.id)
    yield office, court
    court.close()


ROLES = ("supervisor", "agent", "restricted", "light")
EXPECTED = {"agent": 25, "restricted": 15, "light": 3}


def test_the_server_accepts_whatever_a_command_wrote(scene: tuple[Office, Court]) -> None:
    office, court = scene
    refused: dict[tuple[str, str, int], Any] = {}
    for role in ROLES:
        desk, wrote = office.desks[role], set()
        for name, cases in office.cases().items():
            for arguments in cases:
                for ticket in office.tickets if role == "restricted" else office.tickets[::3]:
                    done, sections = written(desk, TICKET_COMMANDS[name], ticket.id, arguments)
                    wrote |= {name} if done else set()
                    found = court.refusals(sections, desk) if done else []
                    if found:
                        refused[role, name, ticket.number] = found
        assert len(wrote) >= EXPECTED.get(role, 0)
    assert refused == {}


def written(desk: Desk, function: Callable[..., object], ticket: str, arguments: tuple[Any, ...]) -> tuple[bool, Any]:
    """Return whether a command ran, and what it wrote."""
    done = []

    def run() -> None:
        function(desk, ticket, *arguments)
        done.append(True)

    sections = written_by(run)
    return bool(done), sections


def test_two_answers_and_a_note_in_one_push_are_accepted(scene: tuple[Office, Court]) -> None:
    office, court = scene
    desk, ticket = office.desks["restricted"], office.tickets[0]

    def run() -> None:
        TICKET_COMMANDS["send_reply"](desk, ticket.id, FORM)
        TICKET_COMMANDS["add_note"](desk, ticket.id, "One thing more.")
        TICKET_COMMANDS["send_reply"](desk, ticket.id, FORM)

    assert court.refusals(written_by(run), desk) == []
