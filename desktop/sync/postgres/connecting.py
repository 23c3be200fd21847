"""Connecting to a server: TLS with a checked certificate unless nothing leaves this computer, and errors as codes.

``sslmode=verify-full`` and ``channel_binding=require`` are the defaults (libpq's own, ``prefer``, takes whatever
answers). PgBouncer knows no channel binding: an address may say ``channel_binding=disable``, and then the server must
ask for the password by SCRAM, which shows it to nobody. A socket of this computer needs neither; ``insecure`` lets
127.0.0.1 and localhost go without, for tests and tunnels, and nothing else. No statement is prepared on the server and
no session state is relied upon, so PgBouncer's transaction mode works.

An address may name several hosts, a server and its copies: the one that writes is found. With
``target_session_attrs=prefer-standby`` copies are read from (``reading``).
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import conninfo
from psycopg.rows import TupleRow

from desktop.core.errors import DeskError

Connection = psycopg.Connection[TupleRow]
PATIENCE = {"connect_timeout": "10", "keepalives_idle": "30", "tcp_user_timeout": "30000"}
"""A line that died is noticed after half a minute (seconds; the last in ms), as on a train."""
LOOPBACK = ("localhost", "127.0.0.1", "::1")
DEBIAN_AUTHORITIES = "/etc/ssl/certs/ca-certificates.crt"
REFUSED_STATES = {"28P01": "server-login-refused", "28000": "server-login-refused", "3D000": "server-no-database"}
WHICH = "target_session_attrs"
REQUIRES_AUTH = 160_000
"""The first libpq that can insist on SCRAM."""
CODE = "DB001"
"""SQLSTATE of refusals by our own functions; the message is the code of a ``DeskError``."""


def connect(where: str, password: str = "", *, insecure: bool = False, reading: bool = False) -> Connection:
    """Open a connection, each statement a transaction of its own; ``reading``: to a copy, where the address has some.

    ``where`` is a URL or conninfo string. Raises DeskError: ``server-address``, ``server-insecure``,
    ``server-certificate``, ``server-no-tls``, ``server-login-refused``, ``server-no-database``, ``server-unreachable``.
    """
    words = connection_words(where, password, insecure=insecure)
    if not reading and "," in words.get("host", ""):
        words[WHICH] = "read-write"
    try:
        found = psycopg.connect(**words, autocommit=True, prepare_threshold=None)  # type: ignore[arg-type]  # all text
    except psycopg.OperationalError as error:
        raise _refusal(error, words) from error
    found.execute("SET search_path = pg_catalog; SET lock_timeout = '120s'")
    return found


def connection_words(where: str, password: str = "", *, insecure: bool = False) -> dict[str, str]:
    """Return what libpq is given: ``where`` with the defaults of this module, refused when it asks for less."""
    try:
        words = {name: str(value) for name, value in conninfo.conninfo_to_dict(where).items() if value is not None}
    except psycopg.ProgrammingError as error:
        raise DeskError("server-address", reason=str(error).strip()) from error
    if password:
        words["password"] = password
    words |= {"application_name": "deskbell", "client_encoding": "UTF8"}
    for name, value in PATIENCE.items():
        words.setdefault(name, value)
    if is_local(words):
        return words
    if insecure:
        if words.get("host", "") not in LOOPBACK:
            raise DeskError("server-insecure", host=words.get("host", ""))
        return words
    return _with_tls(words)


def is_local(words: dict[str, str]) -> bool:
    """Tell whether a connection stays on this computer by going through a socket in the file system."""
    hosts = words.get("host", "").split(",")
    return "hostaddr" not in words and all(host.startswith("/") for host in hosts)


def is_pooled(connection: Connection) -> bool:
    """Tell whether a pooler stands between: it shows itself under another number than the session that answers."""
    row = connection.execute("SELECT pg_backend_pid()").fetchone()
    return row is not None and int(row[0]) != connection.info.backend_pid


def reads_copies(where: str) -> bool:
    """Tell whether an address names copies and asks to read from them."""
    try:
        words = conninfo.conninfo_to_dict(where)
    except psycopg.ProgrammingError:
        return False
    return "," in str(words.get("host", "")) and words.get(WHICH) in ("prefer-standby", "standby")


def without_password(where: str) -> str:
    """Return an address as it may be kept and shown."""
    words = conninfo.conninfo_to_dict(where)
    return conninfo.make_conninfo("", **{name: value for name, value in words.items() if name != "password"})


def _with_tls(words: dict[str, str]) -> dict[str, str]:
    if words.setdefault("sslmode", "verify-full") != "verify-full" or not words.get("host"):
        raise DeskError("server-insecure", host=words.get("host", ""))
    binding = words.setdefault("channel_binding", "require")
    if binding == "disable" and "sslcert" not in words and psycopg.pq.version() >= REQUIRES_AUTH:
        words["require_auth"] = "scram-sha-256"
    elif binding != "require" and "sslcert" not in words:
        raise DeskError("server-insecure", host=words["host"])
    words.setdefault("sslrootcert", _authorities())
    return words


def _authorities() -> str:
    """Return the file of certificate authorities that this system trusts, or libpq's word for OpenSSL's own."""
    own = ssl.get_default_verify_paths()
    named = (os.environ.get("SSL_CERT_FILE"), str(Path.home() / ".postgresql/root.crt"), own.cafile, DEBIAN_AUTHORITIES)
    return next((path for path in named if path and Path(path).is_file()), "system")


@contextmanager
def refusals() -> Iterator[None]:
    """Turn errors of the server into DeskErrors: ours by their code, a lost connection into ``server-unreachable``."""
    try:
        yield
    except psycopg.Error as error:
        raise as_refusal(error) from error


def as_refusal(error: psycopg.Error) -> DeskError:
    """Return what an error of the server means to a person."""
    if error.sqlstate == CODE:
        return DeskError(str(error.diag.message_primary))
    if isinstance(error, psycopg.errors.InsufficientPrivilege):
        return DeskError("server-no-privilege", reason=str(error.diag.message_primary))
    if isinstance(error, psycopg.errors.ReadOnlySqlTransaction):
        return DeskError("server-read-only")
    if isinstance(error, (psycopg.OperationalError, psycopg.InterfaceError)):
        return DeskError("server-unreachable", reason=_first_line(error))
    return DeskError("server-failed", reason=_first_line(error))


def _refusal(error: psycopg.OperationalError, words: dict[str, str]) -> DeskError:
    text, host = _first_line(error), words.get("host", "")
    state = error.sqlstate or ""
    if state in REFUSED_STATES:
        return DeskError(REFUSED_STATES[state], user=words.get("user", ""), database=words.get("dbname", ""))
    lowered = str(error).lower()
    if "password authentication failed" in lowered or "not permitted to log in" in lowered:
        return DeskError("server-login-refused", user=words.get("user", ""), database=words.get("dbname", ""))
    if "does not support ssl" in lowered or "channel binding" in lowered:
        return DeskError("server-no-tls", host=host)
    if "certificate" in lowered:
        return DeskError("server-certificate", host=host, reason=text)
    if "does not exist" in lowered and "database" in lowered:
        return DeskError("server-no-database", user=words.get("user", ""), database=words.get("dbname", ""))
    return DeskError("server-unreachable", reason=text)


def _first_line(error: psycopg.Error) -> str:
    lines = str(error).strip().splitlines()
    return lines[0] if lines else type(error).__name__
