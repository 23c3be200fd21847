"""Removing what only grows: ``sync.prune(portion)``, called by computers that work for the desk, a little each hour.

A push leaves a row in ``sync.batch`` by which a computer that comes back proves up to where it read, and which says
what tables it touched. Those of the last ``BATCH_DAYS`` are kept, and for ever the one where each computer stood last:
so who was away for years is recognised and reads on, asking every table instead of those that are named. What left a
scope (``sync.gone``) is never removed by age, see ``sql_settle``. A computer whose row is missing all the same (its
file was put back from an old backup) begins to read anew, and is told of everything that ever left its scopes.

A file goes when no row names it any more, as after erasing. An invitation that nobody used ends after a month.
"""

from __future__ import annotations

from desktop.sync.postgres.naming import quoted
from desktop.sync.postgres.sql_people import HEAD
from desktop.sync.postgres.sql_put import PATH
from desktop.sync.postgres.sql_rows import LATE_DAYS
from desktop.sync.tables import SYNCED

BATCH_DAYS = 14
REFUSED_DAYS, REFUSED_EACH = 90, 1_000
"""How long the server keeps what it refused, and how many rows of one login; the author's computer has them too."""
FILE_DAYS, UPLOAD_DAYS, INVITED_DAYS, STRANGER_DAYS = 30, 2, 30, 90
PAUSE = "1 hour"
NAMING = tuple((name, column) for name, spec in SYNCED.items() for column in sorted(spec.blobs - {"html"}))
IN_DRAFTS = """EXISTS (SELECT 1 FROM desk.draft d WHERE coalesce(d.deleted, 0) = 0
      AND strpos(d.files, encode(b.sha, 'hex')) > 0)"""
"""Drafts name files inside a text; there are few, and only a file that nothing else names is looked for there."""
NAMED = " OR ".join(
    [f"EXISTS (SELECT 1 FROM desk.{quoted(name)} t WHERE t.{column} = b.sha)" for name, column in NAMING] + [IN_DRAFTS]
)

