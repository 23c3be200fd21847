"""Agents, departments, memberships, roles and denials, each as far as the actor may look at them.

Names of agents and departments are for everybody: history and menus show them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import BUILT_IN
from desktop.store.queries.counts import department_rows
from desktop.store.queries.reading import blob, hexed, maybe, read
from desktop.store.queries.rows import AgentLoad, AgentRow, DenialRow, DepartmentRow, MembershipRow, RoleRow
from desktop.store.rights import VALUES, actor_of

AGENT = (
    "SELECT id, name, shown_name, email, signature, active, role, photo, gender, language, availability, away_until,"
    " away_reason, capacity, deputy, deputy_from, deputy_until, hours, time_zone, created_at FROM agent"
)
DEPARTMENT = (
    "SELECT id, name, code, colour, kind, description, parent, escalation, leader, mailbox, visibility, language,"
    " archived FROM department WHERE deleted = 0 ORDER BY position, rid"
)
MEMBERSHIP = (
    "SELECT m.id, m.department, d.name, m.agent, g.name, m.role, m.tickets, m.chats, m.calls, m.extended, m.alerts,"
    " m.availability, m.max_load, m.priority, g.active FROM membership m JOIN department d ON d.id = m.department"
    " JOIN agent g ON g.id = m.agent WHERE m.deleted = 0 AND d.deleted = 0 AND g.deleted = 0"
)
HELD = (
    "SELECT role, id FROM agent WHERE active = 1 AND deleted = 0 UNION SELECT m.role, g.id FROM membership m"
    " JOIN agent g ON g.id = m.agent JOIN department d ON d.id = m.department"
    " WHERE m.deleted = 0 AND d.deleted = 0 AND g.active = 1 AND g.deleted = 0"
)
SEES_AGENTS = Permission.PEOPLE_AGENTS_VIEW
SEES_MEMBERS = (Permission.PEOPLE_AGENTS_VIEW, Permission.PEOPLE_DEPARTMENT_MEMBERS)
SEES_DEPARTMENTS = (Permission.PEOPLE_DEPARTMENTS_EDIT, Permission.PEOPLE_DEPARTMENTS_CREATE, *SEES_MEMBERS)
SEES_DENIALS = (Permission.PEOPLE_ROLES_VIEW, Permission.PEOPLE_DEPARTMENTS_EDIT)


def agent_rows(actor: Actor) -> list[AgentRow]:
    """Return every agent by name, deactivated ones too: history needs them."""
    rows = (agent_row(actor, row) for row in read(f"{AGENT} WHERE deleted = 0"))
    return sorted(rows, key=lambda agent: agent.name.casefold())


def agent_row(actor: Actor, row: Sequence[Any]) -> AgentRow:
    """Return a stored agent as the actor may see it: everything of oneself, only names without the right to look."""
    identity, name, shown, email, signature, active, role, photo, *rest = row
    if not (actor.holds(SEES_AGENTS) or hexed(identity) == actor.id):
        return AgentRow(hexed(identity), name, shown, "", "", bool(active))
    gender, language, state, until, reason, capacity, deputy, *last = rest
    return AgentRow(
        hexed(identity), name, shown, email, signature, bool(active), role, maybe(photo), gender, language, state,
        until, reason, capacity, maybe(deputy), *last,
    )  # fmt: skip


def department_list(actor: Actor, archived: bool = False) -> list[DepartmentRow]:
    """Return departments with all that is set in them, with the archived ones too when asked.

    Who neither manages departments nor looks at agents gets those they work in or see tickets of.
    """
    counted = {row.id: row for row in department_rows(actor)}
    mine = actor.departments | {row.id for row in department_rows(actor, only_seen=True)}
    all_of_them = any(actor.holds(each) for each in SEES_DEPARTMENTS)
    members = Counter(row.department for row in memberships(actor) if row.active)
    rows = [_department(row, counted) for row in read(DEPARTMENT)]
    return [
        replace(row, members=members[row.id])
        for row in rows
        if (archived or not row.archived) and (all_of_them or row.id in mine)
    ]


def departments_for(actor: Actor) -> list[DepartmentRow]:
    """Return the departments the sidebar shows: those the actor sees tickets in, or would see them in."""
    return list(department_rows(actor, only_seen=True))


def transfer_targets(actor: Actor) -> list[DepartmentRow]:
    """Return the departments a ticket can be moved to, in their order; none for who moves no tickets."""
    if not actor.holds(Permission.TICKET_TRANSFER_DEPARTMENT):
        return []
    return list(department_rows(actor))


def agents_for_ticket(actor: Actor, department: str) -> list[AgentRow]:
    """Return the active agents, by name, to whom a ticket of a department can be given: they would see it then.

    Who works where is told only to who may look at agents or gives tickets to others there; anybody else gets
    themselves.
    """
    told = actor.holds(SEES_AGENTS) or actor.scope_in(Permission.TICKET_ASSIGN_OTHER, department)
    return [
        row
        for row in agent_rows(actor)
        if row.active and (told or row.id == actor.id) and _could_have(row.id, department)
    ]


def _could_have(agent: str, department: str) -> bool:
    return actor_of(agent).scope_in(Permission.TICKET_VIEW_LIST, department) != Scope.NONE


def memberships(actor: Actor, department: str = "", agent: str = "") -> list[MembershipRow]:
    """Return who belongs to which department (empty: to any), by name; only one's own without the right to look."""
    words, values = "", []
    for column, wanted in (("department", department), ("agent", agent)):
        if wanted:
            words += f" AND m.{column} = ?"
            values.append(blob(wanted))
    if not any(actor.holds(each) for each in SEES_MEMBERS):
        words += " AND m.agent = ?"
        values.append(blob(actor.id))
    rows = (_membership(row) for row in read(f"{MEMBERSHIP}{words} ORDER BY d.position, d.rid, m.rid", values))
    return sorted(rows, key=lambda row: row.agent_name.casefold()) if department else list(rows)


