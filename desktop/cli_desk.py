"""``demo``, ``check``, ``backup`` and ``restore``: the desk as a whole."""

from __future__ import annotations

from pathlib import Path

import click

from desktop.cli_common import as_option, desk_option, print_facts
from desktop.cli_sign_in import open_for_work
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.permissions import Permission
from desktop.jobs.archive import back_up, restore
from desktop.paths import files_folder
from desktop.store.database import db
from desktop.store.integrity import integrity_problems


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
@as_option()
def check_(desk_path: Path, email: str) -> int:
    """Check a desk: database, search index, counters, files. Exit code 1 when something is wrong."""
    open_for_work(desk_path, email)
    with db.connection_context():
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
@as_option()
def backup_(out: Path, desk_path: Path, email: str) -> None:
    """Write a verified backup of the desk and its files into one zip file."""
    if not email:
        print_facts(back_up(desk_path, out))
        return
    print_facts(back_up(desk_path, out, _allowed(desk_path, email, Permission.SYSTEM_BACKUP_RUN)))


@click.command("restore")
@click.argument("archive", type=click.Path(path_type=Path))
@desk_option()
@as_option()
def restore_(archive: Path, desk_path: Path, email: str) -> None:
    """Make a new desk from a backup; an existing one is never overwritten. ``--as`` names somebody of the backup."""
    if not email:
        print_facts(restore(archive, desk_path))
        return
    print_facts(restore(archive, desk_path, who=lambda made: _allowed(made, email, Permission.SYSTEM_BACKUP_RESTORE)))


def _allowed(path: Path, email: str, needed: Permission) -> str:
    """Return the id of somebody who signs in to a desk and holds a right there."""
    actor = open_for_work(path, email).actor
    if not actor.holds(needed):
        raise NotAllowedError("not-allowed", permission=needed.value)
    return actor.id
