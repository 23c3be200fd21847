"""What the tests of the folder share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sync.folder.office import Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """Give a shared folder without computers."""
    return Office(tmp_path)
