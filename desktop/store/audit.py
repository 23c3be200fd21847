"""Writing the audit log: who did what to people, rights, settings and data, each entry bound to the one before.

Commands that change the set-up need not think of it: before a recording commits, its events of audited kinds become
entries in the same transaction. What leaves no event (a sign-in, an export) calls ``audit``. One chain belongs to one
computer: ``seq`` counts without gaps, ``digest`` is the SHA-256 of the entry together with the digest before it.
"""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Mapping
from typing import Any

from desktop.store import journal
from desktop.store.audit_changes import entries_of
from desktop.store.clock import new_id, now
from desktop.store.database import db
from desktop.store.journal import Recording
from desktop.store.models.audit import AuditEntry

HEAD = "audit_head"
START = "0" * 64
COVERED = (
    "id", "at", "device", "seq", "actor", "actor_name", "action", "kind", "object", "name", "field", "old", "new",
    "cause", "previous",
)  # fmt: skip
LONGEST_VALUE = 500
"""Characters of a value that an entry keeps; a signature need not be in the log twice in full."""


def audit(
    action: str,
    kind: str = "",
    object: str = "",
    name: str = "",
    field: str = "",
    old: object = None,
    new: object = None,
    actor: str = "",
) -> None:
    """Write an entry inside the running recording. ``old`` and ``new`` are whatever JSON can hold, never a secret.

    ``actor`` is who did it when that is not who the recording runs for, as when somebody signs in.
    """
    running = journal.current()
    who = actor or running.actor
    _write(running, who, action, {"kind": kind, "object": object, "name": name, "field": field}, old, new)


def audit_recording(recording: Recording) -> None:
    """Write the entries of a recording that is about to commit; nothing for work on tickets."""
    for action, subject, old, new in entries_of(recording):
        _write(recording, recording.actor, action, subject, old, new)


def entry_digest(values: Mapping[str, Any]) -> str:
    """Return the digest of an entry from its columns; ``previous`` is one of them and makes the chain."""
    covered = {name: values[name] for name in COVERED}
    text = json.dumps(covered, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def chain_of(device: str) -> str:
    """Return which chain an entry belongs to: the computer's id, without its name, which may change."""
    return device.partition(" ")[0]


def chain_head() -> tuple[int, str] | None:
    """Return number and digest of this computer's newest entry as noted beside the log; None before the first."""
    row = db.execute_sql("SELECT value FROM local WHERE key = ?", (HEAD,)).fetchone()
    if row is None:
        return None
    seq, _, digest = str(row[0]).partition(" ")
    return int(seq), digest


def this_device() -> str:
    """Return this computer as entries name it: the id of its file, a space, the computer's name."""
    row = db.execute_sql("SELECT value FROM local WHERE key = 'device'").fetchone()
    name = " ".join(platform.node().split())[:80]
    return f"{row[0] if row else 'unknown'} {name}".strip()


def _write(recording: Recording, actor: str, action: str, subject: Mapping[str, str], old: object, new: object) -> None:
    seq, previous = chain_head() or _last_entry()
    values: dict[str, Any] = {
        "id": new_id(),
        "at": now(),
        "device": this_device(),
        "seq": seq + 1,
        "actor": actor,
        "actor_name": _name_of(actor),
        "action": action,
        **subject,
        "old": _text(old),
        "new": _text(new),
        "cause": recording.cause,
        "previous": previous,
    }
    values["digest"] = entry_digest(values)
    AuditEntry.create(**values)
    sql = "INSERT INTO local (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
    db.execute_sql(sql, (HEAD, f"{seq + 1} {values['digest']}"))


def _last_entry() -> tuple[int, str]:
    """Find this computer's newest entry where the note of it is missing."""
    sql = "SELECT seq, digest FROM audit_entry WHERE device = ? OR device GLOB ? ORDER BY seq DESC LIMIT 1"
    chain = chain_of(this_device())
    row = db.execute_sql(sql, (chain, f"{chain} *")).fetchone()
    return (int(row[0]), str(row[1])) if row else (0, START)


def _name_of(actor: str) -> str:
    """Return an agent's name as it is now; the desk's own actors have none."""
    try:
        row = db.execute_sql("SELECT name FROM agent WHERE id = ?", (bytes.fromhex(actor),)).fetchone()
    except ValueError:
        return ""
    return str(row[0]) if row else ""


def _text(value: object) -> str | None:
    if value is None:
        return None
    short = value[:LONGEST_VALUE] if isinstance(value, str) else value
    return json.dumps(short, ensure_ascii=False)


if audit_recording not in journal.BEFORE_COMMIT:
    journal.BEFORE_COMMIT.append(audit_recording)
