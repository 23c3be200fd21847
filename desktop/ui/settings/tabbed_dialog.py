"""The dialogs about one thing with many sides: tabs, built when they are first looked at, saved together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop.ui.common.bar import Bar
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.edges import set_edges
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.settings.page import Change
from desktop.ui.settings.tab import Tab
from desktop.ui.theme.tokens import space

WIDE, HIGH, LEAST = 720, 648, 640


class TabbedDialog(Dialog):
    """Add tabs with ``offer``, then ``begin``. ``saved`` after everything was stored; Ctrl+Tab walks the tabs."""

    saved = Signal()

    def __init__(self, context: UiContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent, wide=WIDE)
        self._context = context
        self._makers: dict[str, Callable[[], Tab]] = {}
        self._tabs: dict[str, Tab] = {}
        self.names = QTabBar()
        self.names.setExpanding(False)
        self.names.setDrawBase(False)
        self.stack = QStackedWidget()
        self.bar = Bar("danger", "circle-alert", "", closable=True)
        self.bar.hide()
        set_edges(self.body, 0, 0, 0, 0)
        self.body.setSpacing(0)
        line = QFrame()
        line.setProperty("kind", "divider")
        line.setFixedHeight(1)
        for part, edge, above in (
            (self.names, space("large"), 0),
            (line, 0, 0),
            (self.bar, space("wide"), space("small")),
        ):
            holder = QVBoxLayout()
            set_edges(holder, edge, above, edge, 0)
            holder.addWidget(part)
            self.body.addLayout(holder)
        self.body.addWidget(self.stack, 1)
        for keys, by in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=by: self._walk(step))

    def offer(self, key: str, title: str, make: Callable[[], Tab]) -> None:
        """Add a tab behind the others."""
        self._makers[key] = make
        self.names.addTab(title)

    def begin(self, key: str = "") -> None:
        """Add Cancel and Save, and show a tab, the first one unless another is named."""
        self.add_cancel()
        self.primary = self.add_primary(self.tr("Save"))
        self.names.currentChanged.connect(self._on_tab)
        self.names.setCurrentIndex(self.keys().index(key) if key in self._makers else 0)
        self._on_tab(self.names.currentIndex())
        self.setMinimumWidth(LEAST)
        self.resize(WIDE, HIGH)

    def tab(self, key: str) -> Tab:
        """Return a tab by its key, built when it was not looked at yet."""
        if key not in self._tabs:
            self._tabs[key] = self._makers[key]()
            self._tabs[key].edited.connect(self.bar.hide)
            self.stack.addWidget(self._tabs[key])
        return self._tabs[key]

    def show_tab(self, key: str) -> None:
        """Go to a tab."""
        self.names.setCurrentIndex(self.keys().index(key))

    def keys(self) -> list[str]:
        """Return the keys of the tabs that are there for this agent."""
        return list(self._makers)

    def changes(self) -> list[Change]:
        """Return what "Save" would do."""
        return [change for tab in self._tabs.values() for change in tab.changes()]

    def accept(self) -> None:
        """Store everything; the first refusal stops and is said, and the form stays as it is."""
        changes, desk = self.changes(), self._context.desk
        if not changes:
            super().accept()
            return
        self.primary.refuse(self.tr("Being saved…"))
        self._context.tasks.command(
            self, lambda: [change(desk) for change in changes], lambda done: self._on_saved(), self.refuse
        )

    def refuse(self, error: Exception) -> None:
        """Say what went wrong above the tab."""
        self.primary.refuse("")
        self.bar.say("danger", "circle-alert", sentence(error))
        self.bar.show()

    def _on_tab(self, place: int) -> None:
        if 0 <= place < len(self._makers):
            self.stack.setCurrentWidget(self.tab(self.keys()[place]))

    def _walk(self, by: int) -> None:
        self.names.setCurrentIndex((self.names.currentIndex() + by) % max(1, self.names.count()))

    def _on_saved(self) -> None:
        self.saved.emit()
        super().accept()
