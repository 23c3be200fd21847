"""Rules as JSON, out of their rows; and what a row that a rule names is called elsewhere."""

from __future__ import annotations

import json

from desktop.store.database import Table
from desktop.store.models import Agent, Rule


def rule_body(rule: Rule) -> dict[str, object]:
    """Return the JSON form of a rule."""
    return {
        "name": rule.name,
        "note": rule.note,
        "active": bool(rule.active),
        "trigger": rule.trigger,
        "timing": json.loads(rule.timing),
        "groups": json.loads(rule.groups),
        "actions": json.loads(rule.actions),
        "stop": bool(rule.stop),
        "department": rule.department,
        "position": rule.position,
    }


def called(row: Table) -> str:
    """Return what a row is called in an export: an agent or a mailbox by its address, else by its name."""
    held = row.__data__
    if isinstance(row, Agent):
        return str(held["email"] or held["name"])
    return str(held.get("name") or held.get("key") or held.get("address") or "")
