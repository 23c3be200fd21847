"""Secrets that a child asks its parent for: everything over one pair of pipes, refusals too."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.jobs.sharing.asking import Answers, AskedSecrets, StoppedError, answered
from desktop.secrets import Secrets
from desktop.vault import Cost, Vault


def asked_of(real: Secrets) -> AskedSecrets:
    """Return secrets whose questions the real ones answer at once."""
    found: list[Answers] = []

    def say(line: Mapping[str, object]) -> None:
        ask, answer = line["ask"], {}
        assert isinstance(ask, Mapping)
        answer = answered(ask, lambda desk: real)["answer"]
        assert isinstance(answer, Mapping)
        found[0].take(answer)

    found.append(Answers(say))
    return AskedSecrets("desk", found[0])


def secrets_in(folder: Path, password: str | None) -> Secrets:
    vault = Vault(folder / "vault", lambda question: password, Cost(1, 64, 1))
    return Secrets("desk", None, vault, folder / "places.json")


def test_what_is_kept_and_asked_for_goes_to_the_parent(tmp_path: Path) -> None:
    real = secrets_in(tmp_path, "master")
    asked = asked_of(real)
    assert asked.state == "vault-new"
    assert asked.get("sharing", "a-0") is None
    asked.set("sharing", "keys", "a-0")
    assert real.get("sharing", "a-0") == "keys"
    assert asked.get("sharing", "a-0") == "keys"
    assert asked.state == "vault-open"
    asked.delete("sharing", "a-0")
    assert asked.get("sharing", "a-0") is None


def test_a_refusal_arrives_as_one(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="vault-locked"):
        asked_of(secrets_in(tmp_path, None)).set("sharing", "keys")


def test_who_waits_is_let_go_when_nobody_will_answer() -> None:
    answers = Answers(lambda line: None)
    threading.Timer(0.05, answers.end).start()
    with pytest.raises(StoppedError):
        AskedSecrets("desk", answers).get("sharing")
