"""Which service level counts for a ticket, and whether somebody chose it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.actors import Actor
from desktop.core.permissions import Permission
from desktop.store.queries.reading import blob, maybe, read_one
from desktop.store.queries.visibility import also_sql, visible_sql

LEVEL = """
SELECT t.sla, coalesce(p.name, ''), t.sla_by_hand FROM ticket t LEFT JOIN sla_policy p ON p.id = t.sla
WHERE t.id = ? AND t.deleted = 0 AND {sight} AND {held}
"""


@dataclass(frozen=True, slots=True)
class LevelRow:
    """The policy of a ticket (None for none), its name, and whether a person chose it in place of the conditions."""

    policy: str | None = None
    name: str = ""
    by_hand: bool = False


def level_of(actor: Actor, ticket: str) -> LevelRow:
    """Return a ticket's service level; none for who may not see it."""
    sight, seen = visible_sql(actor)
    held, also = also_sql(actor, Permission.TICKET_SLA_VIEW)
    row = read_one(LEVEL.format(sight=sight, held=held), [blob(ticket), *seen, *also])
    return LevelRow(maybe(row[0]), str(row[1]), bool(row[2])) if row else LevelRow()
