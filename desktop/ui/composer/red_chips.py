"""Variables that nothing filled in, shown as red chips in the text: the letter cannot leave with them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QTextEdit

from desktop.core.placeholders import placeholders
from desktop.ui.common.text import restyle
from desktop.ui.theme.current import ThemeHolder, colour


class RedChips(QObject):
    """Watches an editor. ``changed`` carries how many there are; a click on one selects it whole."""

    changed = Signal(int)

    def __init__(self, editor: QTextEdit, theme: ThemeHolder) -> None:
        super().__init__(editor)
        self._editor = editor
        self._spots: list[tuple[int, int]] = []
        editor.document().contentsChanged.connect(self._look)
        editor.cursorPositionChanged.connect(self._on_cursor)
        editor.selectionChanged.connect(self._show_selected)
        theme.changed.connect(self._paint)

    @property
    def spots(self) -> list[tuple[int, int]]:
        """Where they stand: start and end."""
        return self._spots

    def select_first(self, after: int = 0) -> bool:
        """Select the first one behind a place, so that typing replaces it; tell whether there is one."""
        spot = next((each for each in self._spots if each[0] >= after), None)
        if spot is not None:
            self._select(spot)
        return spot is not None

    def _look(self) -> None:
        found = list(unfilled_spots(self._editor.document()))
        told = len(found) != len(self._spots)
        if found or self._spots:
            self._spots = found
            self._paint()
        if told:
            self.changed.emit(len(found))

    def _paint(self) -> None:
        self._editor.setExtraSelections([self._chip(spot) for spot in self._spots])

    def _chip(self, spot: tuple[int, int]) -> QTextEdit.ExtraSelection:
        chip, look = QTextEdit.ExtraSelection(), QTextCharFormat()
        look.setBackground(colour("danger_fill"))
        look.setForeground(colour("danger_text"))
        chip.format = look
        chip.cursor = QTextCursor(self._editor.document())
        chip.cursor.setPosition(spot[0])
        chip.cursor.setPosition(spot[1], QTextCursor.MoveMode.KeepAnchor)
        return chip

    def _on_cursor(self) -> None:
        """Take a chip as a whole when the mouse is put into it."""
        cursor = self._editor.textCursor()
        if cursor.hasSelection() or not self._editor.viewport().underMouse():
            return
        spot = next((each for each in self._spots if each[0] < cursor.position() < each[1]), None)
        if spot is not None:
            self._select(spot)

    def _show_selected(self) -> None:
        """Keep a chip red while it is selected."""
        cursor = self._editor.textCursor()
        hole = (cursor.selectionStart(), cursor.selectionEnd()) in self._spots
        if bool(self._editor.property("hole")) != hole:
            restyle(self._editor, "hole", hole)

    def _select(self, spot: tuple[int, int]) -> None:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(spot[0])
        cursor.setPosition(spot[1], QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)


def unfilled_spots(document: QTextDocument) -> Iterator[tuple[int, int]]:
    """Find what ``core.placeholders.unfilled`` would hold a letter back for, quotes left out."""
    block = document.begin()
    while block.isValid():
        quoted = block.blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel) or block.text().startswith(">")
        for each in () if quoted else placeholders(block.text()):
            if each.name and (each.fallback is not None or "." in each.written):
                yield block.position() + each.start, block.position() + each.end
        block = block.next()
