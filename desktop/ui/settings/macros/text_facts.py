"""What the dialog of a saved answer or macro needs to know of the desk."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.actors import Actor
from desktop.core.macro_forms import MacroForm
from desktop.core.macro_rights import DEPARTMENT, OWN, SHARED, WRITE, write_scopes
from desktop.core.permissions import Scope
from desktop.store.queries.desk_lists import custom_fields, departments
from desktop.store.queries.macros import MacroRow, macro_folders
from desktop.store.queries.rule_choices import RuleChoices, rule_choices

Place = tuple[str, str, str]
"""Scope, department's id or empty, department's name or empty."""


@dataclass(frozen=True)
class TextFacts:
    """``places`` are those for whom the agent may write, ``fields`` the names of the tickets' custom fields."""

    kind: str
    places: tuple[Place, ...]
    folders: tuple[str, ...]
    fields: tuple[str, ...]
    choices: RuleChoices


def read_facts(actor: Actor, kind: str) -> TextFacts:
    """Read what there is to choose from."""
    fields = tuple(row.name for row in custom_fields("ticket"))
    choices = rule_choices(actor) if kind == "macro" else RuleChoices()
    return TextFacts(kind, tuple(_places(actor, kind)), tuple(macro_folders(actor, kind)), fields, choices)


def form_of_row(row: MacroRow) -> MacroForm:
    """Return the form that a row fills."""
    return MacroForm(
        row.name,
        row.text,
        row.html,
        row.kind,
        row.folder,
        row.shortcut,
        row.scope,
        row.department or "",
        row.language,
        row.acts,
    )


def _places(actor: Actor, kind: str) -> list[Place]:
    scopes = write_scopes(actor, kind)
    found: list[Place] = [(OWN, "", "")] if OWN in scopes else []
    if DEPARTMENT in scopes:
        for row in departments(actor):
            held = actor.scope_in(WRITE[kind, DEPARTMENT], row.id) != Scope.NONE
            if held and (row.id in actor.departments or SHARED in scopes):
                found.append((DEPARTMENT, row.id, row.name))
    return [*found, (SHARED, "", "")] if SHARED in scopes else found
