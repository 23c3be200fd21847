"""The tables of the settings: a header, drawn rows, keys for everything the mouse can do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QStyle, QVBoxLayout, QWidget

from desktop.ui.common import marks
from desktop.ui.common.delegate import KEYBOARD, Index, RowDelegate
from desktop.ui.common.paint import END, START, Canvas
from desktop.ui.common.switch import paint_switch
from desktop.ui.theme.current import theme
from desktop.ui.theme.fonts import metrics
from desktop.ui.theme.tokens import size

ROW = Qt.ItemDataRole.UserRole
EDGE, GAP = 12, 16
MOST = 16_777_215
"""Qt's own limit of a height: none."""
HEAD = 32


@dataclass(frozen=True)
class Column:
    """A column; ``width`` 0 takes what the others leave. Numbers stand at the ``end``."""

    title: str
    width: int = 0
    end: bool = False


@dataclass(frozen=True)
class Row:
    """One row: its id, the texts of its cells, a second line below the first text, a sign before it.

    ``sign`` is avatar, square:NUMBER (a department colour), icon:NAME or empty. A ``faint`` row is not in use. ``on``
    draws a switch at the end, None draws none. ``bad``: the second line
    says what is wrong, in red and below all cells.
    """

    id: str
    cells: tuple[str, ...]
    below: str = ""
    sign: str = ""
    faint: bool = False
    on: bool | None = None
    bad: bool = False


def places(columns: Sequence[Column], width: int) -> list[tuple[int, int]]:
    """Return x and width of every column; one without a width shares what is left."""
    fixed = sum(column.width for column in columns) + GAP * (len(columns) - 1) + 2 * EDGE
    loose = [column for column in columns if not column.width]
    share = max(0, width - fixed) // max(1, len(loose))
    found, x = [], EDGE
    for column in columns:
        wide = column.width or share
        found.append((x, wide))
        x += wide + GAP
    return found


