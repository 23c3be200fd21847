"""The card of roles: built-in ones, a line, the desk's own; below it, who holds the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSizePolicy, QStyleOptionViewItem, QWidget

from desktop.store.queries.explain_roles import Holder
from desktop.ui.common import marks
from desktop.ui.common.delegate import KEYBOARD, Index, RowDelegate
from desktop.ui.common.paint import Canvas
from desktop.ui.theme.fonts import metrics
from desktop.ui.theme.tokens import radius, size

KEY, SECOND = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_GAP = 9


class RoleDelegate(RowDelegate):
    """Name over a muted line, in a rounded row; what has no key is the line between two kinds."""

    row_height = 42

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of two lines, or of the gap."""
        lines = metrics("body", 600).height() + metrics("small").height() + 8
        return QSize(0, max(self.row_height, lines) if index.data(KEY) else _GAP)

    def ground(self, canvas: Canvas, chosen: bool, hovered: bool) -> None:
        """Fill the row as the card's corners want it."""
        if (chosen or hovered) and canvas.height > _GAP:
            fill = "row_hover" if not chosen else "row_selected" if canvas.selected else "row_selected_inactive"
            canvas.shape(0, 0, canvas.width, canvas.height, fill, radius("control"))

    def draw(self, canvas: Canvas, index: Index) -> None:
        """Paint the name over its muted line, or the line between built-in and own."""
        if not index.data(KEY):
            canvas.shape(8, _GAP // 2, canvas.width - 16, 1, "divider")
            return
        high, below = metrics("body", 600).height(), metrics("small").height()
        top, wide = (canvas.height - high - below) // 2, canvas.width - 16
        canvas.text(8, top, wide, high, str(index.data()), "body", "text", 600)
        canvas.text(8, top + high, wide, below, str(index.data(SECOND)), "small", "text_muted")


class HolderDelegate(RowDelegate):
    """A small avatar and a name, the department behind it."""

    row_height = 28

    def ground(self, canvas: Canvas, chosen: bool, hovered: bool) -> None:
        """Show only where the mouse is: nobody is chosen here."""
        if hovered:
            canvas.shape(0, 0, canvas.width, canvas.height, "row_hover", radius("control"))

    def draw(self, canvas: Canvas, index: Index) -> None:
        """Paint the avatar, the name, and the department in muted letters."""
        side = size("avatar_small")
        marks.avatar(canvas, 8, (canvas.height - side) // 2, side, str(index.data()), str(index.data(KEY)))
        x = 8 + side + 8
        used = canvas.text(x, 0, canvas.width - x - 8, canvas.height, str(index.data()), "small", "text")
        x += used + 6
        canvas.text(x, 0, max(0, canvas.width - x - 8), canvas.height, str(index.data(SECOND)), "small", "text_muted")


class ShortList(QListWidget):
    """A list as high as its rows, less where the page is short. ``opened`` carries the key of a row: by click or Enter.

    Not ``itemActivated``: a desktop that activates by a single click would tell twice.
    """

    opened = Signal(str)

    def __init__(self, delegate: RowDelegate, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(0)
        self.itemClicked.connect(lambda row: self.opened.emit(str(row.data(KEY) or "")))

    def sizeHint(self) -> QSize:
        """Ask for the room of every row."""
        return QSize(0, sum(self.sizeHintForRow(row) for row in range(self.count())))

    def minimumSizeHint(self) -> QSize:
        """Shrink to two rows before the page does."""
        return QSize(0, min(self.sizeHint().height(), 84))

    def add(self, key: str, words: str, second: str, spoken: str) -> QListWidgetItem:
        """Put a row at the end: its key, both texts, and what is spoken and shown when it is cut."""
        row = QListWidgetItem(words, self)
        row.setData(KEY, key)
        row.setData(SECOND, second)
        row.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        row.setToolTip(spoken)
        return row

    def fit(self) -> None:
        """Take the room of what was added."""
        self.setMaximumHeight(self.sizeHint().height())
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the ring from the first key on; Enter opens."""
        self.setProperty(KEYBOARD, True)
        row = self.currentItem()
        if row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(str(row.data(KEY) or ""))
        else:
            super().keyPressEvent(event)


class RoleList(ShortList):
    """``role_chosen`` carries the key of a built-in role or the id of one of the desk's own."""

    role_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(RoleDelegate(), "", parent)
        self.setAccessibleName(self.tr("Roles"))
        self.currentItemChanged.connect(self._on_current)

    def show_roles(self, rows: Sequence[tuple[str, str, str, bool]], chosen: str) -> None:
        """Show roles: key, name, line below, whether built in. Nobody is told of the choice."""
        self.blockSignals(True)
        self.clear()
        for place, (key, name, second, built_in) in enumerate(rows):
            if place and not built_in and rows[place - 1][3]:
                QListWidgetItem("", self).setFlags(Qt.ItemFlag.NoItemFlags)
            row = self.add(key, name, second, self.tr("{name}, {words}").format(name=name, words=second))
            if key == chosen:
                self.setCurrentItem(row)
        self.blockSignals(False)
        self.fit()

    def choose(self, key: str) -> None:
        """Choose a role as a click would."""
        for place in range(self.count()):
            if self.item(place).data(KEY) == key:
                self.setCurrentRow(place)

    def keys(self) -> list[str]:
        """Return the roles shown, in order."""
        found = [self.item(place).data(KEY) for place in range(self.count())]
        return [str(key) for key in found if key]

    def _on_current(self, row: QListWidgetItem | None) -> None:
        if row is not None and row.data(KEY):
            self.role_chosen.emit(str(row.data(KEY)))


class HolderList(ShortList):
    """Who holds a role; the keys are agents' ids."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(HolderDelegate(), "", parent)
        self.setAccessibleName(self.tr("Who holds this role"))
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)

    def show_holders(self, holders: Sequence[Holder]) -> None:
        """Show agents, with the department where they hold the role only there."""
        self.clear()
        for holder in holders:
            words = self.tr("{name}, in {department}") if holder.department else holder.agent_name
            spoken = words.format(name=holder.agent_name, department=holder.department) if holder.department else words
            self.add(holder.agent, holder.agent_name, holder.department, spoken)
        self.fit()
