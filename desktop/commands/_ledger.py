"""Changes of the ledger that several commands share."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.store import journal
from desktop.store.clock import now
from desktop.store.models import MailboxState, MailEntry
from desktop.store.models.mail import DUPLICATE, IMPORTED


@dataclass(frozen=True, slots=True)
class FolderMark:
    """How far a folder has been read: the highest UID of its UIDVALIDITY that the ledger knows."""

    folder: str
    uidvalidity: int
    last_uid: int


def folder_state(mailbox: str, folder: str) -> MailboxState:
    """Return how far a folder was read on this computer, a fresh state when it never was."""
    found = MailboxState.get_or_none((MailboxState.mailbox == mailbox) & (MailboxState.folder == folder))
    return found or MailboxState(mailbox=mailbox, folder=folder)


def settle(
    entry: MailEntry, fate: int, reason: str = "", ticket: str | None = None, message: str | None = None
) -> None:
    """Give an entry its fate. For a duplicate ``message`` is what it duplicates."""
    entry.fate, entry.reason, entry.settled_at = fate, reason, now()
    entry.ticket = ticket
    entry.message = message if fate == IMPORTED else None
    entry.duplicate_of = message if fate == DUPLICATE else None
    entry.save()


def move_mark(mailbox: str, mark: FolderMark) -> None:
    """Note how far a folder is read; never back within one UIDVALIDITY."""
    state = folder_state(mailbox, mark.folder)
    if state.uidvalidity != mark.uidvalidity:
        state.uidvalidity, state.last_uid = mark.uidvalidity, 0
    state.last_uid = max(state.last_uid, mark.last_uid)
    store_state(state)


def store_state(state: MailboxState) -> None:
    """Write the state of a folder and tell the window that its mailbox has news."""
    known = MailboxState.select().where((MailboxState.mailbox == state.mailbox) & (MailboxState.folder == state.folder))
    state.save(force_insert=not known.exists())
    journal.current().touched.append(("mailbox_state", state.mailbox))
