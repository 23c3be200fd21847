"""The four panes beside each other, and which of them fit.

Below 1440 the details start closed, below 1240 they lie over the conversation for as long as they are looked at,
below 1000 the sidebar becomes a rail, below 720 list and conversation take turns. Widths a person drags are
remembered; a double click on a line brings the usual width back.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QStyle, QWidget

from desktop.ui.preferences import Preferences
from desktop.ui.theme.tokens import size

DETAILS_START, DETAILS_STAY, SIDEBAR_WHOLE, BOTH_PANES = 1440, 1240, 1000, 720


class Line(QSplitterHandle):
    """The line between two panes."""

    restored = Signal(QObject)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the usual width."""
        self.restored.emit(self)


class Panes(QSplitter):
    """Sidebar, list, conversation, details. ``details_changed`` tells whether the details show."""

    details_changed = Signal(bool)

    def __init__(
        self, preferences: Preferences, sidebar: QWidget, tickets: QWidget, conversation: QWidget, details: QWidget
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._preferences = preferences
        self._sidebar, self._list, self._conversation, self._details = sidebar, tickets, conversation, details
        self._reading = False
        self._peeking = False
        self.setProperty("kind", "panes")
        self.setHandleWidth(size("splitter_line"))
        self.setChildrenCollapsible(False)
        for pane in (sidebar, tickets, conversation, details):
            self.addWidget(pane)
        conversation.setMinimumWidth(size("conversation_min"))
        details.setMinimumWidth(size("context_min"))
        details.installEventFilter(self)
        self.setStretchFactor(2, 1)
        self.splitterMoved.connect(self._on_moved)

    @property
    def taking_turns(self) -> bool:
        """Whether only one of list and conversation fits."""
        return self.width() < BOTH_PANES

    @property
    def details_shown(self) -> bool:
        """Whether the details show, beside or over the conversation."""
        return self._peeking or (self._details.parentWidget() is self and not self._details.isHidden())

    def read(self, reading: bool) -> bool:
        """Turn to the conversation (or back to the list) where they take turns; False where both fit."""
        self._reading = reading
        self.arrange()
        return self.taking_turns

    def toggle_details(self) -> None:
        """Show or hide the details; what was chosen is remembered, a look over the conversation is not."""
        if self.width() >= DETAILS_STAY:
            self._preferences.context_open = "closed" if self.details_shown else "open"
        else:
            self._peeking = not self._peeking
        self.arrange()

    def stop_peeking(self) -> None:
        """Close details that lie over the conversation."""
        if self._peeking:
            self._peeking = False
            self.arrange()

    def arrange(self) -> None:
        """Give every pane its width for the window's width."""
        wide = self.width()
        rail, turns = wide < SIDEBAR_WHOLE, wide < BOTH_PANES
        beside = self._details_beside(wide)
        before = self.details_shown
        self._peeking = self._peeking and wide < DETAILS_STAY
        self._list.setVisible(not turns or not self._reading)
        self._conversation.setVisible(not turns or self._reading)
        self._conversation.setMinimumWidth(0 if turns else size("conversation_min"))
        self._fix_sidebar(rail)
        self._put_details(beside)
        side = size("sidebar_rail") if rail else self._preferences.sidebar_width
        details = self._preferences.context_width if beside else 0
        room = wide - side - details - size("conversation_min") - 3
        tickets = wide - side if turns else max(size("list_min"), min(self._preferences.list_width, room))
        self.setSizes([side, tickets, max(0, wide - side - tickets - details - 3), details])
        if before != self.details_shown:
            self.details_changed.emit(self.details_shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new width."""
        super().resizeEvent(event)
        self.arrange()

    def createHandle(self) -> QSplitterHandle:
        """Make a line that knows double clicks."""
        line = Line(self.orientation(), self)
        line.restored.connect(self._on_restored)
        return line

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the peeking details on Esc."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and self._peeking
            and getattr(event, "key", int)() == Qt.Key.Key_Escape
        ):
            self.stop_peeking()
            return True
        return False

    def _details_beside(self, wide: int) -> bool:
        wish = self._preferences.context_open
        return wide >= DETAILS_STAY and (wish == "open" or (wish == "auto" and wide >= DETAILS_START))

    def _fix_sidebar(self, rail: bool) -> None:
        narrow = size("sidebar_rail")
        self._sidebar.setMinimumWidth(narrow if rail else size("sidebar_min"))
        self._sidebar.setMaximumWidth(narrow if rail else 420)

    def _put_details(self, beside: bool) -> None:
        if self._peeking:
            wide = size("context_width")
            spot = QRect(self.width() - wide, 0, wide, self.height())
            self._details.setParent(self.parentWidget())
            here = QStyle.visualRect(self.layoutDirection(), self.rect(), spot)
            self._details.setGeometry(here.translated(self.pos()))
            self._details.show()
            self._details.raise_()
            self._details.setFocus()
            return
        if self._details.parentWidget() is not self:
            self.addWidget(self._details)
        self._details.setVisible(beside)

    def _on_moved(self, position: int, line: int) -> None:
        sizes = self.sizes()
        if self.width() >= SIDEBAR_WHOLE:
            self._preferences.sidebar_width = sizes[0]
            self._preferences.list_width = sizes[1]
        if sizes[3]:
            self._preferences.context_width = sizes[3]

    def _on_restored(self, line: QObject) -> None:
        which = next((number for number in range(1, self.count()) if self.handle(number) is line), 0)
        if which == 1:
            self._preferences.sidebar_width = size("sidebar_width")
        elif which == 2:
            self._preferences.list_width = size("list_width")
        elif which == 3:
            self._preferences.context_width = size("context_width")
        self.arrange()
