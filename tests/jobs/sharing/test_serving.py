"""Taking out a computer at a server, and an agent with all of theirs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.jobs.sharing.doors import revoke, revoke_computer, share_server
from desktop.store.models import Computer as Row
from desktop.store.models import Ticket
from tests.jobs.sharing.computers import Computer, Office, make_office, settle
from tests.making import make_ticket
from tests.servers.postgres import Postgres


@pytest.fixture
def office(tmp_path: Path, postgres: Postgres) -> Iterator[Office]:
    """Give a desk at a server, with the owner's computer."""
    made = make_office(tmp_path)
    with made.owner.here() as desk:
        share_server(desk, postgres.dsn(), made.owner.secrets())
    yield made
    made.close()


def subjects(computer: Computer) -> list[str]:
    """Return what a computer has."""
    with computer.here():
        return sorted(row.subject for row in Ticket.select())


def test_one_computer_is_taken_out_and_the_agents_other_works_on_then_the_agent(office: Office) -> None:
    first, second = office.join("first", "adam"), office.join("second", "adam")
    with first.here():
        make_ticket("Before")
    settle(office.owner, first, second)
    with second.here():
        device = second.hub.device
    with office.owner.here() as desk:
        row = Row.get(Row.device == device)
        assert revoke_computer(desk, row.id, office.owner.secrets())
    with pytest.raises(DeskError, match="sharing-revoked"):
        second.sync()
    assert subjects(second) == []
    with first.here():
        make_ticket("After")
    settle(office.owner, first)
    assert subjects(office.owner) == subjects(first) == ["After", "Before"]
    with office.owner.here() as desk:
        assert revoke(desk, "adam@halyard.example", office.owner.secrets()) == 1
    with pytest.raises(DeskError, match="sharing-revoked"):
        first.sync()
    assert subjects(first) == []
    office.close(first, second)
