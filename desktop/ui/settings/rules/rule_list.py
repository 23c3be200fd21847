"""The list of rules: by what sets them off, in their order, each with its switch and what it did today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui.common.delegate import KEYBOARD, Index, RowDelegate
from desktop.ui.common.paint import END, Canvas
from desktop.ui.common.switch import paint_switch
from desktop.ui.theme.fonts import metrics
from desktop.ui.theme.tokens import size

ROW = Qt.ItemDataRole.UserRole
EDGE, HEADING = 16, 36


@dataclass(frozen=True)
class Listed:
    """A rule as a row: its id, under which heading it stands, both lines, its switch.

    ``danger`` paints the second line red: it stopped by itself. ``switchable`` and ``movable`` are what one may do.
    """

    id: str
    group: str
    name: str
    below: str
    active: bool
    danger: bool = False
    switchable: bool = True
    movable: bool = True


@dataclass(frozen=True)
class Heading:
    """What sets off the rules below it, and how many there are."""

    words: str
    count: str


class RuleDelegate(RowDelegate):
    """A heading of 36, or a rule: name over a muted line, the switch at the end."""

    row_height = 49

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two lines, or of a heading."""
        if isinstance(index.data(ROW), Heading):
            return QSize(0, max(HEADING, metrics("small").height() + 16))
        return QSize(0, max(self.row_height, metrics("body", 600).height() + metrics("small").height() + 14))

    def draw(self, canvas: Canvas, index: Index) -> None:
        """Draw heading or rule."""
        row = index.data(ROW)
        if isinstance(row, Heading):
            self._heading(canvas, row, bool(index.row()))
            return
        high, below = metrics("body", 600).height(), metrics("small").height()
        top = (canvas.height - high - below) // 2
        wide = canvas.width - 2 * EDGE - size("switch_width") - 12
        canvas.text(EDGE, top, wide, high, row.name, "body", "text", 600)
        ink = "danger_text" if row.danger else "text_muted"
        canvas.text(EDGE, top + high, wide, below, row.below, "small", ink)
        place = switch_place(canvas.width, canvas.height)
        paint_switch(canvas, place.x(), place.y(), row.active, row.switchable)

    def _heading(self, canvas: Canvas, row: Heading, lined: bool) -> None:
        if lined:
            canvas.shape(0, 0, canvas.width, 1, "divider")
        canvas.text(EDGE, 0, canvas.width - 3 * EDGE - 12, canvas.height, row.words, "small", "text_secondary")
        canvas.text(0, 0, canvas.width - EDGE, canvas.height, row.count, "small", "text_secondary", side=END)
        canvas.shape(0, canvas.height - 1, canvas.width, 1, "divider")


