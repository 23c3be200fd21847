"""``share where``, ``revoke``, ``recover``, ``stop``: where the folder is, who shares no longer, who takes it back."""

from __future__ import annotations

from pathlib import Path

import click

from desktop.cli_common import as_option, desk_option, json_option, print_facts, print_json
from desktop.cli_share import share_
from desktop.cli_sharing import asked_line, asked_password, opened_here, secrets_named, secrets_of, with_desk_here
from desktop.commands.base import Desk


@share_.command("where")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@with_desk_here
@json_option()
def where_(folder: Path, desk: Desk, as_json: bool) -> None:
    """Say where the shared folder is on this computer now: it was renamed, or its drive has another letter."""
    from desktop.jobs.sharing.doors import relocate  # noqa: PLC0415  cryptography is loaded where it is used

    facts = {"where": relocate(desk, folder, secrets_of(desk))}
    print_json(facts) if as_json else print_facts(facts)


@share_.command("revoke")
@click.argument("address", metavar="EMAIL")
@with_desk_here
@json_option()
def revoke_(address: str, desk: Desk, as_json: bool) -> None:
    """Shut out all computers of an agent; what they had they had."""
    from desktop.jobs.sharing.doors import revoke  # noqa: PLC0415  cryptography is loaded where it is used

    facts = {"email": address, "computers": revoke(desk, address, secrets_of(desk))}
    print_json(facts) if as_json else print_facts(facts)


@share_.command("recover")
@click.option(
    "--folder",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="The shared folder, where every owner's computer is lost: the desk file is made anew from it.",
)
@desk_option()
@as_option()
def recover_(folder: Path | None, desk_path: Path, email: str) -> None:
    """Make this computer an owner's with the recovery key, which is asked for or read from standard input.

    With --folder the desk file is made; its password for signing in is asked for, or DESKBELL_PASSWORD.
    """
    from desktop.jobs.sharing.doors import recover, regain_desk  # noqa: PLC0415  as above

    if folder is None:
        with opened_here(desk_path, email) as desk:
            recover(desk, asked_line("Recovery key"), secrets_of(desk))
    else:
        password = asked_password("Password to sign in with here")
        regain_desk(folder, asked_line("Recovery key"), desk_path, password, secrets_named)
    click.echo("This computer is an owner's again.")


@share_.command("stop")
@click.option("--anyway", is_flag=True, help="Also when attachments are missing here that cannot be fetched.")
@with_desk_here
def stop_(anyway: bool, desk: Desk) -> None:
    """Share no longer on this computer; the whole desk stays here, what was never opened is fetched first."""
    from desktop.jobs.sharing.doors import leave  # noqa: PLC0415  as above

    leave(desk, secrets_of(desk), anyway=anyway)
    click.echo("This desk is alone now.")
