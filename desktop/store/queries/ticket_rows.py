"""The rows of a ticket list, read for what is on screen: one statement for any number of tickets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.core.actors import Actor
from desktop.core.permissions import Permission
from desktop.store.queries.reading import blob, hexed, marks, maybe, read
from desktop.store.queries.rows import TicketRow
from desktop.store.queries.visibility import also_sql, visible_sql

LIST_ROW = """
SELECT t.rid, t.id, t.number, t.subject, iif({content}, t.snippet, ''), t.snippet_ours, coalesce(c.name, ''),
  coalesce((SELECT a.value FROM contact_address a WHERE a.contact = t.requester AND a.deleted = 0
            ORDER BY a.rid LIMIT 1), ''),
  t.status, coalesce(s.key, ''), coalesce(s.name, ''), coalesce(s.category, 1), t.lane, t.priority, t.department,
  t.assignee, coalesce(nullif(g.shown_name, ''), g.name, ''), t.updated_at, t.created_at, t.postponed_until,
  t.messages, t.attachments, t.send_state,
  t.lane NOT IN (4, 5, 20) AND coalesce(t.last_in_at, 0) > coalesce((SELECT e.seen_at FROM ticket_seen e
    WHERE e.ticket = t.id AND e.agent = ? AND e.deleted = 0), 0),
  EXISTS (SELECT 1 FROM draft d WHERE d.ticket = t.id AND d.agent = ? AND d.deleted = 0),
  (SELECT group_concat(lower(hex(coalesce(r.department, r.agent)))) FROM ticket_referral r
    WHERE r.ticket = t.id AND r.deleted = 0),
  iif({levels}, t.due_at, NULL), t.due_clock, iif({levels}, t.due_state, 0),
  CASE t.due_state WHEN 1 THEN (SELECT min(k.warn_at) FROM sla_clock k
    WHERE k.ticket = t.id AND k.clock = t.due_clock AND k.state = 'running' AND k.deleted = 0) END
FROM ticket t
LEFT JOIN contact c ON c.id = t.requester
LEFT JOIN status s ON s.id = t.status
LEFT JOIN agent g ON g.id = t.assignee
"""
MOST_AT_ONCE = 500


def ticket_rows(actor: Actor, rids: Sequence[int]) -> list[TicketRow]:
    """Return the rows with these numbers, in the order given; what is gone or out of sight is left out."""
    found: dict[int, TicketRow] = {}
    for start in range(0, len(rids), MOST_AT_ONCE):
        part = list(rids[start : start + MOST_AT_ONCE])
        found |= {row.rid: row for row in select_rows(actor, f"t.rid IN ({marks(part)})", part)}
    return [found[rid] for rid in rids if rid in found]


def select_rows(actor: Actor, condition: str, values: Sequence[object]) -> list[TicketRow]:
    """Return the visible rows under a condition on the ticket ``t``, in no promised order.

    The snippet is part of a message and is left out where those may not be read; what is due, where service levels
    may not be seen.
    """
    sight, seen = visible_sql(actor)
    content, held = also_sql(actor, Permission.TICKET_VIEW_CONTENT)
    me = blob(actor.id)
    levels, kept = also_sql(actor, Permission.TICKET_SLA_VIEW)
    begin = LIST_ROW.format(content=content, levels=levels)
    sql = f"{begin} WHERE {condition} AND t.deleted = 0 AND {sight}"
    return [_row(row) for row in read(sql, [*held, me, me, *kept, *kept, *values, *seen])]


def _row(row: tuple[Any, ...]) -> TicketRow:
    return TicketRow(
        rid=row[0],
        id=hexed(row[1]),
        number=row[2],
        subject=row[3],
        snippet=row[4],
        snippet_ours=bool(row[5]),
        requester_name=row[6],
        requester_email=row[7],
        status=hexed(row[8]),
        status_key=row[9],
        status_name=row[10],
        category=row[11],
        lane=row[12],
        priority=row[13],
        department=hexed(row[14]),
        assignee=maybe(row[15]),
        assignee_name=row[16],
        updated_at=row[17],
        created_at=row[18],
        postponed_until=row[19],
        messages=row[20],
        attachments=row[21],
        send_state=row[22],
        unread=bool(row[23]),
        has_draft=bool(row[24]),
        referred=frozenset(row[25].split(",")) if row[25] else frozenset(),
        due_at=row[26],
        due_clock=row[27] if row[28] else "",
        due_state=row[28],
        warn_at=row[29] if row[28] else None,
    )
