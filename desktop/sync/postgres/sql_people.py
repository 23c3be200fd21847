"""Functions of the server about who is calling: every one goes by ``session_user``, which no SET ROLE changes.

``my_scopes`` is what every policy compares with. A login that was closed may still ask for the head: it learns there
that everything was taken from it, positively, and reads nothing else. Functions that agents may call are listed in
``DOORS``; all others are for the engine alone.
"""

from __future__ import annotations

from desktop.sync.tables import SYNCED

ALL = "ARRAY[" + ", ".join(f"'{name}'" for name in SYNCED) + "]::text[]"
HEAD = "SECURITY DEFINER SET search_path = pg_catalog, pg_temp"
PEOPLE = f"""
CREATE FUNCTION sync.my_agent() RETURNS uuid STABLE {HEAD} LANGUAGE sql AS $f$
  SELECT agent FROM sync.login WHERE login = session_user AND active $f$;

CREATE FUNCTION sync.my_scopes() RETURNS text[] STABLE {HEAD} LANGUAGE sql AS $f$
  SELECT coalesce(array_agg(g.scope), '{{}}') FROM sync.grants g JOIN sync.login l USING (agent)
  WHERE l.login = session_user AND l.active $f$;

CREATE FUNCTION sync.me() RETURNS sync.login STABLE {HEAD} LANGUAGE plpgsql AS $f$
DECLARE v_me sync.login;
BEGIN
  SELECT * INTO v_me FROM sync.login WHERE login = session_user AND active;
  IF v_me.login IS NULL THEN RAISE 'server-login-closed' USING ERRCODE = 'DB001'; END IF;
  RETURN v_me;
END $f$;

CREATE FUNCTION sync.hello(p_dev text, p_version text) RETURNS jsonb {HEAD} LANGUAGE plpgsql AS $f$
DECLARE v_me sync.login;
BEGIN
  SELECT * INTO v_me FROM sync.login WHERE login = session_user;
  INSERT INTO sync.device (dev, login, agent) SELECT p_dev, session_user, v_me.agent
    WHERE v_me.active AND p_dev ~ '^[0-9a-f]{{8}}$' ON CONFLICT DO NOTHING;
  UPDATE sync.login SET seen = now() WHERE login = session_user AND seen IS NULL;
  UPDATE sync.device SET version = left(p_version, 40), at = now() WHERE dev = p_dev AND login = session_user;
  RETURN (SELECT jsonb_build_object('hub_id', m.hub_id, 'desk_id', m.desk_id, 'schema', m.schema_version,
    'min_client', m.min_client, 'time', (extract(epoch FROM clock_timestamp()) * 1000)::bigint,
    'scopes', to_jsonb(sync.my_scopes()), 'agent', v_me.agent, 'owner', v_me.owner, 'works', v_me.works,
    'active', coalesce(v_me.active, false),
    'device', (SELECT d.login = session_user FROM sync.device d WHERE d.dev = p_dev),
    'token', coalesce((SELECT d.token FROM sync.device d WHERE d.dev = p_dev AND d.login = session_user), ''),
    'seq', s.seq) FROM sync.meta m, sync.stream s);
END $f$;

CREATE FUNCTION sync.head(p_dev text, p_seq bigint) RETURNS TABLE (seq bigint, token text, known text, mine text,
  scopes text[], tables text[], revoked text[]) STABLE {HEAD} LANGUAGE sql AS $f$
  SELECT s.seq, coalesce((SELECT b.token FROM sync.batch b WHERE b.seq = s.seq), ''),
    coalesce((SELECT b.token FROM sync.batch b WHERE b.seq = p_seq), ''),
    coalesce((SELECT d.token FROM sync.device d WHERE d.dev = p_dev AND d.login = session_user), ''),
    sync.my_scopes(),
    CASE WHEN p_seq < m.pruned THEN {ALL} ELSE
      coalesce((SELECT array_agg(DISTINCT t) FROM sync.batch b, unnest(b.tables) t WHERE b.seq > p_seq), '{{}}') END,
    CASE WHEN sync.my_agent() IS NULL THEN '{{*}}' ELSE coalesce((SELECT array_agg(r.scope) FROM sync.revoked r
      WHERE r.agent = sync.my_agent()), '{{}}') END
  FROM sync.stream s, sync.meta m $f$;

CREATE FUNCTION sync.suffix() RETURNS text STABLE {HEAD} LANGUAGE sql AS $f$
  SELECT suffix FROM sync.meta WHERE sync.my_agent() IS NOT NULL $f$;

CREATE FUNCTION sync.latest() RETURNS bigint STABLE {HEAD} LANGUAGE sql AS $f$
  SELECT seq FROM sync.stream WHERE sync.my_agent() IS NOT NULL $f$;

CREATE FUNCTION sync.tell(p_word text) RETURNS void {HEAD} LANGUAGE sql AS $f$
  SELECT pg_notify('desk', p_word) FROM sync.meta WHERE notify $f$;

CREATE FUNCTION sync.tells() RETURNS boolean STABLE {HEAD} LANGUAGE sql AS $f$
  SELECT coalesce((SELECT notify FROM sync.meta WHERE sync.my_agent() IS NOT NULL), false) $f$;

CREATE FUNCTION sync.let_tell(p_on boolean) RETURNS void {HEAD} LANGUAGE plpgsql AS $f$
BEGIN
  IF NOT (sync.me()).owner THEN RAISE 'sync-no-right' USING ERRCODE = 'DB001'; END IF;
  UPDATE sync.meta SET notify = p_on;
END $f$;

CREATE FUNCTION sync.gone_since(p_seq bigint) RETURNS TABLE (tbl text, id uuid, scope text, clock text) STABLE {HEAD}
LANGUAGE sql AS $f$
  SELECT g.tbl, g.id, g.scope, g.clock FROM sync.gone g WHERE g.seq > p_seq AND g.scope = ANY (sync.my_scopes())
  ORDER BY g.seq $f$;

CREATE FUNCTION sync.arrived(p_dev text, p_seq bigint) RETURNS void {HEAD} LANGUAGE sql AS $f$
  UPDATE sync.device SET seq = p_seq, at = now() WHERE dev = p_dev AND login = session_user AND seq <> p_seq $f$;

CREATE FUNCTION sync.computers() RETURNS TABLE (dev text, agent uuid, version text, at bigint, behind bigint) STABLE
{HEAD} LANGUAGE sql AS $f$
  SELECT d.dev, d.agent, d.version, (extract(epoch FROM d.at) * 1000)::bigint, greatest(s.seq - d.seq, 0)
  FROM sync.device d, sync.stream s WHERE (sync.me()).works OR d.login = session_user ORDER BY d.at DESC $f$;

CREATE FUNCTION sync.my_quarantine() RETURNS TABLE (rid bigint, at bigint, agent uuid, dev text, tbl text, id text,
  row_ jsonb, why text, state text) STABLE {HEAD} LANGUAGE sql AS $f$
  SELECT q.rid, (extract(epoch FROM q.at) * 1000)::bigint, q.agent, q.dev, q.tbl, q.id, q.row, q.why, q.state
  FROM sync.quarantine q WHERE (sync.me()).works OR q.login = session_user ORDER BY q.rid $f$;
"""
DOORS = (
    "sync.my_agent()",
    "sync.my_scopes()",
    "sync.hello(text, text)",
    "sync.head(text, bigint)",
    "sync.gone_since(bigint)",
    "sync.latest()",
    "sync.suffix()",
    "sync.tells()",
    "sync.let_tell(boolean)",
    "sync.arrived(text, bigint)",
    "sync.computers()",
    "sync.my_quarantine()",
)
"""What agents may call of these."""
