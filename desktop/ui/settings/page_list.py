"""The list of pages at the start of the settings: groups, icons, the present page filled."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from desktop.core.folding import fold
from desktop.ui.common.delegate import KEYBOARD, Index, RowDelegate
from desktop.ui.common.paint import Canvas
from desktop.ui.theme.tokens import icon_size, radius, size

KEY, ICON = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class PageDelegate(RowDelegate):
    """A group's title in small muted letters, a page with its icon."""

    row_height = size("sidebar_item")

    def ground(self, canvas: Canvas, chosen: bool, hovered: bool) -> None:
        """Fill the page's row as the main window's sidebar does."""
        if chosen or hovered:
            fill = "sidebar_selected" if chosen else "sidebar_hover"
            canvas.shape(0, 0, canvas.width, canvas.height, fill, radius("control"))

    def draw(self, canvas: Canvas, index: Index) -> None:
        """Draw title or page."""
        text, icon = str(index.data()), index.data(ICON)
        if not icon:
            canvas.text(8, 4, canvas.width - 12, canvas.height - 4, text, "caption", "text_muted", 600)
            return
        side, chosen = icon_size("normal"), canvas.selected
        ink = "text_on_selected" if chosen else "text"
        canvas.icon(8, (canvas.height - side) // 2, side, str(icon), ink if chosen else "text_secondary")
        canvas.text(34, 0, canvas.width - 40, canvas.height, text, "body", ink, 600 if chosen else 400)


class PageList(QListWidget):
    """``page_chosen`` carries a page's name. Titles cannot be chosen."""

    page_chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "sidebar")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setItemDelegate(PageDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._on_current)

    def add_group(self, title: str, pages: Sequence[tuple[str, str, str]]) -> None:
        """Add a title and pages: name, words, icon."""
        QListWidgetItem(title, self).setFlags(Qt.ItemFlag.NoItemFlags)
        for name, words, icon in pages:
            row = QListWidgetItem(words, self)
            row.setData(KEY, name)
            row.setData(ICON, icon)
            row.setToolTip(words)

    def forget(self) -> None:
        """Empty the list, telling nobody."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)

    def choose(self, name: str) -> None:
        """Mark a page as the present one."""
        for number in range(self.count()):
            if self.item(number).data(KEY) == name:
                self.setCurrentRow(number)

    def leave(self, typed: str, words: Callable[[str], str]) -> None:
        """Leave the pages whose words have everything that is typed, titles only when nothing is."""
        wanted = fold(typed).split()
        for number in range(self.count()):
            row = self.item(number)
            name = row.data(KEY)
            fits = bool(name) and all(word in fold(words(str(name))) for word in wanted)
            row.setHidden(bool(wanted) and not fits)

    def shown(self) -> list[str]:
        """Return the names of the pages that are offered."""
        rows = [self.item(number) for number in range(self.count())]
        return [str(row.data(KEY)) for row in rows if row.data(KEY) and not row.isHidden()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the ring from the first key on."""
        self.setProperty(KEYBOARD, True)
        super().keyPressEvent(event)

    def _on_current(self, row: QListWidgetItem | None) -> None:
        if row is not None and row.data(KEY):
            self.page_chosen.emit(str(row.data(KEY)))
