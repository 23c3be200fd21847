"""``share revoke``, ``recover`` and ``stop``: who shares the desk no longer, and who takes it back."""

from __future__ import annotations

import click

from desktop.cli_common import json_option, print_facts, print_json
from desktop.cli_share import share_
from desktop.cli_sharing import asked_line, secrets_of, with_desk_here
from desktop.commands.base import Desk


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
@with_desk_here
def recover_(desk: Desk) -> None:
    """Make this computer an owner's again with the recovery key, which is asked for or read from standard input."""
    from desktop.jobs.sharing.doors import recover  # noqa: PLC0415  as above

    recover(desk, asked_line("Recovery key"), secrets_of(desk))
    click.echo("This computer is an owner's again.")


@share_.command("stop")
@with_desk_here
def stop_(desk: Desk) -> None:
    """Share no longer on this computer; everything that is here stays here."""
    from desktop.jobs.sharing.doors import leave  # noqa: PLC0415  as above

    leave(desk, secrets_of(desk))
    click.echo("This desk is alone now.")
