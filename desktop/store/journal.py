"""Every committed change of a synced row leaves events, in the same transaction.

Three readers share them: a ticket's history, undo, and the change events that refresh the window. A row that is
itself append-only (a message, an attachment, a ledger entry) is its own record and leaves none.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar

import peewee as pw

from desktop.store.clock import new_id, now
from desktop.store.database import IdField, Table, db
from desktop.store.row_writes import insert_row, stored_values, update_row


class Event(Table):
    """One field's change within one command; ``field`` is empty when the row was made.

    ``cause`` is shared by all events of one command run: undo reverts a cause, not a field.
    """

    rid = pw.AutoField()
    id = IdField(unique=True, default=new_id)
    at = pw.BigIntegerField()
    actor = pw.TextField()
    command = pw.TextField()
    cause = IdField(index=True)
    kind = pw.TextField()
    row = IdField()
    ticket = IdField(null=True)
    field = pw.TextField()
    old = pw.TextField(null=True)
    new = pw.TextField(null=True)
    deleted = pw.BooleanField(default=False)
    made_clock = pw.TextField(column_name="_new", default="")
    clocks = pw.TextField(column_name="_clk", default="")
    extra = pw.TextField(column_name="_extra", null=True)

    class Meta:
        indexes = ((("ticket", "rid"), False),)


@dataclass(frozen=True, slots=True)
class Change:
    """An event that is yet to be written; ``old`` and ``new`` are JSON."""

    at: int
    kind: str
    row: str
    ticket: str | None
    field: str
    old: str | None
    new: str | None


@dataclass
class Recording:
    """What one command has written so far. ``touched`` is what the bus will be told: (table, row id).

    ``after`` is called once all is committed, ``failed`` once all is rolled back: what must outlast a refusal.
    ``raised`` is what rules are told besides the events (``store.automation_queue``). ``chain`` is the cause that
    everything began with when that is another one, ``depth`` how far behind it this came. ``chapters`` are parts of
    the same transaction with an actor and a cause of their own. ``queued`` is how much of it waits for the rules.
    ``rights`` is the state of the desk's rights when the transaction began, -1 when that is not known to be committed.
    """

    actor: str
    command: str
    cause: str = field(default_factory=new_id)
    events: list[Change] = field(default_factory=list)
    touched: list[tuple[str, str]] = field(default_factory=list)
    after: list[Callable[[], None]] = field(default_factory=list)
    failed: list[Callable[[], None]] = field(default_factory=list)
    raised: list[Any] = field(default_factory=list)
    chain: str = ""
    depth: int = 0
    chapters: list[Recording] = field(default_factory=list)
    queued: int = 0
    rights: int = -1


BEFORE_COMMIT: list[Callable[[Recording], None]] = []
"""Called in the transaction when everything is written, before it commits: ``store.audit`` puts itself here."""
FOLLOWING: list[Callable[[Recording], None]] = []
"""Called once for a whole recording when its events are written: what follows from them is a chapter of its own."""
END = "UPDATE sync_self SET lseq = (lseq | 1048575) + 1 WHERE lseq & 1048575"
"""Where a shared desk's transaction ends: the marks of one share their ``lseq >> 20`` (``sync.capture``)."""
_current: ContextVar[Recording | None] = ContextVar("recording", default=None)


@contextmanager
def recording(actor: str, command: str, committed: Callable[[Recording], None] | None = None) -> Iterator[Recording]:
    """Run a block as one ``BEGIN IMMEDIATE`` transaction whose writes are journaled.

    A nested block joins the outer one, as a savepoint. ``committed`` is called once, after the outermost commit.
    """
    outer = _current.get()
    if outer is not None:
        with _savepoint(outer):
            yield outer
        return
    fresh = Recording(actor, command)
    token = _current.set(fresh)
    known = not db.in_transaction()
    try:
        with db.atomic("IMMEDIATE"):
            fresh.rights = rights_number() if known else -1
            yield fresh
            _finish(fresh)
            db.execute_sql(END)
    except BaseException:
        for call in fresh.failed:
            call()
        raise
    finally:
        _current.reset(token)
    for call in fresh.after:
        call()
    if committed is not None:
        committed(fresh)


def _finish(whole: Recording) -> None:
    """Write the events of a recording and of what follows from it, and let the hooks see each part."""
    parts = [whole, *whole.chapters]
    _settle(parts)
    for follow in FOLLOWING:
        follow(whole)
    _settle(whole.chapters[len(parts) - 1 :])


def _settle(parts: list[Recording]) -> None:
    for part in parts:
        _write_events(part)
        for hook in BEFORE_COMMIT:
            hook(part)


