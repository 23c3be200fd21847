"""One page of the sign-in window: a question, a hint, what answers it, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.common.buttons import Button
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.settings.password_field import PasswordField
from desktop.ui.theme.fonts import font
from desktop.ui.theme.tokens import space

WIDEST, LARGER_PT = 420, 4.0


class DoorPage(QScrollArea):
    """``body`` holds what is asked for, ``foot`` the ways to other pages."""

    def __init__(self, question: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title, self.hint = (
            plain_label(question, "title", wrap=True),
            plain_label(hint, "body", "second", wrap=True),
        )
        large = QFont(font("title"))
        large.setPointSizeF(large.pointSizeF() + LARGER_PT)
        self.title.setFont(large)
        self.hint.setVisible(bool(hint))
        self.problem = plain_label("", "body", "danger", wrap=True)
        self.problem.hide()
        self.body, self.foot = QVBoxLayout(), QVBoxLayout()
        self.body.setSpacing(space("large"))
        self.foot.setSpacing(space("small"))
        inside = QFrame()
        inside.setProperty("kind", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(56, 56, 56, space("wide"))
        column.setSpacing(space("small"))
        for part in (self.title, self.hint):
            part.setMaximumWidth(WIDEST)
            column.addWidget(part)
        column.addSpacing(space("large"))
        holder = QWidget()
        holder.setMaximumWidth(WIDEST)
        holder.setLayout(self.body)
        self.body.setContentsMargins(0, 0, 0, 0)
        self._column = column
        column.addWidget(holder)
        column.addSpacing(space("large"))
        column.addLayout(self.foot)
        column.addStretch(1)
        self.setWidget(inside)

    def say(self, words: str) -> None:
        """Say what went wrong, for screen readers too; nothing takes it away."""
        self.problem.setText(words)
        self.problem.setAccessibleName(words)
        self.problem.setVisible(bool(words))

    def add_line(self, label: str, hint: str = "", secret: bool = False) -> QLineEdit:
        """Add a field with its label."""
        line = PasswordField() if secret else QLineEdit()
        self.body.addWidget(FormField(label, line, hint))
        return line

    def add_way(self, words: str) -> Button:
        """Add a link to another page."""
        made = Button(words, "link")
        row = QHBoxLayout()
        row.addWidget(made)
        row.addStretch(1)
        self.foot.addLayout(row)
        return made

    def add_go(self, words: str) -> Button:
        """Add the one button that goes on, below what went wrong."""
        made = Button(words, "primary")
        made.setDefault(True)
        self.body.addWidget(self.problem)
        row = QHBoxLayout()
        row.addWidget(made)
        row.addStretch(1)
        self.body.addLayout(row)
        return made

    def entered(self) -> None:
        """Put the keys where the answer is typed: the page is shown now."""
