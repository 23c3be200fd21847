"""What a test of a folder or a server found out: a sign and a sentence each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.common.signs import Icon
from desktop.ui.common.text import plain_label
from desktop.ui.errors import desk_sentence
from desktop.ui.settings.sharing.facts import Finding
from desktop.ui.theme.tokens import space

SIGNS = {
    "success": ("circle-check", "success_text", ""),
    "info": ("info", "info_text", ""),
    "warning": ("triangle-alert", "warning_text", "warning"),
    "danger": ("circle-x", "danger_text", "danger"),
}


class Findings(QFrame):
    """A card of lines; hidden while nothing was tried."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("What was found"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(space("large"), space("medium"), space("large"), space("medium"))
        self._column.setSpacing(space("small"))
        self._found: tuple[Finding, ...] = ()
        self.hide()

    @property
    def passed(self) -> bool:
        """Whether something was tried and nothing stands in the way."""
        return bool(self._found) and all(each.tone != "danger" for each in self._found)

    def sentences(self) -> list[str]:
        """Return what is shown."""
        return [desk_sentence(each.code, dict(each.details)) for each in self._found]

    def show_trying(self) -> None:
        """Say that it is being tried."""
        self._clear()
        self._add("refresh-cw", "text_muted", "muted", self.tr("Trying…"))

    def show_found(self, found: Sequence[Finding]) -> None:
        """Show what was found, or nothing at all."""
        self._clear()
        self._found = tuple(found)
        for each, words in zip(self._found, self.sentences(), strict=True):
            self._add(*SIGNS[each.tone], words)
        self.setVisible(bool(found))

    def show_failure(self, words: str) -> None:
        """Show why it could not be tried."""
        self._clear()
        self._add(*SIGNS["danger"], words)

    def _clear(self) -> None:
        self._found = ()
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, icon: str, ink: str, tone: str, words: str) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Icon(icon, ink), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(plain_label(words, "small", tone, wrap=True), 1)
        self._column.addWidget(line)
        self.show()
