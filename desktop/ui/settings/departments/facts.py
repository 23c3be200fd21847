"""What the dialog about a department shows, read in one go."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.commands._setting_rights import check_setting
from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission, Scope
from desktop.core.setting_kinds import Setting
from desktop.store.queries.mail_lists import mailboxes
from desktop.store.queries.people_lists import agent_rows, department_list, memberships, role_rows
from desktop.store.queries.rows import AgentRow, DepartmentRow, MailboxRow, MembershipRow, RoleRow

EDIT, MEMBERS = Permission.PEOPLE_DEPARTMENTS_EDIT, Permission.PEOPLE_DEPARTMENT_MEMBERS


@dataclass(frozen=True)
class Facts:
    """A department and everything around it that can be chosen; ``agents`` are those who work here."""

    row: DepartmentRow
    agents: tuple[AgentRow, ...]
    members: tuple[MembershipRow, ...]
    departments: tuple[DepartmentRow, ...]
    mailboxes: tuple[MailboxRow, ...]
    roles: tuple[RoleRow, ...]


def read_facts(desk: Desk, row: DepartmentRow) -> Facts:
    """Read what there is to be known about a department; runs with a connection open."""
    actor = desk.actor
    return Facts(
        row=row,
        agents=tuple(agent for agent in agent_rows(actor) if agent.active),
        members=tuple(memberships(actor, department=row.id)),
        departments=tuple(department_list(actor)),
        mailboxes=tuple(mailboxes(actor)),
        roles=tuple(role_rows(actor)),
    )


def reaches_all(desk: Desk, permission: Permission, department: str) -> bool:
    """Tell whether a right holds for the whole of a department, as the commands about it ask."""
    return desk.actor.scope_in(permission, department) == Scope.ALL


def may_write(desk: Desk, setting: Setting, owner: str) -> bool:
    """Tell whether somebody may change a setting; runs with a connection open."""
    try:
        check_setting(desk, setting, owner)
    except DeskError:
        return False
    return True
