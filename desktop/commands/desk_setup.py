"""The shape of the desk: its name, departments, statuses, tags, custom fields, settings, the agent's own profile."""

from __future__ import annotations

from desktop.commands.base import Desk, command, command_on
from desktop.core.errors import DeskError
from desktop.core.folding import fold
from desktop.core.permissions import Permission
from desktop.core.settings import checked_setting
from desktop.mail.compose import one_line
from desktop.store.database import natural_id
from desktop.store.models import Agent, CustomField, Department, Status, Tag, Ticket
from desktop.store.models.tickets import LANES
from desktop.store.settings import write_setting

CLOCKS = ("run", "pause", "stop")
FIELD_KINDS = (
    "text",
    "long-text",
    "integer",
    "decimal",
    "date",
    "datetime",
    "yes-no",
    "choice",
    "choices",
    "url",
    "email",
    "phone",
)
PROFILE = frozenset({"name", "shown_name", "email", "signature", "language"})


@command(Permission.SYSTEM_SETTINGS_GENERAL)
def write_desk_setting(desk: Desk, key: str, value: str | int | bool, owner: str = "") -> None:
    """Write one described setting. An unknown key or a value of another type is refused (``setting-…``)."""
    described = checked_setting(key, value)
    write_setting(described.scope, owner, key, value)


@command(Permission.SYSTEM_SETTINGS_GENERAL)
def rename_desk(desk: Desk, name: str) -> None:
    """Change the desk's name, which customers see in answers."""
    write_setting("desk", "", "name", _named(name))


@command_on(Agent, Permission.PEOPLE_PROFILE)
def edit_profile(desk: Desk, agent: Agent, /, **changes: str) -> None:
    """Change one's own name, shown name, address, signature or language; nothing else, nobody else's."""
    unknown = set(changes) - PROFILE
    if unknown:
        raise DeskError("field-refused", field=min(unknown))
    if agent.id != desk.actor.id:
        raise DeskError("field-refused", field="id")
    if "name" in changes:
        changes["name"] = _named(changes["name"])
    for key, value in changes.items():
        setattr(agent, key, value)
    agent.save()


@command(Permission.PEOPLE_DEPARTMENTS_EDIT)
def create_department(desk: Desk, name: str, code: str = "", colour: int = 0, description: str = "") -> str:
    """Make a department and return its id; two of one name are refused (``department-exists``)."""
    clean = _named(name)
    rows = list(Department.select().where(Department.deleted == False))  # noqa: E712  SQL, not Python
    if any(fold(row.name) == fold(clean) for row in rows):
        raise DeskError("department-exists", name=clean)
    row = Department.create(name=clean, code=code.strip(), colour=colour, description=description, position=len(rows))
    identity: str = row.id
    return identity


@command_on(Department, Permission.PEOPLE_DEPARTMENTS_EDIT)
def edit_department(
    desk: Desk, department: Department, name: str, code: str = "", colour: int = 0, description: str = ""
) -> None:
    """Change what a department is called and how it is shown."""
    department.name, department.code = _named(name), code.strip()
    department.colour, department.description = colour, description
    department.save()


@command_on(Department, Permission.PEOPLE_DEPARTMENTS_EDIT)
def archive_department(desk: Desk, department: Department, home: str) -> int:
    """Put a department away; its tickets that are not closed move to ``home``. Returns how many moved."""
    target = Department.get_or_none(Department.id == home)
    if target is None or target.id == department.id or target.archived or target.deleted:
        raise DeskError("department-needs-home", name=department.name)
    moved = 0
    for ticket in Ticket.select().where((Ticket.department == department.id) & (Ticket.lane < LANES["closed"])):
        ticket.department = target.id
        ticket.save()
        moved += 1
    department.archived = True
    department.save()
    return moved


@command(Permission.SYSTEM_STATUSES)
def create_status(desk: Desk, name: str, category: int, clock: str = "run", customer_label: str = "") -> str:
    """Make a status of one's own in one of the six categories; return its id."""
    if category not in LANES.values() or category in (LANES["new"], LANES["postponed"]):
        raise DeskError("status-category", category=category)
    if clock not in CLOCKS:
        raise DeskError("status-clock", clock=clock)
    row = Status.create(
        name=_named(name),
        category=category,
        clock=clock,
        customer_label=customer_label,
        position=Status.select().count(),
    )
    identity: str = row.id
    return identity


@command(Permission.SYSTEM_TAGS_MANAGE)
def create_tag(desk: Desk, name: str, colour: int = 0) -> str:
    """Make a tag; one that exists is returned as it is."""
    clean = _named(name)[:60]
    identity = natural_id("tag", fold(clean))
    if Tag.get_or_none(Tag.id == identity) is None:
        Tag.create(id=identity, name=clean, colour=colour)
    return identity


@command(Permission.SYSTEM_CUSTOM_FIELDS)
def create_custom_field(
    desk: Desk, name: str, kind: str, choices: tuple[str, ...] = (), subject: str = "ticket"
) -> str:
    """Add a field to tickets, contacts or companies; return its id."""
    if kind not in FIELD_KINDS or subject not in ("ticket", "contact", "company"):
        raise DeskError("field-kind", kind=kind)
    if kind in ("choice", "choices") and not choices:
        raise DeskError("field-needs-choices", name=name)
    row = CustomField.create(
        name=_named(name),
        kind=kind,
        subject=subject,
        choices="\n".join(choices),
        position=CustomField.select().count(),
    )
    identity: str = row.id
    return identity


def _named(name: str) -> str:
    clean = one_line(name)
    if not clean:
        raise DeskError("name-empty")
    return clean
