"""The list widget itself: a table of one column, because a list view would measure every row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelection, QMimeData, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop.store.queries.rows import TicketRow
from desktop.ui.common.delegate import KEYBOARD
from desktop.ui.tickets.model import RowRole, TicketModel
from desktop.ui.tickets.overlay_scroll import OverlayScroll
from desktop.ui.tickets.row_delegate import TicketDelegate
from desktop.ui.time_words import ticket_number_words

TICKETS_MIME = "application/x-deskbell-tickets"
SELECTING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
SETTLE_MS = 90
"""Pause after which a ticket counts as chosen while a key is held down."""


class TicketView(QTableView):
    """Shows tickets. ``current_changed`` follows the cursor, ``opened`` is Enter or a double click."""

    current_changed = Signal(object)
    chosen_changed = Signal(int)
    opened = Signal(str)
    left = Signal()

    def __init__(self, model: TicketModel, delegate: TicketDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self._drawn = delegate
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._tell_current)
        self._told: str | None = None
        self._dress()
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.doubleClicked.connect(self._on_double_click)

    def set_compact(self, compact: bool) -> None:
        """Draw rows in two lines instead of three."""
        self._drawn.compact = compact
        self.measure()

    def measure(self) -> None:
        """Take the row height of the fonts in use."""
        self.verticalHeader().setDefaultSectionSize(self._drawn.row_pixels())
        self.viewport().update()

    def current_row(self) -> TicketRow | None:
        """Return the ticket under the cursor."""
        found: TicketRow | None = self.currentIndex().data(RowRole)
        return found

    def chosen(self, most: int | None = None) -> list[TicketRow]:
        """Return the selected tickets, from top to bottom, or the first of them."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())[:most]
        return [row for row in map(self._rows.row, rows) if row is not None]

    def go_to(self, position: int) -> None:
        """Put the cursor on a row and select it alone."""
        index = self._rows.index(position, 0)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def step(self, by: int) -> None:
        """Move the cursor up or down; from nowhere, to the first row.

        Qt puts a cursor on the first row of a list that gets the focus without selecting it: that is nowhere too.
        """
        here = self.currentIndex()
        if not self.selectionModel().isSelected(here):
            by = 0
        target = min(max(here.row() + by, 0), self._rows.rowCount() - 1)
        self.setProperty(KEYBOARD, True)
        self.go_to(target)

    def without_telling(self, change: Callable[[], None]) -> None:
        """Change rows or selection so that nobody takes it for a person's choice."""
        self.selectionModel().blockSignals(True)
        try:
            change()
        finally:
            self.selectionModel().blockSignals(False)
        if self.isVisible():
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; from the first key on, rows show their focus ring."""
        self.setProperty(KEYBOARD, True)
        row = self.current_row()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.opened.emit(row.id)
            return
        arrow = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers() & SELECTING
        if arrow and not self.selectionModel().hasSelection():
            self.step(0)  # the cursor that Qt put on the first row is nowhere yet
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus ring away again."""
        self.setProperty(KEYBOARD, False)
        super().mousePressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters are commands here, and searching a million rows would read them all."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when Tab brought the focus here."""
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.setProperty(KEYBOARD, True)
        super().focusInEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer went, so that rows may move again."""
        super().leaveEvent(event)
        self.left.emit()

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected tickets, to places of the sidebar or as numbers into another program."""
        chosen = self.chosen()
        if not chosen:
            return
        data = QMimeData()
        data.setData(TICKETS_MIME, "\n".join(row.id for row in chosen).encode())
        data.setText(", ".join(f"#{ticket_number_words(row.number, row.id)}" for row in chosen))
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)

    def place(self) -> tuple[int, int]:
        """Return the row number of the topmost row and how far it is scrolled off, to find the place again."""
        position = self.rowAt(0)
        rids = self._rows.rids
        if not 0 <= position < len(rids):
            return 0, 0
        return rids[position], -self.rowViewportPosition(position)

    def return_to(self, place: tuple[int, int], near: int) -> None:
        """Scroll so that the row of ``place`` stands where it stood."""
        position = self._rows.position_of(place[0], near)
        if position >= 0:
            self.verticalScrollBar().setValue(position * self._drawn.row_pixels() + place[1])

    @property
    def held(self) -> bool:
        """Whether rows must not move: the pointer is on them, or the list is scrolled."""
        pointer = self.window().isActiveWindow() and self.viewport().underMouse()
        return pointer or self.verticalScrollBar().value() > 0

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_bar = OverlayScroll(self)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(1)
        side = self.verticalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setMinimumSectionSize(1)
        side.setDefaultSectionSize(self._drawn.row_pixels())
        self.setAccessibleName(self.tr("Tickets"))

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        self._note()

    def _note(self) -> None:
        """Tell of the cursor at once, but of a cursor that keeps moving only where it stops."""
        waiting = self._settle.isActive()
        self._settle.start()
        if not waiting:
            self._tell_current()

    def _tell_current(self) -> None:
        row = self.current_row() if self.selectionModel().isSelected(self.currentIndex()) else None
        told = row.id if row else None
        if told != self._told:
            self._told = told
            self.current_changed.emit(row)

    def _on_selection(self, chosen: QItemSelection, dropped: QItemSelection) -> None:
        self._note()
        self.chosen_changed.emit(len(self.selectionModel().selectedRows()))

    def _on_double_click(self, index: QModelIndex) -> None:
        row: TicketRow | None = index.data(RowRole)
        if row is not None:
            self.opened.emit(row.id)

    def menu_point(self) -> QPoint:
        """Return where a context menu opened by key belongs, in the viewport."""
        return self.visualRect(self.currentIndex()).center()
