"""Which work for the whole desk this computer does: it holds the hub's leases of it, one computer at a time.

A lease counts here until ten seconds before the hub lets it go, on this computer's own clock, so that a program which
slept through that stops before another begins. Should two work at once all the same, ids that come from what was done
make it the same row, and the fencing token in each push tells the hub who was late.
"""

from __future__ import annotations

import logging

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.jobs.session import as_mail
from desktop.store.clock import time_now
from desktop.store.database import natural_id
from desktop.store.models import Computer
from desktop.store.queries.mail_lists import mailboxes
from desktop.store.row_reads import row_by_id
from desktop.store.sharing import drop_leases, lease_tokens, read_local, works_here, write_lease
from desktop.sync.hub import Hub

log = logging.getLogger(__name__)
SECONDS = 60
"""How long a lease lasts at the hub."""
MARGIN_S = 10
"""How much earlier it ends here."""
RENEW_S = 20
"""How often it is prolonged."""
COMMON = ("timers", "routing", "outbox")


def is_chosen() -> bool:
    """Tell whether this computer may do desk work: an owner's or administrator's, and chosen for it."""
    if not works_here():
        return False
    row = row_by_id(Computer, natural_id("computer", read_local("device")))
    return row is not None and bool(row.desk_work) and not row.revoked


def wanted_leases(desk: Desk, has_password: frozenset[str]) -> list[str]:
    """Return the leases to ask for. ``has_password`` are the mailboxes (ids) whose password this computer has."""
    if not is_chosen():
        return []
    boxes = [box for box in mailboxes(as_mail(desk).actor) if box.active and box.imap_host]
    return [*COMMON, *(f"mailbox:{box.id}" for box in boxes if box.id in has_password)]


def keep_leases(hub: Hub, wanted: list[str]) -> dict[str, int]:
    """Take or prolong leases at the hub and note them; return those that are held, with their fencing tokens.

    When the hub cannot be reached nothing is noted, and what is held runs out by itself.
    """
    asked_at = time_now()
    before = lease_tokens()
    for name in wanted:
        token = hub.lease(name, SECONDS)
        write_lease(name, token, asked_at + (SECONDS - MARGIN_S) * 1000)
        if token is not None and name not in before:
            log.info("this computer does %s now", name)
    drop_leases(wanted)
    return lease_tokens()


def give_back_leases(hub: Hub) -> None:
    """Let go of everything, so that another computer goes on at once; a hub out of reach lets it run out."""
    held = lease_tokens()
    drop_leases()
    for name in held:
        try:
            hub.release(name)
        except DeskError:
            log.info("the lease %s could not be given back", name)
            return
