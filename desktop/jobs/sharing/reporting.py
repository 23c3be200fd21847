"""What can be said of how a desk is shared: where, what waits, which computers, what was refused.

Windows ask for it as soon as they are opened: hubs, seals and the keyring are loaded by who compares or needs keys.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.commands.base import Desk
from desktop.core.permissions import Permission
from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.store.leases import desk_file
from desktop.store.sharing import hub_place, lease_tokens, read_local, write_local
from desktop.sync.dirty import pending
from desktop.sync.held import count_held
from desktop.sync.refusals import Kept, count_refused, refused_rows

if TYPE_CHECKING:
    from desktop.secrets import Secrets

CONTACT = "sync_contact"
"""The local fact that says when (ms) the hub was reached last."""


@dataclass(frozen=True, slots=True)
class ComputerStatus:
    """A computer as the desk knows it. ``id`` is its row's; ``own`` is this one."""

    id: str
    device: str
    name: str
    agent: str
    version: str
    platform: str
    desk_work: bool
    revoked: bool
    own: bool


@dataclass(frozen=True, slots=True)
class SharingStatus:
    """How a desk is shared. ``kind``: alone, folder, server. ``contact_at`` (ms) 0 is never.

    ``secrets`` says where the keys are: keyring, vault or file; empty when nobody asked. ``leases`` is what this
    computer does for the desk.
    """

    kind: str
    where: str = ""
    encrypted: bool = False
    device: str = ""
    pending: int = 0
    refused: int = 0
    held: int = 0
    contact_at: int = 0
    secrets: str = ""
    leases: tuple[str, ...] = ()
    computers: tuple[ComputerStatus, ...] = ()


@dataclass(frozen=True, slots=True)
class Verified:
    """What comparing everything found: ``differing`` buckets of rows, which were exchanged again, and ``warnings``.

    ``equal`` is None while nothing speaks against it and the sums to compare with are still to come. ``result``,
    ``waiting`` and ``same_at`` are those of ``verifying.Outcome``.
    """

    equal: bool | None
    differing: int
    warnings: tuple[str, ...] = ()
    result: str = "same"
    waiting: int = 0
    same_at: int = 0


def status(desk: Desk, secrets: Secrets | None = None) -> SharingStatus:
    """Tell how a desk is shared, from what this computer knows; the hub is not asked."""
    place = hub_place()
    if place is None:
        return SharingStatus("alone")
    return SharingStatus(
        place.kind,
        place.where,
        place.encrypted,
        read_local("device"),
        pending(),
        count_refused(),
        count_held(),
        int(read_local(CONTACT, "0")),
        _keys_in(secrets) if secrets is not None else "",
        tuple(sorted(lease_tokens())),
        tuple(computers()),
    )


def note_contact() -> None:
    """Note that this computer met the others just now."""
    write_local(CONTACT, str(time_now()))


def computers() -> list[ComputerStatus]:
    """Return the computers of the desk, in the order in which they joined."""
    sql = (
        "SELECT c.id, c.device, c.name, coalesce(a.name, ''), c.version, c.platform, c.desk_work, c.revoked"
        " FROM computer c LEFT JOIN agent a ON a.id = c.agent WHERE c.deleted = 0 ORDER BY c.joined_at, c.device"
    )
    own = read_local("device")
    return [
        ComputerStatus(bytes(row).hex(), device, name, who, version, system, bool(work), bool(revoked), device == own)
        for row, device, name, who, version, system, work, revoked in db.execute_sql(sql).fetchall()
    ]


def verify(desk: Desk, secrets: Secrets) -> Verified:
    """Meet, compare everything with the hub and exchange what differs again."""
    from desktop.jobs.sharing.cycle import Meeting, open_hub  # noqa: PLC0415  seals and hubs are loaded by who meets
    from desktop.jobs.sharing.verifying import UNANSWERED, outcome  # noqa: PLC0415  likewise
    from desktop.jobs.sharing.verifying import verify as compare  # noqa: PLC0415  likewise

    with contextlib.closing(open_hub(desk, secrets)) as hub:
        meeting = Meeting(desk, hub)
        found = outcome(meeting, len(compare(meeting)))
        warnings = tuple(code for code, _ in hub.hello().warnings)
    equal = not (found.differing or found.waiting or warnings or pending())
    known = None if equal and found.result == UNANSWERED else equal
    return Verified(known, found.differing, warnings, found.result, found.waiting, found.same_at)


def quarantine(desk: Desk) -> list[Kept]:
    """Return what was refused, for who may see how the desk is shared; others see what is their own."""
    rows = refused_rows()
    if desk.actor.holds(Permission.SYSTEM_SYNC_CONFIG):
        return rows
    return [row for row in rows if row.agent in ("", desk.actor.id)]


def _keys_in(secrets: Secrets) -> str:
    from desktop.jobs.sharing.keepsakes import kept_in  # noqa: PLC0415  the keyring is loaded by who asks for keys

    return kept_in(desk_file(), secrets)
