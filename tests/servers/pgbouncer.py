"""A real PgBouncer in transaction mode before a PostgreSQL of the tests, with TLS towards its clients.

Agents sign in with their own passwords: PgBouncer fetches each login's SCRAM verifier from the server and signs in
there with what the client proved, so that it keeps no password (``auth_query``).
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

import psycopg

from tests.servers.certificates import Certificates
from tests.servers.dovecot import free_port
from tests.servers.postgres import PostgresServer
from tests.servers.programs import nobody

MISSING = (
    "This test needs PgBouncer, and there is none: run 'sudo apt-get install pgbouncer' (Debian 12) and try again."
)
_CONFIGURATION = """
[databases]
* = host={server} port={server_port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
pool_mode = transaction
default_pool_size = 2
max_client_conn = 100
auth_type = scram-sha-256
auth_user = postgres
auth_query = SELECT usename, passwd FROM pg_shadow WHERE usename = $1
auth_file = {folder}/users
client_tls_sslmode = require
client_tls_cert_file = {folder}/chain.pem
client_tls_key_file = {folder}/key.pem
"""


class PgBouncer:
    """One running PgBouncer; ``dsn`` says how to reach a database through it, ``remove`` ends it."""

    def __init__(self, server: PostgresServer, certificates: Certificates) -> None:
        program = shutil.which("pgbouncer", path=f"{os.environ.get('PATH', os.defpath)}:/usr/sbin")
        if program is None:
            raise RuntimeError(MISSING)
        self.folder = Path(tempfile.mkdtemp(prefix="pgbouncer-"))
        self.port = free_port()
        self._authority = certificates.authority
        self._prepare(server, certificates)
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [program, self.folder / "pgbouncer.ini"],
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                cwd=self.folder,
                **nobody(),
            )
        self._wait()

    def _prepare(self, server: PostgresServer, certificates: Certificates) -> None:
        words = {"server": server.folder, "server_port": server.port, "port": self.port, "folder": self.folder}
        (self.folder / "pgbouncer.ini").write_text(_CONFIGURATION.format(**words))
        (self.folder / "users").write_text('"postgres" ""\n')
        shutil.copy(certificates.chain, self.folder / "chain.pem")
        shutil.copy(certificates.key, self.folder / "key.pem")
        who = nobody()
        for path in (self.folder, *self.folder.iterdir()) if who else ():
            os.chown(path, who["user"], who["group"])

    def _wait(self) -> None:
        """Return when it answers, which takes some hundredths of a second."""
        for _ in range(400):
            try:
                psycopg.connect(self.dsn("nobody", "x", "postgres"), connect_timeout=10)
            except psycopg.OperationalError as error:
                if "refused" not in str(error).lower():
                    return
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(0.025)
                break
        raise RuntimeError("PgBouncer did not start: " + (self.folder / "log").read_text()[-2000:])

    def dsn(self, user: str, password: str, database: str) -> str:
        """Say how to connect through it, as a conninfo string; it knows no channel binding."""
        return (
            f"host=localhost port={self.port} user={user} dbname={database} sslmode=verify-full"
            f" sslrootcert={self._authority} channel_binding=disable" + (f" password={password}" if password else "")
        )

    def remove(self) -> None:
        """End it and delete its files."""
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)
