"""Fields for several texts or numbers, typed as chips."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.common.text import restyle
from desktop.ui.settings.rules.chips_field import ChipsField
from desktop.ui.settings.rules.value_field import Value


class TextsField(ChipsField):
    """Texts typed as chips: Enter or a comma ends one."""

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.entry = _Entry()
        self.entry.setProperty("kind", "bare")
        self.entry.setAccessibleName(name)
        self.entry.setPlaceholderText(hint or self.tr("type, then Enter"))
        self.entry.setFixedSize(120, 20)
        self.frame.flow.addWidget(self.entry)
        self.setFocusProxy(self.entry)
        self.entry.committed.connect(self._on_committed)
        self.entry.backspaced.connect(lambda: self.drop(self.keys[-1]) if self.keys else None)
        self.entry.focused.connect(lambda on: restyle(self.frame, "focused", on))
        self.entry.textEdited.connect(lambda text: self.changed.emit())
        self.frame.pressed.connect(self.entry.setFocus)

    def value(self) -> Value:
        """Return the texts, with what is typed and not yet a chip."""
        typed = [part.strip() for part in self.entry.text().split(",")]
        return list(dict.fromkeys([*self.keys, *(part for part in typed if part)]))

    def show_value(self, value: Value) -> None:
        """Show texts as chips."""
        self.entry.clear()
        super().show_value(value)

    def _on_committed(self) -> None:
        keys = self.value()
        self.entry.clear()
        self._fill([str(each) for each in keys] if isinstance(keys, list) else [])
        self.changed.emit()


class NumbersField(TextsField):
    """Numbers typed as chips; what is no number is left out."""

    def value(self) -> Value:
        """Return the numbers."""
        texts = super().value()
        return [int(each) for each in texts if str(each).lstrip("-").isdecimal()] if isinstance(texts, list) else []


class _Entry(QLineEdit):
    """The typing part: tells of Backspace at its start, of a finished text, of focus."""

    backspaced = Signal()
    committed = Signal()
    focused = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.backspaced.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma) and self.text().strip():
            self.committed.emit()
        elif event.key() != Qt.Key.Key_Comma:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)
        if self.text().strip():
            self.committed.emit()
