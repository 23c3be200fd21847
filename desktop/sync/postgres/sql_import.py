"""The owner's import: all rows at once through COPY.

COPY does not work on tables with row-level security, so rows are copied into ``incoming.TABLE`` and merged from there
by the same template as every push. ``open_import`` lets the caller write those tables, ``take_import`` merges a
table, ``close_import`` finishes; all in one transaction, during which everybody else waits with pushing and sees
nothing of it.
"""

from __future__ import annotations

from desktop.sync.postgres.naming import literal
from desktop.sync.postgres.sql_people import HEAD
from desktop.sync.tables import SYNCED

TABLES = "ARRAY[" + ", ".join(literal(name) for name in SYNCED) + "]"
IMPORT = f"""
CREATE FUNCTION sync.open_import(p_dev text, p_prev text[]) RETURNS bigint {HEAD} LANGUAGE plpgsql AS $f$
DECLARE v_me sync.login := sync.me(); v_seq bigint; v_table text;
BEGIN
  IF NOT v_me.owner THEN RAISE 'sync-no-right' USING ERRCODE = 'DB001'; END IF;
  SELECT seq + 1 INTO v_seq FROM sync.stream FOR UPDATE;
  PERFORM sync.admit(p_dev, p_prev, '{{}}', '[]');
  EXECUTE format('GRANT USAGE ON SCHEMA incoming TO %I', session_user);
  FOREACH v_table IN ARRAY {TABLES} LOOP
    EXECUTE format('TRUNCATE incoming.%I', v_table);
    EXECUTE format('GRANT INSERT ON incoming.%I TO %I', v_table, session_user);
  END LOOP;
  RETURN v_seq;
END $f$;

CREATE FUNCTION sync.take_import(p_table text) RETURNS bigint {HEAD} LANGUAGE plpgsql AS $f$
DECLARE v_n bigint; v_seq bigint; v_ahead text := lpad(to_hex(((extract(epoch FROM clock_timestamp()) * 1000)::bigint
  + 300000) * 65536), 16, '0'); v_bad boolean;
BEGIN
  IF NOT (sync.me()).owner OR NOT p_table = ANY ({TABLES}) THEN RAISE 'sync-no-right' USING ERRCODE = 'DB001'; END IF;
  SELECT seq + 1 INTO v_seq FROM sync.stream FOR UPDATE;
  EXECUTE format('SELECT EXISTS (SELECT 1 FROM incoming.%I WHERE _new > $1 OR _clk IS NOT NULL AND EXISTS (SELECT 1
    FROM jsonb_each_text(_clk) c WHERE c.value COLLATE "C" > $1))', p_table) INTO v_bad USING v_ahead;
  IF v_bad THEN RAISE 'sync-clock-ahead' USING ERRCODE = 'DB001'; END IF;
  EXECUTE format('SELECT sync.%I($1)', 'take_' || p_table) INTO v_n USING v_seq;
  RETURN v_n;
END $f$;

CREATE FUNCTION sync.close_import(p_dev text, p_token text) RETURNS bigint {HEAD} LANGUAGE plpgsql AS $f$
#variable_conflict use_column
DECLARE v_seq bigint; v_table text;
BEGIN
  IF NOT (sync.me()).owner THEN RAISE 'sync-no-right' USING ERRCODE = 'DB001'; END IF;
  SELECT seq + 1 INTO v_seq FROM sync.stream FOR UPDATE;
  PERFORM sync.settle_tickets(ARRAY(SELECT ticket FROM incoming.ticket_referral UNION SELECT id FROM incoming.ticket
    WHERE id IN (SELECT id FROM desk.ticket t WHERE t._seq < v_seq)
    UNION SELECT parent FROM sync.orphan WHERE tbl = 'ticket'), v_seq);
  PERFORM sync.settle_people(ARRAY(SELECT id FROM incoming.contact UNION SELECT requester FROM incoming.ticket
    WHERE requester IS NOT NULL), v_seq);
  PERFORM sync.settle_companies(ARRAY(SELECT id FROM incoming.company), v_seq);
  UPDATE sync.stream SET seq = v_seq;
  INSERT INTO sync.batch (seq, token, dev, tables) VALUES (v_seq, p_token, p_dev, {TABLES});
  UPDATE sync.device SET token = p_token, at = now() WHERE dev = p_dev AND login = session_user;
  FOREACH v_table IN ARRAY {TABLES} LOOP
    EXECUTE format('TRUNCATE incoming.%I', v_table);
    EXECUTE format('REVOKE INSERT ON incoming.%I FROM %I', v_table, session_user);
  END LOOP;
  EXECUTE format('REVOKE USAGE ON SCHEMA incoming FROM %I', session_user);
  PERFORM sync.tell('');
  RETURN v_seq;
END $f$;
"""
DOORS = (
    "sync.open_import(text, text[])",
    "sync.take_import(text)",
    "sync.close_import(text, text)",
)
