"""The list behind the slash: saved answers and macros, with what the chosen one says and does beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from desktop.core.macro_rights import MACRO
from desktop.store.queries.macros import MacroRow
from desktop.ui.command_bar.entries import Entry
from desktop.ui.command_bar.entry_list import EntryList, EntryModel
from desktop.ui.common.popup import popup_spot
from desktop.ui.common.text import PlainLabel, plain_label
from desktop.ui.composer.html_reader import follow_letters
from desktop.ui.theme.fonts import font
from desktop.ui.theme.tokens import space

WIDE, LIST_WIDE, HIGH = 620, 300, 304


class SavedPopup(QFrame):
    """Shows rows near the cursor; the keyboard stays in the editor. ``picked`` carries the row that was taken.

    ``words`` gives the acts of a macro as sentences, one a line, ``fill`` the text of a row for this ticket.
    """

    picked = Signal(object)

    def __init__(self, window: QWidget, words: Callable[[MacroRow], str], fill: Callable[[MacroRow], str]) -> None:
        super().__init__(window)
        self.setProperty("kind", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window, self._words, self._fill = window, words, fill
        self._rows: dict[str, MacroRow] = {}
        self._previewed: MacroRow | None = None
        self.model = EntryModel(self)
        self.list = EntryList(self.model)
        self.list.setFixedWidth(LIST_WIDE)
        self.list.setAccessibleName(self.tr("Saved answers and macros"))
        self.acts: PlainLabel = plain_label("", "small", "second", wrap=True)
        self.text = QTextEdit()
        self.nothing = plain_label("", "body", "muted", wrap=True)
        self.foot = plain_label(self.tr("↑ ↓ to choose, Enter to insert, Esc to go on writing"), "small", "muted")
        self._build()
        self.list.clicked.connect(self._on_clicked)
        self.list.entered.connect(lambda index: self._choose(index.row()))
        self.hide()

    def show_rows(self, rows: Sequence[MacroRow], typed: str, nothing: str) -> None:
        """Show rows; ``nothing`` is said when there are none."""
        before = self.chosen()
        self._rows = {row.id: row for row in rows}
        self.list.drawn.typed = typed
        self.model.show([self._entry(row) for row in rows])
        at = self.model.find(before.id) if before is not None and not typed else -1
        self._choose(at if at >= 0 else self.model.neighbour(-1, 1))
        self.nothing.setText(nothing)
        self.nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.text.setVisible(bool(rows))

    def chosen(self) -> MacroRow | None:
        """Return the row that Enter takes."""
        entry = self.model.entry(self.list.currentIndex().row())
        return self._rows.get(entry.key) if entry is not None else None

    def step(self, by: int) -> None:
        """Move the choice, round the ends."""
        self._choose(self.model.neighbour(self.list.currentIndex().row(), by))

    def take(self) -> None:
        """Take the chosen row."""
        row = self.chosen()
        if row is not None:
            self.picked.emit(row)

    def place_at(self, cursor: QRect) -> None:
        """Stand below the cursor (in the window's coordinates), above it where room lacks."""
        window = self._window
        size = QSize(min(WIDE, window.width() - 16), min(HIGH, window.height() - 16))
        inside = window.rect().adjusted(8, 8, -8, -8)
        self.setGeometry(QRect(popup_spot(cursor, size, inside, self.layoutDirection()), size))
        self.raise_()

    def _build(self) -> None:
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.text.setFont(font("body"))
        self.text.document().setDocumentMargin(0)
        follow_letters(self.text.document())
        self.text.setProperty("ground", "raised")
        self.text.viewport().setAutoFillBackground(False)
        self.text.setAccessibleName(self.tr("Preview"))
        side = QVBoxLayout()
        side.setSpacing(space("small"))
        side.addWidget(self.acts)
        side.addWidget(self.text, 1)
        body = QHBoxLayout()
        body.setSpacing(space("medium"))
        body.addWidget(self.list)
        body.addLayout(side, 1)
        body.addWidget(self.nothing, 1)
        column = QVBoxLayout(self)
        edge = space("small")
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(edge)
        column.addLayout(body, 1)
        column.addWidget(self.foot)

    def _entry(self, row: MacroRow) -> Entry:
        icon = "zap" if row.kind == MACRO else "square-slash"
        hint = row.folder.replace("/", " › ")
        keys = f"/{row.shortcut}" if row.shortcut else ""
        return Entry(row.id, "", icon, row.name, partial(self.picked.emit, row), hint, keys)

    def _choose(self, row: int) -> None:
        entry = self.model.entry(row)
        index = self.model.index(row) if entry is not None else QModelIndex()
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        self._preview(self._rows.get(entry.key) if entry is not None else None)

    def _preview(self, row: MacroRow | None) -> None:
        if row is not None and row is self._previewed:
            return
        self._previewed = row
        words = self._words(row) if row is not None and row.acts else ""
        self.acts.setText(words)
        self.acts.setVisible(bool(words))
        self.text.setPlainText(self._fill(row) if row is not None else "")
        self.setAccessibleDescription(row.name if row is not None else "")

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index.row())
        self.take()
