"""Three computers under load, killed, cut off, rolled back, with wrong clocks: in the end they agree.

The long form is ``python -m benchmarks.sync_soak --done-when``.
"""

from __future__ import annotations

from pathlib import Path

from tests.computers.office import Office
from tests.computers.places import FolderPlace, ServerPlace
from tests.computers.trial import Trial
from tests.servers.postgres import Postgres

STEPS = 35


def test_three_computers_at_a_folder_lose_nothing(tmp_path: Path) -> None:
    office = Office(tmp_path)
    try:
        office.share("share", "init", "--folder", tmp_path / "Office.desk")
        office.everybody()
        endure(Trial(office, FolderPlace(tmp_path / "Office.desk"), "folder"))
    finally:
        office.kill()


def test_three_computers_at_a_server_lose_nothing(tmp_path: Path, postgres: Postgres) -> None:
    office = Office(tmp_path)
    try:
        office.share("server", "init", postgres.dsn())
        office.everybody()
        endure(Trial(office, ServerPlace(postgres), "server"))
    finally:
        office.kill()


def endure(trial: Trial) -> None:
    """Let things happen, and check what must be true in the end."""
    for _ in range(STEPS):
        trial.step()
    trial.end()
    assert trial.counts["crash"] + trial.counts["kill"] > 0
