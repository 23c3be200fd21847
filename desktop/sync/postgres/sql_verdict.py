"""``sync.judge`` itself: the verdict on one row, by policy, by author, by what was here before.

A new row takes the right to make it, names its sender as author, and holds what new rows may hold. A change takes one
right for each column that differs. Rows that two computers may both make (``twice``) are judged as new by either.
"""

from __future__ import annotations

from desktop.core.permissions import Permission
from desktop.sync.policy import FAR, REVISIONS, STATUS
from desktop.sync.postgres.naming import literal
from desktop.sync.postgres.sql_put import PATH
from desktop.sync.postgres.sql_rows import BLANK, PURGE
from desktop.sync.rights_tickets import EVERYWHERE

STATUSES = "ARRAY[" + ", ".join(literal(each.value) for each in STATUS) + "]"
FAR_RIGHTS = "ARRAY[" + ", ".join(literal(each.value) for each in sorted(FAR)) + "]"
ON_EVERY_COMPUTER = "ARRAY[" + ", ".join(literal(each) for each in sorted(EVERYWHERE)) + "]"
AVAILABILITY = literal(Permission.PEOPLE_AVAILABILITY_CHANGE_OTHERS.value)
OWN_HANDS = "p_author !~ '^[0-9a-f]{32}$'"
KINDS = "(VALUES " + ", ".join(
    f"({literal(kind)}, {literal(of)}, ARRAY[{', '.join(literal(each.value) for each in rights)}])"
    for (kind, of), rights in REVISIONS.items()
) + ")"  # fmt: skip

