"""Agents: who works at the desk, from the day they come to the day they go. Nobody is ever deleted.

Passwords are in ``sign_in``, roles in ``roles``, departments in ``members``, whether somebody is there in
``availability``.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.commands._agent_leaving import count_open, hand_over, leave_traces
from desktop.commands._agent_values import EDITABLE, Value, checked_new, checked_profile
from desktop.commands._people_rules import (
    check_desk_wide,
    check_in,
    check_role_given,
    check_touch,
    check_way_in,
    within_own_rights,
)
from desktop.commands._pictures import checked_picture
from desktop.commands.base import Desk, command, command_on, find
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.permissions import Permission
from desktop.store.database import natural_id
from desktop.store.models import Agent, Department, Membership
from desktop.store.row_reads import rows_where


@dataclass(frozen=True, slots=True)
class AgentForm:
    """Everything of a new agent that a person sets; the first password or invitation comes after (``sign_in``).

    ``role`` is a built-in key, the id of a role, or empty for none. ``capacity`` 0 is no limit. Without
    ``departments`` an agent of a desk that has only one belongs to it.
    """

    name: str
    email: str
    role: str = "agent"
    shown_name: str = ""
    language: str = ""
    gender: str = ""
    departments: tuple[str, ...] = ()
    capacity: int = 0
    signature: str = ""
    time_zone: str = ""


@command(Permission.PEOPLE_AGENTS_CREATE, Permission.PEOPLE_ROLES_ASSIGN, Permission.PEOPLE_DEPARTMENT_MEMBERS)
def create_agent(desk: Desk, form: AgentForm) -> str:
    """Add an agent and return their id.

    A role needs ``people.roles_assign`` and may not exceed one's own; each department needs
    ``people.department_members`` there. Raises ``agent-email-invalid``, ``agent-email-taken``, ``name-empty``,
    ``field-value``, ``role-unknown``, ``role-owner``, ``role-beyond-own``, ``department-archived``.
    """
    check_desk_wide(desk, Permission.PEOPLE_AGENTS_CREATE)
    values = checked_new({name: getattr(form, name) for name in EDITABLE})
    if form.role:
        check_role_given(desk, form.role)
    homes = _homes(desk, form)
    with within_own_rights(desk):
        identity: str = Agent.create(**values, role=form.role).id
        for home in homes:
            Membership.create(id=natural_id("membership", home, identity), department=home, agent=identity)
    return identity


def _homes(desk: Desk, form: AgentForm) -> list[str]:
    if not form.departments:
        only = rows_where(Department, "deleted = 0 AND archived = 0")
        return [only[0].id] if len(only) == 1 else []
    for home in form.departments:
        row = find(desk, Department, home)
        check_in(desk, Permission.PEOPLE_DEPARTMENT_MEMBERS, row.id)
        if row.archived:
            raise DeskError("department-archived", name=row.name)
    return list(dict.fromkeys(form.departments))


@command_on(Agent, Permission.PEOPLE_AGENTS_EDIT)
def edit_agent(desk: Desk, agent: Agent, /, **changes: Value) -> None:
    """Change an agent's fields (``EDITABLE``); role, departments, password and the like have their own commands.

    Raises ``field-refused``, ``role-owner`` or ``role-beyond-own`` for somebody who may do more than oneself, and
    what ``create_agent`` refuses.
    """
    check_desk_wide(desk, Permission.PEOPLE_AGENTS_EDIT)
    unknown = set(changes) - EDITABLE
    if unknown:
        raise DeskError("field-refused", field=min(unknown))
    (check_way_in if "email" in changes else check_touch)(desk, agent)
    for name, value in checked_profile(agent, changes).items():
        if getattr(agent, name) != value:
            setattr(agent, name, value)
    agent.save()


@command_on(Agent, Permission.PEOPLE_PROFILE, Permission.PEOPLE_AGENTS_EDIT)
def set_photo(desk: Desk, agent: Agent, content: bytes) -> None:
    """Show a picture of an agent, one's own or (with ``people.agents_edit``) another's; empty takes it away.

    Raises ``photo-kind`` unless it is PNG or JPEG, ``photo-too-large`` above 5 MB.
    """
    if agent.id != desk.actor.id:
        check_desk_wide(desk, Permission.PEOPLE_AGENTS_EDIT)
        check_touch(desk, agent)
    photo = None
    if content:
        photo = desk.files.put_blob(checked_picture(content))
        desk.files.settle()
    if agent.photo != photo:
        agent.photo = photo
        agent.save()


@command_on(Agent, Permission.PEOPLE_AGENTS_DEACTIVATE)
def deactivate_agent(desk: Desk, agent: Agent, hand_over_to: str | None = None) -> int:
    """Let somebody go; return how many of their tickets that are not closed moved.

    ``hand_over_to`` is another agent, a department (its tickets wait there for anybody), or empty: each ticket waits
    in its own department. None says nothing, which is refused while there are unresolved tickets
    (``agent-has-tickets``, with how many). Drafts and memberships stay, what was referred to them does not. Raises
    ``agent-self``, ``last-owner``, ``role-owner``, ``role-beyond-own``, ``agent-inactive``, ``department-archived``.
    """
    check_desk_wide(desk, Permission.PEOPLE_AGENTS_DEACTIVATE)
    if agent.id == desk.actor.id:
        raise NotAllowedError("agent-self")
    check_touch(desk, agent)
    if not agent.active:
        return 0
    held = count_open(agent.id)
    if held and hand_over_to is None:
        raise DeskError("agent-has-tickets", name=agent.name, n=held)
    with within_own_rights(desk):
        agent.active = False
        agent.save()
    leave_traces(agent.id)
    return hand_over(desk, agent.id, hand_over_to or "")


@command_on(Agent, Permission.PEOPLE_AGENTS_DEACTIVATE)
def reactivate_agent(desk: Desk, agent: Agent) -> None:
    """Let somebody come back, with the role and the departments they had. One may not bring back more than one is."""
    check_desk_wide(desk, Permission.PEOPLE_AGENTS_DEACTIVATE)
    check_touch(desk, agent)
    if not agent.active:
        with within_own_rights(desk):
            agent.active, agent.availability = True, "available"
            agent.away_until, agent.away_reason = None, ""
            agent.save()
