"""Passwords, invitations, recovery keys."""

from __future__ import annotations

import pytest

from desktop.commands import sign_in as commands
from desktop.commands.sign_in import (
    accept_invitation,
    invite,
    make_recovery_key,
    recover,
    remove_password,
    reset_password,
    set_password,
)
from desktop.core.errors import DeskError
from desktop.jobs.session import at_the_door
from desktop.jobs.sign_in import sign_in
from desktop.store.agent_secrets import has_password, secret_of, verify
from desktop.store.journal import Event, recording
from desktop.store.models import Agent, AuditEntry
from desktop.store.sign_in_waits import seconds_left
from tests.making import actor_desk, make_agent
from tests.signing import GOOD, cheapen, give_password, pass_time


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    cheapen(monkeypatch)


@pytest.fixture
def jan(desk) -> str:
    """Give a colleague on a desk whose owner has a password."""
    give_password(desk.actor.id)
    return make_agent("Jan Nowak", "agent", email="jan@halyard.example")


def code_of(call) -> str:
    """Return the code a call is refused with."""
    with pytest.raises(DeskError) as refused:
        call()
    return refused.value.code


def test_the_first_password_needs_no_old_one_the_second_does(desk, monkeypatch):
    me = desk.actor.id
    set_password(desk, me, GOOD)
    assert verify(me, GOOD)
    assert code_of(lambda: set_password(desk, me, "another good one")) == "password-wrong"
    pass_time(monkeypatch, 1)
    set_password(desk, me, "another good one", GOOD)
    assert verify(me, "another good one")


@pytest.mark.parametrize(
    "guess",
    [
        lambda desk, old: set_password(desk, desk.actor.id, "another good one", old),
        lambda desk, old: remove_password(desk, desk.actor.id, old),
    ],
)
def test_wrong_old_passwords_wait_as_at_signing_in(desk, monkeypatch, guess):
    give_password(desk.actor.id)
    waits = []
    for _ in range(4):
        assert code_of(lambda: guess(desk, "guess")) == "password-wrong"
        assert code_of(lambda: guess(desk, GOOD)) == "sign-in-wait"
        assert code_of(lambda: sign_in(desk.actor.id, GOOD)) == "sign-in-wait"
        waits.append(seconds_left(desk.actor.id))
        pass_time(monkeypatch, waits[-1])
    assert waits == [1, 2, 4, 8]
    assert verify(desk.actor.id, GOOD)
    guess(desk, GOOD)
    assert seconds_left(desk.actor.id) == 0
    assert not verify(desk.actor.id, GOOD)


@pytest.mark.parametrize(
    ("new", "code"),
    [
        ("", "password-short"),
        ("123456789", "password-short"),
        (" " * 20, "password-short"),
        ("aaaaaaaaaaaa", "password-known"),
        ("ewa@halyard.example", "password-known"),
        ("EWA.Halyard-Example", "password-known"),
        ("x" * 2_000, "password-long"),
    ],
)
def test_an_easy_password_is_refused(desk, new, code):
    assert code_of(lambda: set_password(desk, desk.actor.id, new)) == code
    assert not has_password(desk.actor.id)


def test_nobody_sets_a_colleagues_password(desk, jan):
    assert code_of(lambda: set_password(desk, jan, GOOD)) == "field-refused"
    assert not has_password(jan)


def test_a_first_password_is_shown_once_and_has_to_be_changed(desk, jan):
    first = reset_password(desk, jan)
    assert verify(jan, first)
    assert secret_of(jan).must_change
    assert first not in str(secret_of(jan).__data__)
    set_password(actor_desk(desk, jan), jan, GOOD, first)
    assert not secret_of(jan).must_change


def test_nobody_is_let_in_before_the_owner_has_a_password(desk):
    agent = make_agent("Jan Nowak", "agent", email="jan@halyard.example")
    for command in (reset_password, invite):
        assert code_of(lambda command=command: command(desk, agent)) == "owner-password-first"
    assert not has_password(agent)


def test_only_an_owner_touches_an_owner(desk, jan):
    admin = make_agent("Ada", "admin", email="ada@halyard.example")
    give_password(admin)
    as_admin = actor_desk(desk, admin)
    for command in (reset_password, invite):
        assert code_of(lambda command=command: command(as_admin, desk.actor.id)) == "role-owner"
        assert code_of(lambda command=command: command(as_admin, admin)) == "field-refused"
        assert code_of(lambda command=command: command(actor_desk(desk, jan), admin)) == "not-allowed"
    assert verify(desk.actor.id, GOOD)


def test_who_left_is_not_invited(desk, jan):
    with recording("test", "test"):
        row = Agent.get(Agent.id == jan)
        row.active = False
        row.save()
    assert code_of(lambda: invite(desk, jan)) == "agent-inactive"


