"""``roles``: looking at them, making one, changing one, giving one; the hard rules hold here as everywhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.roles import BUILT_IN
from tests.commanding import command_as, without_passwords


@pytest.fixture
def desk_path(tmp_path: Path) -> Path:
    """Give a demo desk where nobody needs a password."""
    return without_passwords(tmp_path)


def test_the_roles_are_listed_with_who_holds_them(desk_path: Path) -> None:
    rows = command_as("owner", "roles", "list", "--desk", desk_path, "--json").json
    assert [row["role"] for row in rows] == list(BUILT_IN)
    assert {row["holders"] for row in rows} == {1}
    assert [row["role"] for row in rows if row["unrestricted"]] == ["owner", "admin", "auditor"]
    assert command_as("owner", "roles", "list", "--desk", desk_path).out.count("\n") == len(BUILT_IN)


def test_who_may_not_look_at_roles_sees_their_own(desk_path: Path) -> None:
    rows = command_as("restricted", "roles", "list", "--desk", desk_path, "--json").json
    assert [row["role"] for row in rows] == ["restricted"]
    assert command_as("restricted", "roles", "show", "restricted", "--desk", desk_path).code == 0
    refused = command_as("restricted", "roles", "show", "owner", "--desk", desk_path)
    assert (refused.code, refused.out) == (2, "")


def test_a_role_is_made_changed_given_and_put_back(desk_path: Path) -> None:
    def ask(*words: object) -> object:
        answer = command_as("owner", "roles", *words, "--desk", desk_path, "--json")
        assert answer.code == 0, answer.err
        return answer.json

    made = ask("create", "Interns", "--base", "light", "--description", "For a summer.")
    assert made == {
        "role": "Interns", "description": "For a summer.", "base": "light", "built_in": False,
        "unrestricted": False, "holders": 0,
    }  # fmt: skip
    assert ask("set", "interns", "ticket.reply", "assigned") == {
        "role": "Interns", "permission": "ticket.reply", "scope": "assigned",
    }  # fmt: skip
    assert ask("assign", "Interns", "agent@example.test") == {"email": "agent@example.test", "role": "Interns"}
    shown = ask("show", "Interns")
    assert isinstance(shown, dict)
    assert (shown["holders"], shown["agents"], shown["changed"]) == (
        1, ["agent@example.test"], {"ticket.reply": "assigned"},
    )  # fmt: skip
    assert shown["grants"]["ticket.reply"] == "assigned"
    assert ask("set", "Interns", "ticket.reply", "default") == {
        "role": "Interns", "permission": "ticket.reply", "scope": "none",
    }  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        ("create", "owner"),
        ("create", "New", "--base", "nonsense"),
        ("set", "owner", "ticket.reply", "none"),
        ("set", "agent", "ticket.nonsense", "all"),
        ("set", "agent", "ticket.reply", "everywhere"),
        ("set", "agent", "report.all", "assigned"),
        ("assign", "agent", "owner@example.test"),
        ("assign", "agent", "nobody@example.test"),
        ("show", "nonsense"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_is_one_sentence(desk_path: Path, words: tuple[str, ...]) -> None:
    answer = command_as("owner", "roles", *words, "--desk", desk_path)
    assert (answer.code, answer.out, len(answer.err.strip().splitlines())) == (2, "", 1)


@pytest.mark.parametrize("role", ["supervisor", "agent", "restricted", "light", "auditor", "reports"])
@pytest.mark.parametrize(
    "words",
    [
        ("create", "New"),
        ("set", "light", "ticket.reply", "all"),
        ("set", "light", "ticket.reply", "default"),
        ("assign", "owner", "light@example.test"),
        ("assign", "agent", "light@example.test"),
    ],
    ids=" ".join,
)
def test_who_may_not_change_roles_changes_none(desk_path: Path, words: tuple[str, ...], role: str) -> None:
    before = command_as("owner", "roles", "list", "--desk", desk_path, "--json").out
    answer = command_as(role, "roles", *words, "--desk", desk_path)
    assert (answer.code, answer.out) == (2, "")
    assert command_as("owner", "roles", "list", "--desk", desk_path, "--json").out == before


def test_an_admin_makes_nobody_an_owner(desk_path: Path) -> None:
    assert command_as("admin", "roles", "assign", "owner", "admin@example.test", "--desk", desk_path).code == 2
    assert command_as("admin", "roles", "assign", "owner", "light@example.test", "--desk", desk_path).code == 2
    assert command_as("admin", "roles", "assign", "agent", "owner@example.test", "--desk", desk_path).code == 2
    assert command_as("admin", "roles", "assign", "agent", "light@example.test", "--desk", desk_path).code == 0
