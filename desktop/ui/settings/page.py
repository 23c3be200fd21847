"""What every page of the settings has: a title, a column, and changes that wait for "Save"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.commands.base import Desk
from desktop.ui.common.buttons import Button
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.theme.tokens import size, space

Change = Callable[[Desk], object]


class SettingsPage(QScrollArea):
    """A page. ``edited`` when its changes may have become more or fewer; ``failed`` carries what went wrong.

    Forms are 720 wide at most; a page of a table is ``wide`` and takes the whole window.
    """

    edited = Signal()
    failed = Signal(object)
    guarded = False
    """Whether its changes must be saved or discarded by hand, because they reach far."""

    def __init__(self, context: UiContext, title: str, parent: QWidget | None = None, wide: bool = False) -> None:
        super().__init__(parent)
        self._context = context
        self.title = title
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QFrame()
        inside.setProperty("kind", "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(space("page"), space("wide"), space("page"), space("wide"))
        column.setSpacing(space("large"))
        self.head = QHBoxLayout()
        self._title = plain_label(title, "title")
        self.head.addWidget(self._title, 1)
        holder = QWidget()
        if not wide:
            holder.setMaximumWidth(size("settings_page_max"))
        self.body = QVBoxLayout(holder)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(space("large"))
        beside = QHBoxLayout()  # in a column alone, Qt would ask wrapped sentences how high they are at the full width
        beside.addWidget(holder, 1)
        if not wide:
            beside.addStretch()
        column.addLayout(self.head)
        column.addLayout(beside, int(wide))
        if not wide:
            column.addStretch(1)
        self.setWidget(inside)

    def set_title(self, title: str) -> None:
        """Take a title: pages translate theirs once they exist."""
        self.title = title
        self._title.setText(title)

    def words(self) -> str:
        """Return what the search finds this page by."""
        return self.title

    def load(self) -> None:
        """Read what is stored and show it; called whenever the page is opened and after saving."""

    def changes(self) -> list[Change]:
        """Return what "Save" would do, one entry a change."""
        return []

    def open_row(self, identity: str) -> None:
        """Open one thing of the page, where it is a table of things."""

    def hold(self, go: Callable[[], object]) -> bool:
        """Ask before what is typed and waits for the page's own foot goes; ``go`` is called when it may."""
        return False

    def summary(self) -> str:
        """Return what would be saved and whom it reaches, in a sentence; empty leaves it to the window to count."""
        return ""

    def run(self, change: Change) -> None:
        """Carry out a change that does not wait for "Save", then show what is stored."""
        desk = self._context.desk
        self._context.tasks.command(self, lambda: change(desk), lambda made: self.load(), self.failed.emit)

    def subtitle(self, words: str) -> None:
        """Begin a part of the page."""
        self.body.addSpacing(space("small"))
        self.body.addWidget(plain_label(words, "subtitle"))

    def explain(self, words: str) -> None:
        """Add a sentence."""
        self.body.addWidget(plain_label(words, "body", "second", wrap=True))

    def add_button(self, words: str, icon: str, run: Callable[[], None], kind: str = "") -> Button:
        """Add a button at the start of a line of its own."""
        made = Button(words, kind, icon)
        made.clicked.connect(run)
        row = QHBoxLayout()
        row.addWidget(made)
        row.addStretch(1)
        self.body.addLayout(row)
        return made
