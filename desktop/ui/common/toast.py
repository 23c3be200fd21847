"""The toast: what just happened, and how to take it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStyle, QWidget

from desktop.ui.common.buttons import Button, IconButton
from desktop.ui.common.text import ElidedLabel
from desktop.ui.theme.tokens import milliseconds, size

_EDGE = 16


class Toast(QFrame):
    """One message over the bottom start of its parent; a new one replaces the old. Errors stay until closed.

    It never takes the focus; what it offers has a key of its own in the window.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("kind", "toast")
        self.setFixedHeight(size("toast_height"))
        self._label = ElidedLabel(ink="toast_text", weight=500)
        self._keys = ElidedLabel(kind="small", ink="toast_text")
        self._action = Button("", small=True)
        self._cross = IconButton("x", self.tr("Close"), ink="toast_text")
        self._row = QHBoxLayout(self)
        self._run: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._build()
        self._timer.timeout.connect(self.close_toast)
        self._cross.clicked.connect(self.close_toast)
        self._action.clicked.connect(self._on_action)
        parent.installEventFilter(self)
        self.hide()

    def say(
        self,
        text: str,
        action: str = "",
        on_action: Callable[[], None] | None = None,
        keys: str = "",
        stays: bool = False,
    ) -> None:
        """Show a message, with one action and its key; ``stays`` keeps it until it is closed."""
        self._label.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._keys.setText(keys)
        self._keys.setVisible(bool(keys))
        self._cross.setVisible(stays)
        self._run = on_action
        self._timer.stop()
        if not stays:
            self._timer.start(milliseconds("toast_stays"))
        self.show()
        self.raise_()
        self._place()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def change_text(self, text: str) -> None:
        """Change the words only (a countdown); the time until it goes starts anew."""
        self._label.setText(text)
        if self._timer.isActive():
            self._timer.start(milliseconds("toast_stays"))
        self._place()

    def text(self) -> str:
        """Return the words shown."""
        return self._label.text()

    def close_toast(self) -> None:
        """Take the message away; what it offered stays possible by its key."""
        self._timer.stop()
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _build(self) -> None:
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(12)
        self._row.addSpacing(6)
        self._row.addWidget(self._label, 1)
        for part in (self._action, self._keys, self._cross):
            self._row.addWidget(part)

    def _place(self) -> None:
        self._row.activate()
        wide = min(max(self.sizeHint().width(), 300), size("toast_max_width"), self._over.width() - 2 * _EDGE)
        spot = QRect(_EDGE, self._over.height() - self.height() - _EDGE, wide, self.height())
        self.setGeometry(QStyle.visualRect(self.layoutDirection(), self._over.rect(), spot))

    def _on_action(self) -> None:
        run, self._run = self._run, None
        self.close_toast()
        if run is not None:
            run()
