"""``audit``: what was done is in the log, for who may read it, and a log that was tampered with is found out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.jobs.session import open_desk
from desktop.store.database import db
from tests.commanding import EVERYBODY, Answer, command_as, without_passwords
from tests.signing import cheapen


@pytest.fixture
def desk_path(tmp_path: Path) -> Path:
    """Give a demo desk where nobody needs a password."""
    return without_passwords(tmp_path)


def ask(path: Path, *words: object, role: str = "owner") -> Answer:
    """Ask for the log as JSON."""
    return command_as(role, "audit", *words, "--desk", path, "--json")


def test_what_the_command_line_does_is_in_the_log(desk_path: Path) -> None:
    assert command_as("owner", "roles", "assign", "agent", "light@example.test", "--desk", desk_path).code == 0
    (latest,) = ask(desk_path, "--limit", 1).json
    assert (latest["actor_name"], latest["action"], latest["name"]) == ("Ewa Kowal", "assign_role", "Luis Prieto")
    assert (latest["field"], latest["old"], latest["new"]) == ("role", "light", "agent")
    assert "assign_role" in command_as("owner", "audit", "--desk", desk_path).out


def test_a_backup_is_in_the_log_with_who_asked_for_it(desk_path: Path, tmp_path: Path) -> None:
    assert command_as("admin", "backup", tmp_path / "copy.zip", "--desk", desk_path).code == 0
    (latest,) = ask(desk_path, "--limit", 1).json
    assert (latest["actor_name"], latest["action"], latest["name"]) == ("Jonas Weber", "backup", "copy.zip")


def test_a_restored_desk_says_who_restored_it(desk_path: Path, tmp_path: Path) -> None:
    copy, new = tmp_path / "copy.zip", tmp_path / "New.deskbell"
    assert command_as("admin", "backup", copy, "--desk", desk_path).code == 0
    for role in ("restricted", "nobody"):
        assert command_as(role, "restore", copy, "--desk", new).code == 2
        assert sorted(each.name for each in tmp_path.glob("New*")) == []
    assert command_as("owner", "restore", copy, "--desk", new).code == 0
    (latest,) = ask(new, "--limit", 1).json
    assert (latest["actor_name"], latest["action"], latest["name"]) == ("Ewa Kowal", "restore", "copy.zip")


def test_the_log_is_filtered_by_who_and_when(desk_path: Path) -> None:
    assert command_as("admin", "departments", "create", "New", "--desk", desk_path).code == 0
    assert {row["actor_name"] for row in ask(desk_path, "--agent", "admin@example.test").json} == {"Jonas Weber"}
    assert ask(desk_path, "--since", "2099-01-01").json == []
    assert len(ask(desk_path, "--since", "2001-01-01", "--limit", 1000).json) > 20


def test_a_demo_desk_begins_with_a_log_that_is_whole(desk_path: Path) -> None:
    actions = {row["action"] for row in ask(desk_path, "--limit", 1000).json}
    assert {"create_desk", "create_agent", "create_department", "set_member"} <= actions
    assert ask(desk_path, "--verify").json["whole"] is True


def test_a_log_that_was_changed_is_found_out(desk_path: Path) -> None:
    open_desk(desk_path)
    with db.connection_context():
        db.execute_sql("DROP TRIGGER audit_entry_no_update")
        db.execute_sql("UPDATE audit_entry SET actor_name = 'Somebody else' WHERE seq = 3")
    answer = ask(desk_path, "--verify")
    assert (answer.code, answer.json["whole"], answer.json["fault"], answer.json["seq"]) == (1, False, "changed", 3)
    plain = command_as("owner", "audit", "--verify", "--desk", desk_path)
    assert (plain.code, plain.out, len(plain.err.strip().splitlines())) == (1, "", 1)


def test_the_log_goes_into_a_new_file(desk_path: Path, tmp_path: Path) -> None:
    target = tmp_path / "log.json"
    assert ask(desk_path, "--out", target).json == {"written": len(json.loads(target.read_text()))}
    assert command_as("owner", "audit", "--out", tmp_path / "log.csv", "--desk", desk_path).code == 0
    before = target.read_bytes()
    assert ask(desk_path, "--out", target).code == 2
    assert target.read_bytes() == before


@pytest.mark.parametrize("role", ["supervisor", "agent", "restricted", "light", "reports"])
@pytest.mark.parametrize("words", [(), ("--verify",), ("--out", "log.csv")], ids=" ".join)
def test_who_may_not_read_the_log_reads_nothing(
    desk_path: Path, role: str, words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = ask(desk_path, *words, role=role)
    assert (answer.code, answer.out, len(answer.err.strip().splitlines())) == (2, "", 1)
    assert not (tmp_path / "log.csv").exists()


def test_no_secret_is_in_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.jobs.demo import make_story

    cheapen(monkeypatch)
    path = tmp_path / "Guarded.deskbell"
    make_story(path, "en")
    made = command_as("owner", "agents", "create", "nina@example.test", "--name", "Nina", "--desk", path, "--json").json
    assert command_as("owner", "tickets", "--desk", path).code == 0
    log = ask(path, "--limit", 1000)
    assert {"sign-in", "invite", "create_agent"} <= {row["action"] for row in log.json}
    assert not [secret for secret in (EVERYBODY, "$argon2", made["invitation"]) if secret in log.out]
