"""A desk is made on a server by whoever may make roles, and brought up to date later."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from desktop.core.errors import DeskError
from desktop.jobs.sharing.serving import bring_whole_desk
from desktop.sync.postgres import creating
from desktop.sync.postgres.creating import init_server, upgrade_server
from desktop.sync.postgres.granting import close_computer, close_login
from tests.making import make_agent, make_department, make_ticket
from tests.servers.postgres import Postgres, PostgresServer
from tests.servers.programs import with_openssl
from tests.sync.postgres.office import Office, look_over

AGENT = "0a" * 16


def test_a_desk_is_made_without_a_superuser(postgres: Postgres) -> None:
    with postgres.connect() as admin:
        admin.execute("CREATE ROLE keeper LOGIN CREATEROLE PASSWORD 'secret'")
        admin.execute(f"GRANT CREATE, TEMPORARY ON DATABASE {postgres.name} TO keeper")
    made = init_server(postgres.dsn("keeper", "secret"), "d" * 32, AGENT)
    with psycopg.connect(postgres.dsn(made.login, made.password)) as owner:
        assert owner.execute("SELECT sync.my_scopes() && ARRAY['office']").fetchone() == (True,)
        assert owner.execute("SELECT count(*) FROM desk.ticket").fetchone() == (0,)
        login = owner.execute("SELECT sync.open_login(%s, %s)", ("0b" * 16, verifier_of(owner))).fetchone()
    assert login is not None
    assert str(login[0]).startswith(f"desk_{made.hub_id[:8]}_{'0b' * 16}_")
    assert upgrade_server(postgres.dsn("keeper", "secret")) == []
    left = {each.code for each in look_over(postgres.dsn(made.login, made.password))}
    assert left <= {"server-check-public"}


def verifier_of(connection: psycopg.Connection[object]) -> str:
    """Return what a server keeps of a password."""
    return connection.pgconn.encrypt_password(b"x", b"y", b"scram-sha-256").decode()


def a_whole_desk(folder: Path, database: Postgres, owned: bool) -> None:
    """Make a desk by a login that may create roles and nothing else, and use every door that needs more than rows."""
    with database.connect() as admin:
        admin.execute("CREATE ROLE keeper LOGIN CREATEROLE PASSWORD 'secret'")
        if owned:
            admin.execute(f"ALTER DATABASE {database.name} OWNER TO keeper")
        else:
            admin.execute(f"GRANT CREATE ON DATABASE {database.name} TO keeper")
    keeper = database.dsn("keeper", "secret")
    office = Office(folder, database, founder=keeper)
    with office.owner.here():
        home = make_department("Hers")
        bea = make_agent("Bea", "restricted", [home])
        make_ticket("Seen", department=home)
        make_ticket("Unseen")
    assert not office.owner.sync().refused
    first, second = office.join(bea), office.join(bea)
    assert first.rows("SELECT subject FROM ticket") == [("Seen",)]
    assert upgrade_server(keeper) == []
    with office.owner.here() as hub:
        bring_whole_desk(hub)
        assert close_computer(hub.connection, second.device) >= 1
    first.sync()
    with second.psql() as session:
        assert session.execute("SELECT count(*) FROM desk.agent").fetchone() == (0,)
    with office.owner.here() as hub:
        assert close_login(hub.connection, bea, for_good=True) >= 1
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
        first.psql()
    found = {each.code for each in look_over(office.owner.dsn, office.owner.password)}
    assert found <= {"server-check-public"}
    office.close()


@pytest.mark.parametrize("owned", [True, False])
def test_the_newest_server_takes_a_desk_from_who_may_only_create_roles(
    tmp_path: Path, postgres: Postgres, owned: bool
) -> None:
    a_whole_desk(tmp_path, postgres, owned)


def test_the_older_servers_work_too(tmp_path: Path) -> None:
    server = PostgresServer(with_openssl())
    try:
        a_whole_desk(tmp_path, Postgres(server), owned=True)
    finally:
        server.remove()


def test_who_creates_roles_and_inherits_nothing_by_itself_makes_a_desk(tmp_path: Path, postgres: Postgres) -> None:
    with postgres.connect() as admin:
        admin.execute("CREATE ROLE chief NOLOGIN CREATEROLE")
        admin.execute("CREATE ROLE keeper LOGIN CREATEROLE NOINHERIT PASSWORD 'secret' IN ROLE chief")
        admin.execute(f"ALTER DATABASE {postgres.name} OWNER TO keeper")
    made = init_server(postgres.dsn("keeper", "secret"), "d" * 32, AGENT)
    with psycopg.connect(postgres.dsn(made.login, made.password), autocommit=True) as owner:
        login = owner.execute("SELECT sync.open_login(%s, %s)", ("0b" * 16, verifier_of(owner))).fetchone()
        assert login is not None
        with postgres.connect() as admin:
            above = admin.execute(
                "SELECT count(*) FROM pg_roles r WHERE pg_has_role(%s, r.oid, 'MEMBER') AND r.rolname NOT IN (%s, %s)",
                (made.login, made.login, f"desk_agent_{made.hub_id[:8]}"),
            ).fetchone()
        assert above == (0,)
    assert upgrade_server(postgres.dsn("keeper", "secret")) == []


def test_a_second_desk_in_the_same_database_is_refused_and_in_another_is_not(postgres_server: PostgresServer) -> None:
    first = Postgres(postgres_server)
    init_server(first.dsn(), "d" * 32, AGENT)
    second = Postgres(postgres_server)
    try:
        with pytest.raises(DeskError, match="server-taken"):
            init_server(first.dsn(), "d" * 32, AGENT)
        made = init_server(second.dsn(), "e" * 32, AGENT)
        with pytest.raises(psycopg.OperationalError), psycopg.connect(first.dsn(made.login, made.password)):
            pass
    finally:
        second.remove()
        first.remove()


def test_who_may_make_no_roles_makes_no_desk_and_leaves_nothing(postgres: Postgres) -> None:
    with postgres.connect() as admin:
        admin.execute("CREATE ROLE visitor LOGIN PASSWORD 'secret'")
    with pytest.raises(DeskError, match="server-no-privilege"):
        init_server(postgres.dsn("visitor", "secret"), "d" * 32, AGENT)
    with postgres.connect() as admin:
        assert admin.execute("SELECT to_regnamespace('sync')").fetchone() == (None,)


@pytest.mark.parametrize(("version", "fine"), [(150008, False), (150009, True), (160004, False), (170000, False),
                                               (140022, False), (180000, True), (190001, True)])  # fmt: skip
def test_servers_with_known_holes_are_refused(version: int, fine: bool) -> None:
    class Server:
        class info:
            server_version = version

    if fine:
        creating.require_version(Server())  # type: ignore[arg-type]  # only its version is looked at
    else:
        with pytest.raises(DeskError, match="server-too-old"):
            creating.require_version(Server())  # type: ignore[arg-type]  # likewise


def test_an_upgrade_adds_what_is_missing_and_new_columns_lose_to_whoever_knows_them(office: Office) -> None:
    with office.owner.here():
        make_ticket("Before")
    office.owner.sync()
    with office.admin() as admin:
        admin.execute("ALTER TABLE desk.ticket DROP COLUMN source; ALTER TABLE incoming.ticket DROP COLUMN source")
        admin.execute("DROP TABLE desk.ticket_alias, incoming.ticket_alias")
    assert sorted(upgrade_server(office.postgres.dsn())) == ["ticket.source", "ticket_alias"]
    with office.admin() as admin:
        assert admin.execute("SELECT source, _clk ->> 'source' FROM desk.ticket").fetchall() == [(None, "")]
    with office.owner.here():
        make_ticket("After")
    assert not office.owner.sync().refused
    assert look_over(office.owner.dsn, office.owner.password) == []
