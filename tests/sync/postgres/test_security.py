"""Whoever has an agent's login and psql sees no row beyond the agent's scopes, by whatever door."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from desktop.sync.postgres.sql_grants import DOORMAN_DOORS
from desktop.sync.postgres.statements import OPEN
from desktop.sync.tables import SYNCED
from tests.patience import PATIENCE_S
from tests.servers.postgres import Postgres, PostgresServer
from tests.sync.postgres.office import Office
from tests.sync.postgres.team import CANARY, Forger, Team, make_team, refused_by_server

Session = psycopg.Connection[Any]
USELESS = (
    "SET ROLE desk_engine_{suffix}",
    "SET ROLE desk_owner_{suffix}",
    "SET ROLE desk_doorman_{suffix}",
    "SET ROLE postgres",
    "SET SESSION AUTHORIZATION postgres",
    "SELECT set_config('role', 'postgres', false)",
    "INSERT INTO sync.grants VALUES ('{agent}', 'office')",
    "SELECT * FROM sync.grants",
    "SELECT * FROM sync.quarantine",
    "SELECT * FROM sync.blob_part",
    "COPY desk.ticket FROM STDIN",
    "COPY desk.ticket TO PROGRAM 'cat'",
    "COPY sync.meta TO STDOUT",
    "CREATE TEMP TABLE ticket (id uuid)",
    "CREATE SCHEMA mine",
    "CREATE FUNCTION public.leak(text) RETURNS boolean COST 0.0000001 LANGUAGE sql AS 'SELECT true'",
    "CREATE FUNCTION pg_temp.leak(text) RETURNS boolean COST 0.0000001 LANGUAGE sql AS 'SELECT true'",
    "CREATE OPERATOR public.<<< (leftarg = text, rightarg = text, function = texteq)",
    "DO 'BEGIN END'",
    "ALTER TABLE desk.ticket DISABLE ROW LEVEL SECURITY",
    "CREATE POLICY mine ON desk.ticket USING (true)",
    "TRUNCATE desk.ticket",
    "BEGIN; LOCK desk.ticket IN ACCESS EXCLUSIVE MODE",
    "CREATE ROLE mine",
    "ALTER ROLE desk_engine_{suffix} BYPASSRLS",
    "GRANT desk_agent_{suffix} TO postgres",
    "SELECT lo_import('/etc/passwd')",
    "SELECT lo_create(0)",
    "SELECT pg_read_file('postgresql.conf')",
    "SELECT pg_ls_dir('.')",
    "SELECT sync.regrant('[]', 1000)",
    "SELECT sync.open_login('{agent}', 'x')",
    "SELECT sync.close_login('{owner}', true)",
    "SELECT sync.open_import('f0f0f0f0', '{{}}')",
    "SELECT sync.take_import('ticket')",
    "SELECT sync.put_ticket('[]', 1)",
    "SELECT sync.settle_tickets('{{}}', 1)",
    "SELECT sync.stored('ticket', '{foreign}')",
    "SELECT sync.note_login('{agent}', 'x')",
    "SELECT sync.shut('{owner}', NULL)",
    "SELECT sync.close_computer('00000001', true)",
    "SELECT sync.end_sessions('{{postgres}}', true)",
    "SELECT sync.prune(100)",
    "SELECT sync.prune_files(100)",
    "SELECT sync.let_tell(false)",
    "SELECT sync.revoke_agent('{owner}')",
)
PRYING = (
    "SELECT * FROM desk.ticket WHERE 1 / (CASE WHEN subject LIKE '%zanzibar%' THEN 0 ELSE 1 END) = 1",
    "SELECT * FROM desk.message WHERE (CASE WHEN text LIKE '%zanzibar%' THEN text ELSE '1' END)::int = 1",
    "SELECT * FROM ts_stat('SELECT to_tsvector(text) FROM desk.message')",
    "WITH RECURSIVE r AS (SELECT subject FROM desk.ticket UNION SELECT subject FROM r) SELECT * FROM r",
    "SELECT * FROM desk.ticket WHERE ctid IN (SELECT format('(0,%s)', n)::tid FROM generate_series(1, 99) n)",
    "SELECT t.* FROM desk.ticket t RIGHT JOIN generate_series(1, 5) ON true",
    "SELECT json_agg(t) FROM ONLY desk.message t",
    "SELECT * FROM desk.message TABLESAMPLE SYSTEM (100)",
)
PRIVILEGES = ("INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER")


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory, postgres_server: PostgresServer) -> Iterator[Team]:
    """Give an office with a restricted agent, everything analysed as autovacuum would."""
    database = Postgres(postgres_server)
    office = Office(tmp_path_factory.mktemp("office"), database)
    yield _furnished(make_team(office))
    office.close()
    database.remove()


def _furnished(found: Team) -> Team:
    """Put something foreign into every kind of table."""
    office = found.office
    forger = Forger(office.owner, "00000009")
    refused = Forger(found.bea)
    refused.push(("ticket", refused.edit(found.foreign, subject=f"{CANARY} refused")))
    forger.push(
        ("draft", forger.made(agent=office.owner.agent, html=f"{CANARY} draft", ticket=found.foreign)),
        ("macro", forger.made(kind="canned", name=f"{CANARY} macro", owner=office.owner.agent)),
        ("ticket_tag", forger.made(ticket=found.foreign, tag="ab" * 16)),
        ("participant", forger.made(ticket=found.foreign, email=f"{CANARY}@cc.example", name="x", role="cc")),
        ("outgoing", forger.made(ticket=found.foreign, message_id=f"<{CANARY}>", state="queued")),
        ("mail_entry", forger.made(folder=f"{CANARY}", reason="x")),
        ("auto_reply", forger.made(address=f"{CANARY}@auto.example")),
    )
    with office.admin() as admin:
        admin.execute("ANALYZE")
    return found


@pytest.fixture
def session(team: Team) -> Iterator[Session]:
    """Give a plain session of the restricted agent."""
    with team.bea.psql() as found:
        yield found


def test_no_table_or_view_shows_anything_foreign(team: Team, session: Session) -> None:
    relations = session.execute(
        "SELECT format('%I.%I', nspname, relname) FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace"
        " WHERE relkind IN ('r', 'v', 'm', 'p', 'f', 'S', 't') ORDER BY 1"
    ).fetchall()
    asked = 0
    for (relation,) in relations:
        try:
            rows = session.execute(f"SELECT * FROM {relation}").fetchall()
        except (psycopg.errors.InsufficientPrivilege, psycopg.errors.ObjectNotInPrerequisiteState):
            continue
        asked += 1
        leaked = [row for row in rows if CANARY in str(row) and f"{CANARY} department" not in str(row)]
        assert not leaked, relation
    assert asked > 150
    assert len(relations) > asked


def test_only_rows_of_ones_own_scopes_can_be_counted(team: Team, session: Session) -> None:
    for table in SYNCED:
        seen = session.execute(f'SELECT count(*) FROM desk."{table}"').fetchone()
        allowed = team.served(
            f'SELECT count(*) FROM desk."{table}" WHERE _scopes && ARRAY[%s, %s, %s, \'desk\']',
            f"d:{team.hers}", f"u:{team.hers}", f"a:{team.bea.agent}",
        )  # fmt: skip
        assert seen == allowed[0], table
    assert team.served("SELECT count(*) > 1 FROM desk.ticket") == [(True,)]
    assert session.execute("SELECT count(*) FROM desk.ticket").fetchone() == (1,)


def test_row_security_is_on_and_forced_everywhere(team: Team) -> None:
    open_tables = team.served(
        "SELECT relname FROM pg_class WHERE relkind = 'r'"
        " AND relnamespace IN ('desk'::regnamespace, 'sync'::regnamespace)"
        " AND NOT (relrowsecurity AND relforcerowsecurity)"
    )
    assert open_tables == []


def test_agents_may_change_nothing_directly(session: Session) -> None:
    for privilege in PRIVILEGES:
        found = session.execute(
            "SELECT relname FROM pg_class WHERE relkind IN ('r', 'S') AND relnamespace IN ('desk'::regnamespace,"
            f" 'sync'::regnamespace, 'incoming'::regnamespace) AND has_table_privilege(oid, '{privilege}')"
        ).fetchall()
        assert found == [], privilege
    columns = session.execute(
        "SELECT attrelid::regclass, attname FROM pg_attribute JOIN pg_class c ON c.oid = attrelid WHERE attnum > 0"
        " AND relnamespace IN ('desk'::regnamespace, 'sync'::regnamespace) AND relkind = 'r' AND"
        " (has_column_privilege(attrelid, attnum, 'INSERT') OR has_column_privilege(attrelid, attnum, 'UPDATE'))"
    ).fetchall()
    assert columns == []


def test_agents_may_call_the_doors_and_nothing_else(session: Session) -> None:
    found = session.execute(
        "SELECT oid::regprocedure::text FROM pg_proc WHERE pronamespace IN ('sync'::regnamespace, 'desk'::regnamespace)"
        " AND has_function_privilege(oid, 'EXECUTE')"
    ).fetchall()
    doors = {name.replace(" ", "") for name in (*OPEN, *DOORMAN_DOORS)}
    assert {str(name).replace(" ", "") for (name,) in found} == {name.replace("float8", "") for name in doors}
    schemas = session.execute(
        "SELECT nspname FROM pg_namespace WHERE has_schema_privilege(oid, 'CREATE') OR nspname NOT LIKE 'pg_%'"
        " AND nspname NOT IN ('desk', 'sync', 'information_schema') AND has_schema_privilege(oid, 'USAGE')"
    ).fetchall()
    assert schemas == []


def test_what_an_agent_has_no_use_for_is_refused(team: Team, session: Session) -> None:
    words = {
        "suffix": team.office.created.hub_id[:8],
        "agent": team.bea.agent,
        "owner": team.office.owner.agent,
        "foreign": team.foreign,
    }
    for sql in USELESS:
        with pytest.raises(psycopg.Error) as refused:
            session.execute(sql.format(**words))
        session.rollback()
        assert refused.value.sqlstate in ("42501", "DB001"), (sql, str(refused.value))
        assert CANARY not in str(refused.value)


def test_no_query_brings_foreign_words(session: Session) -> None:
    for sql in PRYING:
        assert CANARY not in str(session.execute(sql).fetchall()), sql


def test_copying_and_prepared_statements_are_bound_too(session: Session) -> None:
    session.execute("PREPARE every AS SELECT subject FROM desk.ticket")
    for _ in range(7):
        assert session.execute("EXECUTE every").fetchall() == [("Printer on fire",)]
    with session.cursor() as cursor, cursor.copy("COPY desk.message TO STDOUT") as copy:
        assert CANARY.encode() not in b"".join(bytes(part) for part in copy)


def test_explain_does_not_tell_how_often_a_foreign_value_occurs(team: Team, session: Session) -> None:
    owner = Forger(team.office.owner, "00000008")
    for _ in range(3):
        rows = [("ticket", owner.made(department=team.other, subject=f"{CANARY} often", folder=0)) for _ in range(40)]
        owner.push(*rows)
    with team.office.admin() as admin:
        admin.execute("ANALYZE")
    columns = [column for column in SYNCED["ticket"].columns if column in ("subject", "source", "snippet")]
    for column in columns:
        plans = [
            session.execute(f"EXPLAIN SELECT 1 FROM desk.ticket WHERE {column} = '{value}'").fetchall()
            for value in (f"{CANARY} often", "no such value")
        ]
        assert str(plans[0]).replace(f"{CANARY} often", "?") == str(plans[1]).replace("no such value", "?")
    assert session.execute("SELECT count(*) FROM pg_stats WHERE schemaname = 'desk'").fetchone() == (0,)


def test_notifications_carry_nothing(team: Team, session: Session) -> None:
    session.execute("LISTEN desk")
    owner = Forger(team.office.owner, "00000007")
    owner.push(("ticket", owner.edit(team.foreign, subject=f"{CANARY} again")))
    found = list(session.notifies(timeout=PATIENCE_S, stop_after=1))
    assert [(each.channel, each.payload) for each in found] == [("desk", "")]


def test_search_paths_and_settings_do_not_mislead_the_doors(team: Team, session: Session) -> None:
    for setting in ("search_path = public, pg_temp", "row_security = off", "session_replication_role = replica"):
        if refused_by_server(session, f"SET {setting}"):
            continue
        if setting.startswith("row_security"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                session.execute("SELECT * FROM desk.ticket")
            session.execute("RESET row_security")
    assert session.execute("SELECT sync.my_scopes() && ARRAY['office']").fetchone() == (False,)
    assert session.execute("SELECT count(*) FROM desk.ticket").fetchone() == (1,)


def test_what_the_doors_tell_stays_within_ones_scopes(team: Team, session: Session) -> None:
    owner = Forger(team.office.owner, "00000006")
    owner.push(("ticket", owner.edit(team.foreign, subject=f"{CANARY} again")))
    with team.office.owner.psql() as ewa:
        ewa.execute("SELECT sync.device_known('00000006')")
        ewa.execute("SELECT sync.say('00000006', %s, 'writing')", (team.foreign,))
    calls = (
        "head('f0f0f0f0', 0)",
        "gone_since(0)",
        "computers()",
        "my_quarantine()",
        "present('f0f0f0f0')",
        "logins()",
    )
    told = {call: session.execute(f"SELECT * FROM sync.{call}").fetchall() for call in calls}
    assert told["present('f0f0f0f0')"] == []
    assert told["gone_since(0)"] == []
    assert [row[1].hex for row in told["computers()"]] == [team.bea.agent] * len(told["computers()"])
    assert [row[1].hex for row in told["logins()"]] == [team.bea.agent]
    assert team.other not in str(told["head('f0f0f0f0', 0)"][0][4])
