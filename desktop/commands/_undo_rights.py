"""Whether one may take back what a command did: the right it took, on rows in sight before and after."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence

from desktop.commands._people_rules import check_desk_wide
from desktop.commands._people_undo import KINDS as PEOPLE
from desktop.commands._sight import in_sight
from desktop.commands._undo_firing import check_deed, check_rule_undone
from desktop.commands._undo_texts import check_plain_act, check_texts
from desktop.commands.base import COMMANDS, Desk, require, require_all, require_any
from desktop.core.errors import NotFoundError
from desktop.core.needs import assign_needs, folder_needs, status_needs
from desktop.core.permissions import Permission
from desktop.store.journal import Event, Record
from desktop.store.models import Company, Contact, Message, Rule, Status, Ticket, TicketTag
from desktop.store.models.tickets import LANES
from desktop.store.row_reads import is_there, key, row_by_id

P = Permission
LEARNED = frozenset({"contact", "contact_address", "company", "company_domain"})
"""Whom a command came to know stays known: somebody else may rely on the row by now."""


def revertible(events: Sequence[Event]) -> list[Event]:
    """Return the events that undo writes back; not the tag that others use by now, nor people who became known."""
    name = events[0].command
    kept = [event for event in events if not (name == "set_requester" and event.kind in LEARNED)]
    return [event for event in kept if not (name == "add_tag" and event.kind == "tag" and _used(event))]


def check_sight(desk: Desk, row: Record, cause: str) -> None:
    """Raise ``not-found``, naming the cause alone, for a row out of sight."""
    if not isinstance(row, tuple(PEOPLE.values())) and not in_sight(desk.actor, row):
        raise NotFoundError("not-found", kind="event", id=cause)


def check_rights(desk: Desk, events: Iterable[Event], row: Record) -> None:
    """Raise ``NotAllowedError`` unless the actor holds what the command took on this row.

    People, roles, departments and settings have their own check (``_people_undo``).
    """
    if isinstance(row, tuple(PEOPLE.values())):
        return
    mine = [event for event in events if event.row == row.id]
    if isinstance(row, Rule):
        check_rule_undone(desk, mine, row)
        return
    require(desk, COMMANDS[mine[0].command], row)
    for event in mine:
        inside = _INSIDE.get(event.command)
        if inside is not None:
            inside(desk, event, row)


def _status(desk: Desk, event: Event, row: Record) -> None:
    if event.kind == "ticket" and event.field == "status":
        require_all(desk, status_needs(_category(event.old), _category(event.new)), row)


def _assigned(desk: Desk, event: Event, row: Record) -> None:
    if event.kind == "ticket" and event.field == "assignee":
        require_any(desk, assign_needs(desk.actor.id, _value(event.old), _value(event.new)), row)


def _handed_over(desk: Desk, event: Event, row: Record) -> None:
    """Let everybody take back what they handed over themselves; what another did is assigning."""
    if event.actor != desk.actor.id:
        _assigned(desk, event, row)


def _folder(desk: Desk, event: Event, row: Record) -> None:
    if event.kind == "ticket" and event.field == "folder":
        require_all(desk, folder_needs(json.loads(event.old or "0"), json.loads(event.new or "0")), row)


def _contact(desk: Desk, event: Event, row: Record) -> None:
    if isinstance(row, Contact):
        require(desk, P.CONTACT_NOTES_EDIT if event.field == "note" else P.CONTACT_EDIT, row)


def _company(desk: Desk, event: Event, row: Record) -> None:
    if isinstance(row, Company):
        require(desk, P.COMPANY_CREATE if event.field == "" else P.COMPANY_EDIT, row)


def _note(desk: Desk, event: Event, row: Record) -> None:
    message = row_by_id(Message, row.__data__.get("message"))
    mine = message is not None and message.agent == desk.actor.id
    require(desk, P.TICKET_NOTE_EDIT_OWN if mine else P.TICKET_NOTE_EDIT_ANY, row)


def _merged(desk: Desk, event: Event, row: Record) -> None:
    """Ask of the other ticket, which may have gone out of sight since, what merging and unmerging ask of it."""
    if event.kind != "ticket" or event.field != "merged_into":
        return
    other = row_by_id(Ticket, _value(event.old) or _value(event.new))
    if other is None or not in_sight(desk.actor, other):
        raise NotFoundError("not-found", kind="event", id=event.cause)
    require(desk, COMMANDS[event.command], other)


def _macro_run(desk: Desk, event: Event, row: Record) -> None:
    """Ask for what each of the acts takes by hand."""
    for check in (_status, _assigned, _folder, _contact, check_plain_act):
        check(desk, event, row)


def _tag(desk: Desk, event: Event, row: Record) -> None:
    if not isinstance(row, TicketTag):
        require(desk, P.TICKET_TAG_CREATE, row)


def _skill(desk: Desk, event: Event, row: Record) -> None:
    check_desk_wide(desk, P.PEOPLE_AGENTS_EDIT)


def _category(stored: str | None) -> int:
    row = row_by_id(Status, _value(stored))
    return LANES["open"] if row is None else int(row.category)


def _value(stored: str | None) -> str | None:
    found: str | None = None if stored is None else json.loads(stored)
    return found


def _used(event: Event) -> bool:
    condition = (
        "tag = ? AND deleted = 0 AND ticket NOT IN (SELECT ticket FROM event WHERE cause = ? AND ticket NOT NULL)"
    )
    return is_there("ticket_tag", condition, (key(event.row), key(event.cause)))


_INSIDE: dict[str, Callable[[Desk, Event, Record], None]] = {
    "set_status": _status,
    "resolve": _status,
    "postpone": _status,
    "assign": _assigned,
    "take_next": _assigned,
    "accept_offer": _assigned,
    "set_skill": _skill,
    "set_availability": _handed_over,
    "mark_spam": _folder,
    "unmark_spam": _folder,
    "trash": _folder,
    "restore": _folder,
    "edit_contact": _contact,
    "save_company": _company,
    "edit_note": _note,
    "add_tag": _tag,
    "merge": _merged,
    "unmerge": _merged,
    "run_rule": check_deed,
    "run_macro": _macro_run,
    **dict.fromkeys(("create_macro", "edit_macro", "delete_macro", "duplicate_macro"), check_texts),
    **dict.fromkeys(("reorder_macros", "import_macros", "save_letter", "reset_letter"), check_texts),
}
