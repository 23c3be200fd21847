"""Taking the audit log out as a file."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from desktop.commands.base import Desk, command
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission
from desktop.paths import write_private
from desktop.store.audit import audit
from desktop.store.queries.audit import audit_rows
from desktop.store.queries.rows_audit import AuditFilter, AuditRow

FORMATS = ("csv", "json")
COLUMNS = (
    "at", "device", "seq", "actor", "actor_name", "action", "kind", "object", "name", "field", "old", "new"
)  # fmt: skip


@command(Permission.COMPLIANCE_AUDIT_EXPORT, Permission.COMPLIANCE_AUDIT_VIEW)
def export_audit(desk: Desk, target: Path, format: str = "csv", wanted: AuditFilter | None = None) -> int:
    """Write the entries that fit into a new CSV or JSON file, oldest first, and return how many.

    That it was done is an entry itself, in the log before the file is there. Raises ``audit-file-exists``,
    ``audit-format``.
    """
    if format not in FORMATS:
        raise DeskError("audit-format", format=str(format)[:20])
    if target.exists():
        raise DeskError("audit-file-exists", path=str(target))
    rows = list(audit_rows(desk.actor, wanted))
    audit("export", "audit", name=target.name, new=len(rows))
    write_private(target, (_as_csv(rows) if format == "csv" else _as_json(rows)).encode("utf-8", "surrogatepass"))
    return len(rows)


def _as_csv(rows: list[AuditRow]) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in rows:
        values = {**asdict(row), "at": _iso(row.at), "old": _plain(row.old), "new": _plain(row.new)}
        writer.writerow([_harmless(values[name]) for name in COLUMNS])
    return "\ufeff" + out.getvalue()


def _as_json(rows: list[AuditRow]) -> str:
    found = []
    for row in rows:
        values = asdict(row)
        old, new = (None if each is None else json.loads(each) for each in (row.old, row.new))
        found.append({name: values[name] for name in COLUMNS} | {"at": _iso(row.at), "old": old, "new": new})
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def _harmless(value: object) -> object:
    """Keep a spreadsheet from reading a cell as a formula (osTicket CVE-2019-14749)."""
    text = str(value)
    return f"'{text}" if text.lstrip()[:1] in ("=", "+", "-", "@", "\t", "\r") and not _is_number(text) else value


def _is_number(text: str) -> bool:
    return text.removeprefix("-").isdecimal()


def _plain(stored: str | None) -> str:
    """Return a value as people read it: a text without its quotes, anything else as JSON."""
    if stored is None:
        return ""
    value = json.loads(stored)
    return value if isinstance(value, str) else stored


def _iso(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
