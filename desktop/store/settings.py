"""Reading and writing settings: one row each, so that two computers may change two of them."""

from __future__ import annotations

import json
from typing import TypeVar

from desktop.store.database import Local, natural_id
from desktop.store.models import Setting
from desktop.store.row_reads import row_by_id

Value = TypeVar("Value", str, int, bool)


def read_setting(scope: str, owner: str, key: str, default: Value) -> Value:
    """Return a setting's value, or ``default`` when it was never set."""
    row = row_by_id(Setting, natural_id("setting", scope, owner, key))
    if row is None or row.deleted:
        return default
    value = json.loads(row.value)
    return value if isinstance(value, type(default)) else default


def write_setting(scope: str, owner: str, key: str, value: str | int | bool) -> None:
    """Write a setting inside the running command."""
    identity = natural_id("setting", scope, owner, key)
    row = Setting.get_or_none(Setting.id == identity)
    if row is None:
        Setting.create(id=identity, scope=scope, owner=owner, key=key, value=json.dumps(value))
    elif row.value != json.dumps(value):
        row.value = json.dumps(value)
        row.save()


def local_value(key: str) -> str:
    """Return a fact of this computer's file."""
    return str(Local.get_by_id(key).value)
