"""The list of those who work at a desk, to choose oneself from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from desktop.core.folding import fold
from desktop.jobs.sign_in import SignInAgent
from desktop.ui.common import marks
from desktop.ui.common.delegate import KEYBOARD, Index, RowDelegate
from desktop.ui.common.paint import Canvas
from desktop.ui.common.search_field import SearchField
from desktop.ui.sign_in.page import DoorPage
from desktop.ui.theme.fonts import metrics
from desktop.ui.theme.tokens import radius, size

AGENT = Qt.ItemDataRole.UserRole
ROW, MANY, MOST_ROWS = 48, 8, 7


class PersonDelegate(RowDelegate):
    """Avatar, name, address."""

    def sizeHint(self, option: object, index: Index) -> QSize:
        """Return the height of two lines."""
        return QSize(0, max(ROW, 2 * metrics("body").height() + 12))

    def ground(self, canvas: Canvas, chosen: bool, hovered: bool) -> None:
        """Fill the chosen row and the one below the pointer."""
        if chosen or hovered:
            fill = "row_hover" if not chosen else "row_selected" if canvas.selected else "row_selected_inactive"
            canvas.shape(0, 0, canvas.width, canvas.height, fill, radius("control"))

    def draw(self, canvas: Canvas, index: Index) -> None:
        """Draw one person."""
        agent: SignInAgent = index.data(AGENT)
        side, half = size("avatar"), canvas.height // 2
        marks.avatar(canvas, 8, (canvas.height - side) // 2, side, agent.name, agent.id)
        x = 8 + side + 12
        room = canvas.width - x - 8
        ink = "text_on_selected" if canvas.selected else "text"
        if agent.email:
            canvas.text(x, 4, room, half - 3, agent.name, "body", ink, 600)
            canvas.text(x, half + 1, room, half - 5, agent.email, "small", "text_muted")
        else:
            canvas.text(x, 0, room, canvas.height, agent.name, "body", ink, 600)


class PeopleList(QListWidget):
    """``chosen`` by a click, Enter or Space."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(PersonDelegate(self))
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(AGENT).id))

    def show_people(self, agents: Sequence[SignInAgent], first: str) -> None:
        """List them; ``first`` is the one that is marked."""
        self.clear()
        for agent in agents:
            item = QListWidgetItem(agent.name, self)
            item.setData(AGENT, agent)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, ", ".join(each for each in (agent.name, agent.email) if each)
            )
        found = [number for number in range(self.count()) if self.item(number).data(AGENT).id == first]
        self.setCurrentRow(found[0] if found else 0)
        self.setFixedHeight(min(len(agents), MOST_ROWS) * max(ROW, 2 * metrics("body").height() + 12) + 4)

    def leave(self, typed: str) -> None:
        """Leave those whose name or address has every word that is typed."""
        words = fold(typed).split()
        for number in range(self.count()):
            agent: SignInAgent = self.item(number).data(AGENT)
            text = fold(f"{agent.name} {agent.email}")
            self.item(number).setHidden(not all(word in text for word in words))
        shown = [number for number in range(self.count()) if not self.item(number).isHidden()]
        if shown and self.currentRow() not in shown:
            self.setCurrentRow(shown[0])

    def choose(self) -> None:
        """Choose the marked one."""
        item = self.currentItem()
        if item is not None and not item.isHidden():
            self.chosen.emit(item.data(AGENT).id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter; the ring shows from the first key on."""
        self.setProperty(KEYBOARD, True)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose()
        else:
            super().keyPressEvent(event)


class PeoplePage(DoorPage):
    """Everybody who works here, with a field to filter by when there are many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("Who are you?"))
        self.filter = SearchField(self.tr("Type your name"))
        self.people = PeopleList(self.tr("People at this desk"))
        self.body.addWidget(self.filter)
        self.body.addWidget(self.people)
        self.invited = self.add_way(self.tr("I have an invitation"))
        self.filter.textChanged.connect(self.people.leave)
        self.filter.returnPressed.connect(self.people.choose)

    def show_people(self, agents: Sequence[SignInAgent], first: str) -> None:
        """List who may come in."""
        self.filter.setVisible(len(agents) > MANY)
        self.filter.clear()
        self.people.show_people(agents, first)

    def entered(self) -> None:
        """Go to the filter or the list."""
        (self.filter if not self.filter.isHidden() else self.people).setFocus()
