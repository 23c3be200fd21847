"""``departments``: the groups of agents to which tickets are routed."""

from __future__ import annotations

from functools import partial
from typing import Any

import click

from desktop.cli_common import Step, json_option, print_json, print_table, together, with_desk
from desktop.cli_names import agent_by_email, department_named, role_name
from desktop.commands._department_values import KINDS, VISIBILITIES, Value
from desktop.commands.base import Desk
from desktop.commands.departments import (
    add_all_members,
    create_department,
    edit_department,
    remove_member,
    set_member,
)
from desktop.core.actors import Actor
from desktop.store.queries.people_lists import agent_rows, department_list, memberships
from desktop.store.queries.rows import DepartmentRow, MembershipRow

OPTIONS = (
    click.option("--code", help="A short code, such as BIL."),
    click.option("--description", help="What it handles."),
    click.option("--colour", type=int, help="The number of its colour."),
    click.option("--kind", type=click.Choice(KINDS), help="What its people have in common."),
    click.option("--visibility", type=click.Choice(VISIBILITIES), help="Who sees its tickets beside the members."),
    click.option("--language", help="The language its customers are written to, such as en."),
    click.option("--parent", metavar="NAME", help="The department above it; empty for none."),
    click.option("--escalation", metavar="NAME", help="The department that takes over; empty for none."),
)


def _options(function: Any) -> Any:
    for option in reversed(OPTIONS):
        function = option(function)
    return function


@click.group("departments")
def departments_() -> None:
    """List, make and change departments, and say who belongs to them."""


@departments_.command("list")
@with_desk
@click.option("--archived", is_flag=True, help="Also those that were put away.")
@json_option()
def list_(desk: Desk, archived: bool, as_json: bool) -> None:
    """List the departments you may know of."""
    _print([_facts(desk.actor, row) for row in department_list(desk.actor, archived)], as_json)


@departments_.command("create")
@click.argument("name")
@with_desk
@_options
@click.option("--add-all", is_flag=True, help="Make every active agent a member.")
@json_option()
def create_(name: str, desk: Desk, add_all: bool, as_json: bool, **options: str | int | None) -> None:
    """Make a department."""
    values = _values(desk.actor, options)
    made: list[str] = []
    steps: list[Step] = [lambda: made.append(create_department(desk, name, **values))]
    if add_all:
        steps.append(lambda: add_all_members(desk, made[0]))
    together(desk, "create_department", steps)
    _print([_facts(desk.actor, _row(desk.actor, made[0]))], as_json)


@departments_.command("set")
@click.argument("name")
@with_desk
@click.option("--name", "new_name", help="What it is called from now on.")
@_options
@click.option("--leader", metavar="EMAIL", help="The member who answers for it; empty for nobody.")
@json_option()
def set_(
    name: str, desk: Desk, new_name: str | None, leader: str | None, as_json: bool, **options: str | int | None
) -> None:
    """Change a department."""
    row = department_named(desk.actor, name)
    values = _values(desk.actor, options)
    if new_name is not None:
        values["name"] = new_name
    if leader is not None:
        values["leader"] = agent_by_email(desk.actor, leader).id if leader else None
    if not values:
        raise click.UsageError("Say what to change, for example --code BIL.")
    edit_department(desk, row.id, **values)
    _print([_facts(desk.actor, _row(desk.actor, row.id))], as_json)


@departments_.command("members")
@click.argument("name")
@with_desk
@click.option("--add", multiple=True, metavar="EMAIL", help="Make an agent a member; may be repeated.")
@click.option("--remove", multiple=True, metavar="EMAIL", help="Take an agent out; may be repeated.")
@click.option("--add-all", is_flag=True, help="Make every active agent a member.")
@json_option()
def members_(
    name: str, desk: Desk, add: tuple[str, ...], remove: tuple[str, ...], add_all: bool, as_json: bool
) -> None:
    """List the members of a department, after adding or removing some."""
    row = department_named(desk.actor, name)
    steps: list[Step] = [partial(set_member, desk, row.id, agent_by_email(desk.actor, email).id) for email in add]
    steps += [partial(remove_member, desk, row.id, agent_by_email(desk.actor, email).id) for email in remove]
    if add_all:
        steps.append(partial(add_all_members, desk, row.id))
    if steps:
        together(desk, "set_member", steps)
    addresses = {agent.id: agent.email for agent in agent_rows(desk.actor)}
    rows = [_member(desk.actor, each, addresses) for each in memberships(desk.actor, department=row.id)]
    print_json(rows) if as_json else print_table(rows, ("email", "name", "role"))


def _values(actor: Actor, options: dict[str, str | int | None]) -> dict[str, Value]:
    """Return the options that were given; departments by their ids, None for none."""
    values: dict[str, Value] = {name: value for name, value in options.items() if value is not None}
    for link in ("parent", "escalation"):
        if link in values:
            named = str(values[link])
            values[link] = department_named(actor, named).id if named else None
    return values


def _row(actor: Actor, identity: str) -> DepartmentRow:
    return next(row for row in department_list(actor, archived=True) if row.id == identity)


def _facts(actor: Actor, row: DepartmentRow) -> dict[str, Any]:
    names = {each.id: each.name for each in department_list(actor, archived=True)}
    people = {each.id: each.email or each.name for each in agent_rows(actor)}
    return {
        "name": row.name,
        "code": row.code,
        "description": row.description,
        "kind": row.kind,
        "colour": row.colour,
        "visibility": row.visibility,
        "language": row.language,
        "parent": names.get(row.parent or ""),
        "escalation": names.get(row.escalation or ""),
        "leader": people.get(row.leader or ""),
        "archived": row.archived,
        "members": row.members,
        "new": row.new,
        "open": row.open,
        "resolved": row.resolved,
    }


def _member(actor: Actor, row: MembershipRow, addresses: dict[str, str]) -> dict[str, Any]:
    return {
        "name": row.agent_name,
        "email": addresses.get(row.agent, ""),
        "active": row.active,
        "role": role_name(actor, row.role) or None,
        "services": [name for name in ("tickets", "chats", "calls") if getattr(row, name)],
        "extended": row.extended,
        "availability": row.availability or None,
        "max_load": row.max_load or None,
        "priority": row.priority,
    }


def _print(rows: list[dict[str, Any]], as_json: bool) -> None:
    print_json(rows) if as_json else print_table(rows, ("name", "code", "kind", "members", "new", "open", "resolved"))