def switch_place(width: int, height: int) -> QRect:
    """Return where a row's switch is drawn, in canvas coordinates; the last column leaves it room."""
    wide, high = size("switch_width"), size("switch_height")
    return QRect(width - EDGE - wide, (height - high) // 2, wide, high)


def beside(header: QWidget, rows: QWidget) -> QRect:
    """Return where a header draws so that its titles stand above the rows, also when these have a scroll bar."""
    return QRect(rows.x(), 0, rows.width() if rows.isVisible() else header.width(), header.height())


class TableDelegate(RowDelegate):
    """Draws a row of a table; rows with a second line are 48 high, others 32."""

    def __init__(self, columns: Sequence[Column], high: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns, self._high = columns, high

    def sizeHint(self, option: object, index: Index) -> QSize:
        """Return the row's height, more where the system's text scale needs it."""
        lines = 2 if self._high > size("table_row") else 1
        return QSize(0, max(self._high, lines * metrics("body").height() + 8))

    def draw(self, canvas: Canvas, index: Index) -> None:
        """Draw the sign and all cells, then the hairline."""
        row: Row = index.data(ROW)
        first, *others = places(self._columns, canvas.width)
        x = first[0] + self._sign(canvas, row, first[0])
        room = first[1] - (x - first[0])
        ink = "text_muted" if row.faint else "text"
        high, half = canvas.height, canvas.height // 2
        if row.below:
            canvas.text(x, 5, room, half - 4, row.cells[0], "body", ink, 400 if row.faint else 600)
            wide = room if not row.bad else switch_place(canvas.width, high).x() - GAP - x
            canvas.text(x, half + 1, wide, half - 6, row.below, "small", "danger_text" if row.bad else "text_muted")
        else:
            canvas.text(x, 0, room, high, row.cells[0], "body", ink, 400 if row.faint else 600)
        for column, (at, wide), text in zip(self._columns[1:], others, row.cells[1:], strict=True):
            y, tall = (5, half - 4) if row.bad else (0, high)
            canvas.text(at, y, wide, tall, text, "body", ink, side=END if column.end else START)
        if row.on is not None:
            place = switch_place(canvas.width, high)
            paint_switch(canvas, place.x(), place.y(), row.on)
        canvas.shape(0, high - 1, canvas.width, 1, "divider")

    def _sign(self, canvas: Canvas, row: Row, x: int) -> int:
        kind, _, what = row.sign.partition(":")
        if kind == "avatar":
            side = size("avatar")
            canvas.painter.setOpacity(0.55 if row.faint else 1.0)
            marks.avatar(canvas, x, (canvas.height - side) // 2, side, row.cells[0], row.id)
            canvas.painter.setOpacity(1.0)
            return side + 12
        if kind == "square":
            fills = canvas.theme.row("department_fills")
            canvas.shape(x, (canvas.height - 10) // 2, 10, 10, fills[int(what) % len(fills)], 3)
            return 20
        if kind == "icon":
            canvas.icon(x, (canvas.height - 14) // 2, 14, what, "text_secondary")
            return 24
        return 0


class TableHeader(QWidget):
    """The titles of the columns, in line with the rows."""

    def __init__(self, columns: Sequence[Column], below: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns, self._below = columns, below
        self.setFixedHeight(max(HEAD, metrics("caption").height() + 12))

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Take other titles."""
        self._columns = columns
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the titles and the line below them."""
        painter = QPainter(self)
        canvas = Canvas(painter, beside(self, self._below), self.layoutDirection(), theme())
        for column, (x, wide) in zip(self._columns, places(self._columns, canvas.width), strict=True):
            side = END if column.end else START
            canvas.text(x, 0, wide, canvas.height, column.title, "caption", "text_secondary", 600, side)
        canvas.shape(0, canvas.height - 1, canvas.width, 1, "border")
        painter.end()


class TableRows(QListWidget):
    """The rows. ``opened`` by Enter or a double click, ``removing`` by Delete, ``menu_wanted`` with the place.

    ``moved`` carries the ids in their new order after a drag or Alt with an arrow, where the rows may be moved;
    ``switched`` a row whose switch was clicked, or Space pressed, and what it is to be.
    """

    opened = Signal(str)
    removing = Signal(str)
    menu_wanted = Signal(str, QPoint)
    moved = Signal(list)
    switched = Signal(str, bool)

    def __init__(self, name: str, columns: Sequence[Column], high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(TableDelegate(columns, high, self))
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(item.data(ROW).id))
        self.model().rowsMoved.connect(lambda *where: self.moved.emit(self.ids()))

    def let_move(self, may: bool) -> None:
        """Let rows be dragged to another place, or not."""
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.InternalMove if may else mode.NoDragDrop)

    def ids(self) -> list[str]:
        """Return the ids in the order shown."""
        return [self.item(number).data(ROW).id for number in range(self.count())]

    def chosen(self) -> str:
        """Return the id of the present row, empty without one."""
        item = self.currentItem()
        return str(item.data(ROW).id) if item is not None else ""

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the chosen one stays chosen when it is still there."""
        before, scrolled = self.chosen(), self.verticalScrollBar().value()
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.cells[0], self)
            item.setData(ROW, row)
            state = "" if row.on is None else self.tr("on") if row.on else self.tr("off")
            spoken = ", ".join(cell for cell in (*row.cells, row.below, state) if cell)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setToolTip(row.below if row.bad else "")
        self.choose(before)
        self.verticalScrollBar().setValue(scrolled)

    def choose(self, identity: str) -> None:
        """Make a row the present one."""
        if identity in self.ids():
            self.setCurrentRow(self.ids().index(identity))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, remove and move by keys; the ring shows from the first key on."""
        self.setProperty(KEYBOARD, True)
        chosen, key = self.chosen(), event.key()
        if chosen and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(chosen)
        elif chosen and key == Qt.Key.Key_Delete:
            self.removing.emit(chosen)
        elif chosen and key == Qt.Key.Key_Space and self.currentItem().data(ROW).on is not None:
            self.switched.emit(chosen, not self.currentItem().data(ROW).on)
        elif chosen and event.modifiers() & Qt.KeyboardModifier.AltModifier and key in _STEPS:
            self._step(_STEPS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Turn the switch that was clicked."""
        super().mouseReleaseEvent(event)
        item = self.itemAt(event.position().toPoint())
        if item is None or item.data(ROW).on is None or event.button() != Qt.MouseButton.LeftButton:
            return
        row: Row = item.data(ROW)
        rect = self.visualItemRect(item)
        place = switch_place(rect.width(), rect.height()).translated(rect.topLeft())
        place = QStyle.visualRect(self.layoutDirection(), rect, place)
        if place.adjusted(-4, -4, 4, 4).contains(event.position().toPoint()):
            self.switched.emit(row.id, not row.on)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row below the pointer, or of the present one."""
        item = self.itemAt(event.pos()) if event.reason() == QContextMenuEvent.Reason.Mouse else self.currentItem()
        if item is not None:
            self.setCurrentItem(item)
            spot = self.visualItemRect(item).center() if event.reason() != event.Reason.Mouse else event.pos()
            self.menu_wanted.emit(item.data(ROW).id, self.viewport().mapToGlobal(spot))

    def _step(self, by: int) -> None:
        at = self.currentRow()
        to = at + by
        if self.dragDropMode() != QAbstractItemView.DragDropMode.InternalMove or not 0 <= to < self.count():
            return
        self.insertItem(to, self.takeItem(at))
        self.setCurrentRow(to)
        self.moved.emit(self.ids())


_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Table(QWidget):
    """Header and rows as one; ``rows`` has the signals."""

    def __init__(self, name: str, columns: Sequence[Column], high: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns, self._high = list(columns), high or size("table_row")
        self.rows = TableRows(name, columns, self._high)
        self.setFocusProxy(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._header = TableHeader(columns, self.rows.viewport())
        self.rows.verticalScrollBar().rangeChanged.connect(lambda least, most: self._header.update())
        column.addWidget(self._header)
        column.addWidget(self.rows, 1)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns; the rows that follow have as many cells."""
        if list(columns) == self._columns:
            return
        self._columns = list(columns)
        self.rows.clear()
        self._header.show_columns(columns)
        self.rows.setItemDelegate(TableDelegate(columns, self._high, self.rows))

    def fit(self, few: bool) -> None:
        """Be as high as a few rows need, or take all the room there is."""
        rows = self.rows.count() * max(1, self.rows.sizeHintForRow(0))
        self.setMaximumHeight(self._header.height() + rows + 2 if few else MOST)
