"""``server``: one desk on several computers, through PostgreSQL."""

from __future__ import annotations

from pathlib import Path

import click

from desktop.cli_common import as_option, desk_option, json_option, print_facts, print_json
from desktop.cli_share import OUT, told_key, write_invitation
from desktop.cli_sharing import plain, secrets_of, with_desk_here, without_password
from desktop.commands.base import Desk
from desktop.core.errors import DeskError


@click.group("server")
def server_() -> None:
    """Share a desk through a PostgreSQL server."""


@server_.command("init")
@click.argument("url")
@click.option("--no-notify", is_flag=True, help="Let computers ask for news instead of the server announcing it.")
@with_desk_here
@json_option()
def init_(url: str, no_notify: bool, desk: Desk, as_json: bool) -> None:
    """Prepare a database for this desk, bring it there, and print the recovery key where one is made.

    URL is ``postgresql://NAME@HOST/DATABASE``; the password comes from ``PGPASSWORD`` or libpq's password file.
    """
    from desktop.jobs.sharing.doors import share_server  # noqa: PLC0415  the client library is loaded where it is used

    key = share_server(desk, url, secrets_of(desk), notify=not no_notify)
    told_key({"kind": "server", "where": without_password(url)}, key, as_json)


@server_.command("invite")
@click.argument("address", metavar="EMAIL")
@desk_option()
@as_option()
@click.option("--out", type=OUT, required=True, help="The invitation file to write.")
@click.option("--password-stdin", is_flag=True, help="Read the invitation's password from standard input.")
@json_option()
def invite_(address: str, desk_path: Path, email: str, out: Path, password_stdin: bool, as_json: bool) -> None:
    """Make a login for an agent of this desk and write their invitation; it is joined by ``share join``."""
    write_invitation(address, desk_path, email, out, password_stdin, as_json, kind="server")


@server_.command("upgrade")
@click.option("--url", default="", help="Sign in as who made the desk there, when that is not the owner's login.")
@click.option("--notify/--no-notify", default=None, help="Let the server announce changes, or let computers ask.")
@with_desk_here
@json_option()
def upgrade_(url: str, notify: bool | None, desk: Desk, as_json: bool) -> None:
    """Bring the server to this version; the owner does it before the others update."""
    from desktop.jobs.sharing.doors import let_announce, upgrade_hub  # noqa: PLC0415  as above

    facts = {"schema": upgrade_hub(desk, secrets_of(desk), url)}
    if notify is not None:
        let_announce(desk, secrets_of(desk), notify)
    print_json(facts) if as_json else print_facts(facts)


@server_.command("check")
@with_desk_here
@json_option()
def check_(desk: Desk, as_json: bool) -> int:
    """Say what server it is and check its tables, rights and policies; exit code 1 and a line each for what is wrong.

    With ``--json`` what is wrong is printed and nothing else.
    """
    from desktop.jobs.sharing.doors import check, describe  # noqa: PLC0415  as above
    from desktop.ui.errors import plain_sentence  # noqa: PLC0415  Qt is loaded for these words only

    found = check(desk, secrets_of(desk))
    if as_json:
        print_json([plain(each) for each in found])
        return 1 if found else 0
    for each in describe(desk, secrets_of(desk)):
        click.echo(plain_sentence(DeskError(each.code, **each.details)))
    for each in found:
        click.echo(plain_sentence(DeskError(each.code, **each.details)), err=True)
    if not found:
        click.echo("The server is well.")
    return 1 if found else 0
