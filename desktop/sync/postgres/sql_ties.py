"""What a row says beside its ticket, and the id that follows from what it says; parts of ``sync.judge``.

Rows are found by ids that follow from content (``natural_rows``, RFC 9562 UUIDv5): whoever could make a setting with
the id of another one would have written that one. PostgreSQL has SHA-1 only in an extension that not every server has,
so ``sync.sha1`` counts it (FIPS 180-4); only rows of agents who do not work for the desk are asked. Addresses beyond
ASCII are folded otherwise here than in Python: for them the id is not looked at.
"""

from __future__ import annotations

from desktop.store.database import NAMESPACE
from desktop.sync.postgres.naming import literal
from desktop.sync.postgres.sql_put import PATH
from desktop.sync.rights_numbers import ROOM
from desktop.sync.rights_ties import DEEPEST, OF_LETTERS, PLACES


def _texts(names: frozenset[str]) -> str:
    return "ARRAY[" + ", ".join(literal(each) for each in sorted(names)) + "]"


ROTATED = "(({0} << {1}) | ({0} >> (32 - {1}))) & 4294967295"
NAMES = f"""
CREATE FUNCTION sync.sha1(p bytea) RETURNS bytea IMMUTABLE {PATH} LANGUAGE plpgsql AS $f$
DECLARE m bytea := p || '\\x80'::bytea || decode(repeat('00', ((55 - length(p)) % 64 + 64) % 64), 'hex')
    || int8send(length(p)::bigint * 8);
  h bigint[] := ARRAY[1732584193, 4023233417, 2562383102, 271733878, 3285377520]; w bigint[]; a bigint; b bigint;
  c bigint; d bigint; e bigint; f bigint; x bigint;
BEGIN
  FOR n IN 0 .. length(m) / 64 - 1 LOOP
    w := ARRAY(SELECT ('x' || encode(substring(m FROM n * 64 + i * 4 + 1 FOR 4), 'hex'))::bit(32)::bigint
      FROM generate_series(0, 15) i ORDER BY i);
    a := h[1]; b := h[2]; c := h[3]; d := h[4]; e := h[5];
    FOR i IN 1 .. 80 LOOP
      IF i > 16 THEN
        x := w[i - 3] # w[i - 8] # w[i - 14] # w[i - 16];
        w[i] := {ROTATED.format("x", 1)};
      END IF;
      IF i <= 20 THEN f := ((b & c) | ((4294967295 # b) & d)) + 1518500249;
      ELSIF i <= 40 THEN f := (b # c # d) + 1859775393;
      ELSIF i <= 60 THEN f := ((b & c) | (b & d) | (c & d)) + 2400959708;
      ELSE f := (b # c # d) + 3395469782; END IF;
      x := (({ROTATED.format("a", 5)}) + f + e + w[i]) & 4294967295;
      e := d; d := c; c := {ROTATED.format("b", 30)}; b := a; a := x;
    END LOOP;
    h := ARRAY[(h[1] + a) & 4294967295, (h[2] + b) & 4294967295, (h[3] + c) & 4294967295, (h[4] + d) & 4294967295,
      (h[5] + e) & 4294967295];
  END LOOP;
  RETURN (SELECT decode(string_agg(lpad(to_hex(v), 8, '0'), '' ORDER BY n), 'hex')
    FROM unnest(h) WITH ORDINALITY u (v, n));
END $f$;

CREATE FUNCTION sync.natural_id(p_parts text[]) RETURNS text STABLE {PATH} LANGUAGE plpgsql AS $f$
DECLARE v bytea := substring(sync.sha1('\\x{NAMESPACE.hex}'::bytea
  || convert_to(array_to_string(p_parts, E'\\x1f'), 'UTF8')) FOR 16);
BEGIN
  v := set_byte(v, 6, get_byte(v, 6) & 15 | 80);
  RETURN encode(set_byte(v, 8, get_byte(v, 8) & 63 | 128), 'hex');
END $f$;

CREATE FUNCTION sync.judge_names(p_row jsonb, p_old jsonb, p_spec jsonb) RETURNS text STABLE {PATH}
LANGUAGE plpgsql AS $f$
DECLARE v_now jsonb := coalesce(p_old, '{{}}') || p_row; v_form jsonb; v_parts text[]; v_far boolean := false;
BEGIN
  IF substr(p_row ->> 'id', 13, 1) <> '5' OR jsonb_array_length(p_spec -> 'names') = 0 OR p_old IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements_text(p_spec -> 'naming') k WHERE p_row ? k
      AND sync.plain(p_row ->> k) IS DISTINCT FROM sync.plain(p_old ->> k)) THEN RETURN NULL; END IF;
  FOR v_form IN SELECT f FROM jsonb_array_elements(p_spec -> 'names') f LOOP
    SELECT array_agg(CASE k ->> 0 WHEN 'is' THEN k ->> 1 WHEN 'id' THEN coalesce(sync.plain(v_now ->> (k ->> 1)), '')
        WHEN 'trimmed' THEN lower(btrim(v_now ->> (k ->> 1))) WHEN 'folded' THEN lower(v_now ->> (k ->> 1))
        ELSE coalesce(v_now ->> (k ->> 1), '') END ORDER BY n), coalesce(bool_or(k ->> 0 IN ('trimmed', 'folded')
        AND v_now ->> (k ->> 1) ~ '[^\\x01-\\x7f]'), false) INTO v_parts, v_far
      FROM jsonb_array_elements(v_form) WITH ORDINALITY u (k, n);
    IF v_far OR sync.natural_id(v_parts) = p_row ->> 'id' THEN RETURN NULL; END IF;
  END LOOP;
  RETURN 'sync-bad-value';
END $f$;
"""
AGAIN = f"""
CREATE FUNCTION sync.judge_again(p_row jsonb, p_old jsonb, p_me sync.login, p_spec jsonb) RETURNS text STABLE {PATH}
LANGUAGE plpgsql AS $f$
DECLARE v_author text := p_spec -> 'author' ->> 0;
BEGIN
  IF p_me.works OR p_old IS NULL OR p_row ->> '_new' COLLATE "C" <= p_old ->> '_new' COLLATE "C" THEN
    RETURN NULL; END IF;
  IF NOT (p_spec ->> 'twice')::boolean AND NOT EXISTS (SELECT 1 FROM sync.device d WHERE d.dev = right(p_old ->> '_new',
      8) AND d.agent = p_me.agent) THEN RETURN 'sync-foreign-author'; END IF;
  IF jsonb_array_length(p_spec -> 'author') = 1 AND v_author <> '_new' AND NOT p_spec -> 'change' ? v_author
    AND sync.plain(p_row ->> v_author) IS DISTINCT FROM sync.plain(p_old ->> v_author) THEN
    RETURN 'sync-foreign-author'; END IF;
  RETURN NULL;
END $f$;
"""
"""A later clock of making would win against every edit that others do not know of yet, and say whose a row is."""
TIES = f"""
CREATE FUNCTION sync.number_fits(p_me sync.login, p_id uuid, p_number bigint) RETURNS boolean STABLE {PATH}
LANGUAGE sql AS $f$
  WITH given AS (SELECT g.agent = p_me.agent AS mine FROM (SELECT * FROM sync.given WHERE first <= p_number
      ORDER BY first DESC LIMIT 1) g WHERE p_number <= g.last
    UNION ALL SELECT EXISTS (SELECT 1 FROM sync.device d WHERE d.dev = b.device AND d.agent = p_me.agent)
      FROM desk.number_block b WHERE coalesce(b.deleted, 0) = 0 AND p_number >= b.first AND p_number < b.first + b.size)
  SELECT p_number <= 0 OR coalesce((SELECT bool_or(mine) FROM given), NOT sync.number_taken(p_id, p_number)
    AND p_number <= {ROOM} + greatest((SELECT n FROM sync.counter WHERE name = 'ticket'),
      (SELECT max(number) FROM desk.ticket), (SELECT max(first + size) FROM desk.number_block), 0)) $f$;

CREATE FUNCTION sync.number_taken(p_id uuid, p_number bigint) RETURNS boolean STABLE {PATH} LANGUAGE sql AS $f$
  SELECT EXISTS (SELECT 1 FROM desk.ticket t WHERE t.number = p_number AND t.id <> p_id AND coalesce(t.deleted, 0) = 0)
  $f$;

CREATE FUNCTION sync.judge_field(p_now jsonb) RETURNS text STABLE {PATH} LANGUAGE plpgsql AS $f$
DECLARE v_row uuid := (p_now ->> 'row')::uuid; v_ticket uuid := (p_now ->> 'ticket')::uuid;
BEGIN
  IF v_row IS NULL OR v_ticket <> v_row OR v_ticket IS NULL AND (EXISTS (SELECT 1 FROM desk.ticket t WHERE t.id = v_row)
      OR EXISTS (SELECT 1 FROM desk.contact c WHERE c.id = v_row AND NOT c._scopes && sync.my_scopes())
      OR EXISTS (SELECT 1 FROM desk.company c WHERE c.id = v_row AND NOT c._scopes && sync.my_scopes()))
    THEN RETURN 'sync-no-right'; END IF;
  RETURN NULL;
END $f$;

CREATE FUNCTION sync.judge_ties(p_table text, p_row jsonb, p_old jsonb, p_me sync.login, p_spec jsonb,
  p_place sync.place) RETURNS text STABLE {PATH} LANGUAGE plpgsql AS $f$
DECLARE v_id uuid := (p_row ->> 'id')::uuid; v_message jsonb; v_number bigint := CASE WHEN p_table IN ('ticket',
  'ticket_alias') THEN p_row ->> 'number' END::bigint;
BEGIN
  IF p_table = 'ticket' AND v_number IS DISTINCT FROM (p_old ->> 'number')::bigint
    AND NOT sync.number_fits(p_me, v_id, v_number) THEN RETURN 'sync-no-right'; END IF;
  IF p_table = 'ticket_alias' AND p_old IS NULL AND sync.number_taken(p_place.ticket, v_number)
    AND NOT EXISTS (SELECT 1 FROM desk.ticket t WHERE t.id = p_place.ticket AND t.number = v_number)
    AND NOT format('%s:%s', sync.hex(p_place.ticket), v_number) = ANY (string_to_array(
      coalesce(current_setting('desk.left_numbers', true), ''), ' ')) THEN RETURN 'sync-no-right'; END IF;
  IF p_table = 'field_value' THEN RETURN sync.judge_field(coalesce(p_old, '{{}}') || p_row); END IF;
  IF p_table = 'rating' AND p_old IS NULL AND p_row ->> 'score' IS NOT NULL THEN RETURN 'sync-no-right'; END IF;
  IF p_table = 'shared_cause' AND p_row ? 'depth' AND coalesce(p_row ->> 'depth', '') !~ '^[0-9]{{1,4}}$'
    OR p_table = 'shared_cause' AND (p_row ->> 'depth')::bigint > {DEEPEST} THEN RETURN 'sync-bad-value'; END IF;
  IF p_table = ANY ({_texts(OF_LETTERS)}) AND p_row ->> 'message' IS NOT NULL THEN
    v_message := sync.stored('message', (p_row ->> 'message')::uuid);
    IF v_message IS NULL THEN RETURN format('need message %s', sync.plain(p_row ->> 'message')); END IF;
    IF (v_message ->> 'ticket')::uuid IS DISTINCT FROM p_place.ticket THEN RETURN 'sync-no-right'; END IF;
  END IF;
  IF p_old IS NULL AND p_spec ->> 'reach' = 'ticket' AND p_spec ->> 'parent' <> 'ticket' AND p_spec -> 'columns'
    ? 'ticket' AND (p_row ->> 'ticket')::uuid IS DISTINCT FROM p_place.ticket THEN RETURN 'sync-no-right'; END IF;
  IF p_table = 'event' AND p_old IS NULL THEN RETURN sync.judge_history(p_row, p_me, p_place); END IF;
  RETURN NULL;
END $f$;

CREATE FUNCTION sync.judge_history(p_row jsonb, p_me sync.login, p_place sync.place) RETURNS text STABLE {PATH}
LANGUAGE plpgsql AS $f$
DECLARE v_spec jsonb; v_new jsonb := (p_row ->> 'new')::jsonb;
BEGIN
  IF NOT coalesce(p_row ->> 'field', '') = ANY ({_texts(PLACES)}) OR sync.plain(p_row ->> 'row') IS DISTINCT FROM
    sync.plain(p_row ->> 'ticket') THEN RETURN NULL; END IF;
  SELECT spec INTO v_spec FROM sync.policy WHERE tbl = 'ticket';
  IF NOT sync.may_change('ticket', p_row ->> 'field', CASE jsonb_typeof(v_new) WHEN 'string' THEN v_new #>> '{{}}' END,
    false, p_me, v_spec, p_place) THEN RETURN 'sync-no-right'; END IF;
  RETURN NULL;
END $f$;
"""
