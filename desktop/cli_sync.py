"""``sync``: sends and fetches what is shared, once or for as long as it runs."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from desktop.cli_common import as_option, desk_option, json_option, print_facts, print_json
from desktop.cli_sharing import secrets_of
from desktop.cli_sign_in import open_for_work
from desktop.store.database import db
from desktop.sync.scopes import scopes_of_agent

PAUSE_S = 15.0
"""How long to wait for a sign of something new before looking anyway."""


@click.command("sync")
@desk_option()
@as_option()
@click.option("--once", is_flag=True, help="Send and fetch once, then end.")
@json_option()
def sync_(desk_path: Path, email: str, once: bool, as_json: bool) -> None:
    """Exchange with the shared folder or server; without ``--once`` until it is stopped."""
    from desktop.jobs.sharing.cycle import Meeting  # noqa: PLC0415  cryptography is loaded where it is used
    from desktop.jobs.sharing.files import fetch_wanted  # noqa: PLC0415  as above
    from desktop.jobs.sharing.opening import open_hub  # noqa: PLC0415  as above

    desk = open_for_work(desk_path, email)
    with db.connection_context():
        meeting = Meeting(desk, open_hub(desk, secrets_of(desk)))
        try:
            while True:
                facts = asdict(meeting.run())
                fetch_wanted(meeting.hub, desk.files, scopes_of_agent(desk.actor))
                print_json(facts) if as_json else print_facts(facts)
                if once:
                    return
                meeting.hub.wait(PAUSE_S)
        finally:
            meeting.hub.close()