VERDICT = f"""
CREATE FUNCTION sync.judge(p_dev text, p_table text, p_row jsonb, p_me sync.login, p_spec jsonb) RETURNS text {PATH}
LANGUAGE plpgsql AS $f$
DECLARE v_old jsonb := sync.stored(p_table, (p_row ->> 'id')::uuid); v_place sync.place; v_mine text :=
  sync.hex(p_me.agent); v_author text; v_changed text[]; v_devices text[]; v_column text; v_why text; v_new boolean;
  v_own boolean; v_twice boolean;
BEGIN
  SELECT array_agg(k), array_agg(DISTINCT right(c, 8)) INTO v_changed, v_devices FROM (SELECT k, coalesce(
      p_row -> '_clk' ->> k, p_row ->> '_new') COLLATE "C" AS c FROM jsonb_array_elements_text(p_spec -> 'columns') k)
    AS u WHERE c > coalesce(v_old -> '_clk' ->> k, v_old ->> '_new', '') COLLATE "C";
  IF v_changed IS NULL THEN RETURN NULL; END IF;
  IF NOT p_me.works AND EXISTS (SELECT 1 FROM unnest(v_devices) c WHERE c <> p_dev AND NOT EXISTS (
      SELECT 1 FROM sync.device d WHERE d.dev = c AND d.login = session_user)) THEN RETURN 'sync-foreign-clock'; END IF;
  IF NOT p_me.works THEN
    v_why := sync.judge_names(p_row, v_old, p_spec);
    IF v_why IS NOT NULL THEN RETURN v_why; END IF; END IF;
  v_place := sync.place_of(p_table, p_row, v_old, p_spec);
  IF v_place.need IS NOT NULL THEN RETURN v_place.need; END IF;
  IF v_place.late AND NOT EXISTS (SELECT 1 FROM sync.past q WHERE q.ticket = v_place.ticket
      AND q.scopes && sync.my_scopes()) AND NOT sync.held(p_me.agent, {FAR_RIGHTS}) THEN
    RETURN 'sync-no-ticket'; END IF;
  IF p_table = 'contact_address' AND v_old IS NOT NULL AND sync.plain(v_old ->> 'contact') IS DISTINCT FROM
      coalesce(p_row ->> 'contact', sync.plain(v_old ->> 'contact')) AND NOT sync.may_people_of(p_me, p_row, p_spec)
        THEN
    RETURN 'sync-no-right'; END IF;
  v_column := p_spec -> 'via' ->> 0;
  IF v_old IS NOT NULL AND v_column = ANY (v_changed) AND NOT p_spec -> 'change' ? v_column
    AND sync.plain(v_old ->> v_column) IS DISTINCT FROM (p_row ->> v_column) THEN RETURN 'sync-no-right'; END IF;
  IF NOT p_me.works THEN
    v_why := sync.judge_ties(p_table, p_row, v_old, p_me, p_spec, v_place);
    IF v_why IS NOT NULL THEN RETURN v_why; END IF; END IF;
  v_author := sync.author_of(p_row, v_old, p_spec);
  v_own := coalesce(v_author = v_mine OR v_author IS NULL AND sync.is_machine(p_table, p_row, v_old), false);
  IF (p_spec ->> 'private')::boolean AND NOT v_own THEN RETURN 'sync-foreign-author'; END IF;
  IF (p_spec ->> 'granting')::boolean AND NOT p_me.owner THEN
    v_why := sync.judge_granting(p_table, p_row, v_old, v_changed, p_me);
    IF v_why IS NOT NULL THEN RETURN v_why; END IF; END IF;
  IF v_place.reach IN ('setting', 'macro', 'rule') THEN
    RETURN coalesce(sync.judge_text(v_place.reach, p_row, v_old, v_changed, p_me, p_spec),
      sync.judge_again(p_row, v_old, p_me, p_spec)); END IF;
  v_twice := v_old IS NOT NULL AND p_row ->> '_new' <> '' AND (p_spec ->> 'twice')::boolean;
  v_new := v_old IS NULL OR v_twice;
  IF v_new THEN
    v_why := coalesce(sync.judge_new(p_table, p_row, p_me, p_spec, v_place, v_author),
      sync.judge_kind(p_table, p_row, p_me, v_place));
    IF v_why IS NOT NULL THEN RETURN v_why; END IF; END IF;
  FOREACH v_column IN ARRAY v_changed LOOP
    CONTINUE WHEN v_old IS NOT NULL AND sync.plain(v_old ->> v_column) IS NOT DISTINCT FROM (p_row ->> v_column);
    CONTINUE WHEN v_new AND coalesce(p_row -> '_clk' ->> v_column, '') = '' AND (v_old IS NULL
      OR NOT p_spec -> 'change' ?| ARRAY[v_column, '*']);
    IF NOT sync.may_change(p_table, v_column, p_row ->> v_column, v_own, p_me, p_spec, v_place) THEN
      RETURN 'sync-no-right'; END IF;
  END LOOP;
  v_why := sync.judge_again(p_row, v_old, p_me, p_spec);
  IF v_why IS NOT NULL THEN RETURN v_why; END IF;
  IF v_place.late THEN INSERT INTO sync.late (agent, tbl, id) VALUES (p_me.agent, p_table, (p_row ->> 'id')::uuid)
    ON CONFLICT DO NOTHING; END IF;
  RETURN NULL;
END $f$;

CREATE FUNCTION sync.is_machine(p_table text, p_row jsonb, p_old jsonb) RETURNS boolean STABLE {PATH}
LANGUAGE sql AS $f$
  SELECT CASE p_table WHEN 'message' THEN coalesce(p_old, p_row) ->> 'kind' = 'machine'
    WHEN 'outgoing' THEN coalesce(sync.stored('message', (coalesce(p_old, p_row) ->> 'message')::uuid) ->> 'kind'
      = 'machine', false)
    WHEN 'attachment' THEN coalesce(sync.stored('message', (coalesce(p_old, p_row) ->> 'message')::uuid) ->> 'kind'
      = 'machine', false) ELSE false END $f$;

CREATE FUNCTION sync.is_manual(p_rule text) RETURNS boolean STABLE {PATH} LANGUAGE sql AS $f$
  SELECT EXISTS (SELECT 1 FROM desk.rule r WHERE sync.hex(r.id) = p_rule AND r.trigger = 'manual'
    AND coalesce(r.deleted, 0) = 0) $f$;

CREATE FUNCTION sync.may_people_of(p_me sync.login, p_row jsonb, p_spec jsonb) RETURNS boolean STABLE {PATH}
LANGUAGE sql AS $f$
  SELECT coalesce((SELECT sync.may_people(p_me.agent, sync.texts(p_spec -> 'change' -> 'contact'), c._scopes)
    FROM desk.contact c WHERE c.id = (p_row ->> 'contact')::uuid), true) $f$;

CREATE FUNCTION sync.rights_for(p_column text, p_value text, p_me sync.login, p_spec jsonb) RETURNS jsonb STABLE {PATH}
LANGUAGE sql AS $f$
  SELECT coalesce(v -> CASE WHEN p_value IS NULL THEN '@nobody' WHEN p_value = sync.hex(p_me.agent) THEN '@me'
      ELSE p_value END, v -> '*', p_spec -> 'change' -> p_column, p_spec -> 'change' -> '*', '[]')
  FROM (SELECT p_spec -> 'values' -> p_column) AS u (v) $f$;

CREATE FUNCTION sync.may_change(p_table text, p_column text, p_value text, p_own boolean, p_me sync.login, p_spec jsonb,
  p_place sync.place) RETURNS boolean STABLE {PATH} LANGUAGE plpgsql AS $f$
DECLARE v_own jsonb := p_spec -> 'own_values' -> p_column;
BEGIN
  IF p_me.works AND p_spec -> 'desk' ?| ARRAY[p_column, '*'] THEN RETURN true; END IF;
  IF p_own AND p_spec -> 'own' ? p_column AND (v_own IS NULL OR v_own ? coalesce(p_value, ''))
    AND sync.reaches(p_me.agent, p_spec -> 'own' -> p_column, p_place) THEN RETURN true; END IF;
  IF (p_spec ->> 'erasable')::boolean AND (p_value IS NULL OR p_value = ANY ({BLANK}) OR p_column = 'deleted')
    AND sync.reaches(p_me.agent, to_jsonb({PURGE}), p_place) THEN RETURN true; END IF;
  IF p_table = 'ticket' AND p_column = 'department' AND EXISTS (SELECT 1 FROM desk.department d WHERE d.id =
      p_place.home::uuid AND (d.archived = 1 OR d.deleted = 1)) AND sync.reaches(p_me.agent, to_jsonb({STATUSES}),
        p_place)
    THEN RETURN true; END IF;
  IF p_table = 'agent' AND p_column IN ('availability', 'away_until', 'away_reason') AND EXISTS (SELECT 1 FROM
    desk.membership
      m WHERE m.agent = p_place.ticket AND coalesce(m.deleted, 0) = 0 AND sync.level(p_me.agent, sync.hex(m.department),
      {AVAILABILITY}) = 4) THEN RETURN true; END IF;
  IF p_spec -> 'values' ? p_column AND NOT sync.reaches(p_me.agent, sync.rights_for(p_column, p_value, p_me, p_spec),
      p_place) THEN RETURN false; END IF;
  RETURN sync.reaches(p_me.agent, coalesce(p_spec -> 'change' -> p_column, p_spec -> 'change' -> '*', '[]'), p_place);
END $f$;

CREATE FUNCTION sync.fits(p_table text, p_row jsonb, p_me sync.login, p_spec jsonb, p_author text) RETURNS boolean
  STABLE
{PATH} LANGUAGE sql AS $f$
  SELECT CASE WHEN p_me.owner OR p_table IN ('agent', 'ticket') THEN true
    WHEN p_me.works AND NOT EXISTS (SELECT 1 FROM sync.device d WHERE d.dev = right(p_row ->> '_new', 8)
      AND d.login = session_user) THEN true
    WHEN p_table IN ('event', 'shared_cause') THEN p_author = 'mail' AND (p_table = 'shared_cause'
      OR p_row ->> 'command' = ANY ({ON_EVERY_COMPUTER})) OR p_author LIKE 'rule:%'
      AND sync.is_manual(substr(p_author, 6))
    WHEN p_table = 'audit_entry' THEN {OWN_HANDS}
    ELSE coalesce(p_author, '') = '' AND (p_spec -> 'unsigned' ? coalesce(p_row ->> (p_spec ->> 'kind'), '')
      OR p_table = 'ticket_referral' OR sync.is_machine(p_table, p_row, NULL) OR p_table = 'message'
        AND EXISTS (SELECT 1 FROM desk.firing f JOIN sync.device d ON d.dev = right(f._new, 8)
        WHERE d.login = session_user AND f.ticket = (p_row ->> 'ticket')::uuid
        AND sync.is_manual(sync.hex(f.source)))) END $f$;

CREATE FUNCTION sync.judge_new(p_table text, p_row jsonb, p_me sync.login, p_spec jsonb, p_place sync.place,
  p_author text) RETURNS text STABLE {PATH} LANGUAGE plpgsql AS $f$
DECLARE v_kind text := p_row ->> (p_spec ->> 'kind'); v_column text;
BEGIN
  IF p_me.works AND p_spec -> 'desk' ? '*' THEN RETURN NULL; END IF;
  IF NOT sync.reaches(p_me.agent, CASE WHEN p_spec ->> 'kind' <> '' THEN coalesce(p_spec -> 'kinds' -> v_kind, '[]')
      ELSE p_spec -> 'make' END, p_place) THEN RETURN 'sync-no-right'; END IF;
  IF jsonb_array_length(p_spec -> 'author') > 0 AND p_author IS DISTINCT FROM sync.hex(p_me.agent)
    AND NOT coalesce(sync.fits(p_table, p_row, p_me, p_spec, p_author), false) THEN RETURN 'sync-foreign-author';
      END IF;
  IF p_table IN ('computer', 'audit_entry') AND NOT p_me.works AND NOT EXISTS (SELECT 1 FROM sync.device d
      WHERE d.dev = split_part(p_row ->> 'device', ' ', 1) AND d.login = session_user) THEN
    RETURN 'sync-foreign-author'; END IF;
  IF EXISTS (SELECT 1 FROM jsonb_each_text(p_spec -> 'made') m WHERE m.value IS DISTINCT FROM p_row ->> m.key
      AND coalesce(p_row -> '_clk' ->> m.key, '') = '') THEN RETURN 'sync-no-right'; END IF;
  FOR v_column IN SELECT jsonb_object_keys(p_spec -> 'values') LOOP
    IF coalesce(p_row -> '_clk' ->> v_column, '') = '' AND NOT sync.reaches(p_me.agent,
        sync.rights_for(v_column, p_row ->> v_column, p_me, p_spec), p_place) THEN RETURN 'sync-no-right'; END IF;
  END LOOP;
  RETURN NULL;
END $f$;

CREATE FUNCTION sync.judge_kind(p_table text, p_row jsonb, p_me sync.login, p_place sync.place) RETURNS text STABLE
  {PATH}
LANGUAGE plpgsql AS $f$
DECLARE v_message jsonb; v_of text; v_rights text[]; v_file text;
BEGIN
  IF p_table = 'message_revision' THEN
    v_message := sync.stored('message', (p_row ->> 'message')::uuid);
    v_of := CASE WHEN v_message ->> 'kind' IS DISTINCT FROM 'note' THEN 'message'
      WHEN (v_message ->> 'agent')::uuid = p_me.agent THEN 'own note' ELSE 'note' END;
    SELECT k.rights INTO v_rights FROM {KINDS} k (kind, what, rights) WHERE k.kind = p_row ->> 'kind' AND k.what = v_of;
    IF v_rights IS NOT NULL AND NOT sync.reaches(p_me.agent, to_jsonb(v_rights), p_place) THEN
      RETURN 'sync-no-right'; END IF;
  ELSIF p_table = 'firing' AND p_row ->> 'kind' = 'rule' AND NOT sync.is_manual(p_row ->> 'source') THEN
    RETURN 'sync-no-right';
  END IF;
  v_file := CASE p_table WHEN 'attachment' THEN p_row ->> 'blob' WHEN 'message' THEN p_row ->> 'raw'
    WHEN 'outgoing' THEN p_row ->> 'raw' END;
  IF v_file IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sync.blob b WHERE b.sha = v_file::bytea
      AND b._scopes && sync.my_scopes()) THEN RETURN 'sync-file-missing'; END IF;
  RETURN NULL;
END $f$;
"""
