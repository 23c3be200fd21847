"""Computers of owners and administrators tell the server what people may; it takes no more from them than they have."""

from __future__ import annotations

import pytest
from psycopg.types.json import Jsonb

from desktop.core.errors import DeskError
from desktop.core.permissions import Scope
from desktop.store.database import db
from desktop.store.models import Agent
from desktop.store.rights import actor_of
from desktop.sync.postgres.connecting import refusals
from desktop.sync.postgres.granting import forget_told, open_login, reaches, regrant
from tests.making import make_agent, make_department
from tests.sync.postgres.office import Office, Station
from tests.sync.postgres.team import make_team
from tests.sync.postgres.test_pulling import change


def told(station: Station, people: list[dict[str, object]]) -> list[str]:
    """Tell the server something and return for whom it refused."""
    with station.here() as hub, refusals():
        row = hub.connection.execute("SELECT sync.regrant(%s, %s)", (Jsonb(people), 10**9)).fetchone()
    assert row is not None
    return list(row[0])


def test_how_far_rights_reach_is_the_same_there_and_here(office: Office) -> None:
    with office.owner.here():
        homes = [make_department("One"), make_department("Two", visibility="open"), make_department("Three")]
        roles = ("admin", "supervisor", "agent", "restricted", "light", "auditor", "reports")
        agents = [make_agent(role, role, homes[: n % 3]) for n, role in enumerate(roles)]
    office.owner.sync()
    with office.owner.here(), office.admin() as admin:
        for agent in agents:
            actor = actor_of(agent)
            for home in (*homes, "ab" * 16):
                rights = [right for right in actor.grants if right.value != "people.profile"]
                found = admin.execute(
                    "SELECT array_agg(sync.level(%s, %s, r) ORDER BY n)"
                    " FROM unnest(%s::text[]) WITH ORDINALITY u (r, n)",
                    (agent, home, [right.value for right in rights]),
                ).fetchone()
                here = [int(actor.scope_in(right, home)) for right in rights]
                assert found is not None
                assert found[0] == here, (agent, home)


def test_an_administrator_can_give_nobody_more_than_they_have(office: Office) -> None:
    with office.owner.here():
        admin, light = make_agent("Adam", "admin"), make_agent("Lea", "light")
    office.owner.sync()
    adam = office.join(admin)
    with adam.here():
        people = {str(each["agent"]): each for each in reaches()}
    owner, lea = people[office.owner.agent], people[light]
    assert told(adam, [{**lea, "owner": True}]) == [light]
    grown = {**lea, "places": {"": {"rights": {"workspace.delete": int(Scope.ALL)}, "denied": [], "member": False}}}
    assert told(adam, [grown]) == [light]
    assert told(adam, [{**owner, "scopes": [], "places": {}, "owner": False}]) == []
    assert office.owner.rows("SELECT 1") == [(1,)]
    with office.owner.psql() as session:
        assert session.execute("SELECT 'office' = ANY (sync.my_scopes())").fetchone() == (True,)
    assert told(adam, [{**lea, "scopes": [*lea["scopes"], "office"]}]) == []


def test_an_agent_tells_nothing(office: Office) -> None:
    team = make_team(office)
    with pytest.raises(DeskError, match="sync-no-right"):
        told(team.bea, [])


def test_who_has_not_read_the_newest_people_does_not_speak(office: Office) -> None:
    team = make_team(office)
    with office.owner.here():
        change(Agent, team.bea.agent, active=False)
    office.owner.sync()
    with office.owner.here() as hub:
        forget_told()
        with pytest.raises(DeskError, match="sync-people-newer"):
            regrant(hub.connection, 1)
        assert regrant(hub.connection, 10**9) == []
        assert regrant(hub.connection, 0) == []
        assert db.execute_sql("SELECT count(*) FROM sync_cursor WHERE key = 'server-people'").fetchone() == (1,)


def test_a_password_reaches_the_server_only_as_a_verifier(office: Office) -> None:
    with office.admin() as admin:
        admin.execute("ALTER SYSTEM SET log_statement = 'all'")
        admin.execute("SELECT pg_reload_conf()")
    try:
        with office.owner.here() as hub:
            agent = make_agent("Bea", "agent")
            login, password = open_login(hub.connection, agent)
    finally:
        with office.admin() as admin:
            admin.execute("ALTER SYSTEM RESET log_statement")
            admin.execute("SELECT pg_reload_conf()")
    assert password not in (office.postgres.server.folder / "log").read_text("utf-8", "replace")
    with office.admin() as admin:
        kept = admin.execute("SELECT rolpassword FROM pg_authid WHERE rolname = %s", (login,)).fetchone()
    assert kept is not None
    assert str(kept[0]).startswith("SCRAM-SHA-256$")
