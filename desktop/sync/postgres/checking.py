"""Whether a server keeps what it promises: looked up in its catalogues, by anybody who may sign in.

Every finding is a code with details; a server as ``creating`` leaves it has none. What only a superuser or the
database's owner can close is found here too, with the line that closes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from desktop.core.errors import DeskError
from desktop.sync.postgres.connecting import Connection, refusals
from desktop.sync.postgres.creating import require_version, roles_here
from desktop.sync.postgres.naming import Roles, quoted
from desktop.sync.postgres.schema import SCHEMA_VERSION
from desktop.sync.postgres.sql_grants import DOORMAN_DOORS
from desktop.sync.postgres.statements import OPEN

OURS = "('desk'::regnamespace, 'sync'::regnamespace)"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be; ``code`` starts with ``server-check-``."""

    code: str
    details: dict[str, str] = field(default_factory=dict)


def check(connection: Connection) -> list[Finding]:
    """Return what is wrong, by any login that the server knows. Raises ``server-no-desk``."""
    with refusals():
        roles = roles_here(connection)
        return [finding for look in LOOKS for finding in look(connection, roles)]


def _version(connection: Connection, roles: Roles) -> Iterator[Finding]:
    try:
        require_version(connection)
    except DeskError as refusal:
        yield Finding("server-check-version", {"version": str(refusal.details["version"])})


def _tls(connection: Connection, roles: Roles) -> Iterator[Finding]:
    """Sockets of this computer need none."""
    host = connection.info.host
    if not host.startswith("/") and not connection.pgconn.ssl_in_use:
        yield Finding("server-check-no-tls", {"host": host})


def _schema(connection: Connection, roles: Roles) -> Iterator[Finding]:
    row = connection.execute("SELECT sync.hello('', '') ->> 'schema'").fetchone()
    if row and int(str(row[0])) < SCHEMA_VERSION:
        yield Finding("server-check-older", {"version": str(row[0])})


def _row_security(connection: Connection, roles: Roles) -> Iterator[Finding]:
    asked = (
        f"SELECT oid::regclass::text FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace IN {OURS}"
        " AND NOT (relrowsecurity AND relforcerowsecurity)"
    )
    for (table,) in connection.execute(asked).fetchall():
        yield Finding("server-check-open-table", {"table": str(table)})
    asked = (
        "SELECT polrelid::regclass::text, polname FROM pg_policy p JOIN pg_class c ON c.oid = polrelid"
        f" WHERE relnamespace IN {OURS} AND polname NOT IN ('engine', 'readers')"
    )
    for table, name in connection.execute(asked).fetchall():
        yield Finding("server-check-foreign-policy", {"table": str(table), "policy": str(name)})


def _owners(connection: Connection, roles: Roles) -> Iterator[Finding]:
    asked = (
        "SELECT oid::regclass::text FROM pg_class WHERE relkind IN ('r', 'v', 'm', 'f') AND relnamespace IN"
        f" {OURS} AND pg_get_userbyid(relowner) <> %s"
    )
    for (table,) in connection.execute(asked, (roles.owner,)).fetchall():
        yield Finding("server-check-foreign-object", {"name": str(table)})


def _agents(connection: Connection, roles: Roles) -> Iterator[Finding]:
    """Members of the group who could go round the policies."""
    asked = (
        "SELECT m.rolname, m.rolsuper OR m.rolbypassrls, m.rolcreaterole OR m.rolcreatedb OR m.rolreplication,"
        " EXISTS (SELECT 1 FROM unnest(%s::text[]) r WHERE r <> m.rolname AND pg_has_role(m.oid, r::name, 'MEMBER'))"
        " FROM pg_auth_members a JOIN pg_roles m ON m.oid = a.member JOIN pg_roles g ON g.oid = a.roleid"
        " WHERE g.rolname = %s AND starts_with(m.rolname, %s) AND m.rolcanlogin"
    )
    hands = [roles.owner, roles.engine, roles.doorman]
    for name, above, able, member in connection.execute(asked, (hands, roles.agents, roles.logins)).fetchall():
        if above or member:
            yield Finding("server-check-agent-above", {"login": str(name)})
        elif able:
            yield Finding("server-check-agent-able", {"login": str(name)})


def _engine(connection: Connection, roles: Roles) -> Iterator[Finding]:
    asked = "SELECT rolname FROM pg_roles WHERE rolname = ANY (%s) AND (rolsuper OR rolbypassrls OR rolcanlogin)"
    names = [roles.owner, roles.engine, roles.doorman, roles.agents]
    for (name,) in connection.execute(asked, (names,)).fetchall():
        yield Finding("server-check-role", {"role": str(name)})


def _grants(connection: Connection, roles: Roles) -> Iterator[Finding]:
    asked = (
        "SELECT c.oid::regclass::text, coalesce(r.rolname, 'PUBLIC'), string_agg(a.privilege_type, ', ')"
        " FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) a LEFT JOIN pg_roles r ON r.oid = a.grantee"
        " WHERE relnamespace IN ('desk'::regnamespace, 'sync'::regnamespace, 'incoming'::regnamespace)"
        " AND coalesce(r.rolname, '') NOT IN (%s, %s)"
        " AND NOT (r.rolname = %s AND a.privilege_type = 'SELECT' AND relnamespace = 'desk'::regnamespace)"
        " GROUP BY 1, 2"
    )
    for table, role, rights in connection.execute(asked, (roles.owner, roles.engine, roles.agents)).fetchall():
        yield Finding("server-check-grant", {"table": str(table), "role": str(role), "rights": str(rights)})


def _functions(connection: Connection, roles: Roles) -> Iterator[Finding]:
    doors = {_plain(name) for name in (*OPEN, *DOORMAN_DOORS)}
    asked = (
        "SELECT p.oid::regprocedure::text FROM pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a"
        f" WHERE p.pronamespace IN {OURS} AND (a.grantee = 0 OR a.grantee = %s::regrole)"
    )
    for (name,) in connection.execute(asked, (roles.agents,)).fetchall():
        if _plain(str(name)) not in doors:
            yield Finding("server-check-open-function", {"name": str(name)})


def _public(connection: Connection, roles: Roles) -> Iterator[Finding]:
    """Find what PUBLIC may in this database beyond what agents need."""
    database = quoted(connection.info.dbname)
    asked = (
        "SELECT has_database_privilege('public', current_database(), 'TEMPORARY'),"
        " coalesce(has_schema_privilege('public', to_regnamespace('public'), 'CREATE'), false),"
        " has_language_privilege('public', 'plpgsql', 'USAGE'),"
        " has_function_privilege('public', 'lo_create(oid)', 'EXECUTE')"
    )
    row = connection.execute(asked).fetchone() or ()
    lines = (
        f"REVOKE TEMPORARY ON DATABASE {database} FROM PUBLIC",
        "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
        "REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC",
        "REVOKE EXECUTE ON FUNCTION lo_create(oid) FROM PUBLIC",
    )
    for is_open, line in zip(row, lines, strict=True):
        if is_open:
            yield Finding("server-check-public", {"line": line})


def _plain(signature: str) -> str:
    return signature.replace(" ", "")


LOOKS: tuple[Callable[[Connection, Roles], Iterator[Finding]], ...] = (
    _version,
    _tls,
    _schema,
    _row_security,
    _owners,
    _agents,
    _engine,
    _grants,
    _functions,
    _public,
)
