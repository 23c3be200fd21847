"""What can be taken back: every command run of this session, whichever part of the window started it.

The journal is the memory, this is only the order: ``Tasks`` reports what each command task journaled. Undo itself is
a command, so it is checked, journaled and refused when somebody changed the same thing since.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.commands.base import Desk
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.ui.tasks import Causes, Tasks

DEEPEST = 100
WORDS = {
    "set_status": QT_TRANSLATE_NOOP("Done", "Status changed"),
    "resolve": QT_TRANSLATE_NOOP("Done", "Resolved"),
    "reopen": QT_TRANSLATE_NOOP("Done", "Opened again"),
    "postpone": QT_TRANSLATE_NOOP("Done", "Postponed"),
    "set_priority": QT_TRANSLATE_NOOP("Done", "Priority changed"),
    "edit_subject": QT_TRANSLATE_NOOP("Done", "Subject changed"),
    "assign": QT_TRANSLATE_NOOP("Done", "Assigned"),
    "move_to_department": QT_TRANSLATE_NOOP("Done", "Moved"),
    "mark_spam": QT_TRANSLATE_NOOP("Done", "Marked as spam"),
    "unmark_spam": QT_TRANSLATE_NOOP("Done", "Moved to the inbox"),
    "trash": QT_TRANSLATE_NOOP("Done", "Moved to the trash"),
    "restore": QT_TRANSLATE_NOOP("Done", "Moved to the inbox"),
    "merge": QT_TRANSLATE_NOOP("Done", "Merged"),
    "unmerge": QT_TRANSLATE_NOOP("Done", "Separated again"),
    "link": QT_TRANSLATE_NOOP("Done", "Linked"),
    "add_tag": QT_TRANSLATE_NOOP("Done", "Tagged"),
    "remove_tag": QT_TRANSLATE_NOOP("Done", "Tag removed"),
    "set_field": QT_TRANSLATE_NOOP("Done", "Field changed"),
    "add_participant": QT_TRANSLATE_NOOP("Done", "Participant added"),
    "remove_participant": QT_TRANSLATE_NOOP("Done", "Participant removed"),
    "edit_contact": QT_TRANSLATE_NOOP("Done", "Contact changed"),
    "block_contact": QT_TRANSLATE_NOOP("Done", "Contact blocked"),
    "set_requester": QT_TRANSLATE_NOOP("Done", "Customer changed"),
}
LOUD = frozenset(
    ("resolve", "postpone", "move_to_department", "mark_spam", "unmark_spam", "trash", "restore", "merge", "unmerge")
)
"""Commands after which the ticket may be out of sight; the rest shows by itself and needs no toast."""


@dataclass(frozen=True)
class Done:
    """One thing that can be taken back: what it was called, and how."""

    words: str
    revert: Callable[[], object]
    causes: tuple[str, ...] = ()


class UndoStack(QObject):
    """Takes back the latest first. ``noted`` asks for a toast, ``undone`` says what was taken back."""

    noted = Signal(str)
    undone = Signal(str)
    changed = Signal(bool)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._done: list[Done] = []
        tasks.recorded.connect(self._on_recorded)

    def push(self, done: Done) -> None:
        """Add something that is taken back in its own way; it replaces what the journal said of the same causes."""
        self._done = [each for each in self._done if not set(each.causes) & set(done.causes)]
        self._done = [*self._done[-DEEPEST + 1 :], done]
        self.changed.emit(True)

    def drop(self, cause: str) -> None:
        """Forget something that can no longer be taken back, such as a mail that has left."""
        self._done = [each for each in self._done if cause not in each.causes]
        self.changed.emit(bool(self._done))

    def forget(self) -> None:
        """Forget everything: whoever did it does not work here any more."""
        self._done = []
        self.changed.emit(False)

    def undo(self) -> None:
        """Take the latest thing back."""
        if not self._done:
            return
        latest = self._done.pop()
        self.changed.emit(bool(self._done))
        self._tasks.command(self, latest.revert, lambda result: self.undone.emit(latest.words))

    def _on_recorded(self, causes: Causes) -> None:
        known = [(cause, command) for cause, command in causes if command in WORDS]
        if not known:
            return
        ids = tuple(cause for cause, command in known)
        words = self._words(known[0][1], len(known))
        self.push(Done(words, lambda: self._revert(ids), ids))
        if len(known) > 1 or known[0][1] in LOUD:
            self.noted.emit(words)

    def _words(self, command: str, count: int) -> str:
        what = QCoreApplication.translate("Done", WORDS[command])
        if count == 1:
            return what
        return self.tr("{what}: %n ticket(s)", "", count).format(what=what)

    def _revert(self, causes: tuple[str, ...]) -> None:
        from desktop.commands.undo import undo  # noqa: PLC0415 - not before the first paint

        for cause in reversed(causes):
            undo(self._desk, cause)
