"""``why``: by what an agent sees a ticket, or what is missing."""

from __future__ import annotations

from typing import Any

import click

from desktop.cli_common import json_option, print_json, with_desk
from desktop.cli_names import agent_by_email
from desktop.commands.base import Desk
from desktop.core.permissions import Scope
from desktop.store.queries.explain import why
from desktop.store.queries.explain_facts import Explanation, RoleFact
from desktop.store.queries.thread import ticket_by_number


@click.command("why")
@click.argument("number", type=int)
@with_desk
@click.option("--agent", required=True, metavar="EMAIL", help="Whose sight the question is about.")
@json_option()
def why_(number: int, desk: Desk, agent: str, as_json: bool) -> int:
    """Say by what an agent sees a ticket, or what is missing; exit code 1 when they do not see it.

    Asking about others takes the right to look at roles.
    """
    ticket = ticket_by_number(desk.actor, number)
    person = agent_by_email(desk.actor, agent)
    found = why(desk.actor, ticket, person.id)
    sentences = _sentences(found)
    if as_json:
        print_json(_facts(found, person.email) | {"sentences": sentences})
    else:
        for sentence in sentences:
            click.echo(sentence)
    return 0 if found.sees else 1


def _facts(found: Explanation, email: str) -> dict[str, Any]:
    return {
        "number": found.number,
        "agent": email,
        "sees": found.sees,
        "reads": found.reads,
        "reasons": [
            {
                "kind": each.kind.value,
                "role": _role(each.role),
                "scope": _scope(each.scope),
                "department": each.department,
            }
            for each in found.reasons
        ],
        "missing": [
            {"kind": each.kind.value, "role": _role(each.role), "department": each.department} for each in found.missing
        ],
    }


def _sentences(found: Explanation) -> list[str]:
    from desktop.ui.explaining import plain_explanation  # noqa: PLC0415  Qt is loaded for the words only

    return plain_explanation(found)


def _role(role: RoleFact) -> str:
    return role.name or role.id


def _scope(scope: Scope) -> str:
    return scope.name.lower()
