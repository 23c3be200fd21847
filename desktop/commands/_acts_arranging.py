"""Acts of rules that arrange tickets: where they lie, what they are marked with, whose they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.commands._rule_work import Entry, Work, whole_number
from desktop.commands._status import chosen_status, enter_status, refuse_unnatural
from desktop.commands.base import require, require_any
from desktop.commands.contacts import block_contact, edit_contact, set_requester
from desktop.commands.marks import add_tag, remove_tag, set_field
from desktop.commands.places import link, mark_spam, merge, move_to_department, trash, unmark_spam
from desktop.commands.purging import purge
from desktop.commands.tickets import edit_subject, postpone, reopen, resolve, set_priority, set_status
from desktop.core.actors import reaches, sees
from desktop.core.automation.parts import Action
from desktop.core.calendars import is_working, next_opening
from desktop.core.errors import NotFoundError
from desktop.core.needs import RESOLVED
from desktop.core.permissions import Permission
from desktop.mail.subject import normal_subject
from desktop.store.calendar_reads import calendar_of_department
from desktop.store.create import status_id
from desktop.store.models import Tag, Ticket
from desktop.store.queries.reading import hexed, read
from desktop.store.row_reads import key, row_by_id, rows_where

MINUTE_MS = 60_000
ALIKE_AT_MOST = 50
"""The customer's latest tickets among which one alike is looked for."""


def _department(work: Work, action: Action) -> Entry:
    target = str(action.value)
    move_to_department(work.desk, work.ticket, target)
    work.follow_to(target)
    return {}


def _status(work: Work, action: Action) -> Entry:
    if not work.dry:
        set_status(work.desk, work.ticket, str(action.value))
        return {}
    ticket, row = work.row(), chosen_status(str(action.value))
    refuse_unnatural(ticket, row)
    if ticket.status != row.id:
        enter_status(work.desk, ticket, row.id, row.category)
        ticket.save()
    return {}


def _priority(work: Work, action: Action) -> Entry:
    set_priority(work.desk, work.ticket, whole_number(action.value))
    return {}


def _subject(work: Work, action: Action) -> Entry:
    edit_subject(work.desk, work.ticket, str(action.value))
    return {}


def _field(work: Work, action: Action) -> Entry:
    value = action.value
    if isinstance(value, bool):
        text: str | None = "yes" if value else "no"
    elif isinstance(value, tuple):
        text = "\n".join(str(each) for each in value)
    else:
        text = None if value is None else str(value)
    set_field(work.desk, work.ticket, str(action.get("field")), text)
    return {}


def _tags(value: object) -> tuple[str, ...]:
    return tuple(str(each) for each in value) if isinstance(value, tuple) else ()


def _add_tags(work: Work, action: Action) -> Entry:
    """Add tags. Who may not is refused also where the ticket has them: the same rule does the same everywhere."""
    require_any(work.desk, (Permission.TICKET_TAG, Permission.TICKET_TAG_CREATE), work.row())
    for identity in _tags(action.value):
        tag = row_by_id(Tag, identity)
        if tag is None or tag.deleted:
            raise NotFoundError("not-found", kind="tag", id=identity)
        if identity not in _worn(work):
            add_tag(work.desk, work.ticket, tag.name)
    return {}


def _remove_tags(work: Work, action: Action) -> Entry:
    require(work.desk, Permission.TICKET_TAG, work.row())
    for identity in _tags(action.value):
        if identity in _worn(work):
            remove_tag(work.desk, work.ticket, identity)
    return {}


def _set_tags(work: Work, action: Action) -> Entry:
    wanted = _tags(action.value)
    for identity in sorted(_worn(work) - set(wanted)):
        remove_tag(work.desk, work.ticket, identity)
    return _add_tags(work, action)


def _worn(work: Work) -> frozenset[str]:
    rows = read("SELECT tag FROM ticket_tag WHERE ticket = ? AND deleted = 0", [key(work.ticket)])
    return frozenset(hexed(tag) for (tag,) in rows)


def _postpone(work: Work, action: Action) -> Entry:
    if action.value == "next-opening":
        calendar = calendar_of_department(work.row().department)
        if is_working(calendar, work.moment):
            return {"skipped": "open-now"}
        until = next_opening(calendar, work.moment)
    else:
        until = work.moment + whole_number(action.value) * MINUTE_MS
    postpone(work.desk, work.ticket, until)
    return {}


