"""Where a ticket that an agent begins lies, and which mailbox writes the first mail."""

from __future__ import annotations

from desktop.commands._senders import mailbox_for
from desktop.commands._targets import living_department
from desktop.commands.base import Desk
from desktop.core.actors import Actor
from desktop.core.errors import NotAllowedError
from desktop.core.needs import reaches_home
from desktop.core.permissions import Permission
from desktop.store.models import Department, Mailbox
from desktop.store.row_reads import rows_where
from desktop.store.settings import read_setting

P = Permission


def place_for(desk: Desk, wanted: str, mailbox: str) -> tuple[str, Mailbox]:
    """Return the department and the mailbox of a new ticket.

    Without a wanted department it is the mailbox's, or the first of their own for who may not create one there.
    Another mailbox than the department's takes the right to write under another sender. Raises ``not-found``,
    ``department-archived``, ``no-mailbox``, ``NotAllowedError``.
    """
    department = wanted or _usual(desk.actor, mailbox_for(None, mailbox).department)
    living_department(department)
    if not reaches_home(desk.actor, P.TICKET_CREATE, department):
        raise NotAllowedError("not-allowed", permission=P.TICKET_CREATE.value)
    box = mailbox_for(None, mailbox, department)
    usual = mailbox_for(None, "", department)
    other = box.id != usual.id and box.department != department
    if other and not reaches_home(desk.actor, P.TICKET_REPLY_AS_OTHER_SENDER, department):
        raise NotAllowedError("not-allowed", permission=P.TICKET_REPLY_AS_OTHER_SENDER.value)
    return department, box


def _usual(actor: Actor, department: str) -> str:
    """Return the mailbox's department, else the first of the actor's own; the desk's own decides between equals."""
    if reaches_home(actor, P.TICKET_CREATE, department):
        return department
    own = [row.id for row in rows_where(Department, "deleted = 0 AND archived = 0 ORDER BY position, rid")]
    first = read_setting("desk", "", "department", "")
    usable = [each for each in own if reaches_home(actor, P.TICKET_CREATE, each)]
    ranked = sorted(usable, key=lambda each: each != first)
    return ranked[0] if ranked else department
