"""All SQL that makes a desk on a server, in the order in which it runs, each with the role that runs it."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.sync.postgres import (
    sql_doors,
    sql_granting,
    sql_grants,
    sql_import,
    sql_judge,
    sql_people,
    sql_push,
    sql_put,
    sql_rows,
    sql_settle,
    sql_tidy,
    sql_ties,
    sql_verdict,
)
from desktop.sync.postgres.schema import data_table, guard_statements
from desktop.sync.tables import SYNCED

ENGINE = (
    sql_put.SCOPES,
    sql_settle.SETTLE,
    sql_judge.LEVELS,
    sql_rows.JUDGE,
    sql_ties.NAMES,
    sql_ties.AGAIN,
    sql_ties.TIES,
    sql_verdict.VERDICT,
    sql_granting.GRANTING,
    sql_doors.CONFLICTS,
    sql_judge.SIFT,
    sql_push.ADMIT,
    sql_push.PUSH,
    sql_doors.DOORS_SQL,
    sql_grants.GRANTS,
    sql_import.IMPORT,
    sql_tidy.TIDY,
)
OPEN = (
    *sql_people.DOORS,
    *sql_push.DOORS,
    *sql_doors.DOORS,
    *sql_grants.DOORS,
    *sql_import.DOORS,
    *sql_tidy.DOORS,
)
"""What every agent may call."""

CLOSING = """DO $f$ DECLARE v_name text; BEGIN
  FOR v_name IN SELECT oid::regprocedure FROM pg_proc WHERE pronamespace = 'sync'::regnamespace
    AND proowner = current_user::regrole LOOP EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', v_name);
  END LOOP; END $f$"""


def base_tables() -> Iterator[tuple[str, str]]:
    """Yield (role, SQL) for the tables of schema sync and for what the policies of all others need."""
    for statement in guard_statements():
        yield "@owner", statement
    yield "@engine", replacing(sql_people.PEOPLE)


def desk_tables(tables: tuple[str, ...] = tuple(SYNCED)) -> Iterator[tuple[str, str]]:
    """Yield (role, SQL) for the tables of rows."""
    for table in tables:
        for statement in data_table(table):
            yield "@owner", statement


def functions() -> Iterator[tuple[str, str]]:
    """Yield (role, SQL) for all functions; running it again replaces them."""
    yield "@engine", "SET LOCAL check_function_bodies = off"
    yield "@engine", replacing(sql_people.PEOPLE)
    for sql in ENGINE:
        yield "@engine", replacing(sql)
    for table in SYNCED:
        for sql in sql_put.put_functions(table):
            yield "@engine", replacing(sql)
    yield "@doorman", replacing(sql_grants.DOORMAN)


def openings() -> Iterator[tuple[str, str]]:
    """Yield (role, SQL) that closes every function to the public and opens the doors to agents."""
    for role in ("@engine", "@doorman"):
        yield role, CLOSING
    yield "@engine", f"GRANT EXECUTE ON FUNCTION {', '.join(OPEN)} TO @agents"
    yield "@engine", f"GRANT EXECUTE ON FUNCTION {', '.join(sql_grants.TO_DOORMAN)} TO @doorman"
    yield "@doorman", f"GRANT EXECUTE ON FUNCTION {', '.join(sql_grants.DOORMAN_DOORS)} TO @agents"


def replacing(sql: str) -> str:
    """Let a function that is there be replaced."""
    return sql.replace("CREATE FUNCTION", "CREATE OR REPLACE FUNCTION")
