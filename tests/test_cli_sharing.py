"""What the sharing commands have in common: passwords of invitations, keys of the vault, plain reports."""

from __future__ import annotations

import io
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import click
import pytest

from desktop.cli_sharing import (
    VAULT_PASSWORD,
    asked_line,
    asked_password,
    invitation_password,
    made_password,
    master_password,
    opened_here,
    plain,
    without_password,
)
from desktop.cli_sign_in import NO_TERMINAL, PASSWORD, WHO_ALONE
from desktop.jobs.session import open_desk
from desktop.store.database import db
from desktop.vault import Question
from tests.making import make_agent
from tests.signing import cheapen, give_password


@dataclass(frozen=True)
class Part:
    """A part of a report."""

    seen_at: int
    folder: Path
    key: bytes


@dataclass(frozen=True)
class Report:
    """A report with parts."""

    at: int | None
    parts: tuple[Part, ...]
    scopes: frozenset[str]


@pytest.fixture
def locked(desk_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a desk whose owner has a password, and no password in the environment."""
    monkeypatch.delenv(PASSWORD, raising=False)
    cheapen(monkeypatch)
    owner = open_desk(desk_path).actor.id
    with db.connection_context():
        give_password(owner)
    return desk_path


def test_a_made_password_has_four_short_groups_and_no_letter_that_looks_like_another() -> None:
    made = {made_password() for _ in range(50)}
    assert len(made) == 50
    assert all(re.fullmatch(r"([2-9a-hjkmnp-z]{4}-){3}[2-9a-hjkmnp-z]{4}", each) for each in made)


def test_where_nobody_signs_in_the_environments_password_seals(
    desk_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD, "a boat on a lake")
    assert invitation_password(desk_path, from_input=False) == ("a boat on a lake", False)


def test_what_somebody_signs_in_with_never_seals_an_invitation(locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSWORD, "a boat on a lake")
    password, made = invitation_password(locked, from_input=False)
    assert (made, password == "a boat on a lake") == (True, False)


def test_a_password_from_standard_input_comes_first(locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("from a pipe\n"))
    assert invitation_password(locked, from_input=True) == ("from a pipe", False)
    with pytest.raises(click.UsageError, match="standard input"):
        invitation_password(locked, from_input=True)


def test_where_nobody_signs_in_the_agent_of_this_computer_acts(desk_path: Path) -> None:
    owner = open_desk(desk_path).actor.id
    with db.connection_context():
        make_agent("Hana Sato", "agent", email="hana@halyard.example")
    with opened_here(desk_path) as desk:
        assert desk.actor.id == owner
    with opened_here(desk_path, "hana@halyard.example") as desk:
        assert desk.actor.id != owner


def test_where_somebody_signs_in_they_are_named(locked: Path) -> None:
    with pytest.raises(click.UsageError, match=re.escape(WHO_ALONE)), opened_here(locked):
        pass


def test_without_terminal_and_variable_a_password_is_refused_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(PASSWORD, raising=False)
    monkeypatch.setattr(sys, "stdin", io.StringIO("typed\n"))
    with pytest.raises(click.UsageError, match=re.escape(NO_TERMINAL)):
        asked_password("Password")
    assert asked_line("Recovery key") == "typed"


def test_the_vault_is_opened_by_the_environment_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    assert master_password(Question(new=True)) is None
    monkeypatch.setenv(VAULT_PASSWORD, "winter lake")
    assert master_password(Question(new=True)) == "winter lake"
    assert master_password(Question(new=False, wrong=True)) is None


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        (
            "postgresql://ann:se%40cret@db.example:5433/desk?sslmode=require",
            "postgresql://ann@db.example:5433/desk?sslmode=require",
        ),
        ("postgresql://ann@db.example/desk", "postgresql://ann@db.example/desk"),
        ("postgresql:///desk?host=/run", "postgresql:///desk?host=/run"),
        (
            "postgresql://db/desk?user=ann&password=a%26b&sslmode=require",
            "postgresql://db/desk?user=ann&sslmode=require",
        ),
        ("postgresql://db/desk?password=secret", "postgresql://db/desk"),
        ("host=db user=ann password='a b' dbname=desk", "host=db user=ann  dbname=desk"),
    ],
)
def test_an_address_is_shown_without_its_password(url: str, shown: str) -> None:
    assert without_password(url) == shown


def test_a_report_becomes_plain_json() -> None:
    assert plain({"contact_at": 0, "where": Path("a")}) == {"contact_at": None, "where": "a"}
    report = Report(None, (Part(1_700_000_000_000, Path("a"), b"secret"),), frozenset({"office", "desk"}))
    part = {"seen_at": "2023-11-14T22:13:20+00:00", "folder": "a"}
    assert plain(report) == {"at": None, "parts": [part], "scopes": ["desk", "office"]}
