"""Whatever befalls computers that share a desk, in the end they agree and nothing that was committed is lost."""

from __future__ import annotations

import pytest

from desktop.sync import faults
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


def test_the_power_may_go_at_every_place_that_the_program_names() -> None:
    named = " ".join((faults.__doc__ or "").split()).partition("Names in use: ")[2].rstrip(".").split(", ")
    assert set(named) == {*FolderShared.hooks, *ServerShared.hooks}
