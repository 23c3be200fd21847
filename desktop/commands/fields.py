"""The fields that the owner adds to tickets, contacts and companies. Filling one in is in ``marks``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.commands._desk_values import checked_text, named, ordered
from desktop.commands.base import Desk, command, command_on
from desktop.core.errors import DeskError
from desktop.core.folding import fold
from desktop.core.permissions import Permission
from desktop.store.models import CustomField
from desktop.store.row_reads import rows_where

FIELD_KINDS = (
    "text",
    "long-text",
    "integer",
    "decimal",
    "date",
    "datetime",
    "yes-no",
    "choice",
    "choices",
    "url",
    "email",
    "phone",
)
SUBJECTS = ("ticket", "contact", "company")
REQUIRED = ("", "resolve")
FIELD_FIELDS = frozenset({"name", "choices", "required", "pattern"})


@command(Permission.SYSTEM_CUSTOM_FIELDS)
def create_custom_field(
    desk: Desk, name: str, kind: str, choices: tuple[str, ...] = (), subject: str = "ticket", required: str = ""
) -> str:
    """Add a field to tickets, contacts or companies; return its id. ``required`` is as in ``edit_field``.

    Raises ``field-kind``, ``field-value``, ``field-needs-choices``, ``field-exists`` (the subject has one of this
    name).
    """
    if kind not in FIELD_KINDS or subject not in SUBJECTS:
        raise DeskError("field-kind", kind=kind)
    if required not in REQUIRED:
        raise DeskError("field-value", name="required", value=required[:80])
    row = CustomField.create(
        name=_free_name(name, subject, ""),
        kind=kind,
        subject=subject,
        choices=_choices(kind, choices, name),
        required=required,
        position=CustomField.select().count(),
    )
    identity: str = row.id
    return identity


@command_on(CustomField, Permission.SYSTEM_CUSTOM_FIELDS)
def edit_field(desk: Desk, field: CustomField, /, **changes: str | Sequence[str]) -> None:
    """Change a field's ``name``, ``choices`` (texts), ``required`` ("" or "resolve") or ``pattern``.

    What tickets hold stays, also when it is no choice any more. Kind and subject are for ever. Raises
    ``field-refused``, ``field-value``, ``field-needs-choices``, ``field-exists``.
    """
    unknown = set(changes) - FIELD_FIELDS
    if unknown:
        raise DeskError("field-refused", field=min(unknown))
    for name, value in changes.items():
        clean = _checked(field, name, value)
        if getattr(field, name) != clean:
            setattr(field, name, clean)
    field.save()


@command(Permission.SYSTEM_CUSTOM_FIELDS)
def reorder_fields(desk: Desk, fields: Sequence[str]) -> None:
    """Put fields into an order; those not named follow in the order they had."""
    ordered(rows_where(CustomField, "deleted = 0 ORDER BY position, rid"), fields)


@command_on(CustomField, Permission.SYSTEM_CUSTOM_FIELDS)
def delete_field(desk: Desk, field: CustomField) -> None:
    """Show a field nowhere any more. What it holds stays, for history and for undoing this."""
    field.deleted = True
    field.save()


def _checked(field: CustomField, name: str, value: str | Sequence[str]) -> str:
    if name == "choices":
        return _choices(field.kind, (value,) if isinstance(value, str) else tuple(value), field.name)
    clean = checked_text(name, value)
    if name == "name":
        return _free_name(clean, field.subject, field.id)
    if name == "required" and clean not in REQUIRED or name == "pattern" and not _is_pattern(clean):
        raise DeskError("field-value", name=name, value=clean[:80])
    return clean


def _choices(kind: str, choices: Sequence[str], name: str) -> str:
    clean = [text for text in dict.fromkeys(checked_text("choices", each) for each in choices) if text]
    if kind in ("choice", "choices") and not clean:
        raise DeskError("field-needs-choices", name=name)
    return "\n".join(clean)


def _free_name(name: str, subject: str, field: str) -> str:
    clean = named(name)
    rows = rows_where(CustomField, "subject = ? AND deleted = 0", (subject,))
    if any(fold(row.name) == fold(clean) for row in rows if row.id != field):
        raise DeskError("field-exists", name=clean)
    return clean


def _is_pattern(text: str) -> bool:
    try:
        re.compile(text)
    except re.error:
        return False
    return True
