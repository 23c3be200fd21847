"""What follows from a push: whose rows change hands when a ticket moves, and which people come along.

A ticket's scopes follow from its department, assignee and referrals; all that hangs on it has the same. A contact has
those of its tickets (those of its maker until it has any), a company those of its people. Whoever loses a ticket is
told by a row in ``sync.gone``: computers remove nothing that is merely missing. Of these the newest is kept for each
ticket and scope, for ever, and none once the ticket is back: a computer may have been away for any time.
"""

from __future__ import annotations

from desktop.sync.postgres.naming import quoted
from desktop.sync.postgres.schema import PARENTS
from desktop.sync.postgres.sql_put import PATH
from desktop.sync.postgres.sql_rows import LATE_DAYS
from desktop.sync.tables import SYNCED, Home

CHILDREN = {
    name: spec.via[0]
    for name, spec in SYNCED.items()
    if spec.via and spec.home in (Home.TICKET, Home.EVENT, Home.FIELD_VALUE)
}
"""Tables that hang on a ticket, or on what hangs on one, and the column that says on which."""
FIRST = [name for name in CHILDREN if PARENTS[name] == "ticket"]
SECOND = [name for name in CHILDREN if PARENTS[name] != "ticket"]
NAMING = (("attachment", "blob"), ("message", "raw"), ("outgoing", "raw"))
"""Columns on tickets that name a file by its hash."""


def _follow(table: str, column: str, parent: str, ids: str) -> str:
    return (
        f"UPDATE desk.{quoted(table)} c SET _scopes = p._scopes, _seq = p_seq FROM desk.{quoted(parent)} p"
        f" WHERE p.id = ANY ({ids}) AND c.{quoted(column)} = p.id AND c._scopes <> p._scopes;"
    )


def _ticket_followers() -> str:
    first = "\n  ".join(_follow(name, CHILDREN[name], "ticket", "v_moved") for name in FIRST)
    found = "\n  ".join(
        f"v_{parent} := ARRAY(SELECT id FROM desk.{parent} WHERE ticket = ANY (v_moved));"
        for parent in ("message", "outgoing")
    )
    second = "\n  ".join(_follow(name, CHILDREN[name], PARENTS[name], f"v_{PARENTS[name]}") for name in SECOND)
    return f"{first}\n  {found}\n  {second}"


