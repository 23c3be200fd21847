"""Departments: the groups of agents to which tickets are routed, from their making to the archive."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.commands._department_values import Value, checked_values, clean_name
from desktop.commands._desk_values import ordered
from desktop.commands._people_rules import check_desk_wide, check_in, check_sight, within_own_rights
from desktop.commands.base import Desk, command, command_on
from desktop.commands.members import (
    add_all_members,
    allow_again,
    deny,
    remove_all_members,
    remove_member,
    set_member,
)
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission
from desktop.core.roles import is_unrestricted
from desktop.store.bulk_moves import move_tickets
from desktop.store.database import natural_id
from desktop.store.homes import HOME, write_home
from desktop.store.journal import Record
from desktop.store.models import Agent, Denial, Department, Mailbox, Membership, Setting
from desktop.store.models.tickets import LANE_HIDDEN, LANES
from desktop.store.rights import role_grants
from desktop.store.row_reads import key, row_by_id, rows_where
from desktop.store.settings import read_setting, write_setting

__all__ = [
    "add_all_members",
    "allow_again",
    "archive_department",
    "clone_department",
    "create_department",
    "deny",
    "edit_department",
    "remove_all_members",
    "remove_member",
    "reorder_departments",
    "set_member",
    "unarchive_department",
]
NOT_CLONED = frozenset({"rid", "id", "deleted", "made_clock", "clocks", "extra"})


@command(Permission.PEOPLE_DEPARTMENTS_CREATE)
def create_department(desk: Desk, /, name: str, **options: Value) -> str:
    """Make a department and return its id; two of one name are refused (``department-exists``).

    ``options`` are the fields of ``edit_department``. It begins without members, except that somebody who does not
    see every ticket belongs to what they make: nobody else could let them in.
    """
    check_desk_wide(desk, Permission.PEOPLE_DEPARTMENTS_CREATE)
    values = checked_values({**options, "name": name})
    department = Department.create(**values, position=_next_position())
    identity: str = department.id
    _seat_maker(desk, identity)
    return identity


def _seat_maker(desk: Desk, department: str) -> None:
    person = row_by_id(Agent, desk.actor.id)
    if person is not None and not is_unrestricted(desk.actor.grants):
        _seat(department, person.id)


def _next_position() -> int:
    """Return where a new department stands.

    While there is one only, whoever sees all works in it without saying so; from the second on that is written down.
    """
    rows = rows_where(Department, "deleted = 0")
    if len(rows) == 1:
        _seat_those_who_see_all(rows[0].id)
    return len(rows)


def _seat_those_who_see_all(department: str) -> None:
    for person in rows_where(Agent, "active = 1 AND deleted = 0"):
        if is_unrestricted(role_grants(person.role)):
            _seat(department, person.id)


def _seat(department: str, agent: str) -> None:
    identity = natural_id("membership", department, agent)
    if row_by_id(Membership, identity) is None:
        Membership.create(id=identity, department=department, agent=agent)


@command_on(Department, Permission.PEOPLE_DEPARTMENTS_EDIT)
def edit_department(desk: Desk, department: Department, /, **changes: Value) -> None:
    """Change a department's own fields.

    They are name, code, description, colour, language, kind, visibility, and (an id or empty) parent, escalation,
    leader, mailbox. Refuses what ``checked_values`` refuses, and to let in whom one may not let in.
    """
    check_in(desk, Permission.PEOPLE_DEPARTMENTS_EDIT, department.id)
    values = checked_values(changes, department.id)
    with within_own_rights(desk):
        for name, value in values.items():
            if getattr(department, name) != value:
                setattr(department, name, value)
        department.save()


@command_on(Department, Permission.PEOPLE_DEPARTMENTS_CREATE)
def clone_department(desk: Desk, department: Department, name: str) -> str:
    """Make a department with everything of another but its name, code and tickets; return the new id.

    Options, settings, members with their services and roles, and denials are copied.
    """
    check_desk_wide(desk, Permission.PEOPLE_DEPARTMENTS_CREATE)
    check_in(desk, Permission.PEOPLE_DEPARTMENTS_EDIT, department.id)
    clean = clean_name(name)
    with within_own_rights(desk):
        kept = _values(department, "name", "code", "position", "archived")
        copy: str = Department.create(name=clean, position=_next_position(), **kept).id
        _clone_beside(department.id, copy)
        _seat_maker(desk, copy)
    return copy


def _clone_beside(source: str, copy: str) -> None:
    for setting in rows_where(Setting, "scope = 'department' AND owner = ? AND deleted = 0", (source,)):
        if setting.key != HOME:
            identity = natural_id("setting", "department", copy, setting.key)
            Setting.create(id=identity, owner=copy, **_values(setting, "owner"))
    inside = "department = ? AND deleted = 0"
    for member in rows_where(Membership, inside, (key(source),)):
        identity = natural_id("membership", copy, member.agent)
        Membership.create(id=identity, department=copy, **_values(member, "department"))
    for denial in rows_where(Denial, inside, (key(source),)):
        identity = natural_id("denial", copy, denial.agent or "", denial.permission)
        Denial.create(id=identity, department=copy, **_values(denial, "department"))


def _values(row: Record, *left_out: str) -> dict[str, object]:
    return {name: value for name, value in row.__data__.items() if name not in NOT_CLONED and name not in left_out}


@command_on(Department, Permission.PEOPLE_DEPARTMENTS_EDIT)
def archive_department(desk: Desk, department: Department, home: str) -> int:
    """Put a department away; return how many tickets moved to ``home``.

    Everything that is not closed moves, also spam and trash; so do its mailboxes. A closed ticket that comes back to
    life later follows (``store.homes``). Without a home that is in use it is refused (``department-needs-home``):
    the last department cannot be archived. Nobody moves tickets that they do not see to where they would.
    """
    check_in(desk, Permission.PEOPLE_DEPARTMENTS_EDIT, department.id)
    target = row_by_id(Department, home)
    if target is None or target.id == department.id or target.archived or target.deleted:
        raise DeskError("department-needs-home", name=department.name)
    if department.archived:
        return 0
    check_sight(desk, department.id, target.id)
    moved = _move_out(department.id, target.id)
    department.archived = True
    department.save()
    write_home(department.id, target.id)
    return moved


def _move_out(department: str, home: str) -> int:
    inside = key(department)
    moved = move_tickets(
        "department = ? AND lane NOT IN (?, ?)", (inside, LANES["closed"], LANE_HIDDEN), "department", home
    )
    move_tickets("department = ? AND lane = ?", (inside, LANE_HIDDEN), "department", home)
    for mailbox in rows_where(Mailbox, "department = ?", (inside,)):
        mailbox.department = home
        mailbox.save()
    for other in rows_where(Department, "deleted = 0 AND (parent = ? OR escalation = ?)", (inside, inside)):
        for link in ("parent", "escalation"):
            if getattr(other, link) == department:
                setattr(other, link, home if other.id != home else None)
        other.save()
    if read_setting("desk", "", "department", "") == department:
        write_setting("desk", "", "department", home)
    return moved


@command_on(Department, Permission.PEOPLE_DEPARTMENTS_EDIT)
def unarchive_department(desk: Desk, department: Department) -> None:
    """Bring a department back; tickets and mailboxes stay where they went."""
    check_in(desk, Permission.PEOPLE_DEPARTMENTS_EDIT, department.id)
    if department.archived:
        department.archived = False
        department.save()
        write_home(department.id, "")


@command(Permission.PEOPLE_DEPARTMENTS_EDIT)
def reorder_departments(desk: Desk, departments: Sequence[str]) -> None:
    """Put departments into an order; those not named follow in the order they had."""
    check_desk_wide(desk, Permission.PEOPLE_DEPARTMENTS_EDIT)
    ordered(rows_where(Department, "deleted = 0 ORDER BY position, rid"), departments)
