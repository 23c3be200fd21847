"""What it takes to undo what a rule did to a ticket, or a change of a rule itself."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from desktop.commands._rule_checks import check_place, check_rights
from desktop.commands.base import Desk, require, require_all, require_any
from desktop.commands.rules import OF_AUTHOR
from desktop.core.automation.language import read_rule
from desktop.core.errors import DeskError
from desktop.core.needs import assign_needs, folder_needs, status_needs
from desktop.core.permissions import Permission
from desktop.store.journal import Event, Record
from desktop.store.models import Rule, Status
from desktop.store.models.tickets import LANES
from desktop.store.row_reads import is_there, key, row_by_id
from desktop.store.rule_bodies import rule_body

P = Permission
OF_FIELD: Mapping[str, Permission] = {
    "department": P.TICKET_TRANSFER_DEPARTMENT,
    "priority": P.TICKET_PRIORITY,
    "subject": P.TICKET_EDIT_SUBJECT,
    "merged_into": P.TICKET_UNMERGE,
    "requester": P.TICKET_REQUESTER_CHANGE,
    "company": P.TICKET_REQUESTER_CHANGE,
    "sla": P.TICKET_SLA_OVERRIDE,
}
OF_KIND: Mapping[str, Permission] = {
    "ticket_tag": P.TICKET_TAG,
    "field_value": P.TICKET_EDIT_FIELDS,
    "ticket_link": P.TICKET_LINK,
    "participant": P.TICKET_PARTICIPANTS_EDIT,
    "tag": P.TICKET_TAG_CREATE,
}
SWITCHING = frozenset({"active", "paused", "paused_details"})


def check_deed(desk: Desk, event: Event, row: Record) -> None:
    """Ask for one deed of a rule what undoing the same deed of an agent asks."""
    if event.kind in OF_KIND:
        require(desk, OF_KIND[event.kind], row)
    elif event.kind == "contact":
        require(desk, P.CONTACT_BLOCK if event.field == "blocked" else P.CONTACT_EDIT, row)
    elif event.kind == "ticket":
        _check_ticket(desk, event, row)


def _check_ticket(desk: Desk, event: Event, row: Record) -> None:
    if event.field == "status":
        require_all(desk, status_needs(_category(event.old), _category(event.new)), row)
    elif event.field == "assignee":
        require_any(desk, assign_needs(desk.actor.id, _value(event.old), _value(event.new)), row)
    elif event.field == "folder":
        require_all(desk, folder_needs(json.loads(event.old or "0"), json.loads(event.new or "0")), row)
    elif event.field in OF_FIELD:
        require(desk, OF_FIELD[event.field], row)


def check_rule_undone(desk: Desk, events: Iterable[Event], rule: Rule) -> None:
    """Refuse to bring a rule back that one could not save: it would act with its former author's rights."""
    mine = list(events)
    check_place(desk, rule.department, rule.trigger)
    if {event.field for event in mine} <= SWITCHING:
        return
    before = Rule(**rule.__data__)
    for event in sorted(mine, key=lambda each: -each.rid):
        if event.field == "":
            return
        setattr(before, event.field, None if event.old is None else json.loads(event.old))
    check_place(desk, before.department, before.trigger)
    if before.owner not in (rule.owner, desk.actor.id):
        _refuse_mixing(rule, max(event.rid for event in mine))
    try:
        check_rights(desk.actor, read_rule(rule_body(before)))
    except DeskError:
        if before.active and before.owner != desk.actor.id:
            raise


def _refuse_mixing(rule: Rule, newest: int) -> None:
    """Refuse to give a rule back to another author (``changed-since``) with what was written into it afterwards."""
    fields = sorted(OF_AUTHOR)
    later = f"rid > ? AND kind = 'rule' AND row = ? AND field IN ({', '.join('?' * len(fields))})"
    if is_there("event", later, (newest, key(rule.id), *fields)):
        raise DeskError("changed-since", field="owner")


def _category(stored: str | None) -> int:
    row = row_by_id(Status, _value(stored))
    return LANES["open"] if row is None else int(row.category)


def _value(stored: str | None) -> str | None:
    found: str | None = None if stored is None else json.loads(stored)
    return found
