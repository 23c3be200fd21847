"""The matrix: a list of sliders worked by mouse and keyboard. Left and Right move, a click sets, Space switches."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListView, QMenu, QToolTip, QWidget

from desktop.core.permissions import Permission, Scope
from desktop.ui.common.delegate import KEYBOARD
from desktop.ui.explaining import right_words, scope_name
from desktop.ui.settings.roles.delegate import RightDelegate
from desktop.ui.settings.roles.rows import GroupRow, RightRow, RightsModel
from desktop.ui.settings.roles.stops import EDGE, Stops
from desktop.ui.theme.fonts import text_width


class Matrix(QListView):
    """One role's rights. ``wanted`` asks for a scope, ``put_back`` for what the role came with, ``asked`` who can."""

    wanted = Signal(object, object)
    put_back = Signal(object)
    asked = Signal(object)

    def __init__(self, model: RightsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rights = model
        self.can_ask = True
        self.setModel(model)
        self.setItemDelegate(RightDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.setAccessibleName(self.tr("Rights of the role"))

    def stops(self) -> Stops:
        """Return where the stops are, for the heads above."""
        return Stops(self.width())

    def move_stop(self, by: int) -> None:
        """Move the current row's slider by one stop; a title folds and unfolds instead."""
        row = self._current()
        if isinstance(row, GroupRow):
            self._fold(row, by < 0)
        elif row is not None and not row.right.scoped:
            self._want(row, Scope.ALL if by > 0 else Scope.NONE)
        elif row is not None:
            scopes = row.right.scopes
            place = max(0, min(len(scopes) - 1, scopes.index(row.right.fitting(row.scope)) + by))
            self._want(row, scopes[place])

    def press(self) -> None:
        """Do what Space does: switch a right on or off, fold a title."""
        row = self._current()
        if isinstance(row, GroupRow):
            self._fold(row, not row.folded)
        elif row is not None and not row.right.scoped:
            self._want(row, Scope.NONE if row.scope else Scope.ALL)

    def say(self, words: str) -> None:
        """Speak words to a screen reader."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys that move stops; the rest walk the list. Arrows follow what is seen, also mirrored."""
        self.setProperty(KEYBOARD, True)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {Qt.Key.Key_Left: 1 if rtl else -1, Qt.Key.Key_Right: -1 if rtl else 1}
        key = Qt.Key(event.key())
        row = self._current()
        if key in steps:
            self.move_stop(steps[key])
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.press()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and isinstance(row, RightRow):
            self.put_back.emit(row.right.permission)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Set the stop that was clicked, or fold the title."""
        self.setProperty(KEYBOARD, False)
        super().mousePressEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        row, scope = self.hit(event.position().toPoint())
        if isinstance(row, GroupRow):
            self._fold(row, not row.folded)
        elif row is not None and scope is not None:
            toggled = Scope.NONE if row.scope else Scope.ALL
            self._want(row, scope if row.right.scoped else toggled)

    def viewportEvent(self, event: QEvent) -> bool:
        """Explain the right under the mouse, or name the stop."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row, scope = self.hit(event.pos())
            words = self.tip(row, scope) if isinstance(row, RightRow) else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def hit(self, place: QPoint) -> tuple[GroupRow | RightRow | None, Scope | None]:
        """Return the row at a place of the viewport, and the stop when there is one."""
        index = self.indexAt(place)
        if not index.isValid():
            return None, None
        row = self._rights.row_at(index.row())
        if isinstance(row, GroupRow):
            return row, None
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return row, self.stops().at(self.viewport().width() - place.x() if rtl else place.x(), row.right.scopes)

    def tip(self, row: RightRow, scope: Scope | None) -> str:
        """Return what is said about a right, or about one of its stops: what it means, or why it cannot be."""
        permission = row.right.permission
        if scope is not None and not row.locked and scope > row.limit:
            return self._beyond(row)
        if scope is not None and row.right.scoped:
            return scope_name(permission, scope)
        words, room = right_words(permission), self.stops().begin - EDGE - 8
        if not row.right.used:
            words = self.tr("{words} No effect yet.").format(words=words)
        cut = text_width(row.label, "body") > room
        return self.tr("{right}: {words}").format(right=row.label, words=words) if cut else words

    def _current(self) -> GroupRow | RightRow | None:
        index = self.currentIndex()
        return self._rights.row_at(index.row()) if index.isValid() else None

    def _want(self, row: RightRow, scope: Scope) -> None:
        if row.locked or scope == row.scope:
            return
        if scope > row.limit:
            words = self._beyond(row)
            where = self.visualRect(self.currentIndex()).center()
            QToolTip.showText(self.viewport().mapToGlobal(where), words, self)
            self.say(words)
            return
        self.wanted.emit(row.right.permission, scope)
        self.say(scope_name(row.right.permission, scope))

    def _beyond(self, row: RightRow) -> str:
        if row.limit == Scope.NONE:
            return self.tr("You do not hold this right yourself, so you cannot grant it.")
        reach = scope_name(row.right.permission, row.limit)
        return self.tr("You hold this right only so far: {reach}.").format(reach=reach)

    def _fold(self, row: GroupRow, folded: bool) -> None:
        if folded == row.folded:
            return
        self._rights.fold_group(row.key, folded)
        self.setCurrentIndex(self._rights.index(self._rights.place_of(row.key)))

    def _open_menu(self, place: QPoint) -> None:
        index = self.indexAt(place) if not self.property(KEYBOARD) else self.currentIndex()
        menu = self.menu_for(index)
        if menu is not None:
            menu.popup(self.viewport().mapToGlobal(place))

    def menu_for(self, index: QModelIndex) -> QMenu | None:
        """Return the menu of a right; None where there is nothing to do."""
        row = self._rights.row_at(index.row()) if index.isValid() else None
        if not isinstance(row, RightRow):
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        permission: Permission = row.right.permission
        if row.differs and not row.locked:
            menu.addAction(self.tr("Put back")).triggered.connect(lambda: self.put_back.emit(permission))
        if self.can_ask:
            menu.addAction(self.tr("Who can…?")).triggered.connect(lambda: self.asked.emit(permission))
        return None if menu.isEmpty() else menu
