"""The desk's own work on a computer of the trials: leases, fetching and sending, as the program's workers do it."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from desktop.cli_mail import passwords
from desktop.cli_sharing import secrets_of
from desktop.cli_sync import with_password
from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.jobs import send_mail
from desktop.jobs.fetch_mail import fetch_mailbox
from desktop.jobs.send_mail import recover, send_due
from desktop.jobs.session import as_mail
from desktop.jobs.sharing.cycle import Meeting
from desktop.jobs.sharing.files import fetch_wanted
from desktop.jobs.sharing.leases import keep_leases, wanted_leases
from desktop.store.clock import now
from desktop.store.database import db
from desktop.store.queries.mail_lists import mailboxes
from desktop.store.rights import actor_of
from desktop.sync.scopes import scopes_of_agent

AT_ONCE_MS = -1_000
"""How old a mail has to be before who takes over looks for it among the sent ones: everything goes faster here."""


def begin_work(desk: Desk) -> None:
    """Find out about mails whose fate an earlier process left open, as the mail worker does when it starts."""
    send_mail.SURELY_OURS_MS = AT_ONCE_MS
    recover(as_mail(desk), passwords(desk))


def meet(desk: Desk, meeting: Meeting) -> None:
    """Exchange, take or prolong leases, and fetch files that are wanted here, in the order of the sync worker."""
    with db.connection_context():
        meeting.run()
        keep_leases(meeting.hub, wanted_leases(desk, with_password(desk, secrets_of(desk))))
        fetch_wanted(meeting.hub, desk.files, scopes_of_agent(actor_of(desk.actor.id)))


def post(desk: Desk) -> dict[str, Any]:
    """Fetch every mailbox whose lease is here and send what is due; return what was taken in and what left."""
    password = passwords(desk)
    with db.connection_context():
        boxes = [box for box in mailboxes(as_mail(desk).actor) if box.active and box.imap_host]
    taken = 0
    for box in boxes:
        with suppress(DeskError):  # a mail server that is away is tried again later
            taken += fetch_mailbox(desk, box.id, password(box.id, "imap"), threading.Event()).imported
    return {"imported": taken, **asdict(send_due(desk, password, now() + 1, threading.Event()))}
