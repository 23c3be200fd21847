"""The page of the load board: departments above, agents below, fresh while it is looked at."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.commands.availability import AVAILABILITIES, set_availability
from desktop.core.events import Changed
from desktop.store.queries.load_board import load_board
from desktop.store.queries.rows_load import LoadBoard
from desktop.ui.common.bar import Bar
from desktop.ui.common.text import ElidedLabel, plain_label
from desktop.ui.context import UiContext
from desktop.ui.context_panel.choices import Choice, choice_menu
from desktop.ui.errors import sentence
from desktop.ui.load_board.cells import HIGH, LoadDelegate
from desktop.ui.load_board.load_rows import agent_row, department_row
from desktop.ui.people_words import STATES
from desktop.ui.settings.table import EDGE, Column, Table
from desktop.ui.theme.tokens import size, space

KINDS = frozenset({"ticket", "agent", "membership", "department", "setting", "offer", "routing_turn"})
AGAIN_MS = 10_000
"""How often it looks again while it shows: other programs may share the desk."""
SETTLED_MS = 250


class LoadPage(QFrame):
    """``place_wanted`` carries the key of the place behind a department."""

    place_wanted = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "window")
        self._context = context
        self._board = LoadBoard(0, (), ())
        self.bar = Bar("danger", "circle-alert", "", closable=True)
        self.bar.hide()
        self.departments = self._table(self.tr("Departments"), self._department_columns())
        self.agents = self._table(self.tr("Agents"), self._agent_columns())
        self.hint = plain_label(
            self.tr("Enter on a colleague changes whether they are there."), "small", "muted", wrap=True
        )
        self._soon = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._again = QTimer(self, interval=AGAIN_MS)
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Read the board again, beside the UI thread."""
        actor = self._context.desk.actor
        self._context.tasks.query(self, lambda: load_board(actor), self._show_board)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again from now on."""
        super().showEvent(event)
        self._again.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        self._again.stop()
        super().hideEvent(event)

    def _department_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Departments")),
            Column(self.tr("Open"), 56, end=True),
            Column(self.tr("Nobody’s"), 64, end=True),
            Column(self.tr("Waiting"), 64, end=True),
            Column(self.tr("Due"), 92, end=True),
            Column(self.tr("Longest"), 60, end=True),
        )

    def _agent_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Agents")),
            Column(self.tr("Open"), 96, end=True),
            Column(self.tr("Waiting"), 76, end=True),
            Column(self.tr("Overdue"), 76, end=True),
        )

    def _table(self, name: str, columns: tuple[Column, ...]) -> Table:
        made = Table(name, columns, HIGH)
        made.rows.setItemDelegate(LoadDelegate(columns, made.rows))
        return made

    def _build(self) -> None:
        head = QFrame()
        head.setProperty("kind", "head")
        head.setFixedHeight(size("pane_header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(space("large"), 0, space("large"), 0)
        row.addWidget(ElidedLabel(self.tr("Load"), "subtitle"))
        inside = QFrame()
        inside.setProperty("kind", "window")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(space("small"), space("medium"), space("small"), space("medium"))
        self._column.setSpacing(space("wide"))
        self.hint.setContentsMargins(EDGE, 0, EDGE, 0)
        for part in (self.departments, self.agents, self.hint):
            self._column.addWidget(part)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.bar)
        column.addWidget(area, 1)
        self.setFocusProxy(self.departments.rows)

    def _connect(self) -> None:
        self._soon.timeout.connect(self.refresh)
        self._again.timeout.connect(self.refresh)
        self._context.bridge.changed.connect(self._on_changed)
        self._context.rights.changed.connect(self._soon.start)
        self.departments.rows.opened.connect(lambda row: self.place_wanted.emit(f"department:{row}"))
        self.agents.rows.opened.connect(self._open_agent)
        self.agents.rows.menu_wanted.connect(self.offer_states)

    def _show_board(self, board: LoadBoard) -> None:
        self._board = board
        self.departments.rows.show_rows([department_row(row, board.at) for row in board.departments])
        self.agents.rows.show_rows([agent_row(row) for row in board.agents])
        self.departments.setVisible(bool(board.departments))
        self.agents.setVisible(bool(board.agents))
        self.hint.setVisible(any(row.may_change for row in board.agents))
        for table in (self.departments, self.agents):
            rows = table.rows.count() * max(1, table.rows.sizeHintForRow(0))
            table.rows.setFixedHeight(rows + 2)

    def _open_agent(self, agent: str) -> None:
        item = self.agents.rows.currentItem()
        where = self.agents.rows.visualItemRect(item).center()
        self.offer_states(agent, self.agents.rows.viewport().mapToGlobal(where))

    def offer_states(self, agent: str, where: QPoint) -> None:
        """Offer what an agent's availability can become, to who may change it."""
        row = next((each for each in self._board.agents if each.id == agent), None)
        if row is None or not row.may_change:
            return
        words = QCoreApplication.translate
        choices = [Choice(state, words("Availability", STATES[state])) for state in AVAILABILITIES]
        choice_menu(self, choices, frozenset({row.availability}), partial(self.put, agent)).popup(where)

    def put(self, agent: str, state: str) -> None:
        """Say for an agent whether they are there."""
        desk = self._context.desk
        self._context.tasks.command(
            self, lambda: set_availability(desk, agent, state), lambda done: self.refresh(), self._on_failed
        )

    def _on_failed(self, error: Exception) -> None:
        self.bar.say("danger", "circle-alert", sentence(error))
        self.bar.show()

    def _on_changed(self, event: Changed) -> None:
        if event.kind in KINDS and self.isVisible() and not self._soon.isActive():
            self._soon.start()
