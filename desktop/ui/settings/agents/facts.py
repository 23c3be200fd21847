"""What the page and the dialog about agents show, read in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.commands._people_rules import check_role_given, check_touch
from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.store.queries.people_lists import agent_load, agent_rows, department_list, memberships, role_rows
from desktop.store.queries.rows import AgentLoad, AgentRow, DepartmentRow, MembershipRow, RoleRow


@dataclass(frozen=True)
class People:
    """Everybody, with the departments they belong to, by agent, and how much they have."""

    agents: tuple[AgentRow, ...]
    departments: tuple[DepartmentRow, ...]
    members: Mapping[str, tuple[MembershipRow, ...]]
    roles: tuple[RoleRow, ...]
    loads: Mapping[str, AgentLoad]


def read_people(desk: Desk) -> People:
    """Read the people of a desk as far as one may look at them; runs with a connection open."""
    actor = desk.actor
    rows = agent_rows(actor)
    seats: dict[str, list[MembershipRow]] = {}
    for row in memberships(actor):
        seats.setdefault(row.agent, []).append(row)
    return People(
        agents=tuple(rows),
        departments=tuple(department_list(actor)),
        members={agent: tuple(found) for agent, found in seats.items()},
        roles=tuple(role_rows(actor)),
        loads={row.id: agent_load(actor, row.id) for row in rows},
    )


def may_touch(desk: Desk, row: AgentRow) -> bool:
    """Tell whether an agent is not above oneself; runs with a connection open."""
    try:
        check_touch(desk, row)
    except DeskError:
        return False
    return True


def givable(desk: Desk, roles: tuple[RoleRow, ...]) -> tuple[RoleRow, ...]:
    """Return the roles that one may give to others; runs with a connection open."""
    return tuple(row for row in roles if _may_give(desk, row.id))


def _may_give(desk: Desk, role: str) -> bool:
    try:
        check_role_given(desk, role)
    except DeskError:
        return False
    return True
