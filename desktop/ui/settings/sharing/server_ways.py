"""Signing in to a PostgreSQL server to see whether a desk can meet there. Loaded when a server is tried."""

from __future__ import annotations

from psycopg import conninfo

from desktop.sync.postgres.connecting import Connection, connect, connection_words, is_local
from desktop.sync.postgres.creating import require_version
from desktop.ui.settings.sharing.facts import Finding, ServerPlace

ABLE = (
    "SELECT rolsuper OR (rolcreaterole AND has_database_privilege(current_database(), 'CREATE'))"
    " FROM pg_roles WHERE rolname = current_user"
)
TAKEN = "SELECT to_regnamespace('sync') IS NOT NULL"


def address_of(place: ServerPlace) -> str:
    """Return where a server is in libpq's words, without a password; a host that begins with / is a socket here."""
    words = {"host": place.host, "port": str(place.port), "dbname": place.database, "user": place.user}
    if not place.host.startswith("/"):
        words["sslmode"] = place.tls
        if place.certificate:
            words["sslrootcert"] = place.certificate
    return conninfo.make_conninfo("", **words)


def look_at_server(place: ServerPlace, password: str) -> list[Finding]:
    """Sign in and tell what speaks for and against it. Raises what ``connect`` raises, and ``server-too-old``."""
    where = address_of(place)
    with connect(where, password) as connection:
        require_version(connection)
        found = [Finding("server-fit", details={"version": f"PostgreSQL {_version(connection)}"})]
        local = is_local(connection_words(where, password))
        found.append(Finding("server-local" if local else "server-encrypted"))
        if not _says(connection, ABLE):
            found.append(Finding("server-login-small", "danger", {"user": place.user}))
        if _says(connection, TAKEN):
            found.append(Finding("server-taken", "danger"))
    return found


def _version(connection: Connection) -> str:
    number = connection.info.server_version
    return f"{number // 10_000}.{number % 10_000}"


def _says(connection: Connection, question: str) -> bool:
    row = connection.execute(question).fetchone()
    return row is not None and bool(row[0])
