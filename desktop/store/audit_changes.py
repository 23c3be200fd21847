"""Which changes belong into the audit log, and what their entries say: one for each field of a changed row."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from typing import Any

from desktop.core.settings import BY_KEY
from desktop.store.database import db
from desktop.store.journal import Change, Record, Recording
from desktop.store.models.automation import AgentSkill, Calendar, CalendarDay, LetterTemplate, Macro, Rule, SlaPolicy
from desktop.store.models.desk import Agent, CustomField, Department, Setting, Status, Tag
from desktop.store.models.mail import Mailbox
from desktop.store.models.people import Denial, Membership, Role, RoleGrant
from desktop.store.row_reads import row_by_id

Entry = tuple[str, Mapping[str, str], object, object]
"""Action; kind, object, name and field; old and new value."""

MODELS: dict[str, type[Record]] = {
    "agent": Agent,
    "role": Role,
    "role_grant": RoleGrant,
    "membership": Membership,
    "denial": Denial,
    "department": Department,
    "setting": Setting,
    "mailbox": Mailbox,
    "status": Status,
    "tag": Tag,
    "custom_field": CustomField,
    "agent_skill": AgentSkill,
    "rule": Rule,
    "macro": Macro,
    "letter_template": LetterTemplate,
    "sla_policy": SlaPolicy,
    "calendar": Calendar,
    "calendar_day": CalendarDay,
}
DAILY = frozenset({"availability", "away_until", "away_reason", "position"})
"""Fields that change in the course of a day and give nobody anything."""
DELETIONS = frozenset({"trash", "trash_old", "delete_note", "delete_message", "redact_message"})
"""Commands that remove what customers or colleagues wrote: one entry for each run, whatever the number of tickets."""
OPEN_SETTINGS = frozenset(BY_KEY) | {"name", "language", "department", "home"}
"""Settings whose values may be read by anybody; of all others (the desk's secret) only the fact of a change is kept."""
MOST_NAMES = 20


def entries_of(recording: Recording) -> Iterator[Entry]:
    """Go through what a recording leaves in the log, in the order of its events."""
    if recording.command == "create_desk":
        yield "create_desk", _subject("desk", "", "", ""), None, None
        return
    if recording.command in DELETIONS or recording.command == "run_rule" and _removes(recording):
        yield from _deletion(recording)
    found = [change for change in recording.events if change.kind in MODELS and change.field not in DAILY]
    for (kind, identity), changes in groupby(found, lambda change: (change.kind, change.row)):
        row: Any = row_by_id(MODELS[kind], identity)
        if row is not None:
            make = _SPECIAL.get(kind, _plain)
            for subject, old, new in make(row, kind, list(changes)):
                yield recording.command, subject, old, new


def _removes(recording: Recording) -> bool:
    """Tell whether a rule put a ticket into the trash or erased it, which leaves no values."""
    gone = {("folder", "2"), ("deleted", "true"), ("deleted", None)}
    return any(change.kind == "ticket" and (change.field, change.new) in gone for change in recording.events)


def _deletion(recording: Recording) -> Iterator[Entry]:
    tickets = list(dict.fromkeys(change.ticket for change in recording.events if change.ticket))
    if not tickets:
        return
    marks = ", ".join("?" * min(len(tickets), MOST_NAMES))
    sql = f"SELECT number FROM ticket WHERE id IN ({marks}) ORDER BY number"
    rows = db.execute_sql(sql, [bytes.fromhex(each) for each in tickets[:MOST_NAMES]]).fetchall()
    name = ", ".join(str(number) for (number,) in rows) + ("…" if len(tickets) > MOST_NAMES else "")
    only = tickets[0] if len(tickets) == 1 else ""
    yield recording.command, _subject("ticket", only, name, ""), None, len(tickets)


Line = tuple[Mapping[str, str], object, object]


def _plain(row: Any, kind: str, changes: list[Change]) -> Iterator[Line]:
    """Make an entry for a new row, else one for each field."""
    name = _NAMES.get(kind, _own_name)(row)
    if any(change.field == "" for change in changes):
        yield _subject(kind, row.id, name, ""), None, row.role if kind in ("agent", "membership") else name
        return
    for change in changes:
        yield _subject(kind, row.id, name, change.field), _value(change.old), _value(change.new)


def _grant(row: RoleGrant, kind: str, changes: list[Change]) -> Iterator[Line]:
    """Say how far a right reached in a role before and now; None where the role it came from decides."""
    before = _before(row, changes)
    old = None if before.get("", False) or before["deleted"] else before["scope"]
    yield _subject(kind, row.role, _role_name(row.role), row.permission), old, None if row.deleted else row.scope


def _denial(row: Denial, kind: str, changes: list[Change]) -> Iterator[Line]:
    before = _before(row, changes)
    old = not (before.get("", False) or before["deleted"])
    yield _subject(kind, row.department, _pair(row.agent, row.department), row.permission), old, not row.deleted


def _setting(row: Setting, kind: str, changes: list[Change]) -> Iterator[Line]:
    before = _before(row, changes)
    is_open = row.scope != "mailbox" and row.key in OPEN_SETTINGS
    old = None if before.get("", False) or not is_open else _value(before["value"])
    owner = row.owner
    name = _name("department", owner) or _name("agent", owner) or _name("mailbox", owner) if owner else ""
    yield _subject(kind, owner, name, row.key), old, _value(row.value) if is_open else None


def _macro(row: Macro, kind: str, changes: list[Change]) -> Iterator[Line]:
    """Tell of what others use too; how a text looks beside what it says is told by the text."""
    if not row.owner:
        yield from _plain(row, kind, [change for change in changes if change.field != "html"])


def _letter_name(row: LetterTemplate) -> str:
    return " · ".join(each for each in (row.event, row.language, _name("department", row.department or "")) if each)


def _day_name(row: CalendarDay) -> str:
    return " · ".join(each for each in (_name("calendar", row.calendar), row.date, row.name) if each)


def _skill_name(row: AgentSkill) -> str:
    return " · ".join(each for each in (_name("agent", row.agent), _name("tag", row.tag)) if each)


def _before(row: Any, changes: list[Change]) -> dict[str, Any]:
    """Return the columns as they were before these changes; under "" whether the row was not there."""
    values = dict(row.__data__)
    for change in reversed(changes):
        values[change.field] = True if change.field == "" else _value(change.old)
    return values


def _subject(kind: str, identity: str, name: str, field: str) -> Mapping[str, str]:
    return {"kind": kind, "object": identity, "name": name, "field": field}


def _value(stored: str | None) -> object:
    return None if stored is None else json.loads(stored)


def _own_name(row: Any) -> str:
    return str(getattr(row, "name", "") or getattr(row, "key", "") or getattr(row, "address", ""))


def _mailbox_name(row: Mailbox) -> str:
    return str(row.address)


def _membership_name(row: Membership) -> str:
    return _pair(row.agent, row.department)


def _pair(agent: str | None, department: str) -> str:
    return " · ".join(each for each in (_name("agent", agent or ""), _name("department", department)) if each)


def _role_name(role: str) -> str:
    """Return the key of a built-in role, the name of one of the desk's own."""
    return _name("role", role) or role


def _name(table: str, identity: str) -> str:
    column = "address" if table == "mailbox" else "name"
    try:
        row = db.execute_sql(f"SELECT {column} FROM {table} WHERE id = ?", (bytes.fromhex(identity),)).fetchone()
    except ValueError:
        return ""
    return str(row[0]) if row else ""


_NAMES: dict[str, Callable[[Any], str]] = {
    "mailbox": _mailbox_name,
    "membership": _membership_name,
    "letter_template": _letter_name,
    "calendar_day": _day_name,
    "agent_skill": _skill_name,
}
_SPECIAL: dict[str, Callable[[Any, str, list[Change]], Iterator[Line]]] = {
    "role_grant": _grant,
    "denial": _denial,
    "setting": _setting,
    "macro": _macro,
}