TIDY = f"""
CREATE FUNCTION sync.prune_pushes(p_portion integer) RETURNS bigint {PATH} LANGUAGE plpgsql AS $f$
#variable_conflict use_column
DECLARE v_from bigint; v_upto bigint; v_n bigint; v_gone bigint;
BEGIN
  SELECT pruned INTO v_from FROM sync.meta;
  SELECT max(seq), count(*) INTO v_upto, v_n FROM (SELECT seq, at FROM sync.batch WHERE seq > v_from
      AND seq < (SELECT s.seq FROM sync.stream s) ORDER BY seq LIMIT p_portion) b
    WHERE at < now() - interval '{BATCH_DAYS} days';
  v_upto := coalesce(v_upto, v_from);
  UPDATE sync.meta SET pruned = v_upto WHERE pruned < v_upto;
  DELETE FROM sync.batch WHERE seq <= v_upto AND seq NOT IN (SELECT seq FROM sync.device);
  DELETE FROM sync.gone WHERE (seq, tbl, id, scope) IN (SELECT g.seq, g.tbl, g.id, g.scope FROM sync.gone g
    WHERE g.seq <= v_upto AND g.tbl <> 'ticket' LIMIT p_portion);
  GET DIAGNOSTICS v_gone = ROW_COUNT;
  RETURN v_n + v_gone;
END $f$;

CREATE FUNCTION sync.prune_refused(p_portion integer) RETURNS bigint {PATH} LANGUAGE plpgsql AS $f$
DECLARE v_n bigint; v_late bigint; v_past bigint;
BEGIN
  DELETE FROM sync.quarantine WHERE rid IN (SELECT q.rid FROM (SELECT rid, at, row_number() OVER (PARTITION BY login
      ORDER BY rid DESC) AS n FROM sync.quarantine) q
    WHERE q.at < now() - interval '{REFUSED_DAYS} days' OR q.n > {REFUSED_EACH}
    ORDER BY q.rid LIMIT p_portion);
  GET DIAGNOSTICS v_n = ROW_COUNT;
  DELETE FROM sync.late WHERE (tbl, id) IN (SELECT l.tbl, l.id FROM sync.late l
    WHERE l.at < now() - interval '{REFUSED_DAYS} days' LIMIT p_portion);
  GET DIAGNOSTICS v_late = ROW_COUNT;
  DELETE FROM sync.past WHERE ctid = ANY (ARRAY(SELECT p.ctid FROM sync.past p
    WHERE p.at < now() - interval '{LATE_DAYS} days' LIMIT p_portion));
  GET DIAGNOSTICS v_past = ROW_COUNT;
  RETURN v_n + v_late + v_past;
END $f$;

CREATE FUNCTION sync.prune_files(p_portion integer) RETURNS bigint {PATH} LANGUAGE plpgsql AS $f$
#variable_conflict use_column
DECLARE v_shas bytea[]; v_doomed bytea[]; v_n bigint;
BEGIN
  DELETE FROM sync.upload WHERE at < now() - interval '{UPLOAD_DAYS} days';
  GET DIAGNOSTICS v_n = ROW_COUNT;
  v_shas := ARRAY(SELECT sha FROM sync.blob WHERE sha > (SELECT swept FROM sync.meta) ORDER BY sha LIMIT p_portion);
  UPDATE sync.meta SET swept = CASE WHEN cardinality(v_shas) < p_portion THEN '' ELSE v_shas[p_portion] END;
  v_doomed := ARRAY(SELECT b.sha FROM sync.blob b WHERE b.sha = ANY (v_shas)
    AND b.at < now() - interval '{FILE_DAYS} days' AND NOT ({NAMED}) FOR UPDATE);
  DELETE FROM sync.blob_part WHERE sha = ANY (v_doomed);
  DELETE FROM sync.blob WHERE sha = ANY (v_doomed);
  RETURN v_n + cardinality(v_doomed);
END $f$;

CREATE FUNCTION sync.prune_strangers() RETURNS bigint {PATH} LANGUAGE plpgsql AS $f$
#variable_conflict use_column
DECLARE v_n bigint; v_unused bigint;
BEGIN
  DELETE FROM sync.presence WHERE at < now() - interval '1 day';
  DELETE FROM sync.device WHERE token = '' AND seq = 0 AND at < now() - interval '{STRANGER_DAYS} days';
  GET DIAGNOSTICS v_n = ROW_COUNT;
  UPDATE sync.login SET active = false WHERE active AND at < now() - interval '{INVITED_DAYS} days'
    AND login <> session_user AND seen IS NULL;
  GET DIAGNOSTICS v_unused = ROW_COUNT;
  RETURN v_n + v_unused;
END $f$;

CREATE FUNCTION sync.prune(p_portion integer) RETURNS bigint {HEAD} LANGUAGE plpgsql AS $f$
DECLARE v_n bigint;
BEGIN
  IF NOT (sync.me()).works THEN RAISE 'sync-no-right' USING ERRCODE = 'DB001'; END IF;
  IF p_portion NOT BETWEEN 1 AND 10000 THEN RAISE 'sync-bad-value' USING ERRCODE = 'DB001'; END IF;
  PERFORM 1 FROM sync.meta WHERE tidied < now() - interval '{PAUSE}' FOR UPDATE SKIP LOCKED;
  IF NOT FOUND THEN RETURN 0; END IF;
  v_n := sync.prune_pushes(p_portion) + sync.prune_refused(p_portion) + sync.prune_files(p_portion)
    + sync.prune_strangers();
  UPDATE sync.meta SET tidied = now() WHERE v_n < p_portion;
  RETURN v_n;
END $f$;

CREATE FUNCTION sync.sizes() RETURNS TABLE (name text, bytes bigint) STABLE {HEAD} LANGUAGE sql AS $f$
  SELECT c.relname::text, pg_total_relation_size(c.oid) FROM pg_class c WHERE c.relkind = 'r' AND (sync.me()).works
    AND c.relnamespace = 'sync'::regnamespace ORDER BY 2 DESC $f$;
"""
DOORS = ("sync.prune(integer)", "sync.sizes()")
