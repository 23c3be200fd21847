"""``agents``: who works here, as far as one may know, and who may change it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.cli_sign_in import PASSWORD
from desktop.commands.sign_in import accept_invitation
from desktop.core.roles import BUILT_IN
from desktop.jobs.demo import make_story
from desktop.jobs.session import at_the_door, open_desk
from desktop.store.database import db
from tests.commanding import Answer, command, command_as, without_passwords
from tests.signing import cheapen

DISMISSED = "agent@example.test"


@pytest.fixture
def desk_path(tmp_path: Path) -> Path:
    """Give a demo desk where nobody needs a password."""
    return without_passwords(tmp_path)


@pytest.fixture
def guarded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a demo desk with passwords."""
    cheapen(monkeypatch)
    path = tmp_path / "Guarded.deskbell"
    make_story(path, "en")
    return path


def ask(path: Path, *words: object, role: str = "owner") -> Answer:
    """Run a command about agents."""
    return command_as(role, "agents", *words, "--desk", path, "--json")


def agent(path: Path, role: str) -> dict[str, object]:
    """Return the agent of a role as the owner sees them."""
    found: dict[str, object] = next(row for row in ask(path, "list", "--all").json if row["email"].startswith(role))
    return found


def test_everybody_is_listed_with_role_and_departments(desk_path: Path) -> None:
    rows = {row["role"]: row for row in ask(desk_path, "list").json}
    assert set(rows) == set(BUILT_IN)
    assert rows["restricted"]["departments"] == ["Billing"]
    assert len(rows["supervisor"]["departments"]) == len(rows["agent"]["departments"]) == 2
    assert rows["owner"]["unresolved"] > 5
    assert rows["light"]["created"].endswith("+00:00")


def test_without_the_right_to_look_there_are_names_only(desk_path: Path) -> None:
    rows = ask(desk_path, "list", role="reports").json
    assert len(rows) == 8
    others = [row for row in rows if row["email"] != "reports@example.test"]
    assert {(row["email"], row["role"], row["unresolved"], *row["departments"]) for row in others} == {(None, None, 0)}
    assert all(row["name"] for row in rows)


def test_a_new_agent_comes_in_with_the_invitation_that_was_printed(guarded: Path) -> None:
    made = ask(
        guarded,
        "create",
        "nina@example.test",
        "--name",
        "Nina Holm",
        "--role",
        "restricted",
        "--department",
        "Workshop",
    ).json
    assert (made["role"], made["departments"]) == ("restricted", ["Workshop"])
    desk = at_the_door(open_desk(guarded))
    with db.connection_context():
        accept_invitation(desk, "nina@example.test", made["invitation"], "a long way round the lake")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PASSWORD, "a long way round the lake")
        assert command("tickets", "--desk", guarded, "--as", "nina@example.test", "--json").code == 0


def test_a_first_password_is_printed_once_and_stored_nowhere(guarded: Path) -> None:
    made = ask(guarded, "create", "nina@example.test", "--name", "Nina Holm", "--first-password").json
    assert len(made["first_password"]) > 10
    assert made["first_password"].encode() not in guarded.read_bytes()
    assert made["role"] == "agent"


def test_where_nobody_signs_in_there_is_nothing_to_hand_over(desk_path: Path) -> None:
    assert ask(desk_path, "create", "nina@example.test", "--name", "Nina Holm").json["invitation"] is None
    refused = ask(desk_path, "create", "jan@example.test", "--name", "Jan", "--first-password")
    assert (refused.code, refused.out) == (2, "")
    assert "jan@example.test" not in ask(desk_path, "list").out


def test_an_agent_is_changed_in_one_go(desk_path: Path) -> None:
    answer = ask(
        desk_path, "set", "light@example.test", "--name", "Lea Prieto", "--shown-name", "Lea", "--role", "agent",
        "--capacity", 12, "--time-zone", "Europe/Madrid", "--availability", "away", "--until", "2099-01-02",
        "--reason", "Parental leave", "--deputy", "agent@example.test", "--deputy-until", "2099-01-02",
    )  # fmt: skip
    assert answer.code == 0, answer.err
    changed = answer.json
    assert changed == agent(desk_path, "light")
    assert [changed[key] for key in ("name", "shown_name", "role", "capacity", "availability", "deputy")] == [
        "Lea Prieto", "Lea", "agent", 12, "away", "agent@example.test",
    ]  # fmt: skip
    assert changed["away_until"] == changed["deputy_until"] == "2099-01-02T00:00:00+00:00"
    assert ask(desk_path, "set", "light@example.test", "--deputy", "", "--role", "").json["role"] is None


