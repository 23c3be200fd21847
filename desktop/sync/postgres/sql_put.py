"""Functions that merge rows into a table of the desk, one for each table, and say to whom each row goes.

``sync.put_TABLE(rows, seq)`` merges rows that came as JSON; ``sync.take_TABLE(seq)`` those that an import was copied
into ``incoming.TABLE``. Both are the template of ``sync.merge_sql``. Rows are joined by ids that already are ids: a
cast inside the join would hide the index behind row-level security, and so would a long array beside it (30,000
messages took 10 s instead of 0.6 s).
"""

from __future__ import annotations

from desktop.sync.merge_sql import merge_sql
from desktop.sync.postgres.columns import pg_type
from desktop.sync.postgres.naming import quoted
from desktop.sync.postgres.schema import PARENTS
from desktop.sync.tables import PRIVATE_SETTINGS, SYNCED, Home

PATH = "SET search_path = pg_catalog, pg_temp"
"""Small functions in SQL go without it: only so are they written into the plan of the function that calls them."""
OFFICE = "'{office}'::text[]"
MOVING = frozenset({Home.SETTING, Home.MACRO, Home.RULE})
"""Rows whose own columns say who has them."""

SCOPES = """
CREATE FUNCTION sync.hex(p uuid) RETURNS text IMMUTABLE LANGUAGE sql AS $f$ SELECT replace(p::text, '-', '') $f$;

CREATE FUNCTION sync.sorted(p text[]) RETURNS text[] IMMUTABLE LANGUAGE sql AS $f$
  SELECT array_agg(DISTINCT s COLLATE "C" ORDER BY s COLLATE "C") FROM unnest(p) s $f$;

CREATE FUNCTION sync.scopes_of_ticket(p_id uuid, p_home uuid, p_agent uuid) RETURNS text[] STABLE
LANGUAGE sql AS $f$
  SELECT sync.sorted(ARRAY['office', 'd:' || coalesce(sync.hex(p_home), ''),
      CASE WHEN p_agent IS NULL THEN 'u:' || coalesce(sync.hex(p_home), '') ELSE 'a:' || sync.hex(p_agent) END]
    || coalesce((SELECT array_agg(CASE WHEN r.department IS NULL THEN 'a:' || sync.hex(r.agent)
        ELSE 'd:' || sync.hex(r.department) END) FROM desk.ticket_referral r
        WHERE r.ticket = p_id AND coalesce(r.deleted, 0) = 0 AND coalesce(r.department, r.agent) IS NOT NULL), '{}')
    || CASE WHEN p_agent IS NULL THEN coalesce((SELECT array_agg('u:' || sync.hex(r.department))
        FROM desk.ticket_referral r WHERE r.ticket = p_id AND coalesce(r.deleted, 0) = 0
        AND r.department IS NOT NULL), '{}') ELSE '{}' END) $f$;
"""


def put_functions(table: str) -> tuple[str, str]:
    """Return the two functions of a table."""
    columns = SYNCED[table].columns
    typed = ", ".join(f"{quoted(column)} {pg_type(table, column)}" for column in columns)
    rows = f"jsonb_to_recordset(p_rows) AS x(id uuid, _new text, _clk jsonb, {typed})"
    put = _function(table, f"sync.put_{table}(p_rows jsonb, p_seq bigint)", rows)
    return put, _function(table, f"sync.take_{table}(p_seq bigint)", f"incoming.{quoted(table)} AS x")


def _function(table: str, head: str, rows: str) -> str:
    columns = SYNCED[table].columns
    merged = merge_sql(f"desk.{table}", columns, "postgres", _source(table, columns, rows), stamped=("_seq", "_scopes"))
    return f"""CREATE FUNCTION {head} RETURNS bigint {PATH} LANGUAGE plpgsql AS $f$
#variable_conflict use_column
DECLARE v_n bigint;
BEGIN
  {merged};
  GET DIAGNOSTICS v_n = ROW_COUNT;
  {_orphans(table, rows)}
  {_moved(table, rows)}
  RETURN v_n;
END $f$"""


