"""Three computers under load, killed, cut off, rolled back, with wrong clocks: in the end they agree.

The long form is ``python -m benchmarks.sync_soak --done-when``.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.computers.befalling import Trial
from tests.computers.endings import finish
from tests.computers.office import Office
from tests.computers.places import FolderPlace, ServerPlace
from tests.computers.post import PostOffice
from tests.servers.dovecot import Dovecot
from tests.servers.postgres import Postgres
from tests.servers.smtp import SmtpServer

STEPS = 35


@pytest.fixture
def post(dovecot: Dovecot, smtp_server: SmtpServer) -> PostOffice:
    """Give the mail servers of an office."""
    return PostOffice(dovecot, smtp_server)


def test_three_computers_at_a_folder_lose_nothing(tmp_path: Path, post: PostOffice) -> None:
    office = Office(tmp_path, post)
    try:
        office.share("share", "init", "--folder", tmp_path / "Office.desk")
        office.everybody()
        endure(Trial(office, FolderPlace(tmp_path / "Office.desk"), post, "folder"))
    finally:
        office.kill()


def test_three_computers_at_a_server_lose_nothing(tmp_path: Path, post: PostOffice, postgres: Postgres) -> None:
    office = Office(tmp_path, post)
    try:
        office.share("server", "init", postgres.dsn())
        office.everybody()
        endure(Trial(office, ServerPlace(postgres), post, "server"))
    finally:
        office.kill()


def endure(trial: Trial) -> None:
    """Let things happen, and check what must be true in the end."""
    try:
        for _ in range(STEPS):
            trial.step()
        finish(trial)
    finally:
        trial.kill_all()
    assert trial.counts["crash"] + trial.counts["kill"] > 0
