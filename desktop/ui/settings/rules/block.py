"""The blocks of the editor (When, If, Then) and the lines in them that are dragged to their place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.common.buttons import IconButton
from desktop.ui.common.edges import set_edges
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.paint import END
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import ElidedLabel, plain_label
from desktop.ui.theme.tokens import icon_size, space

HEAD, JOINT, GAP = 36, 40, 6
INDENT = 58
"""Where the slots of a line begin."""


class Block(QFrame):
    """A card with a head (icon, title, what can be added) over a line, and lines in ``body``."""

    def __init__(self, icon: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = plain_label(title, "body_strong")
        self.head = QHBoxLayout()
        set_edges(self.head, space("medium"), 3, space("medium"), 3)
        self.head.setSpacing(space("small"))
        self.head.addWidget(Icon(icon, "text_secondary", icon_size("small")))
        self.head.addWidget(self._title, 1)
        line = QFrame()
        line.setProperty("kind", "divider")
        line.setFixedHeight(1)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        top = QWidget()
        top.setLayout(self.head)
        top.setMinimumHeight(HEAD)
        column.addWidget(top)
        column.addWidget(line)
        column.addLayout(self.body)

    def set_title(self, title: str) -> None:
        """Take another title."""
        self._title.setText(title)


class Sheet(QFrame):
    """What scrolls: as high as its lines are at this width. Qt would ask them for the narrowest they can be."""

    def minimumSizeHint(self) -> QSize:
        """Return the height that the width asks for."""
        layout = self.layout()
        if layout is None:
            return super().minimumSizeHint()
        least = layout.totalMinimumSize().width()
        return QSize(least, layout.totalHeightForWidth(max(self.width(), least)))

    def sizeHint(self) -> QSize:
        """Return the same: there is nothing to gain by more."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask again at another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class Grip(IconButton):
    """The handle that a line is dragged by; arrows on it move the line too."""

    dragged = Signal(QPoint)
    dropped = Signal()
    stepped = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("grip-vertical", name, "Alt+↑ ↓", parent=parent)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self._held = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the line up."""
        self._held = event.button() == Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the line follow."""
        if self._held:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the line down."""
        self._held = False
        self.dropped.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class SentenceLine(QWidget):
    """A joint ("and", a number), then words and slots in ``flow``, then a handle and a cross.

    ``moving`` carries a step of 1 or −1 wanted by Alt with an arrow; ``removing`` by the cross.
    """

    moving = Signal(int)
    removing = Signal()
    changed = Signal()

    def __init__(self, fixed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.joint = ElidedLabel("", "body_strong", "accent_text", side=END)
        self.joint.setFixedWidth(JOINT)
        self.joint.setMinimumHeight(28)
        self.flow = FlowLayout(gap=GAP)
        self.ends = QHBoxLayout()
        self.ends.setSpacing(0)
        row = QHBoxLayout(self)
        set_edges(row, space("medium"), space("small"), space("medium"), space("small"))
        row.setSpacing(GAP)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.joint, 0, top)
        row.addLayout(self.flow, 1)
        row.addLayout(self.ends)
        row.setAlignment(self.ends, top)
        self._fixed = fixed
        self.grip = Grip(self.tr("Move this line"), self)
        self.cross = IconButton("x", self.tr("Remove this line"), parent=self)
        if fixed:
            self.lock(locked=True)
        else:
            self.ends.addWidget(self.grip)
            self.ends.addWidget(self.cross)
            self.grip.stepped.connect(self.moving)
            self.cross.clicked.connect(lambda: self.removing.emit())
            for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
                shortcut = QShortcut(QKeySequence(keys), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(lambda by=step: self.moving.emit(by))

    def say_joint(self, words: str) -> None:
        """Begin with a word."""
        self.joint.setText(words)

    def add_words(self, words: str) -> None:
        """Put plain words between the slots."""
        label = plain_label(words, "body", "second")
        label.setMinimumHeight(28)
        self.flow.addWidget(label)

    def clear(self, keep: int = 0) -> None:
        """Take out words and slots behind the first ``keep``."""
        while (item := self.flow.takeAt(keep)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def lock(self, locked: bool) -> None:
        """Show what stands here without letting it be changed."""
        for place in range(self.flow.count()):
            item = self.flow.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setEnabled(not locked)
        for end in (self.grip, self.cross):
            end.setVisible(not locked and not self._fixed)


class LineColumn(QWidget):
    """Lines above each other, in an order that drag and keys change. ``changed`` after every change of any of them.

    ``leaving`` carries a line and a step when it is moved beyond the first or the last place.
    """

    changed = Signal()
    leaving = Signal(QWidget, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[SentenceLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def add(self, line: SentenceLine, place: int = -1) -> None:
        """Take a line, at the end unless a place is given."""
        at = len(self.lines) if place < 0 else place
        self.lines.insert(at, line)
        self._column.insertWidget(at, line)
        line.changed.connect(self.changed)
        line.moving.connect(lambda by: self._step(line, by))
        line.removing.connect(lambda: self.remove(line))
        line.grip.dragged.connect(lambda where: self._drag(line, where))

    def release(self, line: SentenceLine) -> None:
        """Take a line out, without telling."""
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def remove(self, line: SentenceLine) -> None:
        """Take a line out; the keyboard goes to the one that takes its place."""
        if line not in self.lines:
            return
        place = self.lines.index(line)
        self.release(line)
        if self.lines:
            self.lines[min(place, len(self.lines) - 1)].cross.setFocus()
        self.changed.emit()

    def clear(self) -> None:
        """Take out all lines, without telling."""
        for line in list(self.lines):
            self.release(line)

    def put(self, line: SentenceLine, place: int) -> None:
        """Move a line to a place."""
        if self.lines.index(line) != place:
            self.lines.remove(line)
            self.lines.insert(place, line)
            self._column.removeWidget(line)
            self._column.insertWidget(place, line)
            self.changed.emit()

    def _step(self, line: SentenceLine, by: int) -> None:
        if line not in self.lines:
            return
        to = self.lines.index(line) + by
        if 0 <= to < len(self.lines):
            self.put(line, to)
        else:
            self.leaving.emit(line, by)

    def _drag(self, line: SentenceLine, where: QPoint) -> None:
        y = self.mapFromGlobal(where).y()
        others = [each for each in self.lines if each is not line]
        self.put(line, sum(each.geometry().center().y() < y for each in others))
