"""What becomes of an edit that lost against another one: it is brought back, or the other one stands."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from desktop.commands._macro_values import form_of
from desktop.commands.base import Desk, command_on, find
from desktop.commands.contacts import edit_contact, save_company, set_requester
from desktop.commands.desk_setup import rename_desk, write_desk_setting
from desktop.commands.letter_templates import save_letter
from desktop.commands.macros import edit_macro
from desktop.commands.marks import set_field
from desktop.commands.places import assign, move_to_department
from desktop.commands.rules import edit_rule
from desktop.commands.tickets import edit_subject, set_priority, set_status
from desktop.core.errors import DeskError, NotFoundError
from desktop.core.macro_forms import read_acts
from desktop.core.permissions import Permission
from desktop.store import journal
from desktop.store.journal import Record
from desktop.store.models import (
    Company,
    Conflict,
    Contact,
    ContactAddress,
    FieldValue,
    LetterTemplate,
    Macro,
    Rule,
    Setting,
)
from desktop.store.row_reads import key, row_by_id, rows_where
from desktop.store.rule_bodies import rule_body
from desktop.sync.conflicts import hide_lost

Value = str | int | None
T = TypeVar("T", bound=Record)


@command_on(Conflict, Permission.TICKET_VIEW_LIST)
def restore_lost(desk: Desk, conflict: Conflict) -> None:
    """Write the value that lost, by the very command that somebody would have used: same rights, history and undo.

    The value that is there now is replaced whatever it is by then. Raises what that command raises, ``not-found`` when
    the row is gone, ``conflict-fixed`` for a field that no command changes alone. Nobody is told of it any more.
    """
    door = DOORS.get((conflict.tbl, conflict.field))
    if door is None:
        raise DeskError("conflict-fixed", field=conflict.field)
    journal.current().command = door.verb
    door.run(desk, conflict, json.loads(conflict.lost) if conflict.lost is not None else None)
    if conflict.ticket is None:
        hide_lost(conflict.id)
    else:
        conflict.deleted = True
        conflict.save()


@command_on(Conflict, Permission.TICKET_VIEW_LIST)
def dismiss_conflict(desk: Desk, conflict: Conflict) -> None:
    """Show an edit that lost no longer on this computer; others decide for themselves.

    So it keeps its clocks and does not travel.
    """
    hide_lost(conflict.id)
    journal.current().touched.append(("conflict", conflict.id))


def _text(value: Value) -> str:
    return "" if value is None else str(value)


def _requester(desk: Desk, row: Conflict, value: Value) -> None:
    contact = row_by_id(Contact, _text(value))
    addresses = rows_where(ContactAddress, "contact = ? AND deleted = 0 ORDER BY rid LIMIT 1", (key(_text(value)),))
    if contact is None or not addresses:
        raise NotFoundError("not-found", kind="contact", id=_text(value))
    set_requester(desk, row.row, addresses[0].value, contact.name)


def _priority(desk: Desk, row: Conflict, value: Value) -> None:
    set_priority(desk, row.row, int(value or 0))


def _field(desk: Desk, row: Conflict, value: Value) -> None:
    held = _held(FieldValue, row)
    if held.ticket is None:
        raise DeskError("conflict-fixed", field=row.field)
    set_field(desk, held.ticket, held.field, None if value is None else str(value))


def _contact(desk: Desk, row: Conflict, value: Value) -> None:
    edit_contact(desk, row.row, **{row.field: _text(value)})


def _company(desk: Desk, row: Conflict, value: Value) -> None:
    held = _held(Company, row)
    values = {"name": held.name, "note": held.note} | {row.field: _text(value)}
    save_company(desk, values["name"], company=row.row, note=values["note"])


def _macro(desk: Desk, row: Conflict, value: Value) -> None:
    form = form_of(find(desk, Macro, row.row))
    text = _text(value)
    forms = {
        "name": lambda: replace(form, name=text),
        "text": lambda: replace(form, text=text),
        "html": lambda: replace(form, html=text),
        "actions": lambda: replace(form, actions=read_acts(text)),
    }
    edit_macro(desk, row.row, forms[row.field]())


def _rule(desk: Desk, row: Conflict, value: Value) -> None:
    body = rule_body(find(desk, Rule, row.row))
    plain = row.field in ("name", "note")
    edit_rule(desk, row.row, body | {row.field: value if plain else json.loads(_text(value))})


def _letter(desk: Desk, row: Conflict, value: Value) -> None:
    held = _held(LetterTemplate, row)
    words = {"subject": held.subject, "text": held.text} | {row.field: _text(value)}
    save_letter(desk, held.department or "", held.event, held.language, words["subject"], words["text"])


def _setting(desk: Desk, row: Conflict, value: Value) -> None:
    held = _held(Setting, row)
    wanted = json.loads(_text(value))
    if (held.scope, held.key) == ("desk", "name"):
        rename_desk(desk, str(wanted))
    else:
        write_desk_setting(desk, held.key, wanted, held.owner)


def _held(kind: type[T], row: Conflict) -> T:
    held = row_by_id(kind, row.row)
    if held is None:
        raise NotFoundError("not-found", kind=row.tbl, id=row.row)
    return held


@dataclass(frozen=True, slots=True)
class Door:
    """The command (by name) that changes a field, and how it is called with a value that lost."""

    verb: str
    run: Callable[[Desk, Conflict, Value], None]


DOORS: dict[tuple[str, str], Door] = {
    ("ticket", "subject"): Door("edit_subject", lambda desk, row, value: edit_subject(desk, row.row, _text(value))),
    ("ticket", "status"): Door("set_status", lambda desk, row, value: set_status(desk, row.row, _text(value))),
    ("ticket", "department"): Door(
        "move_to_department", lambda desk, row, value: move_to_department(desk, row.row, _text(value))
    ),
    ("ticket", "assignee"): Door("assign", lambda desk, row, value: assign(desk, row.row, _text(value) or None)),
    ("ticket", "requester"): Door("set_requester", _requester),
    ("ticket", "priority"): Door("set_priority", _priority),
    ("field_value", "value"): Door("set_field", _field),
    **{("contact", field): Door("edit_contact", _contact) for field in ("name", "note")},
    **{("company", field): Door("save_company", _company) for field in ("name", "note")},
    **{("macro", field): Door("edit_macro", _macro) for field in ("name", "text", "html", "actions")},
    **{("rule", field): Door("edit_rule", _rule) for field in ("name", "note", "groups", "actions", "timing")},
    **{("letter_template", field): Door("save_letter", _letter) for field in ("subject", "text")},
    ("setting", "value"): Door("write_desk_setting", _setting),
}
"""What brings back which field."""
