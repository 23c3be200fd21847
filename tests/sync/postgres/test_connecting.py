"""Nothing goes to a server whose certificate was not checked; what goes wrong has a code."""

from __future__ import annotations

import psycopg
import pytest

from desktop.core.errors import DeskError
from desktop.sync.postgres.connecting import as_refusal, connect, connection_words, without_password
from desktop.sync.postgres.creating import init_server
from desktop.sync.postgres.hub import ServerHub
from tests.servers.certificates import Certificates
from tests.servers.dovecot import free_port
from tests.servers.postgres import Postgres, PostgresServer
from tests.sync.postgres.office import look_over

FAR = "postgresql://ann@db.example/desk"


def test_a_certificate_is_demanded_by_default() -> None:
    words = connection_words(FAR, "secret")
    assert words["sslmode"] == "verify-full"
    assert words["channel_binding"] == "require"
    assert words["sslrootcert"]
    assert words["password"] == "secret"


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "require", "verify-ca"])
def test_less_is_refused(mode: str) -> None:
    with pytest.raises(DeskError, match="server-insecure"):
        connection_words(f"{FAR}?sslmode={mode}")


def test_channel_binding_cannot_be_given_up() -> None:
    with pytest.raises(DeskError, match="server-insecure"):
        connection_words(f"{FAR}?channel_binding=prefer")


def test_a_pooler_may_do_without_it_if_nobody_gets_to_see_the_password() -> None:
    words = connection_words(f"{FAR}?channel_binding=disable&require_auth=password")
    assert (words["sslmode"], words["require_auth"]) == ("verify-full", "scram-sha-256")


def test_one_socket_among_several_hosts_is_no_socket() -> None:
    with pytest.raises(DeskError, match="server-insecure"):
        connection_words("host=/run/postgresql,db.example sslmode=disable")


def test_insecure_is_for_this_computer_alone() -> None:
    assert "sslmode" not in connection_words("host=127.0.0.1 dbname=desk", insecure=True)
    with pytest.raises(DeskError, match="server-insecure"):
        connection_words(FAR, insecure=True)


def test_a_socket_of_this_computer_needs_no_certificate() -> None:
    assert "sslmode" not in connection_words("host=/run/postgresql dbname=desk")


def test_a_socket_that_only_names_one_is_no_socket() -> None:
    with pytest.raises(DeskError, match="server-insecure"):
        connection_words("host=/run/postgresql hostaddr=192.0.2.1 sslmode=disable")


def test_a_password_does_not_stay_in_an_address() -> None:
    kept = without_password("postgresql://ann:zanzibar@db.example/desk")
    assert "zanzibar" not in kept
    assert "ann" in kept


def test_what_is_no_address_is_refused() -> None:
    with pytest.raises(DeskError, match="server-address"):
        connect("what is this")


def test_a_server_that_is_not_there_is_unreachable() -> None:
    with pytest.raises(DeskError, match="server-unreachable"):
        connect(f"host=127.0.0.1 port={free_port()} user=ann dbname=desk", insecure=True)


def test_a_wrong_password_and_a_missing_database_are_told_apart(postgres: Postgres) -> None:
    with postgres.connect() as admin:
        admin.execute("CREATE ROLE ann LOGIN PASSWORD 'secret'")
    with pytest.raises(DeskError, match="server-login-refused"):
        connect(postgres.dsn("ann"), "wrong")
    with pytest.raises(DeskError, match="server-no-database"):
        connect(postgres.server.dsn(database="missing"))


def test_a_server_with_a_checked_certificate_is_used(tls_postgres: PostgresServer) -> None:
    database = Postgres(tls_postgres)
    made = init_server(database.dsn(), "d" * 32, "0a" * 16)
    where = tls_postgres.tls_dsn(made.login, made.password, database.name)
    with connect(where) as connection:
        assert connection.pgconn.ssl_in_use
    assert look_over(where) == []


def test_another_name_and_an_unknown_authority_are_refused(
    tls_postgres: PostgresServer, tmp_path_factory: pytest.TempPathFactory, certificates: Certificates
) -> None:
    from tests.servers.certificates import make_certificates

    with psycopg.connect(tls_postgres.dsn(), autocommit=True) as admin:
        admin.execute("CREATE ROLE ann LOGIN PASSWORD 'secret'")
    stranger = make_certificates(tmp_path_factory.mktemp("stranger")).authority
    right = tls_postgres.tls_dsn("ann", "secret")
    connect(right).close()
    with pytest.raises(DeskError, match="server-certificate"):
        connect(right.replace(str(certificates.authority), str(stranger)))
    with pytest.raises(DeskError, match="server-certificate"):
        connect(right.replace("host=localhost", "host=other.example hostaddr=127.0.0.1"))


def test_a_server_without_tls_is_refused(tls_postgres: PostgresServer) -> None:
    with psycopg.connect(tls_postgres.dsn(), autocommit=True) as admin:
        admin.execute("CREATE ROLE ann LOGIN PASSWORD 'secret'")
        admin.execute("ALTER SYSTEM SET ssl = off")
    rules = tls_postgres.data / "pg_hba.conf"
    rules.write_text(rules.read_text().replace("hostssl", "host"))
    tls_postgres._settings.pop("ssl")
    tls_postgres.restart()
    with pytest.raises(DeskError, match="server-no-tls"):
        connect(tls_postgres.tls_dsn("ann", "secret"))


def test_errors_of_the_server_become_codes(postgres: Postgres) -> None:
    with postgres.connect() as admin:
        admin.execute("SET default_transaction_read_only = on")
        with pytest.raises(psycopg.Error) as found:
            admin.execute("CREATE TABLE nothing ()")
        assert as_refusal(found.value).code == "server-read-only"
        with pytest.raises(psycopg.Error) as found:
            admin.execute("SELECT 1 / 0")
        assert as_refusal(found.value).code == "server-failed"
    postgres.restart()
    assert as_refusal(psycopg.OperationalError("gone")).code == "server-unreachable"


def test_nothing_is_prepared_on_the_server_so_that_poolers_work(postgres: Postgres) -> None:
    with connect(postgres.dsn()) as connection:
        assert connection.prepare_threshold is None
        for _ in range(10):
            connection.execute("SELECT %s", (1,))
        assert connection.execute("SELECT count(*) FROM pg_prepared_statements").fetchone() == (0,)


def test_a_copy_that_only_reads_says_so(postgres: Postgres) -> None:
    made = init_server(postgres.dsn(), "d" * 32, "0a" * 16)
    with postgres.connect() as admin:
        admin.execute(f"ALTER DATABASE {postgres.name} SET default_transaction_read_only = on")
    hub = ServerHub(postgres.dsn(made.login), made.password, "00000001")
    with pytest.raises(DeskError, match="server-read-only"):
        hub.hello()
    hub.close()