def _resolve(work: Work, action: Action) -> Entry:
    if not work.dry:
        resolve(work.desk, work.ticket)
        return {}
    return _resolve_silently(work, action)


def _resolve_silently(work: Work, action: Action) -> Entry:
    ticket = work.row()
    require(work.desk, Permission.TICKET_STATUS_RESOLVE, ticket)
    if ticket.status != status_id("resolved"):
        enter_status(work.desk, ticket, status_id("resolved"), RESOLVED)
        ticket.save()
    return {}


def _close(work: Work, action: Action) -> Entry:
    set_status(work.desk, work.ticket, status_id("closed"))
    return {}


def _reopen(work: Work, action: Action) -> Entry:
    reopen(work.desk, work.ticket)
    return {}


def _spam(work: Work, action: Action) -> Entry:
    mark_spam(work.desk, work.ticket)
    return {}


def _not_spam(work: Work, action: Action) -> Entry:
    unmark_spam(work.desk, work.ticket)
    return {}


def _trash(work: Work, action: Action) -> Entry:
    trash(work.desk, work.ticket)
    return {}


def _purge(work: Work, action: Action) -> Entry:
    number = work.row().number
    trash(work.desk, work.ticket)
    purge(work.desk, work.ticket)
    return {"number": number}


def _merge(work: Work, action: Action) -> Entry:
    """Merge into the customer's latest open ticket alike; one that lies elsewhere than one sees is not known."""
    for other in _alike(work, whole_number(action.value)):
        if other.lane < RESOLVED:
            merge(work.desk, work.ticket, other.id)
            return {"into": other.id, "number": other.number}
    return {"skipped": "nothing-alike"}


def _link(work: Work, action: Action) -> Entry:
    others = _alike(work, whole_number(action.value))
    for other in others:
        link(work.desk, work.ticket, other.id, str(action.get("kind") or "related"))
    return {"numbers": [other.number for other in others]} if others else {"skipped": "nothing-alike"}


def _alike(work: Work, minutes: int) -> list[Ticket]:
    """Return the customer's earlier tickets with the same subject that the author sees, newest first."""
    mine = work.row()
    condition = (
        "requester = ? AND deleted = 0 AND merged_into IS NULL AND folder = 0 AND rid <> ? AND created_at <= ?"
        f" AND created_at >= ? ORDER BY created_at DESC, rid DESC LIMIT {ALIKE_AT_MOST}"
    )
    since = mine.created_at - minutes * MINUTE_MS
    found = rows_where(Ticket, condition, (key(mine.requester), mine.rid, mine.created_at, since))
    wanted = normal_subject(mine.subject)
    same = [row for row in found if normal_subject(row.subject) == wanted]
    return [row for row in same if sees(work.desk.actor, row) and reaches(work.desk.actor, Permission.TICKET_LINK, row)]


def _requester(work: Work, action: Action) -> Entry:
    set_requester(work.desk, work.ticket, str(action.value))
    return {}


def _company(work: Work, action: Action) -> Entry:
    edit_contact(work.desk, work.row().requester, company=None if action.value == "none" else str(action.value))
    return {}


def _block(work: Work, action: Action) -> Entry:
    block_contact(work.desk, work.row().requester)
    return {}


def _sla(work: Work, action: Action) -> Entry:
    from desktop.commands.sla import set_sla  # noqa: PLC0415

    set_sla(work.desk, work.ticket, None if action.value == "none" else str(action.value))
    return {}


ARRANGING: Mapping[str, Callable[[Work, Action], Entry]] = {
    "set-department": _department,
    "set-status": _status,
    "set-priority": _priority,
    "set-subject": _subject,
    "set-field": _field,
    "add-tags": _add_tags,
    "remove-tags": _remove_tags,
    "set-tags": _set_tags,
    "postpone": _postpone,
    "resolve": _resolve,
    "resolve-silent": _resolve_silently,
    "close": _close,
    "reopen": _reopen,
    "spam": _spam,
    "not-spam": _not_spam,
    "trash": _trash,
    "purge": _purge,
    "merge-matching": _merge,
    "link": _link,
    "change-requester": _requester,
    "change-company": _company,
    "block-sender": _block,
    "set-sla": _sla,
}
