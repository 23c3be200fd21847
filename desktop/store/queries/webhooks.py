"""What somebody who sets up webhooks must know: the key of the signatures, and which calls did not arrive."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.actors import Actor
from desktop.core.errors import NotAllowedError
from desktop.core.permissions import Permission, Scope
from desktop.store.queries.reading import hexed, read
from desktop.store.webhook_queue import signing_key


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call that waits or was given up (``state`` waiting, failed); ``error`` is why the last attempt failed."""

    firing: str
    rule: str
    rule_name: str
    ticket: str
    url: str
    state: str
    attempts: int
    error: str
    next_at: int
    created_at: int


def webhook_key(actor: Actor) -> str:
    """Return the key with which other programs check signatures. Raises ``NotAllowedError``."""
    _require(actor)
    return signing_key()


def webhook_calls(actor: Actor, limit: int = 100) -> list[CallRow]:
    """Return the calls that were not taken (yet), newest first. Raises ``NotAllowedError``."""
    _require(actor)
    sql = (
        "SELECT c.firing, c.rule, coalesce(r.name, ''), c.ticket, c.url, c.state, c.attempts, c.error, c.next_at,"
        " c.created_at FROM webhook_call c LEFT JOIN rule r ON r.id = c.rule ORDER BY c.rid DESC LIMIT ?"
    )
    return [CallRow(hexed(row[0]), hexed(row[1]), row[2], hexed(row[3]), *row[4:]) for row in read(sql, [limit])]


def _require(actor: Actor) -> None:
    if actor.scope(Permission.SYSTEM_WEBHOOKS) == Scope.NONE:
        raise NotAllowedError("not-allowed", permission=Permission.SYSTEM_WEBHOOKS.value)
