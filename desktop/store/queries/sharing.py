"""What a shared desk knows of its computers, and the edits that lost against others made at the same moment."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.core.actors import Actor
from desktop.core.permissions import Permission
from desktop.store.queries.reading import blob, hexed, maybe, read, read_one
from desktop.store.queries.visibility import visible_sql
from desktop.store.sharing import read_local

MOST = 500
COMPUTER = (
    "SELECT c.id, c.device, c.agent, c.name, c.version, c.platform, c.desk_work, c.revoked, c.joined_at,"
    " coalesce(nullif(g.shown_name, ''), g.name, ''), coalesce(g.role, '') FROM computer c"
    " LEFT JOIN agent g ON g.id = c.agent WHERE c.deleted = 0 ORDER BY c.revoked, c.rid"
)
CONFLICT = (
    "SELECT x.id, x.tbl, x.row, x.ticket, x.field, x.lost, x.at, t.number, t.subject,"
    " (SELECT coalesce(nullif(g.shown_name, ''), g.name, '') FROM computer c LEFT JOIN agent g ON g.id = c.agent"
    "  WHERE c.device = x.lost_by LIMIT 1) FROM conflict x LEFT JOIN ticket t ON t.id = x.ticket WHERE x.deleted = 0"
)
NAMES = {
    "assignee": "SELECT coalesce(nullif(shown_name, ''), name) FROM agent WHERE id = ?",
    "department": "SELECT name FROM department WHERE id = ?",
    "requester": "SELECT coalesce(nullif(name, ''), '…') FROM contact WHERE id = ?",
    "status": "SELECT CASE WHEN name = '' THEN key ELSE name END FROM status WHERE id = ?",
}
"""How the id in a field of a ticket is read as something that people know."""


@dataclass(frozen=True, slots=True)
class ComputerRow:
    """A computer that shares the desk. ``role`` is its agent's; ``own`` says that it is this one."""

    id: str
    device: str
    agent: str
    name: str
    version: str
    platform: str
    desk_work: bool
    revoked: bool
    joined_at: int
    agent_name: str
    role: str
    own: bool


@dataclass(frozen=True, slots=True)
class LostRow:
    """An edit that lost: ``lost`` is its value as people know it (a status by its key), ``who`` made it at ``at`` (ms).

    ``ticket`` is None for what is about no ticket.
    """

    id: str
    table: str
    row: str
    ticket: str | None
    field: str
    lost: str
    at: int
    number: int
    subject: str
    who: str


def computer_rows(actor: Actor) -> list[ComputerRow]:
    """Return every computer that shares the desk, this one first, those that were taken out last.

    Whoever works here may know them: they write in the same folder.
    """
    own = read_local("device")
    found = [_computer(row, own) for row in read(COMPUTER)]
    return sorted(found, key=lambda each: (not each.own, each.revoked))


def password_holders(actor: Actor) -> dict[str, frozenset[str]]:
    """Return which computers (ids) hold the password of which mailbox, for who may give it to them."""
    if not actor.holds(Permission.CHANNEL_CREDENTIALS_SET):
        return {}
    found: dict[str, frozenset[str]] = {}
    for mailbox, computer in read("SELECT DISTINCT mailbox, computer FROM credential WHERE deleted = 0"):
        found[hexed(mailbox)] = found.get(hexed(mailbox), frozenset()) | {hexed(computer)}
    return found


def lost_edits(actor: Actor, ticket: str = "") -> list[LostRow]:
    """Return the edits that lost on tickets in sight, newest first; of one ticket, or of all.

    Those of settings, rules and texts are shown with all, to who may set up sharing.
    """
    sight, values = visible_sql(actor)
    if ticket:
        return _lost(f"{CONFLICT} AND x.ticket = ? AND {sight} ORDER BY x.at DESC", [blob(ticket), *values])
    found = _lost(f"{CONFLICT} AND x.ticket IS NOT NULL AND {sight} ORDER BY x.at DESC LIMIT {MOST}", values)
    if actor.holds(Permission.SYSTEM_SYNC_CONFIG):
        found += _lost(f"{CONFLICT} AND x.ticket IS NULL ORDER BY x.at DESC LIMIT {MOST}", [])
    return sorted(found, key=lambda each: -each.at)


def _computer(row: Sequence[Any], own: str) -> ComputerRow:
    identity, device, agent, name, version, platform, work, revoked, joined, agent_name, role = row
    return ComputerRow(
        hexed(identity), device, hexed(agent), name, version, platform, bool(work), bool(revoked), joined, agent_name,
        role, device == own,
    )  # fmt: skip


def _lost(sql: str, values: Iterable[object]) -> list[LostRow]:
    return [
        LostRow(
            hexed(identity), table, hexed(row), maybe(ticket), field, _value(field, lost), at, number or 0,
            subject or "", who or "",
        )
        for identity, table, row, ticket, field, lost, at, number, subject, who in list(read(sql, list(values)))
    ]  # fmt: skip


def _value(field: str, stored: str | None) -> str:
    """Return a lost value as text: names for ids, nothing for none."""
    value = json.loads(stored) if stored else None
    if value is None:
        return ""
    name = read_one(NAMES[field], [blob(str(value))]) if field in NAMES else None
    return str(name[0]) if name else str(value)
