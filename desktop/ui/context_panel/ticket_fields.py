"""Status, department, assignee, priority: each shown as in the list, chosen from a menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.commands.places import assign, move_to_department
from desktop.commands.tickets import set_priority, set_status
from desktop.ui.command_bar.needed import allowed, may_enter, may_give
from desktop.ui.common.marks import status_glyph
from desktop.ui.common.section import FieldRow
from desktop.ui.context import UiContext
from desktop.ui.context_panel.choices import Choice, choice_menu, open_below
from desktop.ui.context_panel.loading import PanelData
from desktop.ui.context_panel.value_button import ValueButton
from desktop.ui.people_words import agent_words
from desktop.ui.tickets.row_words import PRIORITY_MARKS, pill_words, priority_words, status_look, status_words

NEW, POSTPONED = 0, 3
_PRIORITY_ICONS = {"urgent": "priority-urgent", "high": "priority-high"}


class TicketFields(QWidget):
    """The four fields. ``postpone_wanted`` asks for the window's choice of moments."""

    postpone_wanted = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._data: PanelData | None = None
        self.status = ValueButton(self.tr("Status"))
        self.department = ValueButton(self.tr("Department"))
        self.assignee = ValueButton(self.tr("Assignee"))
        self.priority = ValueButton(self.tr("Priority"))
        self._department_row = FieldRow(self.tr("Department"), self.department)
        self._build()

    def show_data(self, data: PanelData) -> None:
        """Show a ticket's fields."""
        self._data = data
        row = data.detail.row
        self.status.show_pill(status_look(row.status_key, row.category), pill_words(row))
        self.department.show_text(data.place)
        known = {row.department, *(each.id for each in data.departments)}
        self._department_row.setVisible(len(known) > 1)
        self.assignee.show_person(row.assignee_name, row.assignee or "", self.tr("Nobody"))
        self.priority.show_priority(PRIORITY_MARKS[min(max(row.priority, 0), 3)], priority_words(row.priority))
        rights = self._context.rights
        buttons = {"department": self.department, "assign": self.assignee, "priority": self.priority}
        for command, button in buttons.items():
            button.set_editable(allowed(rights, command, (row,)))
        if allowed(rights, "take", (row,)) and row.assignee != rights.actor.id:
            self.assignee.set_editable(True)
        self.status.set_editable(allowed(rights, "status", (row,)) or allowed(rights, "postpone", (row,)))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        rows = (
            FieldRow(self.tr("Status"), self.status),
            self._department_row,
            FieldRow(self.tr("Assignee"), self.assignee),
            FieldRow(self.tr("Priority"), self.priority),
        )
        for row in rows:
            column.addWidget(row)
        menus = (
            (self.status, self.status_menu),
            (self.department, self.department_menu),
            (self.assignee, self.assignee_menu),
            (self.priority, self.priority_menu),
        )
        for button, make in menus:
            button.clicked.connect(lambda checked=False, button=button, make=make: open_below(make(), button))

    def status_menu(self) -> QMenu:
        """Offer what can be set by hand; a touched ticket is never new again, postponing asks until when."""
        data = self._shown()
        row = data.detail.row
        now = row.status
        found = [
            Choice(each.id, status_words(each), status_glyph(status_look(each.key, each.category)))
            for each in data.statuses
            if each.id == now or (each.category != NEW and may_enter(self._context.rights, each.category, (row,)))
        ]
        return choice_menu(self, found, frozenset({now}), self._on_status)

    def department_menu(self) -> QMenu:
        """Offer the departments."""
        data = self._shown()
        found = [Choice(each.id, each.name) for each in data.targets]
        desk = self._context.desk
        return self._menu(found, data.detail.row.department, lambda key: move_to_department(desk, data.ticket, key))

    def assignee_menu(self) -> QMenu:
        """Offer the agents who work here, oneself first, and nobody."""
        data = self._shown()
        desk = self._context.desk
        rights, row = self._context.rights, data.detail.row
        able = [each for each in data.agents if may_give(rights, each.id, (row,))]
        found = [
            Choice(each.id, agent_words(each, data.loads.get(each.id)), "user")
            for each in sorted(able, key=lambda each: each.id != desk.actor.id)
        ]
        if may_give(rights, None, (row,)):
            found.append(Choice("", self.tr("Nobody"), "user-x"))
        run = lambda key: assign(desk, data.ticket, key or None)  # noqa: E731 - shorter than a nested function
        return self._menu(found, data.detail.row.assignee or "", run)

    def priority_menu(self) -> QMenu:
        """Offer the four priorities, most urgent first."""
        data = self._shown()
        desk = self._context.desk
        found = [
            Choice(str(each), priority_words(each), _PRIORITY_ICONS.get(PRIORITY_MARKS[each], ""))
            for each in (3, 2, 1, 0)
        ]
        run = lambda key: set_priority(desk, data.ticket, int(key))  # noqa: E731
        return self._menu(found, str(data.detail.row.priority), run)

    def _menu(self, found: list[Choice], now: str, work: Callable[[str], object]) -> QMenu:
        run = lambda key: self._context.tasks.command(self, lambda: work(key))  # noqa: E731
        return choice_menu(self, found, frozenset({now}), run)

    def _on_status(self, key: str) -> None:
        data = self._shown()
        chosen = next(each for each in data.statuses if each.id == key)
        if chosen.category == POSTPONED:
            self.postpone_wanted.emit()
            return
        desk = self._context.desk
        self._context.tasks.command(self, lambda: set_status(desk, data.ticket, key))

    def _shown(self) -> PanelData:
        if self._data is None:
            raise RuntimeError("no ticket is shown yet")
        return self._data
