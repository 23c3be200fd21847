"""One page of the first run: a question, a hint, one decision."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.common.text import plain_label
from desktop.ui.first_run.plan import Plan
from desktop.ui.theme.fonts import font
from desktop.ui.theme.tokens import space

WIDEST, LARGER_PT = 560, 4.0


class Page(QScrollArea):
    """``ready`` tells that what blocks "Continue" may have changed. ``body`` holds the decision."""

    ready = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        title = plain_label("", "title", wrap=True)
        large = QFont(font("title"))
        large.setPointSizeF(large.pointSizeF() + LARGER_PT)
        title.setFont(large)
        inside = QFrame()
        inside.setProperty("kind", "surface")
        self.body = QVBoxLayout()
        self.body.setSpacing(space("large"))
        column = QVBoxLayout(inside)
        column.setContentsMargins(72, 60, 72, space("wide"))
        column.setSpacing(space("small"))
        self._title, self._hint = title, plain_label("", "body", "second", wrap=True)
        for part in (title, self._hint):
            part.setMaximumWidth(WIDEST)
            column.addWidget(part)
        column.addSpacing(space("large"))
        holder = QWidget()
        holder.setMaximumWidth(WIDEST)
        holder.setLayout(self.body)
        self.body.setContentsMargins(0, 0, 0, 0)
        column.addWidget(holder)
        column.addStretch(1)
        self.setWidget(inside)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def ask(self, question: str, hint: str) -> None:
        """Show the question and what helps to answer it."""
        self._title.setText(question)
        self._hint.setText(hint)

    def obstacle(self) -> str:
        """Return why one cannot go on, or nothing."""
        return ""

    def write(self, plan: Plan) -> None:
        """Put the answer into the plan."""

    def entered(self) -> None:
        """Put the keys where the answer is typed: the page is shown now."""
