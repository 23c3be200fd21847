"""The tables of a desk on a server, made from ``sync.tables``, with row-level security enforced on every one.

Schema ``desk`` holds the rows, ``sync`` what orders and guards them, ``incoming`` what the owner's import is copied
into. Data columns are never NOT NULL and never unique: an edit ships only what it edited, and a unique column would
tell whoever tries values what others have. They keep no statistics either: EXPLAIN would show through them how often a
value occurs in rows that the asker must not see.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.sync.postgres.columns import pg_type
from desktop.sync.postgres.naming import quoted
from desktop.sync.tables import SYNCED

SCHEMA_VERSION = 1
MIN_CLIENT = 1
"""The oldest ``SCHEMA_VERSION`` whose computers may still push here."""
PARENTS = {name: spec.via[0] if len(spec.via) == 2 else "ticket" for name, spec in SYNCED.items()}
"""From whose row the scopes of a row on a ticket come."""
KEYED = ("ticket", "message", "outgoing", "contact", "company", "requester", "row", "blob", "raw", "number")
"""Columns that the engine looks rows up by."""

TABLES = """
CREATE TABLE sync.meta (one boolean PRIMARY KEY DEFAULT true CHECK (one), hub_id text NOT NULL, desk_id text NOT NULL,
  suffix text NOT NULL, schema_version integer NOT NULL, min_client integer NOT NULL,
  notify boolean NOT NULL DEFAULT true, pruned bigint NOT NULL DEFAULT 0, tidied timestamptz NOT NULL DEFAULT now(),
  swept bytea NOT NULL DEFAULT '');
CREATE TABLE sync.login (login name PRIMARY KEY, agent uuid NOT NULL, owner boolean NOT NULL DEFAULT false,
  works boolean NOT NULL DEFAULT false, active boolean NOT NULL DEFAULT true, at timestamptz NOT NULL DEFAULT now(),
  seen timestamptz);
CREATE TABLE sync.person (agent uuid PRIMARY KEY, owner boolean NOT NULL, works boolean NOT NULL);
CREATE TABLE sync.grants (agent uuid, scope text, PRIMARY KEY (agent, scope));
CREATE TABLE sync.reach (agent uuid, place text, rights jsonb NOT NULL, denied text[] NOT NULL DEFAULT '{}',
  member boolean NOT NULL DEFAULT false, PRIMARY KEY (agent, place));
CREATE TABLE sync.revoked (agent uuid, scope text, at timestamptz NOT NULL DEFAULT now(), by uuid,
  PRIMARY KEY (agent, scope));
CREATE TABLE sync.stream (one boolean PRIMARY KEY DEFAULT true CHECK (one), seq bigint NOT NULL) WITH (fillfactor=50);
CREATE TABLE sync.batch (seq bigint PRIMARY KEY, token text NOT NULL, dev text NOT NULL, at timestamptz NOT NULL DEFAULT
  now(), tables text[] NOT NULL);
CREATE TABLE sync.gone (seq bigint, tbl text, id uuid, scope text, clock text NOT NULL, PRIMARY KEY (seq, tbl, id,
  scope));
CREATE TABLE sync.past (ticket uuid, home uuid, assignee uuid, scopes text[] NOT NULL, at timestamptz NOT NULL);
CREATE TABLE sync.orphan (tbl text, parent uuid, PRIMARY KEY (tbl, parent));
CREATE TABLE sync.device (dev text PRIMARY KEY, login name NOT NULL, agent uuid NOT NULL, token text NOT NULL
  DEFAULT '',
  version text NOT NULL DEFAULT '', at timestamptz NOT NULL DEFAULT now(), seq bigint NOT NULL DEFAULT 0);
CREATE TABLE sync.quarantine (rid bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz NOT NULL DEFAULT
  now(),
  login name NOT NULL, agent uuid, dev text NOT NULL, tbl text NOT NULL, id text NOT NULL, row jsonb, why text NOT NULL,
  state text NOT NULL DEFAULT 'new');
CREATE TABLE sync.late (at timestamptz NOT NULL DEFAULT now(), agent uuid NOT NULL, tbl text NOT NULL, id uuid NOT NULL,
  PRIMARY KEY (tbl, id));
