"""How many people work at a desk, in how many departments: what decides whether anything about either is shown."""

from __future__ import annotations

from desktop.core.actors import Actor
from desktop.store.queries.people_lists import departments_for, transfer_targets
from desktop.store.queries.reading import read_one

SIZE = (
    "SELECT (SELECT count(*) FROM agent WHERE active = 1 AND deleted = 0),"
    " (SELECT count(*) FROM department WHERE archived = 0 AND deleted = 0)"
)


def team_size(actor: Actor) -> tuple[int, int, int]:
    """Return how many agents are active, how many departments an actor knows and to how many they could move tickets.

    A founder alone costs two counts.
    """
    row = read_one(SIZE)
    agents, homes = (int(row[0]), int(row[1])) if row else (1, 1)
    if homes < 2:
        return agents, homes, homes
    return agents, len(departments_for(actor)), len(transfer_targets(actor))
