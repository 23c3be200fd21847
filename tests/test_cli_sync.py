"""``sync``: whose passwords decide which work for all a computer may do after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.cli_sharing import secrets_of
from desktop.cli_sync import with_password
from desktop.commands.base import Desk
from desktop.store.database import db
from tests.commanding import command
from tests.making import make_mailbox

VARIABLES = "DESKBELL_MAIL_PASSWORD", "DESKBELL_PASSWORD"


@pytest.fixture(autouse=True)
def _profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Use a profile without a keyring and an environment without passwords."""
    monkeypatch.setenv("DESKBELL_HOME", str(tmp_path / "profile"))
    monkeypatch.setattr("desktop.secrets.system_keyring", lambda: None)
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


def test_a_mailbox_without_its_password_here_is_left_to_others(desk: Desk) -> None:
    make_mailbox(desk)
    assert with_password(desk, secrets_of(desk)) == frozenset()


def test_the_environments_password_serves_every_mailbox(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    box = make_mailbox(desk)
    monkeypatch.setenv("DESKBELL_MAIL_PASSWORD", "secret")
    assert with_password(desk, secrets_of(desk)) == {box.id}


def test_after_an_exchange_the_computer_does_the_work_for_all(desk_path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Office.desk"
    assert command("share", "init", "--folder", folder, "--desk", desk_path).code == 0
    assert command("sync", "--once", "--desk", desk_path).code == 0
    with db.connection_context():
        held = {str(name) for (name,) in db.execute_sql("SELECT name FROM sync_lease").fetchall()}
    assert {"timers", "routing", "outbox"} <= held
    assert command("tick", "--desk", desk_path).code == 0
