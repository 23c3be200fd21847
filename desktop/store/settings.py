"""Reading and writing settings: one row each, so that two computers may change two of them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TypeVar

from desktop.core.settings import BY_KEY, SettingValue
from desktop.store.database import Local, db, natural_id
from desktop.store.models import Setting
from desktop.store.row_reads import key, row_by_id

Value = TypeVar("Value", str, int, bool)


@dataclass(frozen=True, slots=True)
class Values:
    """Several described settings of one owner, with their defaults where nothing was set."""

    held: dict[str, SettingValue]

    def text(self, name: str) -> str:
        """Return a text, without blank ends."""
        return str(self.held[name]).strip()

    def number(self, name: str) -> int:
        """Return a whole number."""
        return int(self.held[name])

    def flag(self, name: str) -> bool:
        """Return yes or no."""
        return bool(self.held[name])


def read_setting(scope: str, owner: str, name: str, default: Value) -> Value:
    """Return a setting's value, or ``default`` when it was never set."""
    row = row_by_id(Setting, natural_id("setting", scope, owner, name))
    if row is None or row.deleted:
        return default
    value = json.loads(row.value)
    return value if isinstance(value, type(default)) else default


def department_values(department: str, *names: str) -> Values:
    """Return several settings of a department in one read."""
    found: dict[str, SettingValue] = {name: BY_KEY[name].default for name in names}
    ids = {key(natural_id("setting", "department", department, name)): name for name in names}
    marks = ", ".join("?" * len(ids))
    rows = db.execute_sql(f"SELECT id, value FROM setting WHERE id IN ({marks}) AND deleted = 0", tuple(ids))
    for identity, stored in rows.fetchall():
        name, value = ids[bytes(identity)], json.loads(stored)
        if isinstance(value, type(found[name])):
            found[name] = value
    return Values(found)


def write_setting(scope: str, owner: str, name: str, value: SettingValue) -> None:
    """Write a setting inside the running command."""
    identity = natural_id("setting", scope, owner, name)
    row = Setting.get_or_none(Setting.id == identity)
    if row is None:
        Setting.create(id=identity, scope=scope, owner=owner, key=name, value=json.dumps(value))
    elif row.deleted or row.value != json.dumps(value):
        row.value, row.deleted = json.dumps(value), False
        row.save()


def local_value(name: str) -> str:
    """Return a fact of this computer's file."""
    return str(Local.get_by_id(name).value)
