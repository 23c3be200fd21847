"""Windows that show a file as what it is made of: words as plain text, pictures as pixels."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.ui.common.dialog import Dialog
from desktop.ui.common.text import plain_label
from desktop.ui.theme.fonts import font, mono_family

MOST_TEXT = 2_000_000
"""Characters; a longer file is cut and says so."""


class TextWindow(Dialog):
    """Plain text to read, select and copy; Esc and Space close it."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None, mono: bool = True) -> None:
        super().__init__(title, parent, wide=760)
        self.resize(760, 560)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(title)
        self.text.setProperty("kind", "field")
        face = font("body")
        if mono:
            face = type(face)(mono_family())
            face.setPointSizeF(font("small").pointSizeF())
            face.setStyleHint(face.StyleHint.Monospace)
        self.text.setFont(face)
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text.setPlainText(text[:MOST_TEXT].replace("\0", "\ufffd"))
        self.body.addWidget(self.text, 1)
        if len(text) > MOST_TEXT:
            self.body.addWidget(plain_label(self.tr("Only the beginning is shown."), "small", "muted"))
        self.add_cancel(self.tr("Close"))
        self.text.installEventFilter(self)
        self.text.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close by Space, as the preview was opened."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            self.reject()
            return True
        return False


class _Picture(QWidget):
    """A picture scaled down to its room, never up."""

    def __init__(self, image: QImage, name: str) -> None:
        super().__init__()
        self._image = image
        self.setAccessibleName(name)
        self.setMinimumSize(240, 160)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole = self._image.size()
        shown = (
            whole
            if whole.boundedTo(self.size()) == whole
            else whole.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        )
        spot = self.rect()
        spot.setSize(shown)
        spot.moveCenter(self.rect().center())
        painter.drawImage(spot, self._image)
        painter.end()


class PictureWindow(Dialog):
    """A picture at most as large as its window; Esc and Space close it."""

    def __init__(self, title: str, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(title, parent, wide=760)
        self.resize(760, 600)
        self.picture = _Picture(image, title)
        self.body.addWidget(self.picture, 1)
        self.add_cancel(self.tr("Close"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Space too."""
        if event.key() == Qt.Key.Key_Space:
            self.reject()
            return
        super().keyPressEvent(event)
