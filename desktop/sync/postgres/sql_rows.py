"""``sync.judge``: whether one row may be written by who sends it, and if not, why; see ``sql_judge``.

Returns NULL, a code, or ``need TABLE ID`` when what the row hangs on is not here yet.
"""

from __future__ import annotations

from desktop.core.permissions import Permission
from desktop.sync.policy import EMPTY
from desktop.sync.postgres.naming import literal
from desktop.sync.postgres.sql_put import PATH

PURGE = f"ARRAY[{literal(Permission.TICKET_PURGE.value)}]"
BLANK = "ARRAY[" + ", ".join(literal(str(each)) for each in EMPTY if isinstance(each, (str, int))) + ", '\\x']"
LATE = (
    "message",
    "attachment",
    "outgoing",
    "outgoing_recipient",
    "event",
    "message_revision",
    "shared_cause",
    "rating",
)
LATE_TABLES = "ARRAY[" + ", ".join(literal(each) for each in LATE) + "]"

JUDGE = f"""
CREATE TYPE sync.place AS (reach text, home text, assignee text, scopes text[], late boolean, need text);

CREATE FUNCTION sync.place_of(p_table text, p_row jsonb, p_old jsonb, p_spec jsonb) RETURNS sync.place STABLE {PATH}
LANGUAGE plpgsql AS $f$
DECLARE v_place sync.place; v_via text := p_spec -> 'via' ->> 0; v_up text := p_spec ->> 'parent'; v_id uuid;
  v_ticket desk.ticket;
BEGIN
  v_place.reach := p_spec ->> 'reach'; v_place.late := false;
  IF v_place.reach = 'ticket' AND p_table = 'ticket' AND p_old IS NULL THEN
    v_place.home := p_row ->> 'department'; v_place.assignee := p_row ->> 'assignee';
    v_place.scopes := sync.scopes_of_ticket((p_row ->> 'id')::uuid, (p_row ->> 'department')::uuid,
      (p_row ->> 'assignee')::uuid);
    RETURN v_place;
  ELSIF v_place.reach = 'ticket' THEN
    v_id := CASE WHEN p_table = 'ticket' THEN p_old ->> 'id' ELSE coalesce(p_old ->> v_via, p_row ->> v_via) END;
    IF v_id IS NULL THEN v_place.reach := 'held'; RETURN v_place; END IF;
    IF v_up <> 'ticket' THEN
      v_place.need := format('need %s %s', v_up, sync.hex(v_id));
      v_id := (sync.stored(v_up, v_id) ->> 'ticket')::uuid;
      IF v_id IS NULL THEN RETURN v_place; END IF;
    END IF;
    SELECT * INTO v_ticket FROM desk.ticket WHERE id = v_id;
    v_place.need := CASE WHEN v_ticket.id IS NULL THEN format('need ticket %s', sync.hex(v_id)) END;
    v_place.home := sync.hex(v_ticket.department); v_place.assignee := sync.hex(v_ticket.assignee);
    v_place.scopes := v_ticket._scopes;
    v_place.late := v_ticket.id IS NOT NULL AND NOT v_ticket._scopes && sync.my_scopes() AND EXISTS (SELECT 1
      FROM sync.gone g WHERE g.tbl = 'ticket' AND g.id = v_id AND g.scope = ANY (sync.my_scopes()));
  ELSIF v_place.reach = 'contact' THEN
    v_place.scopes := CASE WHEN p_table = 'contact' THEN ARRAY(SELECT jsonb_array_elements_text(p_old -> '_scopes'))
      ELSE (SELECT c._scopes FROM desk.contact c WHERE c.id = coalesce(p_old ->> v_via, p_row ->> v_via)::uuid) END;
  ELSIF v_place.reach = 'department' THEN
    v_place.home := sync.plain(coalesce(p_old ->> (p_spec ->> 'place'), p_row ->> (p_spec ->> 'place')));
  END IF;
  RETURN v_place;
END $f$;

CREATE FUNCTION sync.reaches(p_agent uuid, p_rights jsonb, p sync.place) RETURNS boolean STABLE {PATH}
LANGUAGE plpgsql AS $f$
DECLARE v_rights text[] := sync.texts(p_rights);
BEGIN
  IF cardinality(v_rights) = 0 THEN RETURN false; END IF;
  RETURN CASE p.reach
    WHEN 'ticket' THEN CASE WHEN p.late THEN sync.held(p_agent, v_rights)
      ELSE sync.may(p_agent, v_rights, p.home, p.assignee, p.scopes) END
    WHEN 'contact' THEN CASE WHEN coalesce(cardinality(p.scopes), 0) = 0 THEN sync.held(p_agent, v_rights)
      ELSE sync.may_people(p_agent, v_rights, p.scopes) END
    WHEN 'department' THEN CASE WHEN p.home IS NULL THEN sync.held_in(p_agent, v_rights, '', 1)
      ELSE sync.held_in(p_agent, v_rights, p.home, 4) END
    WHEN 'desk' THEN sync.held_in(p_agent, v_rights, '', 1)
    ELSE sync.held(p_agent, v_rights) END;
END $f$;

CREATE FUNCTION sync.author_of(p_row jsonb, p_old jsonb, p_spec jsonb) RETURNS text STABLE {PATH}
LANGUAGE plpgsql AS $f$
DECLARE v_path text[] := sync.texts(p_spec -> 'author'); v_row jsonb := coalesce(p_old, p_row);
BEGIN
  IF v_path = '{{_new}}' THEN
    RETURN (SELECT sync.hex(d.agent) FROM sync.device d WHERE d.dev = right(v_row ->> '_new', 8));
  ELSIF cardinality(v_path) = 2 THEN
    v_row := sync.stored(v_path[1], (v_row ->> v_path[1])::uuid);
  END IF;
  RETURN sync.plain(v_row ->> v_path[cardinality(v_path)]);
END $f$;

CREATE FUNCTION sync.judge(p_dev text, p_table text, p_row jsonb, p_me sync.login, p_spec jsonb) RETURNS text {PATH}
LANGUAGE plpgsql AS $f$
DECLARE v_old jsonb := sync.stored(p_table, (p_row ->> 'id')::uuid); v_place sync.place; v_mine text :=
  sync.hex(p_me.agent); v_author text; v_changed text[]; v_clocks text[]; v_column text; v_why text;
BEGIN
  SELECT array_agg(k), array_agg(DISTINCT right(c, 8)) INTO v_changed, v_clocks FROM (SELECT k, coalesce(
      p_row -> '_clk' ->> k, p_row ->> '_new') COLLATE "C" AS c FROM jsonb_array_elements_text(p_spec -> 'columns') k)
    AS u WHERE c > coalesce(v_old -> '_clk' ->> k, v_old ->> '_new', '') COLLATE "C";
  IF v_changed IS NULL THEN RETURN NULL; END IF;
  IF EXISTS (SELECT 1 FROM unnest(v_clocks) c WHERE c <> p_dev AND NOT EXISTS (SELECT 1 FROM sync.device d
      WHERE d.dev = c AND d.login = session_user)) AND NOT p_me.works THEN RETURN 'sync-foreign-clock'; END IF;
  v_place := sync.place_of(p_table, p_row, v_old, p_spec);
  IF v_place.need IS NOT NULL THEN RETURN v_place.need; END IF;
  IF v_place.late AND (v_old IS NOT NULL OR NOT p_table = ANY ({LATE_TABLES})) OR v_place.reach = 'ticket'
      AND NOT v_place.late AND v_old IS NOT NULL AND NOT v_place.scopes && sync.my_scopes()
      OR v_place.reach = 'ticket' AND p_table <> 'ticket' AND NOT v_place.late
      AND NOT v_place.scopes && sync.my_scopes() THEN RETURN 'sync-no-ticket'; END IF;
  v_author := sync.author_of(p_row, v_old, p_spec);
  IF coalesce((p_spec ->> 'private')::boolean, false) AND v_author IS DISTINCT FROM v_mine THEN
    RETURN 'sync-foreign-author'; END IF;
  IF (p_spec ->> 'granting')::boolean AND NOT p_me.owner THEN
    v_why := sync.judge_granting(p_table, p_row, v_old, v_changed, p_me);
    IF v_why IS NOT NULL THEN RETURN v_why; END IF; END IF;
  IF v_place.reach IN ('setting', 'macro', 'rule') THEN
    RETURN sync.judge_text(v_place.reach, p_row, v_old, v_changed, p_me, p_spec); END IF;
  IF v_old IS NULL THEN
    v_why := sync.judge_new(p_table, p_row, p_me, p_spec, v_place, v_author);
    IF v_why IS NOT NULL THEN RETURN v_why; END IF; END IF;
  FOREACH v_column IN ARRAY v_changed LOOP
    IF (v_old IS NOT NULL AND sync.plain(v_old ->> v_column) IS DISTINCT FROM (p_row ->> v_column)
        OR v_old IS NULL AND coalesce(p_row -> '_clk' ->> v_column, '') <> '')
      AND NOT sync.may_change(v_column, p_row ->> v_column, v_author, p_me, p_spec, v_place) THEN
        RETURN 'sync-no-right'; END IF;
  END LOOP;
  IF v_place.late THEN INSERT INTO sync.late (agent, tbl, id) VALUES (p_me.agent, p_table, (p_row ->> 'id')::uuid)
    ON CONFLICT DO NOTHING; END IF;
  RETURN NULL;
END $f$;

CREATE FUNCTION sync.rights_for(p_column text, p_value text, p_me sync.login, p_spec jsonb) RETURNS jsonb STABLE {PATH}
LANGUAGE sql AS $f$
  SELECT coalesce(v -> CASE WHEN p_value IS NULL THEN '@nobody' WHEN p_value = sync.hex(p_me.agent) THEN '@me'
      ELSE p_value END, v -> '*', p_spec -> 'change' -> p_column, p_spec -> 'change' -> '*', '[]')
  FROM (SELECT p_spec -> 'values' -> p_column) AS u (v) $f$;

CREATE FUNCTION sync.may_change(p_column text, p_value text, p_author text, p_me sync.login, p_spec jsonb,
  p_place sync.place) RETURNS boolean STABLE {PATH} LANGUAGE plpgsql AS $f$
DECLARE v_own jsonb := p_spec -> 'own_values' -> p_column;
BEGIN
  IF p_me.works AND p_spec -> 'desk' ?| ARRAY[p_column, '*'] THEN RETURN true; END IF;
  IF p_author = sync.hex(p_me.agent) AND p_spec -> 'own' ? p_column AND (v_own IS NULL OR v_own ? coalesce(p_value, ''))
    AND sync.reaches(p_me.agent, p_spec -> 'own' -> p_column, p_place) THEN RETURN true; END IF;
  IF (p_spec ->> 'erasable')::boolean AND (p_value IS NULL OR p_value = ANY ({BLANK}) OR p_column = 'deleted')
    AND sync.reaches(p_me.agent, to_jsonb({PURGE}), p_place) THEN RETURN true; END IF;
  RETURN sync.reaches(p_me.agent, sync.rights_for(p_column, p_value, p_me, p_spec), p_place);
END $f$;

CREATE FUNCTION sync.judge_new(p_table text, p_row jsonb, p_me sync.login, p_spec jsonb, p_place sync.place,
  p_author text) RETURNS text STABLE {PATH} LANGUAGE plpgsql AS $f$
DECLARE v_kind text := p_row ->> (p_spec ->> 'kind'); v_column text;
BEGIN
  IF NOT coalesce(p_me.works AND p_spec -> 'desk' ? '*', false) AND NOT sync.reaches(p_me.agent,
      CASE WHEN p_spec ->> 'kind' <> '' THEN coalesce(p_spec -> 'kinds' -> v_kind, '[]') ELSE p_spec -> 'make' END, p_place)
    THEN RETURN 'sync-no-right'; END IF;
  IF jsonb_array_length(p_spec -> 'author') > 0 AND p_table <> 'agent' AND p_author IS DISTINCT FROM
      sync.hex(p_me.agent) AND NOT (coalesce(p_author, '') = '' AND p_spec -> 'unsigned' ? coalesce(v_kind, ''))
    THEN RETURN 'sync-foreign-author'; END IF;
  IF EXISTS (SELECT 1 FROM jsonb_each_text(p_spec -> 'made') m WHERE m.value IS DISTINCT FROM p_row ->> m.key
      AND coalesce(p_row -> '_clk' ->> m.key, '') = '') THEN RETURN 'sync-no-right'; END IF;
  FOR v_column IN SELECT jsonb_object_keys(p_spec -> 'values') LOOP
    IF coalesce(p_row -> '_clk' ->> v_column, '') = '' AND NOT sync.reaches(p_me.agent,
        sync.rights_for(v_column, p_row ->> v_column, p_me, p_spec), p_place) THEN RETURN 'sync-no-right'; END IF;
  END LOOP;
  RETURN NULL;
END $f$;
"""
