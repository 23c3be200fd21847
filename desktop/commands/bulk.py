"""One command for many rows, in one transaction: one event for the window, one thing to take back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Concatenate, ParamSpec

from desktop.commands._sight import in_sight
from desktop.commands.base import COMMANDS, Desk, command, is_id, require
from desktop.core.errors import DeskError, NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.store import journal
from desktop.store.models import Ticket
from desktop.store.row_reads import row_by_id

P = ParamSpec("P")


@dataclass(frozen=True, slots=True)
class BulkSums:
    """How many rows were done; ``skipped`` are gone or out of sight, ``refused`` counts the others by code."""

    done: int = 0
    skipped: int = 0
    refused: tuple[tuple[str, int], ...] = ()


@command(Permission.TICKET_BULK_ACTIONS)
def for_each(
    desk: Desk,
    verb: Callable[Concatenate[Desk, str, P], object],
    ids: Iterable[str],
    /,
    *args: P.args,
    **kwargs: P.kwargs,
) -> BulkSums:
    """Run a command on each of some rows; each is checked as if it came alone, and one refusal stops no other.

    ``verb`` is a command on one row; anything else is ``command-unknown``. A row out of sight is passed over like one
    that never was, and counted with those.
    """
    name = getattr(verb, "__name__", "")
    if name not in COMMANDS or name == for_each.__name__:
        raise DeskError("command-unknown", name=name)
    journal.current().command = name
    done = skipped = 0
    refused: dict[str, int] = {}
    for row in dict.fromkeys(ids):
        try:
            _check(desk, row)
            verb(desk, row, *args, **kwargs)
            done += 1
        except NotFoundError:
            skipped += 1
        except DeskError as error:
            refused[error.code] = refused.get(error.code, 0) + 1
    return BulkSums(done, skipped, tuple(refused.items()))


def _check(desk: Desk, row: str) -> None:
    """Refuse a ticket in sight that the right to act on many does not reach; rows that are no tickets need no more."""
    right = Permission.TICKET_BULK_ACTIONS
    if desk.actor.scope(right) == Scope.ALL and not desk.actor.denied:
        return
    ticket = row_by_id(Ticket, row) if is_id(row) else None
    if ticket is not None and in_sight(desk.actor, ticket):
        require(desk, right, ticket)
