"""The frame of every dialog: head with the title, body, foot with its buttons.

Buttons stand in the platform's order through their roles; destructive and secondary ones stand apart at the start.
Dialogs are opened with ``open()`` and tell by signals, never with ``exec()``.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.common.buttons import Button
from desktop.ui.common.text import ElidedLabel
from desktop.ui.theme.tokens import space

_HEAD = _FOOT = 56


class Dialog(QDialog):
    """A window with head 56, ``body`` (a layout with 24 around), foot 56. Resizable; Esc cancels."""

    def __init__(self, title: str, parent: QWidget | None = None, wide: int = 560) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(False)
        self.resize(wide, 0)
        self._title = ElidedLabel(title, "title")
        self.head = QHBoxLayout()
        """The head's row; widgets may be added behind the title."""
        self.body = QVBoxLayout()
        self._start = QHBoxLayout()
        self._box = QDialogButtonBox()
        self._box.accepted.connect(self.accept)
        self._box.rejected.connect(self.reject)
        self._build()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin as high as the content needs."""
        self._grow()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Grow when a sentence appears, such as what is wrong with a field."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return done

    def _grow(self) -> None:
        """Take the height that wrapped sentences need at this width: Qt asks them for their least only."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def set_title(self, title: str) -> None:
        """Take another title, in the head and for the window."""
        self.setWindowTitle(title)
        self._title.setText(title)

    def add_primary(self, text: str) -> Button:
        """Add the one accent button; it accepts the dialog and is pressed by Enter."""
        made = Button(text, "primary")
        self._box.addButton(made, QDialogButtonBox.ButtonRole.AcceptRole)
        made.setDefault(True)
        return made

    def add_cancel(self, text: str = "") -> Button:
        """Add the button that closes without doing anything."""
        made = Button(text or self.tr("Cancel"))
        self._box.addButton(made, QDialogButtonBox.ButtonRole.RejectRole)
        return made

    def add_at_start(self, text: str, kind: str = "quiet", icon: str = "") -> Button:
        """Add a secondary or destructive (``quiet-danger``) button at the foot's start."""
        made = Button(text, kind, icon)
        self._start.addWidget(made)
        return made

    def add_scrolled(self, inside: QWidget, least: int = 0) -> None:
        """Let what may be long take the rest of the body and scroll, on the dialog's own ground."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        area.setMinimumHeight(least)
        self.body.addWidget(area, 1)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        edge = space("wide")
        self.head.setContentsMargins(edge, space("small"), edge, 0)
        self.head.addWidget(self._title, 1)
        head = QWidget()
        head.setFixedHeight(_HEAD)
        head.setLayout(self.head)
        self.body.setContentsMargins(edge, space("small"), edge, edge)
        self.body.setSpacing(space("medium"))
        foot = QFrame()
        foot.setProperty("kind", "foot")
        foot.setMinimumHeight(_FOOT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(space("medium"), space("small"), space("medium"), space("small"))
        row.setSpacing(space("small"))
        row.addLayout(self._start)
        row.addStretch(1)
        row.addWidget(self._box)
        row.addSpacing(space("small") // 2)
        column.addWidget(head)
        column.addLayout(self.body, 1)
        column.addWidget(foot)
