"""Turning a command's events back into the values they replaced; used inside commands."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable

from desktop.core.errors import DeskError, NotFoundError
from desktop.store.journal import Event, Record
from desktop.store.models import MODELS, Attachment, MessageRevision
from desktop.store.row_reads import row_by_id

REVISED: tuple[type[Record], ...] = (MessageRevision, Attachment)
"""Rows that are never changed, but may be taken back or brought back as a whole."""
KINDS: dict[str, type[Record]] = {
    model._meta.table_name: model
    for model in MODELS
    if issubclass(model, Record) and (model in REVISED or not model.append_only)
}


def revert(events: list[Event], allowed: Callable[[Record], None], *, skip_changed: bool = False) -> list[Record]:
    """Write back what a command run had changed and return the rows.

    ``allowed`` raises when the actor may not change a row. Raises ``changed-since`` when a value is no longer what
    the command wrote; nothing is saved then, because every row is checked before the first one is written. With
    ``skip_changed`` such a value is left alone instead: taking a mail back must not fail because the customer wrote.
    """
    by_row: dict[tuple[str, str], list[Event]] = defaultdict(list)
    for event in sorted(events, key=lambda found: -found.rid):
        by_row[event.kind, event.row].append(event)
    rows = [_earlier(kind, row, changes, allowed, skip_changed) for (kind, row), changes in by_row.items()]
    for row in rows:
        row.save()
    return rows


def _earlier(
    kind: str, identity: str, events: list[Event], allowed: Callable[[Record], None], skip_changed: bool
) -> Record:
    model = KINDS.get(kind)
    row = row_by_id(model, identity) if model else None
    if row is None:
        raise NotFoundError("not-found", kind=kind, id=identity)
    allowed(row)
    for event in events:
        if event.field == "":
            row.deleted = True
            continue
        if row.__data__.get(event.field) != _value(event.new):
            if skip_changed:
                continue
            raise DeskError("changed-since", field=event.field)
        setattr(row, event.field, _value(event.old))
    return row


def _value(stored: str | None) -> object:
    return None if stored is None else json.loads(stored)