@pytest.mark.parametrize(
    "words",
    [
        ("create", "nina", "--name", "Nina"),
        ("create", "light@example.test", "--name", "Nina"),
        ("create", "nina@example.test", "--name", " "),
        ("create", "nina@example.test", "--name", "Nina", "--role", "nonsense"),
        ("create", "nina@example.test", "--name", "Nina", "--department", "nonsense"),
        ("set", "light@example.test"),
        ("set", "nobody@example.test", "--name", "Nina"),
        ("set", "light@example.test", "--name", "Nina", "--role", "nonsense"),
        ("set", "light@example.test", "--name", "Nina", "--deputy", "light@example.test"),
        ("set", "light@example.test", "--name", "Nina", "--availability", "away", "--until", "2001-01-01"),
        ("set", "light@example.test", "--name", "Nina", "--availability", "away", "--until", "tomorrow"),
        ("set", "owner@example.test", "--name", "Nina", "--role", "admin"),
        ("deactivate", "owner@example.test"),
        ("deactivate", "agent@example.test"),
        ("deactivate", "agent@example.test", "--to", "light@example.test", "--unassign"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_is_one_sentence_and_changes_nothing(desk_path: Path, words: tuple[str, ...]) -> None:
    before = ask(desk_path, "list", "--all").out
    answer = ask(desk_path, *words)
    assert (answer.code, answer.out, len(answer.err.strip().splitlines())) == (2, "", 1)
    assert ask(desk_path, "list", "--all").out == before


@pytest.mark.parametrize(
    "target", [("--to", "supervisor@example.test"), ("--to-department", "BIL"), ("--unassign",)], ids=" ".join
)
def test_who_goes_leaves_no_ticket_behind(desk_path: Path, target: tuple[str, ...]) -> None:
    held = agent(desk_path, "agent")["unresolved"]
    moved = ask(desk_path, "deactivate", DISMISSED, *target).json
    assert moved["moved"] >= held
    assert agent(desk_path, "agent")["unresolved"] == 0
    assert agent(desk_path, "agent")["active"] is False
    assert DISMISSED not in ask(desk_path, "list").out
    assert command_as("agent", "tickets", "--desk", desk_path).code == 2


@pytest.mark.parametrize("role", ["supervisor", "agent", "restricted", "light", "auditor", "reports"])
@pytest.mark.parametrize(
    "words",
    [
        ("create", "nina@example.test", "--name", "Nina"),
        ("set", "owner@example.test", "--name", "Nina"),
        ("set", "admin@example.test", "--role", "light"),
        ("set", "admin@example.test", "--email", "nina@example.test"),
        ("deactivate", "admin@example.test", "--unassign"),
    ],
    ids=" ".join,
)
def test_who_may_not_change_agents_changes_none(desk_path: Path, words: tuple[str, ...], role: str) -> None:
    before = ask(desk_path, "list", "--all").out
    answer = ask(desk_path, *words, role=role)
    assert (answer.code, answer.out) == (2, "")
    assert ask(desk_path, "list", "--all").out == before


def test_everybody_changes_their_own_name_and_no_more(desk_path: Path) -> None:
    own = ("set", "restricted@example.test")
    assert ask(desk_path, *own, "--name", "Hana Mori", role="restricted").json["name"] == "Hana Mori"
    for more in (("--role", "owner"), ("--capacity", "3")):
        assert ask(desk_path, *own, "--name", "Changed", *more, role="restricted").code == 2
    assert agent(desk_path, "restricted")["name"] == "Hana Mori"


def test_who_began_alone_and_has_no_address_is_not_shut_out_by_the_first_colleague(tmp_path: Path) -> None:
    path, mail = tmp_path / "Alone.deskbell", tmp_path / "one.eml"
    mail.write_bytes(b"From: a@example.test\r\nSubject: Hello\r\n\r\nx\r\n")
    assert command("import", mail, "--desk", path).code == 0
    assert command("agents", "create", "jan@example.test", "--name", "Jan", "--desk", path).code == 0
    assert command("tickets", "--desk", path).code == 0
    assert command("agents", "set", "", "--email", "ewa@example.test", "--desk", path).code == 0
    assert command("tickets", "--desk", path).code == 2
    assert command("tickets", "--desk", path, "--as", "ewa@example.test").code == 0
