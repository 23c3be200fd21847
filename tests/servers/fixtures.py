"""Fixtures for real servers; load with ``pytest_plugins = ["tests.servers.fixtures"]``."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.servers.certificates import Certificates, make_certificates
from tests.servers.dovecot import Dovecot
from tests.servers.faulty_imap import FaultyImap
from tests.servers.pgbouncer import PgBouncer
from tests.servers.postgres import Postgres, PostgresServer
from tests.servers.programs import with_openssl
from tests.servers.smtp import SmtpServer
from tests.servers.web import WebServer


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """Give an authority and a server certificate for ``localhost``."""
    folder: Path = tmp_path_factory.mktemp("certificates")
    return make_certificates(folder)


@pytest.fixture
def trusted(certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """Make every TLS client of this test, child processes included, trust the test authority."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority))
    return ssl.create_default_context()


@pytest.fixture
def dovecot(certificates: Certificates, trusted: ssl.SSLContext) -> Iterator[Dovecot]:
    """Run a Dovecot with empty mailboxes. Fails, with a sentence, where Dovecot is not installed."""
    server = Dovecot(certificates)
    yield server
    server.remove()


@pytest.fixture
def poor_dovecot(certificates: Certificates, trusted: ssl.SSLContext) -> Iterator[Callable[[str], Dovecot]]:
    """Start Dovecots that offer only the capabilities given."""
    servers: list[Dovecot] = []

    def start(capability: str) -> Dovecot:
        servers.append(Dovecot(certificates, capability))
        return servers[-1]

    yield start
    for server in servers:
        server.remove()


@pytest.fixture
def smtp_server(certificates: Certificates, trusted: ssl.SSLContext) -> Iterator[SmtpServer]:
    """Run an SMTP server with STARTTLS and login that keeps what it receives."""
    server = SmtpServer(certificates)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def mail_loop(dovecot: Dovecot, smtp_server: SmtpServer) -> tuple[Dovecot, SmtpServer]:
    """Join both servers: what is sent to a user of Dovecot arrives in that user's INBOX."""
    smtp_server.deliver_to = dovecot
    return dovecot, smtp_server


@pytest.fixture
def faulty_imap() -> Iterator[FaultyImap]:
    """Run the scripted IMAP server that breaks on command."""
    server = FaultyImap()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def web_server(certificates: Certificates, trusted: ssl.SSLContext) -> Iterator[WebServer]:
    """Run an https server for autoconfig pages."""
    server = WebServer(certificates)
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """Run one PostgreSQL for all tests; take ``postgres`` for a database of one's own on it."""
    server = PostgresServer()
    yield server
    server.remove()


@pytest.fixture
def postgres(postgres_server: PostgresServer) -> Iterator[Postgres]:
    """Give an empty database: ``dsn(user, password)``, ``connect``, ``crash``, ``restart``."""
    database = Postgres(postgres_server)
    yield database
    database.remove()


@pytest.fixture
def pgbouncer(postgres_server: PostgresServer, certificates: Certificates) -> Iterator[PgBouncer]:
    """Run a PgBouncer before the common server. Fails, with a sentence, where it is not installed."""
    found = PgBouncer(postgres_server, certificates)
    yield found
    found.remove()


@pytest.fixture
def tls_postgres(certificates: Certificates) -> Iterator[PostgresServer]:
    """Run a PostgreSQL that asks for TLS on ``localhost``. Fails, with a sentence, where none has OpenSSL."""
    server = PostgresServer(with_openssl(), certificates)
    yield server
    server.remove()
