"""A line for a password, with an eye that shows it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.theme.current import give_icon


class PasswordField(QLineEdit):
    """Dots instead of letters until the eye is pressed; left to right in every language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_eye)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._on_eye(False)

    def _on_eye(self, open_eye: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if open_eye else QLineEdit.EchoMode.Password)
        give_icon(self._eye, "eye-off" if open_eye else "eye")
        self._eye.setText(self.tr("Hide the password") if open_eye else self.tr("Show the password"))
