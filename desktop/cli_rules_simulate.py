"""``rules simulate``: what a rule would do, without doing it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from desktop.cli_common import iso, json_option, moment, print_json, print_table, with_desk
from desktop.cli_names import rule_named
from desktop.cli_rules_files import read_text
from desktop.commands._rule_names import with_ids_of_here
from desktop.commands.base import Desk
from desktop.core.automation.rule_files import rules_from_text

if TYPE_CHECKING:
    from desktop.jobs.simulate import Simulated, Simulation


@click.command("simulate")
@click.argument("rule", required=False, default="")
@with_desk
@click.option("--file", "draft", default="", metavar="FILE", help="A file with one rule, instead of one here.")
@click.option("--since", default="", metavar="DATE", help="From when on; without it the last 90 days.")
@click.option("--until", default="", metavar="DATE", help="Up to when; without it now.")
@click.option("--limit", type=click.IntRange(1, 100_000), default=1000, help="How often it is tried at most.")
@json_option()
def simulate_(rule: str, desk: Desk, draft: str, since: str, until: str, limit: int, as_json: bool) -> None:
    """Try a rule on what happened: the tickets it would touch with before and after, and what it would send.

    Nothing is changed. A rule that is here is tried with its owner's rights, one from a file with yours.
    """
    from desktop.jobs.simulate import simulate  # noqa: PLC0415  it brings every command along

    if bool(rule) == bool(draft):
        raise click.UsageError("Name one rule, or give a file with --file.")
    span = moment(since) if since else 0, moment(until) if until else 0
    if draft:
        found = simulate(desk, _draft(draft), *span, limit)
    else:
        row = rule_named(desk.actor, rule)
        found = simulate(desk, row.body, *span, limit, owner=row.owner)
    _print(found, as_json)


def _draft(source: str) -> Mapping[str, object]:
    """Return the one rule of a file: a rule alone, or an export of one, with the ids that this desk has."""
    found = rules_from_text(read_text(source))
    if len(found.rules) != 1:
        raise click.UsageError("The file has to hold one rule.")
    return with_ids_of_here(found.rules[0], found.names)


def _print(found: Simulation, as_json: bool) -> None:
    rows = [_facts(each) for each in found.tickets]
    if as_json:
        more = {"more": found.more, "as_it_is": found.as_it_is}
        print_json({"looked_at": found.looked_at, **more, "tickets": rows})
        return
    print_table([row | {"changes": _changes(row)} for row in rows], ("at", "number", "subject", "changes"))
    click.echo(f"{len(rows)} of {found.looked_at}")


def _facts(row: Simulated) -> dict[str, Any]:
    return {
        "number": row.number,
        "subject": row.subject,
        "at": iso(row.at),
        "before": row.before,
        "after": row.after,
        "sends": [{"kind": each.kind, "to": list(each.to), "subject": each.subject} for each in row.sends],
        "notes": list(row.notes),
        "why": list(row.why),
        "refused": row.refused or None,
    }


def _changes(row: dict[str, Any]) -> str:
    if row["refused"]:
        return f"refused: {row['refused']}"
    changed = [f"{name}: {row['before'][name]} → {value}" for name, value in row["after"].items()]
    sent = [f"{each['kind']} to {', '.join(each['to'])}" for each in row["sends"]]
    return "; ".join(changed + sent + ["a note"] * len(row["notes"]))
