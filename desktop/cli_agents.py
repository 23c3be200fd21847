"""``agents``: who works at the desk."""

from __future__ import annotations

from typing import Any

import click

from desktop.cli_common import iso, json_option, moment, print_facts, print_json, print_table, with_desk
from desktop.cli_names import agent_by_email, department_named, role_name, role_named
from desktop.commands.agents import create_agent, deactivate_agent, edit_agent, set_availability, set_deputy
from desktop.commands.base import Desk
from desktop.commands.roles import assign_role
from desktop.commands.sign_in import invite, reset_password
from desktop.core.actors import Actor
from desktop.store.queries.people_lists import agent_load, agent_rows, memberships
from desktop.store.queries.rows import AgentRow

STATES = ("available", "busy", "away", "handing-over", "offline")
TEXTS = ("name", "shown_name", "language", "gender", "signature", "time_zone", "capacity")


@click.group("agents")
def agents_() -> None:
    """List, make and change agents, and let one go."""


@agents_.command("list")
@with_desk
@click.option("--all", "with_left", is_flag=True, help="Also those who left.")
@json_option()
def list_(desk: Desk, with_left: bool, as_json: bool) -> None:
    """List agents; without the right to look at them only their names."""
    rows = [_facts(desk.actor, row) for row in agent_rows(desk.actor) if row.active or with_left]
    print_json(rows) if as_json else print_table(rows, ("email", "name", "role", "availability", "departments"))
