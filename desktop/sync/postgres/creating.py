"""Making a desk on a server, and bringing one up to this version: roles, schemas, tables, functions, doors.

Works without a superuser: the caller needs CREATEROLE and the right to make schemas in the database, as on managed
servers. All of it is one transaction. What only a superuser or the database's owner may close (PUBLIC's rights on the
database and on schema ``public``) is closed as far as it goes; ``checking`` tells what is left open.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import psycopg
from psycopg import sql as words

from desktop.core.errors import DeskError
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import BUILT_IN_GRANTS, OWNER
from desktop.sync.postgres.connecting import Connection, connect, refusals
from desktop.sync.postgres.naming import Roles, quoted
from desktop.sync.postgres.policy_rows import policy_rows, role_rows
from desktop.sync.postgres.schema import MIN_CLIENT, SCHEMA_VERSION
from desktop.sync.postgres.statements import base_tables, desk_tables, functions, openings
from desktop.sync.postgres.upgrading import bring_up, missing_columns

OLDEST = {15: 150009, 16: 160005, 17: 170001}
"""The first minor version of each that has the corrections of row policies (CVE-2024-10976)."""


@dataclass(frozen=True, slots=True)
class Created:
    """A desk that was made: its hub's id, and what its owner signs in with."""

    hub_id: str
    login: str
    password: str


def init_server(
    where: str, desk_id: str, owner: str, *, password: str = "", insecure: bool = False, notify: bool = True
) -> Created:
    """Make the desk of an owner (agent id) in a database that has none.

    ``notify`` off: the server says nothing by itself, and computers ask every few seconds.
    ``where`` signs in as who may create roles and schemas; it is not kept. Raises ``server-too-old``, ``server-taken``,
    ``server-no-privilege`` and what ``connect`` raises.
    """
    with connect(where, password, insecure=insecure) as connection, refusals():
        require_version(connection)
        if connection.execute("SELECT to_regnamespace('sync') IS NOT NULL").fetchone() == (True,):
            raise DeskError("server-taken")
        hub_id, secret = secrets.token_hex(16), secrets.token_urlsafe(24)
        roles = Roles(hub_id[:8])
        with connection.transaction():
            _make_roles(connection, roles)
            _run(connection, roles, base_tables())
            _run(connection, roles, desk_tables())
            _run(connection, roles, functions())
            _run(connection, roles, openings())
            _fill(connection, roles, hub_id, desk_id, notify=notify)
            login = _first_login(connection, roles, owner, secret)
            _close_public(connection, roles)
        return Created(hub_id, login, secret)


def upgrade_server(where: str, *, password: str = "", insecure: bool = False) -> list[str]:
    """Bring a desk to this version, in one transaction; return the columns and tables that it got.

    ``where`` signs in as who made it, or a member of its roles. Old computers go on working unless ``MIN_CLIENT`` rose.
    """
    with connect(where, password, insecure=insecure) as connection, refusals():
        require_version(connection)
        roles = roles_here(connection)
        with connection.transaction():
            added = missing_columns(connection)
            _lift(connection, roles)
            _run(connection, roles, bring_up(connection, added))
            _run(connection, roles, functions())
            _run(connection, roles, openings())
            _fill_policy(connection, roles)
            connection.execute(
                roles.fill("SET LOCAL ROLE @engine; UPDATE sync.meta SET schema_version = ")
                + f"{SCHEMA_VERSION}, min_client = {MIN_CLIENT}; RESET ROLE"
            )
            _close_creation(connection, roles)
        return [name if column is None else f"{name}.{column}" for name, column in added]


