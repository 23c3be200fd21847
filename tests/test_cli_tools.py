"""``shot``: the picture shows what the person sees, and nothing to who may not come in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.cli_sign_in import PASSWORD
from desktop.core.actors import sees
from desktop.jobs.demo import make_story
from desktop.jobs.session import open_desk
from desktop.store.database import db
from desktop.store.models import Agent, Ticket
from desktop.store.rights import actor_of
from tests.commanding import EVERYBODY
from tests.patience import PATIENCE_S

ROOT = Path(__file__).parents[1]
LONG_AGO = 1_735_000_000_000
"""So that no picture says how many minutes ago something was."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a demo desk with passwords; pictures only read it."""
    path = tmp_path_factory.mktemp("shot") / "Demo.deskbell"
    make_story(path, "en", LONG_AGO)
    return path


def shoot(desk: Path, target: Path, role: str, *words: str, password: str = EVERYBODY) -> int:
    """Draw a picture in a process of its own, as the command line does."""
    asked = ["shot", "--desk", str(desk), "--as", f"{role}@example.test", "--out", str(target), *words]
    environment = {**os.environ, PASSWORD: password, "DESKBELL_HOME": str(target.parent)}
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *asked],
        env=environment,
        timeout=PATIENCE_S,
        capture_output=True,
        check=False,
    ).returncode


def hidden_number(path: Path) -> int:
    """Return the number of an open ticket that the restricted agent does not see."""
    open_desk(path)
    with db.connection_context():
        actor = actor_of(Agent.get(Agent.role == "restricted").id)
        return next(int(row.number) for row in Ticket.select().where(Ticket.lane < 3) if not sees(actor, row))


def test_each_sees_their_own_desk(demo: Path, tmp_path: Path) -> None:
    pictures = []
    for role in ("owner", "restricted"):
        assert shoot(demo, tmp_path / f"{role}.png", role, "--view", "all") == 0
        pictures.append((tmp_path / f"{role}.png").read_bytes())
    assert pictures[0] != pictures[1]


def test_a_ticket_out_of_sight_is_drawn_like_one_that_is_not_there(demo: Path, tmp_path: Path) -> None:
    for name, number in (("hidden", hidden_number(demo)), ("missing", 424242)):
        shoot(demo, tmp_path / f"{name}.png", "restricted", "--ticket", str(number))
    hidden, missing = ((tmp_path / name) for name in ("hidden.png", "missing.png"))
    assert hidden.exists() == missing.exists()
    assert not hidden.exists() or hidden.read_bytes() == missing.read_bytes()


def test_who_may_not_come_in_gets_no_picture(demo: Path, tmp_path: Path) -> None:
    assert shoot(demo, tmp_path / "never.png", "light", password="wrong") == 2
    assert not (tmp_path / "never.png").exists()
