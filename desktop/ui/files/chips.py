"""The files of a message as chips: Space previews, Enter opens, the menu saves, dragging takes a copy out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.store.queries.rows import AttachmentRow
from desktop.ui.common.buttons import Button
from desktop.ui.common.chip import Chip
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.text import set_tip
from desktop.ui.files.attachments import Attachments
from desktop.ui.files.kinds import Deed, deed_of, icon_of
from desktop.ui.theme.current import give_icon
from desktop.ui.time_words import size_words


class FileChip(Chip):
    """Name, kind and size; worked by mouse, keyboard and menu."""

    def __init__(self, row: AttachmentRow, attachments: Attachments, parent: QWidget | None = None) -> None:
        super().__init__(row.name, icon_of(row), size_words(row.size), parent=parent)
        self.row = row
        self._attachments = attachments
        self._pressed: QPoint | None = None
        self._dragged = False
        self.setAccessibleName(self.tr("File {name}, {size}").format(name=row.name, size=size_words(row.size)))
        set_tip(self, self._hint())
        self.clicked.connect(self._on_clicked)

    def _hint(self) -> str:
        deed = deed_of(self.row)
        if deed == Deed.SAVE:
            return self.tr("{name}\nIt could run a program, so it can only be saved.").format(name=self.row.name)
        if deed == Deed.PROGRAM:
            return self.tr("{name}\nEnter opens a copy.").format(name=self.row.name)
        return self.tr("{name}\nSpace shows it here.").format(name=self.row.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Preview by Space; Enter opens as a click does."""
        if event.key() == Qt.Key.Key_Space:
            self._attachments.preview(self.row)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag a copy out once the pointer has gone far enough."""
        spot = event.position().toPoint()
        far = QApplication.startDragDistance()
        if self._pressed is not None and (spot - self._pressed).manhattanLength() >= far:
            self._pressed = None
            self.setDown(False)
            self._attachments.drag(self.row, self)
            return
        super().mouseMoveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer everything that can be done with the file."""
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """Make the menu; what a file of this kind cannot do is left out."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        deed = deed_of(self.row)
        if deed in (Deed.PICTURE, Deed.TEXT, Deed.MAIL):
            give_icon(menu.addAction(self.tr("Preview"), lambda: self._attachments.preview(self.row)), "eye")
        if deed == Deed.PROGRAM:
            give_icon(menu.addAction(self.tr("Open a copy"), self._on_clicked), "external-link")
        give_icon(menu.addAction(self.tr("Save as…"), lambda: self._attachments.save(self.row)), "download")
        return menu

    def _on_clicked(self) -> None:
        self._attachments.open(self.row)


class FileChips(QWidget):
    """All files of a message, and a button that saves them together once there are two."""

    def __init__(self, rows: Sequence[AttachmentRow], attachments: Attachments, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = [FileChip(row, attachments, self) for row in rows]
        flow = FlowLayout(self, gap=6)
        for chip in self.chips:
            flow.addWidget(chip)
        if len(rows) > 1:
            everything = Button(self.tr("Save all"), "quiet", "download", small=True)
            everything.clicked.connect(lambda: attachments.save_all(rows))
            flow.addWidget(everything)
