"""Finds the rows that acts from another desk speak of: by id when they are here, else by name."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.core.automation.act_kind import Param
from desktop.core.automation.acts import ACTS
from desktop.core.errors import DeskError
from desktop.core.folding import fold
from desktop.store.database import Table
from desktop.store.models import Agent, Company, CustomField, Department, Macro, SlaPolicy, Status, Tag
from desktop.store.row_reads import rows_where

TABLES: Mapping[str, type[Table]] = {
    "department": Department,
    "agent": Agent,
    "status": Status,
    "tags": Tag,
    "field": CustomField,
    "company": Company,
    "policy": SlaPolicy,
    "macro": Macro,
    "canned": Macro,
}
Acts = tuple[Mapping[str, object], ...]


def with_own_ids(acts: Acts, names: Mapping[str, str]) -> Acts:
    """Return acts with the ids of this desk. Raises ``macro-unknown-name`` for what is not here."""
    return tuple(_act(act, names) for act in acts)


def _act(act: Mapping[str, object], names: Mapping[str, str]) -> Mapping[str, object]:
    known = ACTS.get(str(act.get("do")))
    if known is None:
        return act
    params = {param.key: param for param in known.params}
    return {key: _value(params.get(key), value, names) for key, value in act.items()}


def _value(param: Param | None, value: object, names: Mapping[str, str]) -> object:
    table = TABLES.get(param.kind) if param is not None else None
    if table is None:
        return value
    if isinstance(value, list | tuple):
        return [_found(table, each, names) for each in value]
    return _found(table, value, names)


def _found(table: type[Table], value: object, names: Mapping[str, str]) -> object:
    if not isinstance(value, str) or value not in names:
        return value
    if rows_where(table, "id = ? AND deleted = 0", (bytes.fromhex(value),) if len(value) == 32 else (b"",)):
        return value
    wanted = fold(names[value])
    for row in rows_where(table, "deleted = 0"):
        if wanted in (fold(str(row.__data__.get("name") or "")), fold(str(row.__data__.get("key") or ""))):
            return str(row.__data__["id"])
    raise DeskError("macro-unknown-name", name=names[value])
