"""What a pane shows when it has nothing: an icon, what that means, one sentence, at most two buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.common.signs import Icon
from desktop.ui.common.text import plain_label
from desktop.ui.theme.tokens import icon_size, space


class EmptyState(QWidget):
    """Centred in its pane. The icon is muted; only the bell is brass."""

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        buttons: Sequence[QPushButton] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = self._centred(title, "subtitle", "")
        self._sentence = self._centred(sentence, "body", "second")
        column = QVBoxLayout(self)
        column.setContentsMargins(space("wide"), space("wide"), space("wide"), space("wide"))
        column.setSpacing(space("small"))
        column.addStretch(1)
        if icon:
            ink = "brand_brass" if icon == "bell" else "text_muted"
            sign = Icon(icon, ink, icon_size("empty_state"))
            column.addWidget(sign, alignment=Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(space("tight"))
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        self.extra = QVBoxLayout()
        """Room for more below the sentence, as the five keys of the empty conversation."""
        column.addLayout(self.extra)
        if buttons:
            column.addSpacing(space("small"))
            column.addLayout(self._row(buttons))
        column.addStretch(1)

    def say(self, title: str, sentence: str) -> None:
        """Show other words."""
        self._title.setText(title)
        self._sentence.setText(sentence)

    def _centred(self, text: str, kind: str, tone: str) -> QLabel:
        made = plain_label(text, kind, tone, wrap=True)
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return made

    def _row(self, buttons: Sequence[QPushButton]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(space("small"))
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        return row
