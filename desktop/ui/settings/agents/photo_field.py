"""The picture of an agent: shown round, chosen from a file, taken away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from desktop.commands.agents import set_photo
from desktop.core.errors import DeskError
from desktop.ui.common import marks
from desktop.ui.common.buttons import Button
from desktop.ui.common.paint import Canvas
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate
from desktop.ui.settings.page import Change
from desktop.ui.theme.current import theme
from desktop.ui.theme.tokens import space

SIDE = 56


class RoundPicture(QWidget):
    """A photo, or the initials on their colour where there is none."""

    def __init__(self, name: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._key, self._picture = name, key, QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def show_picture(self, content: bytes) -> bool:
        """Show the bytes of a picture, or the initials for none; tell whether they were a picture."""
        self._picture = QPixmap()
        read = self._picture.loadFromData(content) if content else True
        self.update()
        return read

    def sizeHint(self) -> QSize:
        """Return the circle's square."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the middle of the picture, cut round."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        if self._picture.isNull():
            marks.avatar(canvas, 0, 0, SIDE, self._name, self._key)
        else:
            path = QPainterPath()
            path.addEllipse(QRectF(0, 0, SIDE, SIDE))
            painter.setClipPath(path)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            filled = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            smooth = Qt.TransformationMode.SmoothTransformation
            scale = self.devicePixelRatioF()
            ready = self._picture.scaled(QSize(SIDE, SIDE) * scale, filled, smooth)
            ready.setDevicePixelRatio(scale)
            wide, high = ready.width() / scale, ready.height() / scale
            painter.drawPixmap(int((SIDE - wide) / 2), int((SIDE - high) / 2), ready)
        painter.end()


class PhotoField(QWidget):
    """``edited`` when another picture was chosen or it was taken away; stored with the other changes."""

    edited = Signal()
    failed = Signal(object)

    def __init__(self, context: UiContext, agent: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._agent = context, agent
        self._new: bytes | None = None
        self.picture = RoundPicture(name, agent)
        self.choose = Button(self.tr("Choose a photo…"), icon="image")
        self.remove = Button(self.tr("Remove"), "quiet")
        self.choose.setToolTip(self.tr("PNG or JPEG, at most 5 MB."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space("medium"))
        for part in (self.picture, self.choose, self.remove):
            row.addWidget(part)
        row.addStretch(1)
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(lambda: self.take(b""))

    def show_photo(self, photo: str | None) -> None:
        """Show what is stored, read beside the window."""
        self._new = None
        self.remove.setVisible(bool(photo))
        self.picture.show_picture(b"")
        if photo:
            files = self._context.desk.files
            self._context.tasks.query(self, lambda: files.blob(photo), self._on_read, self.failed.emit)

    def take(self, content: bytes) -> None:
        """Take another picture, or (empty) none; it is stored with the other changes."""
        if not self.picture.show_picture(content):
            self.failed.emit(DeskError("photo-kind"))
            return
        self._new = content
        self.remove.setVisible(bool(content))
        self.edited.emit()

    def changes(self) -> list[Change]:
        """Return the change of the picture, if there is one."""
        agent, content = self._agent, self._new
        return [] if content is None else [lambda desk: set_photo(desk, agent, content)]

    def _on_read(self, content: bytes) -> None:
        if self._new is None:
            self.picture.show_picture(content)

    def _ask(self) -> None:
        kinds = self.tr("Pictures ({pattern})").format(pattern=isolate("*.png *.jpg *.jpeg"))
        asked = QFileDialog(self, self.tr("Choose a photo…").rstrip("…"), "", kinds)
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self._read)
        asked.open()

    def _read(self, name: str) -> None:
        self._context.tasks.query(self, Path(name).read_bytes, self.take, self.failed.emit)
