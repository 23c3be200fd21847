"""Nobody gives more than they have: changes of people and roles are tried out, compared, and taken back.

What a change gives follows from roles, memberships, denials and departments together, so it is written into the desk
inside a transaction that is rolled back, and everybody's rights before and after are compared (``core.granting``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from desktop.core.actors import Actor
from desktop.core.granting import gained, uncovered
from desktop.core.roles import OWNER
from desktop.store.database import db
from desktop.store.rights import actor_of
from desktop.sync.rights_rows import Incoming
from desktop.sync.states import merge_row

BEYOND, OWN_ROLE, LAST = "role-beyond-own", "role-own", "last-owner"
MOST = 500
"""Rows that are tried one by one; of a file with more, all are refused when they do not hold together."""


class _TakenBackError(Exception):
    """Ends a trial."""


@contextmanager
def _trial() -> Iterator[None]:
    """Run a block whose writes are taken back, unseen by capture."""
    try:
        with db.atomic():
            db.execute_sql("UPDATE sync_self SET applying = 1")
            yield
            raise _TakenBackError
    except _TakenBackError:
        return


def too_much(actor: Actor, items: Sequence[Incoming]) -> dict[int, str]:
    """Return, by place among the rows, the codes of those that would give more than the signer may give."""
    found: dict[int, str] = {}
    if not items:
        return found
    with db.atomic("IMMEDIATE"):
        before = _Standing()
        kept: list[int] = []
        if not _verdict(actor, items, range(len(items)), before):
            return found
        for place in range(len(items)):
            code = _verdict(actor, items, [*kept, place], before) if len(items) <= MOST else BEYOND
            if code:
                found[place] = code
            else:
                kept.append(place)
    return found


def _verdict(actor: Actor, items: Sequence[Incoming], chosen: Sequence[int], before: _Standing) -> str:
    """Return why some rows together give too much, empty when they do not."""
    with _trial():
        for place in chosen:
            merge_row(items[place].table, tuple(items[place].at), items[place].row)
        after = _Standing()
    return _compare(actor, before, after)


class _Standing:
    """Who owns the desk, everybody's rights, everybody's roles, the departments that there are."""

    def __init__(self) -> None:
        rows = db.execute_sql("SELECT id, role FROM agent WHERE active = 1 AND deleted = 0").fetchall()
        self.roles = {bytes(agent).hex(): str(role) for agent, role in rows}
        self.owners = {agent for agent, role in self.roles.items() if role == OWNER}
        self.everybody = {agent: actor_of(agent) for agent in self.roles}
        homes = db.execute_sql("SELECT id FROM department WHERE deleted = 0").fetchall()
        self.departments = [bytes(row).hex() for (row,) in homes]
        self.local = _local_roles()


def _local_roles() -> dict[str, set[tuple[str, str]]]:
    found: dict[str, set[tuple[str, str]]] = {}
    sql = "SELECT agent, department, role FROM membership WHERE role <> '' AND deleted = 0"
    for agent, home, role in db.execute_sql(sql).fetchall():
        found.setdefault(bytes(agent).hex(), set()).add((bytes(home).hex(), str(role)))
    return found


def _compare(actor: Actor, before: _Standing, after: _Standing) -> str:
    if before.owners - after.owners or after.owners - before.owners:
        return LAST if before.owners and not after.owners else BEYOND
    if before.roles.get(actor.id) != after.roles.get(actor.id):
        return OWN_ROLE
    if before.local.get(actor.id) != after.local.get(actor.id):
        return OWN_ROLE
    own = before.everybody.get(actor.id, actor)
    for agent, now in after.everybody.items():
        gains = gained(before.everybody.get(agent, Actor(agent, {})), now, before.departments)
        found = next(iter(gains), None) if agent == actor.id else uncovered(own, gains)
        if found is not None:
            return BEYOND
    return ""
