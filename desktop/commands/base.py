"""How a command runs. Sight, right, transaction, journal and event: here, once, for all.

The window, the command line, mail intake, rules and the API all come through this door, each with its own actor.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial, wraps
from typing import Concatenate, ParamSpec, TypeVar

import desktop.commands._sla_hook
import desktop.store.audit
import desktop.store.automation_queue  # noqa: F401  all put themselves before every commit
from desktop.commands._after_rules import Call, after_rules
from desktop.commands._sight import in_sight, is_held, is_reached
from desktop.core.actors import Actor
from desktop.core.errors import NotAllowedError, NotFoundError
from desktop.core.events import Bus, Changed
from desktop.core.permissions import Permission
from desktop.store import journal
from desktop.store.files import Files
from desktop.store.journal import Record
from desktop.store.rights import fresh
from desktop.store.routing_wake import chains_of, wakes_routing
from desktop.store.row_reads import row_by_id

HEX = frozenset("0123456789abcdef")
P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T", bound=Record)

COMMANDS: dict[str, Permission] = {}
"""What the door asks of each command."""
INSIDE: dict[str, tuple[Permission, ...]] = {}
"""What a command may ask for besides, depending on what it is told to do; see ``core.needs``."""


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
    permission: Permission, *inside: Permission
) -> Callable[[Callable[Concatenate[Desk, P], R]], Callable[Concatenate[Desk, P], R]]:
    """Make a function a command that needs no row yet, such as creating one.

    Raises ``NotAllowedError`` unless the actor holds the permission in any scope; a command that puts a ticket
    somewhere checks the place itself with ``require``. ``inside`` are the rights that the command itself asks for.
    """

    def decorate(function: Callable[Concatenate[Desk, P], R]) -> Callable[Concatenate[Desk, P], R]:
        COMMANDS[function.__name__] = permission
        INSIDE[function.__name__] = inside

        @wraps(function)
        def run(desk: Desk, /, *args: P.args, **kwargs: P.kwargs) -> R:
            with journal.recording(desk.actor.id, function.__name__, partial(_committed, desk)):
                _enter(desk)
                if not is_held(desk.actor, permission):
                    raise NotAllowedError("not-allowed", permission=permission.value)
                return function(desk, *args, **kwargs)

        return run

    return decorate


def command_on(
    kind: type[T], permission: Permission, *inside: Permission
) -> Callable[[Callable[Concatenate[Desk, T, P], R]], Callable[Concatenate[Desk, str, P], R]]:
    """Make a function a command on one row, which the caller names by id.

    The row is loaded inside the transaction; a row that is gone or out of sight raises ``NotFoundError``, a missing
    right ``NotAllowedError``. ``inside`` are the rights that the command itself asks for. What changed is published
    after the commit.
    """

    def decorate(function: Callable[Concatenate[Desk, T, P], R]) -> Callable[Concatenate[Desk, str, P], R]:
        COMMANDS[function.__name__] = permission
        INSIDE[function.__name__] = inside

        @wraps(function)
        def run(desk: Desk, row_id: str, /, *args: P.args, **kwargs: P.kwargs) -> R:
            with journal.recording(desk.actor.id, function.__name__, partial(_committed, desk)):
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
    row = find(desk, kind, row_id)
    require(desk, permission, row)
    return row


def find(desk: Desk, kind: type[T], row_id: str) -> T:
    """Return a row the actor may see. Raises ``NotFoundError``, which names nothing but what the caller named."""
    row = row_by_id(kind, row_id) if is_id(row_id) else None
    if row is None or row.__data__["deleted"] or not in_sight(desk.actor, row):
        raise NotFoundError("not-found", kind=kind._meta.table_name, id=row_id)
    return row


def require(desk: Desk, permission: Permission, row: Record) -> None:
    """Raise ``NotAllowedError`` unless the permission reaches the row (or is held, for rows of the desk itself)."""
    if not is_reached(desk.actor, permission, row):
        raise NotAllowedError("not-allowed", permission=permission.value)


def require_all(desk: Desk, permissions: Iterable[Permission], row: Record) -> None:
    """Raise ``NotAllowedError`` unless each of the permissions reaches the row."""
    for permission in permissions:
        require(desk, permission, row)


def require_any(desk: Desk, permissions: Sequence[Permission], row: Record) -> None:
    """Raise ``NotAllowedError``, naming the first, unless one of the permissions reaches the row."""
    if not any(is_reached(desk.actor, each, row) for each in permissions):
        raise NotAllowedError("not-allowed", permission=permissions[0].value)


def is_agent(desk: Desk) -> bool:
    """Tell whether a person acts, not the desk itself."""
    return is_id(desk.actor.id)


def is_id(text: str) -> bool:
    """Tell whether a text could be the id of a row; what comes from a link or another program may be anything."""
    return len(text) == 32 and set(text) <= HEX


def _committed(desk: Desk, recording: journal.Recording) -> None:
    """Tell the bus, then let the rules work off what waits for them, then hand out tickets that nobody has.

    All in the same thread, in transactions of their own; what rules leave alone is handed out in theirs.
    """
    _publish(desk.bus, recording)
    behind: list[Call] = []
    if wakes_routing(recording):
        from desktop.commands._routing_after import route_after  # noqa: PLC0415 - a desk without routing never loads it

        behind.append(partial(route_after, desk, chains_of(recording)))
    if any(part.queued for part in (recording, *recording.chapters)):
        from desktop.commands.automation import run_queued  # noqa: PLC0415 - likewise

        run_queued(desk, behind)
    else:
        for call in behind:
            after_rules(call)


def _publish(bus: Bus, recording: journal.Recording) -> None:
    ids: dict[str, set[str]] = defaultdict(set)
    for kind, row in recording.touched:
        ids[kind].add(row)
    for kind, changed in ids.items():
        bus.publish(Changed(kind, frozenset(changed), recording.command))
