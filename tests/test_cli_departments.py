"""``departments``: listing, making, changing them, and who belongs to them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commanding import Answer, command_as, without_passwords

NAMES = ["Orders & shipping", "Workshop", "Billing", "Clubs & rentals"]


@pytest.fixture
def desk_path(tmp_path: Path) -> Path:
    """Give a demo desk where nobody needs a password."""
    return without_passwords(tmp_path)


def ask(path: Path, *words: object, role: str = "owner") -> Answer:
    """Run a command about departments."""
    return command_as(role, "departments", *words, "--desk", path, "--json")


def members(path: Path, name: str) -> list[str]:
    """Return who belongs to a department, by role."""
    return sorted(row["email"].partition("@")[0] for row in ask(path, "members", name).json)


def test_the_departments_are_listed_with_their_counts(desk_path: Path) -> None:
    rows = ask(desk_path, "list").json
    assert [row["name"] for row in rows] == NAMES
    assert [row["leader"] for row in rows][:2] == ["supervisor@example.test"] * 2
    assert {row["kind"] for row in rows} == {"function", "skill", "customer"}
    assert all(row["description"] and row["members"] and row["open"] + row["new"] for row in rows)


def test_a_restricted_agent_counts_their_own_tickets_only(desk_path: Path) -> None:
    every = {row["name"]: row for row in ask(desk_path, "list").json}
    seen = {row["name"]: row for row in ask(desk_path, "list", role="restricted").json}
    assert seen["Billing"]["open"] == every["Billing"]["open"]
    assert seen.get("Workshop", {"open": 0})["open"] == 0 < every["Workshop"]["open"]


def test_who_sees_no_tickets_counts_none(desk_path: Path) -> None:
    assert sum(row["open"] + row["new"] for row in ask(desk_path, "list", role="reports").json) == 0


def test_a_department_is_made_changed_and_filled(desk_path: Path) -> None:
    made = ask(desk_path, "create", "Returns", "--code", "RET", "--kind", "function", "--parent", "Billing").json[0]
    assert (made["name"], made["code"], made["parent"], made["members"]) == ("Returns", "RET", "Billing", 0)
    assert ask(desk_path, "set", "ret", "--name", "Returns desk", "--parent", "").json[0]["parent"] is None
    added = ask(desk_path, "members", "RET", "--add", "light@example.test", "--add", "agent@example.test")
    assert added.code == 0
    assert members(desk_path, "Returns desk") == ["agent", "light"]
    assert ask(desk_path, "set", "RET", "--leader", "agent@example.test").json[0]["leader"] == "agent@example.test"
    assert ask(desk_path, "members", "RET", "--remove", "light@example.test").code == 0
    assert members(desk_path, "RET") == ["agent"]
    assert ask(desk_path, "members", "RET", "--add-all").code == 0
    assert len(members(desk_path, "RET")) == 8


def test_everybody_can_belong_from_the_beginning(desk_path: Path) -> None:
    assert ask(desk_path, "create", "All of us", "--add-all").json[0]["members"] == 8


@pytest.mark.parametrize(
    "words",
    [
        ("create", "billing"),
        ("create", " "),
        ("create", "New", "--parent", "nonsense"),
        ("set", "Billing"),
        ("set", "nonsense", "--code", "X"),
        ("set", "Billing", "--leader", "light@example.test"),
        ("members", "Billing", "--add", "light@example.test", "--add", "nobody@example.test"),
        ("members", "nonsense"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_is_one_sentence_and_changes_nothing(desk_path: Path, words: tuple[str, ...]) -> None:
    before = ask(desk_path, "list").out, members(desk_path, "Billing")
    answer = ask(desk_path, *words)
    assert (answer.code, answer.out, len(answer.err.strip().splitlines())) == (2, "", 1)
    assert (ask(desk_path, "list").out, members(desk_path, "Billing")) == before


@pytest.mark.parametrize("role", ["agent", "restricted", "light", "auditor", "reports"])
@pytest.mark.parametrize(
    "words",
    [
        ("create", "New"),
        ("set", "Billing", "--visibility", "open"),
        ("members", "Workshop", "--add", "restricted@example.test"),
        ("members", "Billing", "--remove", "restricted@example.test"),
        ("members", "Billing", "--add-all"),
    ],
    ids=" ".join,
)
def test_who_may_not_change_departments_changes_none(desk_path: Path, words: tuple[str, ...], role: str) -> None:
    before = ask(desk_path, "list").out
    answer = ask(desk_path, *words, role=role)
    assert (answer.code, answer.out) == (2, "")
    assert ask(desk_path, "list").out == before
