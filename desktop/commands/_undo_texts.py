"""Whether one may take back what was done to saved answers, macros and letters, and what a macro did to a ticket."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.commands.base import Desk, require
from desktop.core.errors import NotAllowedError
from desktop.core.macro_rights import WRITE, may_write, scope_of
from desktop.core.permissions import Permission, Scope
from desktop.store.journal import Event, Record
from desktop.store.models import LetterTemplate, Macro

P = Permission
CHANGING: Mapping[tuple[str, str], Permission] = {
    ("ticket", "department"): P.TICKET_TRANSFER_DEPARTMENT,
    ("ticket", "priority"): P.TICKET_PRIORITY,
    ("ticket", "subject"): P.TICKET_EDIT_SUBJECT,
    ("ticket", "requester"): P.TICKET_REQUESTER_CHANGE,
    ("ticket", "merged_into"): P.TICKET_MERGE,
    ("ticket", "sla"): P.TICKET_SLA_OVERRIDE,
}
"""What changing a column back takes; status, assignee and folder depend on the values and are asked elsewhere."""
HANGING: Mapping[str, Permission] = {
    "ticket_tag": P.TICKET_TAG,
    "field_value": P.TICKET_EDIT_FIELDS,
    "participant": P.TICKET_PARTICIPANTS_EDIT,
    "ticket_link": P.TICKET_LINK,
}


def check_texts(desk: Desk, event: Event, row: Record) -> None:
    """Ask for the right to write this saved answer or macro as it is now, or this letter."""
    if isinstance(row, Macro) and not may_write(desk.actor, row):
        raise NotAllowedError("not-allowed", permission=WRITE[row.kind, scope_of(row)].value)
    if isinstance(row, LetterTemplate):
        actor, right = desk.actor, P.CONTENT_TEMPLATE_EDIT
        reach = actor.scope_in(right, row.department) if row.department else actor.scope(right)
        beside = row.department and actor.scope_in(P.PEOPLE_DEPARTMENTS_EDIT, row.department) == Scope.ALL
        if reach != Scope.ALL and not beside:
            raise NotAllowedError("not-allowed", permission=right.value)


def check_plain_act(desk: Desk, event: Event, row: Record) -> None:
    """Ask for what the same change by hand takes."""
    right = CHANGING.get((event.kind, event.field)) or HANGING.get(event.kind)
    if right is not None:
        require(desk, right, row)
