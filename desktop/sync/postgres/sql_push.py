"""The one door through which rows get in: ``sync.push(device, tokens, token, fences, batch)``.

One counter row orders all pushes: it is locked until commit, so whoever has read up to a number has missed nothing (a
bigserial as cursor missed 301 of 1,600 rows of four writers). It moves only if something changed. A batch is a list of
{"t": table, "rows": [...]}; what cannot be accepted goes to the quarantine row by row, with a reason, and the rest is
applied: no row ever blocks those behind it. ``need`` names rows that the server would have to know whole to judge or
merge others; these were not touched, and the caller sends them again along with what was asked for. A row that would
be for the office alone can be read by who made it, too: their computer has it anyway.

Errors: DB001 and a code of Deskbell as text (``sync-fork``, ``sync-clock-ahead``, ``sync-lease-lost``).
"""

from __future__ import annotations

from desktop.sync.postgres.naming import literal
from desktop.sync.postgres.sql_people import HEAD
from desktop.sync.postgres.sql_put import PATH
from desktop.sync.postgres.sql_settle import CHILDREN
from desktop.sync.tables import SYNCED

MAX_ROWS, MAX_BYTES = 20_000, 200_000_000
EARLY = ("firing",)
"""What says by what right a message came stands before it."""
IN_ORDER = sorted(
    SYNCED, key=lambda name: (list(SYNCED).index("message" if name in EARLY else name), name not in EARLY)
)
ORDER = "ARRAY[" + ", ".join(literal(name) for name in IN_ORDER) + "]"
MOVED = "ARRAY[" + ", ".join(literal(name) for name in [*CHILDREN, "ticket"]) + "]"
BY_INDEX = "SET enable_seqscan = off SET jit = off"
"""Plans are kept for a session; those made while the tables were small would go through all of them later."""
CLOCK = "'^([0-9a-f]{24})?$'"
FAILING = "data_exception OR integrity_constraint_violation OR cardinality_violation OR program_limit_exceeded"

