"""Who runs a command: asked for where several could, refused alike for every wrong answer."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.cli_sign_in import NO_TERMINAL, PASSWORD, WHO, WHO_ALONE
from desktop.jobs.demo import make_story
from desktop.jobs.session import open_desk
from desktop.store import journal
from desktop.store.database import db
from desktop.store.models import Agent, AgentSecret
from tests.commanding import EVERYBODY, command, command_as
from tests.patience import PATIENCE_S
from tests.signing import cheapen, give_password, pass_time

ROOT = Path(__file__).parents[1]
ASKING = [
    ("tickets",),
    ("show", "1010"),
    ("stats",),
    ("why", "1010", "--agent", "owner@example.test"),
    ("audit",),
    ("import", "."),
    ("agents", "list"),
    ("agents", "create", "new@example.test", "--name", "New"),
    ("agents", "set", "light@example.test", "--name", "New"),
    ("agents", "deactivate", "light@example.test"),
    ("roles", "list"),
    ("roles", "show", "agent"),
    ("roles", "create", "Interns"),
    ("roles", "set", "agent", "ticket.reply", "none"),
    ("roles", "assign", "owner", "light@example.test"),
    ("departments", "list"),
    ("departments", "create", "New"),
    ("departments", "set", "Billing", "--code", "NEW"),
    ("departments", "members", "Billing", "--add-all"),
    ("shot", "--out", "never.png"),
]
WORKING = [("fetch",), ("send",), ("check",), ("backup", "copy.zip")]


@pytest.fixture
def demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a demo desk with its eight agents, and a place to work in; no password is set."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(PASSWORD, raising=False)
    cheapen(monkeypatch)
    path = tmp_path / "Demo.deskbell"
    make_story(path, "en")
    return path


@pytest.mark.parametrize("words", ASKING, ids=" ".join)
def test_with_several_agents_a_command_says_that_it_must_know_who_asks(demo: Path, words: tuple[str, ...]) -> None:
    before = demo.read_bytes()
    answer = command(*words, "--desk", demo)
    assert (answer.code, answer.out, answer.err.strip()) == (2, "", WHO)
    assert demo.read_bytes() == before


@pytest.mark.parametrize("words", ASKING, ids=" ".join)
def test_a_command_without_a_terminal_says_where_the_password_goes(demo: Path, words: tuple[str, ...]) -> None:
    answer = command(*words, "--desk", demo, "--as", "owner@example.test")
    assert (answer.code, answer.out, answer.err.strip()) == (2, "", NO_TERMINAL)


@pytest.mark.parametrize("words", WORKING, ids=" ".join)
def test_what_the_desk_does_for_itself_asks_nobody(demo: Path, words: tuple[str, ...]) -> None:
    assert command(*words, "--desk", demo).code == 0


@pytest.mark.parametrize("words", WORKING, ids=" ".join)
def test_a_name_that_is_given_is_checked_all_the_same(demo: Path, words: tuple[str, ...]) -> None:
    assert command_as("nobody", *words, "--desk", demo).code == 2
    assert not Path("copy.zip").exists()
    assert command_as("owner", *words, "--desk", demo).code == 0


def test_a_backup_in_somebodys_name_takes_their_right(demo: Path) -> None:
    answer = command_as("restricted", "backup", "copy.zip", "--desk", demo)
    assert (answer.code, Path("copy.zip").exists()) == (2, False)


def test_a_wrong_name_and_a_wrong_password_get_the_same_answer(demo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSWORD, "wrong")
    wrong_password = command("tickets", "--desk", demo, "--as", "owner@example.test")
    wrong_name = command("tickets", "--desk", demo, "--as", "nobody@example.test")
    assert (wrong_password.code, wrong_password.out) == (2, "")
    assert len(wrong_password.err.strip().splitlines()) == 1
    assert wrong_password == wrong_name


def test_what_is_stored_is_no_password(demo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_desk(demo)
    with db.connection_context():
        stored = AgentSecret.select().first().password
    monkeypatch.setenv(PASSWORD, stored)
    assert command("tickets", "--desk", demo, "--as", "owner@example.test").code == 2


def test_an_empty_password_opens_nothing(demo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSWORD, "")
    assert command("tickets", "--desk", demo, "--as", "owner@example.test").code == 2


def test_after_a_failure_the_right_password_has_to_wait_too(demo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSWORD, "wrong")
    refused = command("tickets", "--desk", demo, "--as", "owner@example.test")
    monkeypatch.setenv(PASSWORD, EVERYBODY)
    waiting = command("tickets", "--desk", demo, "--as", "owner@example.test")
    assert (refused.code, waiting.code, waiting.out) == (2, 2, "")
    assert waiting.err != refused.err
    pass_time(monkeypatch, 2)
    assert command("tickets", "--desk", demo, "--as", "owner@example.test").code == 0


def test_a_name_that_nobody_has_waits_like_any_other(demo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSWORD, "wrong")
    told = [
        [command("tickets", "--desk", demo, "--as", f"{name}@example.test") for _ in range(2)]
        for name in ("owner", "nobody")
    ]
    assert told[0] == told[1]
    assert told[0][0] != told[0][1]


def test_a_first_password_has_to_be_changed_before_anything_is_shown(
    demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_desk(demo)
    with db.connection_context():
        give_password(Agent.get(Agent.role == "light").id, "to begin with", must_change=True)
    monkeypatch.setenv(PASSWORD, "to begin with")
    answer = command("tickets", "--desk", demo, "--as", "light@example.test")
    assert (answer.code, answer.out, len(answer.err.strip().splitlines())) == (2, "", 1)


def test_a_single_owner_with_a_password_says_who_they_are(desk_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cheapen(monkeypatch)
    owner = open_desk(desk_path).actor.id
    with db.connection_context():
        give_password(owner, EVERYBODY)
    assert command("tickets", "--desk", desk_path).err.strip() == WHO_ALONE
    monkeypatch.setenv(PASSWORD, EVERYBODY)
    assert command("tickets", "--desk", desk_path, "--as", "ewa@halyard.example").code == 0


def test_who_left_is_nobody(demo: Path) -> None:
    owner = open_desk(demo).actor.id
    with db.connection_context(), journal.recording(owner, "deactivate_agent"):
        person = Agent.get(Agent.email == "light@example.test")
        person.active = False
        person.save()
    left, nobody = (command_as(role, "tickets", "--desk", demo) for role in ("light", "nobody"))
    assert (left.code, left) == (2, nobody)


def test_one_agent_without_a_password_need_not_say_who_they_are(desk_path: Path) -> None:
    named = command("tickets", "--desk", desk_path, "--as", "EWA@halyard.example ")
    assert named == command("tickets", "--desk", desk_path)
    assert named.code == 0
    other = command("tickets", "--desk", desk_path, "--as", "other@halyard.example")
    assert (other.code, other.out, len(other.err.strip().splitlines())) == (2, "", 1)


def test_several_agents_without_passwords_say_who_they_are_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PASSWORD, raising=False)
    path = tmp_path / "Sample.deskbell"
    make_story(path, "en", passwords=False)
    assert command("tickets", "--desk", path).err.strip() == WHO
    assert command("tickets", "--desk", path, "--as", "owner@example.test").code == 0
    assert command("tickets", "--desk", path, "--as", "nobody@example.test").code == 2


@pytest.mark.parametrize(("typed", "code"), [(EVERYBODY, 0), ("wrong", 2)])
def test_the_password_is_asked_for_on_the_terminal_and_not_shown(demo: Path, typed: str, code: int) -> None:
    ended, out, seen = talk(demo, "owner@example.test", [("Password of owner@example.test: ", typed)])
    assert ended == code
    assert ('"number"' in out) == (code == 0)
    assert typed not in seen


def test_who_came_with_a_first_password_chooses_another_on_the_terminal(demo: Path) -> None:
    open_desk(demo)
    with db.connection_context():
        give_password(Agent.get(Agent.role == "light").id, "to begin with", must_change=True)
    chosen = "a boat on a winter lake"
    steps = [("light@example.test: ", "to begin with"), ("of your own: ", chosen), ("confirmation: ", chosen)]
    ended, out, seen = talk(demo, "light@example.test", steps)
    assert (ended, '"number"' in out, chosen in seen) == (0, True, False)
    ended, _, _ = talk(demo, "light@example.test", [("light@example.test: ", chosen)])
    assert ended == 0


def talk(desk: Path, email: str, steps: list[tuple[str, str]]) -> tuple[int, str, str]:
    """List tickets on a terminal of its own, answering each question; return code, output and what the terminal saw."""
    here, there = pty.openpty()
    words = ["tickets", "--desk", str(desk), "--as", email, "--json"]
    running = subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *words],
        stdin=there, stdout=subprocess.PIPE, stderr=there, start_new_session=True,
        env={name: value for name, value in os.environ.items() if name != PASSWORD},
    )  # fmt: skip
    os.close(there)
    seen = ""
    for question, reply in steps:
        seen += _read_until(here, question)
        os.write(here, f"{reply}\n".encode())
    out, _ = running.communicate(timeout=PATIENCE_S)
    return running.returncode, out.decode(), seen + _rest(here)


def _read_until(terminal: int, words: str) -> str:
    found = ""
    while words not in found and select.select([terminal], [], [], PATIENCE_S)[0]:
        found += os.read(terminal, 4096).decode()
    return found


def _rest(terminal: int) -> str:
    found = b""
    try:
        while select.select([terminal], [], [], 0)[0]:
            found += os.read(terminal, 4096)
    except OSError:
        pass
    os.close(terminal)
    return found.decode()
