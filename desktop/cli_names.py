"""Finding agents, departments, roles and rules by what people call them; what one may not look at is not there."""

from __future__ import annotations

import click

from desktop.core.actors import Actor
from desktop.core.catalogue import ROLE_NAMES
from desktop.core.folding import fold
from desktop.core.matching import fold_address
from desktop.core.roles import BUILT_IN
from desktop.store.queries.people_lists import agent_rows, department_list, role_rows
from desktop.store.queries.rows import AgentRow, DepartmentRow
from desktop.store.queries.rows_rules import RuleRow
from desktop.store.queries.rules import rule_rows


def agent_by_email(actor: Actor, email: str) -> AgentRow:
    """Return the agent with this address, one who left too; an empty one is yours while you have none yet."""
    wanted = fold_address(email)
    found = [row for row in agent_rows(actor) if fold_address(row.email) == wanted and (wanted or row.id == actor.id)]
    if not found:
        raise click.UsageError(f"There is no agent “{email}” here.")
    return max(found, key=lambda row: row.active)


def department_named(actor: Actor, name: str) -> DepartmentRow:
    """Return the department with this name or code, an archived one too."""
    wanted = fold(name)
    rows = [row for row in department_list(actor, archived=True) if wanted in (fold(row.name), fold(row.code))]
    if not wanted or not rows:
        raise click.UsageError(f"There is no department “{name}” here.")
    return min(rows, key=lambda row: row.archived)


def role_named(actor: Actor, name: str) -> str:
    """Return the key of a built-in role, or the id of one of the desk's own, by key or name."""
    for key in BUILT_IN:
        if fold(name) in (key, fold(ROLE_NAMES[key])):
            return key
    for row in role_rows(actor):
        if not row.built_in and fold(row.name) == fold(name):
            return row.id
    raise click.UsageError(f"There is no role “{name}” here.")


def role_name(actor: Actor, role: str) -> str:
    """Return what a role is called in the output: its key, or its name when the desk made it."""
    if role in BUILT_IN or not role:
        return role
    return next((row.name for row in role_rows(actor) if row.id == role), "")


def rule_named(actor: Actor, name: str) -> RuleRow:
    """Return the rule with this name or id; of several with one name none is meant."""
    rows = [row for row in rule_rows(actor) if name == row.id or fold(row.name) == fold(name)]
    if len(rows) > 1:
        raise click.UsageError(f"Several rules are called “{name}”: name one by its id.")
    if not rows:
        raise click.UsageError(f"There is no rule “{name}” here.")
    return rows[0]
