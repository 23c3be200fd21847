"""Who holds a right and through what, and what another role would change for somebody."""

from __future__ import annotations

from desktop.core.actors import Actor, can
from desktop.core.catalogue import RIGHTS
from desktop.core.errors import NotAllowedError, NotFoundError
from desktop.core.granting import GRANTABLE
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import BUILT_IN, is_unrestricted
from desktop.store.models import Ticket
from desktop.store.queries.explain_facts import Gains, RightChange, RoleFact, Through, WhoRow
from desktop.store.queries.lists import CUBE
from desktop.store.queries.reading import blob, hexed, read, read_one
from desktop.store.queries.visibility import joined, visible_sql
from desktop.store.rights import actor_of, actor_with, role_grants

SHOWN_LANES = 6
"""New, open, waiting, postponed, resolved, closed: what stands in lists outside spam and trash."""


def may_ask(actor: Actor, agent_id: str = "") -> None:
    """Refuse who neither asks about themselves nor may look at roles (``not-allowed``)."""
    if actor.id != agent_id and not actor.holds(Permission.PEOPLE_ROLES_VIEW):
        raise NotAllowedError("not-allowed", permission=Permission.PEOPLE_ROLES_VIEW.value)


def who_can(actor: Actor, permission: Permission, ticket_id: str = "") -> list[WhoRow]:
    """Return the active agents who hold a right, by name, or (with a ticket) whose right reaches that ticket.

    Raises ``not-allowed`` without the right to look at roles, ``not-found`` for a ticket out of the asker's sight.
    """
    may_ask(actor)
    ticket = _ticket_in_sight(actor, ticket_id) if ticket_id else None
    rows = read("SELECT id, name, role FROM agent WHERE active = 1 AND deleted = 0")
    found = [
        _who(subject, str(name), str(role), permission)
        for row, name, role in rows
        if can(subject := actor_of(hexed(row)), permission, ticket)
    ]
    return sorted(found, key=lambda row: row.agent_name.casefold())


def promotion(actor: Actor, agent_id: str, role: str) -> Gains:
    """Return what a role for the whole desk would change for an agent, before anybody gives it.

    Raises ``not-allowed`` unless the asker may look at roles or assign them, ``not-found`` for an agent or a role
    that is not there.
    """
    if not any(actor.holds(each) for each in (Permission.PEOPLE_ROLES_ASSIGN, Permission.PEOPLE_ROLES_VIEW)):
        raise NotAllowedError("not-allowed", permission=Permission.PEOPLE_ROLES_VIEW.value)
    name, held, _ = agent_facts(agent_id)
    before, after = actor_with(agent_id, held), actor_with(agent_id, role)
    changes = [
        RightChange(right.permission, before.scope(right.permission), after.scope(right.permission))
        for right in RIGHTS
        if before.scope(right.permission) != after.scope(right.permission)
    ]
    return Gains(
        agent_id,
        name,
        role_fact(held),
        role_fact(role, must_be=True),
        tuple(each for each in changes if each.after > each.before),
        tuple(each for each in changes if each.after < each.before),
        _count(actor, before),
        _count(actor, after),
        is_unrestricted(before.grants),
        is_unrestricted(after.grants),
        _beyond(actor, before, after),
    )


def _beyond(asker: Actor, before: Actor, after: Actor) -> tuple[Permission, ...]:
    """Return what the asker holds less far: nobody gives such a right, nor takes it from who has it."""
    return tuple(
        each for each in GRANTABLE if max(before.scope(each), after.scope(each)) > asker.grants.get(each, Scope.NONE)
    )


def agent_facts(agent_id: str) -> tuple[str, str, bool]:
    """Return an agent's name, role for the whole desk, and whether they still work here (``not-found``)."""
    row = read_one("SELECT name, role, active FROM agent WHERE id = ? AND deleted = 0", [blob(agent_id)])
    if row is None:
        raise NotFoundError("not-found", kind="agent", id=agent_id)
    return str(row[0]), str(row[1]), bool(row[2])


def role_fact(role: str, must_be: bool = False) -> RoleFact:
    """Return a role with its name; ``must_be`` refuses one that is gone (``not-found``)."""
    if role in BUILT_IN or not role:
        return RoleFact(role)
    row = read_one("SELECT name FROM role WHERE id = ? AND deleted = 0", [blob(role)])
    if row is None and must_be:
        raise NotFoundError("not-found", kind="role", id=role)
    return RoleFact(role, str(row[0])) if row else RoleFact("")


def department_name(home: str) -> str:
    """Return what a department is called; empty for one that is gone."""
    row = read_one("SELECT name FROM department WHERE id = ?", [blob(home)])
    return str(row[0]) if row else ""


def local_role(agent: str, home: str) -> str | None:
    """Return the role an agent holds in a department, empty for a member without one, None for no member."""
    sql = (
        "SELECT m.role FROM membership m JOIN department d ON d.id = m.department"
        " WHERE m.department = ? AND m.agent = ? AND m.deleted = 0 AND d.deleted = 0"
    )
    row = read_one(sql, [blob(home), blob(agent)])
    return None if row is None else str(row[0])


def _who(subject: Actor, name: str, role: str, permission: Permission) -> WhoRow:
    through = []
    if subject.scope(permission):
        through.append(Through(role_fact(role), subject.scope(permission)))
    for home in sorted(subject.local):
        held = local_role(subject.id, home)
        scope = role_grants(held).get(permission, Scope.NONE) if held else Scope.NONE
        if scope:
            through.append(Through(role_fact(held or ""), min(scope, Scope.DEPARTMENTS), department_name(home)))
    denied = tuple(department_name(home) for home, names in sorted(subject.denied.items()) if permission in names)
    return WhoRow(subject.id, name, max((each.scope for each in through), default=Scope.NONE), tuple(through), denied)


def _ticket_in_sight(actor: Actor, ticket_id: str) -> Ticket:
    found: Ticket | None = Ticket.get_or_none(Ticket.id == ticket_id) if len(ticket_id) == 32 else None
    if found is None or found.deleted or not can(actor, Permission.TICKET_VIEW_LIST, found):
        raise NotFoundError("not-found", kind="ticket", id=ticket_id)
    return found


def _count(asker: Actor, subject: Actor) -> int:
    """Count, from the counters, what both see: a number must not tell more than the asker may know."""
    sight, values = joined(" AND ", [visible_sql(asker), visible_sql(subject)])
    row = read_one(f"SELECT sum(t.n) FROM {CUBE} WHERE t.lane < {SHOWN_LANES} AND {sight}", values)
    return int(row[0] or 0) if row else 0
