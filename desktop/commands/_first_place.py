"""Where a ticket that an agent begins lies, and which mailbox writes the first mail."""

from __future__ import annotations

from desktop.commands._senders import mailbox_for
from desktop.commands.base import Desk
from desktop.core.actors import Actor
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.store.models import Department, Mailbox
from desktop.store.row_reads import row_by_id, rows_where
from desktop.store.settings import read_setting

P = Permission


def place_for(desk: Desk, wanted: str, mailbox: str) -> tuple[str, Mailbox]:
    """Return the department and the mailbox of a new ticket.

    Without a wanted department it is the mailbox's, or the first of their own for who may not create one there.
    Another mailbox than the department's takes the right to write under another sender. Raises ``not-found``,
    ``department-archived``, ``no-mailbox``, ``NotAllowedError``.
    """
    department = wanted or _usual(desk.actor, mailbox_for(None, mailbox).department)
    row = row_by_id(Department, department)
    if row is None or row.deleted:
        raise NotFoundError("not-found", kind="department", id=department)
    if row.archived:
        raise DeskError("department-archived", name=row.name)
    if not may_create_in(desk.actor, department):
        raise NotAllowedError("not-allowed", permission=P.TICKET_CREATE.value)
    box = mailbox_for(None, mailbox, department)
    usual = mailbox_for(None, "", department)
    if box.id != usual.id and box.department != department:
        _check_other_sender(desk.actor, department)
    return department, box


def may_create_in(actor: Actor, department: str) -> bool:
    """Tell whether the right to create tickets reaches a department, one's own also with a smaller scope."""
    scope = actor.scope_in(P.TICKET_CREATE, department)
    return scope == Scope.ALL or (scope > Scope.NONE and department in actor.departments)


def _check_other_sender(actor: Actor, department: str) -> None:
    scope = actor.scope_in(P.TICKET_REPLY_AS_OTHER_SENDER, department)
    if scope == Scope.NONE or (scope != Scope.ALL and department not in actor.departments):
        raise NotAllowedError("not-allowed", permission=P.TICKET_REPLY_AS_OTHER_SENDER.value)


def _usual(actor: Actor, department: str) -> str:
    """Return the mailbox's department, else the first of the actor's own; the desk's own decides between equals."""
    if may_create_in(actor, department):
        return department
    own = [row.id for row in rows_where(Department, "deleted = 0 AND archived = 0 ORDER BY position, rid")]
    first = read_setting("desk", "", "department", "")
    ranked = sorted((each for each in own if may_create_in(actor, each)), key=lambda each: each != first)
    return ranked[0] if ranked else department
