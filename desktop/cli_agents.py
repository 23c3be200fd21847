"""``agents``: who works at the desk."""

from __future__ import annotations

from functools import partial
from typing import Any

import click

from desktop.cli_agent_facts import agent_facts
from desktop.cli_common import Step, json_option, moment, print_facts, print_json, print_table, together, with_desk
from desktop.cli_names import agent_by_email, department_named, role_named
from desktop.commands.agents import AgentForm, create_agent, deactivate_agent, edit_agent
from desktop.commands.availability import AVAILABILITIES, set_availability, set_deputy
from desktop.commands.base import Desk
from desktop.commands.desk_setup import edit_profile
from desktop.commands.roles import assign_role
from desktop.commands.sign_in import invite, reset_password
from desktop.core.permissions import Permission
from desktop.store.agent_secrets import has_password
from desktop.store.queries.people_lists import agent_rows
from desktop.store.queries.rows import AgentRow

FIELDS = ("name", "shown_name", "email", "language", "gender", "signature", "time_zone", "capacity")
SHARED = (
    click.option("--shown-name", help="What customers read instead of the name."),
    click.option("--role", help="A role's key or name."),
    click.option("--language", help="The language of their window, such as en."),
    click.option("--gender", help="As they wish it, if at all."),
    click.option("--signature", help="What stands below their answers."),
    click.option("--time-zone", help="Such as Europe/Warsaw."),
    click.option("--capacity", type=int, help="How many open tickets are enough; 0 for no limit."),
)


def _shared(function: Any) -> Any:
    for option in reversed(SHARED):
        function = option(function)
    return function


@click.group("agents")
def agents_() -> None:
    """List, make and change agents, and let one go."""


@agents_.command("list")
@with_desk
@click.option("--all", "with_left", is_flag=True, help="Also those who left.")
@json_option()
def list_(desk: Desk, with_left: bool, as_json: bool) -> None:
    """List agents; without the right to look at them only their names."""
    found = [row for row in agent_rows(desk.actor) if row.active or with_left]
    rows = [agent_facts(desk.actor, row) for row in found]
    print_json(rows) if as_json else print_table(rows, ("email", "name", "role", "availability", "departments"))


@agents_.command("create")
@click.argument("address", metavar="EMAIL")
@with_desk
@click.option("--name", required=True, help="What they are called.")
@_shared
@click.option(
    "--department", "homes", multiple=True, metavar="NAME", help="A department to belong to; may be repeated."
)
@click.option("--first-password", is_flag=True, help="Print a password to begin with, not an invitation.")
@json_option()
def create_(
    address: str,
    desk: Desk,
    role: str | None,
    homes: tuple[str, ...],
    first_password: bool,
    as_json: bool,
    **words: Any,
) -> None:
    """Add an agent and print what they sign in with the first time; it is shown this once.

    Where you have no password yourself nobody signs in, so there is nothing to print.
    """
    given = {name: value for name, value in words.items() if value is not None}
    places = tuple(department_named(desk.actor, each).id for each in homes)
    form = AgentForm(email=address, role=role_named(desk.actor, role or "agent"), departments=places, **given)
    made: list[str] = []
    steps: list[Step] = [lambda: made.append(create_agent(desk, form))]
    if first_password:
        steps.append(lambda: made.append(reset_password(desk, made[0])))
    elif has_password(desk.actor.id):
        steps.append(lambda: made.append(invite(desk, made[0])))
    together(desk, "create_agent", steps)
    key = "first_password" if first_password else "invitation"
    facts = _facts(desk, made[0]) | {key: made[1] if len(made) > 1 else None}
    print_json(facts) if as_json else print_facts({name: facts[name] for name in ("email", "name", "role", key)})


@agents_.command("set")
@click.argument("address", metavar="EMAIL")
@with_desk
@click.option("--name", help="What they are called.")
@click.option("--email", "new_email", help="Another address to sign in with.")
@_shared
@click.option("--availability", type=click.Choice(AVAILABILITIES), help="Whether they are there.")
@click.option("--until", metavar="DATE", help="When they come back.")
@click.option("--reason", default="", help="Why they are away.")
@click.option("--deputy", metavar="EMAIL", help="Who stands in for them; empty for nobody.")
@click.option("--deputy-from", metavar="DATE")
@click.option("--deputy-until", metavar="DATE")
@json_option()
def set_(address: str, desk: Desk, as_json: bool, **words: Any) -> None:
    """Change an agent."""
    person = agent_by_email(desk.actor, address)
    steps = [*_profile_steps(desk, person, words), *_presence_steps(desk, person, words)]
    if words["role"] is not None:
        role = role_named(desk.actor, words["role"]) if words["role"] else ""
        steps.append(partial(assign_role, desk, person.id, role))
    if not steps:
        raise click.UsageError("Say what to change, for example --role agent.")
    together(desk, "edit_agent", steps)
    facts = _facts(desk, person.id)
    print_json(facts) if as_json else print_facts(facts)


@agents_.command("deactivate")
@click.argument("address", metavar="EMAIL")
@with_desk
@click.option("--to", "heir", metavar="EMAIL", help="Who gets their tickets.")
@click.option("--to-department", "home", metavar="NAME", help="The department that gets their tickets.")
@click.option("--unassign", is_flag=True, help="Their tickets stay where they are and are nobody's.")
@json_option()
def deactivate_(address: str, desk: Desk, heir: str | None, home: str | None, unassign: bool, as_json: bool) -> None:
    """End somebody's work here; while they have tickets, say who gets those."""
    if sum((heir is not None, home is not None, unassign)) > 1:
        raise click.UsageError("Say only one of --to, --to-department and --unassign.")
    person = agent_by_email(desk.actor, address)
    target = "" if unassign else None
    if heir is not None:
        target = agent_by_email(desk.actor, heir).id
    if home is not None:
        target = department_named(desk.actor, home).id
    facts = {"email": person.email, "moved": deactivate_agent(desk, person.id, target)}
    print_json(facts) if as_json else print_facts(facts)


def _profile_steps(desk: Desk, person: AgentRow, words: dict[str, Any]) -> list[Step]:
    """Return the change of what an agent is called and how they work; one's own profile needs no right."""
    given = words | {"email": words["new_email"]}
    changes = {name: given[name] for name in FIELDS if given[name] is not None}
    if not changes:
        return []
    own = person.id == desk.actor.id and not desk.actor.holds(Permission.PEOPLE_AGENTS_EDIT)
    return [partial(edit_profile if own else edit_agent, desk, person.id, **changes)]


def _presence_steps(desk: Desk, person: AgentRow, words: dict[str, Any]) -> list[Step]:
    steps: list[Step] = []
    if words["deputy"] is not None:
        deputy = agent_by_email(desk.actor, words["deputy"]).id if words["deputy"] else ""
        start, end = (moment(text) if text else None for text in (words["deputy_from"], words["deputy_until"]))
        steps.append(partial(set_deputy, desk, person.id, deputy, start, end))
    if words["availability"] is not None:
        until = moment(words["until"]) if words["until"] else None
        steps.append(partial(set_availability, desk, person.id, words["availability"], until, words["reason"]))
    return steps


def _facts(desk: Desk, identity: str) -> dict[str, Any]:
    row = next(row for row in agent_rows(desk.actor) if row.id == identity)
    return agent_facts(desk.actor, row)
