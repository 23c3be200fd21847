"""The desk of the journeys."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.roads import Journey
from tests.servers.dovecot import Dovecot
from tests.servers.smtp import SmtpServer


@pytest.fixture
def journey(tmp_path: Path, mail_loop: tuple[Dovecot, SmtpServer]) -> Journey:
    """Give a desk whose answers reach its customers' mailboxes."""
    return Journey(tmp_path / "Desk.deskbell", *mail_loop)
