"""Hashes of passwords and tokens: what matches, and what never does."""

from __future__ import annotations

import pytest

from desktop.store import agent_secrets
from desktop.store.agent_secrets import (
    hash_password,
    new_token,
    secret_of,
    token_hash,
    token_matches,
    verify,
    write_password,
)
from desktop.store.journal import recording
from desktop.store.models import Agent
from tests.making import make_agent
from tests.signing import GOOD, cheapen, give_password


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    cheapen(monkeypatch)


def test_a_password_matches_itself_only_and_never_its_hash(desk):
    give_password(desk.actor.id)
    stored = secret_of(desk.actor.id).password
    assert verify(desk.actor.id, GOOD)
    for wrong in ("", " ", GOOD + " ", GOOD.upper(), stored, "x" * 5_000):
        assert not verify(desk.actor.id, wrong)


def test_nothing_matches_an_agent_without_a_password(desk):
    agent = make_agent("Jan", "agent")
    for tried in ("", " ", "None", GOOD):
        assert not verify(agent, tried)
    give_password(agent)
    with recording("test", "test"):
        write_password(agent, "")
    assert not verify(agent, "")


def test_who_left_and_who_never_was_cannot_come_in(desk):
    agent = make_agent("Jan", "agent")
    give_password(agent)
    with recording("test", "test"):
        row = Agent.get(Agent.id == agent)
        row.active = False
        row.save()
    for who in (agent, "0" * 32, "nobody", ""):
        assert not verify(who, GOOD)


def test_every_answer_costs_one_hash(desk, monkeypatch):
    give_password(desk.actor.id)
    calls = []

    class Counting:
        def hash(self, text):
            calls.append("hash")
            return agent_secrets_hasher.hash(text)

        def verify(self, stored, text):
            calls.append("hash")
            return agent_secrets_hasher.verify(stored, text)

    agent_secrets_hasher = agent_secrets.HASHER
    monkeypatch.setattr(agent_secrets, "HASHER", Counting())
    for who, tried in ((desk.actor.id, GOOD), (desk.actor.id, "wrong"), ("nobody", "wrong"), (desk.actor.id, "")):
        calls.clear()
        verify(who, tried)
        assert calls == ["hash"]


def test_the_real_hashes_are_argon2id_with_their_own_salt(monkeypatch):
    monkeypatch.undo()
    first, second = hash_password(GOOD), hash_password(GOOD)
    assert first != second
    assert first.startswith("$argon2id$")


def test_a_composed_letter_is_the_letter(desk):
    give_password(desk.actor.id, "zażółć gęślą")
    assert verify(desk.actor.id, "zaz\u0307o\u0301\u0142c\u0301 ge\u0328s\u0301la\u0328")


def test_a_token_is_typed_loosely_and_an_empty_one_matches_nothing():
    token = new_token(5)
    stored = token_hash(token)
    assert token_matches(f" {token.lower().replace('-', ' ')} ", stored)
    for given, kept in (("", stored), ("", ""), (" - ", ""), (token, ""), (stored, stored), (token[:-1], stored)):
        assert not token_matches(given, kept)


def test_a_damaged_hash_lets_nobody_in(desk):
    give_password(desk.actor.id)
    with recording("test", "test"):
        row = secret_of(desk.actor.id)
        row.password = "$argon2id$nonsense"
        row.save()
    assert not verify(desk.actor.id, GOOD)
