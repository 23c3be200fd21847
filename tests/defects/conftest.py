"""The office of the defects' tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.store.database import db
from tests.defects.office import Office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Give a desk with a mailbox, with a connection open on this thread."""
    made = Office(tmp_path / "Office.deskbell")
    with db.connection_context():
        yield made
