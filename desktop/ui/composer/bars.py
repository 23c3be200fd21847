"""The one place in the composer where a sentence can stand: a refusal, a question, a hint."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import Button


class BarSlot(QWidget):
    """Holds at most one bar. ``urgent`` ones (refusals, questions) are not replaced by mere hints.

    ``changed`` when a bar came or went.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar: Bar | None = None
        self.urgent = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.hide()

    def text(self) -> str:
        """Return the sentence shown, empty when there is none."""
        return self._bar.text() if self._bar is not None else ""

    def bar(self) -> Bar | None:
        """Return the bar shown."""
        return self._bar

    def tell(self, tone: str, icon: str, words: str, urgent: bool = True) -> None:
        """Show a sentence."""
        self.clear()
        self._bar = Bar(tone, icon, words, closable=True)
        self._bar.closed.connect(self.clear)
        self._bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)  # or three lines are cut
        self._column.addWidget(self._bar)
        self.urgent = urgent
        self.setAccessibleName(words)
        self.show()
        self.changed.emit()

    def refuse(self, words: str) -> None:
        """Show why something was not done."""
        self.tell("danger", "circle-alert", words)

    def offer(self, words: str, run: Callable[[], None]) -> None:
        """Add something that can be done about it; doing it takes the bar away."""
        bar = self._bar
        if bar is not None:
            bar.add_action(words, lambda: self._do(bar, run))

    def take_keys(self) -> None:
        """Give the keyboard to the first thing that can be done."""
        bar = self._bar
        buttons = bar.findChildren(Button) if bar is not None else []
        if bar is not None and buttons:
            for part in (bar, buttons[0]):
                part.show()  # what does not show yet takes no keys
            buttons[0].setFocus()

    def calm(self) -> None:
        """Take a refusal away, once what it spoke of was changed."""
        if self.urgent:
            self.clear()

    def clear(self) -> None:
        """Show nothing."""
        if self._bar is not None:
            self._bar.hide()
            self._column.removeWidget(self._bar)
            self._bar.deleteLater()
            self._bar = None
        self.urgent = False
        self.hide()
        self.changed.emit()

    def _do(self, bar: Bar, run: Callable[[], None]) -> None:
        if bar is self._bar:
            self.clear()
        run()
