"""``sync``: whose passwords decide which work a computer may do after it, and what ends it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop import cli_sync
from desktop.cli_sharing import secrets_of
from desktop.cli_sync import Exchange, with_password
from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.jobs.sharing.opening import OpenHub
from desktop.store.database import db
from desktop.ui.errors import plain_sentence
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


def _shared(desk_path: Path, folder: Path) -> None:
    assert command("share", "init", "--folder", folder, "--desk", desk_path).code == 0


def test_what_passes_is_said_once_and_the_exchange_goes_on_until_something_does_not_pass(
    desk_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, away = tmp_path / "Office.desk", tmp_path / "Unmounted"
    _shared(desk_path, folder)
    rests: list[float] = []

    def rest(seconds: float) -> None:
        rests.append(seconds)
        if len(rests) == 2:
            away.rename(folder)

    def take_out(hub: OpenHub, seconds: float) -> bool:
        raise DeskError("sharing-revoked")

    folder.rename(away)
    monkeypatch.setattr(cli_sync, "rest", rest)
    monkeypatch.setattr(OpenHub, "wait", take_out)
    answer = command("sync", "--desk", desk_path)
    missing, taken_out = answer.err.strip().splitlines()
    assert missing.startswith("The folder Office.desk is not there.")
    assert taken_out == plain_sentence(DeskError("sharing-revoked"))
    assert rests == [cli_sync.PAUSE_S] * 2
    assert "pushed" in answer.out
    assert answer.code == 2


def test_once_ends_with_what_was_refused(desk_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "Office.desk"
    _shared(desk_path, folder)
    folder.rename(tmp_path / "Unmounted")
    monkeypatch.setattr(cli_sync, "rest", lambda _: pytest.fail("it was tried again"))
    answer = command("sync", "--once", "--desk", desk_path)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("The folder Office.desk is not there.")


@pytest.mark.parametrize("code", ["sharing-revoked", "sharing-moved", "sharing-keys-missing", "sync-update-needed"])
def test_what_waiting_does_not_cure_ends_it(
    desk_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    _shared(desk_path, tmp_path / "Office.desk")

    def refuse(exchange: Exchange) -> None:
        raise DeskError(code)

    monkeypatch.setattr(Exchange, "run", refuse)
    monkeypatch.setattr(cli_sync, "rest", lambda _: pytest.fail("it was tried again"))
    assert command("sync", "--desk", desk_path).code == 2


def test_a_mistake_of_the_program_is_not_taken_for_a_bad_line(
    desk_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _shared(desk_path, tmp_path / "Office.desk")

    def fail(exchange: Exchange) -> None:
        raise KeyError("x")

    monkeypatch.setattr(Exchange, "run", fail)
    with pytest.raises(KeyError):
        command("sync", "--desk", desk_path)