@contextmanager
def chapter(actor: str, command: str, cause: str, chain: str = "", depth: int = 0) -> Iterator[Recording]:
    """Run a block inside a recording as a part with its own actor and cause, in a savepoint: all of it or nothing.

    A batch of rules is one transaction, yet each firing stands in the history, and is undone, by itself.
    """
    outer = current()
    part = Recording(actor, command, cause, chain=chain, depth=depth, rights=outer.rights)
    with _savepoint(outer), _running(part):
        yield part
    outer.chapters += [part, *part.chapters]
    outer.touched += part.touched
    outer.after += part.after
    outer.failed += part.failed
    part.chapters = []


@contextmanager
def _running(part: Recording) -> Iterator[None]:
    token = _current.set(part)
    try:
        yield
    finally:
        _current.reset(token)


def _write_events(recording: Recording) -> None:
    """Write all events at once: an import leaves several for each mail."""
    if not recording.events:
        return
    cause = bytes.fromhex(recording.cause)
    db.connection().executemany(
        "INSERT INTO event (id, at, actor, command, cause, kind, row, ticket, field, old, new)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                bytes.fromhex(new_id()),
                each.at,
                recording.actor,
                recording.command,
                cause,
                each.kind,
                bytes.fromhex(each.row),
                bytes.fromhex(each.ticket) if each.ticket else None,
                each.field,
                each.old,
                each.new,
            )
            for each in recording.events
        ],
    )


def note(kind: str, row: str, ticket: str | None, field_name: str, old: Any, new: Any) -> None:
    """Leave an event in the running recording; ``old`` and ``new`` are whatever JSON can hold, None for nothing."""
    texts = [None if value is None else json.dumps(value, ensure_ascii=False) for value in (old, new)]
    current().events.append(Change(now(), kind, row, ticket, field_name, texts[0], texts[1]))


def forget_values(ticket: str) -> None:
    """Keep what the running recording noted of a ticket, without the values: somebody erases it for good."""
    events = current().events
    events[:] = [replace(each, old=None, new=None) if each.ticket == ticket else each for each in events]


@contextmanager
def _savepoint(outer: Recording) -> Iterator[None]:
    """Forget what a failed nested command noted, so that nothing is announced that was rolled back."""
    kept: tuple[list[Any], ...] = (outer.events, outer.touched, outer.after, outer.raised, outer.chapters)
    marks = [len(each) for each in kept]
    try:
        with db.atomic():
            yield
    except BaseException:
        for each, mark in zip(kept, marks, strict=True):
            del each[mark:]
        raise


def running() -> Recording | None:
    """Return the running recording, None outside one."""
    return _current.get()


def rights_number() -> int:
    """Return the number that triggers raise whenever anybody's rights may have changed."""
    row = db.execute_sql("SELECT value FROM local WHERE key = 'rights'").fetchone()
    return int(row[0]) if row else 0


def current() -> Recording:
    """Return the running recording; a write without one is a bug, not a refusal."""
    found = _current.get()
    if found is None:
        raise RuntimeError("a row was written outside a command")
    return found


class Record(Table):
    """Base of every synced table: its rows can only be written inside a recording.

    ``rid`` is the local row number that lists, search and id arrays use; ``id`` is what other computers know.
    ``_new``, ``_clk`` and ``_extra`` belong to merging: they stay empty, the bottom clock, until the desk is
    shared. ``unjournaled`` names columns that are derived here or too noisy for history.
    """

    unjournaled: ClassVar[frozenset[str]] = frozenset()
    append_only: ClassVar[bool] = False

    rid = pw.AutoField()
    id = IdField(unique=True, default=new_id)
    deleted = pw.BooleanField(default=False)
    made_clock = pw.TextField(column_name="_new", default="")
    clocks = pw.TextField(column_name="_clk", default="")
    extra = pw.TextField(column_name="_extra", null=True)

    def save(self, *args: Any, **kwargs: Any) -> int | bool:
        """Write the changed columns and note them in the journal."""
        touched = current().touched
        silent = self.append_only or "*" in self.unjournaled
        if kwargs.get("force_insert") or self.rid is None:
            written = insert_row(self)
            if not silent:
                self._note("", None, None)
        else:
            names = [changed.name for changed in self.dirty_fields if changed.name not in ("id", "rid")]
            old = {} if silent else stored_values(self, names)
            written = update_row(self, names)
            if not silent:
                self._note_changes(names, old)
        touched.append((self._meta.table_name, self.id))
        return written

    def history_ticket(self) -> str | None:
        """Return the id of the ticket in whose history this row's changes appear."""
        found: str | None = self.__data__.get("ticket")
        return found

    def _note_changes(self, names: list[str], old: dict[str, Any]) -> None:
        silent = self.unjournaled | {"made_clock", "clocks", "extra"}
        for name in names:
            if name not in silent and old.get(name) != self.__data__.get(name):
                self._note(name, old.get(name), self.__data__.get(name))

    def _note(self, name: str, old: Any, new: Any) -> None:
        note(self._meta.table_name, self.id, self.history_ticket(), name, old, new)