SETTLE = f"""
CREATE FUNCTION sync.settle_tickets(p_ids uuid[], p_seq bigint) RETURNS boolean {PATH} LANGUAGE plpgsql AS $f$
#variable_conflict use_column
DECLARE v_moved uuid[]; v_message uuid[]; v_outgoing uuid[]; v_shas bytea[];
BEGIN
  IF cardinality(p_ids) = 0 THEN RETURN false; END IF;
  v_moved := ARRAY(SELECT t.id FROM desk.ticket t WHERE t.id = ANY (p_ids)
    AND t._scopes <> sync.scopes_of_ticket(t.id, t.department, t.assignee));
  DELETE FROM sync.gone g USING desk.ticket t WHERE t.id = ANY (v_moved) AND g.id = t.id
    AND g.scope = ANY (t._scopes || sync.scopes_of_ticket(t.id, t.department, t.assignee));
  INSERT INTO sync.gone SELECT p_seq, 'ticket', t.id, s, greatest(t._clk ->> 'department', t._clk ->> 'assignee',
    t._new)
    FROM desk.ticket t, unnest(t._scopes) s WHERE t.id = ANY (v_moved)
    AND NOT s = ANY (sync.scopes_of_ticket(t.id, t.department, t.assignee)) ON CONFLICT DO NOTHING;
  DELETE FROM sync.past WHERE ticket = ANY (v_moved) AND at < now() - interval '{LATE_DAYS} days';
  INSERT INTO sync.past SELECT t.id, t.department, t.assignee, t._scopes, now() FROM desk.ticket t
    WHERE t.id = ANY (v_moved);
  UPDATE desk.ticket t SET _scopes = sync.scopes_of_ticket(t.id, t.department, t.assignee), _seq = p_seq
    WHERE t.id = ANY (v_moved);
  WITH late AS (DELETE FROM sync.orphan WHERE tbl = 'ticket' AND parent = ANY (p_ids) RETURNING parent)
    SELECT v_moved || coalesce(array_agg(parent), '{{}}') INTO v_moved FROM late;
  IF cardinality(v_moved) = 0 THEN RETURN false; END IF;
  {_ticket_followers()}
  v_shas := ARRAY(SELECT blob FROM desk.attachment WHERE message = ANY (v_message) AND blob IS NOT NULL
    UNION SELECT raw FROM desk.message WHERE id = ANY (v_message) AND raw IS NOT NULL
    UNION SELECT raw FROM desk.outgoing WHERE id = ANY (v_outgoing) AND raw IS NOT NULL);
  PERFORM sync.settle_blobs(v_shas, true);
  RETURN true;
END $f$;

CREATE FUNCTION sync.settle_blobs(p_shas bytea[], p_exactly boolean) RETURNS void {PATH} LANGUAGE sql AS $f$
  WITH named AS ({
    " UNION ALL ".join(
        f"SELECT {column} AS sha, _scopes FROM desk.{table} WHERE {column} = ANY (p_shas)" for table, column in NAMING
    )
}),
  wanted AS (SELECT n.sha, array_agg(DISTINCT s) AS scopes FROM named n, unnest(n._scopes) s GROUP BY n.sha)
  UPDATE sync.blob b SET _scopes = sync.sorted(CASE WHEN p_exactly THEN w.scopes ELSE b._scopes || w.scopes END)
  FROM wanted w WHERE b.sha = w.sha AND CASE WHEN p_exactly THEN b._scopes <> sync.sorted(w.scopes)
    ELSE NOT b._scopes @> w.scopes END $f$;

CREATE FUNCTION sync.settle_people(p_contacts uuid[], p_seq bigint) RETURNS boolean {PATH} LANGUAGE plpgsql AS $f$
#variable_conflict use_column
DECLARE v_changed uuid[]; v_firms uuid[]; v_other uuid[]; v_any boolean;
BEGIN
  IF cardinality(p_contacts) = 0 THEN RETURN false; END IF;
  WITH wanted AS (SELECT c.id, sync.sorted('{{office}}'::text[] || coalesce((SELECT array_agg(DISTINCT s)
      FROM desk.ticket t, unnest(t._scopes) s WHERE t.requester = c.id), c._scopes)) AS scopes FROM desk.contact c
      WHERE c.id = ANY (p_contacts)),
  changed AS (UPDATE desk.contact c SET _scopes = w.scopes, _seq = p_seq FROM wanted w
    WHERE w.id = c.id AND c._scopes <> w.scopes RETURNING c.id)
  SELECT coalesce(array_agg(id), '{{}}') INTO v_changed FROM changed;
  WITH late AS (DELETE FROM sync.orphan WHERE tbl = 'contact' AND parent = ANY (p_contacts) RETURNING parent)
    SELECT v_changed || coalesce(array_agg(parent), '{{}}') INTO v_changed FROM late;
  v_any := cardinality(v_changed) > 0;
  {_follow("contact_address", "contact", "contact", "v_changed")}
  {_follow("field_value", "row", "contact", "v_changed")}
  v_firms := ARRAY(SELECT DISTINCT company FROM desk.contact WHERE id = ANY (p_contacts) AND company IS NOT NULL);
  RETURN sync.settle_companies(v_firms, p_seq) OR v_any;
END $f$;

CREATE FUNCTION sync.settle_companies(p_ids uuid[], p_seq bigint) RETURNS boolean {PATH} LANGUAGE plpgsql AS $f$
#variable_conflict use_column
DECLARE v_changed uuid[];
BEGIN
  IF cardinality(p_ids) = 0 THEN RETURN false; END IF;
  WITH wanted AS (SELECT k.id, sync.sorted('{{office}}'::text[] || coalesce((SELECT array_agg(DISTINCT s)
      FROM desk.contact c, unnest(c._scopes) s WHERE c.company = k.id), k._scopes)) AS scopes FROM desk.company k
      WHERE k.id = ANY (p_ids)),
  changed AS (UPDATE desk.company k SET _scopes = w.scopes, _seq = p_seq FROM wanted w
    WHERE w.id = k.id AND k._scopes <> w.scopes RETURNING k.id)
  SELECT coalesce(array_agg(id), '{{}}') INTO v_changed FROM changed;
  WITH late AS (DELETE FROM sync.orphan WHERE tbl = 'company' AND parent = ANY (p_ids) RETURNING parent)
    SELECT v_changed || coalesce(array_agg(parent), '{{}}') INTO v_changed FROM late;
  {_follow("company_domain", "company", "company", "v_changed")}
  {_follow("field_value", "row", "company", "v_changed")}
  RETURN cardinality(v_changed) > 0;
END $f$;
"""
"""``settle_people`` reads all tickets of the contacts it is given: callers leave out those that need nothing."""