def _parent_column(table: str) -> str:
    spec = SYNCED[table]
    if spec.home in (Home.TICKET, Home.EVENT, Home.FIELD_VALUE):
        return spec.via[0] if spec.via else ""
    return {Home.CONTACT: "contact", Home.COMPANY: "company"}.get(spec.home, "") if spec.via else ""


def _parent_table(table: str) -> str:
    spec = SYNCED[table]
    return {Home.CONTACT: "contact", Home.COMPANY: "company"}.get(spec.home, PARENTS[table])


def _source(table: str, columns: tuple[str, ...], rows: str) -> str:
    """Return the query whose rows are merged: states, then the number of this push and the scopes of new rows."""
    values = ", ".join(f"x.{quoted(column)}" for column in columns)
    joins = f" LEFT JOIN desk.{quoted(table)} o ON o.id = x.id"
    parent = _parent_column(table)
    if parent:
        joins += f" LEFT JOIN desk.{quoted(_parent_table(table))} p ON p.id = x.{quoted(parent)}"
    if SYNCED[table].home is Home.FIELD_VALUE:
        joins += ' LEFT JOIN desk.contact c ON c.id = x."row" LEFT JOIN desk.company k ON k.id = x."row"'
    scopes = f"coalesce(o._scopes, {scopes_of(table)})"
    return f"SELECT x.id, x._new, coalesce(x._clk, '{{}}'), {values}, p_seq, {scopes} FROM {rows}{joins}"


def scopes_of(table: str, row: str = "x") -> str:
    """Return SQL for the scopes of a row ``x`` that is new, with its parent as ``p``."""
    spec = SYNCED[table]
    if table == "ticket":
        return f"sync.scopes_of_ticket({row}.id, {row}.department, {row}.assignee)"
    simple = {Home.DESK: "'{desk}'::text[]", Home.OFFICE: OFFICE}
    own = {
        Home.AGENT: f"ARRAY['a:' || sync.hex({row}.agent)]",
        Home.SETTING: f"CASE WHEN {row}.scope = '{PRIVATE_SETTINGS}' THEN ARRAY['a:' || {row}.owner]"
        " ELSE '{desk}'::text[] END",
        Home.MACRO: f"CASE WHEN {row}.owner IS NOT NULL THEN ARRAY['a:' || sync.hex({row}.owner)]"
        f" WHEN {row}.department IS NOT NULL THEN ARRAY['d:' || sync.hex({row}.department), 'office']"
        " ELSE '{desk}'::text[] END",
        Home.RULE: f"CASE WHEN {row}.department IS NOT NULL THEN ARRAY['d:' || sync.hex({row}.department), 'office']"
        f" ELSE {OFFICE} END",
        Home.FIELD_VALUE: f"coalesce(p._scopes, c._scopes, k._scopes, {OFFICE})",
    }
    return {**simple, **own}.get(spec.home, f"coalesce(p._scopes, {OFFICE})" if _parent_column(table) else OFFICE)


def _orphans(table: str, rows: str) -> str:
    """Note parents that are not here yet, so that their children follow once they are."""
    parent, home = _parent_column(table), _parent_table(table)
    if not parent:
        return ""
    return (
        f"INSERT INTO sync.orphan SELECT DISTINCT '{home}', x.{quoted(parent)} FROM {rows}"
        f" WHERE x.{quoted(parent)} IS NOT NULL AND NOT EXISTS"
        f" (SELECT 1 FROM desk.{quoted(home)} p WHERE p.id = x.{quoted(parent)}) ON CONFLICT DO NOTHING;"
    )


def _moved(table: str, rows: str) -> str:
    """Let rows whose own columns say who has them follow these."""
    if SYNCED[table].home not in MOVING:
        return ""
    now = scopes_of(table, "t")
    return f"""INSERT INTO sync.gone SELECT p_seq, '{table}', t.id, s, t._new FROM {rows}
    JOIN desk.{table} t ON t.id = x.id, unnest(t._scopes) s WHERE t._scopes <> {now} AND NOT s = ANY ({now})
    ON CONFLICT DO NOTHING;
  UPDATE desk.{table} t SET _scopes = {now}, _seq = p_seq FROM {rows} WHERE t.id = x.id AND t._scopes <> {now};"""
