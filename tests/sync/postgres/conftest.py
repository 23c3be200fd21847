"""What the tests of the server share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.postgres import Postgres
from tests.sync.postgres.office import Office


@pytest.fixture
def office(tmp_path: Path, postgres: Postgres) -> Iterator[Office]:
    """Give a desk on a server, with the owner's computer."""
    found = Office(tmp_path, postgres)
    yield found
    found.close()
