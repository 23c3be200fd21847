"""Changing what stands in a conversation: a note written anew, a text corrected, words blacked out, a message deleted.

All of it can be taken back, so only what needs words opens a dialog.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.commands.notes import delete_message, delete_note, edit_message, edit_note, redact_message
from desktop.core.permissions import Permission
from desktop.store.queries.rows import MessageRow
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext

P = Permission
DELETED = "deleted"


class Changing(QObject):
    """Runs the commands. ``opened`` carries the dialog that asks for words."""

    opened = Signal(object)

    def __init__(self, context: UiContext, can: Callable[[Permission], bool], window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._can = can
        self._window = window

    def may_edit(self, message: MessageRow) -> bool:
        """Tell whether the agent may write the message anew: a note of their own, of others, or a mail's text."""
        if message.revision == DELETED:
            return False
        if message.kind != "note":
            return self._can(P.TICKET_MESSAGE_EDIT)
        own = message.agent == self._context.rights.actor.id
        return self._can(P.TICKET_NOTE_EDIT_OWN if own else P.TICKET_NOTE_EDIT_ANY)

    def may_black_out(self, message: MessageRow) -> bool:
        """Tell whether the agent may black out words."""
        return message.revision != DELETED and self._can(P.TICKET_MESSAGE_REDACT)

    def may_delete(self, message: MessageRow) -> bool:
        """Tell whether the agent may take the message out of the conversation."""
        right = P.TICKET_NOTE_DELETE if message.kind == "note" else P.TICKET_MESSAGE_DELETE
        return message.revision != DELETED and self._can(right)

    def edit(self, message: MessageRow) -> None:
        """Ask for the new text."""
        note = message.kind == "note"
        title = self.tr("Change this note") if note else self.tr("Correct this text")
        hint = "" if note else self.tr("Only what stands at this desk changes; nothing in anybody's mailbox does.")
        asked = WordsDialog(title, self.tr("Text"), hint, message.text, self.tr("Save"), self._window)
        run = edit_note if note else edit_message
        self._open(asked, lambda text: self._command(partial(run, self._context.desk, message.id, text)))

    def black_out(self, message: MessageRow) -> None:
        """Ask for the words that nobody may read any more."""
        title, hint = self.tr("Black out words"), self.tr("One on each line, such as a card number. Upper case or not.")
        asked = WordsDialog(title, self.tr("Words"), hint, "", self.tr("Black out"), self._window)
        desk = self._context.desk
        self._open(
            asked, lambda text: self._command(lambda: redact_message(desk, message.id, tuple(text.splitlines())))
        )

    def delete(self, message: MessageRow) -> None:
        """Take the message out of the conversation."""
        run = delete_note if message.kind == "note" else delete_message
        self._command(partial(run, self._context.desk, message.id))

    def _open(self, asked: WordsDialog, run: Callable[[str], None]) -> None:
        asked.accepted.connect(lambda: run(asked.text.toPlainText()))
        self.opened.emit(asked)
        asked.open()

    def _command(self, work: Callable[[], object]) -> None:
        self._context.tasks.command(self, work)


class WordsDialog(Dialog):
    """Room for several lines."""

    def __init__(self, title: str, label: str, hint: str, text: str, save: str, parent: QWidget) -> None:
        super().__init__(title, parent, 560)
        self.text = QPlainTextEdit(text)
        self.text.setProperty("kind", "field")
        self.text.setAccessibleName(label)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(180)
        self.body.addWidget(FormField(label, self.text))
        if hint:
            self.body.addWidget(plain_label(hint, "small", "muted", wrap=True))
        self.add_cancel()
        self.add_primary(save)
        self.text.setFocus()
