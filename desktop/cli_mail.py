"""``import``, ``fetch`` and ``send``: mail in and out from the command line."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import click

from desktop.cli_common import as_option, desk_option, json_option, print_facts, print_json
from desktop.cli_sign_in import open_for, open_for_work
from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.jobs.fetch_mail import fetch_mailbox
from desktop.jobs.import_mail import import_paths
from desktop.jobs.send_mail import recover, send_due
from desktop.jobs.session import as_mail
from desktop.jobs.worker_passwords import environment_password
from desktop.secrets import open_secrets
from desktop.store.clock import now
from desktop.store.create import create_desk
from desktop.store.database import db
from desktop.store.queries.mail_lists import mailboxes
from desktop.store.settings import read_setting


@click.command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@desk_option()
@as_option()
@json_option()
def import_(paths: tuple[Path, ...], desk_path: Path, email: str, as_json: bool) -> None:
    """Take mail in from mbox files, Maildirs, single messages or folders of them.

    A desk file that does not exist yet is made. What was imported before is counted as duplicate.
    """
    missing = [path for path in paths if not path.exists()]
    if missing:
        raise DeskError("import-missing", path=str(missing[0]))
    if not desk_path.exists():
        create_desk(desk_path, desk_path.stem, os.environ.get("USER", "Owner"), email=email)
    desk = open_for(desk_path, email)
    sums = asdict(import_paths(desk, list(paths), lambda *_: None, threading.Event(), "files"))
    sums["seconds"] = round(float(sums["seconds"]), 3)
    print_json(sums) if as_json else print_facts(sums)


@click.command("fetch")
@desk_option()
@as_option()
@json_option()
def fetch_(desk_path: Path, email: str, as_json: bool) -> None:
    """Fetch new mail once from every mailbox of the desk."""
    desk = as_mail(open_for_work(desk_path, email))
    password = passwords(desk, email)
    with db.connection_context():
        boxes = [box for box in mailboxes(desk.actor) if box.active and box.imap_host]
    found = {}
    for box in boxes:
        sums = fetch_mailbox(desk, box.id, password(box.id, "imap"), threading.Event(), lambda *_: None)
        found[box.address] = asdict(sums)
    print_json(found) if as_json else print_facts(dict(found) or {"mailboxes": 0})


@click.command("send")
@desk_option()
@as_option()
@json_option()
def send_(desk_path: Path, email: str, as_json: bool) -> None:
    """Send what is due in the outbox."""
    desk = as_mail(open_for_work(desk_path, email))
    password = passwords(desk, email)
    doubtful = recover(desk, password)
    sums = send_due(desk, password, now(), threading.Event())
    facts = asdict(sums) | {"unknown": sums.unknown + doubtful.unknown}
    print_json(facts) if as_json else print_facts(facts)


def passwords(desk: Desk, email: str = "") -> Callable[[str, str], str]:
    """Return how mail passwords are found: ``DESKBELL_MAIL_PASSWORD`` for trials, else the keyring or the vault.

    ``DESKBELL_PASSWORD`` serves too, but only where nobody signs in with it: no mail server shall get what a person
    signs in with.
    """
    with db.connection_context():
        given = environment_password(signed_in=bool(email))
    if given is not None:
        return lambda _mailbox, _direction: given
    with db.connection_context():
        secrets = open_secrets(read_setting("desk", "", "id", ""))
    return lambda mailbox, direction: secrets.password(mailbox, direction)
