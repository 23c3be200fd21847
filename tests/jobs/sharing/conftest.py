"""The office of most tests of sharing: an owner's desk that meets in a folder, or where a test file says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.jobs.sharing.computers import Office, make_office, share_at_server, share_in_folder


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Office]:
    """Give an office whose desk is not shared yet."""
    made = make_office(tmp_path)
    yield made
    made.close()


@pytest.fixture
def where() -> str:
    """Say where the office meets: folder or server; a test file says otherwise by a fixture of this name."""
    return "folder"


@pytest.fixture
def office(alone: Office, where: str, request: pytest.FixtureRequest) -> Office:
    """Give an office whose desk is shared."""
    if where == "folder":
        share_in_folder(alone)
    else:
        share_at_server(alone, request.getfixturevalue("postgres"))
    return alone
