"""Putting a ticket into a status by hand: the rights, the fields that must be filled in, the mail that may follow."""

from __future__ import annotations

from desktop.commands.base import Desk, require_all
from desktop.core.errors import DeskError
from desktop.core.needs import RESOLVED, status_needs
from desktop.core.setting_kinds import listed
from desktop.store.models import CustomField, FieldValue, Status, Ticket
from desktop.store.models.tickets import LANES
from desktop.store.row_reads import row_by_id, rows_where
from desktop.store.settings import department_values
from desktop.store.status_changes import change_status


def chosen_status(identity: str) -> Status:
    """Return a status that somebody chose. Raises ``status-unknown``."""
    row: Status | None = Status.get_or_none(Status.id == identity, Status.deleted == False)  # noqa: E712  SQL
    if row is None:
        raise DeskError("status-unknown", id=identity)
    return row


def refuse_unnatural(ticket: Ticket, row: Status) -> None:
    """Refuse statuses that nobody chooses: ``postpone-needs-date``, and ``status-new-refused`` for a touched ticket."""
    if row.category == LANES["postponed"]:
        raise DeskError("postpone-needs-date", number=ticket.number)
    if row.category == LANES["new"] and ticket.status != row.id:
        raise DeskError("status-new-refused", number=ticket.number)


def enter_status(desk: Desk, ticket: Ticket, status: str, category: int) -> bool:
    """Change a ticket's status by hand; the caller saves. Tell whether it is resolved now and was not before.

    Raises ``NotAllowedError`` for a missing right and ``field-required`` while a field that its department asks for
    is empty.
    """
    before = category_of(ticket)
    require_all(desk, status_needs(before, category), ticket)
    if category < RESOLVED:
        change_status(ticket, status)
        return False
    values = department_values(ticket.department, "required_fields")
    refuse_unfilled(ticket, values.text("required_fields"))
    change_status(ticket, status)
    return category == RESOLVED and before < RESOLVED


def category_of(ticket: Ticket) -> int:
    """Return the category of a ticket's status; an unknown status counts as open."""
    if ticket.lane in LANES.values():
        lane: int = ticket.lane
        return lane
    row = row_by_id(Status, ticket.status)
    return LANES["open"] if row is None else int(row.category)


def refuse_unfilled(ticket: Ticket, required: str) -> None:
    """Raise ``field-required``, naming the fields, while one is empty that must be filled in before resolving.

    Such a field says so itself, for the whole desk, or its department names it in ``required``.
    """
    wanted = set(listed(required))
    rows = rows_where(CustomField, "subject = 'ticket' AND deleted = 0 ORDER BY position, rid")
    fields = [row for row in rows if row.id in wanted or row.required == "resolve"]
    if not fields:
        return
    values = FieldValue.select(FieldValue.field).where(
        (FieldValue.row == ticket.id) & (FieldValue.deleted == False) & FieldValue.value.is_null(False)  # noqa: E712
    )
    filled = {value.field for value in values}
    empty = [field.name for field in fields if field.id not in filled]
    if empty:
        raise DeskError("field-required", number=ticket.number, fields=", ".join(empty))
