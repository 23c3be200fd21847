"""What a saved answer or macro may be: checked in one place for making, changing and importing."""

from __future__ import annotations

import json
from collections.abc import Mapping

from desktop.commands._desk_values import named
from desktop.commands._letters import clean_html
from desktop.commands.base import Desk, find
from desktop.core.automation.act_reading import read_actions
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.macro_forms import (
    LONGEST_HTML,
    LONGEST_NAME,
    LONGEST_TEXT,
    NOT_IN_MACROS,
    MacroForm,
    folder_path,
    read_acts,
    shortcut_word,
)
from desktop.core.macro_rights import DEPARTMENT, KINDS, MACRO, OWN, SCOPES, WRITE, may_write, scope_of
from desktop.core.placeholders import problems
from desktop.mail.clean import clean_text
from desktop.store.letter_texts import language_key
from desktop.store.models import Department, Macro
from desktop.store.row_reads import rows_where

Columns = Mapping[str, str | None]


def form_of(macro: Macro) -> MacroForm:
    """Return the form that would make this row."""
    return MacroForm(
        macro.name,
        macro.text,
        macro.html,
        macro.kind,
        macro.folder,
        macro.shortcut,
        scope_of(macro),
        macro.department or "",
        macro.language,
        read_acts(macro.actions),
    )


def checked_columns(desk: Desk, form: MacroForm, identity: str = "") -> Columns:
    """Return a form's columns as they are stored; ``identity`` is the row that is changed, empty for a new one.

    Raises ``macro-kind``, ``name-empty``, ``macro-empty``, ``macro-too-long``, ``macro-folder``, ``macro-shortcut``,
    ``macro-shortcut-taken``, ``macro-act``, ``placeholder-unknown`` and, for the acts, what rules are refused for.
    """
    if form.kind not in KINDS or form.scope not in SCOPES:
        raise DeskError("macro-kind", name=form.kind)
    columns: dict[str, str | None] = {
        "kind": form.kind,
        "name": named(form.name)[:LONGEST_NAME],
        "folder": folder_path(form.folder),
        "shortcut": shortcut_word(form.shortcut),
        "language": language_key(form.language),
        "owner": desk.actor.id if form.scope == OWN else None,
        "department": find(desk, Department, form.department).id if form.scope == DEPARTMENT else None,
        **_texts(form),
    }
    _refuse_taken(columns, identity)
    return columns


def require_writing(desk: Desk, row: Macro) -> None:
    """Raise ``NotAllowedError``, naming the right, unless the actor may write this row."""
    if not may_write(desk.actor, row):
        raise NotAllowedError("not-allowed", permission=WRITE[row.kind, scope_of(row)].value)


def stored_acts(form: MacroForm) -> str:
    """Return acts as JSON, checked; a saved answer has none."""
    if form.kind != MACRO:
        return "[]"
    actions = read_actions(list(form.actions))
    for action in actions:
        if action.do in NOT_IN_MACROS:
            raise DeskError("macro-act", name=action.do)
    return json.dumps([{"do": action.do, **dict(action.params)} for action in actions], ensure_ascii=False)


def _texts(form: MacroForm) -> Columns:
    text, html, acts = clean_text(form.text).strip("\n"), form.html, stored_acts(form)
    if not text.strip() and acts == "[]":
        raise DeskError("macro-empty")
    if len(text) > LONGEST_TEXT or len(html) > LONGEST_HTML:
        raise DeskError("macro-too-long", most=LONGEST_TEXT)
    for each in (text, html):
        found = next(iter(problems(each)), None)
        if found is not None:
            raise DeskError(found.code, name=found.name)
    return {"text": text, "html": clean_html(html) if text.strip() else "", "actions": acts}


def _refuse_taken(columns: Columns, identity: str) -> None:
    """Refuse a shortcut that something for the same people has already; own ones may stand before shared ones."""
    if not columns["shortcut"]:
        return
    for row in rows_where(Macro, "deleted = 0 AND shortcut = ?", (columns["shortcut"],)):
        if row.id != identity and (row.owner, row.department) == (columns["owner"], columns["department"]):
            raise DeskError("macro-shortcut-taken", name=columns["shortcut"], other=row.name)
