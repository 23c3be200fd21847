"""How a command runs. Sight, right, transaction, journal and event: here, once, for all.

The window, the command line, mail intake, rules and the API all come through this door, each with its own actor.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial, wraps
from typing import Concatenate, ParamSpec, TypeVar

from desktop.core.actors import Actor, reaches, sees
from desktop.core.errors import NotAllowedError, NotFoundError
from desktop.core.events import Bus, Changed
from desktop.core.permissions import Permission
from desktop.store import journal
from desktop.store.files import Files
from desktop.store.journal import Record
from desktop.store.models import Ticket
from desktop.store.rights import fresh

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T", bound=Record)

COMMANDS: dict[str, Permission] = {}


@dataclass
class Desk:
    """What a command may touch: the actor it runs for, the bus it reports to, the files beside the database.

    ``actor`` is read again at the beginning of every command when anybody's rights changed: a right that was taken
    away is gone at once, not at the next start.
    """

    actor: Actor
    bus: Bus
    files: Files


def command(
    permission: Permission,
) -> Callable[[Callable[Concatenate[Desk, P], R]], Callable[Concatenate[Desk, P], R]]:
    """Make a function a command that needs no row yet, such as creating one.

    Raises ``NotAllowedError`` unless the actor holds the permission in any scope; a command that puts a ticket
    somewhere checks the place itself with ``require``.
    """

    def decorate(function: Callable[Concatenate[Desk, P], R]) -> Callable[Concatenate[Desk, P], R]:
        COMMANDS[function.__name__] = permission

        @wraps(function)
        def run(desk: Desk, /, *args: P.args, **kwargs: P.kwargs) -> R:
            with journal.recording(desk.actor.id, function.__name__, partial(_publish, desk.bus)):
                _enter(desk)
                if not desk.actor.holds(permission):
                    raise NotAllowedError("not-allowed", permission=permission.value)
                return function(desk, *args, **kwargs)

        return run

    return decorate


def command_on(
    kind: type[T], permission: Permission
) -> Callable[[Callable[Concatenate[Desk, T, P], R]], Callable[Concatenate[Desk, str, P], R]]:
    """Make a function a command on one row, which the caller names by id.

    The row is loaded inside the transaction; a row that is gone or out of sight raises ``NotFoundError``, a missing
    right ``NotAllowedError``. What changed is published after the commit.
    """

    def decorate(function: Callable[Concatenate[Desk, T, P], R]) -> Callable[Concatenate[Desk, str, P], R]:
        COMMANDS[function.__name__] = permission

        @wraps(function)
        def run(desk: Desk, row_id: str, /, *args: P.args, **kwargs: P.kwargs) -> R:
            with journal.recording(desk.actor.id, function.__name__, partial(_publish, desk.bus)):
                _enter(desk)
                return function(desk, load(desk, kind, permission, row_id), *args, **kwargs)

        return run

    return decorate


def _enter(desk: Desk) -> None:
    """Take the rights as they are now. Who looks through another's eyes changes nothing (``read-only``)."""
    desk.actor = fresh(desk.actor)
    if desk.actor.seen_by:
        raise NotAllowedError("read-only")


def load(desk: Desk, kind: type[T], permission: Permission, row_id: str) -> T:
    """Return a row the actor may see and use, for commands that touch a second one."""
    row = kind.get_or_none(kind.id == row_id)
    if row is None or row.deleted or not _in_sight(desk.actor, row):
        raise NotFoundError("not-found", kind=kind._meta.table_name, id=row_id)
    require(desk, permission, row)
    found: T = row
    return found


def require(desk: Desk, permission: Permission, row: Record) -> None:
    """Raise ``NotAllowedError`` unless the permission reaches the row's ticket (or is held, for other rows)."""
    ticket = _ticket_of(row)
    allowed = reaches(desk.actor, permission, ticket) if ticket is not None else desk.actor.holds(permission)
    if not allowed:
        raise NotAllowedError("not-allowed", permission=permission.value)


def _ticket_of(row: Record) -> Ticket | None:
    if isinstance(row, Ticket):
        return row
    owner = row.history_ticket()
    found: Ticket | None = Ticket.get_or_none(Ticket.id == owner) if owner else None
    return found


def _in_sight(actor: Actor, row: Record) -> bool:
    if not isinstance(row, Ticket) and row.history_ticket() is None:
        return True
    ticket = _ticket_of(row)
    return ticket is not None and sees(actor, ticket)


def _publish(bus: Bus, recording: journal.Recording) -> None:
    ids: dict[str, set[str]] = defaultdict(set)
    for kind, row in recording.touched:
        ids[kind].add(row)
    for kind, changed in ids.items():
        bus.publish(Changed(kind, frozenset(changed), recording.command))
