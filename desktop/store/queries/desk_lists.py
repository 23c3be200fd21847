"""The short lists that menus and settings show: statuses, tags, departments, agents, fields."""

from __future__ import annotations

from desktop.core.actors import Actor
from desktop.store.queries.counts import department_rows
from desktop.store.queries.people_lists import AGENT, agent_row, agent_rows
from desktop.store.queries.reading import blob, hexed, read
from desktop.store.queries.rows import AgentRow, DepartmentRow, FieldRow, StatusRow, TagRow
from desktop.store.settings import read_setting


def statuses() -> list[StatusRow]:
    """Return the statuses in the desk's order."""
    sql = "SELECT id, key, name, category, clock, colour FROM status WHERE deleted = 0 ORDER BY position, rid"
    return [StatusRow(hexed(row[0]), *row[1:]) for row in read(sql)]


def tags() -> list[TagRow]:
    """Return the tags by name."""
    rows = read("SELECT id, name, colour FROM tag WHERE deleted = 0")
    return sorted((TagRow(hexed(row[0]), row[1], row[2]) for row in rows), key=lambda tag: tag.name.casefold())


def departments(actor: Actor) -> list[DepartmentRow]:
    """Return the departments in the desk's order, with counts of what the actor may see."""
    return list(department_rows(actor))


def department_names() -> list[tuple[str, str]]:
    """Return the departments in use in the desk's order: id and name, which everybody may know."""
    sql = "SELECT id, name FROM department WHERE deleted = 0 AND archived = 0 ORDER BY position, rid"
    return [(hexed(row), str(name)) for row, name in read(sql)]


def agents(actor: Actor) -> list[AgentRow]:
    """Return every agent by name, deactivated ones too: history needs their names."""
    return agent_rows(actor)


def me(actor: Actor) -> AgentRow:
    """Return the acting agent; the desk's own actors have an empty row that carries their name."""
    for row in read(f"{AGENT} WHERE id = ?", [blob(actor.id)]):
        return agent_row(actor, row)
    return AgentRow(actor.id, "", "", "", "", active=True)


def custom_fields(subject: str) -> list[FieldRow]:
    """Return the custom fields of tickets, contacts or companies, without values."""
    sql = (
        "SELECT id, name, kind, choices, required FROM custom_field"
        " WHERE subject = ? AND deleted = 0 ORDER BY position, rid"
    )
    return [
        FieldRow(hexed(row), name, kind, tuple(choices.splitlines()), None, required)
        for row, name, kind, choices, required in read(sql, [subject])
    ]


def desk_name() -> str:
    """Return what the owner called the desk; empty while it has no name."""
    return read_setting("desk", "", "name", "")
