"""Giving and taking access: ``sync.regrant``, ``sync.revoke`` and, as the doorman, logins.

Owners' and administrators' computers write what each agent may, as they read it from roles and memberships; the server
refuses whatever goes beyond the caller's own rights, and a caller who has not read the newest people yet. The doorman
is the only role that may create roles, and owns only the functions here that need it. Passwords arrive as SCRAM
verifiers: no statement, and so no log, ever holds one. Every computer has a login of its own: one that is taken out is
shut out by the server itself, and the agent's others go on.
"""

from __future__ import annotations

from desktop.sync.policy import DESK
from desktop.sync.postgres.naming import literal
from desktop.sync.postgres.sql_people import HEAD
from desktop.sync.postgres.sql_put import PATH

PEOPLE_TABLES = sorted(name for name, policy in DESK.items() if policy.granting)
STALE = " UNION ALL ".join(f"SELECT max(_seq) AS seq FROM desk.{name}" for name in PEOPLE_TABLES)
VERIFIER = literal(r"^SCRAM-SHA-256\$[0-9]+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$")

GRANTS = f"""
CREATE FUNCTION sync.exceeds(p_me sync.login, p_agent uuid, p_given jsonb) RETURNS boolean STABLE {PATH}
LANGUAGE sql AS $f$
  SELECT NOT p_me.owner AND ((p_given ->> 'owner')::boolean OR EXISTS (SELECT 1
    FROM jsonb_each(p_given -> 'places') place, jsonb_each_text(place.value -> 'rights') given
    WHERE given.value::integer > greatest(sync.level(p_me.agent, place.key, given.key), CASE WHEN EXISTS (SELECT 1
      FROM sync.reach r WHERE r.agent = p_agent AND r.place IN (place.key, ''))
      THEN sync.level(p_agent, place.key, given.key) ELSE 0 END))) $f$;

CREATE FUNCTION sync.regrant(p_people jsonb, p_seq bigint) RETURNS text[] {HEAD} LANGUAGE plpgsql AS $f$
#variable_conflict use_column
DECLARE v_me sync.login := sync.me(); v_seq bigint; v_one jsonb; v_agent uuid; v_scopes text[]; v_left text[] := '{{}}';
  v_person sync.person;
BEGIN
  IF NOT v_me.works THEN RAISE 'sync-no-right' USING ERRCODE = 'DB001'; END IF;
  SELECT seq INTO v_seq FROM sync.stream FOR UPDATE;
  IF (SELECT max(u.seq) FROM ({STALE}) u) > p_seq THEN RAISE 'sync-people-newer' USING ERRCODE = 'DB001'; END IF;
  FOR v_one IN SELECT * FROM jsonb_array_elements(p_people) LOOP
    v_agent := (v_one ->> 'agent')::uuid; v_scopes := sync.texts(v_one -> 'scopes');
    SELECT * INTO v_person FROM sync.person WHERE agent = v_agent;
    IF NOT v_me.owner AND v_person.owner THEN CONTINUE; END IF;
    IF sync.exceeds(v_me, v_agent, v_one) THEN v_left := v_left || (v_one ->> 'agent'); CONTINUE; END IF;
    INSERT INTO sync.person VALUES (v_agent, (v_one ->> 'owner')::boolean, (v_one ->> 'works')::boolean)
      ON CONFLICT (agent) DO UPDATE SET owner = excluded.owner, works = excluded.works;
    UPDATE sync.login SET owner = (v_one ->> 'owner')::boolean, works = (v_one ->> 'works')::boolean
      WHERE agent = v_agent AND (owner, works) <> ((v_one ->> 'owner')::boolean, (v_one ->> 'works')::boolean);
    DELETE FROM sync.reach WHERE agent = v_agent AND NOT v_one -> 'places' ? place;
    INSERT INTO sync.reach (agent, place, rights, denied, member) SELECT v_agent, p.key, p.value -> 'rights',
        sync.texts(p.value -> 'denied'), (p.value ->> 'member')::boolean FROM jsonb_each(v_one -> 'places') p
      ON CONFLICT (agent, place) DO UPDATE SET rights = excluded.rights, denied = excluded.denied,
        member = excluded.member;
    INSERT INTO sync.revoked (agent, scope, by) SELECT v_agent, g.scope, v_me.agent FROM sync.grants g
      WHERE g.agent = v_agent AND NOT g.scope = ANY (v_scopes)
      ON CONFLICT (agent, scope) DO UPDATE SET at = now(), by = excluded.by;
    DELETE FROM sync.grants WHERE agent = v_agent AND NOT scope = ANY (v_scopes);
    DELETE FROM sync.revoked WHERE agent = v_agent AND scope = ANY (v_scopes);
    INSERT INTO sync.grants (agent, scope) SELECT v_agent, s FROM unnest(v_scopes) s ON CONFLICT DO NOTHING;
  END LOOP;
  PERFORM sync.tell('');
  RETURN v_left;
END $f$;

CREATE FUNCTION sync.revoke_agent(p_agent uuid) RETURNS void {HEAD} LANGUAGE plpgsql AS $f$
#variable_conflict use_column
DECLARE v_me sync.login := sync.me();
BEGIN
  IF v_me.agent <> p_agent AND NOT (v_me.works AND (v_me.owner
      OR NOT EXISTS (SELECT 1 FROM sync.person WHERE agent = p_agent AND owner))) THEN
    RAISE 'sync-no-right' USING ERRCODE = 'DB001'; END IF;
  INSERT INTO sync.revoked (agent, scope, by) SELECT p_agent, scope, v_me.agent FROM sync.grants WHERE agent = p_agent
    ON CONFLICT (agent, scope) DO UPDATE SET at = now(), by = excluded.by;
  DELETE FROM sync.grants WHERE agent = p_agent;
  DELETE FROM sync.reach WHERE agent = p_agent;
  DELETE FROM sync.presence WHERE agent = p_agent;
  UPDATE sync.login SET active = false WHERE agent = p_agent;
  PERFORM sync.tell('');
END $f$;

CREATE FUNCTION sync.may_open_door(p_agent uuid) RETURNS text STABLE {HEAD} LANGUAGE plpgsql AS $f$
DECLARE v_me sync.login := sync.me();
BEGIN
  IF NOT v_me.works OR NOT v_me.owner AND EXISTS (SELECT 1 FROM sync.person WHERE agent = p_agent AND owner) THEN
    RAISE 'sync-no-right' USING ERRCODE = 'DB001'; END IF;
  RETURN format('desk_%s_%s_', (SELECT suffix FROM sync.meta), sync.hex(p_agent));
END $f$;

CREATE FUNCTION sync.note_login(p_agent uuid, p_login name) RETURNS void {HEAD} LANGUAGE plpgsql AS $f$
BEGIN
  IF NOT starts_with(p_login, sync.may_open_door(p_agent)) THEN RAISE 'sync-no-right' USING ERRCODE = 'DB001'; END IF;
  INSERT INTO sync.login (login, agent, owner, works) SELECT p_login, p_agent, coalesce(p.owner, false),
      coalesce(p.works, false) FROM (SELECT 1) one LEFT JOIN sync.person p ON p.agent = p_agent;
END $f$;

CREATE FUNCTION sync.shut(p_agent uuid, p_dev text) RETURNS name[] {HEAD} LANGUAGE plpgsql AS $f$
#variable_conflict use_column
DECLARE v_agent uuid := coalesce(p_agent, (SELECT agent FROM sync.device WHERE dev = p_dev)); v_logins name[];
BEGIN
  PERFORM sync.may_open_door(v_agent);
  WITH shut AS (UPDATE sync.login SET active = false WHERE agent = v_agent AND login <> session_user
      AND (p_dev IS NULL OR login = (SELECT d.login FROM sync.device d WHERE d.dev = p_dev)) RETURNING login)
    SELECT coalesce(array_agg(login), '{{}}') INTO v_logins FROM shut;
  DELETE FROM sync.presence WHERE dev IN (SELECT d.dev FROM sync.device d WHERE d.login = ANY (v_logins));
  UPDATE sync.lease SET expires = clock_timestamp() - interval '1 second' WHERE expires > clock_timestamp()
    AND holder IN (SELECT d.dev FROM sync.device d WHERE d.login = ANY (v_logins));
  RETURN v_logins;
END $f$;

CREATE FUNCTION sync.logins() RETURNS TABLE (login name, agent uuid, active boolean, owner boolean) STABLE {HEAD}
LANGUAGE sql AS $f$
  SELECT l.login, l.agent, l.active, l.owner FROM sync.login l WHERE (sync.me()).works OR l.login = session_user $f$;
"""
DOORMAN = f"""
CREATE FUNCTION sync.open_login(p_agent uuid, p_verifier text) RETURNS name {HEAD} LANGUAGE plpgsql AS $f$
DECLARE v_login name := sync.may_open_door(p_agent) || left(replace(gen_random_uuid()::text, '-', ''), 8);
BEGIN
  IF p_verifier !~ {VERIFIER} THEN RAISE 'sync-bad-value' USING ERRCODE = 'DB001'; END IF;
  EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L IN ROLE @agents', v_login, p_verifier);
  EXECUTE format('GRANT %I TO @doorman', v_login);
  PERFORM sync.note_login(p_agent, v_login);
  RETURN v_login;
END $f$;

CREATE FUNCTION sync.end_sessions(p_logins name[], p_for_good boolean) RETURNS integer {PATH} LANGUAGE plpgsql AS $f$
DECLARE v_login name;
BEGIN
  FOR v_login IN SELECT rolname FROM pg_roles WHERE rolname = ANY (p_logins) AND p_for_good LOOP
    EXECUTE format('ALTER ROLE %I NOLOGIN', v_login);
  END LOOP;
  RETURN (SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = ANY (p_logins)
    AND datname = current_database() AND pid <> pg_backend_pid());
END $f$;

CREATE FUNCTION sync.close_login(p_agent uuid, p_for_good boolean) RETURNS integer {HEAD} LANGUAGE sql AS $f$
  SELECT sync.end_sessions(sync.shut(p_agent, NULL), p_for_good) $f$;

CREATE FUNCTION sync.close_computer(p_dev text, p_for_good boolean) RETURNS integer {HEAD} LANGUAGE sql AS $f$
  SELECT sync.end_sessions(sync.shut(NULL, p_dev), p_for_good) $f$;
"""
DOORS = (
    "sync.regrant(jsonb, bigint)",
    "sync.revoke_agent(uuid)",
    "sync.logins()",
)
TO_DOORMAN = ("sync.may_open_door(uuid)", "sync.note_login(uuid, name)", "sync.shut(uuid, text)")
DOORMAN_DOORS = (
    "sync.open_login(uuid, text)",
    "sync.close_login(uuid, boolean)",
    "sync.close_computer(text, boolean)",
)
