"""The servers of the tests keep their own promises."""

from __future__ import annotations

import shutil
from pathlib import Path

import psycopg
import pytest

from tests.servers.certificates import Certificates
from tests.servers.dovecot import Dovecot
from tests.servers.pgbouncer import PgBouncer
from tests.servers.postgres import Postgres, PostgresServer
from tests.servers.programs import of_the_wheel


def test_a_missing_dovecot_fails_with_what_to_install(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.servers.dovecot.shutil.which", lambda *_args, **_more: None)
    with pytest.raises(RuntimeError, match="apt-get install dovecot-imapd"):
        Dovecot(certificates)


def test_a_missing_pooler_fails_with_what_to_install(
    postgres_server: PostgresServer, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.servers.pgbouncer.shutil.which", lambda *_args, **_more: None)
    with pytest.raises(RuntimeError, match="apt-get install pgbouncer"):
        PgBouncer(postgres_server, certificates)


def test_a_removed_server_leaves_nothing(certificates: Certificates) -> None:
    server = Dovecot(certificates)
    server.deliver(b"A: b\r\n\r\nx\r\n")
    base = server.base
    server.remove()
    assert not base.exists()


def test_what_postgres_acknowledged_survives_a_crash(postgres: Postgres) -> None:
    with postgres.connect() as first:
        first.execute("CREATE TABLE kept AS SELECT 1 AS one")
        postgres.crash()
        postgres.restart()
    with postgres.connect() as again:
        assert again.execute("SELECT one FROM kept").fetchall() == [(1,)]


def test_a_database_of_a_test_takes_its_roles_along(postgres_server: PostgresServer) -> None:
    database = Postgres(postgres_server)
    with database.connect() as connection:
        connection.execute("CREATE ROLE visitor")
    database.remove()
    with Postgres(postgres_server).connect() as connection:
        assert connection.execute("SELECT 1 FROM pg_roles WHERE rolname = 'visitor'").fetchall() == []


def test_a_role_that_another_database_needs_stays(postgres_server: PostgresServer) -> None:
    first, second = Postgres(postgres_server), Postgres(postgres_server)
    with second.connect() as connection:
        connection.execute("CREATE ROLE lodger")
        connection.execute("CREATE TABLE room (n int)")
        connection.execute("GRANT SELECT ON room TO lodger")
    first.remove()
    with second.connect() as connection:
        assert connection.execute("SELECT 1 FROM pg_roles WHERE rolname = 'lodger'").fetchall() == [(1,)]
    second.remove()
    with Postgres(postgres_server).connect() as connection:
        assert connection.execute("SELECT 1 FROM pg_roles WHERE rolname = 'lodger'").fetchall() == []


def test_a_server_with_certificates_speaks_tls(tls_postgres: PostgresServer) -> None:
    with psycopg.connect(tls_postgres.dsn()) as admin:
        admin.execute("CREATE ROLE ann LOGIN PASSWORD 'secret'")
    with psycopg.connect(tls_postgres.tls_dsn("ann", "secret")) as connection:
        asked = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
        assert connection.execute(asked).fetchall() == [(True,)]


def test_programs_in_a_private_folder_run_all_the_same(tmp_path: Path) -> None:
    package = of_the_wheel().parent.parent
    private = tmp_path / "private"
    for folder in (package, package.with_name(f"{package.name}.libs")):
        if folder.is_dir():
            shutil.copytree(folder, private / folder.name, symlinks=True)
    private.chmod(0o700)
    server = PostgresServer(private / package.name / "pginstall" / "bin")
    with psycopg.connect(server.dsn()) as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)
    server.remove()
