"""``shot`` and ``worker``: a picture of the window, and the process that the window starts for heavy work."""

from __future__ import annotations

from pathlib import Path

import click

from desktop.cli_common import as_option, desk_option
from desktop.cli_sign_in import open_for

KINDS = ("mail", "sync", "sharing", "join", "import", "parse-again", "backup", "restore")


@click.command("shot")
@desk_option()
@as_option()
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The PNG file to write.")
@click.option("--size", default="1280x800", help="Width and height in pixels, such as 1280x800.")
@click.option("--theme", default="light", type=click.Choice(["light", "dark", "high_contrast"]))
@click.option("--lang", default="en", type=click.Choice(["en", "ar", "es", "pl"]))
@click.option("--view", default="", help="The view to show, such as open, resolved, settings/mailboxes.")
@click.option("--ticket", default=0, type=int, help="The number of the ticket to open.")
def shot_(desk_path: Path, email: str, out: Path, size: str, theme: str, lang: str, view: str, ticket: int) -> None:
    """Draw the window of a desk as you would see it into a picture, without a screen."""
    width, _, height = size.partition("x")
    if not (width.isdigit() and height.isdigit() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000):
        raise click.BadParameter("The size must be WIDTHxHEIGHT with numbers from 200 to 8000, such as 1280x800.")
    agent = open_for(desk_path, email).actor.id
    from desktop.app import take_shot  # noqa: PLC0415  Qt is loaded for this command only

    take_shot(desk_path, out, (int(width), int(height)), theme, lang, view, ticket, agent)


@click.command("worker", hidden=True)
@click.argument("kind", type=click.Choice(KINDS))
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@desk_option()
@click.option("--agent", default="", help="The id of who asked for it.")
def worker_(kind: str, paths: tuple[Path, ...], desk_path: Path, agent: str) -> int:
    """Do heavy work for the window; speaks JSON lines on standard input and output."""
    from desktop.jobs.worker import run  # noqa: PLC0415  mail clients and parsers are loaded here only

    return run(kind, desk_path, paths, agent=agent)
