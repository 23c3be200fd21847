"""``rules import`` and ``rules export``: rules as text, from one desk to another."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from desktop.cli_common import json_option, print_json, print_table, with_desk
from desktop.cli_names import rule_named
from desktop.commands.base import Desk
from desktop.commands.rules import import_rules
from desktop.core.errors import NotAllowedError
from desktop.core.permissions import Permission
from desktop.store.queries.rule_export import export_rules
from desktop.store.queries.rules import rule_row, rule_rows

LARGEST = 10_000_000


@click.command("import")
@click.argument("source", metavar="FILE")
@with_desk
@click.option("--accept-loops", is_flag=True, help="Also rules that may set each other off.")
@click.option("--accept-erasing", is_flag=True, help="Also rules that erase tickets for good.")
@json_option()
def import_(source: str, desk: Desk, accept_loops: bool, accept_erasing: bool, as_json: bool) -> None:
    """Make rules from what export wrote; FILE may be - for standard input. They come switched off."""
    made = import_rules(desk, read_text(source), accept_loops=accept_loops, confirmed=accept_erasing)
    rows = [{"id": each, "name": rule_row(desk.actor, each).name} for each in made]
    print_json(rows) if as_json else print_table(rows, ("name",))


@click.command("export")
@click.argument("rules", nargs=-1, metavar="[RULE]...")
@with_desk
@click.option("--out", type=click.Path(path_type=Path), help="A new file to write, instead of printing.")
@json_option()
def export_(rules: tuple[str, ...], desk: Desk, out: Path | None, as_json: bool) -> None:
    """Write some rules, or all that you may see, as JSON that import reads."""
    if not rule_rows(desk.actor) and not desk.actor.holds(Permission.AUTOMATION_RULES_VIEW):
        raise NotAllowedError("not-allowed", permission=Permission.AUTOMATION_RULES_VIEW.value)
    text = export_rules(desk.actor, [rule_named(desk.actor, rule).id for rule in rules])
    if out is None:
        click.echo(text)
        return
    with out.open("x", encoding="utf-8") as file:
        file.write(text)
    if as_json:
        print_json({"file": str(out)})


def read_text(source: str) -> str:
    """Return the text of a file, or of standard input for -. Raises ``click.UsageError`` for what is no text."""
    if source == "-":
        content = sys.stdin.buffer.read(LARGEST + 1)
    else:
        with Path(source).open("rb") as file:
            content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise click.UsageError("That is too large to be rules.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise click.UsageError("That is no text in UTF-8.") from None