ADMIT = f"""
CREATE FUNCTION sync.admit(p_dev text, p_prev text[], p_fences jsonb, p_batch jsonb) RETURNS void {PATH}
LANGUAGE plpgsql AS $f$
DECLARE v_device sync.device; v_ahead text := lpad(to_hex(((extract(epoch FROM clock_timestamp()) * 1000)::bigint
  + 300000) * 65536), 16, '0');
BEGIN
  IF p_dev !~ '^[0-9a-f]{{8}}$' THEN RAISE 'sync-bad-device' USING ERRCODE = 'DB001'; END IF;
  IF jsonb_typeof(p_batch) <> 'array' OR pg_column_size(p_batch) > {MAX_BYTES} OR (SELECT coalesce(sum(
      jsonb_array_length(e -> 'rows')), 0) FROM jsonb_array_elements(p_batch) e) > {MAX_ROWS} THEN
    RAISE 'sync-batch-too-large' USING ERRCODE = 'DB001'; END IF;
  INSERT INTO sync.device (dev, login, agent) VALUES (p_dev, session_user, sync.my_agent()) ON CONFLICT DO NOTHING;
  SELECT * INTO v_device FROM sync.device WHERE dev = p_dev FOR UPDATE;
  IF v_device.login <> session_user OR v_device.token <> '' AND NOT v_device.token = ANY (p_prev) THEN
    RAISE 'sync-fork' USING ERRCODE = 'DB001'; END IF;
  IF EXISTS (SELECT 1 FROM jsonb_array_elements(p_batch) b, jsonb_array_elements(b -> 'rows') e
      WHERE (e ->> '_new') COLLATE "C" > v_ahead OR EXISTS (SELECT 1 FROM jsonb_each_text(
        CASE jsonb_typeof(e -> '_clk') WHEN 'object' THEN e -> '_clk' END) c WHERE c.value COLLATE "C" > v_ahead)) THEN
    RAISE 'sync-clock-ahead' USING ERRCODE = 'DB001'; END IF;
  IF EXISTS (SELECT 1 FROM jsonb_each_text(p_fences) f LEFT JOIN sync.lease l ON l.name = f.key AND l.holder = p_dev
      AND l.token = f.value::bigint WHERE l.name IS NULL) THEN
    RAISE 'sync-lease-lost' USING ERRCODE = 'DB001'; END IF;
END $f$;

CREATE FUNCTION sync.well_formed(e jsonb) RETURNS boolean IMMUTABLE LANGUAGE sql AS $f$
  SELECT jsonb_typeof(e) = 'object' AND coalesce(e ->> 'id' ~ '^[0-9a-f]{{32}}$', false)
    AND coalesce(e ->> '_new' ~ {CLOCK}, false) AND coalesce(jsonb_typeof(e -> '_clk') = 'object', true)
    AND coalesce(jsonb_typeof(e -> '_base') = 'object', true) AND (NOT e ? '_clk' OR NOT EXISTS (SELECT 1 FROM
      jsonb_each_text(CASE jsonb_typeof(e -> '_clk') WHEN 'object' THEN e -> '_clk' END) c
      WHERE c.value IS NULL OR c.value !~ {CLOCK})) $f$;

CREATE FUNCTION sync.refuse(p_dev text, p_table text, p_row jsonb, p_why text) RETURNS jsonb {PATH} LANGUAGE sql AS $f$
  INSERT INTO sync.quarantine (login, agent, dev, tbl, id, row, why)
  VALUES (session_user, sync.my_agent(), p_dev, left(p_table, 60), left(coalesce(p_row ->> 'id', ''), 40), p_row, p_why)
  RETURNING jsonb_build_array(jsonb_build_object('t', tbl, 'id', id, 'why', p_why)) $f$;

CREATE FUNCTION sync.existing(p_table text, p_ids uuid[]) RETURNS uuid[] {PATH} LANGUAGE plpgsql AS $f$
DECLARE v_found uuid[];
BEGIN
  EXECUTE format('SELECT coalesce(array_agg(id), ''{{}}'') FROM desk.%I WHERE id = ANY ($1)', p_table)
    INTO v_found USING p_ids;
  RETURN v_found;
END $f$;
"""
PUSH = f"""
CREATE FUNCTION sync.put(p_table text, p_rows jsonb, p_seq bigint) RETURNS bigint {PATH} LANGUAGE plpgsql AS $f$
DECLARE v_n bigint;
BEGIN
  EXECUTE format('SELECT sync.%I($1, $2)', 'put_' || p_table) INTO v_n USING p_rows, p_seq;
  RETURN v_n;
END $f$;

CREATE FUNCTION sync.take_in(p_dev text, p_table text, p_rows jsonb, p_seq bigint, p_me sync.login,
  INOUT p_said jsonb) {PATH} LANGUAGE plpgsql AS $f$
DECLARE v_row jsonb;
BEGIN
  BEGIN
    p_said := sync.take_rows(p_dev, p_table, p_rows, p_seq, p_me, p_said);
    RETURN;
  EXCEPTION WHEN {FAILING} THEN NULL;
  END;
  FOR v_row IN SELECT * FROM jsonb_array_elements(p_rows) LOOP
    BEGIN
      p_said := sync.take_rows(p_dev, p_table, jsonb_build_array(v_row), p_seq, p_me, p_said);
    EXCEPTION WHEN {FAILING} THEN
      p_said := jsonb_set(p_said, '{{refused}}', p_said -> 'refused'
        || sync.refuse(p_dev, p_table, v_row, 'sync-bad-value'));
    END;
  END LOOP;
END $f$;

CREATE FUNCTION sync.take_rows(p_dev text, p_table text, p_rows jsonb, p_seq bigint, p_me sync.login,
  INOUT p_said jsonb) {PATH} LANGUAGE plpgsql AS $f$
DECLARE v_rows jsonb := p_rows; v_n bigint; v_ids uuid[]; v_known uuid[]; v_new uuid[]; v_conflicts bigint;
BEGIN
  SELECT o_rows, o_said INTO v_rows, p_said FROM sync.sift(p_dev, p_table, v_rows, p_me, p_said);
  IF jsonb_array_length(v_rows) = 0 THEN RETURN; END IF;
  v_ids := ARRAY(SELECT (e ->> 'id')::uuid FROM jsonb_array_elements(v_rows) e);
  v_known := CASE WHEN p_me.works THEN v_ids ELSE sync.existing(p_table, v_ids) END;
  v_conflicts := sync.note_conflicts(p_table, v_rows, p_seq);
  IF p_table = 'ticket' THEN
    WITH x AS MATERIALIZED (SELECT (e ->> 'id')::uuid AS id, e FROM jsonb_array_elements(v_rows) e
      WHERE e ? 'department' OR e ? 'assignee')
    INSERT INTO sync.past SELECT t.id, t.department, t.assignee, t._scopes, now() FROM x JOIN desk.ticket t ON t.id
      = x.id
      WHERE e ? 'department' AND (e ->> 'department')::uuid IS DISTINCT FROM t.department
        OR e ? 'assignee' AND (e ->> 'assignee')::uuid IS DISTINCT FROM t.assignee;
    PERFORM set_config('desk.left_numbers', concat_ws(' ', current_setting('desk.left_numbers', true),
      (SELECT string_agg(format('%s:%s', sync.hex(t.id), t.number), ' ') FROM desk.ticket t
      JOIN jsonb_array_elements(v_rows) e ON t.id = (e ->> 'id')::uuid
      WHERE e ? 'number' AND (e ->> 'number')::bigint <> t.number)), true); END IF;
  v_n := sync.put(p_table, v_rows, p_seq);
  v_new := ARRAY(SELECT unnest(v_ids) EXCEPT SELECT unnest(v_known));
  IF cardinality(v_new) > 0 THEN
    EXECUTE format('UPDATE desk.%I SET _scopes = $1 || _scopes WHERE id = ANY ($2) AND _scopes = ''{{office}}''',
      p_table) USING ARRAY['a:' || sync.hex(p_me.agent)], v_new; END IF;
  p_said := p_said || jsonb_build_object('applied', (p_said ->> 'applied')::bigint + v_n,
    'conflicts', (p_said ->> 'conflicts')::bigint + v_conflicts,
    'tables', p_said -> 'tables' || CASE WHEN v_n > 0 THEN to_jsonb(p_table) ELSE '[]' END);
END $f$;

CREATE FUNCTION sync.push(p_dev text, p_prev text[], p_token text, p_fences jsonb, p_batch jsonb) RETURNS jsonb {HEAD}
{BY_INDEX} LANGUAGE plpgsql AS $f$
#variable_conflict use_column
DECLARE v_me sync.login := sync.me(); v_seq bigint; v_part record; v_said jsonb; v_moved boolean;
  v_tickets uuid[]; v_askers uuid[]; v_people uuid[];
BEGIN
  SELECT seq + 1 INTO v_seq FROM sync.stream FOR UPDATE;
  PERFORM sync.admit(p_dev, p_prev, p_fences, p_batch);
  PERFORM set_config('desk.left_numbers', '', true);
  v_said := '{{"applied": 0, "refused": [], "need": [], "conflicts": 0, "tables": []}}';
  v_tickets := sync.ids_in(p_batch, 'ticket', 'id') || sync.ids_in(p_batch, 'ticket_referral', 'ticket');
  v_people := sync.ids_in(p_batch, 'contact', 'id');
  v_askers := ARRAY(SELECT DISTINCT requester FROM desk.ticket WHERE id = ANY (v_tickets));
  FOR v_part IN SELECT e ->> 't' AS tbl, e -> 'rows' AS rows FROM jsonb_array_elements(p_batch) e
    ORDER BY array_position({ORDER}, e ->> 't') LOOP
    v_said := sync.take_in(p_dev, v_part.tbl, v_part.rows, v_seq, v_me, v_said);
  END LOOP;
  v_moved := sync.settle(p_batch, v_tickets, v_askers, v_people, v_seq);
  UPDATE sync.device SET token = p_token, at = now() WHERE dev = p_dev;
  IF (v_said ->> 'applied')::bigint + (v_said ->> 'conflicts')::bigint > 0 OR v_moved THEN
    UPDATE sync.stream SET seq = v_seq;
    INSERT INTO sync.batch (seq, token, dev, tables) SELECT v_seq, p_token, p_dev, array_agg(DISTINCT t) FROM (
      SELECT jsonb_array_elements_text(v_said -> 'tables') UNION SELECT unnest({MOVED}) WHERE v_moved
      UNION SELECT 'conflict' WHERE (v_said ->> 'conflicts')::bigint > 0
      UNION SELECT unnest(ARRAY['contact', 'contact_address', 'company', 'company_domain']) WHERE v_moved) AS u (t);
    PERFORM sync.tell('');
    v_said := v_said || jsonb_build_object('seq', v_seq);
  END IF;
  RETURN v_said - 'tables';
END $f$;

CREATE FUNCTION sync.ids_in(p_batch jsonb, p_table text, p_column text) RETURNS uuid[] {PATH} LANGUAGE sql AS $f$
  SELECT coalesce(array_agg(DISTINCT (e ->> p_column)::uuid), '{{}}') FROM jsonb_array_elements(p_batch) b,
    jsonb_array_elements(b -> 'rows') e WHERE b ->> 't' = p_table AND e ->> p_column ~ '^[0-9a-f]{{32}}$' $f$;

CREATE FUNCTION sync.settle(p_batch jsonb, p_tickets uuid[], p_askers uuid[], p_people uuid[], p_seq bigint)
RETURNS boolean {PATH} LANGUAGE plpgsql AS $f$
#variable_conflict use_column
DECLARE v_moved boolean; v_people uuid[]; v_firms uuid[]; v_shas bytea[]; v_other uuid[];
BEGIN
  v_moved := sync.settle_tickets(p_tickets, p_seq);
  v_other := ARRAY(SELECT requester FROM desk.ticket WHERE id = ANY (p_tickets));
  v_people := ARRAY(SELECT c.id FROM desk.contact c JOIN desk.ticket t ON t.requester = c.id
      WHERE c.id = ANY (p_people) AND NOT c._scopes @> t._scopes
    UNION SELECT c.id FROM desk.contact c JOIN desk.ticket t ON t.requester = c.id
      WHERE t.id = ANY (p_tickets) AND NOT c._scopes @> t._scopes
    UNION SELECT parent FROM sync.orphan WHERE tbl = 'contact' AND parent = ANY (p_people)
    UNION SELECT u FROM unnest(p_askers || v_other) u WHERE v_moved
    UNION SELECT u FROM unnest(p_askers) u WHERE u <> ALL (v_other));
  v_moved := sync.settle_people(v_people, p_seq) OR v_moved;
  v_firms := ARRAY(SELECT k.id FROM desk.company k JOIN desk.contact c ON c.company = k.id
      WHERE c.id = ANY (p_people) AND NOT k._scopes @> c._scopes
    UNION SELECT k.id FROM desk.company k JOIN desk.contact c ON c.company = k.id
      WHERE k.id = ANY (sync.ids_in(p_batch, 'company', 'id')) AND NOT k._scopes @> c._scopes
    UNION SELECT parent FROM sync.orphan WHERE tbl = 'company' AND parent = ANY (sync.ids_in(p_batch, 'company',
      'id')));
  v_moved := sync.settle_companies(v_firms, p_seq) OR v_moved;
  v_shas := ARRAY(SELECT DISTINCT decode(substr(e ->> c.name, 3), 'hex') FROM jsonb_array_elements(p_batch) b,
      jsonb_array_elements(b -> 'rows') e, (VALUES ('attachment', 'blob'), ('message', 'raw'), ('outgoing', 'raw'))
      AS c (tbl, name) WHERE b ->> 't' = c.tbl AND e ->> c.name ~ '^\\\\x([0-9a-f]{{2}})+$');
  PERFORM sync.settle_blobs(v_shas, false);
  RETURN v_moved;
END $f$;
"""
DOORS = ("sync.push(text, text[], text, jsonb, jsonb)",)
