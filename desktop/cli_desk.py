"""``stats``, ``demo``, ``check``, ``backup`` and ``restore``: the desk as a whole."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from desktop.cli_common import desk_option, iso, json_option, opened, print_facts, print_json
from desktop.core.actors import Actor
from desktop.core.errors import DeskError
from desktop.jobs.archive import back_up, restore
from desktop.paths import files_folder
from desktop.store.database import db
from desktop.store.integrity import integrity_problems
from desktop.store.queries.desk_lists import departments
from desktop.store.queries.mail_lists import ledger_sums, mailboxes

LANES = {0: "new", 1: "open", 2: "waiting", 3: "postponed", 4: "resolved", 5: "closed"}
PLACES = LANES | {10: "spam", 11: "trash", 12: "quarantine"}


@click.command("stats")
@desk_option()
@json_option()
def stats_(desk_path: Path, as_json: bool) -> None:
    """Count tickets per department and status, messages, the ledger, and how the mailboxes are."""
    with opened(desk_path) as desk:
        facts = _facts(desk.actor)
    print_json(facts) if as_json else print_facts(facts)


@click.command("demo")
@click.option("--tickets", default=1000, type=click.IntRange(1, 5_000_000), help="How many tickets.")
@click.option("--seed", default=1, type=int, help="The same seed makes the same desk.")
@click.option("--lang", default="en", type=click.Choice(["en", "ar", "es", "pl"]), help="Language of the texts.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The desk file to write.")
def demo_(tickets: int, seed: int, lang: str, out: Path) -> None:
    """Write a desk of made-up tickets, for trials and benchmarks."""
    from desktop.jobs.demo import make_demo  # noqa: PLC0415  its word lists are read only here

    if out.exists():
        raise DeskError("desk-exists", path=str(out))
    make_demo(out, tickets, seed, lang)
    click.echo(str(out))


@click.command("check")
@desk_option()
def check_(desk_path: Path) -> int:
    """Check a desk: database, search index, counters, files. Exit code 1 when something is wrong."""
    with opened(desk_path):
        problems = integrity_problems(files_folder(desk_path))
    if not problems:
        click.echo("The desk is whole.")
        return 0
    click.echo(
        f"The desk is damaged: {problems[0]}. Restore a backup, or write to the makers before changing it.", err=True
    )
    for problem in problems[1:]:
        click.echo(problem, err=True)
    return 1


@click.command("backup")
@click.argument("out", type=click.Path(path_type=Path))
@desk_option()
def backup_(out: Path, desk_path: Path) -> None:
    """Write a verified backup of the desk and its files into one zip file."""
    print_facts(back_up(desk_path, out))


@click.command("restore")
@click.argument("archive", type=click.Path(path_type=Path))
@desk_option()
def restore_(archive: Path, desk_path: Path) -> None:
    """Make a new desk from a backup; an existing one is never overwritten."""
    print_facts(restore(archive, desk_path))


def _facts(actor: Actor) -> dict[str, Any]:
    counts = db.execute_sql("SELECT department, lane, sum(n) FROM ticket_count GROUP BY 1, 2 HAVING sum(n) > 0")
    names = {row.id: row.name for row in departments(actor)}
    by_department: dict[str, dict[str, int]] = {name: {} for name in names.values()}
    for department, lane, number in counts:
        name = names.get(bytes(department).hex(), bytes(department).hex())
        by_department.setdefault(name, {})[PLACES.get(lane, "hidden")] = number
    return {
        "tickets": by_department,
        "messages": db.execute_sql("SELECT count(*) FROM message WHERE deleted = 0").fetchone()[0],
        "ledger": asdict(ledger_sums(actor)),
        "mailboxes": [
            {"address": box.address, "active": box.active, "checked": iso(box.checked_at), "error": box.error or None}
            for box in mailboxes(actor)
        ],
    }
