"""The sentence on top of the editor: the rule as one would say it, values in 600, what is broken in red."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.common.edges import set_edges
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import escaped_label
from desktop.ui.settings.rules.marked import plain, rich
from desktop.ui.theme.current import theme
from desktop.ui.theme.fonts import font
from desktop.ui.theme.tokens import space


class SentenceCard(QFrame):
    """Read by screen readers as plain text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "accent-card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._marked = ""
        self.label = escaped_label()
        self.label.setFont(font("body"))
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        set_edges(row, 14, 10, 14, 10)
        row.setSpacing(space("small"))
        row.addWidget(Icon("file-text", "accent_text"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)

    def text(self) -> str:
        """Return the sentence as plain text."""
        return plain(self._marked)

    def say(self, marked: str) -> None:
        """Show a marked sentence (see ``marked``)."""
        self._marked = marked
        danger = theme().colour("danger_text").name()
        direction = "rtl" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "ltr"
        self.label.setText(f'<div dir="{direction}" style="line-height:120%">{rich(marked, danger)}</div>')
        self.label.setAccessibleName(plain(marked))
