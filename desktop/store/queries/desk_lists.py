"""The short lists that menus and settings show: statuses, tags, departments, agents, fields."""

from __future__ import annotations

from desktop.core.actors import Actor
from desktop.store.queries.counts import department_rows
from desktop.store.queries.reading import blob, hexed, read
from desktop.store.queries.rows import AgentRow, DepartmentRow, FieldRow, StatusRow, TagRow
from desktop.store.settings import read_setting

AGENT = "SELECT id, name, shown_name, email, signature, active FROM agent"


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


def agents() -> list[AgentRow]:
    """Return every agent, deactivated ones too: history needs their names."""
    rows = read(f"{AGENT} WHERE deleted = 0")
    return sorted((_agent(row) for row in rows), key=lambda agent: agent.name.casefold())


def me(actor: Actor) -> AgentRow:
    """Return the acting agent; the desk's own actors have an empty row that carries their name."""
    for row in read(f"{AGENT} WHERE id = ?", [blob(actor.id)]):
        return _agent(row)
    return AgentRow(actor.id, "", "", "", "", active=True)


def custom_fields(subject: str) -> list[FieldRow]:
    """Return the custom fields of tickets, contacts or companies, without values."""
    sql = "SELECT id, name, kind, choices FROM custom_field WHERE subject = ? AND deleted = 0 ORDER BY position, rid"
    return [
        FieldRow(hexed(row), name, kind, tuple(choices.splitlines()), None)
        for row, name, kind, choices in read(sql, [subject])
    ]


def desk_name() -> str:
    """Return what the owner called the desk; empty while it has no name."""
    return read_setting("desk", "", "name", "")


def _agent(row: tuple[object, ...]) -> AgentRow:
    identity, name, shown, email, signature, active = row
    return AgentRow(hexed(bytes(identity)), str(name), str(shown), str(email), str(signature), bool(active))  # type: ignore[call-overload]
