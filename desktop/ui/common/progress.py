"""How far something is: a line, and the share that is done in the language's own way of writing it."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.ui.common.text import plain_label
from desktop.ui.theme.tokens import space


class Progress(QWidget):
    """``bar`` moves without a number while nobody knows of how much."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(name)
        self._share = plain_label("", "small", "muted")
        self._share.setMinimumWidth(self._share.fontMetrics().horizontalAdvance(share_words(100, 100)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space("small"))
        row.addWidget(self.bar, 1)
        row.addWidget(self._share)
        self._share.hide()

    @property
    def words(self) -> str:
        """Return the share that is shown, or nothing."""
        return self._share.text()

    def show_done(self, done: int, of: int) -> None:
        """Show that so much is done of so much; 0 when that is not known."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self._share.setText(share_words(done, of) if of else "")
        self._share.setVisible(bool(of))


def share_words(done: int, of: int) -> str:
    """Write how many of a hundred are done."""
    locale = QLocale()
    return f"{locale.toString(min(100, 100 * done // of))}\u00a0{locale.percent()}"
