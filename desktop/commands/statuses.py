"""The statuses of a desk: their names, colours and order, and what becomes of tickets when one goes."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.commands._desk_values import checked_text, named, ordered
from desktop.commands.base import Desk, command, command_on, find
from desktop.core.errors import DeskError
from desktop.core.folding import fold
from desktop.core.permissions import Permission
from desktop.store.bulk_moves import move_tickets
from desktop.store.models import Status, Ticket
from desktop.store.models.tickets import LANE_HIDDEN, LANES
from desktop.store.row_reads import key, rows_where
from desktop.store.status_changes import change_status

CLOCKS = ("run", "pause", "stop")
STATUS_FIELDS = frozenset({"name", "colour", "customer_label", "clock"})


@command(Permission.SYSTEM_STATUSES)
def create_status(
    desk: Desk, name: str, category: int, clock: str = "run", customer_label: str = "", colour: str = ""
) -> str:
    """Make a status of one's own in one of the six categories; return its id.

    Raises ``status-category`` (there is one new and one postponed status), ``status-clock``, ``status-exists``.
    """
    if category not in LANES.values() or category in (LANES["new"], LANES["postponed"]):
        raise DeskError("status-category", category=category)
    row = Status.create(
        name=_free_name(name, ""),
        category=category,
        clock=_clock(clock),
        customer_label=checked_text("customer_label", customer_label),
        colour=checked_text("colour", colour),
        position=Status.select().count(),
    )
    identity: str = row.id
    return identity


@command_on(Status, Permission.SYSTEM_STATUSES)
def edit_status(desk: Desk, status: Status, /, **changes: str) -> None:
    """Change a status: ``name``, ``colour``, ``customer_label``, ``clock``; its category stays what it is.

    An empty name gives a built-in status its translated one back. Raises ``field-refused``, ``status-clock``,
    ``status-exists``.
    """
    unknown = set(changes) - STATUS_FIELDS
    if unknown:
        raise DeskError("field-refused", field=min(unknown))
    for field, value in changes.items():
        if field == "name":
            clean = "" if status.key and not value.strip() else _free_name(value, status.id)
        else:
            clean = _clock(value) if field == "clock" else checked_text(field, value)
        if getattr(status, field) != clean:
            setattr(status, field, clean)
    status.save()


@command(Permission.SYSTEM_STATUSES)
def reorder_statuses(desk: Desk, statuses: Sequence[str]) -> None:
    """Put statuses into an order; those not named follow in the order they had."""
    ordered(rows_where(Status, "deleted = 0 ORDER BY position, rid"), statuses)


@command_on(Status, Permission.SYSTEM_STATUSES)
def delete_status(desk: Desk, status: Status, replacement: str = "") -> int:
    """Take a status of one's own away; its tickets get ``replacement``. Returns how many.

    Raises ``status-fixed`` for a built-in one, ``status-used`` when tickets have it and nothing replaces it,
    ``status-unknown``, ``status-category`` for a replacement that only Deskbell gives (new, postponed).
    """
    if status.key:
        raise DeskError("status-fixed", name=status.name or status.key)
    uses = Ticket.select().where((Ticket.status == status.id) | (Ticket.postponed_from == status.id)).count()
    if uses and not replacement:
        raise DeskError("status-used", name=status.name, n=uses)
    moved = _replace(status, _replacement(desk, status, replacement)) if uses else 0
    status.deleted = True
    status.save()
    return moved


def _replacement(desk: Desk, status: Status, replacement: str) -> Status:
    row = find(desk, Status, replacement)
    if row.id == status.id:
        raise DeskError("status-unknown", id=replacement)
    if row.category in (LANES["new"], LANES["postponed"]):
        raise DeskError("status-category", category=row.category)
    return row


def _replace(status: Status, other: Status) -> int:
    for ticket in Ticket.select().where(Ticket.postponed_from == status.id):
        ticket.postponed_from = other.id
        ticket.save()
    if status.category == other.category:
        return move_tickets("status = ?", (key(status.id),), "status", other.id)
    moved = 0
    for ticket in Ticket.select().where(Ticket.status == status.id):
        if ticket.lane == LANE_HIDDEN:
            ticket.status = other.id
        else:
            change_status(ticket, other.id)
        ticket.save()
        moved += 1
    return moved


def _free_name(name: str, status: str) -> str:
    clean = named(name)
    rows = rows_where(Status, "deleted = 0 AND name <> ''")
    if any(fold(row.name) == fold(clean) for row in rows if row.id != status):
        raise DeskError("status-exists", name=clean)
    return clean


def _clock(clock: str) -> str:
    if clock not in CLOCKS:
        raise DeskError("status-clock", clock=clock)
    return clock
