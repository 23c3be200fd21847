"""``rules``: what is listed, switched, tried, and carried to another desk."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from desktop.core.actors import sees
from desktop.jobs.session import open_desk
from desktop.store.database import db
from desktop.store.models import Agent, Department, Rule, Ticket
from desktop.store.rights import actor_of
from tests.commanding import Answer, command_as, without_passwords
from tests.making import actor_desk
from tests.ruling import condition, make_rule


@pytest.fixture
def desk_path(tmp_path: Path) -> Path:
    """Give a demo desk without passwords, with two rules of its owner."""
    path = without_passwords(tmp_path)
    desk = open_desk(path)
    with db.connection_context():
        owner = actor_desk(desk, Agent.get(Agent.role == "owner").id)
        home = Department.get(Department.code == "BIL").id
        make_rule(
            owner,
            "ticket-created",
            [{"do": "set-priority", "value": 3}],
            [[condition("department", "is", home)]],
            name="Bills first",
        )
        make_rule(owner, "note-added", [{"do": "set-subject", "value": "x"}], name="Off", active=False)
    return path


def ask(path: Path, *words: object, role: str = "owner") -> Answer:
    """Run a command about rules."""
    return command_as(role, "rules", *words, "--desk", path, "--json")


def tickets(path: Path) -> list[tuple[Any, ...]]:
    """Return how all tickets stand."""
    open_desk(path)
    with db.connection_context():
        return list(Ticket.select(Ticket.number, Ticket.priority, Ticket.subject).tuples())


def test_rules_are_listed_and_shown(desk_path: Path) -> None:
    rows = ask(desk_path, "list").json
    assert [(row["name"], row["active"], row["trigger"]) for row in rows] == [
        ("Bills first", True, "ticket-created"),
        ("Off", False, "note-added"),
    ]
    assert all(row["owner"] and row["paused"] is None and row["last"] is None for row in rows)
    shown = ask(desk_path, "show", "bills first").json
    assert shown["body"]["actions"] == [{"do": "set-priority", "value": 3}]
    assert shown["firings"] == []
    assert ask(desk_path, "show", rows[1]["id"]).json["name"] == "Off"
    plain = command_as("owner", "rules", "list", "--desk", desk_path)
    assert "Bills first" in plain.out


def test_a_rule_is_switched_and_fires(desk_path: Path) -> None:
    assert ask(desk_path, "disable", "Bills first").json[0]["active"] is False
    assert ask(desk_path, "enable", "Bills first").json[0]["active"] is True
    assert ask(desk_path, "enable", "Off").json[0]["active"] is True


def test_a_rule_is_tried_and_changes_nothing(desk_path: Path) -> None:
    before = tickets(desk_path)
    found = ask(desk_path, "simulate", "Bills first").json
    assert (found["looked_at"] > 20, found["more"], found["as_it_is"]) == (True, False, False)
    assert found["tickets"]
    assert {row["after"]["priority"] for row in found["tickets"] if row["after"]} == {3}
    assert tickets(desk_path) == before
    few = ask(desk_path, "simulate", "Bills first", "--limit", 2, "--since", "2020-01-01").json
    assert (few["looked_at"], few["more"]) == (2, True)
    plain = command_as("owner", "rules", "simulate", "Bills first", "--desk", desk_path)
    assert "priority: 1 → 3" in plain.out


def test_who_sees_less_is_shown_less(desk_path: Path) -> None:
    every = ask(desk_path, "simulate", "Bills first").json
    seen = ask(desk_path, "simulate", "Bills first", role="supervisor").json
    assert seen["looked_at"] < every["looked_at"]
    open_desk(desk_path)
    with db.connection_context():
        actor = actor_of(Agent.get(Agent.role == "supervisor").id)
        numbers = {row["number"] for row in seen["tickets"]}
        assert numbers
        assert all(sees(actor, row) for row in Ticket.select().where(Ticket.number.in_(numbers)))


def test_rules_go_to_another_desk_by_name(desk_path: Path, tmp_path: Path) -> None:
    file = tmp_path / "rules.json"
    assert ask(desk_path, "export", "Bills first", "--out", file).json == {"file": str(file)}
    assert ask(desk_path, "export", "--out", file).code == 2
    assert len(json.loads(ask(desk_path, "export").out)["rules"]) == 2
    other = tmp_path / "other"
    other.mkdir()
    target = without_passwords(other)
    made = ask(target, "import", file).json
    assert [row["name"] for row in made] == ["Bills first"]
    (row,) = ask(target, "list").json
    assert (row["active"], row["id"]) == (False, made[0]["id"])
    open_desk(target)
    with db.connection_context():
        home = Department.get(Department.code == "BIL").id
    assert ask(target, "show", "Bills first").json["body"]["groups"][0][0]["value"] == home
    assert ask(target, "simulate", "--file", file).json["tickets"]


def test_rules_come_through_a_pipe(desk_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = ask(desk_path, "export", "Off").out
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert [row["name"] for row in ask(desk_path, "import", "-").json] == ["Off"]
    assert "Several" in ask(desk_path, "show", "off").err


def test_what_is_no_rule_is_one_sentence_and_makes_none(desk_path: Path, tmp_path: Path) -> None:
    texts = {
        "broken": '{"rules": [',
        "nonsense": '{"name": "x", "trigger": "nonsense", "actions": []}',
        "second": '[{"name": "a", "trigger": "note-added", "actions": [{"do": "stop"}]}, {"name": "b"}]',
        "regex": json.dumps(
            {
                "name": "x",
                "trigger": "note-added",
                "groups": [[condition("subject", "regex", "(a+")]],
                "actions": [{"do": "stop"}],
            }
        ),
        "gone": json.dumps(
            {"name": "x", "trigger": "note-added", "actions": [{"do": "set-department", "value": "ab" * 16}]}
        ),
        "number": "17",
        "deep": "[" * 100_000,
    }
    for name, text in texts.items():
        (tmp_path / f"{name}.json").write_text(text)
    (tmp_path / "bytes.json").write_bytes(b"\xff\xfe\x00{")
    for file in [*tmp_path.glob("*.json"), tmp_path / "none.json"]:
        for words in (("import", file), ("simulate", "--file", file)):
            answer = ask(desk_path, *words)
            if words[0] == "simulate" and file.stem == "gone":
                continue
            assert (answer.code, answer.out, len(answer.err.strip().splitlines())) == (2, "", 1), (words, answer)
            assert len(answer.err.split()) > 3
    open_desk(desk_path)
    with db.connection_context():
        assert Rule.select().count() == 2


@pytest.mark.parametrize(
    "words",
    [("show", "none"), ("enable", "none"), ("simulate",), ("simulate", "none"), ("simulate", "Off", "--since", "soon")],
    ids=" ".join,
)
def test_what_is_not_there_is_one_sentence(desk_path: Path, words: tuple[str, ...]) -> None:
    answer = ask(desk_path, *words)
    assert (answer.code, answer.out, len(answer.err.strip().splitlines())) == (2, "", 1)


@pytest.mark.parametrize("role", ["agent", "restricted", "light", "reports"])
def test_who_may_not_know_of_rules_learns_of_none(desk_path: Path, role: str) -> None:
    assert ask(desk_path, "list", role=role).json == []
    for words in (("show", "Bills first"), ("disable", "Bills first"), ("simulate", "Bills first"), ("export",)):
        answer = ask(desk_path, *words, role=role)
        assert (answer.code, answer.out, len(answer.err.strip().splitlines())) == (2, "", 1)


def test_looking_at_rules_does_not_let_one_switch_or_try_them(desk_path: Path) -> None:
    assert len(ask(desk_path, "list", role="auditor").json) == 2
    for words in (("disable", "Bills first"), ("simulate", "Bills first")):
        assert ask(desk_path, *words, role="auditor").code == 2
    assert [row["active"] for row in ask(desk_path, "list").json] == [True, False]
