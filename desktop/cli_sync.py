"""``sync``: sends and fetches what is shared, once or for as long as it runs."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

import click

from desktop.cli_common import as_option, desk_option, json_option, print_facts, print_json
from desktop.cli_sharing import secrets_of
from desktop.cli_sign_in import open_for_work
from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.jobs.session import as_mail
from desktop.jobs.worker_passwords import environment_password
from desktop.secrets import Secrets
from desktop.store.database import db
from desktop.store.queries.mail_lists import mailboxes
from desktop.sync.scopes import scopes_of_agent

PAUSE_S = 15.0
"""How long to wait for a sign of something new before looking anyway."""


@click.command("sync")
@desk_option()
@as_option()
@click.option("--once", is_flag=True, help="Send and fetch once, then end.")
@json_option()
def sync_(desk_path: Path, email: str, once: bool, as_json: bool) -> None:
    """Exchange with the shared folder or server; without ``--once`` until it is stopped.

    For a minute from then on this computer may do work for the whole desk, where it was chosen for that and no other
    does it: ``fetch``, ``send`` and ``tick`` after it.
    """
    from desktop.jobs.sharing.cycle import Meeting  # noqa: PLC0415  cryptography is loaded where it is used
    from desktop.jobs.sharing.files import bring_older, fetch_wanted  # noqa: PLC0415  as above
    from desktop.jobs.sharing.founding import finish_arriving  # noqa: PLC0415  as above
    from desktop.jobs.sharing.leases import keep_leases, wanted_leases  # noqa: PLC0415  as above
    from desktop.jobs.sharing.opening import open_hub  # noqa: PLC0415  as above
    from desktop.jobs.sharing.reporting import note_contact  # noqa: PLC0415  as above

    desk = open_for_work(desk_path, email)
    with db.connection_context():
        secrets = secrets_of(desk)
        meeting = Meeting(desk, open_hub(desk, secrets))
        try:
            finish_arriving(desk, meeting.hub)
            while True:
                keep_leases(meeting.hub, wanted_leases(desk, with_password(desk, secrets)))
                facts = asdict(meeting.run())
                fetch_wanted(meeting.hub, desk.files, scopes_of_agent(desk.actor))
                while bring_older(meeting.hub, desk.files):
                    continue
                note_contact()
                print_json(facts) if as_json else print_facts(facts)
                if once:
                    return
                meeting.hub.wait(PAUSE_S)
        finally:
            meeting.hub.close()


def with_password(desk: Desk, secrets: Secrets) -> frozenset[str]:
    """Return the mailboxes (ids) whose password this computer has."""
    if environment_password(signed_in=False) is not None:
        return frozenset(box.id for box in mailboxes(as_mail(desk).actor))
    found = set()
    for box in mailboxes(as_mail(desk).actor):
        with suppress(DeskError):
            secrets.password(box.id, "imap")
            found.add(box.id)
    return frozenset(found)
