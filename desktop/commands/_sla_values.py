"""What a service level policy accepts, in its stored form."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from desktop.commands._desk_values import named
from desktop.core.automation.language import groups_json, read_groups
from desktop.core.errors import DeskError, NotFoundError
from desktop.core.folding import fold
from desktop.core.sla import Options, options_json, read_options, read_targets, targets_json
from desktop.store.models import Calendar, CustomField, SlaPolicy
from desktop.store.row_reads import row_by_id, rows_where

Stored = str | bool | None
Value = str | bool | Options | Mapping[str, object] | Sequence[object] | None
LONGEST_NOTE = 4_000
POLICY_FIELDS = frozenset({"name", "note", "active", "groups", "targets", "calendar", "options"})


def checked_policy(changes: Mapping[str, Value], policy: str = "") -> dict[str, Stored]:
    """Return a policy's new values as they are stored; ``policy`` is empty for one that is yet to be made.

    ``groups`` are conditions as in a rule; ``targets`` give each clock four numbers of minutes, from low to urgent,
    None for no promise; ``options`` are ``core.sla.Options`` or their JSON form. Raises ``field-refused``,
    ``field-value``, ``name-empty``, ``sla-exists``, ``sla-targets``, ``sla-options``, ``sla-empty`` (nothing is
    promised), ``rule-…`` for a condition, ``not-found`` for a calendar.
    """
    unknown = set(changes) - POLICY_FIELDS
    if unknown:
        raise DeskError("field-refused", field=min(unknown))
    return {name: _checked(name, value, policy) for name, value in changes.items()}


def _checked(name: str, value: Value, policy: str) -> Stored:
    if name == "name":
        return _free_name(value, policy)
    if name == "note":
        return _text(name, value).strip()[:LONGEST_NOTE]
    if name == "active":
        return _truth(value)
    if name == "groups":
        return _groups(value)
    if name == "targets":
        return _targets(value)
    return _calendar(value) if name == "calendar" else _options(value)


def _free_name(value: Value, policy: str) -> str:
    clean = named(_text("name", value))
    rows = rows_where(SlaPolicy, "deleted = 0")
    if any(fold(row.name) == fold(clean) for row in rows if row.id != policy):
        raise DeskError("sla-exists", name=clean)
    return clean


def _text(name: str, value: Value) -> str:
    if not isinstance(value, str):
        raise DeskError("field-value", name=name, value=str(value)[:80])
    return value


def _truth(value: Value) -> bool:
    if not isinstance(value, bool):
        raise DeskError("field-value", name="active", value=str(value)[:80])
    return value


def _groups(value: Value) -> str:
    raw = _parsed(value, "groups")
    kinds = {row.id: row.kind for row in rows_where(CustomField, "deleted = 0")}
    return json.dumps(groups_json(read_groups(raw, kinds)), ensure_ascii=False)


def _targets(value: Value) -> str:
    stored = targets_json(read_targets(_as_text(value, "targets")))
    if stored == "{}":
        raise DeskError("sla-empty")
    return stored


def _options(value: Value) -> str:
    return options_json(value if isinstance(value, Options) else read_options(_as_text(value, "options")))


def _calendar(value: Value) -> str | None:
    if not value:
        return None
    row = row_by_id(Calendar, value) if isinstance(value, str) and len(value) == 32 else None
    if row is None or row.deleted:
        raise NotFoundError("not-found", kind="calendar", id=str(value)[:80])
    identity: str = row.id
    return identity


def _as_text(value: Value, name: str) -> str:
    """Return JSON of what may be JSON already; sets and tuples are lists there."""
    if isinstance(value, str):
        return value
    if not isinstance(value, Mapping):
        raise DeskError("field-value", name=name, value=str(value)[:80])
    return json.dumps(value, default=_listed)


def _listed(value: object) -> object:
    return sorted(value) if isinstance(value, set | frozenset) else str(value)


def _parsed(value: Value, name: str) -> object:
    if not isinstance(value, str):
        return value
    try:
        found: object = json.loads(value or "[]")
    except ValueError as error:
        raise DeskError("field-value", name=name, value=value[:80]) from error
    return found
