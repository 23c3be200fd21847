"""A week as a drawing: seven rows of 24 hours with the windows as bars, edited by mouse and by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.ui.common.paint import Canvas
from desktop.ui.settings.hours import week_shape as shape
from desktop.ui.settings.hours.painting import Look, paint_week
from desktop.ui.settings.hours.typed import Spans, span_words
from desktop.ui.settings.hours.week_grid import Grab, WeekGrid
from desktop.ui.settings.hours.week_keys import act_on
from desktop.ui.settings.hours.week_shape import DAYS, Window
from desktop.ui.theme.current import theme
from desktop.ui.theme.tokens import size, space


class WeekDrawing(QWidget):
    """``changed`` after every change by a person; ``day_chosen`` when another day is the present one.

    ``menu_wanted`` carries where a menu for the present day belongs. Keys: arrows choose a day and move a window,
    with Shift its end, with Ctrl its start; Page keys choose a window; Insert or Enter adds one, Delete removes it.
    """

    changed = Signal()
    day_chosen = Signal(int)
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.windows: list[Window] = []
        self.day = 0
        self.chosen: Window | None = None
        self._grab: Grab | None = None
        self._by_key = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The week, drawn"))
        self.setMinimumWidth(160)

    @property
    def gap(self) -> int:
        """Pixels between two rows: those between the fields beside them."""
        return space("tight")

    def sizeHint(self) -> QSize:
        """Return seven rows."""
        return QSize(320, DAYS * size("table_row") + (DAYS - 1) * self.gap)

    def week(self) -> list[Spans]:
        """Return the seven days as they are drawn."""
        return shape.week_of(self.windows)

    def show_week(self, week: Sequence[Spans]) -> None:
        """Draw other windows, telling nobody."""
        self.windows = shape.windows_of(week)
        if self.chosen not in self.windows:
            self.chosen = None
        self._tell()
        self.update()

    def choose_day(self, day: int, window: Window | None = None) -> None:
        """Make a day, and one of its windows, the present one."""
        self.chosen = window
        if day != self.day:
            self.day = day
            self.day_chosen.emit(day)
        self._tell()
        self.update()

    def put(self, old: Window | None, new: Window | None) -> None:
        """Put one window in the place of another; None adds or takes away."""
        if old == new:
            return
        self.windows = sorted([*(each for each in self.windows if each != old), *([new] if new else [])])
        self.choose_day(new.day if new else self.day, new)
        self.changed.emit()

    def others(self, window: Window | None) -> list[Window]:
        """Return all windows but one."""
        return [each for each in self.windows if each != window]

    def grid(self) -> WeekGrid:
        """Return how minutes and rows lie in the widget now."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return WeekGrid(self.width(), self.height(), self.gap, rtl)

    def words(self) -> str:
        """Say the present day and what is open then, for those who hear the drawing."""
        name = QLocale().standaloneDayName(self.day + 1)
        if self.chosen is not None:
            return self.tr("{day}: {hours}, chosen").format(day=name, hours=span_words([self.chosen.span]))
        hours = span_words(self.week()[self.day])
        return self.tr("{day}: {hours}").format(day=name, hours=hours or self.tr("closed"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an edge, a window, or an empty place to draw a new one."""
        self._by_key = False
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._grab = self.grid().grab(event.position().toPoint(), self.windows)
        self.choose_day(self._grab.day, self._grab.window)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held; else show by the pointer what could be."""
        spot, grid = event.position().toPoint(), self.grid()
        if self._grab is None:
            part = grid.grab(spot, self.windows).part
            shapes = {"start": Qt.CursorShape.SizeHorCursor, "end": Qt.CursorShape.SizeHorCursor}
            self.setCursor(shapes.get(part, Qt.CursorShape.ArrowCursor))
            return
        held = self._grab
        made = grid.dragged(held, spot, self.others(held.window))
        if made is not None and made != held.window:
            self._grab = held.holding(made)
            self.put(held.window, made)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grab = None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the day below the pointer, or of the present one."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            grab = self.grid().grab(event.pos(), self.windows)
            self.choose_day(grab.day, grab.window)
            self.menu_wanted.emit(event.globalPos())
        else:
            top, high = self.grid().row(self.day)
            self.menu_wanted.emit(self.mapToGlobal(QPoint(self.width() // 2, top + high)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do by keys what the mouse does."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if not act_on(self, event, rtl):
            super().keyPressEvent(event)
            return
        self._by_key = True
        event.accept()
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say the hours of the window below the pointer in a tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            window = self.grid().grab(event.pos(), self.windows).window
            where = QLocale().standaloneDayName(window.day + 1) if window else ""
            QToolTip.showText(event.globalPos(), f"{where} {span_words([window.span])}" if window else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw hours, windows, and the ring where keys act."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        look = Look(self.windows, self.day, self.chosen, self.hasFocus(), self._by_key, self.isEnabled())
        paint_week(canvas, self.grid(), look)
        painter.end()

    def _tell(self) -> None:
        words = self.words()
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
