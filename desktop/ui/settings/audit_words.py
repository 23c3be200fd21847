"""What an entry of the audit log says, in the person's language."""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication

from desktop.core.catalogue import BY_PERMISSION, ROLE_NAMES, SCOPE_NAMES
from desktop.core.permissions import Permission, Scope
from desktop.core.settings import BY_KEY
from desktop.store.queries.rows_audit import AuditCheck, AuditRow
from desktop.ui.i18n import isolate
from desktop.ui.settings.audit_tables import ACTIONS, ADDED, CHANGED, DELETED, FIELDS, KINDS, RESTORED, SETTINGS
from desktop.ui.time_words import count_words, full_date_words

VALUES = frozenset(each.value for each in Permission)
LONGEST = 120


def entry_words(row: AuditRow) -> str:
    """Say in a sentence what was done; who and when stand beside it."""
    words = _sentence(row).format(name=isolate(_name(row)), field=isolate(field_words(row.kind, row.field)))
    if row.action == "undo":
        return _translate("Undone: {what}").format(what=words)
    return words


def change_words(row: AuditRow) -> str:
    """Show a value before and now; nothing for what has no values, only the new one where there was none."""
    old, new = (_value_words(row, stored) for stored in (row.old, row.new))
    if row.kind == "denial" or row.field == "deleted" or (not row.field and row.new == json.dumps(row.name)):
        return ""
    if row.action == "export" and new:
        return QCoreApplication.translate("Audit", "%n entry(s)", "", int(json.loads(row.new or "0")))
    if not row.field:
        return new if row.kind in ("agent", "membership") else ""
    if not (old or new):
        return ""
    return _translate("{old} → {new}").format(old=old or _translate("empty"), new=new or _translate("empty"))


def who_words(row: AuditRow) -> str:
    """Name who did it; what the desk does by itself has no name."""
    return row.actor_name or (
        _translate("Nobody signed in") if row.actor == "sign-in" else _translate("The desk itself")
    )


def computer_words(device: str) -> str:
    """Name the computer without its id."""
    return device.partition(" ")[2] or device


def kind_words(kind: str) -> str:
    """Name what was changed, for the filter."""
    return _translate(KINDS[kind]) if kind in KINDS else kind


def action_words(action: str) -> str:
    """Name what was done, for the filter; empty for commands, which are found by what they change."""
    return _translate(ACTIONS[action][0]) if action in ACTIONS else ""


def field_words(kind: str, field: str) -> str:
    """Name a field, a right or a setting."""
    if kind in ("role_grant", "denial"):
        known = BY_PERMISSION.get(Permission(field)) if field in VALUES else None
        return QCoreApplication.translate("Rights", known.label) if known is not None else field
    if kind == "setting" and field in BY_KEY:
        return QCoreApplication.translate("Settings", BY_KEY[field].label)
    if kind == "setting" and field in SETTINGS:
        return _translate(SETTINGS[field])
    return _translate(FIELDS[field]) if field in FIELDS else field


def check_words(found: AuditCheck) -> str:
    """Say what walking along the log found."""
    translate = QCoreApplication.translate
    if not found.fault:
        whole = translate("Audit", "The log is whole: %n entry(s), none changed, none missing.", "", found.entries)
        return whole.replace(str(found.entries), count_words(found.entries))
    sentences = {
        "changed": _translate("Entry {number} of {computer} was changed after it was written."),
        "missing": _translate("Entry {number} of {computer} is missing."),
        "reordered": _translate("Entry {number} of {computer} does not stand where it was written."),
    }
    computer = isolate(computer_words(found.device))
    words = sentences[found.fault].format(number=count_words(found.seq), computer=computer)
    if found.at is None:
        return words
    both = _translate("{what} The entry there is of {when}.")
    return both.format(what=words, when=isolate(full_date_words(found.at)))


def _sentence(row: AuditRow) -> str:
    if row.action in ACTIONS:
        plain, with_name = ACTIONS[row.action]
        return _translate(with_name if with_name and row.name else plain)
    new = json.loads(row.new) if row.new is not None else None
    if row.kind == "denial":
        return _translate("Denied in {name}: {field}" if new else "No longer denied in {name}: {field}")
    if row.kind == "role_grant":
        return _translate("Role {name}: {field}")
    if row.kind == "setting":
        return _translate("Setting “{field}” of {name}" if row.name else "Setting “{field}”")
    if row.kind not in KINDS:
        return row.action
    if not row.field:
        return _translate(ADDED[row.kind])
    if row.field == "deleted":
        return _translate(DELETED[row.kind] if new else RESTORED[row.kind])
    return _translate(CHANGED[row.kind])


def _name(row: AuditRow) -> str:
    if row.kind in ("role_grant", "role") and row.name in ROLE_NAMES:
        return QCoreApplication.translate("Roles", ROLE_NAMES[row.name])
    return row.name


def _value_words(row: AuditRow, stored: str | None) -> str:
    if stored is None:
        return _translate("as in the role it came from") if row.kind == "role_grant" else ""
    value = json.loads(stored)
    if row.kind == "role_grant" and value in tuple(Scope):
        return QCoreApplication.translate("Roles", SCOPE_NAMES[Scope(value)])
    if isinstance(value, bool):
        return _translate("yes" if value else "no")
    if value in ROLE_NAMES and (row.field in ("role", "base") or not row.field):
        return QCoreApplication.translate("Roles", ROLE_NAMES[value])
    if isinstance(value, int) and row.field.endswith(("_at", "_until", "_from")):
        return full_date_words(value)
    text = " ".join(str(value).split())
    return isolate(text if len(text) <= LONGEST else text[:LONGEST] + "…") if text else ""


def _translate(text: str) -> str:
    return QCoreApplication.translate("Audit", text)
