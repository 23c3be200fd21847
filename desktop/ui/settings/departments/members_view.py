"""The table of members: a person, the role here, four switches, all drawn, each worked by mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.common import marks
from desktop.ui.common.delegate import KEYBOARD
from desktop.ui.common.paint import CENTRE, START, Canvas
from desktop.ui.common.switch import paint_switch
from desktop.ui.context_panel.choices import Choice, choice_menu
from desktop.ui.settings.departments.members_model import MEMBER, PERSON, ROLE, SEAT, Index, MembersModel, Seat
from desktop.ui.settings.table import beside
from desktop.ui.theme.current import theme
from desktop.ui.theme.fonts import metrics
from desktop.ui.theme.tokens import border, radius, size

HIGH, HEAD = 48, 32
WIDTHS = {ROLE: 160, 2: 64, 3: 64, 4: 64, 5: 64}


class MemberDelegate(QStyledItemDelegate):
    """Draws a cell. Who is no member is lighter and keeps the switches in place."""

    def __init__(self, model: MembersModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row of two lines."""
        return QSize(0, HIGH)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell, the hairline, and the ring of the cell that keys work on."""
        painter.save()
        canvas = Canvas(painter, option.rect, option.direction, theme())
        seat: Seat = index.data(SEAT)
        column = index.column()
        if column == PERSON:
            self._person(canvas, seat)
        elif column == ROLE:
            self._role(canvas, seat)
        else:
            x, y = (canvas.width - size("switch_width")) // 2, (canvas.height - size("switch_height")) // 2
            paint_switch(canvas, x, y, self._model.is_on(seat, column))
        canvas.shape(0, canvas.height - 1, canvas.width, 1, "divider")
        view = option.widget
        if option.state & QStyle.StateFlag.State_HasFocus and view is not None and view.property(KEYBOARD):
            canvas.ring()
        painter.restore()

    def _person(self, canvas: Canvas, seat: Seat) -> None:
        side = size("avatar")
        if seat.colour < 0:
            marks.avatar(canvas, 0, (canvas.height - side) // 2, side, seat.name, seat.key)
        else:
            fills = canvas.theme.row("department_fills")
            canvas.shape(9, (canvas.height - 10) // 2, 10, 10, fills[seat.colour % len(fills)], 3)
        x, room = side + 12, canvas.width - side - 24
        ink, weight = ("text", 600) if seat.member else ("text_secondary", 400)
        if not seat.below:
            canvas.text(x, 0, room, canvas.height, seat.name, "body", ink, weight)
            return
        canvas.text(x, 5, room, 20, seat.name, "body", ink, weight)
        canvas.text(x, 25, room, 18, seat.below, "small", "text_muted")

    def _role(self, canvas: Canvas, seat: Seat) -> None:
        if not seat.member:
            return
        words = self._model.roles.get(seat.role, self._model.roles.get("", ""))
        if self._model.fixed_roles:
            canvas.text(0, 0, canvas.width - 12, canvas.height, words, "body", "text")
            return
        wide, high = canvas.width - 12, size("button_small")
        top = (canvas.height - high) // 2
        canvas.outline(0, top, wide, high, "border_strong", radius("control"), border("line"))
        canvas.text(8, top, wide - 34, high, words, "body", "text", 500)
        canvas.icon(wide - 22, top + (high - 14) // 2, 14, "chevron-down", "text_secondary")


class MembersTable(QTableView):
    """Space and a click turn a switch; Enter and a click on a role open its menu; arrows walk the cells."""

    def __init__(self, model: MembersModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(MemberDelegate(model, self))
        self.setShowGrid(False)
        self.setProperty("ground", "raised")
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(HIGH)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(PERSON, QHeaderView.ResizeMode.Stretch)
        for column, wide in WIDTHS.items():
            self.setColumnWidth(column, wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Work the present cell."""
        self.setProperty(KEYBOARD, True)
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.work(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Work the cell that was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index == self.currentIndex() and index.isValid():
            self.work(index)

    def work(self, index: QModelIndex) -> None:
        """Turn the switch of a cell, or offer roles."""
        if index.column() >= MEMBER:
            self._rows.switch(index.row(), index.column())
        elif index.column() == ROLE and self._rows.seat(index.row()).member and not self._rows.fixed_roles:
            self._offer_roles(index)

    def _offer_roles(self, index: QModelIndex) -> None:
        seat = self._rows.seat(index.row())
        choices = [Choice(key, words) for key, words in self._rows.roles.items()]
        run = self._rows.give_role
        menu = choice_menu(self, choices, frozenset({seat.role}), lambda key: run(index.row(), key))
        where = self.visualRect(index)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = where.right() - menu.sizeHint().width() if rtl else where.left()
        menu.popup(self.viewport().mapToGlobal(QPoint(x, where.bottom() - 6)))


class MembersHeader(QWidget):
    """Titles in line with the columns; the first one counts."""

    def __init__(self, table: MembersTable, titles: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table, self._titles, self.counted = table, titles, ""
        self.setFixedHeight(max(HEAD, metrics("caption").height() + 12))

    def say(self, counted: str) -> None:
        """Show another count."""
        self.counted = counted
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the titles and the line below them."""
        painter = QPainter(self)
        canvas = Canvas(painter, beside(self, self._table.viewport()), self.layoutDirection(), theme())
        x = 0
        for column, title in enumerate((self.counted, *self._titles)):
            wide = self._table.columnWidth(column)
            side = CENTRE if column >= MEMBER else START
            if not self._table.isColumnHidden(column):
                canvas.text(x, 0, wide, canvas.height, title, "caption", "text_secondary", 600, side)
                x += wide
        canvas.shape(0, canvas.height - 1, canvas.width, 1, "border")
        painter.end()


class Members(QWidget):
    """Header and table as one."""

    def __init__(self, model: MembersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = MembersTable(model, self.tr("Members"))
        titles = (self.tr("Role here"), self.tr("Member"), self.tr("Tickets"), self.tr("Chats"), self.tr("Calls"))
        model.titles = titles
        self.header = MembersHeader(self.table, titles)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.table, 1)
        self._model = model
        self.table.verticalScrollBar().rangeChanged.connect(lambda least, most: self.header.update())
        model.dataChanged.connect(lambda *where: self._count())
        model.modelReset.connect(self._count)
        self._count()

    def _count(self) -> None:
        members = len(self._model.members)
        words = self.tr("{members} of %n agent(s) belong here", "", self._model.size)
        if self._model.size and self._model.seat_of_department:
            words = self.tr("Belongs to {members} of %n department(s)", "", self._model.size)
        self.header.say(words.format(members=members))
