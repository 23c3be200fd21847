"""One tab of a dialog of the settings: a column that scrolls, and changes that wait for "Save"."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.settings.page import Change
from desktop.ui.theme.tokens import space


class Tab(QScrollArea):
    """Built when it is first looked at. ``edited`` when its changes may have become more or fewer."""

    edited = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(space("wide"), space("large"), space("wide"), space("large"))
        self.body.setSpacing(space("large"))
        self.setWidget(inside)
        inside.setAutoFillBackground(False)  # the ground is the dialog's
        self.viewport().setAutoFillBackground(False)

    def changes(self) -> list[Change]:
        """Return what "Save" would do, one entry a change."""
        return []

    def subtitle(self, words: str) -> None:
        """Begin a part of the tab."""
        self.body.addWidget(plain_label(words, "subtitle"))

    def beside(self, *parts: tuple[QWidget, int]) -> None:
        """Put fields side by side, each with its share of the width."""
        line = QHBoxLayout()
        line.setSpacing(space("large"))
        for part, stretch in parts:
            line.addWidget(part, stretch, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
