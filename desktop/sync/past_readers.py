"""Who had tickets that they may not see any more, by the tickets' history: word of it belongs into a summary.

The files that said so may be gone when somebody comes back who was away for long, and what is only missing from a
summary is never taken for such a word.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping

from desktop.store.database import db
from desktop.sync.scopes import Scopes, agent_scope, department_scope, in_folder, ticket_scopes
from desktop.sync.wire import Gone, Section

TAKEN = """
SELECT e.ticket, e.field, e.old FROM event e WHERE e.field IN ('department', 'assignee') AND e.row = e.ticket
AND e.deleted = 0 AND e.old IS NOT NULL
"""
ENDED = "SELECT ticket, department, agent FROM ticket_referral WHERE deleted = 1"
ERASED = """
SELECT id FROM ticket WHERE deleted = 1 AND coalesce(nullif(_clk, '') ->> 'department', nullif(_clk, '') ->> 'assignee')
IS NOT NULL
"""
PLACED = """
SELECT max(t._new, coalesce((SELECT max(value) FROM json_each(nullif(t._clk, '')) WHERE key IN ('department',
  'assignee')), ''), coalesce((SELECT max(max(r._new, coalesce((SELECT max(value) FROM json_each(nullif(r._clk, ''))),
  ''))) FROM ticket_referral r WHERE r.ticket = t.id), '')) FROM ticket t WHERE t.id = ?
"""


def left_sections(reading: Mapping[str, Scopes]) -> Iterator[Section]:
    """Give word of every ticket that left scopes, for those scopes; ``reading`` is what each agent (id) reads.

    Its clock is that of the last move: who knows a later one keeps the ticket. Of an erased ticket the history is
    erased too, so it left whatever it is not in.
    """
    had = _had(reading)
    gone: defaultdict[Scopes, list[Gone]] = defaultdict(list)
    for row, now in ticket_scopes(had).items():
        lost = had[row] - now
        lost |= {agent_scope(agent) for agent, own in reading.items() if own & lost and not own & now}
        lost = {scope for scope in lost if not scope.startswith("u:")}
        if lost:
            clock = str(db.execute_sql(PLACED, (row,)).fetchone()[0])
            gone[in_folder(frozenset(lost), reading)] += [Gone("ticket", row.hex(), clock, each) for each in lost]
    for scopes, found in gone.items():
        yield Section(scopes, (), tuple(found), vouched=True)


def _had(reading: Mapping[str, Scopes]) -> dict[bytes, set[str]]:
    """Return the scopes that tickets were in before, as far as their history says."""
    found: defaultdict[bytes, set[str]] = defaultdict(set)
    for ticket, field, old in db.execute_sql(TAKEN).fetchall():
        value = _said(old)
        if value is not None:
            found[bytes(ticket)].add(department_scope(value) if field == "department" else agent_scope(value))
    for ticket, home, agent in db.execute_sql(ENDED).fetchall():
        found[bytes(ticket)].add(department_scope(bytes(home).hex()) if home else agent_scope(bytes(agent).hex()))
    everywhere = {scope for own in reading.values() for scope in own if scope.startswith(("d:", "a:"))}
    for (ticket,) in db.execute_sql(ERASED).fetchall():
        found[bytes(ticket)] |= everywhere
    return found


def _said(stored: str) -> str | None:
    try:
        found = json.loads(stored)
    except ValueError:
        return None
    return found if isinstance(found, str) else None
