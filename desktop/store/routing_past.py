"""Who had a ticket's customer before, and to whom a ticket does not go again by itself."""

from __future__ import annotations

import json

from desktop.core.routing import Needs
from desktop.store.queries.reading import blob, hexed, read

LOOKED_AT = 50
AGAIN_MS = 15 * 60_000
"""After this long an agent who let an offer lapse may be offered the ticket again."""
GIVING_BACK = ("assign", "undo", "take_back_unanswered")
"""Commands by which a ticket is taken from an agent who is there: they did not want it, or did nothing."""


def needs_of(ticket: str, requester: str, company: str | None, moment: int) -> Needs:
    """Return what a ticket asks for at a moment (ms), and who had its customer and its company before."""
    sql = (
        "SELECT DISTINCT x.tag FROM ticket_tag x JOIN agent_skill s ON s.tag = x.tag AND s.deleted = 0"
        " WHERE x.ticket = ? AND x.deleted = 0"
    )
    skills = frozenset(hexed(tag) for (tag,) in read(sql, [blob(ticket)]))
    had = _had("requester", requester, ticket)
    of_company = _had("company", company, ticket) if company else []
    return Needs(
        skills, next(iter(had), ""), max(of_company, key=of_company.count, default=""), passed_over(ticket, moment)
    )


def passed_over(ticket: str, moment: int) -> frozenset[str]:
    """Return who declined a ticket, let it lapse just now, gave it back, or left it lying until it was taken away."""
    sql = (
        "SELECT agent FROM offer WHERE ticket = ? AND deleted = 0"
        " AND (state = 'declined' OR (state = 'lapsed' AND until > ?))"
    )
    found = {hexed(agent) for (agent,) in read(sql, [blob(ticket), moment - AGAIN_MS])}
    return frozenset(found | set(_gave_back(ticket)))


def _gave_back(ticket: str) -> list[str]:
    """Return from whom the ticket was taken last, when a person or the clock did it: others shall have it now."""
    sql = (
        "SELECT command, field, old, new FROM event WHERE ticket = ? AND kind = 'ticket'"
        " AND field IN ('assignee', 'department') ORDER BY rid DESC LIMIT 1"
    )
    for command, field, old, new in read(sql, [blob(ticket)]):
        before = json.loads(old) if old else None
        if field == "assignee" and not (new and json.loads(new)) and before and command in GIVING_BACK:
            return [before]
    return []


def _had(column: str, owner: str, ticket: str) -> list[str]:
    """Return who had the newest other tickets of a customer or company, newest first."""
    sql = (
        f"SELECT assignee FROM (SELECT assignee, updated_at FROM ticket INDEXED BY ticket_{column}_updated"
        f" WHERE {column} = ? AND id <> ? ORDER BY updated_at DESC LIMIT {LOOKED_AT})"
        " WHERE assignee IS NOT NULL ORDER BY updated_at DESC"
    )
    return [hexed(agent) for (agent,) in read(sql, [blob(owner), blob(ticket)])]
