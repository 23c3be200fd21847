"""To whom a ticket was referred: departments and agents that see it without having it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.actors import Actor
from desktop.store.queries.reading import blob, hexed, read
from desktop.store.queries.visibility import visible_sql


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """One referral. ``target`` is the id of a department or (``to_agent``) an agent, ``by_name`` who referred it."""

    target: str
    to_agent: bool
    name: str
    by_name: str
    note: str
    at: int


def referrals(actor: Actor, ticket: str) -> list[ReferralRow]:
    """Return the referrals of a ticket in the order they were made; none of a ticket out of sight."""
    sight, seen = visible_sql(actor)
    sql = (
        "SELECT coalesce(r.department, r.agent), r.agent IS NOT NULL,"
        " coalesce(d.name, nullif(g.shown_name, ''), g.name, ''), coalesce(nullif(b.shown_name, ''), b.name, ''),"
        " r.note, r.at FROM ticket_referral r JOIN ticket t ON t.id = r.ticket"
        " LEFT JOIN department d ON d.id = r.department LEFT JOIN agent g ON g.id = r.agent"
        f" LEFT JOIN agent b ON b.id = r.by WHERE r.ticket = ? AND r.deleted = 0 AND {sight} ORDER BY r.at, r.rid"
    )
    return [
        ReferralRow(hexed(target), bool(agent), str(name), str(by), str(note), int(at))
        for target, agent, name, by, note, at in read(sql, [blob(ticket), *seen])
    ]
