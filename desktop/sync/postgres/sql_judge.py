"""Who may write what, row by row, on the server: ``sync.policy`` (the table of ``policy``) read by SQL.

``sync.reach`` holds for each agent how far each right reaches in each department, '' for the whole desk, as
``core.actors.Actor.scope_in`` says; ``sync.may`` is ``core.actors.reaches``. Who works for the desk writes all that
hangs on tickets; everybody else is judged on the row and the ticket as the server has them now. Only columns whose
clock is newer than the server's count: a state that brings nothing new is never refused.
"""

from __future__ import annotations

from desktop.sync.policy import DESK
from desktop.sync.postgres.naming import literal
from desktop.sync.postgres.sql_put import PATH
from desktop.sync.tables import SYNCED

TICKET_TABLES = "ARRAY[" + ", ".join(literal(name) for name in SYNCED if name not in DESK) + "]"

LEVELS = f"""
CREATE FUNCTION sync.level(p_agent uuid, p_place text, p_right text) RETURNS integer STABLE {PATH} LANGUAGE sql AS $f$
  SELECT coalesce((SELECT coalesce((r.rights ->> p_right)::integer, 0) FROM sync.reach r
      WHERE r.agent = p_agent AND r.place = p_place),
    (SELECT CASE WHEN (r.rights ->> p_right)::integer IN (2, 3) THEN 1 ELSE (r.rights ->> p_right)::integer END
      FROM sync.reach r WHERE r.agent = p_agent AND r.place = ''), 0) $f$;

CREATE FUNCTION sync.held(p_agent uuid, p_rights text[]) RETURNS boolean STABLE {PATH} LANGUAGE sql AS $f$
  SELECT EXISTS (SELECT 1 FROM sync.reach r, unnest(p_rights) p
    WHERE r.agent = p_agent AND coalesce((r.rights ->> p)::integer, 0) > 0) $f$;

CREATE FUNCTION sync.held_in(p_agent uuid, p_rights text[], p_place text, p_least integer) RETURNS boolean STABLE {PATH}
LANGUAGE sql AS $f$
  SELECT EXISTS (SELECT 1 FROM unnest(p_rights) p WHERE sync.level(p_agent, p_place, p) >= p_least) $f$;

CREATE FUNCTION sync.member(p_agent uuid, p_place text) RETURNS boolean STABLE {PATH} LANGUAGE sql AS $f$
  SELECT coalesce((SELECT r.member FROM sync.reach r WHERE r.agent = p_agent AND r.place = p_place), false) $f$;

CREATE FUNCTION sync.may(p_agent uuid, p_rights text[], p_home text, p_assignee text, p_scopes text[]) RETURNS boolean
STABLE {PATH} LANGUAGE sql AS $f$
  SELECT EXISTS (SELECT 1 FROM unnest(p_rights) p WHERE
    NOT EXISTS (SELECT 1 FROM sync.reach r WHERE r.agent = p_agent AND r.place = p_home AND p = ANY (r.denied))
    AND (sync.level(p_agent, p_home, p) = 4
      OR sync.level(p_agent, p_home, p) > 0 AND p_assignee = sync.hex(p_agent)
      OR sync.level(p_agent, p_home, p) = 2 AND p_assignee IS NULL
      OR sync.level(p_agent, '', p) > 0 AND p_assignee IS DISTINCT FROM sync.hex(p_agent)
        AND 'a:' || sync.hex(p_agent) = ANY (p_scopes)
      OR EXISTS (SELECT 1 FROM unnest(p_scopes) s WHERE s LIKE 'd:%' AND substr(s, 3) <> p_home
        AND (sync.level(p_agent, substr(s, 3), p) = 4
          OR sync.level(p_agent, substr(s, 3), p) = 2 AND p_assignee IS NULL)))) $f$;

CREATE FUNCTION sync.may_people(p_agent uuid, p_rights text[], p_scopes text[]) RETURNS boolean STABLE {PATH}
LANGUAGE sql AS $f$
  SELECT EXISTS (SELECT 1 FROM unnest(p_rights) p, unnest(p_scopes) s WHERE
    s LIKE 'd:%' AND sync.level(p_agent, substr(s, 3), p) = 4 OR s LIKE 'u:%' AND sync.level(p_agent, substr(s, 3),
      p) > 1
    OR s = 'a:' || sync.hex(p_agent) AND sync.held(p_agent, ARRAY[p])) $f$;

CREATE FUNCTION sync.texts(p jsonb) RETURNS text[] IMMUTABLE LANGUAGE sql AS $f$
  SELECT coalesce(array_agg(t), '{{}}') FROM jsonb_array_elements_text(p) t $f$;

CREATE FUNCTION sync.stored(p_table text, p_id uuid) RETURNS jsonb STABLE {PATH} LANGUAGE plpgsql AS $f$
DECLARE v_row jsonb;
BEGIN
  EXECUTE format('SELECT to_jsonb(t) FROM desk.%I t WHERE id = $1', p_table) INTO v_row USING p_id;
  RETURN v_row;
END $f$;

CREATE FUNCTION sync.plain(p text) RETURNS text IMMUTABLE LANGUAGE sql AS $f$
  SELECT CASE WHEN p ~ '^[0-9a-f]{{8}}-[0-9a-f]{{4}}-[0-9a-f]{{4}}-[0-9a-f]{{4}}-[0-9a-f]{{12}}$'
    THEN replace(p, '-', '') ELSE p END $f$;
"""
SIFT = f"""
CREATE FUNCTION sync.sift(p_dev text, p_table text, p_rows jsonb, p_me sync.login, p_said jsonb, OUT o_rows jsonb,
  OUT o_said jsonb) {PATH} LANGUAGE plpgsql AS $f$
DECLARE v_spec jsonb; v_row jsonb; v_why text; v_known uuid[];
BEGIN
  o_rows := p_rows; o_said := p_said;
  SELECT spec INTO v_spec FROM sync.policy WHERE tbl = p_table;
  IF v_spec IS NULL OR jsonb_typeof(p_rows) <> 'array' THEN
    o_said := jsonb_set(o_said, '{{refused}}', o_said -> 'refused'
      || sync.refuse(p_dev, p_table, p_rows, 'sync-unknown-table'));
    o_rows := '[]'; RETURN;
  END IF;
  IF EXISTS (SELECT 1 FROM jsonb_array_elements(p_rows) e WHERE NOT sync.well_formed(e)) THEN
    FOR v_row IN SELECT e FROM jsonb_array_elements(p_rows) e WHERE NOT sync.well_formed(e) LOOP
      o_said := jsonb_set(o_said, '{{refused}}', o_said -> 'refused'
        || sync.refuse(p_dev, p_table, v_row, 'sync-bad-value'));
    END LOOP;
    SELECT coalesce(jsonb_agg(e), '[]') INTO o_rows FROM jsonb_array_elements(p_rows) e WHERE sync.well_formed(e);
  END IF;
  v_known := sync.existing(p_table, ARRAY(SELECT (e ->> 'id')::uuid FROM jsonb_array_elements(o_rows) e
    WHERE e ->> '_new' = ''));
  IF EXISTS (SELECT 1 FROM jsonb_array_elements(o_rows) e WHERE e ->> '_new' = ''
      AND NOT (e ->> 'id')::uuid = ANY (v_known)) THEN
    SELECT jsonb_set(o_said, '{{need}}', o_said -> 'need' || jsonb_agg(jsonb_build_object('t', p_table, 'id', e ->>
      'id',
      'for', e ->> 'id', 'in', p_table))) INTO o_said FROM jsonb_array_elements(o_rows) e
      WHERE e ->> '_new' = '' AND NOT (e ->> 'id')::uuid = ANY (v_known);
    SELECT coalesce(jsonb_agg(e), '[]') INTO o_rows FROM jsonb_array_elements(o_rows) e
      WHERE e ->> '_new' <> '' OR (e ->> 'id')::uuid = ANY (v_known);
  END IF;
  IF p_me.works AND p_table = ANY ({TICKET_TABLES}) THEN RETURN; END IF;
  SELECT * INTO o_rows, o_said FROM sync.sift_rights(p_dev, p_table, o_rows, p_me, o_said, v_spec);
END $f$;

CREATE FUNCTION sync.sift_rights(p_dev text, p_table text, p_rows jsonb, p_me sync.login, p_said jsonb, p_spec jsonb,
  OUT o_rows jsonb, OUT o_said jsonb) {PATH} LANGUAGE plpgsql AS $f$
DECLARE v_row jsonb; v_why text; v_fine jsonb[] := '{{}}';
BEGIN
  o_said := p_said;
  FOR v_row IN SELECT e FROM jsonb_array_elements(p_rows) e LOOP
    v_why := sync.judge(p_dev, p_table, v_row, p_me, p_spec);
    IF v_why IS NULL THEN
      v_fine := array_append(v_fine, v_row);
    ELSIF v_why LIKE 'need %' THEN
      o_said := jsonb_set(o_said, '{{need}}', o_said -> 'need' || jsonb_build_array(jsonb_build_object(
        't', split_part(v_why, ' ', 2), 'id', split_part(v_why, ' ', 3), 'for', v_row ->> 'id', 'in', p_table)));
    ELSE
      o_said := jsonb_set(o_said, '{{refused}}', o_said -> 'refused' || sync.refuse(p_dev, p_table, v_row, v_why));
    END IF;
  END LOOP;
  o_rows := to_jsonb(v_fine);
END $f$;
"""