def require_version(connection: Connection) -> None:
    """Refuse servers whose row policies have known holes, and those before 15."""
    number = connection.info.server_version
    if number < OLDEST.get(number // 10_000, 180_000 if number // 10_000 > 17 else 150_009):
        raise DeskError("server-too-old", version=f"{number // 10_000}.{number % 10_000}")


def roles_here(connection: Connection) -> Roles:
    """Return the roles of the desk in this database; they are told by who owns its tables."""
    found = connection.execute("SELECT pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = 'sync'").fetchone()
    if found is None or not str(found[0]).startswith("desk_owner_"):
        raise DeskError("server-no-desk")
    return Roles(str(found[0]).removeprefix("desk_owner_"))


def verifier(connection: Connection, login: str, secret: str) -> str:
    """Return what the server keeps of a password, so that the password itself never reaches it."""
    made: bytes = connection.pgconn.encrypt_password(secret.encode(), login.encode(), b"scram-sha-256")
    return made.decode()


def _make_roles(connection: Connection, roles: Roles) -> None:
    both = ", ".join((roles.owner, roles.engine, roles.doorman))
    for name in (roles.owner, roles.engine, roles.agents):
        connection.execute(f"CREATE ROLE {name} NOLOGIN")
    connection.execute(f"CREATE ROLE {roles.doorman} NOLOGIN CREATEROLE")
    options = " WITH INHERIT TRUE, SET TRUE" if connection.info.server_version >= 160_000 else ""
    connection.execute(f"GRANT {both} TO CURRENT_USER{options}")
    connection.execute(f"GRANT {roles.agents} TO {roles.doorman} WITH ADMIN OPTION")
    for schema in ("desk", "sync", "incoming"):
        connection.execute(f"CREATE SCHEMA {schema} AUTHORIZATION {roles.owner}")
    grants = "SET LOCAL ROLE @owner; GRANT USAGE ON SCHEMA desk, sync TO @engine, @agents;"
    grants += " GRANT USAGE ON SCHEMA incoming TO @engine WITH GRANT OPTION; GRANT USAGE ON SCHEMA sync TO @doorman;"
    connection.execute(roles.fill(f"{grants} GRANT CREATE ON SCHEMA sync TO @engine, @doorman; RESET ROLE"))


def _lift(connection: Connection, roles: Roles) -> None:
    grant = "SET LOCAL ROLE @owner; GRANT CREATE ON SCHEMA sync TO @engine, @doorman; RESET ROLE"
    connection.execute(roles.fill(grant))


def _run(connection: Connection, roles: Roles, statements: Iterable[tuple[str, str]]) -> None:
    current = ""
    for role, statement in statements:
        if role != current:
            connection.execute(roles.fill(f"SET LOCAL ROLE {role}"))
            current = role
        connection.execute(roles.fill(statement))
    connection.execute("RESET ROLE")


def _fill(connection: Connection, roles: Roles, hub_id: str, desk_id: str, *, notify: bool) -> None:
    with _as_engine(connection, roles):
        _insert(connection, "sync.stream", ("seq",), (0,))
        names = ("hub_id", "desk_id", "suffix", "schema_version", "min_client", "notify")
        _insert(connection, "sync.meta", names, (hub_id, desk_id, roles.suffix, SCHEMA_VERSION, MIN_CLIENT, notify))
    _fill_policy(connection, roles)


def _fill_policy(connection: Connection, roles: Roles) -> None:
    with _as_engine(connection, roles):
        connection.execute("DELETE FROM sync.policy; DELETE FROM sync.role_kind")
        for table, spec in policy_rows():
            _insert(connection, "sync.policy", ("tbl", "spec"), (table, spec))
        for role, rights in role_rows():
            _insert(connection, "sync.role_kind", ("role", "rights"), (role, rights))


def _first_login(connection: Connection, roles: Roles, owner: str, secret: str) -> str:
    """Let the owner's computer in and return its login; what else people may comes with ``granting``."""
    login = roles.login(owner, secrets.token_hex(4))
    connection.execute(f"SET LOCAL ROLE {roles.doorman}")
    made = words.Literal(verifier(connection, login, secret)).as_string(connection)
    connection.execute(f"CREATE ROLE {quoted(login)} LOGIN PASSWORD {made} IN ROLE {roles.agents}")
    connection.execute(f"GRANT {quoted(login)} TO {roles.doorman}")
    with _as_engine(connection, roles):
        _insert(connection, "sync.login", ("login", "agent", "owner", "works"), (login, owner, True, True))
        _insert(connection, "sync.person", ("agent", "owner", "works"), (owner, True, True))
        rights = {right.value: int(Scope.ALL) for right in (*BUILT_IN_GRANTS[OWNER], Permission.PEOPLE_PROFILE)}
        _insert(connection, "sync.reach", ("agent", "place", "rights"), (owner, "", json.dumps(rights)))
        for scope in ("desk", "office", f"a:{owner}"):
            _insert(connection, "sync.grants", ("agent", "scope"), (owner, scope))
    return login


def _close_public(connection: Connection, roles: Roles) -> None:
    """Take from PUBLIC what agents have no use for; without the right to it nothing happens but a warning."""
    database = quoted(connection.info.dbname)
    _close_creation(connection, roles)
    for statement in (
        f"REVOKE CONNECT, TEMPORARY ON DATABASE {database} FROM PUBLIC",
        f"GRANT CONNECT ON DATABASE {database} TO {roles.agents}",
        "REVOKE ALL ON SCHEMA public FROM PUBLIC",
        "REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC",
        f"GRANT USAGE ON LANGUAGE plpgsql TO {roles.engine}, {roles.doorman}",
        "REVOKE EXECUTE ON FUNCTION lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) FROM PUBLIC",
    ):
        try:
            with connection.transaction():
                connection.execute(statement)
        except psycopg.errors.InsufficientPrivilege:
            continue


def _close_creation(connection: Connection, roles: Roles) -> None:
    closing = "SET LOCAL ROLE @owner; REVOKE CREATE ON SCHEMA sync FROM @engine, @doorman; RESET ROLE"
    connection.execute(roles.fill(closing))


@contextmanager
def _as_engine(connection: Connection, roles: Roles) -> Iterator[None]:
    """Run a block as the role that may write."""
    connection.execute(f"SET LOCAL ROLE {roles.engine}")
    yield
    connection.execute("RESET ROLE")


def _insert(connection: Connection, table: str, columns: tuple[str, ...], values: tuple[object, ...]) -> None:
    marks = ", ".join(["%s"] * len(columns))
    connection.execute(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", values)
