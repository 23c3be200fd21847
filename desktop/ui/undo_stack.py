"""What can be taken back: every command run of this session, whichever part of the window started it.

The journal is the memory, this is only the order: ``Tasks`` reports what each command task journaled. Undo itself is
a command, so it is checked, journaled and refused when somebody changed the same thing since.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.commands.base import Desk
from desktop.core.actors import Actor
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.permissions import Permission, Scope
from desktop.store.queries.causes import causes_out_of_sight
from desktop.ui.tasks import Causes, Tasks

DEEPEST = 100
WORDS = {
    "set_status": QT_TRANSLATE_NOOP("Done", "Status changed"),
    "resolve": QT_TRANSLATE_NOOP("Done", "Resolved"),
    "reopen": QT_TRANSLATE_NOOP("Done", "Opened again"),
    "postpone": QT_TRANSLATE_NOOP("Done", "Postponed"),
    "set_priority": QT_TRANSLATE_NOOP("Done", "Priority changed"),
    "set_sla": QT_TRANSLATE_NOOP("Done", "Service level changed"),
    "release_sla": QT_TRANSLATE_NOOP("Done", "Service level follows its conditions again"),
    "edit_subject": QT_TRANSLATE_NOOP("Done", "Subject changed"),
    "assign": QT_TRANSLATE_NOOP("Done", "Assigned"),
    "take_next": QT_TRANSLATE_NOOP("Done", "Assigned"),
    "accept_offer": QT_TRANSLATE_NOOP("Done", "Assigned"),
    "move_to_department": QT_TRANSLATE_NOOP("Done", "Moved"),
    "mark_spam": QT_TRANSLATE_NOOP("Done", "Marked as spam"),
    "unmark_spam": QT_TRANSLATE_NOOP("Done", "Moved to the inbox"),
    "trash": QT_TRANSLATE_NOOP("Done", "Moved to the trash"),
    "restore": QT_TRANSLATE_NOOP("Done", "Moved to the inbox"),
    "refer": QT_TRANSLATE_NOOP("Done", "Referred"),
    "unrefer": QT_TRANSLATE_NOOP("Done", "Referral ended"),
    "edit_note": QT_TRANSLATE_NOOP("Done", "Note changed"),
    "delete_note": QT_TRANSLATE_NOOP("Done", "Note deleted"),
    "edit_message": QT_TRANSLATE_NOOP("Done", "Text corrected"),
    "delete_message": QT_TRANSLATE_NOOP("Done", "Message deleted"),
    "redact_message": QT_TRANSLATE_NOOP("Done", "Words blacked out"),
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
    "run_macro": QT_TRANSLATE_NOOP("Done", "Macro run"),
}
LOUD = frozenset(
    ("resolve", "postpone", "move_to_department", "mark_spam", "unmark_spam", "trash", "restore", "merge", "unmerge")
    + ("delete_note", "delete_message", "redact_message", "run_macro")
)
"""Commands after which the ticket may be out of sight; the rest shows by itself and needs no toast."""


@dataclass(frozen=True)
class Done:
    """One thing that can be taken back: what it was called, and how."""

    words: str
    revert: Callable[[], object]
    causes: tuple[str, ...] = ()


class UndoStack(QObject):
    """Takes back the latest first.

    ``noted`` asks for a toast with undo, ``told`` for one without, ``undone`` says what was taken back.
    """

    noted = Signal(str)
    told = Signal(str)
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

    def follow_sight(self, actor: Actor) -> None:
        """Drop what was done to tickets that went out of the agent's sight: it is not there for them any more."""
        causes = [cause for each in self._done for cause in each.causes]
        if causes:
            work = partial(causes_out_of_sight, actor, causes)
            self._tasks.query(self, work, self._drop_all)

    def _drop_all(self, causes: list[str]) -> None:
        for cause in causes:
            self.drop(cause)

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
        if sees_all(self._desk.actor):
            self._note(known, [])
            return
        work = partial(causes_out_of_sight, self._desk.actor, [cause for cause, command in known])
        self._tasks.query(self, work, partial(self._note, known))

    def _note(self, known: list[tuple[str, str]], gone: list[str]) -> None:
        """Keep what can be taken back; a ticket that was handed out of one's own sight cannot."""
        words = self._words(known[0][1], len(known))
        ids = tuple(cause for cause, command in known if cause not in gone)
        loud = len(known) > 1 or known[0][1] in LOUD
        if ids:
            self.push(Done(words, lambda: self._revert(ids), ids))
        if loud:
            (self.noted if ids else self.told).emit(words)

    def _words(self, command: str, count: int) -> str:
        what = QCoreApplication.translate("Done", WORDS[command])
        if count == 1:
            return what
        return self.tr("{what}: %n ticket(s)", "", count).format(what=what)

    def _revert(self, causes: tuple[str, ...]) -> None:
        from desktop.commands.undo import undo  # noqa: PLC0415 - not before the first paint

        for cause in reversed(causes):
            undo(self._desk, cause)


def sees_all(actor: Actor) -> bool:
    """Tell whether nothing can go out of an agent's sight."""
    rights = (Permission.TICKET_VIEW_LIST, Permission.TICKET_VIEW_SPAM, Permission.TICKET_VIEW_DELETED)
    return not actor.denied and all(actor.scope(each) == Scope.ALL for each in rights)