def role_rows(actor: Actor) -> list[RoleRow]:
    """Return the built-in roles, then the desk's own; only those the actor holds without the right to look."""
    held: dict[str, set[str]] = {}
    for role, agent in read(HELD):
        held.setdefault(str(role), set()).add(hexed(agent))
    rows = [RoleRow(key, "", "", key, True, len(held.get(key, ()))) for key in BUILT_IN]
    sql = "SELECT id, name, description, base FROM role WHERE deleted = 0 ORDER BY position, rid"
    rows += [
        RoleRow(hexed(row), name, description, base, False, len(held.get(hexed(row), ())))
        for row, name, description, base in read(sql)
    ]
    if actor.holds(Permission.PEOPLE_ROLES_VIEW):
        return rows
    return [replace(row, holders=0) for row in rows if actor.id in held.get(row.id, ())]


def denials(actor: Actor, department: str) -> list[DenialRow]:
    """Return what a department denies, in the order it was denied; what concerns the actor without the right to look.

    A right that this version does not know is left out.
    """
    sql = (
        "SELECT x.id, x.agent, coalesce(g.name, ''), x.permission FROM denial x LEFT JOIN agent g ON g.id = x.agent"
        " WHERE x.department = ? AND x.deleted = 0 ORDER BY x.rid"
    )
    rows = [
        DenialRow(hexed(row), department, maybe(agent), name, Permission(permission))
        for row, agent, name, permission in read(sql, [blob(department)])
        if permission in VALUES
    ]
    if any(actor.holds(each) for each in SEES_DENIALS):
        return rows
    return [row for row in rows if row.agent == actor.id or (row.agent is None and department in actor.departments)]


def agent_load(actor: Actor, agent: str) -> AgentLoad:
    """Return how many tickets an agent has; nothing of others without the right to look at agents.

    Numbers only, from the counters, and of all departments: what is handed over when somebody leaves is all of it.
    """
    if agent != actor.id and not actor.holds(SEES_AGENTS):
        return AgentLoad()
    lanes: Counter[int] = Counter()
    homes: Counter[str] = Counter()
    for home, lane, n in read("SELECT department, lane, n FROM ticket_count WHERE assignee = ?", [blob(agent)]):
        lanes[lane] += n
        if lane < 4:
            homes[hexed(home)] += n
    kept = tuple((home, n) for home, n in homes.items() if n)
    return AgentLoad(lanes[0] + lanes[1], lanes[2], lanes[3], lanes[4] + lanes[5], kept)


def _department(row: Sequence[Any], counted: dict[str, DepartmentRow]) -> DepartmentRow:
    identity, name, code, colour, kind, description, *pointers, visibility, language, archived = row
    key = hexed(identity)
    counts = counted.get(key) or DepartmentRow(key, name, code, colour)
    parent, escalation, leader, mailbox = map(maybe, pointers)
    return replace(
        counts, kind=kind, description=description, parent=parent, escalation=escalation, leader=leader,
        mailbox=mailbox, visibility=visibility, language=language, archived=bool(archived),
    )  # fmt: skip


def _membership(row: Sequence[Any]) -> MembershipRow:
    identity, home, home_name, agent, name, role, tickets, chats, calls, extended, alerts, state, most, *last = row
    priority, active = last
    return MembershipRow(
        hexed(identity), hexed(home), home_name, hexed(agent), name, role, bool(tickets), bool(chats), bool(calls),
        bool(extended), bool(alerts), state, most, priority, bool(active),
    )  # fmt: skip
