"""``sync.judge``: whether one row may be written by who sends it, and if not, why; see ``sql_judge``.

Returns NULL, a code, or ``need TABLE ID`` when what the row hangs on is not here yet.
"""

from __future__ import annotations

from desktop.core.permissions import Permission
from desktop.sync.policy import EMPTY
from desktop.sync.postgres.naming import literal
from desktop.sync.postgres.sql_put import PATH

LATE_DAYS = 14
"""How long what somebody did to a ticket still counts after it was taken from them: they may have been offline."""
PURGE = f"ARRAY[{literal(Permission.TICKET_PURGE.value)}]"
BLANK = "ARRAY[" + ", ".join(literal(str(each)) for each in EMPTY if isinstance(each, (str, int))) + ", '\\x']"
JUDGE = f"""
CREATE TYPE sync.place AS (reach text, ticket uuid, home text, assignee text, scopes text[], late boolean, need text,
  fresh boolean);

CREATE FUNCTION sync.place_of(p_table text, p_row jsonb, p_old jsonb, p_spec jsonb) RETURNS sync.place STABLE {PATH}
LANGUAGE plpgsql AS $f$
DECLARE v_place sync.place; v_via text := p_spec -> 'via' ->> 0; v_up text := p_spec ->> 'parent'; v_id uuid;
  v_ticket desk.ticket;
BEGIN
  v_place.reach := p_spec ->> 'reach'; v_place.late := false; v_place.fresh := false;
  IF v_place.reach = 'ticket' AND p_table = 'ticket' AND p_old IS NULL THEN
    v_place.home := p_row ->> 'department'; v_place.assignee := p_row ->> 'assignee';
    v_place.scopes := sync.scopes_of_ticket((p_row ->> 'id')::uuid, (p_row ->> 'department')::uuid,
      (p_row ->> 'assignee')::uuid);
    v_place.fresh := true;
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
    v_place.ticket := v_id; v_place.home := sync.hex(v_ticket.department); v_place.assignee :=
      sync.hex(v_ticket.assignee);
    v_place.scopes := v_ticket._scopes;
    v_place.late := v_ticket.id IS NOT NULL AND NOT v_ticket._scopes && sync.my_scopes();
  ELSIF v_place.reach = 'contact' THEN
    v_place.scopes := CASE WHEN p_table = 'contact' THEN ARRAY(SELECT jsonb_array_elements_text(p_old -> '_scopes'))
      ELSE (SELECT c._scopes FROM desk.contact c WHERE c.id = coalesce(p_old ->> v_via, p_row ->> v_via)::uuid) END;
  ELSIF p_table = 'agent' THEN
    v_place.ticket := (p_row ->> 'id')::uuid;
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
    WHEN 'ticket' THEN NOT p.late AND sync.may(p_agent, v_rights, p.home, p.assignee, p.scopes)
      OR p.fresh AND EXISTS (SELECT 1 FROM unnest(v_rights) r WHERE sync.level(p_agent, p.home, r)
        >= CASE WHEN sync.member(p_agent, p.home) THEN 1 ELSE 4 END)
      OR EXISTS (SELECT 1 FROM sync.past q WHERE q.ticket = p.ticket AND q.at > now() - interval '{LATE_DAYS} days'
        AND q.scopes && sync.my_scopes() AND sync.may(p_agent, v_rights, sync.hex(q.home), sync.hex(q.assignee),
          q.scopes))
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
    IF v_row IS NULL THEN RETURN NULL; END IF;
  END IF;
  RETURN sync.plain(v_row ->> v_path[cardinality(v_path)]);
END $f$;
"""
