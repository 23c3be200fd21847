"""Taking back what was done to people, roles, departments and settings: under the same rules as doing it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager

from desktop.commands._people_rules import (
    check_desk_wide,
    check_grants,
    check_in,
    check_role_change,
    check_touch,
    check_way_in,
    refuse_held,
    within_own_rights,
)
from desktop.commands._setting_rights import check_setting
from desktop.commands.base import COMMANDS, Desk
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.core.settings import BY_KEY
from desktop.store.journal import Event, Record
from desktop.store.models import Agent, Denial, Department, Membership, Role, RoleGrant, Setting, Ticket
from desktop.store.rights import role_grants
from desktop.store.row_reads import row_by_id

P = Permission
KINDS: dict[str, type[Record]] = {
    "agent": Agent,
    "role": Role,
    "role_grant": RoleGrant,
    "membership": Membership,
    "denial": Denial,
    "department": Department,
    "setting": Setting,
}
MADE = ""
OWN_COMMANDS = {"set_availability": P.PEOPLE_AVAILABILITY_CHANGE_OTHERS}
"""What taking it back takes on somebody else, where everybody may do it to themselves; else ``agents_edit``."""


@contextmanager
def people_undone(desk: Desk, events: Sequence[Event]) -> Iterator[None]:
    """Run the reverting of a command's events; refuse it as the same change by hand would be refused.

    Events of tickets and the like pass: they have the rule of their own command.
    """
    mine = [event for event in events if event.kind in KINDS]
    if not mine:
        yield
        return
    for event in mine:
        row = row_by_id(KINDS[event.kind], event.row)
        if row is None:
            raise NotFoundError("not-found", kind=event.kind, id=event.row)
        _CHECKS[event.kind](desk, event, row)
    with within_own_rights(desk):
        yield
        _check_roles_left(desk, mine)


def _check_roles_left(desk: Desk, events: Iterable[Event]) -> None:
    """Refuse a role that would hold more than oneself, whether or not somebody holds it."""
    for identity in {event.row for event in events if event.kind == "role_grant"}:
        grant = row_by_id(RoleGrant, identity)
        if grant is not None:
            check_grants(desk, role_grants(grant.role))


def _agent(desk: Desk, event: Event, row: Agent) -> None:
    """Nobody is ever deleted, so making somebody cannot be taken back; they are deactivated."""
    if event.field == MADE:
        raise NotFoundError("not-found", kind="event", id=event.cause)
    if event.field == "role":
        if row.id == desk.actor.id:
            raise NotAllowedError("role-own")
        check_desk_wide(desk, P.PEOPLE_ROLES_ASSIGN)
        check_grants(desk, role_grants(row.role))
    (check_way_in if event.field == "email" else check_touch)(desk, row)
    right = COMMANDS[event.command]
    if right != P.PEOPLE_PROFILE:
        check_desk_wide(desk, right)
    elif row.id != desk.actor.id:
        check_desk_wide(desk, OWN_COMMANDS.get(event.command, P.PEOPLE_AGENTS_EDIT))


def _role(desk: Desk, event: Event, row: Role) -> None:
    check_desk_wide(desk, COMMANDS[event.command])
    if event.field == MADE:
        refuse_held(row)
    elif not row.deleted:
        check_role_change(desk, row.id)


def _role_grant(desk: Desk, event: Event, row: RoleGrant) -> None:
    """Let a role that is unmade take its grants along, also for who could not change them one by one."""
    check_desk_wide(desk, COMMANDS[event.command])
    if COMMANDS[event.command] != P.PEOPLE_ROLES_CREATE:
        check_role_change(desk, row.role)


def _membership(desk: Desk, event: Event, row: Membership) -> None:
    check_in(desk, _right(event, P.PEOPLE_DEPARTMENT_MEMBERS), row.department)
    if event.field == "role" or row.role:
        if row.agent == desk.actor.id:
            raise NotAllowedError("role-own")
        check_desk_wide(desk, P.PEOPLE_ROLES_ASSIGN)


def _denial(desk: Desk, event: Event, row: Denial) -> None:
    check_in(desk, _right(event, P.PEOPLE_DEPARTMENTS_EDIT), row.department)
    if desk.actor.scope_in(Permission(row.permission), row.department) == Scope.NONE:
        raise NotAllowedError("role-beyond-own", permission=row.permission)


def _department(desk: Desk, event: Event, row: Department) -> None:
    check_in(desk, _right(event, P.PEOPLE_DEPARTMENTS_EDIT), row.id)
    if event.field == MADE and Ticket.select().where(Ticket.department == row.id).exists():
        raise DeskError("department-needs-home", name=row.name)


def _setting(desk: Desk, event: Event, row: Setting) -> None:
    described = BY_KEY.get(row.key)
    if described is not None and described.scope == row.scope:
        check_setting(desk, described, row.owner)
    elif row.scope == "department":
        check_in(desk, _right(event, P.PEOPLE_DEPARTMENTS_EDIT), row.owner)
    else:
        check_desk_wide(desk, _right(event, P.SYSTEM_SETTINGS_GENERAL))


def _right(event: Event, default: Permission) -> Permission:
    """Return the right that a command took; ``default`` for one that everybody may run."""
    right = COMMANDS[event.command]
    return default if right == P.PEOPLE_PROFILE else right


_CHECKS: dict[str, Callable[..., None]] = {
    "agent": _agent,
    "role": _role,
    "role_grant": _role_grant,
    "membership": _membership,
    "denial": _denial,
    "department": _department,
    "setting": _setting,
}
