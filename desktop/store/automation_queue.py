"""What happened and waits for the rules: noted by commands, put into the queue in their own transaction.

A desk in which no active rule waits for anything pays one small read for a command that changed something.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from desktop.store import journal
from desktop.store.clock import now
from desktop.store.database import db, natural_id
from desktop.store.journal import Change, Recording
from desktop.store.models.automation import QueuedCause
from desktop.store.row_reads import rows_where
from desktop.store.sharing import works_here

Changes = Mapping[str, tuple[object, object]]
"""Field to what it was and what it is."""
DEEPEST = 8
"""Links of the longest chain: what the eighth firing changes wakes no rule any more."""
MOST_OF_A_PERSON = 50
"""Open tickets of one customer or agent that a change of theirs tells the rules about."""
OF_TICKET = {
    "": "ticket-created",
    "status": "status-changed",
    "department": "department-changed",
    "assignee": "assignee-changed",
    "priority": "priority-changed",
    "subject": "subject-changed",
    "sla": "sla-attached",
    "merged_into": "ticket-merged",
}
TAKING_BACK = frozenset({"undo", "cancel_sending"})
"""What these bring back wakes no rule: it would do again what somebody has just undone."""
MOVING_QUEUE = frozenset({"", "department", "assignee", "status"})
"""What makes a department's queue longer or shorter."""
OF_PARTS = {"ticket_tag": "tags-changed", "field_value": "field-changed", "ticket_link": "ticket-linked"}
OF_PEOPLE = {"contact": ("contact-changed", "requester"), "agent": ("availability-changed", "assignee")}
_COLUMNS = "ticket, chain, depth, actor, message, triggers, changes, at"
_known: list[tuple[object, int, frozenset[str]]] = []


@dataclass(frozen=True, slots=True)
class Raised:
    """Something that happened to a ticket: a key of ``core.automation.triggers``, the message it is about, changes.

    An empty trigger keeps a ticket's changes in this recording from the rules.
    """

    trigger: str
    ticket: str
    message: str | None = None
    changes: Changes = field(default_factory=dict)


@dataclass
class _Cause:
    """One row in the making."""

    ticket: str
    message: str | None = None
    triggers: list[str] = field(default_factory=list)
    changes: dict[str, list[object]] = field(default_factory=dict)


def raise_trigger(trigger: str, ticket_id: str, message: str | None = None, changes: Changes | None = None) -> None:
    """Tell the rules, inside a running command, that something happened which leaves no event in the journal.

    What changes a ticket's own fields need not be told: the journal's events say it.
    """
    journal.current().raised.append(Raised(trigger, ticket_id, message, changes or {}))


def keep_from_rules(ticket_id: str) -> None:
    """Let the running command's changes of a ticket wake no rule: what comes out of an archive is no news."""
    journal.current().raised.append(Raised("", ticket_id))


def awaited_triggers() -> frozenset[str]:
    """Return the triggers that some rule waits for: active, not paused. Read again when any rule changed."""
    version = rules_version()
    held = _known[0] if _known else None
    if held is None or held[0] is not db.obj or held[1] != version:
        sql = "SELECT DISTINCT \"trigger\" FROM rule WHERE active = 1 AND deleted = 0 AND paused = ''"
        names = frozenset(str(name) for (name,) in db.execute_sql(sql).fetchall())
        _known[:] = [(db.obj, version, names)]
        return names
    return held[2]


def queue_causes(recording: Recording) -> None:
    """Put what a recording that is about to commit did into the queue, as far as some rule waits for it."""
    nothing = not (recording.events or recording.raised)
    if nothing or recording.depth >= DEEPEST or recording.command in TAKING_BACK:
        return
    if not works_here():
        for cause in _causes(recording):
            _share(recording, cause)
        return
    awaited = awaited_triggers()
    if not awaited:
        return
    causes = [cause for cause in _causes(recording) if awaited.intersection(cause.triggers)]
    for cause in causes:
        _insert(recording, cause)
    recording.queued = len(causes)


def take_shared_causes(limit: int) -> int:
    """Queue what happened on computers that run no rules, oldest first; return how many that were.

    Inside a recording. A cause whose ticket is not here yet waits. Taking one marks it as deleted for all, and when two
    computers take it at once the firings, whose ids come from the chain, are the same ones.
    """
    awaited = awaited_triggers()
    sql = (
        "SELECT c.id, c.ticket, c.chain, c.depth, c.actor, c.message, c.triggers, c.changes, c.at FROM shared_cause c"
        " JOIN ticket t ON t.id = c.ticket WHERE c.deleted = 0 ORDER BY c.at, c.rid LIMIT ?"
    )
    rows = db.execute_sql(sql, (limit,)).fetchall()
    for identity, *columns in rows:
        if awaited.intersection(json.loads(columns[5])):
            db.execute_sql(f"INSERT INTO queued_cause ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", tuple(columns))
        db.execute_sql("UPDATE shared_cause SET deleted = 1 WHERE id = ?", (identity,))
    return len(rows)


def take_causes(limit: int) -> list[QueuedCause]:
    """Take the oldest rows out of the queue, inside the transaction that works them off."""
    rows = rows_where(QueuedCause, "1 ORDER BY rid LIMIT ?", (limit,))
    if rows:
        db.execute_sql("DELETE FROM queued_cause WHERE rid <= ?", (rows[-1].__data__["rid"],))
    return rows


