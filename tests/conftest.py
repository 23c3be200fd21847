"""Fixtures every test may use: a real desk file in a folder of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from desktop.commands.base import Desk
from desktop.jobs.session import open_desk
from desktop.store.create import create_desk
from desktop.store.database import db
from tests.patience import PatientBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("same", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("search", settings.get_profile("same"), derandomize=False, print_blob=True)
settings.load_profile("same")  # every run tries the same; ``--hypothesis-profile search`` tries something new
pytest_plugins = ["tests.servers.fixtures"]


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:
    """Give what drives widgets, with the patience that a busy machine needs."""
    return PatientBot(request)


@pytest.fixture
def desk_path(tmp_path: Path) -> Path:
    """Give the path of a fresh desk file."""
    path = tmp_path / "Test.deskbell"
    create_desk(path, "Halyard Outdoor", "Ewa Kowal", "en", "ewa@halyard.example")
    return path


@pytest.fixture
def desk(desk_path: Path) -> Iterator[Desk]:
    """Give a fresh desk for its owner, with a connection open on this thread."""
    opened = open_desk(desk_path)
    with db.connection_context():
        yield opened