def test_an_invitation_lets_in_once(desk, jan):
    token, door = invite(desk, jan), at_the_door(desk)
    assert token not in str(secret_of(jan).__data__)
    assert code_of(lambda: accept_invitation(door, "jan@halyard.example", token, "short")) == "password-short"
    assert accept_invitation(door, " Jan@Halyard.example", token.lower(), GOOD) == jan
    assert verify(jan, GOOD)
    again = lambda: accept_invitation(door, "jan@halyard.example", token, "another good one")  # noqa: E731
    assert code_of(again) == "invitation-refused"


def test_an_invitation_ends_after_seven_days_and_when_another_one_is_made(desk, jan, monkeypatch):
    old, door = invite(desk, jan), at_the_door(desk)
    token = invite(desk, jan)
    address = "jan@halyard.example"
    assert code_of(lambda: accept_invitation(door, address, old, GOOD)) == "invitation-refused"
    later = commands.now() + 7 * 86_400_000 + 1
    monkeypatch.setattr(commands, "now", lambda: later)
    assert code_of(lambda: accept_invitation(door, address, token, GOOD)) == "invitation-expired"
    monkeypatch.setattr(commands, "now", lambda: later - 1_000)
    assert accept_invitation(door, address, token, GOOD) == jan


def test_an_empty_invitation_or_somebody_elses_matches_nobody(desk, jan):
    other = make_agent("Ola", "agent", email="ola@halyard.example")
    token, door = invite(desk, jan), at_the_door(desk)
    for address in ("jan@halyard.example", "ola@halyard.example", "nobody@halyard.example", ""):
        for tried in ("", " ", "-", "None"):
            assert code_of(lambda a=address, t=tried: accept_invitation(door, a, t, GOOD)) == "invitation-refused"
    assert code_of(lambda: accept_invitation(door, other, token, GOOD)) == "invitation-refused"


def test_a_password_set_meanwhile_voids_the_invitation(desk, jan):
    token = invite(desk, jan)
    reset_password(desk, jan)
    refused = lambda: accept_invitation(at_the_door(desk), jan, token, GOOD)  # noqa: E731
    assert code_of(refused) == "invitation-refused"


def test_the_recovery_key_opens_the_desk_once_for_an_owner(desk, jan):
    key, door = make_recovery_key(desk), at_the_door(desk)
    assert len(key.split("-")) == 8
    assert code_of(lambda: recover(door, "", GOOD)) == "recovery-refused"
    assert code_of(lambda: recover(door, key[:-1], GOOD)) == "recovery-refused"
    assert recover(door, key.replace("-", " ").lower(), "a new good one") == desk.actor.id
    assert verify(desk.actor.id, "a new good one")
    assert code_of(lambda: recover(door, key, "once more, please")) == "recovery-refused"


def test_a_recovery_key_is_worth_nothing_to_who_owns_no_longer(desk, jan):
    key = make_recovery_key(desk)
    with recording("test", "test"):
        for agent, role in ((desk.actor.id, "agent"), (jan, "owner")):
            row = Agent.get(Agent.id == agent)
            row.role = role
            row.save()
    assert code_of(lambda: recover(at_the_door(desk), key, GOOD)) == "recovery-refused"
    assert code_of(lambda: make_recovery_key(desk)) == "role-owner"


def test_an_owner_alone_can_go_back_to_no_password(desk, monkeypatch):
    me = desk.actor.id
    set_password(desk, me, GOOD)
    assert code_of(lambda: remove_password(desk, me, "guess")) == "password-wrong"
    pass_time(monkeypatch, 1)
    remove_password(desk, me, GOOD)
    assert not has_password(me)
    set_password(desk, me, GOOD)
    make_agent("Jan", "agent")
    assert code_of(lambda: remove_password(desk, me, GOOD)) == "password-others"


def test_no_secret_is_in_the_journal_or_the_audit_log(desk, jan):
    me = desk.actor.id
    set_password(desk, me, "another good one", GOOD)
    secrets = [reset_password(desk, jan), invite(desk, jan), make_recovery_key(desk), "another good one"]
    accept_invitation(at_the_door(desk), jan, secrets[1], "the password of Jan 1")
    recover(at_the_door(desk), secrets[2], "the password of Ewa 1")
    secrets += ["the password of Jan 1", "the password of Ewa 1"]
    for agent in (me, jan):
        row = secret_of(agent)
        secrets += [each for each in (row.password, row.invitation, row.recovery) if each]
    rows = [str(row.__data__) for model in (AuditEntry, Event) for row in model.select()]
    assert rows
    assert not [secret for secret in secrets for row in rows if secret in row]
    assert not [row for row in rows if "agent_secret" in row or "argon2" in row]
