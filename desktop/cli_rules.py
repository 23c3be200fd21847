"""``rules``: what the desk does by itself: listing, showing, switching."""

from __future__ import annotations

from typing import Any

import click

from desktop.cli_common import iso, json_option, print_facts, print_json, print_table, with_desk
from desktop.cli_names import rule_named
from desktop.cli_rules_files import export_, import_
from desktop.cli_rules_simulate import simulate_
from desktop.commands.base import Desk
from desktop.commands.rules import set_rule_active
from desktop.store.queries.rows_rules import FiringRow, RuleRow
from desktop.store.queries.rules import rule_firings, rule_row, rule_rows


@click.group("rules")
def rules_() -> None:
    """List, show, switch, try, import and export what the desk does by itself."""


for _command in (simulate_, import_, export_):
    rules_.add_command(_command)


@rules_.command("list")
@with_desk
@json_option()
def list_(desk: Desk, as_json: bool) -> None:
    """List the rules in their order."""
    _print([_facts(row) for row in rule_rows(desk.actor)], as_json)


@rules_.command("show")
@click.argument("rule")
@with_desk
@click.option("--limit", type=click.IntRange(0, 1000), default=20, help="How many of its firings.")
@json_option()
def show_(rule: str, desk: Desk, limit: int, as_json: bool) -> None:
    """Show a rule, by name or id, and what it did last."""
    row = rule_named(desk.actor, rule)
    body = {name: value for name, value in row.body.items() if name not in ("position", "active")}
    firings = [_firing(each) for each in rule_firings(desk.actor, row.id, limit)]
    facts = _facts(row) | {"body": body, "firings": firings}
    if as_json:
        print_json(facts)
        return
    print_facts({name: value for name, value in facts.items() if name not in ("body", "firings")})
    print_table(firings, ("at", "number", "subject", "refused"))


@rules_.command("enable")
@click.argument("rule")
@with_desk
@json_option()
def enable_(rule: str, desk: Desk, as_json: bool) -> None:
    """Switch a rule on; it runs with the rights of its owner."""
    _switch(desk, rule, True, as_json)


@rules_.command("disable")
@click.argument("rule")
@with_desk
@json_option()
def disable_(rule: str, desk: Desk, as_json: bool) -> None:
    """Switch a rule off."""
    _switch(desk, rule, False, as_json)


def _switch(desk: Desk, name: str, active: bool, as_json: bool) -> None:
    found = rule_named(desk.actor, name)
    set_rule_active(desk, found.id, active)
    _print([_facts(rule_row(desk.actor, found.id))], as_json)


def _facts(row: RuleRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "name": row.name,
        "active": row.active,
        "trigger": row.trigger,
        "department": row.department_name or None,
        "owner": row.owner_name,
        "note": row.note,
        "paused": row.paused or None,
        "paused_details": row.paused_details,
        "last": iso(row.last_at),
        "today": row.today,
        "total": row.total,
    }


def _firing(row: FiringRow) -> dict[str, Any]:
    return {
        "at": iso(row.at),
        "number": row.number,
        "subject": row.subject,
        "why": list(row.why),
        "done": list(row.done),
        "refused": row.refused or None,
    }


def _print(rows: list[dict[str, Any]], as_json: bool) -> None:
    if as_json:
        print_json(rows)
        return
    shown = [{**row, "active": "on" if row["active"] else "off"} for row in rows]
    print_table(shown, ("name", "active", "trigger", "department", "last", "total"))
