"""``server``: refusals of a place that is none; what works is in the journeys, at a real server."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commanding import command
from tests.servers.postgres import Postgres


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESKBELL_HOME", str(tmp_path / "profile"))
    monkeypatch.setattr("desktop.secrets.system_keyring", lambda: None)


@pytest.mark.parametrize("url", ["postgresql://owner:secret@127.0.0.1:1/desk", "nonsense", "postgresql://"])
def test_a_server_that_is_not_there_is_one_sentence_without_the_password(desk_path: Path, url: str) -> None:
    answer = command("server", "init", url, "--desk", desk_path)
    assert (answer.code, answer.out, len(answer.err.strip().splitlines())) == (2, "", 1)
    assert "secret" not in answer.err
    assert command("share", "status", "--desk", desk_path, "--json").json["kind"] == "alone"


@pytest.mark.parametrize("verb", ["check", "upgrade"])
def test_a_desk_that_is_alone_has_no_server(desk_path: Path, verb: str) -> None:
    answer = command("server", verb, "--desk", desk_path)
    assert (answer.code, answer.out, len(answer.err.strip().splitlines())) == (2, "", 1)


def test_an_invitation_to_a_server_takes_a_server(desk_path: Path, tmp_path: Path) -> None:
    out = tmp_path / "letter"
    answer = command("server", "invite", "ewa@halyard.example", "--out", out, "--desk", desk_path)
    assert (answer.code, answer.out, out.exists()) == (2, "", False)


def test_a_server_is_made_and_is_well(desk_path: Path, postgres: Postgres) -> None:
    made = command("server", "init", postgres.dsn(), "--desk", desk_path, "--json")
    assert (made.code, made.json["kind"]) == (0, "server")
    checked = command("server", "check", "--desk", desk_path, "--json")
    assert (checked.code, checked.json) == (0, [])
    refused = command("server", "upgrade", "--desk", desk_path)
    assert (refused.code, len(refused.err.strip().splitlines())) == (2, 1)
    assert command("server", "upgrade", "--url", postgres.dsn(), "--desk", desk_path).code == 0


def test_what_server_it_is_is_said_in_sentences(desk_path: Path, postgres: Postgres) -> None:
    assert command("server", "init", postgres.dsn(), "--no-notify", "--desk", desk_path).code == 0
    said = command("server", "check", "--desk", desk_path)
    assert said.code == 0
    assert "PostgreSQL" in said.out
    assert "announces nothing" in said.out
    assert "marks of pushes take" in said.out
    assert "The server is well." in said.out
    assert command("server", "upgrade", "--url", postgres.dsn(), "--notify", "--desk", desk_path).code == 0
    assert "announces nothing" not in command("server", "check", "--desk", desk_path).out
