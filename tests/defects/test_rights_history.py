"""Defects 45, 47 and 48: rewritten history, a hash taken for a password, invitations that anybody could use."""

from __future__ import annotations

import pytest

from desktop.commands.roles import assign_role, set_grant
from desktop.commands.sign_in import accept_invitation, invite, set_password
from desktop.commands.undo import undo
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission
from desktop.core.roles import BUILT_IN_GRANTS
from desktop.jobs.session import as_mail, at_the_door
from desktop.jobs.sign_in import sign_in
from desktop.store import agent_secrets, sign_in_waits
from desktop.store.agent_secrets import secret_of
from desktop.store.database import db
from desktop.store.models import Agent, AuditEntry, Event
from desktop.store.queries.audit import audit_page, verify_audit
from tests.making import make_agent
from tests.signing import GOOD, cheapen, give_password


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    cheapen(monkeypatch)


def code_of(call) -> str:
    """Return the code a call is refused with."""
    with pytest.raises(DeskError) as refused:
        call()
    return refused.value.code


def test_45_the_log_only_grows_undo_included(desk):
    jan = make_agent("Jan", "agent")
    before = [row.digest for row in AuditEntry.select().order_by(AuditEntry.rid)]
    assign_role(desk, jan, "admin")
    cause = Event.select().order_by(Event.rid.desc()).first().cause
    undo(desk, cause)
    assert Agent.get(Agent.id == jan).role == "agent"
    after = [row.digest for row in AuditEntry.select().order_by(AuditEntry.rid)]
    assert after[: len(before)] == before
    found = [(row.action, row.field, row.old, row.new) for row in audit_page(desk.actor, limit=2)]
    assert found == [("undo", "role", '"admin"', '"agent"'), ("assign_role", "role", '"agent"', '"admin"')]
    assert verify_audit(desk.actor).fault == ""
    for statement in ("UPDATE audit_entry SET actor = 'x'", "DELETE FROM audit_entry WHERE seq > 1"):
        with pytest.raises(Exception, match="never changed"), db.atomic():
            db.execute_sql(statement)


def test_45_acting_for_somebody_uses_the_weaker_rights(desk):
    """Mail of an agent acts with the rights of mail intake, not with theirs; a first agent is no administrator."""
    mail = as_mail(desk)
    assert code_of(lambda: set_grant(mail, "agent", "ticket.purge", 4)) == "not-allowed"
    assert code_of(lambda: invite(mail, desk.actor.id)) == "not-allowed"
    assert not BUILT_IN_GRANTS["agent"].get(Permission.PEOPLE_ROLES_ASSIGN)


def test_47_the_hash_is_no_password(desk):
    set_password(desk, desk.actor.id, GOOD)
    row = secret_of(desk.actor.id)
    for stored in (row.password, row.password.split("$")[-1], agent_secrets.token_hash(GOOD)):
        assert not agent_secrets.verify(desk.actor.id, stored)


def test_47_name_and_password_are_refused_alike_and_cost_alike(desk, monkeypatch):
    give_password(desk.actor.id)
    make_agent("Jan", "agent", email="jan@halyard.example")
    hashes = []
    real = agent_secrets.HASHER

    class Counting:
        def hash(self, text):
            hashes.append(1)
            return real.hash(text)

        def verify(self, stored, text):
            hashes.append(1)
            return real.verify(stored, text)

    monkeypatch.setattr(agent_secrets, "HASHER", Counting())
    answers = []
    for who in ("ewa@halyard.example", "jan@halyard.example", "nobody@halyard.example", "0" * 32, ""):
        hashes.clear()
        with pytest.raises(DeskError) as refused:
            sign_in(who, "wrong")
        answers.append((refused.value.code, str(refused.value.details), len(hashes), sign_in_waits.seconds_left(who)))
    assert {answer[:3] for answer in answers} == {("sign-in-refused", "{}", 1)}


def test_48_an_invitation_is_good_once_for_seven_days_and_never_empty(desk, monkeypatch):
    give_password(desk.actor.id)
    jan = make_agent("Jan", "agent", email="jan@halyard.example")
    door = at_the_door(desk)
    for tried in ("", " ", "None"):
        assert code_of(lambda t=tried: accept_invitation(door, jan, t, GOOD)) == "invitation-refused"
    token = invite(desk, jan)
    assert secret_of(jan).invited_until - secret_of(jan).changed_at >= 6 * 86_400_000
    assert accept_invitation(door, jan, token, GOOD) == jan
    for tried in (token, "", " ", secret_of(jan).password):
        assert code_of(lambda t=tried: accept_invitation(door, jan, t, GOOD)) == "invitation-refused"


def test_48_tokens_are_compared_in_constant_time(desk, monkeypatch):
    give_password(desk.actor.id)
    jan = make_agent("Jan", "agent", email="jan@halyard.example")
    token = invite(desk, jan)
    compared = []
    real = agent_secrets.hmac.compare_digest
    monkeypatch.setattr(agent_secrets.hmac, "compare_digest", lambda a, b: compared.append(1) or real(a, b))
    code_of(lambda: accept_invitation(at_the_door(desk), "nobody@example.com", token, GOOD))
    code_of(lambda: accept_invitation(at_the_door(desk), jan, "AAAAA-AAAAA", GOOD))
    assert compared == [1, 1]