def switch_place(width: int, height: int) -> QRect:
    """Return where a row's switch is drawn, from the leading edge."""
    wide, high = size("switch_width"), size("switch_height")
    return QRect(width - EDGE + 4 - wide, (height - high) // 2, wide, high)


class RuleList(QListWidget):
    """``rule_chosen`` by mouse or arrows, ``switched`` by the switch or Space, ``moved`` with a heading's new order.

    Alt with an arrow or dragging moves a rule among those of its heading.
    """

    rule_chosen = Signal(str)
    switched = Signal(str, bool)
    moved = Signal(list)
    removing = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Rules"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(RuleDelegate(self))
        self._pressed: tuple[QListWidgetItem, QPoint] | None = None
        self._dragging = self._silent = False
        self.currentItemChanged.connect(self._on_current)

    def show_rules(self, headings: Sequence[tuple[Heading, Sequence[Listed]]], chosen: str) -> None:
        """Show other rules; the one that is chosen stays so, without telling."""
        self._silent, scrolled = True, self.verticalScrollBar().value()
        self.clear()
        for heading, rows in headings:
            title = QListWidgetItem(heading.words, self)
            title.setFlags(Qt.ItemFlag.NoItemFlags)
            title.setData(ROW, heading)
            for row in rows:
                self._add(row)
        self.verticalScrollBar().setValue(scrolled)
        self._silent = False
        self.choose(chosen)

    def choose(self, rule: str) -> None:
        """Mark a rule as the present one, without telling; an unknown one marks none."""
        self._silent = True
        found = next((item for item in self._items() if item.data(ROW).id == rule), None)
        self.setCurrentItem(found) if found is not None else self.setCurrentRow(-1)
        self._silent = False

    def chosen(self) -> str:
        """Return the present rule's id, empty without one."""
        item = self.currentItem()
        row = item.data(ROW) if item is not None else None
        return row.id if isinstance(row, Listed) else ""

    def rules(self) -> list[Listed]:
        """Return the rules in the order shown."""
        return [item.data(ROW) for item in self._items()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Switch by Space, move by Alt with an arrow, remove by Delete; the ring shows from the first key on."""
        self.setProperty(KEYBOARD, True)
        item, key = self.currentItem(), event.key()
        row = item.data(ROW) if item is not None else None
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key))
        if isinstance(row, Listed) and key == Qt.Key.Key_Space:
            self._switch(row)
        elif isinstance(row, Listed) and key == Qt.Key.Key_Delete:
            self.removing.emit(row.id)
        elif isinstance(row, Listed) and step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if row.movable and self._put(item, self.row(item) + step):
                self._tell_order(row.group)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a rule, or press its switch without choosing it."""
        item = self.itemAt(event.position().toPoint())
        row = item.data(ROW) if item is not None else None
        self._pressed = None
        if item is not None and isinstance(row, Listed):
            if self._on_switch(item, event.position().toPoint()):
                self._switch(row)
                return
            self._pressed = (item, event.position().toPoint()) if row.movable else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let a pressed rule follow the pointer among those of its heading."""
        where = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        item, begin = self._pressed
        far = (where - begin).manhattanLength() >= QApplication.startDragDistance()
        self._dragging = self._dragging or far
        over = self.itemAt(where)
        if self._dragging and over is not None and over is not item:
            self._put(item, self.row(over))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put a dragged rule down."""
        pressed, dragged = self._pressed, self._dragging
        self._pressed, self._dragging = None, False
        if pressed is not None and dragged:
            self._tell_order(pressed[0].data(ROW).group)
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the rule below the pointer, or of the present one."""
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        item = self.itemAt(event.pos()) if mouse else self.currentItem()
        row = item.data(ROW) if item is not None else None
        if item is not None and isinstance(row, Listed):
            spot = event.pos() if mouse else self.visualItemRect(item).center()
            self.menu_wanted.emit(row.id, self.viewport().mapToGlobal(spot))

    def _add(self, row: Listed) -> None:
        item = QListWidgetItem(row.name, self)
        item.setData(ROW, row)
        state = self.tr("on") if row.active else self.tr("off")
        spoken = self.tr("{name}, {below}, {state}").format(name=row.name, below=row.below, state=state)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setToolTip(spoken)

    def _items(self) -> list[QListWidgetItem]:
        every = [self.item(number) for number in range(self.count())]
        return [item for item in every if isinstance(item.data(ROW), Listed)]

    def _on_switch(self, item: QListWidgetItem, where: QPoint) -> bool:
        rect = self.visualItemRect(item)
        place = switch_place(rect.width(), rect.height()).translated(rect.topLeft()).adjusted(-6, -8, 6, 8)
        return QStyle.visualRect(self.layoutDirection(), rect, place).contains(where)

    def _switch(self, row: Listed) -> None:
        if row.switchable:
            self.switched.emit(row.id, not row.active)

    def _put(self, item: QListWidgetItem, to: int) -> bool:
        """Move a rule to a row of its own heading."""
        target = self.item(to) if 0 <= to < self.count() else None
        other = target.data(ROW) if target is not None else None
        if not isinstance(other, Listed) or other.group != item.data(ROW).group or not other.movable:
            return False
        self._silent = True
        self.takeItem(self.row(item))
        self.insertItem(to, item)
        self.setCurrentItem(item)
        self._silent = False
        return True

    def _tell_order(self, group: str) -> None:
        self.moved.emit([row.id for row in self.rules() if row.group == group])

    def _on_current(self, item: QListWidgetItem | None) -> None:
        row = item.data(ROW) if item is not None else None
        if isinstance(row, Listed) and not self._silent:
            self.rule_chosen.emit(row.id)
