"""``sync``: sends and fetches what is shared, once or for as long as it runs."""

from __future__ import annotations

import contextlib
import time
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from desktop.jobs.sharing.cycle import Meeting

Facts = dict[str, Any]
PAUSE_S = 15.0
"""How long to wait for a sign of something new before looking anyway, and between two tries."""
FINAL = frozenset({"sharing-moved", "sharing-keys-missing", "server-login-closed", "vault-locked"})
"""Refusals that end the command, beside those that end it in the window: somebody has to do something here first."""
rest = time.sleep
"""How it waits where there is no hub to wait at; tests put another in its place."""


@click.command("sync")
@desk_option()
@as_option()
@click.option("--once", is_flag=True, help="Send and fetch once, then end.")
@json_option()
def sync_(desk_path: Path, email: str, once: bool, as_json: bool) -> None:
    """Exchange with the shared folder or server; without ``--once`` until it is stopped.

    For a minute from then on this computer may do work for the whole desk, where it was chosen for that and no other
    does it: ``fetch``, ``send`` and ``tick`` after it. What stops an exchange is said on standard error; without
    ``--once`` it is tried again until it is something that waiting does not cure.
    """
    desk = open_for_work(desk_path, email)
    with db.connection_context(), contextlib.closing(Exchange(desk, secrets_of(desk))) as exchange:
        if once:
            _print(exchange.run(), as_json)
            return
        said = ""
        while True:
            try:
                _print(exchange.run(), as_json)
                said = ""
                exchange.wait()
            except Exception as error:
                said = _said(_curable(error), said)
                exchange.close()
                rest(PAUSE_S)


class Exchange:
    """What one run of the command keeps from meeting to meeting; where it failed, the hub is opened anew."""

    def __init__(self, desk: Desk, secrets: Secrets) -> None:
        self._desk, self._secrets = desk, secrets
        self._meeting: Meeting | None = None

    def run(self) -> Facts:
        """Send and fetch all that waits; return what that did."""
        from desktop.jobs.sharing.files import bring_older, fetch_wanted  # noqa: PLC0415  cryptography is loaded here
        from desktop.jobs.sharing.leases import keep_leases, wanted_leases  # noqa: PLC0415  as above
        from desktop.jobs.sharing.reporting import note_contact  # noqa: PLC0415  as above

        desk, meeting = self._desk, self._meeting or self._met()
        keep_leases(meeting.hub, wanted_leases(desk, with_password(desk, self._secrets)))
        facts = asdict(meeting.run())
        fetch_wanted(meeting.hub, desk.files, scopes_of_agent(desk.actor))
        while bring_older(meeting.hub, desk.files):
            continue
        note_contact()
        return facts

    def _met(self) -> Meeting:
        from desktop.jobs.sharing.cycle import Meeting  # noqa: PLC0415  as above
        from desktop.jobs.sharing.founding import finish_arriving  # noqa: PLC0415  as above
        from desktop.jobs.sharing.opening import open_hub  # noqa: PLC0415  as above

        self._meeting = Meeting(self._desk, open_hub(self._desk, self._secrets))
        finish_arriving(self._desk, self._meeting.hub)
        return self._meeting

    def wait(self) -> None:
        """Wait for a sign of something new."""
        if self._meeting is not None:
            self._meeting.hub.wait(PAUSE_S)

    def close(self) -> None:
        """Let go of the hub."""
        meeting, self._meeting = self._meeting, None
        if meeting is not None:
            meeting.hub.close()


def _print(facts: Facts, as_json: bool) -> None:
    print_json(facts) if as_json else print_facts(facts)


def _curable(error: Exception) -> DeskError:
    """Return the refusal after which it is worth trying again; raises all others as they are."""
    from desktop.jobs.import_mail_faults import disk_trouble  # noqa: PLC0415  only a failure needs it
    from desktop.jobs.sharing.telling import ENDING  # noqa: PLC0415  as above

    found = error if isinstance(error, DeskError) else disk_trouble(error)
    if found is None or found.code in ENDING | FINAL:
        raise error
    return found


def _said(refusal: DeskError, before: str) -> str:
    """Say why an exchange failed, unless that was said the last time; return what was said."""
    from desktop.ui.errors import plain_sentence  # noqa: PLC0415  Qt is loaded for a refusal's words only

    sentence = " ".join(plain_sentence(refusal).split())
    if sentence != before:
        click.echo(sentence, err=True)
    return sentence


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
