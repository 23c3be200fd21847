"""A small team whose department hands out tickets by itself."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from tests.making import make_agent, make_department
from tests.routed import say


@pytest.fixture
def home(desk: Desk) -> str:
    """Give a department that hands out tickets to whoever has fewest."""
    home = make_department("Marketing")
    say(home, routing_method="least-loaded")
    return home


@pytest.fixture
def eva(home: str) -> str:
    return make_agent("Eva", "agent", [home])


@pytest.fixture
def jan(home: str) -> str:
    return make_agent("Jan", "agent", [home])
