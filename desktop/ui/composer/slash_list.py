"""A slash at the start of a word opens a list; what is typed behind it searches, Enter takes, Esc goes on writing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor

from desktop.store.queries.macros import MacroRow
from desktop.ui.composer.editor import Editor
from desktop.ui.composer.saved_popup import SavedPopup
from desktop.ui.composer.saved_search import ranked
from desktop.ui.composer.saved_texts import SavedTexts, acts_words
from desktop.ui.i18n import isolate

SLASH = "/"
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
Keys = Qt.KeyboardModifier


class SlashList(QObject):
    """Watches an editor. ``picked`` carries the row taken, once slash and search are gone from the text.

    ``read`` gives the texts when the list opens, ``recent`` the ids used lately, ``fill`` a text for this ticket.
    """

    picked = Signal(object)

    def __init__(
        self,
        editor: Editor,
        read: Callable[[], SavedTexts],
        recent: Callable[[], list[str]],
        fill: Callable[[MacroRow], str],
    ) -> None:
        super().__init__(editor)
        self._editor, self._read, self._recent, self._fill = editor, read, recent, fill
        self.popup: SavedPopup | None = None
        self._texts = SavedTexts()
        self._start, self._by_button = -1, False
        editor.installEventFilter(self)
        editor.cursorPositionChanged.connect(self._on_moved)

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._start >= 0

    def open_by_button(self) -> None:
        """Open the list as a slash does, or close it; going away takes the slash along."""
        self._editor.setFocus()
        if self.is_open:
            self.close()
            return
        cursor = self._editor.textCursor()
        if not begins_word(cursor):
            cursor.insertText(" ")
            self._editor.setTextCursor(cursor)
        self._begin(self._read(), by_button=True)

    def close(self) -> None:
        """Take the list away; a slash that the button wrote goes too."""
        if not self.is_open:
            return
        start, typed = self._start, self._typed()
        self._start = -1
        if self.popup is not None:
            self.popup.hide()
        if self._by_button and typed == "":
            self._cut(start)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open on a slash; while the list is open its keys are not the editor's."""
        kind = event.type()
        if kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.close()
        if not isinstance(event, QKeyEvent):
            return False
        if kind == QEvent.Type.ShortcutOverride and self.is_open and _is_ours(event):
            event.accept()
            return True
        if kind != QEvent.Type.KeyPress:
            return False
        return self._key(event) if self.is_open else self._slash(event)

    def _slash(self, event: QKeyEvent) -> bool:
        command = event.modifiers() & Keys.ControlModifier and not event.modifiers() & Keys.AltModifier
        if event.text() != SLASH or command or self._editor.isReadOnly():
            return False
        if not begins_word(self._editor.textCursor()):
            return False
        texts = self._read()
        if texts.rows:
            self._begin(texts, by_button=False)
        return bool(texts.rows)

    def _key(self, event: QKeyEvent) -> bool:
        popup, key = self.popup, Qt.Key(event.key())
        if popup is None or not _is_ours(event):
            return False
        if key in STEPS:
            popup.step(STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.close()
        elif popup.chosen() is not None:
            popup.take()
        else:
            self.close()
            return False
        return True

    def _begin(self, texts: SavedTexts, *, by_button: bool) -> None:
        cursor = self._editor.textCursor()
        cursor.insertText(SLASH)
        self._texts, self._by_button = texts, by_button
        window = self._editor.window()
        if self.popup is None or self.popup.parentWidget() is not window:
            self.popup = SavedPopup(window, self._words, self._fill)
            self.popup.picked.connect(self._on_picked)
            self.destroyed.connect(partial(_drop, self.popup))
        self._start = cursor.position() - 1
        self._editor.setTextCursor(cursor)
        self._show()

    def _words(self, row: MacroRow) -> str:
        return acts_words(row, self._texts.choices)

    def _on_moved(self) -> None:
        if self.is_open:
            self._show()

    def _show(self) -> None:
        popup, typed = self.popup, self._typed()
        if popup is None or typed is None:
            self.close()
            return
        found = ranked(self._texts.rows, typed, self._recent(), self._texts.language)
        if not found and typed.endswith(" "):
            self.close()
            return
        none_yet = self.tr("Nothing is saved yet. Write what you often need in Settings, Saved answers.")
        nothing = self.tr("Nothing matches “{words}”.").format(words=isolate(typed)) if self._texts.rows else none_yet
        popup.show_rows(found, typed, nothing)
        spot = self._editor.cursorRect()
        spot.moveTopLeft(self._editor.viewport().mapTo(self._editor.window(), spot.topLeft()))
        popup.place_at(spot)
        popup.show()

    def _on_picked(self, row: MacroRow) -> None:
        start = self._start
        self._start = -1
        if self.popup is not None:
            self.popup.hide()
        if start >= 0:
            self._cut(start)
        self.picked.emit(row)

    def _typed(self) -> str | None:
        """Return what stands between the slash and the cursor; None when the cursor has left it."""
        cursor = self._editor.textCursor()
        block = cursor.block()
        at, end = self._start - block.position(), cursor.position() - block.position()
        if cursor.hasSelection() or not 0 <= at < end or block.text()[at : at + 1] != SLASH:
            return None
        return block.text()[at + 1 : end]

    def _cut(self, start: int) -> None:
        """Remove what stands between a place and the cursor."""
        cursor = self._editor.textCursor()
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._editor.setTextCursor(cursor)


def begins_word(cursor: QTextCursor) -> bool:
    """Tell whether what is typed at the cursor would begin a word."""
    at = cursor.selectionStart() - cursor.block().position() if not cursor.hasSelection() else 0
    return at == 0 or cursor.block().text()[at - 1].isspace()


def _is_ours(event: QKeyEvent) -> bool:
    bare = event.modifiers() in (Keys.NoModifier, Keys.KeypadModifier)
    return bare and Qt.Key(event.key()) in (*STEPS, *TAKING, Qt.Key.Key_Escape)


def _drop(popup: SavedPopup, *gone: object) -> None:
    from shiboken6 import isValid  # noqa: PLC0415 - the window may have taken it along already

    if isValid(popup):
        popup.deleteLater()
