"""``roles``: what agents may do, by role."""

from __future__ import annotations

from typing import Any

import click

from desktop.cli_common import json_option, print_facts, print_json, print_table, with_desk
from desktop.cli_names import agent_by_email, role_name, role_named
from desktop.commands.base import Desk
from desktop.commands.roles import assign_role, create_role, reset_grant, set_grant
from desktop.core.actors import Actor
from desktop.core.catalogue import ROLE_WORDS
from desktop.core.permissions import INTERNAL, Permission, Scope
from desktop.core.roles import BUILT_IN, is_unrestricted
from desktop.store.queries.people_lists import agent_rows, role_rows
from desktop.store.queries.rows import RoleRow
from desktop.store.rights import changed_grants, role_grants

SCOPES = {scope.name.lower(): scope for scope in Scope}
DEFAULT = "default"
"""Instead of a scope: what the built-in role holds that this one came from."""


@click.group("roles")
def roles_() -> None:
    """List, make and change roles, and give them to agents."""


@roles_.command("list")
@with_desk
@json_option()
def list_(desk: Desk, as_json: bool) -> None:
    """List the built-in roles and the desk's own; yours alone when you may not look at the others."""
    rows = [_facts(row) for row in role_rows(desk.actor)]
    print_json(rows) if as_json else print_table(rows, ("role", "base", "holders", "unrestricted", "description"))


@roles_.command("show")
@click.argument("name")
@with_desk
@json_option()
def show_(name: str, desk: Desk, as_json: bool) -> None:
    """Show what a role holds, what differs from the role it came from, and who has it."""
    row = _row(desk.actor, role_named(desk.actor, name), name)
    grants, changed = role_grants(row.id), changed_grants(row.id)
    facts = _facts(row) | {
        "grants": {each.value: _scope(grants.get(each)) for each in Permission if grants.get(each)},
        "changed": {each.value: _scope(scope) for each, scope in changed.items()},
        "agents": [each.email or each.name for each in agent_rows(desk.actor) if each.active and each.role == row.id],
    }
    if as_json:
        print_json(facts)
        return
    print_facts({key: value for key, value in facts.items() if key not in ("grants", "changed")})
    print_facts(facts["grants"] or {"grants": "none"})


@roles_.command("create")
@click.argument("name")
@with_desk
@click.option("--base", default="agent", help="The role it begins as and follows.")
@click.option("--description", default="", help="What it is for.")
@json_option()
def create_(name: str, desk: Desk, base: str, description: str, as_json: bool) -> None:
    """Make a role from another one."""
    identity = create_role(desk, name, role_named(desk.actor, base), description)
    _print(_facts(_row(desk.actor, identity, name)), as_json)


@roles_.command("set")
@click.argument("name")
@click.argument("permission", type=click.Choice([each.value for each in Permission if each not in INTERNAL]))
@click.argument("scope", type=click.Choice([*SCOPES, DEFAULT]))
@with_desk
@json_option()
def set_(name: str, permission: str, scope: str, desk: Desk, as_json: bool) -> None:
    """Say how far a permission reaches in a role; "default" takes back what was set by hand."""
    role = role_named(desk.actor, name)
    if scope == DEFAULT:
        reset_grant(desk, role, permission)
    else:
        set_grant(desk, role, permission, SCOPES[scope])
    held = role_grants(role).get(Permission(permission))
    _print({"role": role_name(desk.actor, role), "permission": permission, "scope": _scope(held)}, as_json)


@roles_.command("assign")
@click.argument("name")
@click.argument("agent", metavar="EMAIL")
@with_desk
@json_option()
def assign_(name: str, agent: str, desk: Desk, as_json: bool) -> None:
    """Give an agent a role for the whole desk, in place of the one they had."""
    person = agent_by_email(desk.actor, agent)
    role = role_named(desk.actor, name)
    assign_role(desk, person.id, role)
    _print({"email": person.email, "role": role_name(desk.actor, role)}, as_json)


def _row(actor: Actor, identity: str, name: str) -> RoleRow:
    for row in role_rows(actor):
        if row.id == identity:
            return row
    raise click.UsageError(f"There is no role “{name}” here.")


def _facts(row: RoleRow) -> dict[str, Any]:
    return {
        "role": row.id if row.built_in else row.name,
        "description": ROLE_WORDS[row.id] if row.id in BUILT_IN else row.description,
        "base": row.base,
        "built_in": row.built_in,
        "unrestricted": is_unrestricted(role_grants(row.id)),
        "holders": row.holders,
    }


def _scope(scope: Scope | None) -> str:
    return (scope or Scope.NONE).name.lower()


def _print(facts: dict[str, Any], as_json: bool) -> None:
    print_json(facts) if as_json else print_facts(facts)
