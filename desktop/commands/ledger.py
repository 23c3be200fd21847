"""The ledger: what was seen, and what became of it. Written before a mail is read, so that nothing can be lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.commands._ledger import FolderMark, folder_state, move_mark, store_state
from desktop.commands.base import Desk, command
from desktop.core.permissions import Permission
from desktop.store.clock import now
from desktop.store.database import natural_id
from desktop.store.models import MailEntry
from desktop.store.models.mail import PENDING

IMPORT_MAILBOX = natural_id("mailbox", "import")
"""The place of mail that came from files, which belongs to no account."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """One mail seen. ``raw`` is the SHA-256 of its bytes, which are already durable.

    From a server: folder, UIDVALIDITY and UID. From files: ``folder`` is where it lay and ``nth`` how many equal ones
    came before it in the same run. ``fate`` other than PENDING for what is no mail at all.
    """

    raw: str
    size: int
    folder: str = ""
    uidvalidity: int = 0
    uid: int = 0
    nth: int = 0
    fate: int = PENDING
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Recorded:
    """The ledger's entry for an arrival; ``fresh`` is False when it had been seen before."""

    id: str
    fate: int
    fresh: bool


def _entry_id(mailbox: str, arrival: Arrival) -> str:
    """Return the id of an arrival's entry; seeing the same mail at the same place again finds it."""
    if mailbox == IMPORT_MAILBOX:
        return natural_id("entry", mailbox, arrival.raw, arrival.nth)
    return natural_id("entry", mailbox, arrival.folder, arrival.uidvalidity, arrival.uid)


@command(Permission.CHANNEL_INTAKE)
def record_arrivals(
    desk: Desk, mailbox: str, arrivals: Sequence[Arrival], mark: FolderMark | None = None, after: bool = False
) -> list[Recorded]:
    """Write arrivals into the ledger, in order, and how far the folder has been read with them.

    ``after`` says that something remains to be done on the server once a mail is taken in.
    """
    ids = [_entry_id(mailbox, arrival) for arrival in arrivals]
    known = {row.id: row.fate for row in MailEntry.select(MailEntry.id, MailEntry.fate).where(MailEntry.id.in_(ids))}
    recorded = []
    for identity, arrival in zip(ids, arrivals, strict=True):
        fresh = identity not in known
        if fresh:
            _write(identity, mailbox, arrival, after)
            known[identity] = arrival.fate
        recorded.append(Recorded(identity, known[identity], fresh))
    if mark is not None:
        move_mark(mailbox, mark)
    return recorded


@command(Permission.CHANNEL_INTAKE)
def note_folder(desk: Desk, mailbox: str, folder: str, error: str = "", details: str = "{}") -> None:
    """Note that a folder was looked at just now, and what went wrong; an empty code clears the trouble."""
    state = folder_state(mailbox, folder)
    state.checked_at, state.error, state.details = now(), error, details
    store_state(state)


@command(Permission.CHANNEL_INTAKE)
def read_up_to(desk: Desk, mailbox: str, mark: FolderMark) -> None:
    """Move a folder's mark when there was nothing to record, such as after a UIDVALIDITY change in an empty one."""
    move_mark(mailbox, mark)


@command(Permission.CHANNEL_INTAKE)
def finish_on_server(desk: Desk, entries: Iterable[str]) -> None:
    """Note that what follows the import (mark as read, move, delete) is done on the server."""
    for row in MailEntry.select().where(MailEntry.id.in_(list(entries))):
        row.after_done = True
        row.save()


@command(Permission.CHANNEL_INTAKE)
def note_attempt(desk: Desk, entry: str) -> int:
    """Count that an entry is about to be read again after a crash; return how many times that makes."""
    row = MailEntry.get(MailEntry.id == entry)
    tried = int(row.reason.removeprefix("tried-")) + 1 if row.reason.startswith("tried-") else 1
    row.reason = f"tried-{tried}"
    row.save()
    return tried


def _write(identity: str, mailbox: str, arrival: Arrival, after: bool) -> None:
    MailEntry.create(
        id=identity,
        mailbox=mailbox,
        folder=arrival.folder[:1_000],
        uidvalidity=arrival.uidvalidity,
        uid=arrival.uid,
        raw=arrival.raw,
        size=arrival.size,
        fate=arrival.fate,
        reason=arrival.reason,
        settled_at=None if arrival.fate == PENDING else now(),
        after_done=not after,
    )
