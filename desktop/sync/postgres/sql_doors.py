"""The other doors of the server: lost edits, leases, ticket numbers, files, who is looking at what, sums.

A lease goes by the server's clock alone; its token grows with every change of holder, and a push may be made to depend
on it. A file is a row of ``sync.blob`` and parts of 1 MiB; who may read it follows from the rows that name it. Whoever
brings one sends all of it, whether it is there or not: asking would tell what others have.
"""

from __future__ import annotations

from desktop.sync.conflicts import SECRET_SETTINGS, WORTH_TELLING
from desktop.sync.postgres.naming import literal
from desktop.sync.postgres.sql_people import HEAD
from desktop.sync.postgres.sql_put import PATH

PART = 1 << 20
PRESENT_SECONDS = 30
WORTH = "(VALUES " + ", ".join(
    f"({literal(table)}, {literal(column)})" for table, columns in WORTH_TELLING.items() for column in sorted(columns)
) + ")"  # fmt: skip
SECRET = "ARRAY[" + ", ".join(literal(each) for each in SECRET_SETTINGS) + "]"

CONFLICTS = f"""
CREATE FUNCTION sync.note_conflicts(p_table text, p_rows jsonb, p_seq bigint) RETURNS bigint {PATH} LANGUAGE plpgsql
AS $f$
#variable_conflict use_column
DECLARE v_n bigint := 0; v_row jsonb; v_old jsonb;
BEGIN
  IF NOT p_rows @? '$[*]._base' OR NOT EXISTS (SELECT 1 FROM {WORTH} w (t, c) WHERE t = p_table) THEN RETURN 0; END IF;
  FOR v_row IN SELECT e FROM jsonb_array_elements(p_rows) e WHERE e ? '_base' LOOP
    v_old := sync.stored(p_table, (v_row ->> 'id')::uuid);
    CONTINUE WHEN v_old IS NULL OR p_table = 'setting' AND v_old ->> 'key' = ANY ({SECRET});
    WITH found AS (SELECT w.c, b.value COLLATE "C" AS base,
        coalesce(v_old -> '_clk' ->> w.c, v_old ->> '_new') COLLATE "C" AS here,
        coalesce(v_row -> '_clk' ->> w.c, v_row ->> '_new') COLLATE "C" AS sent
      FROM jsonb_each_text(v_row -> '_base') b JOIN {WORTH} w (t, c) ON w.t = p_table AND w.c = b.key),
    lost AS (SELECT c, least(here, sent) AS clock, greatest(here, sent) AS won, CASE WHEN sent > here
        THEN v_old -> c ELSE v_row -> c END AS value FROM found WHERE base < here AND right(here, 8) <> right(sent,
          8) AND sent <> ''
        AND sync.plain(v_old ->> c) IS DISTINCT FROM v_row ->> c),
    made AS (INSERT INTO desk.conflict (id, _new, deleted, tbl, "row", ticket, field, lost, lost_clock, lost_by,
        won_clock, at, _seq, _scopes)
      SELECT md5(concat_ws(E'\\x1f', 'conflict', p_table, v_row ->> 'id', c, clock))::uuid, clock, 0, p_table,
        (v_row ->> 'id')::uuid, t.id, c, CASE WHEN jsonb_typeof(value) = 'string'
          THEN to_jsonb(sync.plain(value #>> '{{}}'))::text ELSE coalesce(value, 'null')::text END,
        clock, right(clock, 8), won, ('x' || left(clock, 16))::bit(64)::bigint / 65536, p_seq,
        coalesce(t._scopes, '{{office}}') FROM lost LEFT JOIN desk.ticket t
        ON t.id = CASE p_table WHEN 'ticket' THEN v_old ->> 'id' ELSE v_old ->> 'ticket' END::uuid
      ON CONFLICT (id) DO NOTHING RETURNING 1)
    SELECT v_n + count(*) INTO v_n FROM made;
  END LOOP;
  RETURN v_n;
END $f$;
"""
DOORS_SQL = f"""
CREATE FUNCTION sync.lease(p_name text, p_dev text, p_seconds integer) RETURNS bigint {HEAD} LANGUAGE sql AS $f$
  INSERT INTO sync.lease AS l SELECT p_name, p_dev, 1, clock_timestamp() + make_interval(secs => p_seconds)
    WHERE (sync.me()).works AND p_seconds BETWEEN 0 AND 3600 AND length(p_name) < 200
      AND EXISTS (SELECT 1 FROM sync.device d WHERE d.dev = p_dev AND d.login = session_user)
  ON CONFLICT (name) DO UPDATE SET holder = p_dev, expires = excluded.expires,
    token = l.token + (l.holder <> p_dev OR l.expires < clock_timestamp())::integer
    WHERE l.holder = p_dev OR l.expires < clock_timestamp() RETURNING token $f$;

CREATE FUNCTION sync.release(p_name text, p_dev text) RETURNS void {HEAD} LANGUAGE sql AS $f$
  UPDATE sync.lease SET expires = clock_timestamp() - interval '1 second' WHERE name = p_name AND holder = p_dev
    AND EXISTS (SELECT 1 FROM sync.device d WHERE d.dev = p_dev AND d.login = session_user) $f$;

CREATE FUNCTION sync.numbers(p_count integer) RETURNS bigint {HEAD} LANGUAGE plpgsql AS $f$
DECLARE v_first bigint;
BEGIN
  PERFORM sync.me();
  IF p_count NOT BETWEEN 1 AND 1000 THEN RAISE 'sync-bad-value' USING ERRCODE = 'DB001'; END IF;
  INSERT INTO sync.counter AS c SELECT 'ticket', coalesce(max(number), 0) + p_count FROM desk.ticket
    ON CONFLICT (name) DO UPDATE SET n = greatest(c.n, excluded.n - p_count) + p_count RETURNING n - p_count + 1
    INTO v_first;
  INSERT INTO sync.given VALUES (v_first, v_first + p_count - 1, sync.my_agent());
  RETURN v_first;
END $f$;

CREATE FUNCTION sync.device_known(p_dev text) RETURNS void {HEAD} LANGUAGE plpgsql AS $f$
BEGIN
  INSERT INTO sync.device (dev, login, agent) SELECT p_dev, session_user, (sync.me()).agent
    WHERE p_dev ~ '^[0-9a-f]{{8}}$' ON CONFLICT DO NOTHING;
  IF NOT EXISTS (SELECT 1 FROM sync.device WHERE dev = p_dev AND login = session_user) THEN
    RAISE 'sync-fork' USING ERRCODE = 'DB001'; END IF;
END $f$;

CREATE FUNCTION sync.blob_part(p_sha bytea, p_part integer) RETURNS bytea STABLE {HEAD} LANGUAGE sql AS $f$
  SELECT p.data FROM sync.blob b JOIN sync.blob_part p USING (sha)
  WHERE b.sha = p_sha AND p.part = p_part AND b._scopes && sync.my_scopes() $f$;

CREATE FUNCTION sync.blob_size(p_sha bytea) RETURNS bigint STABLE {HEAD} LANGUAGE sql AS $f$
  SELECT size FROM sync.blob WHERE sha = p_sha AND _scopes && sync.my_scopes() $f$;

CREATE FUNCTION sync.upload_part(p_sha bytea, p_part integer, p_data bytea) RETURNS void {HEAD} LANGUAGE plpgsql AS $f$
BEGIN
  PERFORM sync.me();
  IF length(p_data) > {PART} OR length(p_sha) <> 32 OR p_part NOT BETWEEN 0 AND 4095 THEN
    RAISE 'sync-bad-value' USING ERRCODE = 'DB001'; END IF;
  INSERT INTO sync.upload (login, sha, part, data) VALUES (session_user, p_sha, p_part, p_data)
    ON CONFLICT (login, sha, part) DO UPDATE SET data = excluded.data, at = now();
END $f$;

CREATE FUNCTION sync.upload_done(p_sha bytea, p_scopes text[]) RETURNS void {HEAD} LANGUAGE plpgsql AS $f$
DECLARE v_me sync.login := sync.me(); v_scopes text[] := p_scopes; v_found bytea; v_size bigint;
BEGIN
  SELECT sha256(coalesce(string_agg(data, '' ORDER BY part), '')), coalesce(sum(length(data)), 0) INTO v_found, v_size
    FROM sync.upload WHERE login = session_user AND sha = p_sha;
  IF v_found <> p_sha THEN
    DELETE FROM sync.upload WHERE login = session_user AND sha = p_sha;
    RAISE 'sync-bad-file' USING ERRCODE = 'DB001'; END IF;
  IF NOT v_me.works THEN
    v_scopes := ARRAY(SELECT unnest(p_scopes) INTERSECT SELECT unnest(sync.my_scopes())) || '{{office}}'::text[]
      || ARRAY['a:' || sync.hex(v_me.agent)]; END IF;
  INSERT INTO sync.blob AS b (sha, size, _scopes) VALUES (p_sha, v_size, sync.sorted(v_scopes))
    ON CONFLICT (sha) DO UPDATE SET _scopes = sync.sorted(b._scopes || excluded._scopes), at = now();
  INSERT INTO sync.blob_part SELECT sha, part, data FROM sync.upload WHERE login = session_user AND sha = p_sha
    ON CONFLICT DO NOTHING;
  DELETE FROM sync.upload WHERE login = session_user AND (sha = p_sha OR at < now() - interval '1 day');
END $f$;

CREATE FUNCTION sync.blob_widen(p_sha bytea, p_scopes text[]) RETURNS void {HEAD} LANGUAGE sql AS $f$
  UPDATE sync.blob SET at = now(), _scopes = sync.sorted(_scopes || CASE WHEN (sync.me()).works THEN p_scopes
      ELSE ARRAY(SELECT unnest(p_scopes) INTERSECT SELECT unnest(sync.my_scopes())) END)
    WHERE sha = p_sha AND _scopes && sync.my_scopes() AND (NOT _scopes @> p_scopes
      OR at < now() - interval '1 day') $f$;

CREATE FUNCTION sync.say(p_dev text, p_ticket uuid, p_doing text) RETURNS void {HEAD} LANGUAGE plpgsql AS $f$
DECLARE v_me sync.login := sync.me(); v_before sync.presence;
BEGIN
  PERFORM sync.device_known(p_dev);
  SELECT * INTO v_before FROM sync.presence WHERE dev = p_dev;
  IF p_ticket IS NULL OR NOT EXISTS (SELECT 1 FROM desk.ticket t WHERE t.id = p_ticket
      AND t._scopes && sync.my_scopes()) THEN
    p_ticket := NULL;
    DELETE FROM sync.presence WHERE dev = p_dev;
  ELSE
    INSERT INTO sync.presence (dev, agent, ticket, doing) VALUES (p_dev, v_me.agent, p_ticket, left(p_doing, 20))
      ON CONFLICT (dev) DO UPDATE SET agent = excluded.agent, ticket = excluded.ticket, doing = excluded.doing,
        at = clock_timestamp();
  END IF;
  IF (v_before.ticket, v_before.doing) IS DISTINCT FROM (p_ticket, CASE WHEN p_ticket IS NOT NULL THEN left(p_doing, 20)
      END) THEN PERFORM sync.tell('presence'); END IF;
END $f$;

CREATE FUNCTION sync.present(p_dev text) RETURNS TABLE (agent uuid, dev text, ticket uuid, doing text, age float8)
  STABLE
{HEAD} LANGUAGE sql AS $f$
  SELECT p.agent, p.dev, p.ticket, p.doing, extract(epoch FROM clock_timestamp() - p.at)::float8 FROM sync.presence p
    JOIN desk.ticket t ON t.id = p.ticket WHERE p.dev <> p_dev AND t._scopes && sync.my_scopes()
    AND p.at > clock_timestamp() - interval '{PRESENT_SECONDS} seconds' ORDER BY p.at DESC $f$;
"""
DOORS = (
    "sync.lease(text, text, integer)",
    "sync.release(text, text)",
    "sync.numbers(integer)",
    "sync.device_known(text)",
    "sync.blob_part(bytea, integer)",
    "sync.blob_size(bytea)",
    "sync.upload_part(bytea, integer, bytea)",
    "sync.upload_done(bytea, text[])",
    "sync.blob_widen(bytea, text[])",
    "sync.say(text, uuid, text)",
    "sync.present(text)",
)