CREATE TABLE sync.lease (name text PRIMARY KEY, holder text NOT NULL, token bigint NOT NULL, expires timestamptz NOT
  NULL);
CREATE TABLE sync.counter (name text PRIMARY KEY, n bigint NOT NULL);
CREATE TABLE sync.given (first bigint PRIMARY KEY, last bigint NOT NULL, agent uuid NOT NULL);
CREATE TABLE sync.policy (tbl text PRIMARY KEY, spec jsonb NOT NULL);
CREATE TABLE sync.role_kind (role text PRIMARY KEY, rights jsonb NOT NULL);
CREATE TABLE sync.upload (login name, sha bytea, part integer, data bytea NOT NULL, at timestamptz NOT NULL DEFAULT
  now(),
  PRIMARY KEY (login, sha, part));
CREATE TABLE sync.blob (sha bytea PRIMARY KEY, size bigint NOT NULL, at timestamptz NOT NULL DEFAULT now(),
  _scopes text[] NOT NULL);
CREATE TABLE sync.blob_part (sha bytea, part integer, data bytea NOT NULL, PRIMARY KEY (sha, part));
CREATE UNLOGGED TABLE sync.presence (dev text PRIMARY KEY, agent uuid NOT NULL, ticket uuid NOT NULL, doing text NOT
  NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp());
"""
GUARDS = [line.split()[3 if "UNLOGGED" in line else 2] for line in TABLES.split(";") if line.strip()]
"""The tables of schema sync."""


def guard_statements() -> Iterator[str]:
    """Yield what makes the tables of schema sync. Roles are named ``@engine`` and ``@agents`` yet."""
    yield from (statement for statement in TABLES.split(";\n") if statement.strip())
    yield "CREATE INDEX ON sync.past (ticket)"
    yield "CREATE INDEX ON sync.gone (id)"
    for name in GUARDS:
        yield from _guarded(name)


def data_table(table: str) -> Iterator[str]:
    """Yield what makes the table of rows, its indexes and policies, and the one that an import is copied into."""
    columns = SYNCED[table].columns
    name = f"desk.{quoted(table)}"
    typed = ", ".join(f"{quoted(column)} {pg_type(table, column)}" for column in columns)
    yield (
        f'CREATE TABLE {name} (id uuid PRIMARY KEY, _new text COLLATE "C" NOT NULL,'
        f" _clk jsonb NOT NULL DEFAULT '{{}}', {typed}, _seq bigint NOT NULL, _scopes text[] NOT NULL)"
    )
    yield f"CREATE INDEX ON {name} (_seq)"
    for column in KEYED:
        if column in columns and pg_type(table, column) != "text":
            yield f"CREATE INDEX ON {name} ({quoted(column)})"
    yield from statistics_off(table, columns)
    yield from _guarded(name)
    yield f"CREATE POLICY readers ON {name} FOR SELECT TO @agents USING (_scopes && (SELECT sync.my_scopes()))"
    yield f"GRANT SELECT ON {name} TO @agents"
    yield (
        f'CREATE UNLOGGED TABLE incoming.{quoted(table)} (id uuid, _new text COLLATE "C", _clk jsonb, {typed})'
        " WITH (autovacuum_enabled = off)"
    )
    yield f"GRANT SELECT, INSERT, TRUNCATE ON incoming.{quoted(table)} TO @engine WITH GRANT OPTION"


def statistics_off(table: str, columns: tuple[str, ...]) -> Iterator[str]:
    """Yield what keeps values out of the planner's statistics, but for ids of parents, which are random."""
    kept = ("ticket", "message", "outgoing")
    silent = [column for column in columns if column not in kept or pg_type(table, column) != "uuid"]
    changes = ", ".join(f"ALTER {quoted(column)} SET STATISTICS 0" for column in [*silent, "_new", "_clk", "_scopes"])
    yield f"ALTER TABLE desk.{quoted(table)} {changes}"


def _guarded(name: str) -> Iterator[str]:
    """Force policies on a table; only the engine may write, and nobody may delete rows of the desk."""
    yield f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY"
    yield f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY"
    yield f"CREATE POLICY engine ON {name} TO @engine USING (true) WITH CHECK (true)"
    yield f"GRANT SELECT, INSERT, UPDATE{'' if name.startswith('desk.') else ', DELETE'} ON {name} TO @engine"
