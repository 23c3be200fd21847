"""A desk is made on a server by whoever may make roles, and brought up to date later."""

from __future__ import annotations

import psycopg
import pytest

from desktop.core.errors import DeskError
from desktop.sync.postgres import creating
from desktop.sync.postgres.checking import check_server
from desktop.sync.postgres.creating import init_server, upgrade_server
from tests.making import make_agent, make_department, make_ticket
from tests.servers.postgres import Postgres, PostgresServer, with_openssl
from tests.sync.postgres.office import Office

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
    assert login == (f"desk_{made.hub_id[:8]}_{'0b' * 16}",)
    assert upgrade_server(postgres.dsn("keeper", "secret")) == []
    left = {each.code for each in check_server(postgres.dsn(made.login, made.password))}
    assert left <= {"server-check-public"}


def verifier_of(connection: psycopg.Connection[object]) -> str:
    """Return what a server keeps of a password."""
    return connection.pgconn.encrypt_password(b"x", b"y", b"scram-sha-256").decode()


def test_the_older_servers_work_too(tmp_path_factory: pytest.TempPathFactory) -> None:
    server = PostgresServer(with_openssl())
    try:
        database = Postgres(server)
        with database.connect() as admin:
            admin.execute("CREATE ROLE keeper LOGIN CREATEROLE PASSWORD 'secret'")
            admin.execute(f"GRANT CREATE ON DATABASE {database.name} TO keeper")
        for dsn in (database.dsn("keeper", "secret"),):
            init_server(dsn, "d" * 32, AGENT)
        office_folder = tmp_path_factory.mktemp("office")
        superuser = Postgres(server)
        office = Office(office_folder, superuser)
        with office.owner.here():
            home = make_department("Hers")
            bea = make_agent("Bea", "restricted", [home])
            make_ticket("Seen", department=home)
            make_ticket("Unseen")
        assert not office.owner.sync().refused
        assert office.join(bea).rows("SELECT subject FROM ticket") == [("Seen",)]
        with office.owner.here() as hub:
            assert hub.close_login(bea) >= 0
        office.close()
    finally:
        server.remove()


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
    assert check_server(office.owner.dsn, office.owner.password) == []
