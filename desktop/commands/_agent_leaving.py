"""What becomes of somebody's tickets when they go, for good or for a while."""

from __future__ import annotations

from desktop.commands.base import Desk, find, is_id
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.needs import AnyOf, assign_needs
from desktop.core.permissions import Permission
from desktop.store.bulk_moves import move_tickets
from desktop.store.database import db
from desktop.store.models import Agent, Department, TicketReferral
from desktop.store.models.tickets import LANES
from desktop.store.queries.visibility import reach_sql
from desktop.store.row_reads import key, row_by_id, rows_where

UNRESOLVED = "assignee = ? AND lane < ?"
NOT_CLOSED = "assignee = ? AND lane <> ?"


def count_open(agent: str) -> int:
    """Count the tickets of an agent that somebody must go on with: new, open, waiting, postponed."""
    sql = f"SELECT count(*) FROM ticket WHERE {UNRESOLVED}"
    return int(db.execute_sql(sql, (key(agent), LANES["resolved"])).fetchone()[0])


def hand_over(desk: Desk, agent: str, target: str) -> int:
    """Give everything of an agent that is not closed to another, to a department, or (empty) to nobody.

    Giving it to somebody takes the right to do so with each ticket by hand: nobody gets at what they do not see.
    """
    mine = (key(agent), LANES["closed"])
    department = row_by_id(Department, target) if is_id(target) else None
    if department is not None and not department.deleted:
        if department.archived:
            raise DeskError("department-archived", name=department.name)
        _check_reach(desk, NOT_CLOSED, mine, (Permission.TICKET_TRANSFER_DEPARTMENT,))
        move_tickets(NOT_CLOSED, mine, "department", department.id)
        return move_tickets(NOT_CLOSED, mine, "assignee", None)
    heir = successor(desk, target) if target else None
    if heir is not None:
        _check_reach(desk, NOT_CLOSED, mine, assign_needs(desk.actor.id, agent, heir))
    return move_tickets(NOT_CLOSED, mine, "assignee", heir)


def _check_reach(desk: Desk, which: str, whose: tuple[bytes, int], needed: AnyOf) -> None:
    for permission in needed:
        words, values = reach_sql(desk.actor, permission)
        sql = f"SELECT EXISTS (SELECT 1 FROM ticket t WHERE {which} AND NOT {words})"
        if not db.execute_sql(sql, (*whose, *values)).fetchone()[0]:
            return
    raise NotAllowedError("not-allowed", permission=needed[0].value)


def successor(desk: Desk, agent: str) -> str:
    """Return somebody who can take over (``agent-inactive`` for one who left)."""
    person = find(desk, Agent, agent)
    if not person.active:
        raise DeskError("agent-inactive", name=person.name)
    identity: str = person.id
    return identity


def leave_traces(agent: str) -> None:
    """End what names somebody who left: referrals to them, departments they lead, colleagues they stand in for."""
    mine = (key(agent),)
    for referral in rows_where(TicketReferral, "agent = ? AND deleted = 0", mine):
        referral.deleted = True
        referral.save()
    for department in rows_where(Department, "leader = ?", mine):
        department.leader = None
        department.save()
    for colleague in rows_where(Agent, "deputy = ?", mine):
        colleague.deputy = colleague.deputy_from = colleague.deputy_until = None
        colleague.save()


def check_hand_over(desk: Desk, agent: Agent, moment: int) -> None:
    """Refuse to give away somebody else's new and open tickets unless one could give each of them away by hand."""
    needed = assign_needs(desk.actor.id, agent.id, deputy_of(agent, moment))
    _check_reach(desk, UNRESOLVED, (key(agent.id), LANES["waiting"]), needed)


def hand_to_deputy(agent: Agent, moment: int) -> int:
    """Give the new and open tickets of somebody who is away to whoever stands in at a moment (ms), else to nobody."""
    return move_tickets(UNRESOLVED, (key(agent.id), LANES["waiting"]), "assignee", deputy_of(agent, moment))


def deputy_of(agent: Agent, moment: int) -> str | None:
    """Return who stands in for somebody at a moment (ms), None when nobody does."""
    if not agent.deputy or not (agent.deputy_from or 0) <= moment:
        return None
    if agent.deputy_until is not None and moment > agent.deputy_until:
        return None
    person = row_by_id(Agent, agent.deputy)
    there = person is not None and person.active and not person.deleted and person.availability != "handing-over"
    return agent.deputy if there else None