def is_waiting() -> bool:
    """Tell whether anything waits for the rules."""
    return db.execute_sql("SELECT 1 FROM queued_cause LIMIT 1").fetchone() is not None


def rules_version() -> int:
    """Return the number that is another one after every change of a rule."""
    row = db.execute_sql("SELECT value FROM local WHERE key = 'rules'").fetchone()
    return int(row[0]) if row else 0


def _insert(recording: Recording, cause: _Cause) -> None:
    """Write a row. A mail's chain begins with its message, the same on every computer that took it in."""
    marks = "?, ?, ?, ?, ?, ?, ?, ?"
    db.execute_sql(f"INSERT INTO queued_cause ({_COLUMNS}) VALUES ({marks})", _stored(recording, cause))


def _share(recording: Recording, cause: _Cause) -> None:
    """Write a row for the computer that runs the rules: here nobody may know which of them wait for what."""
    identity = natural_id("shared-cause", recording.cause, cause.ticket, cause.message or "")
    db.execute_sql(
        f"INSERT OR IGNORE INTO shared_cause (id, deleted, _new, _clk, {_COLUMNS})"
        " VALUES (?, 0, '', '', ?, ?, ?, ?, ?, ?, ?, ?)",
        (bytes.fromhex(identity), *_stored(recording, cause)),
    )


def _stored(recording: Recording, cause: _Cause) -> tuple[object, ...]:
    return (
        bytes.fromhex(cause.ticket),
        bytes.fromhex(recording.chain or cause.message or recording.cause),
        recording.depth,
        recording.actor,
        bytes.fromhex(cause.message) if cause.message else None,
        json.dumps(cause.triggers),
        json.dumps(cause.changes, ensure_ascii=False),
        now(),
    )


def _causes(recording: Recording) -> Iterable[_Cause]:
    """Return what happened, a row for each ticket and message; a ticket's changes stand with its first message."""
    found: dict[tuple[str, str | None], _Cause] = {}
    first: dict[str, _Cause] = {}
    quiet = {each.ticket for each in recording.raised if not each.trigger}
    for each in recording.raised:
        cause = found.setdefault((each.ticket, each.message), _Cause(each.ticket, each.message))
        _add(cause, each.trigger, each.changes)
        first.setdefault(each.ticket, cause)
    for trigger, change, ticket in _told(recording.events):
        cause = first.get(ticket) or found.setdefault((ticket, None), _Cause(ticket))
        first[ticket] = cause
        _add(cause, trigger, _changed(change))
    return [cause for cause in found.values() if cause.ticket not in quiet]


def _add(cause: _Cause, trigger: str, changes: Changes) -> None:
    """Add a trigger, once; of a field that changed twice the first old value and the last new one count."""
    if trigger not in cause.triggers:
        cause.triggers.append(trigger)
    for name, (old, new) in changes.items():
        cause.changes[name] = [cause.changes.get(name, [old])[0], new]


def _told(events: list[Change]) -> Iterator[tuple[str, Change, str]]:
    """Go through trigger, change and ticket; a ticket that is new was not changed."""
    made = {change.row for change in events if change.kind == "ticket" and change.field == ""}
    for change in events:
        if change.kind == "ticket":
            trigger = OF_TICKET.get(change.field)
            if trigger and (change.field == "" or change.row not in made):
                yield trigger, change, change.row
                if change.field in MOVING_QUEUE:
                    yield "queue-length", change, change.row
        elif change.ticket and change.kind in OF_PARTS:
            yield OF_PARTS[change.kind], change, change.ticket
        elif change.kind in OF_PEOPLE and change.field:
            yield from _of_person(change)


def _changed(change: Change) -> Changes:
    """Return what a change says to conditions: ``tag:ID`` to (had, has), ``field:ID`` to its values, else the field."""
    if change.kind == "ticket_tag":
        row = db.execute_sql("SELECT tag FROM ticket_tag WHERE id = ?", (bytes.fromhex(change.row),)).fetchone()
        has = change.field == "" or change.new == "false"
        return {f"tag:{bytes(row[0]).hex()}": (not has, has)} if row else {}
    if change.kind == "field_value":
        sql = "SELECT field, value FROM field_value WHERE id = ?"
        row = db.execute_sql(sql, (bytes.fromhex(change.row),)).fetchone()
        old = _value(change.old) if change.field == "value" else None
        return {f"field:{bytes(row[0]).hex()}": (old, row[1])} if row else {}
    if change.kind != "ticket":
        return {}
    return {change.field: (_value(change.old), _value(change.new))} if change.field else {}


def _of_person(change: Change) -> Iterator[tuple[str, Change, str]]:
    trigger, column = OF_PEOPLE[change.kind]
    if change.kind == "agent" and change.field != "availability" or trigger not in awaited_triggers():
        return
    sql = f"SELECT id FROM ticket WHERE {column} = ? AND lane < 5 ORDER BY updated_at DESC LIMIT {MOST_OF_A_PERSON}"
    for (ticket,) in db.execute_sql(sql, (bytes.fromhex(change.row),)).fetchall():
        yield trigger, change, bytes(ticket).hex()


def _value(stored: str | None) -> object:
    return None if stored is None else json.loads(stored)


journal.BEFORE_COMMIT.append(queue_causes)
