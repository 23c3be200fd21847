"""Why an agent sees a ticket, or why not: the role, scope, membership, assignment or referral that decides.

Every way in is looked for on its own, so that the answer names all of them; a property test holds the answer equal
to the predicate.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.core.actors import LANE_RIGHTS, TRASH_LANE, Actor, can, reaches, sees
from desktop.core.errors import NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import is_unrestricted
from desktop.store.models import Ticket
from desktop.store.queries.explain_facts import Denied, Explanation, Missing, MissingKind, Reason, ReasonKind, RoleFact
from desktop.store.queries.explain_rights import (
    agent_facts,
    department_name,
    local_role,
    may_ask,
    promotion,
    role_fact,
    who_can,
)
from desktop.store.queries.reading import blob, read_one
from desktop.store.rights import actor_of, role_grants

__all__ = ["may_ask", "promotion", "who_can", "why"]

LIST = Permission.TICKET_VIEW_LIST


@dataclass(frozen=True)
class _Case:
    """One question: the agent asked about, their role for the whole desk and how far it sees, and the ticket."""

    subject: Actor
    role: RoleFact
    scope: Scope
    ticket: Ticket


def why(actor: Actor, ticket_id: str, agent_id: str) -> Explanation:
    """Tell why an agent sees a ticket, or why not.

    The asker must see the ticket themselves (else ``not-found``) and may ask about others only with the right to
    look at roles (``not-allowed``): an answer tells about roles and members.
    """
    ticket = _ticket(actor, ticket_id)
    may_ask(actor, agent_id)
    name, role, active = agent_facts(agent_id)
    subject = actor_of(agent_id)
    case = _Case(subject, role_fact(role), subject.scope(LIST), ticket)
    seen = sees(subject, ticket)
    return Explanation(
        agent_id,
        name,
        ticket.number,
        seen,
        seen and can(subject, Permission.TICKET_VIEW_CONTENT, ticket),
        _reasons(case) if seen else (),
        () if seen else _missing(case) if active else (Missing(MissingKind.INACTIVE, case.role),),
        None if seen or not active else _denied(subject, ticket),
    )


def _ticket(actor: Actor, ticket_id: str) -> Ticket:
    found: Ticket | None = Ticket.get_or_none(Ticket.id == ticket_id) if len(ticket_id) == 32 else None
    if found is None or found.deleted or not sees(actor, found):
        raise NotFoundError("not-found", kind="ticket", id=ticket_id)
    return found


def _reasons(case: _Case) -> tuple[Reason, ...]:
    found = [] if case.scope != Scope.ALL else [_everywhere(case)]
    home = case.ticket.department
    found += _mine(case, home)
    found += _in_department(case, home)
    referred = case.ticket.referred
    if case.scope and case.subject.id in referred:
        found.append(Reason(ReasonKind.REFERRED_AGENT, case.role, case.scope))
    for each in sorted(referred - {case.subject.id}):
        ways = [] if LIST in case.subject.denied.get(each, ()) else _in_department(case, each)
        found += [Reason(ReasonKind.REFERRED_DEPARTMENT, way.role, way.scope, way.department) for way in ways[:1]]
    return tuple(found)


def _everywhere(case: _Case) -> Reason:
    kind = ReasonKind.UNRESTRICTED if is_unrestricted(case.subject.grants) else ReasonKind.ROLE
    return Reason(kind, case.role, Scope.ALL)


def _mine(case: _Case, home: str) -> list[Reason]:
    """Return why an agent sees what they have themselves."""
    if case.ticket.assignee != case.subject.id:
        return []
    found = [Reason(ReasonKind.ASSIGNED, case.role, case.scope)] if case.scope else []
    held = local_role(case.subject.id, home)
    scope = role_grants(held).get(LIST, Scope.NONE) if held else Scope.NONE
    if scope:
        found.append(Reason(ReasonKind.ASSIGNED, role_fact(held or ""), scope, department_name(home)))
    return found


def _in_department(case: _Case, home: str) -> list[Reason]:
    """Return the ways in that a department gives, whether the ticket lies there or was referred there."""
    name, visibility = _department(home)
    free = case.ticket.assignee is None
    wide = case.scope == Scope.DEPARTMENTS or (case.scope == Scope.UNASSIGNED and free)
    held = local_role(case.subject.id, home)
    found = []
    if held is not None and wide:
        found.append(Reason(ReasonKind.MEMBERSHIP, case.role, case.scope, name))
    elif visibility == "open" and wide:
        found.append(Reason(ReasonKind.OPEN_DEPARTMENT, case.role, case.scope, name))
    if visibility == "read" and case.scope:
        found.append(Reason(ReasonKind.READ_DEPARTMENT, case.role, case.scope, name))
    scope = role_grants(held).get(LIST, Scope.NONE) if held else Scope.NONE
    if scope >= Scope.DEPARTMENTS or (scope == Scope.UNASSIGNED and free):
        found.append(Reason(ReasonKind.LOCAL_ROLE, role_fact(held or ""), scope, name))
    return found


def _department(home: str) -> tuple[str, str]:
    row = read_one("SELECT name, visibility FROM department WHERE id = ? AND deleted = 0", [blob(home)])
    return (str(row[0]), str(row[1])) if row else ("", "members")


def _missing(case: _Case) -> tuple[Missing, ...]:
    """Return everything that is missing; what a department denies is looked at beside the rest, not before it."""
    ticket, role = case.ticket, case.role
    name, undenied = department_name(ticket.department), replace(case.subject, denied={})
    denied = _denied(case.subject, ticket)
    found = [] if denied is None else [Missing(MissingKind.DENIED, role, denied.department)]
    extra = LANE_RIGHTS.get(ticket.lane)
    if not undenied.holds(LIST):
        found.append(Missing(MissingKind.NO_RIGHT if role.id else MissingKind.NO_ROLE, role, name))
    elif not reaches(undenied, LIST, ticket):
        found += _out_of_reach(case, name)
    elif extra is not None and not reaches(undenied, extra, ticket):
        found.append(Missing(MissingKind.TRASH if ticket.lane == TRASH_LANE else MissingKind.SPAM, role, name))
    return tuple(found)


def _out_of_reach(case: _Case, name: str) -> list[Missing]:
    found = []
    member = case.ticket.department in case.subject.departments
    if not member and case.scope != Scope.ASSIGNED:
        found.append(Missing(MissingKind.NOT_MEMBER, case.role, name))
    taken = case.ticket.assignee is not None
    if member and taken and case.scope == Scope.UNASSIGNED:
        found.append(Missing(MissingKind.HELD_BY_OTHER, case.role, name))
    return [*found, Missing(MissingKind.NOT_ASSIGNED, case.role, name)]


def _denied(subject: Actor, ticket: Ticket) -> Denied | None:
    """Return which department takes away what the ticket needs: to see it, or to see what lies in its lane.

    The ticket's own takes it from everybody who might come in; one it was referred to only closes that way.
    """
    needed = [each for each in (LIST, LANE_RIGHTS.get(ticket.lane)) if each is not None]
    homes = [ticket.department]
    if sees(replace(subject, denied={}), ticket):
        homes += sorted(ticket.referred)
    for home in homes:
        for permission in needed:
            if permission in subject.denied.get(home, ()):
                return Denied(department_name(home), _for_everybody(home, permission))
    return None


def _for_everybody(home: str, permission: Permission) -> bool:
    sql = "SELECT 1 FROM denial WHERE department = ? AND agent IS NULL AND permission = ? AND deleted = 0"
    return read_one(sql, [blob(home), permission.value]) is not None
