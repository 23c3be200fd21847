"""Whatever befalls computers that share a desk, in the end they agree and nothing that was committed is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.sync import faults
from desktop.sync.dirty import pending
from desktop.sync.refusals import count_refused
from tests.servers.postgres import Postgres
from tests.sync.machine.folder import FolderShared
from tests.sync.machine.lives import drop_beginning, folder_offices, server_offices
from tests.sync.machine.rules import FolderSteps, ServerSteps, step_names
from tests.sync.machine.server import ServerShared
from tests.sync.machine.stateful import run_machine


def test_whatever_happens_at_a_folder_all_agree_in_the_end(tmp_path_factory: pytest.TempPathFactory) -> None:
    begin = folder_offices(tmp_path_factory.mktemp("office"))
    run_machine(begin, step_names(FolderSteps), examples=8, steps=30)


def test_whatever_happens_at_a_server_all_agree_in_the_end(
    tmp_path_factory: pytest.TempPathFactory, postgres: Postgres
) -> None:
    begin = server_offices(tmp_path_factory.mktemp("office"), postgres)
    try:
        run_machine(begin, step_names(ServerSteps), examples=6, steps=30)
    finally:
        drop_beginning(postgres)


@pytest.fixture
def served(tmp_path_factory: pytest.TempPathFactory, postgres: Postgres) -> Iterator[ServerSteps]:
    """Give an office at a server, where everybody has met once."""
    steps = server_offices(tmp_path_factory.mktemp("office"), postgres)()
    for who in (1, 2, 0):
        steps.world.sync(who)
    yield steps
    steps.world.close()
    drop_beginning(postgres)


def test_a_computer_becomes_another_one_and_takes_back_clocks_in_one_exchange(served: ServerSteps) -> None:
    world = served.world
    served.ticket_begins(1, 0)
    world.sync(1)
    served.shared.remember()
    served.note(1, 0)
    world.sync(1)
    world.skew(1, 120)
    world.act(1, "subject", ticket=world.ticket(1, 0), text="from tomorrow")
    served.shared.roll_back()
    for _ in range(2):
        world.sync(1)
    world.act(1, "subject", ticket=world.ticket(1, 0), text="after that")
    world.settle()


def test_what_hangs_on_a_ticket_that_a_server_lost_waits_until_somebody_brings_that(served: ServerSteps) -> None:
    world = served.world
    served.shared.remember()
    served.ticket_begins(1, 0)
    world.act(1, "give", ticket=world.ticket(1, 0), agent=served.agents[2])
    for who in (1, 2):
        world.sync(who)
    world.act(2, "note", ticket=world.ticket(2, 0), text="on what the server is going to lose")
    served.shared.roll_back()
    for _ in range(2):
        world.sync(2)
    with world.station(2).here():
        assert (pending() > 0, count_refused()) == (True, 0)
    world.settle()
    with world.station(2).here():
        assert (pending(), count_refused()) == (0, 0)


def test_what_is_done_before_its_right_is_taken_away_and_sent_after_is_kept_as_refused(served: ServerSteps) -> None:
    world = served.world
    world.act(0, "letter", subject="Broken", email="a@example.com", home=served.homes[0])
    for who in (0, 2):
        world.sync(who)
    world.act(2, "remark", email="a@example.com", text="calls often")
    world.act(0, "keep_out", home=served.homes[0], agent=served.agents[2])
    for who in (0, 2):
        world.sync(who)
    world.settle()
    assert {column for (table, _, column), _ in world.model.refused if table == "contact"} == {"note"}


def test_the_power_may_go_at_every_place_that_the_program_names() -> None:
    named = " ".join((faults.__doc__ or "").split()).partition("Names in use: ")[2].rstrip(".").split(", ")
    assert set(named) == {*FolderShared.hooks, *ServerShared.hooks}
