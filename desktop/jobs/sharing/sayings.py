"""What a refused row would set, as an owner reads it before letting it in, beside what stands on this desk.

Names stand for ids, text for HTML; nothing of it is run, opened or fetched. Values are cut where nobody reads on, and
what is packed is unpacked no further than that.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop.commands.base import Desk
from desktop.core.errors import NotAllowedError
from desktop.core.ticket_names import number_words
from desktop.jobs.sharing.reporting import quarantine
from desktop.mail.html_text import to_text
from desktop.store.database import db
from desktop.sync.conflicts import SECRET_SETTINGS
from desktop.sync.quarantine import kept_values
from desktop.sync.refusals import Kept
from desktop.sync.rights_file import is_owner
from desktop.sync.row_forms import PAIRS
from desktop.sync.tables import SYNCED

Plain = str | int | None
LONGEST = 2_000
"""Characters of a value that are shown: a tool tip of more is longer than a screen."""
LARGEST = 256 * 1024
"""Bytes of packed HTML that are looked at."""
TURNING = re.compile("[\\u202a-\\u202e\\u2066-\\u2069]+")
"""Characters that would make what follows read from the other end."""
LEADS: Mapping[str, tuple[str, ...]] = {
    "role_grant": ("role", "permission"),
    "membership": ("agent", "department"),
    "denial": ("permission", "department", "agent"),
    "setting": ("key", "owner"),
    "field_value": ("field", "row"),
    "mailbox": ("address",),
    "message": ("ticket", "from_name"),
    "ticket": ("number", "subject"),
}
"""Columns that tell which row it is, where that is not its name or its ticket."""
NAMED: Mapping[str, tuple[str, ...]] = {
    "agent": ("agent", "assignee", "deputy", "leader", "owner", "by", "actor"),
    "department": ("department", "parent", "escalation", "owner"),
    "contact": ("contact", "requester", "row"),
    "company": ("company", "row"),
    "custom_field": ("field",),
    "status": ("status", "postponed_from"),
    "tag": ("tag",),
    "calendar": ("calendar",),
    "sla_policy": ("sla", "policy"),
    "computer": ("computer",),
    "mailbox": ("mailbox", "owner"),
    "role": ("role", "base"),
    "message": ("message",),
    "ticket": ("ticket", "merged_into", "other", "row"),
}
"""Whose ids stand in which columns."""
NAMES = {
    "agent": "coalesce(nullif(shown_name, ''), name)",
    "status": "CASE WHEN name = '' THEN key ELSE name END",
    "mailbox": "address",
    "message": "subject",
}


@dataclass(frozen=True, slots=True)
class Said:
    """One field: what it would say, and what it says here ``now``. Ids are names, texts are plain and cut."""

    field: str
    value: Plain
    now: Plain


@dataclass(frozen=True, slots=True)
class Saying:
    """What a refused row says; ``sets`` is empty where nobody can read it.

    ``about`` names the row: (column, value). ``here`` tells whether this desk has it. ``key`` is the permission or
    setting that the row is about.
    """

    table: str
    about: tuple[tuple[str, Plain], ...] = ()
    here: bool = False
    key: str = ""
    sets: tuple[Said, ...] = ()


def saying(desk: Desk, rid: int) -> Saying | None:
    """Return what a refused row would set; None where it is no longer kept.

    Raises ``role-owner`` for who is no owner: beside it stands what the desk says now.
    """
    if not is_owner(desk.actor.id):
        raise NotAllowedError("role-owner")
    kept = next((each for each in quarantine(desk) if each.rid == rid), None)
    if kept is None:
        return None
    values = kept_values(rid)
    if not values or kept.table not in SYNCED:
        return Saying(kept.table)
    leads = _leads(kept.table)
    now = _standing(kept, {*values, *leads})
    whole = {**now, **values}
    key = str(whole.get("key") or whole.get("permission") or "")
    about = [(name, _plain(kept.table, name, now.get(name), key)) for name in leads if now.get(name) not in (None, "")]
    fields = sorted(values, key=lambda name: name not in leads)
    sets = [
        Said(name, _plain(kept.table, name, values[name], key), _plain(kept.table, name, now.get(name), key))
        for name in fields
        if now or not _says_nothing(name, values[name])
    ]
    return Saying(kept.table, tuple(about), bool(now), key, tuple(sets))


def _leads(table: str) -> tuple[str, ...]:
    columns = SYNCED[table].columns
    return LEADS.get(table) or tuple(name for name in ("name", "ticket", "message") if name in columns)[:1]


def _standing(kept: Kept, wanted: Iterable[str]) -> dict[str, object]:
    """Return what stands in a row on this desk, by column; nothing where the row is not here."""
    columns = [name for name in SYNCED[kept.table].columns if name in wanted]
    if not columns:
        return {}
    names = ", ".join(f'"{name}"' for name in columns)
    row = db.execute_sql(f'SELECT {names} FROM "{kept.table}" WHERE id = ?', (bytes.fromhex(kept.row),)).fetchone()
    return dict(zip(columns, row, strict=True)) if row else {}


def _says_nothing(name: str, value: object) -> bool:
    """Tell whether a field of a new row is as empty as if it had not been said."""
    return value in (None, "", "[]", "{}") or name == "deleted" and value == 0


def _plain(table: str, name: str, value: object, key: str) -> Plain:
    if value is None or isinstance(value, int):
        return value
    if name == "sealed" or table == "setting" and name == "value" and key in SECRET_SETTINGS:
        return "…"
    if name == "html":
        return _cut(_html(value))
    if isinstance(value, (bytes, memoryview)):
        return _named(name, bytes(value)) or f"{bytes(value)[:4].hex()}…"
    text = str(value)
    if name in PAIRS or table == "setting" and name == "value":
        return _cut(_unfolded(text))
    if any(name in columns for columns in NAMED.values()) and _is_id(text):
        return _named(name, bytes.fromhex(text)) or f"{text[:8]}…"
    return _cut(text)


def _named(name: str, identity: bytes) -> str:
    """Return what people call the row that an id in a column leads to; empty where it is not here."""
    for table in (table for table, columns in NAMED.items() if name in columns):
        if table == "ticket":
            row = db.execute_sql("SELECT number, subject FROM ticket WHERE id = ?", (identity,)).fetchone()
            found = f"{number_words(row[0], identity.hex())} {row[1]}".strip() if row else ""
        else:
            sql = f"SELECT {NAMES.get(table, 'name')} FROM {table} WHERE id = ?"
            row = db.execute_sql(sql, (identity,)).fetchone()
            found = str(row[0] or "") if row else ""
        if found:
            return _cut(found)
    return ""


def _html(value: object) -> str:
    """Return the words of HTML, packed or not."""
    if not isinstance(value, (bytes, memoryview)):
        return to_text(str(value)[:LARGEST])
    try:
        return to_text(zlib.decompressobj().decompress(bytes(value), LARGEST).decode("utf-8", "replace"))
    except zlib.error:
        return "…"


def _unfolded(text: str) -> str:
    """Return JSON as text: people with their addresses, anything else without its quotation marks if it is a text."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return text
    if isinstance(found, list) and found and all(isinstance(each, list) and len(each) == 2 for each in found):
        return ", ".join(f"{name} <{address}>" if name else str(address) for name, address in found)
    return found if isinstance(found, str) else text


def _is_id(text: str) -> bool:
    return len(text) == 32 and set(text) <= set("0123456789abcdef")


def _cut(text: str) -> str:
    text = TURNING.sub("", text)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
