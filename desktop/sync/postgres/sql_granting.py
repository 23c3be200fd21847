"""What rows about people may give, and who writes settings, saved texts and rules; parts of ``sync.judge``.

Nobody gives more than they have, changes their own role or touches an owner (``core.granting``). The rights that logins
really have stand in ``sync.reach`` and come through ``sync.regrant``; these checks keep computers from believing a row
that says otherwise. What a setting takes is kept with the policy, a saved text's rights are ``core.macro_rights``, a
rule's ``store.queries.rules.may_edit``.
"""

from __future__ import annotations

from desktop.core.permissions import Permission
from desktop.sync.postgres.naming import literal
from desktop.sync.postgres.sql_put import PATH

P = Permission
VIEWS = (P.TICKET_VIEW_LIST, P.TICKET_VIEW_CONTENT, P.TICKET_VIEW_NOTES, P.TICKET_VIEW_HISTORY)


def _names(*rights: Permission) -> str:
    return "ARRAY[" + ", ".join(literal(each.value) for each in rights) + "]"


WRITING_RULES = _names(P.AUTOMATION_RULES_OWN_DEPARTMENT)
GRANTING = f"""
CREATE FUNCTION sync.role_rights(p_role text) RETURNS jsonb STABLE {PATH} LANGUAGE sql AS $f$
  SELECT coalesce((SELECT k.rights FROM sync.role_kind k WHERE k.role = coalesce((SELECT r.base FROM desk.role r
      WHERE sync.hex(r.id) = p_role AND coalesce(r.deleted, 0) = 0), p_role)), '{{}}')
    || CASE WHEN p_role = 'owner' THEN '{{}}' ELSE coalesce((SELECT jsonb_object_agg(g.permission, g.scope)
      FROM desk.role_grant g WHERE g.role = p_role AND coalesce(g.deleted, 0) = 0), '{{}}') END $f$;

CREATE FUNCTION sync.role_exceeds(p_agent uuid, p_role text, p_place text) RETURNS boolean STABLE {PATH}
LANGUAGE sql AS $f$
  SELECT EXISTS (SELECT 1 FROM jsonb_each_text(sync.role_rights(p_role)) r WHERE
    CASE WHEN p_place <> '' AND r.value::integer >= 3 THEN 4 ELSE r.value::integer END
      > sync.level(p_agent, p_place, r.key)) $f$;

CREATE FUNCTION sync.judge_granting(p_table text, p_row jsonb, p_old jsonb, p_changed text[], p_me sync.login)
RETURNS text STABLE {PATH} LANGUAGE plpgsql AS $f$
DECLARE v_role text := p_row ->> 'role'; v_home text := sync.plain(coalesce(p_old ->> 'department', p_row ->>
  'department'));
  v_mine text := sync.hex(p_me.agent); v_who uuid := coalesce(p_old ->> 'agent', p_row ->> 'agent')::uuid;
BEGIN
  IF p_table = 'agent' THEN
    IF p_old ->> 'role' = 'owner' AND p_row ->> 'id' <> v_mine THEN RETURN 'sync-owner-only'; END IF;
    IF 'role' = ANY (p_changed) AND v_role IS DISTINCT FROM p_old ->> 'role' AND (v_role = 'owner' OR
        p_row ->> 'id' = v_mine OR sync.role_exceeds(p_me.agent, v_role, '')) THEN RETURN 'sync-gives-too-much'; END IF;
  ELSIF p_table = 'role' THEN
    IF p_old IS NULL AND sync.role_exceeds(p_me.agent, p_row ->> 'base', '') THEN RETURN 'sync-gives-too-much'; END IF;
  ELSIF p_table = 'role_grant' THEN
    IF coalesce(p_row ->> 'scope', '0')::integer > sync.level(p_me.agent, '',
        coalesce(p_old ->> 'permission', p_row ->> 'permission')) OR (p_row ->> 'deleted')::integer = 1 AND
        sync.role_exceeds(p_me.agent, (SELECT r.base FROM desk.role r WHERE sync.hex(r.id) = p_old ->> 'role'), '')
      THEN RETURN 'sync-gives-too-much'; END IF;
  ELSIF p_table = 'membership' THEN
    IF 'role' = ANY (p_changed) AND coalesce(v_role, '') <> '' AND sync.role_exceeds(p_me.agent, v_role, v_home)
      OR (p_old IS NULL OR 'deleted' = ANY (p_changed)) AND coalesce(p_row ->> 'deleted', '0') = '0' AND EXISTS
        (SELECT 1
        FROM sync.reach r, jsonb_each_text(r.rights) g WHERE r.agent = v_who AND r.place = '' AND g.value IN ('2', '3')
        AND sync.level(p_me.agent, v_home, g.key) < CASE g.value WHEN '3' THEN 4 ELSE 2 END)
      THEN RETURN 'sync-gives-too-much'; END IF;
  ELSIF p_table = 'denial' THEN
    IF p_old IS NOT NULL AND (p_row ->> 'deleted')::integer = 1
        AND sync.level(p_me.agent, v_home, p_old ->> 'permission') < 4 THEN RETURN 'sync-gives-too-much'; END IF;
  ELSIF p_table = 'department' THEN
    IF 'visibility' = ANY (p_changed) AND p_row ->> 'visibility' IN ('read', 'open') AND p_old IS NOT NULL AND EXISTS (
        SELECT 1 FROM unnest({_names(*VIEWS)}) v WHERE sync.level(p_me.agent, p_row ->> 'id', v) < 4)
      THEN RETURN 'sync-gives-too-much'; END IF;
  END IF;
  RETURN NULL;
END $f$;

CREATE FUNCTION sync.may_setting(p_me sync.login, p_row jsonb, p_spec jsonb) RETURNS boolean STABLE {PATH}
LANGUAGE plpgsql AS $f$
DECLARE v_rights text[] := sync.texts(coalesce(p_spec -> 'settings' -> (p_row ->> 'scope') -> (p_row ->> 'key'),
  p_spec -> 'settings' -> (p_row ->> 'scope') -> '*', '[]'));
BEGIN
  IF p_row ->> 'scope' = 'agent' AND p_row ->> 'owner' = sync.hex(p_me.agent) THEN RETURN true; END IF;
  IF p_row ->> 'scope' = 'department' THEN RETURN sync.held_in(p_me.agent, v_rights, p_row ->> 'owner', 4); END IF;
  RETURN p_me.owner AND cardinality(v_rights) = 0 OR sync.held_in(p_me.agent, v_rights, '', 1);
END $f$;

CREATE FUNCTION sync.may_macro(p_me sync.login, p_row jsonb) RETURNS boolean STABLE {PATH} LANGUAGE sql AS $f$
  SELECT CASE WHEN nullif(p_row ->> 'owner', '') IS NOT NULL THEN sync.plain(p_row ->> 'owner') = sync.hex(p_me.agent)
      AND sync.held(p_me.agent, ARRAY[r || 'own'])
    WHEN nullif(p_row ->> 'department', '') IS NULL THEN sync.held_in(p_me.agent, ARRAY[r || 'shared'], '', 1)
    ELSE sync.held_in(p_me.agent, ARRAY[r || 'department'], sync.plain(p_row ->> 'department'), 1) AND (
      sync.member(p_me.agent, sync.plain(p_row ->> 'department'))
      OR sync.held_in(p_me.agent, ARRAY[r || 'shared'], '', 1)) END
  FROM (SELECT 'content.' || coalesce(p_row ->> 'kind', 'canned') || '_') AS u (r) $f$;

CREATE FUNCTION sync.may_rule(p_me sync.login, p_row jsonb) RETURNS boolean STABLE {PATH} LANGUAGE sql AS $f$
  SELECT sync.held_in(p_me.agent, {_names(P.AUTOMATION_RULES_ALL)}, '', 1) OR p_row ->> 'department' IS NOT NULL
    AND sync.member(p_me.agent, sync.plain(p_row ->> 'department'))
    AND sync.held_in(p_me.agent, {WRITING_RULES}, sync.plain(p_row ->> 'department'), 1) $f$;

CREATE FUNCTION sync.may_switch(p_me sync.login, p_row jsonb) RETURNS boolean STABLE {PATH} LANGUAGE sql AS $f$
  SELECT sync.held_in(p_me.agent, {_names(P.AUTOMATION_RULES_ENABLE)},
    coalesce(sync.plain(p_row ->> 'department'), ''), 1) OR sync.may_rule(p_me, p_row) $f$;

CREATE FUNCTION sync.judge_text(p_reach text, p_row jsonb, p_old jsonb, p_changed text[], p_me sync.login, p_spec jsonb)
RETURNS text STABLE {PATH} LANGUAGE plpgsql AS $f$
DECLARE v_now jsonb := coalesce(p_old, '{{}}') || (SELECT coalesce(jsonb_object_agg(key, value), '{{}}')
  FROM jsonb_each(p_row) WHERE key = ANY (p_changed));
BEGIN
  IF p_reach = 'setting' THEN
    IF NOT sync.may_setting(p_me, v_now, p_spec) OR p_old IS NOT NULL AND p_changed && ARRAY['scope', 'owner',
      'key'] AND
        (p_old ->> 'scope', p_old ->> 'owner', p_old ->> 'key') IS DISTINCT FROM (v_now ->> 'scope', v_now ->> 'owner',
        v_now ->> 'key') THEN RETURN 'sync-no-right'; END IF;
  ELSIF p_reach = 'macro' THEN
    IF NOT sync.may_macro(p_me, v_now) OR p_old IS NOT NULL AND NOT sync.may_macro(p_me, p_old) THEN
      RETURN 'sync-no-right'; END IF;
  ELSIF p_me.works AND p_changed <@ sync.texts(p_spec -> 'desk') THEN RETURN NULL;
  ELSIF p_old IS NOT NULL AND p_changed <@ ARRAY['active'] THEN
    IF NOT sync.may_switch(p_me, p_old) THEN RETURN 'sync-no-right'; END IF;
  ELSE
    IF NOT sync.may_rule(p_me, v_now) OR p_old IS NOT NULL AND NOT sync.may_rule(p_me, p_old) THEN
      RETURN 'sync-no-right'; END IF;
    IF p_changed && ARRAY['groups', 'actions', 'timing', 'owner'] AND sync.plain(v_now ->> 'owner') IS DISTINCT FROM
      sync.hex(p_me.agent) THEN RETURN 'sync-foreign-author'; END IF;
  END IF;
  RETURN NULL;
END $f$;
"""
