"""Every computer has a login of its own (``sql_grants``): who takes one out stops that one, and nobody else."""

from __future__ import annotations

import psycopg
import pytest

from desktop.core.errors import DeskError
from desktop.store.clock import new_id
from desktop.sync.identity import tokens
from desktop.sync.postgres.granting import close_computer, close_login, open_login
from tests.making import make_agent, make_ticket
from tests.sync.postgres.office import Office, Station
from tests.sync.postgres.team import Forger, make_team


def tokens_of(station: Station) -> tuple[str, ...]:
    """Return the marks of a computer's last push."""
    with station.here():
        return tokens()


def test_taking_out_one_computer_stops_that_one_alone(office: Office) -> None:
    team = make_team(office)
    second = office.join(team.bea.agent)
    with second.psql() as session:
        assert session.execute("SELECT count(*) FROM desk.ticket").fetchone() == (1,)
        with office.owner.here() as hub:
            assert close_computer(hub.connection, second.device) >= 1
        with pytest.raises(psycopg.OperationalError):
            session.execute("SELECT 1")
    with second.psql() as again:
        assert again.execute("SELECT count(*) FROM desk.agent").fetchone() == (0,)
        for sql in ("SELECT sync.numbers(1)", "SELECT sync.device_known('00000002')", "SELECT sync.say('2', NULL, '')"):
            with pytest.raises(psycopg.Error, match="server-login-closed"):
                again.execute(sql)
    for device in (second.device, team.bea.device, "f0f0f0f0"):
        forger = Forger(second, device)
        with pytest.raises(psycopg.Error, match="server-login-closed"):
            forger.push(("ticket", forger.edit(team.ticket, subject="Mine")))
    forger = Forger(team.bea, team.bea.device)
    forger.prev = list(tokens_of(team.bea))
    draft = forger.made(agent=team.bea.agent, html="still here", ticket=team.ticket)
    assert forger.push(("draft", draft))["applied"] == 1


def test_a_computer_that_was_taken_out_learns_it_and_the_other_reads_on(office: Office) -> None:
    team = make_team(office)
    second = office.join(team.bea.agent)
    with office.owner.here() as hub:
        close_computer(hub.connection, second.device)
    with second.here():
        second.again()
        second.hub.hello()
        pulled = list(second.hub.pull())
    assert pulled[-1].revoked
    with office.owner.here() as hub:
        make_ticket("For Bea", department=team.hers)
        assert close_computer(hub.connection, "99999999") == 0
    office.owner.sync()
    team.bea.sync()
    assert ("For Bea",) in team.bea.rows("SELECT subject FROM ticket")


def test_taking_out_an_agent_closes_every_login_and_unused_invitations(office: Office) -> None:
    team = make_team(office)
    second = office.join(team.bea.agent)
    with office.owner.here() as hub:
        unused, secret = open_login(hub.connection, team.bea.agent)
        close_login(hub.connection, team.bea.agent)
    waiting = psycopg.connect(office.postgres.dsn(unused), password=secret, autocommit=True)
    for session in (team.bea.psql(), second.psql(), waiting):
        with session:
            assert session.execute("SELECT count(*) FROM desk.agent").fetchone() == (0,)
    with office.owner.here() as hub:
        assert hub.hello().scopes


def test_an_invitation_leaves_the_computers_that_are_there_alone(office: Office) -> None:
    team = make_team(office)
    with office.owner.here() as hub:
        login, _ = open_login(hub.connection, team.bea.agent)
    assert login.startswith(f"desk_{office.created.hub_id[:8]}_{team.bea.agent}_")
    team.bea.again()
    team.bea.sync()
    assert not team.bea.forks


def test_the_device_of_another_login_cannot_be_used(office: Office) -> None:
    team = make_team(office)
    second = office.join(team.bea.agent)
    forger = Forger(second, team.bea.device)
    with pytest.raises(psycopg.Error, match="sync-fork"):
        forger.push(("ticket", forger.made(new_id(), subject="Not mine", department=team.hers)))


def test_an_agent_takes_nobody_out_and_an_administrator_no_owner(office: Office) -> None:
    team = make_team(office)
    with team.bea.here() as hub, pytest.raises(DeskError, match="sync-no-right"):
        close_computer(hub.connection, office.owner.device)
    with office.owner.here():
        admin = make_agent("Adam", "admin")
    office.owner.sync()
    adam = office.join(admin)
    with adam.here() as hub:
        with pytest.raises(DeskError, match="sync-no-right"):
            close_computer(hub.connection, office.owner.device)
        close_computer(hub.connection, team.bea.device)
        assert close_computer(hub.connection, adam.device) == 0
    adam.sync()


def test_who_is_taken_out_holds_no_lease_and_looks_at_nothing(office: Office) -> None:
    with office.owner.here():
        admin = make_agent("Adam", "admin")
    office.owner.sync()
    adam = office.join(admin)
    with adam.here() as hub:
        assert hub.lease("work", 600) == 1
    with office.owner.here() as hub:
        assert hub.lease("work", 600) is None
        close_computer(hub.connection, adam.device)
        assert hub.lease("work", 600) == 2
