"""Signing in, on a real desk."""

from __future__ import annotations

import pytest

from desktop.core.errors import DeskError
from desktop.core.permissions import Permission
from desktop.jobs.session import open_desk, open_desk_as, sign_in_needed
from desktop.jobs.sign_in import find_agent, sign_in, sign_in_kept, wait_for
from desktop.store.database import db
from desktop.store.journal import recording
from desktop.store.kept_sign_in import forget_kept, keep, kept_agents
from desktop.store.models import Agent, AuditEntry
from tests.making import make_agent
from tests.signing import GOOD, cheapen, give_password, pass_time


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    cheapen(monkeypatch)


def code_of(call) -> str:
    """Return the code a call is refused with."""
    with pytest.raises(DeskError) as refused:
        call()
    return refused.value.code


def test_a_desk_without_passwords_asks_for_nothing(desk_path):
    found = sign_in_needed(desk_path)
    assert (found.needed, found.several) == (False, False)
    assert [(each.name, each.email) for each in found.agents] == [("Ewa Kowal", "ewa@halyard.example")]
    with db.connection_context():
        make_agent("Jan", "agent")
    found = sign_in_needed(desk_path)
    assert (found.needed, found.several) == (False, True)


def test_from_the_first_password_on_everybody_signs_in_and_acts_with_their_own_rights(desk_path):
    with db.connection_context():
        owner = Agent.get().id
        light = make_agent("Lena", "light", email="lena@halyard.example")
        give_password(light)
    assert sign_in_needed(desk_path).needed
    opened = open_desk_as(desk_path, None, " LENA@halyard.example ", GOOD)
    assert opened.actor.id == light
    assert not opened.actor.holds(Permission.TICKET_REPLY)
    assert open_desk_as(desk_path, None, light, GOOD).actor.id == light
    assert open_desk(desk_path).actor.id == owner
    assert code_of(lambda: open_desk_as(desk_path, None, "ewa@halyard.example", "")) == "sign-in-refused"


def test_wrong_name_and_wrong_password_have_one_answer_and_wait_alike(desk, monkeypatch):
    give_password(desk.actor.id)
    for who in ("ewa@halyard.example", "nobody@halyard.example", "", "0" * 32):
        assert code_of(lambda who=who: sign_in(who, "wrong")) == "sign-in-refused"
        assert code_of(lambda who=who: sign_in(who, "wrong")) == "sign-in-wait"
        assert wait_for(who) == 1
    assert code_of(lambda: sign_in("ewa@halyard.example", GOOD)) == "sign-in-wait"
    pass_time(monkeypatch, 2)
    assert sign_in("ewa@halyard.example", GOOD)
    assert wait_for("ewa@halyard.example") == 0


def test_the_name_and_the_id_wait_together(desk):
    give_password(desk.actor.id)
    assert code_of(lambda: sign_in("ewa@halyard.example", "wrong")) == "sign-in-refused"
    assert code_of(lambda: sign_in(desk.actor.id, GOOD)) == "sign-in-wait"


def test_a_first_password_has_to_be_changed(desk):
    agent = make_agent("Jan", "agent", email="jan@halyard.example")
    give_password(agent, "first-password", must_change=True)
    assert code_of(lambda: sign_in(agent, "first-password")) == "password-must-change"
    assert code_of(lambda: sign_in(agent, "first-password", "short")) == "password-short"
    assert code_of(lambda: sign_in(agent, "first-password", "first-password")) == "password-same"
    assert sign_in(agent, "first-password", GOOD) == agent
    assert sign_in(agent, GOOD) == agent


def test_agents_without_an_address_are_not_found_by_an_empty_one(desk):
    make_agent("Jan", "agent", email="")
    assert find_agent("") == ""
    assert find_agent(" ") == ""


def test_who_is_kept_comes_in_until_the_password_changes(desk):
    agent = desk.actor.id
    give_password(agent)
    token = keep(agent)
    assert kept_agents() == [agent]
    assert sign_in_kept(agent, token)
    for wrong in ("", token + "x", token.upper()):
        assert not sign_in_kept(agent, wrong)
    give_password(agent)
    assert not sign_in_kept(agent, token)


def test_signing_out_and_leaving_forget_who_was_kept(desk):
    agent = make_agent("Jan", "agent")
    give_password(agent)
    token = keep(agent)
    forget_kept(agent)
    assert not sign_in_kept(agent, token)
    token = keep(agent)
    for active in (False, True):
        with recording("test", "test"):
            row = Agent.get(Agent.id == agent)
            row.active = active
            row.save()
    assert not sign_in_kept(agent, token)
    assert kept_agents() == []


def test_a_token_of_one_agent_is_nobody_elses(desk):
    other = make_agent("Jan", "agent")
    give_password(other)
    give_password(desk.actor.id)
    keep(desk.actor.id)
    assert not sign_in_kept(desk.actor.id, keep(other))


def test_coming_and_being_refused_is_in_the_audit_log(desk):
    give_password(desk.actor.id)
    code_of(lambda: sign_in("whoever@example.com", "secret-typed-in-the-wrong-field"))
    code_of(lambda: sign_in(desk.actor.id, "wrong"))
    sign_in_kept(desk.actor.id, keep(desk.actor.id))
    found = [(row.actor, row.action, row.object) for row in AuditEntry.select().order_by(AuditEntry.rid)][-3:]
    mine = desk.actor.id
    assert found == [("sign-in", "sign-in-refused", ""), (mine, "sign-in-refused", mine), (mine, "sign-in", mine)]
