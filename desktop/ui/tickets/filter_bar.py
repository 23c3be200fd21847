"""The quick filter: words and marks that narrow a list down."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.theme.tokens import space

TYPING_MS = 120


class FilterBar(QFrame):
    """Words and marks that narrow the list down while one types; Esc closes it."""

    changed = Signal(str, frozenset)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sort-bar")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Customer, subject or number"))
        self.field.setAccessibleName(self.tr("Filter this list"))
        self.field.setClearButtonEnabled(True)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._pause.timeout.connect(self._tell)
        self._flags: dict[str, QPushButton] = {}
        words = {
            "unread": self.tr("Unread"),
            "urgent": self.tr("Urgent"),
            "attachment": self.tr("Attachment"),
            "failed": self.tr("Not sent"),
        }
        chips = QHBoxLayout()
        chips.setSpacing(space("tight"))
        for name, label in words.items():
            chips.addWidget(self._chip(name, label))
        chips.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space("medium"), space("small"), space("medium"), space("small"))
        column.setSpacing(space("small"))
        column.addWidget(self.field)
        column.addLayout(chips)
        self.field.textChanged.connect(lambda text: self._pause.start())
        self.hide()

    def flag(self, name: str) -> QPushButton:
        """Return the switch of a mark, for tests and keys."""
        return self._flags[name]

    def clear(self) -> None:
        """Empty everything without telling."""
        self._pause.stop()
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        for chip in self._flags.values():
            chip.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _chip(self, name: str, label: str) -> QPushButton:
        made = QPushButton(label)
        made.setProperty("kind", "toggle")
        made.setProperty("small", True)
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.clicked.connect(self._tell)
        self._flags[name] = made
        return made

    def _tell(self) -> None:
        flags = frozenset(name for name, chip in self._flags.items() if chip.isChecked())
        self.changed.emit(" ".join(self.field.text().split()), flags)
