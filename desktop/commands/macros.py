"""Saved answers and macros: made, changed, put in order, copied, brought from a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.commands._macro_names import with_own_ids
from desktop.commands._macro_rules import refuse_riding
from desktop.commands._macro_values import Columns, checked_columns, form_of, require_writing
from desktop.commands.base import Desk, command, command_on, find
from desktop.core.macro_forms import MacroForm, read_export
from desktop.core.macro_rights import OWN
from desktop.core.permissions import Permission
from desktop.store.models import Macro
from desktop.store.row_reads import rows_where

P = Permission
WRITING = (
    P.CONTENT_CANNED_OWN,
    P.CONTENT_CANNED_DEPARTMENT,
    P.CONTENT_CANNED_SHARED,
    P.CONTENT_MACRO_OWN,
    P.CONTENT_MACRO_DEPARTMENT,
    P.CONTENT_MACRO_SHARED,
)
"""Which of them it takes depends on the kind and on whom it is for; see ``core.macro_rights``."""


@command(P.PEOPLE_PROFILE, *WRITING)
def create_macro(desk: Desk, form: MacroForm) -> str:
    """Make a saved answer or macro behind the others and return its id. For refusals see ``checked_columns``."""
    columns = checked_columns(desk, form)
    row = Macro(**columns, position=Macro.select().count())
    require_writing(desk, row)
    row.save(force_insert=True)
    identity: str = row.id
    return identity


@command_on(Macro, P.PEOPLE_PROFILE, *WRITING)
def edit_macro(desk: Desk, macro: Macro, form: MacroForm) -> None:
    """Write it anew; giving it to others or taking it from them takes the right for both. Its kind stays.

    What a rule of somebody else runs can only be made to do something else by who may change that rule.
    """
    require_writing(desk, macro)
    before = macro.actions, bool(macro.text.strip())
    _write(macro, checked_columns(desk, replace(form, kind=macro.kind), macro.id))
    require_writing(desk, macro)
    macro.save()
    if before != (macro.actions, bool(macro.text.strip())):
        refuse_riding(desk, macro)


@command_on(Macro, P.PEOPLE_PROFILE, *WRITING)
def delete_macro(desk: Desk, macro: Macro) -> None:
    """Take it away; letters that were written with it stay."""
    require_writing(desk, macro)
    macro.deleted = True
    macro.save()


@command_on(Macro, P.PEOPLE_PROFILE, *WRITING)
def duplicate_macro(desk: Desk, macro: Macro, name: str, scope: str = OWN, department: str = "") -> str:
    """Copy what one sees for oneself, or for others; the copy has no shortcut. Returns its id."""
    return create_macro(desk, replace(form_of(macro), name=name, scope=scope, department=department, shortcut=""))


@command(P.PEOPLE_PROFILE, *WRITING)
def reorder_macros(desk: Desk, macros: Sequence[str]) -> None:
    """Put some into an order among themselves; each that moves takes the right to change it."""
    rows = [find(desk, Macro, identity) for identity in dict.fromkeys(macros)]
    place = -1
    for row, free in zip(rows, sorted(row.position for row in rows), strict=True):
        place = max(place + 1, free)
        if row.position != place:
            require_writing(desk, row)
            row.position = place
            row.save()


@command(P.PEOPLE_PROFILE, *WRITING)
def import_macros(desk: Desk, text: str, scope: str = OWN, department: str = "") -> list[str]:
    """Make saved answers or macros of what ``export_macros`` wrote, all or none; return their ids.

    What acts name by another desk's ids is found here by name (``macro-unknown-name``). A shortcut that is taken here
    is left out. ``macro-file`` for anything else.
    """
    forms, names = read_export(text)
    made = []
    for form in forms:
        own = replace(form, scope=scope, department=department, actions=with_own_ids(form.actions, names))
        made.append(create_macro(desk, _without_taken_shortcut(desk, own)))
    return made


def _write(macro: Macro, columns: Columns) -> None:
    for name, value in columns.items():
        if getattr(macro, name) != value:
            setattr(macro, name, value)


def _without_taken_shortcut(desk: Desk, form: MacroForm) -> MacroForm:
    taken = rows_where(Macro, "deleted = 0 AND shortcut = ? LIMIT 1", (form.shortcut.strip().lstrip("/").casefold(),))
    return replace(form, shortcut="") if taken else form
