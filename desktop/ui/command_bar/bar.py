"""The command bar: type to find a command, a ticket, a person or a place; Enter goes there.

Commands and places are found in the window, on the key press itself; tickets and people are looked up beside it, and
an answer to words that were typed over since is dropped. What is selected stays selected when such an answer comes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.command_bar.entries import Entry, matching
from desktop.ui.command_bar.entry_list import EntryList, EntryModel
from desktop.ui.common.signs import Icon, KeyCap
from desktop.ui.common.text import plain_label
from desktop.ui.shortcuts import native_keys
from desktop.ui.theme.fonts import field_font
from desktop.ui.theme.tokens import size, space

Offer = Callable[[str], Sequence[Entry]]
"""Gives the entries for what was typed, at once."""
Lookup = Callable[[str, Callable[[Sequence[Entry]], None]], None]
"""Looks entries up for what was typed and hands them over later."""
TOP, LOOKUP_MS, MOST = 96, 40, 60


class CommandBar(QFrame):
    """The bar over its window, with a scrim below it. ``closed`` comes when it goes, whatever was chosen."""

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._scrim = QFrame(window)
        self._scrim.setProperty("kind", "scrim")
        self.setProperty("kind", "popup")
        self.field = QLineEdit()
        self.model = EntryModel(self)
        self.list = EntryList(self.model)
        self._chip = plain_label("", "caption")
        self._offer: Offer = lambda typed: ()
        self._lookup: Lookup | None = None
        self._found: Sequence[Entry] = ()
        self._before: QWidget | None = None
        self._pause = QTimer(self, singleShot=True, interval=LOOKUP_MS)
        self._build()
        self._scrim.installEventFilter(self)
        self.field.installEventFilter(self)
        window.installEventFilter(self)
        self.field.textChanged.connect(self._on_typed)
        self._pause.timeout.connect(self._look_up)
        self.list.clicked.connect(self._on_clicked)
        self._scrim.hide()
        self.hide()

    def open(self, hint: str, chip: str, offer: Offer, lookup: Lookup | None = None) -> None:
        """Open with what it offers. ``chip`` names the ticket in hand, empty for none."""
        self._before = self._window.focusWidget() if not self.isVisible() else self._before
        self._offer, self._lookup, self._found = offer, lookup, ()
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self._chip.setText(chip)
        self._chip.setVisible(bool(chip))
        self._show_entries("")
        for part in (self._scrim, self):
            part.show()
            part.raise_()
        self._place()
        self.field.setFocus()

    def close_bar(self) -> None:
        """Go away; the keyboard returns to where it was."""
        if not self.isVisible():
            return
        self._pause.stop()
        self._scrim.hide()
        self.hide()
        if self._before is not None:
            self._before.setFocus()
        self.closed.emit()

    def run_chosen(self) -> None:
        """Run the selected entry."""
        entry = self.model.entry(self.list.currentIndex().row())
        if entry is not None:
            self.close_bar()
            entry.run()

    def step(self, by: int) -> None:
        """Move the choice up or down, round the ends."""
        self._choose(self.model.neighbour(self.list.currentIndex().row(), by))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close on a click beside the bar, follow the window's size, turn keys into movement."""
        if watched is self._scrim and event.type() == QEvent.Type.MouseButtonPress:
            self.close_bar()
            return True
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
        key = Qt.Key(event.key())
        if key in steps:
            self.step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.run_chosen()
        elif key == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            return False
        return True

    def _build(self) -> None:
        self.field.setProperty("kind", "bare")
        self.field.setFont(field_font("subtitle", 400))
        self._chip.setProperty("kind", "chip")
        head = QFrame()
        head.setProperty("kind", "bar-head")
        head.setFixedHeight(48)
        row = QHBoxLayout(head)
        row.setContentsMargins(space("large"), 0, space("large"), 0)
        row.setSpacing(space("medium"))
        row.addWidget(Icon("search"))
        row.addWidget(self.field, 1)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.list, 1)
        column.addWidget(self._foot())

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("kind", "bar-foot")
        foot.setFixedHeight(36)
        row = QHBoxLayout(foot)
        row.setContentsMargins(space("large"), 0, space("large"), 0)
        row.setSpacing(space("tight"))
        for keys, words in ((("↑", "↓"), self.tr("choose")), ((native_keys("Enter"),), self.tr("run"))):
            for key in keys:
                row.addWidget(KeyCap(key))
            row.addWidget(plain_label(words, "small", "muted"))
            row.addSpacing(space("medium"))
        row.addStretch(1)
        row.addWidget(KeyCap(native_keys("Esc")))
        row.addWidget(plain_label(self.tr("close"), "small", "muted"))
        return foot

    def _on_typed(self, typed: str) -> None:
        self._show_entries(typed)
        self._choose(self.model.neighbour(-1, 1))
        if self._lookup is not None:
            self._pause.start()

    def _look_up(self) -> None:
        typed = self.field.text()
        if self._lookup is not None:
            self._lookup(typed, lambda entries: self._on_found(typed, entries))

    def _on_found(self, typed: str, entries: Sequence[Entry]) -> None:
        if typed == self.field.text() and self.isVisible():
            self._found = entries
            self._show_entries(typed)

    def _show_entries(self, typed: str) -> None:
        """Show what fits; what was looked up for earlier words stays until its successor is here."""
        chosen = self.model.entry(self.list.currentIndex().row())
        entries = [*matching(self._offer(typed), typed, MOST), *(self._found if typed.strip() else ())]
        self.list.drawn.typed = typed
        self.model.show(sorted(entries, key=lambda entry: entry.order))
        self._choose(self.model.find(chosen.key) if chosen else -1)
        self._place()

    def _choose(self, row: int) -> None:
        index = self.model.index(row if row >= 0 else self.model.neighbour(-1, 1))
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self.run_chosen()

    def _place(self) -> None:
        area = self._window.rect()
        self._scrim.setGeometry(area)
        wide = min(size("command_bar_width"), area.width() - 2 * space("large"))
        most = area.height() - TOP - space("page")
        high = min(48 + 36 + 2 + self.list.wanted_height() + space("small"), most)
        self.setGeometry((area.width() - wide) // 2, min(TOP, area.height() // 8), wide, max(high, 140))
