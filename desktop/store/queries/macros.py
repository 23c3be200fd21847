"""Saved answers and macros as lists show them, and their text filled in for a ticket."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.core.actors import Actor, sees
from desktop.core.errors import NotFoundError
from desktop.core.macro_forms import Acts, read_acts
from desktop.core.macro_rights import CANNED, DEPARTMENT, MACRO, may_use, may_write, scope_of, sees_macro
from desktop.core.permissions import Permission
from desktop.core.placeholders import Filled, fill, names_in
from desktop.store.letter_texts import home_language, letter_language
from desktop.store.models import Department, Macro, Ticket
from desktop.store.placeholder_values import Around, Values, values_for
from desktop.store.row_reads import row_by_id, rows_where

HEX = frozenset("0123456789abcdef")


@dataclass(frozen=True, slots=True)
class MacroRow:
    """A saved answer (``kind`` canned) or macro. ``scope`` is own, department or shared; ``acts`` are as in a rule.

    ``writable``: the actor may change it.
    """

    id: str
    kind: str
    name: str
    folder: str
    shortcut: str
    text: str
    html: str
    acts: Acts
    scope: str
    department: str | None
    department_name: str
    language: str
    writable: bool


@dataclass(frozen=True, slots=True)
class ReadyText:
    """A text with its values: plain, and as HTML (empty when plain text says it all). ``unfilled`` as written."""

    text: str
    html: str
    unfilled: tuple[str, ...] = ()


def macro_rows(actor: Actor, kind: str = "") -> list[MacroRow]:
    """Return what an actor sees of a kind ("": both), in the order of folders and positions; own ones first."""
    rows = _visible(actor, kind)
    names = {row.id: row.name for row in rows_where(Department, "1")} if any(row.department for row in rows) else {}
    return [_row(actor, row, names) for row in rows]


def usable_rows(actor: Actor) -> list[MacroRow]:
    """Return the saved answers and macros that an actor may use; through another's eyes, none."""
    if actor.seen_by:
        return []
    kinds = [kind for kind in (CANNED, MACRO) if may_use(actor, kind)]
    return [row for row in macro_rows(actor) if row.kind in kinds] if kinds else []


def macro_row(actor: Actor, identity: str) -> MacroRow:
    """Return one of them. Raises ``NotFoundError``."""
    row = _one(actor, identity)
    place = row_by_id(Department, row.department)
    return _row(actor, row, {place.id: place.name} if place is not None else {})


def macro_folders(actor: Actor, kind: str) -> list[str]:
    """Return the folders in use, with those above them, by name."""
    found: set[str] = set()
    for row in _visible(actor, kind):
        parts = row.folder.split("/") if row.folder else []
        found |= {"/".join(parts[: depth + 1]) for depth in range(len(parts))}
    return sorted(found, key=str.casefold)


def ready_text(actor: Actor, identity: str, ticket: str, customer: tuple[str, str] = ("", "")) -> ReadyText:
    """Return a saved text filled in for a ticket ("": one that is yet to begin, for ``customer``).

    Raises ``NotFoundError`` for what is out of sight.
    """
    row = _one(actor, identity)
    around = around_ticket(actor, ticket, customer)
    return _filled_text(row.text, row.html, visible_values(actor, names_in(row.text, row.html), around))


def _filled_text(text: str, html: str, values: Values) -> ReadyText:
    """Fill both forms of a text."""
    plain = fill(text, values)
    rich = fill(html, values, html=True) if html else Filled("")
    return ReadyText(plain.text, rich.text, tuple(dict.fromkeys((*plain.unfilled, *rich.unfilled))))


def around_ticket(actor: Actor, ticket: str, customer: tuple[str, str] = ("", ""), department: str = "") -> Around:
    """Return what an agent's texts on a ticket are filled from. Raises ``NotFoundError`` when it is out of sight."""
    if not ticket:
        home = department or next(iter(sorted(actor.departments)), "")
        return Around(None, home, actor.id, home_language(home) if home else "en", customer=customer)
    row = row_by_id(Ticket, ticket)
    if row is None or row.deleted or not sees(actor, row):
        raise NotFoundError("not-found", kind="ticket", id=ticket)
    return Around(row, row.department, actor.id, letter_language(row))


def visible_values(actor: Actor, names: frozenset[str], around: Around) -> Values:
    """Return the values that an actor may know; a company's name takes the right to see companies."""
    found = values_for(names, around)
    if not actor.holds(Permission.COMPANY_VIEW):
        found.pop("customer.company", None)
    return found


def export_macros(actor: Actor, kind: str, ids: tuple[str, ...] = ()) -> str:
    """Return saved answers or macros (all that are seen, or some) as JSON that ``import_macros`` reads."""
    rows = [row for row in macro_rows(actor, kind) if not ids or row.id in ids]
    items = [
        {
            "name": row.name,
            "folder": row.folder,
            "shortcut": row.shortcut,
            "language": row.language,
            "text": row.text,
            "html": row.html,
            **({"actions": list(row.acts)} if kind == MACRO else {}),
        }
        for row in rows
    ]
    names = dict(_names(rows)) if kind == MACRO else {}
    return json.dumps({"deskbell": kind, "items": items, "names": names}, ensure_ascii=False, indent=2)


def _names(rows: list[MacroRow]) -> Iterator[tuple[str, str]]:
    """Name the rows that acts speak of by id, so that another desk can find its own of that name."""
    wanted = {each for row in rows for act in row.acts for value in act.values() for each in _ids(value)}
    for table in ("department", "agent", "status", "tag", "custom_field", "company", "sla_policy", "macro"):
        for identity in sorted(wanted):
            found = _name_of(table, identity)
            if found:
                yield identity, found


def _name_of(table: str, identity: str) -> str:
    from desktop.store.queries.reading import blob, read_one  # noqa: PLC0415 - exports are rare

    column = "coalesce(nullif(name, ''), key)" if table == "status" else "name"
    row = read_one(f"SELECT {column} FROM {table} WHERE id = ? AND deleted = 0", [blob(identity)])
    return str(row[0]) if row else ""


def _ids(value: object) -> list[str]:
    values = value if isinstance(value, list | tuple) else [value]
    return [each for each in values if isinstance(each, str) and len(each) == 32 and set(each) <= HEX]


def _visible(actor: Actor, kind: str) -> list[Macro]:
    condition = "deleted = 0 AND kind = ?" if kind else "deleted = 0"
    rows = [row for row in rows_where(Macro, condition, (kind,) if kind else ()) if sees_macro(actor, row)]
    return sorted(rows, key=lambda row: (row.folder.casefold(), row.position, row.name.casefold(), row.id))


def _one(actor: Actor, identity: str) -> Macro:
    row = row_by_id(Macro, identity) if len(identity) == 32 and set(identity) <= HEX else None
    if row is None or row.deleted or not sees_macro(actor, row):
        raise NotFoundError("not-found", kind="macro", id=identity)
    return row


def _row(actor: Actor, row: Macro, departments: Mapping[str, str]) -> MacroRow:
    scope = scope_of(row)
    return MacroRow(
        row.id,
        row.kind,
        row.name,
        row.folder,
        row.shortcut,
        row.text,
        row.html,
        read_acts(row.actions),
        scope,
        row.department if scope == DEPARTMENT else None,
        departments.get(row.department or "", ""),
        row.language,
        may_write(actor, row),
    )
