"""Which rights a change of a ticket takes when that depends on what it changes from and to.

The commands ask for these rights on the ticket; the window asks the same functions before it offers the change.
"""

from __future__ import annotations

from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope

OPEN, POSTPONED, RESOLVED, CLOSED = 1, 3, 4, 5
INBOX, SPAM, TRASH = range(3)
Rights = tuple[Permission, ...]
"""Rights that are all needed."""
AnyOf = tuple[Permission, ...]
"""Rights of which one is enough."""


def status_needs(before: int, after: int) -> Rights:
    """Return what it takes to go from a status of one category to one of another (see ``Status``).

    Coming back from resolved or closed is reopening, whatever comes next; closing what is resolved is not.
    """
    back: Rights = (Permission.TICKET_REOPEN,) if before >= RESOLVED and after < before else ()
    if after == RESOLVED:
        return (*back, Permission.TICKET_STATUS_RESOLVE)
    if after == CLOSED:
        return (Permission.TICKET_STATUS_CLOSE,)
    if after == POSTPONED:
        return (*back, Permission.TICKET_POSTPONE)
    return back or (Permission.TICKET_STATUS,)


def assign_needs(me: str, before: str | None, after: str | None) -> AnyOf:
    """Return the rights of which one is needed to give a ticket from one agent (or nobody) to another."""
    if after is None:
        own = (Permission.TICKET_ASSIGN_SELF,) if before == me else ()
        return (Permission.TICKET_UNASSIGN, *own)
    if after != me:
        return (Permission.TICKET_ASSIGN_OTHER,)
    if before is None or before == me:
        return (Permission.TICKET_TAKE, Permission.TICKET_ASSIGN_SELF)
    return (Permission.TICKET_STEAL,)


def folder_needs(before: int, after: int) -> Rights:
    """Return what it takes to put a ticket from one folder (inbox, spam, trash) into another."""
    if before == after:
        return ()
    if after == TRASH:
        return (Permission.TICKET_TRASH,)
    back = {SPAM: Permission.TICKET_SPAM_UNMARK, TRASH: Permission.TICKET_RESTORE}.get(before)
    rights: Rights = () if back is None else (back,)
    return (*rights, Permission.TICKET_SPAM_MARK) if after == SPAM else rights


def reaches_home(actor: Actor, permission: Permission, department: str) -> bool:
    """Tell whether a right reaches a ticket that is yet to be made in a department, where it will be the actor's own.

    A smaller scope is enough in one's own departments only: elsewhere everybody would reach what they give themselves.
    """
    scope = actor.scope_in(permission, department)
    return scope == Scope.ALL or (scope > Scope.NONE and department in actor.departments)
